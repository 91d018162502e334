"""The page of appointments: the day's list, a week by doctor, people to be told."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import look
from desk.appointments.booking_acts import BookingActs
from desk.appointments.day_view import DayView
from desk.appointments.hand_strip import HandStrip
from desk.appointments.model import AtHand, booker, hand_words, may_book
from desk.appointments.tell_now import TellNow
from desk.appointments.tell_view import TellView
from desk.appointments.week_view import WeekView
from desk.controls import Card, KeyButton, label
from desk.day_field import WEEK, DayField
from desk.session import DeskSession
from desk.undo import LastAct
from shared.services.clinic_values import Booked
from shared.services.values import Patient
from shared.text import text

HEAD_HEIGHT = 56
TAB_KEYS = {"day": "F5", "week": "F6", "tell": "F7"}


class AppointmentsPage(QWidget):
    """`patient_asked` with the id of a patient to be opened at reception; `patient_served` with
    the id of whom `book_for` brought, once the appointment stands."""

    patient_asked = Signal(int)
    patient_served = Signal(int)

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._tab = "day"
        self._back_to = "day"
        self._shown_to = ""
        self._last = LastAct(session, self)
        self._acts = BookingActs(session, self._last)
        self.tell_now = TellNow(session, self)
        self.tabs = {
            name: KeyButton(f"appointments.tab.{name}", "choice", key)
            for name, key in TAB_KEYS.items()
        }
        self.day_field = DayField(session, "appointments")
        self.undo = KeyButton("appointments.undo", "small", "Ctrl+Z", shortcut=False)
        self._may_not = label("appointments.read_only", look.SMALL, ink=look.AMBER_INK, wrap=True)
        self.hand = HandStrip()
        self.day = DayView(session, self._acts)
        self.week = WeekView(session, self._acts, self.tell_now)
        self.tell = TellView(session, self._acts, self.tell_now)
        self._views: dict[str, DayView | WeekView | TellView] = {
            "day": self.day,
            "week": self.week,
            "tell": self.tell,
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_tab("day")

    def book_for(self, patient: Patient) -> None:
        """Reception asks for an appointment for that patient."""
        self._take(booker(patient, self._today), back_to="day")

    def reload(self) -> None:
        self._views[self._tab].reload()
        self.tell_now.reload()

    def stop(self) -> None:
        for view in self._views.values():
            view.stop()

    def take_focus(self) -> None:
        self._views[self._tab].take_focus()

    def speak(self) -> None:
        language = self._session.language
        self.undo.say(text("desk.queue.undo", language))
        self.hand.speak(language)
        self._may_not.setText(text("desk.appointments.read_only", language))
        self.day_field.speak()
        for view in self._views.values():
            view.speak()
        self._redraw_frame()

    def redraw(self) -> None:
        """The minutes have moved on, or somebody else sits here: no number stays in the open."""
        member = self._session.staff
        if member is None or member.code != self._shown_to:
            self._shown_to = member.code if member is not None else ""
            self.tell.leave()
        self.day_field.redraw()
        if not self.day_field.moved:
            self._show_day(self.day_field.day)
        for view in self._views.values():
            view.redraw()
        self._redraw_frame()

    def back_out(self) -> bool:
        """Esc: the open question, what is typed, then whoever is at hand."""
        if self.day_field.back_out() or self._views[self._tab].back_out():
            return True
        if self.week.hand is None:
            return False
        self._leave_hand()
        return True

    def on_undo(self) -> bool:
        """Ctrl+Z. True where there was something to take back."""
        return self._last.undo()

    def on_tab(self) -> None:
        for name, button in self.tabs.items():
            if button is self.sender():
                self._show_tab(name)
                self.take_focus()

    def on_day(self, day: date) -> None:
        self._show_day(day)
        self.take_focus()

    def on_change_asked(self, booked: Booked) -> None:
        """An appointment that moves, from the list or from the people to tell."""
        self._take(AtHand(booked.patient, booked), back_to=self._tab)

    def on_taken(self, booked: Booked) -> None:
        """Ready for the next; who was brought from reception may go on there."""
        hand = self.week.hand
        self.week.take(None)
        self.tell_now.reload()
        self.week.reload()
        self._redraw_frame()
        if hand is not None and hand.moves is not None:
            self._show_tab(self._back_to)
            if self._back_to == "day":
                self.day_field.choose(date.fromisoformat(booked.day))
                self._show_day(self.day_field.day)
                self.day.choose(booked)
        self.take_focus()
        if hand is not None and hand.moves is None:
            self.patient_served.emit(booked.patient.id)

    def _take(self, hand: AtHand, *, back_to: str) -> None:
        self._back_to = back_to
        department = hand.moves.department.code if hand.moves is not None else ""
        self._show_tab("week")
        first = self.day_field.day
        if hand.moves is not None:
            first = max(self._today, date.fromisoformat(hand.moves.day))
        elif first < self._today:
            first = self._today
        self.day_field.choose(first)
        self.week.take(hand, department)
        self._show_day(first)
        self._redraw_frame()
        self.week.take_focus()

    def _leave_hand(self) -> None:
        moves = self.week.hand is not None and self.week.hand.moves is not None
        self.week.take(None)
        self._redraw_frame()
        if moves:
            self._show_tab(self._back_to)
        self.take_focus()

    @property
    def _today(self) -> date:
        return self._session.program.clock.now().date()

    def _show_day(self, day: date) -> None:
        """Both follow the field; only what is seen is loaded."""
        if self._tab == "week":
            self.week.show_from(day)
        elif self._tab == "day":
            self.day.show_day(day)

    def _show_tab(self, name: str) -> None:
        if self._tab == "tell" and name != "tell":
            self.tell.leave()
        self._tab = name
        for tab, button in self.tabs.items():
            button.setChecked(tab == name)
        self._stack.setCurrentWidget(self._views[name])
        self.day_field.setVisible(name != "tell")
        self.day_field.step_by(WEEK if name == "week" else 1)
        self._redraw_frame()
        if self._session.staff is not None:
            self._show_day(self.day_field.day)
            self.reload()

    def _redraw_frame(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        open_now = self.tell_now.open
        self.tabs["day"].say(text("desk.appointments.tab.day", language))
        self.tabs["week"].say(text("desk.appointments.tab.week", language))
        tell = text("desk.appointments.tab.tell", language)
        self.tabs["tell"].say(f"{tell} {open_now}" if open_now else tell)
        self.undo.setVisible(self._last.there)
        self._may_not.setVisible(
            self._session.staff is not None and not may_book(self._session.staff)
        )
        hand = self.week.hand
        self.hand.show_words(hand_words(hand, now, language) if hand is not None else "")

    def _connect(self) -> None:
        for button in self.tabs.values():
            button.clicked.connect(self.on_tab)
        self.day_field.day_chosen.connect(self.on_day)
        self.undo.clicked.connect(self.on_undo)
        self.hand.leave.clicked.connect(self.back_out)
        self.day.patient_asked.connect(self.patient_asked)
        self.day.change_asked.connect(self.on_change_asked)
        self.week.taken.connect(self.on_taken)
        self.tell.patient_asked.connect(self.patient_asked)
        self.tell.change_asked.connect(self.on_change_asked)
        self.tell_now.changed.connect(self._redraw_frame)
        self._last.changed.connect(self._redraw_frame)

    def _lay_out(self) -> None:
        head = Card("appointments.head", padding=8, spacing=4)
        head.setMinimumHeight(HEAD_HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.tabs.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.day_field)
        head.column.addLayout(row)
        head.column.addWidget(self._may_not)
        for view in self._views.values():
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(head)
        column.addWidget(self.hand)
        column.addWidget(self._stack, 1)
