"""A week of one department: its doctors' sessions as a grid, the slots of one beside it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.appointments.booking_acts import BookingActs, Wanted
from desk.appointments.model import AtHand
from desk.appointments.slot_card import SlotCard
from desk.appointments.tell_now import TellNow
from desk.appointments.week import department_rows, week_rows
from desk.appointments.week_table import WeekTable
from desk.controls import Card, Rule, label
from desk.messages import of_error
from desk.session import DeskSession
from desk.slim_list import SlimList
from shared.domain.errors import UserFacingError
from shared.domain.roles import Right, may
from shared.domain.slots import Slot
from shared.services import clinics, views
from shared.services.clinic_values import Booked, Clinic
from shared.services.values import Department
from shared.text import text

DEPARTMENTS_WIDTH = 196


class WeekView(QWidget):
    """`taken` with the appointment once the slot is theirs who were at hand. The department last
    used stays chosen."""

    taken = Signal(object)

    def __init__(self, session: DeskSession, acts: BookingActs, tell: TellNow) -> None:
        super().__init__()
        self._session = session
        self._acts = acts
        self._tell = tell
        self._department = ""
        self._departments: tuple[Department, ...] = ()
        self._clinics: tuple[Clinic, ...] = ()
        self._first = session.program.clock.now().date()
        self._enter_when_shown = False
        self._wanted: Wanted | None = None
        self._stopped: Clinic | None = None
        self.hand: AtHand | None = None
        self._departments_title = label(pixels=look.TITLE, bold=True)
        self.departments = SlimList("appointments.week.departments")
        self.table = WeekTable("appointments.week")
        self.card = SlotCard(session)
        self._loader = session.loader("week", self._load, self._show, self)
        self._lay_out()
        self.departments.row_chosen.connect(self.on_department)
        self.departments.row_confirmed.connect(self.on_department_confirmed)
        self.table.clinic_chosen.connect(self.card.show_clinic)
        self.table.clinic_confirmed.connect(self.on_clinic_confirmed)
        self.card.slot_confirmed.connect(self.on_slot)
        self.card.answered.connect(self.on_answered)
        self.card.restore_asked.connect(self.on_restore)
        tell.changed.connect(self.on_told_read)

    def take(self, hand: AtHand | None, department: str = "") -> None:
        """Whom the next slot is for. An appointment that moves shows its own department."""
        if hand != self.hand:
            self._wanted = None
            self.card.leave_question()
            self.card.say_trouble("")
        self.hand = hand
        if department and department != self._department:
            self._choose_department(department)

    def show_from(self, first: date) -> None:
        if first != self._first:
            self._first = first
            self._show_week()
            self._loader.ask_now()

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        """Into the grid; a department first where none was chosen yet."""
        if not self._department:
            self.departments.setFocus()
            if not self.departments.current_key:
                self.departments.choose_first()
            return
        self.table.setFocus()
        if self.table.chosen is None:
            self._enter_when_shown = True
            self.table.choose_first(self._first.isoformat())

    def back_out(self) -> bool:
        """Esc: the question, then out of the slots."""
        if self.card.back_out():
            return True
        if self.card.slots.hasFocus():
            self.table.setFocus()
            return True
        return False

    def speak(self) -> None:
        language = self._session.language
        self._departments_title.setText(text("desk.appointments.departments", language))
        self.departments.setAccessibleName(text("desk.appointments.departments", language))
        self.table.setAccessibleName(text("desk.appointments.week", language))
        self.card.speak()
        self.redraw()

    def redraw(self) -> None:
        language = self._session.language
        self.departments.set_rows(department_rows(self._departments, language))
        self.departments.choose(self._department)
        words = "desk.appointments.no_sessions" if self._department else "desk.appointments.choose"
        self.table.say_when_empty(text(words, language))
        self._show_week()
        self.card.redraw()

    def on_department(self, code: str) -> None:
        if code != self._department:
            self._choose_department(code)

    def on_department_confirmed(self, code: str) -> None:
        self.on_department(code)
        self.take_focus()

    def on_clinic_confirmed(self, clinic: Clinic) -> None:
        self.card.show_clinic(clinic)
        self.card.enter()

    def on_slot(self, slot: Slot) -> None:
        clinic, language = self.card.clinic, self._session.language
        if clinic is None:
            return
        if self.hand is None:
            self.card.say_trouble(text("desk.appointments.nobody_at_hand", language))
            return
        self._wanted = Wanted(self.hand, clinic, slot)
        if not slot.past and clinic.state == "active" and not slot.free:
            self.card.ask("add_on")
            return
        self._send(self._wanted)

    def on_answered(self, why: str, reason: str) -> None:
        clinic, wanted = self.card.clinic, self._wanted
        if why == "stop":
            if clinic is not None:
                self._acts.stop(clinic, reason, self.on_stopped, self.on_refused)
        elif wanted is not None:
            if why == "add_on":
                self._wanted = replace(wanted, add_on=reason)
            else:
                self._wanted = replace(wanted, despite_block=reason)
            self._send(self._wanted)

    def on_restore(self) -> None:
        clinic = self.card.clinic
        if clinic is not None:
            self._acts.restart(clinic, self.on_restarted, self.on_refused)

    def on_stopped(self, clinic: Clinic) -> None:
        """What is said waits for how many are on the list now."""
        self.card.leave_question()
        self._stopped = clinic
        self._tell.reload()
        self.reload()

    def on_restarted(self, _clinic: Clinic) -> None:
        self.card.say_trouble("")
        self._tell.reload()
        self.reload()

    def on_told_read(self) -> None:
        stopped, self._stopped = self._stopped, None
        if stopped is not None:
            self._acts.say_stopped(stopped, self._tell.open_of(stopped.schedule_id))

    def on_refused(self, error: UserFacingError) -> None:
        """Full meanwhile: the reason for an add-on is asked; blocked: a supervisor may say why it
        is booked all the same. Anything else is said where she looks."""
        wanted, member = self._wanted, self._session.staff
        if error.key == "slot_full" and wanted is not None and not wanted.add_on:
            self.card.ask("add_on")
        elif (
            error.key == "blocked_no_show"
            and wanted is not None
            and not wanted.despite_block
            and member is not None
            and may(member.role, Right.UNBLOCK)
        ):
            self.card.ask("unblock")
        message, language = of_error(error), self._session.language
        self._session.say(message)
        self.card.say_trouble(f"{message.sentence(language)} {message.advice(language)}".strip())
        self.reload()

    def _send(self, wanted: Wanted) -> None:
        def answered(booked: Booked) -> None:
            if self._wanted == wanted:
                self._wanted = None
                self.card.leave_question()
                self.card.say_trouble("")
            self.taken.emit(booked)

        self._acts.take(wanted, answered, self.on_refused)

    def _choose_department(self, code: str) -> None:
        self._department, self._clinics = code, ()
        self.departments.choose(code)
        self.card.show_clinic(None)
        self.redraw()
        self._loader.ask_now()

    async def _load(self) -> tuple[str, date, tuple[Department, ...], tuple[Clinic, ...]]:
        department, first = self._department, self._first
        departments = self._departments
        if not departments:
            today = await self._session.ask(views.departments_today)
            departments = tuple(one.department for one in today)
        found: tuple[Clinic, ...] = ()
        if department:
            found = await self._session.ask(
                clinics.week, department=department, first_day=first.isoformat()
            )
        return department, first, departments, found

    def _show(self, answer: tuple[str, date, tuple[Department, ...], tuple[Clinic, ...]]) -> None:
        department, first, self._departments, found = answer
        current = (department, first) == (self._department, self._first)
        if current:
            self._clinics = found
        self.redraw()
        if not self._department and self.departments.hasFocus():
            self.departments.choose_first()
        if current and self._enter_when_shown and self._clinics:
            self._enter_when_shown = False
            if self.table.hasFocus() and self.table.chosen is None:
                self.table.choose_first(first.isoformat())

    def _show_week(self) -> None:
        now, language = self._session.program.clock.now(), self._session.language
        self.table.set_week(week_rows(self._clinics), self._first, now, language)

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
        middle = Card(padding=0, spacing=0)
        body = QVBoxLayout()
        body.setContentsMargins(4, 6, 4, 8)
        body.addWidget(self.table)
        middle.column.addLayout(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(left)
        row.addWidget(middle, 1)
        row.addWidget(self.card)
