"""The day's appointments: departments at the left, the list by time, the chosen one beside it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.agenda_list import AgendaList
from desk.appointments.booking_acts import BookingActs
from desk.appointments.day_card import DayCard
from desk.appointments.model import ALL, day_rows, department_rows, standing
from desk.controls import Card, PillLabel, Rule, label
from desk.messages import of_error
from desk.session import DeskSession
from desk.slim_list import SlimList
from shared.domain.errors import UserFacingError
from shared.services import booking, views
from shared.services.clinic_values import Booked
from shared.services.values import Department
from shared.text import text

DEPARTMENTS_WIDTH = 232
Answer = tuple[date, tuple[Department, ...], tuple[Booked, ...]]


class DayView(QWidget):
    """`patient_asked` with the patient's id, `change_asked` with the appointment."""

    patient_asked = Signal(int)
    change_asked = Signal(object)

    def __init__(self, session: DeskSession, acts: BookingActs) -> None:
        super().__init__()
        self._session = session
        self._acts = acts
        self._day = session.program.clock.now().date()
        self._shown: date | None = None
        self._department = ALL
        self._departments: tuple[Department, ...] = ()
        self._booked: tuple[Booked, ...] = ()
        self._departments_title = label(pixels=look.TITLE, bold=True)
        self.departments = SlimList("appointments.departments")
        self._title = label("appointments.day.title", look.TITLE, bold=True)
        self._count = PillLabel("appointments.count")
        self.people = AgendaList("appointments.people", 48)
        self.card = DayCard(session)
        self._loader = session.loader("appointments", self._load, self._show, self)
        self._lay_out()
        self.departments.row_chosen.connect(self.on_department)
        self.departments.row_confirmed.connect(self.on_department_confirmed)
        self.people.row_chosen.connect(self.on_person)
        self.people.row_confirmed.connect(self.on_confirmed)
        self.card.open_asked.connect(self.on_open)
        self.card.act_asked.connect(self.on_act)
        self.card.cancel_confirmed.connect(self.on_cancel)
        self._keys = [QShortcut(QKeySequence(key), self) for key in ("F9", "F10")]
        for key in self._keys:
            key.setAutoRepeat(False)
            key.activated.connect(self.on_key)

    def show_day(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self._loader.ask_now()

    def choose(self, booked: Booked) -> None:
        """Make it the chosen one as soon as its day is shown."""
        self.card.show_booked(booked)
        self.people.choose(str(booked.id))

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def back_out(self) -> bool:
        return self.card.back_out()

    def speak(self) -> None:
        language = self._session.language
        self._departments_title.setText(text("desk.appointments.departments", language))
        self.departments.setAccessibleName(text("desk.appointments.departments", language))
        self._title.setText(text("desk.appointments.list", language))
        self.people.setAccessibleName(text("desk.appointments.list", language))
        self.people.say_when_empty(text("desk.appointments.nobody", language))
        self.card.speak()
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self.departments.set_rows(department_rows(self._departments, self._booked, language))
        self.departments.choose(self._department)
        self.people.set_rows(day_rows(self._booked, self._department, now, language))
        self._count.say(str(standing(self._booked, self._department)))
        self._show_chosen()

    def on_department(self, code: str) -> None:
        self._department = code
        self.redraw()

    def on_department_confirmed(self, _code: str) -> None:
        self.take_focus()

    def on_person(self, _key: str) -> None:
        self._show_chosen()

    def on_confirmed(self, _key: str) -> None:
        self.on_open()

    def on_open(self) -> None:
        booked = self.card.booked
        if booked is not None:
            self.patient_asked.emit(booked.patient.id)

    def on_key(self) -> None:
        for key in self._keys:
            if key is self.sender():
                self.card.press(key.key().toString())

    def on_act(self, act: str) -> None:
        booked = self.card.booked
        if booked is None:
            return
        if act == "change":
            self.change_asked.emit(booked)
        else:
            self._acts.restore(booked, self.on_refused)

    def on_cancel(self, reason: str) -> None:
        booked = self.card.booked
        if booked is not None:
            self._acts.cancel(booked, reason, self.on_cancelled, self.on_refused)

    def on_cancelled(self, booked: Booked) -> None:
        """Another one may be looked at by now: its question stays."""
        if self.card.booked is not None and self.card.booked.id == booked.id:
            self.card.back_out()
        self.reload()

    def on_refused(self, error: UserFacingError) -> None:
        message, language = of_error(error), self._session.language
        self._session.say(message)
        self.card.say_trouble(f"{message.sentence(language)} {message.advice(language)}".strip())
        self.reload()

    async def _load(self) -> Answer:
        day, departments = self._day, self._departments
        if not departments:
            today = await self._session.ask(views.departments_today)
            departments = tuple(one.department for one in today)
        booked = await self._session.ask(booking.day_list, day=day.isoformat())
        return day, departments, booked

    def _show(self, answer: Answer) -> None:
        day, self._departments, booked = answer
        if day != self._day:
            return
        fresh, self._shown = day != self._shown, day
        self._booked = booked
        self.redraw()
        if fresh and not self.people.current_key:
            self.people.choose_first()
            self._show_chosen()

    def _show_chosen(self) -> None:
        key = self.people.current_key
        self.card.show_booked(next((one for one in self._booked if str(one.id) == key), None))

    def _lay_out(self) -> None:
        left = Card(padding=0, spacing=0)
        left.setFixedWidth(DEPARTMENTS_WIDTH)
        self._departments_title.setContentsMargins(16, 12, 16, 12)
        inner = QVBoxLayout()
        inner.setContentsMargins(1, 0, 1, 10)
        inner.addWidget(self.departments)
        left.column.addWidget(self._departments_title)
        left.column.addWidget(Rule())
        left.column.addLayout(inner, 1)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        middle = Card(padding=0, spacing=0)
        middle.column.addLayout(head)
        middle.column.addWidget(Rule())
        middle.column.addLayout(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(left)
        row.addWidget(middle, 1)
        row.addWidget(self.card)
