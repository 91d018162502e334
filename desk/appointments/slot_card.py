"""The chosen session beside the week: where, how full, its slots, and cancelling it (停诊)."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk import look
from desk.agenda_list import SLIM_HEIGHT, AgendaList
from desk.appointments.week import (
    CELL_TONES,
    cell_state,
    clinic_detail,
    clinic_title,
    doctor_words,
    first_free,
    slot_key,
    slot_rows,
    state_words,
    why_words,
)
from desk.controls import Card, KeyButton, OneLine, PillLabel, Rule, label, set_ink
from desk.reason_box import ReasonBox
from desk.session import DeskSession
from shared.domain.roles import Right, may
from shared.domain.slots import Slot
from shared.services.clinic_values import Clinic
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 344
Why = Literal["add_on", "unblock", "stop"]


class SlotCard(Card):
    """`slot_confirmed` on Enter; `answered` with what was asked and the reason for it;
    `restore_asked` for a session that was cancelled."""

    slot_confirmed = Signal(object)
    answered = Signal(str, str)
    restore_asked = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("appointments.session", padding=0, spacing=0)
        self._session = session
        self._clinic: Clinic | None = None
        self._why: Why = "stop"
        self._trouble_words = ""
        self._doctor = OneLine("appointments.session.doctor", 20, bold=True)
        self._state = PillLabel("appointments.session.state")
        self._title = label("appointments.session.title", bold=True)
        self._detail = label("appointments.session.detail", look.SMALL, ink=theme.INK_2, wrap=True)
        self._reason = label(
            "appointments.session.reason", look.SMALL, ink=look.AMBER_INK, wrap=True
        )
        self.slots = AgendaList("appointments.slots", 100)
        self._trouble = label("appointments.session.trouble", ink=theme.RED, wrap=True)
        self.stop = KeyButton("appointments.stop", "plain", "F11")
        self._may_not = label("appointments.stop.may_not", look.SMALL, ink=theme.INK_2, wrap=True)
        self.box = ReasonBox("appointments.why")
        set_ink(self._doctor, theme.INK)
        self._lay_out()
        self.slots.row_confirmed.connect(self.on_slot)
        self.stop.clicked.connect(self.on_stop)
        self.box.confirmed.connect(self.on_reason)
        self.box.left.connect(self.back_out)

    @property
    def clinic(self) -> Clinic | None:
        return self._clinic

    def show_clinic(self, clinic: Clinic | None) -> None:
        """Another session leaves an open question; a reload of the same one does not."""
        same = (
            clinic is not None
            and self._clinic is not None
            and clinic.schedule_id == self._clinic.schedule_id
        )
        self._clinic = clinic
        if not same:
            self.say_trouble("")
            self.box.leave()
            self.slots.choose("")
        self.redraw()

    def enter(self) -> None:
        """Into the slots, on the one most likely wanted."""
        if self._clinic is None:
            return
        if not self.slots.current_key:
            self.slots.choose(first_free(self._clinic))
        if not self.slots.current_key:
            self.slots.choose_first()
        self.slots.setFocus()

    def ask(self, why: Why) -> None:
        """The reason for an add-on number, for booking despite no-shows, or for cancelling."""
        self._why = why
        self.say_trouble("")
        self.box.ask(kind="danger" if why == "stop" else "main")
        self.redraw()

    def say_trouble(self, words: str) -> None:
        """Beside the open question where there is one, else under the slots."""
        asking = self.box.open
        self.box.say_trouble(words if asking else "")
        self._trouble.setText("" if asking else words)
        self._trouble.setVisible(bool(words) and not asking)

    def leave_question(self) -> None:
        self.box.leave()
        self.redraw()

    def back_out(self) -> bool:
        """Esc: leave the question. True where one was open."""
        if not self.box.open:
            return False
        self.leave_question()
        return True

    def speak(self) -> None:
        language = self._session.language
        self.slots.setAccessibleName(text("desk.appointments.slots", language))
        self.slots.say_when_empty(text("desk.appointments.choose_session", language))
        self._may_not.setText(text("desk.appointments.stop_may_not", language))
        self.redraw()

    def redraw(self) -> None:
        clinic, language = self._clinic, self._session.language
        now = self._session.program.clock.now()
        self.slots.set_rows(slot_rows(clinic, now, language))
        member = self._session.staff
        may_stop = member is not None and may(member.role, Right.CANCEL_CLINIC)
        over = clinic is not None and cell_state(clinic) == "over"
        self.stop.setVisible(clinic is not None and not self.box.open and not over)
        self.stop.setEnabled(may_stop)
        self._may_not.setVisible(self.stop.isVisibleTo(self) and not may_stop)
        if clinic is None:
            self._doctor.setText(text("desk.appointments.no_session", language))
            for part in (self._title, self._detail, self._reason):
                part.setText("")
                part.hide()
            self._state.say("")
            return
        self._doctor.setText(doctor_words(clinic, language))
        self._state.say(state_words(clinic, language), CELL_TONES[cell_state(clinic)])
        self._title.setText(clinic_title(clinic, now, language))
        self._detail.setText(clinic_detail(clinic, now, language))
        self._reason.setText(clinic.reason)
        self._title.show()
        self._detail.show()
        self._reason.setVisible(bool(clinic.reason))
        stop = "restore" if clinic.state == "cancelled" else "stop"
        self.stop.say(text(f"desk.clinic.{stop}", language))
        if self.box.open:
            self._speak_question(clinic)

    def on_slot(self, key: str) -> None:
        slot = self._slot(key)
        if slot is not None:
            self.say_trouble("")
            self.slot_confirmed.emit(slot)

    def on_stop(self) -> None:
        if self._clinic is None:
            return
        if self._clinic.state == "cancelled":
            self.restore_asked.emit()
        else:
            self.ask("stop")

    def on_reason(self, reason: str) -> None:
        self.answered.emit(self._why, reason)

    def _slot(self, key: str) -> Slot | None:
        slots = self._clinic.slots if self._clinic else ()
        return next((slot for slot in slots if slot_key(slot) == key), None)

    def _speak_question(self, clinic: Clinic) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self.box.speak(
            language,
            text(
                f"desk.clinic.ask.{self._why}",
                language,
                doctor=clinic.doctor_name,
                session=clinic_title(clinic, now, language),
            ),
            text(f"desk.clinic.ask.{self._why}.yes", language),
            why_words(self._why, language),
            detail=text(f"desk.clinic.ask.{self._why}.detail", language),
        )

    def _lay_out(self) -> None:
        self.setFixedWidth(SIDE_WIDTH)
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(self._doctor)
        name.addWidget(self._state)
        name.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(3)
        head.addLayout(name)
        for part in (self._title, self._detail, self._reason):
            head.addWidget(part)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 0)
        body.addWidget(self.slots)
        self.slots.setMinimumHeight(SLIM_HEIGHT)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        foot.addWidget(self._trouble)
        foot.addWidget(self.box)
        foot.addLayout(row)
        foot.addWidget(self._may_not)
        self._trouble.hide()
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)
