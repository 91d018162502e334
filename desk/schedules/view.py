"""The page of the roster: the day's sheet at the left, the chosen session or a form beside it."""

from datetime import date
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import look
from desk.appointments.tell_now import TellNow
from desk.controls import Card, KeyButton
from desk.day_field import DayField
from desk.messages import of_error
from desk.schedules.acts import ScheduleActs
from desk.schedules.doctor_form import DoctorForm
from desk.schedules.editing import Editing
from desk.schedules.form import WIDTH, SessionForm
from desk.schedules.model import may_do
from desk.schedules.session_card import SessionCard
from desk.schedules.sheet import Sheet
from desk.session import DeskSession
from desk.undo import LastAct
from shared.domain.errors import UserFacingError
from shared.services import clinics, rosters, views
from shared.services.clinic_values import Clinic, PractitionerBrief
from shared.services.values import Department
from shared.text import text

KEYS = ("F8", "F9", "F11")
Answer = tuple[date, tuple[Department, ...], tuple[PractitionerBrief, ...], tuple[Clinic, ...]]


class SchedulesPage(QWidget):
    """Who may not change it reads it. What is typed on a form is kept while the desk runs."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._day = session.program.clock.now().date()
        self._departments: tuple[Department, ...] = ()
        self._doctors: tuple[PractitionerBrief, ...] = ()
        self._clinics: tuple[Clinic, ...] = ()
        self._choose_when_shown: int | None = None
        self._to_say: tuple[str, Clinic] | None = None
        self._last = LastAct(session, self)
        self._acts = ScheduleActs(session, self._last)
        self._tell = TellNow(session, self, "sheet_to_tell")
        self.day_field = DayField(session, "schedules")
        self.new = KeyButton("schedules.new", "main", "Ctrl+N")
        self.new_doctor = KeyButton("schedules.new_doctor", "plain", "Ctrl+D")
        self.undo = KeyButton("schedules.undo", "small", "Ctrl+Z", shortcut=False)
        self._sheet = Sheet()
        self.sheet = self._sheet.list
        self.card = SessionCard(session)
        self.form = SessionForm()
        self.doctor_form = DoctorForm(session)
        self.editing = Editing(session, self._acts, self.form)
        self._side = QStackedWidget()
        self._loader = session.loader("sheet", self._load, self._show, self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()
        self._tell.stop()

    def take_focus(self) -> None:
        if self._form_open:
            self._open_card.take_focus()
            return
        self.sheet.setFocus()
        if not self.sheet.current_key:
            self.sheet.choose_first()

    def speak(self) -> None:
        language = self._session.language
        self._sheet.speak(language)
        self.new.say(text("desk.schedules.new", language))
        self.undo.say(text("desk.queue.undo", language))
        self.day_field.speak()
        self.new_doctor.say(text("desk.schedules.new_doctor", language))
        self.form.speak(language)
        self.doctor_form.speak()
        self.card.speak()
        self.redraw()

    def redraw(self) -> None:
        """The minutes have moved on, or somebody else sits here."""
        language, now = self._session.language, self._session.program.clock.now()
        self.day_field.redraw()
        if not self.day_field.moved:
            self._show_day(now.date())
        self._sheet.show_clinics(self._clinics, now, language)
        for button in (self.new, self.new_doctor):
            button.setEnabled(may_do(self._session.staff, "edit"))
        self.undo.setVisible(self._last.there)
        self._show_chosen()
        if self._form_open and not may_do(self._session.staff, "edit"):
            self._close_form()
        self.editing.redraw()

    def back_out(self) -> bool:
        """Esc: the open list, the question, the form, what is typed. The form keeps its words."""
        if self.day_field.back_out():
            return True
        if self._form_open:
            if not self._open_card.back_out():
                self._close_form()
                self.sheet.setFocus()
            return True
        return self.card.back_out()

    def on_undo(self) -> bool:
        """Ctrl+Z. True where there was something to take back."""
        return self._last.undo()

    def on_day(self, day: date) -> None:
        self._show_day(day)
        if not self._form_open:
            self.take_focus()

    def on_row(self, _key: str) -> None:
        self._show_chosen()

    def on_confirmed(self, _key: str) -> None:
        self.card.press("Enter")

    def on_key(self) -> None:
        for key in self._keys:
            if key is self.sender() and not self._form_open:
                self.card.press(key.key().toString())

    def on_new(self) -> None:
        self.editing.begin_new(self._day, self.card.clinic)
        self._open_form()

    def on_new_doctor(self) -> None:
        self._side.setCurrentWidget(self.doctor_form)
        self.doctor_form.take_focus()

    def on_doctor_saved(self, _doctor: PractitionerBrief) -> None:
        self._close_form()
        self.sheet.setFocus()
        self._loader.ask_now()

    def on_act(self, act: str) -> None:
        clinic = self.card.clinic
        if clinic is None:
            return
        if act == "edit":
            self.editing.begin_change(clinic)
            self._open_form()
        elif act == "resume":
            self._acts.resume(clinic, self.on_refused)
        elif act == "restore":
            self._acts.restart(clinic, self.on_refused)
        else:
            self._acts.set_here(clinic, act == "back", self.on_refused)

    def on_pause(self, until: Any, reason: str) -> None:
        clinic = self.card.clinic
        if clinic is not None:
            self._acts.pause(clinic, until, reason, self._answered, self.on_refused)

    def on_stop(self, reason: str) -> None:
        clinic = self.card.clinic
        if clinic is not None:
            self._acts.stop(clinic, reason, self.on_stopped, self.on_refused)

    def on_stopped(self, clinic: Clinic) -> None:
        self._answered()
        self._to_say = "desk.clinic.said.stopped", clinic
        self._tell.reload()

    def on_refused(self, error: UserFacingError) -> None:
        message, language = of_error(error), self._session.language
        self._session.say(message)
        self.card.say_trouble(f"{message.sentence(language)} {message.advice(language)}".strip())
        self.reload()

    def on_saved(self, clinic: Clinic) -> None:
        """The sheet shows it, on its day; what is said waits for how many are to be told."""
        self._to_say = "desk.schedules.said.put", clinic
        self._choose_when_shown = clinic.schedule_id
        self._day = date.fromisoformat(clinic.day)
        self.day_field.choose(self._day)
        self._close_form()
        self.sheet.setFocus()
        self._tell.reload()
        self._loader.ask_now()

    def on_told_read(self) -> None:
        """Now it is known how many are to be told."""
        to_say, self._to_say = self._to_say, None
        if to_say is not None:
            key, clinic = to_say
            self._acts.say_people(key, clinic, self._tell.open_of(clinic.schedule_id))

    @property
    def _form_open(self) -> bool:
        return self._side.currentWidget() is not self.card

    @property
    def _open_card(self) -> SessionForm | DoctorForm:
        return self.doctor_form if self.doctor_form.isVisible() else self.form

    def _show_day(self, day: date) -> None:
        if day != self._day:
            self._day, self._clinics = day, ()
            self.redraw()
            self._loader.ask_now()

    def _open_form(self) -> None:
        self._side.setCurrentWidget(self.form)
        self.editing.redraw()
        self.form.take_focus()

    def _close_form(self) -> None:
        self._side.setCurrentWidget(self.card)

    def _answered(self) -> None:
        self.card.back_out()
        self.reload()

    def _show_chosen(self) -> None:
        key = self.sheet.current_key
        found = (clinic for clinic in self._clinics if str(clinic.schedule_id) == key)
        self.card.show_clinic(next(found, None))

    async def _load(self) -> Answer:
        day, departments = self._day, self._departments
        if not departments:
            today = await self._session.ask(views.departments_today)
            departments = tuple(one.department for one in today)
        doctors = await self._session.ask(rosters.practitioners)
        found = await self._session.ask(clinics.clinics_of_day, day=day.isoformat())
        return day, departments, doctors, found

    def _show(self, answer: Answer) -> None:
        day, self._departments, self._doctors, found = answer
        if day != self._day:
            return
        self._clinics = found
        self.editing.know(self._departments, self._doctors, found)
        self.doctor_form.know(self._departments)
        self.redraw()
        if self._choose_when_shown is not None:
            self.sheet.choose(str(self._choose_when_shown))
            self._choose_when_shown = None
            self._show_chosen()
        elif not self.sheet.current_key and found:
            self.sheet.choose_first()

    def _connect(self) -> None:
        self.day_field.day_chosen.connect(self.on_day)
        self.sheet.row_chosen.connect(self.on_row)
        self.sheet.row_confirmed.connect(self.on_confirmed)
        self.new.clicked.connect(self.on_new)
        self.new_doctor.clicked.connect(self.on_new_doctor)
        self.doctor_form.saved.connect(self.on_doctor_saved)
        self.doctor_form.left.connect(self.back_out)
        self.undo.clicked.connect(self.on_undo)
        self.card.act_asked.connect(self.on_act)
        self.card.pause_confirmed.connect(self.on_pause)
        self.card.stop_confirmed.connect(self.on_stop)
        self.editing.saved.connect(self.on_saved)
        self.form.left.connect(self.back_out)
        self._tell.changed.connect(self.on_told_read)
        self._last.changed.connect(self.redraw)
        self._keys = [QShortcut(QKeySequence(key), self) for key in KEYS]
        for key in self._keys:
            key.setAutoRepeat(False)
            key.activated.connect(self.on_key)

    def _lay_out(self) -> None:
        head = Card("schedules.head", padding=8)
        top = QHBoxLayout()
        top.setSpacing(8)
        for button in (self.new, self.new_doctor, self.undo):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.day_field)
        head.column.addLayout(top)
        for side in (self.card, self.form, self.doctor_form):
            self._side.addWidget(side)
        self._side.setFixedWidth(WIDTH)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(self._sheet, 1)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(head)
        column.addLayout(row, 1)
