"""People to tell: whose clinic was cancelled or changed, and whether somebody has called them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.agenda_list import AgendaList
from desk.appointments.booking_acts import BookingActs
from desk.appointments.tell_card import TellCard
from desk.appointments.tell_now import TellNow
from desk.appointments.telling import tell_rows
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.messages import of_error
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services import patients
from shared.text import text
from shared.ui import theme

KEYS = ("F8", "F9", "F10", "F11", "F12")


class TellView(QWidget):
    """`change_asked` with the appointment that moves, `patient_asked` with a patient's id."""

    change_asked = Signal(object)
    patient_asked = Signal(int)

    def __init__(self, session: DeskSession, acts: BookingActs, tell: TellNow) -> None:
        super().__init__()
        self._session = session
        self._acts = acts
        self._tell = tell
        self._title = label("tell.title", look.TITLE, bold=True)
        self._hint = label("tell.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self._count = PillLabel("tell.count", "amber")
        self.everybody = KeyButton("tell.everybody", "choice", "Alt+A")
        self.people = AgendaList("tell.people", 96)
        self.card = TellCard(session)
        self._lay_out()
        self.everybody.clicked.connect(self.on_everybody)
        self.people.row_chosen.connect(self.on_person)
        self.people.row_confirmed.connect(self.on_open)
        self.card.open_asked.connect(self.on_open)
        self.card.rebook_asked.connect(self.on_rebook)
        self.card.reveal_asked.connect(self.on_reveal)
        self.card.state_asked.connect(self.on_state)
        tell.changed.connect(self.redraw)
        self._keys = [QShortcut(QKeySequence(key), self) for key in KEYS]
        for key in self._keys:
            key.setAutoRepeat(False)
            key.activated.connect(self.on_key)

    def reload(self) -> None:
        self._tell.reload()

    def stop(self) -> None:
        self._tell.stop()

    def take_focus(self) -> None:
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def back_out(self) -> bool:
        """Esc: out of the words. True where somebody was writing."""
        if not self.card.words.hasFocus():
            return False
        self.people.setFocus()
        return True

    def leave(self) -> None:
        """Another page or tab: no number stays in the open."""
        self.card.hide_number()
        self.card.redraw()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.tell.title", language))
        self._hint.setText(text("desk.tell.hint", language))
        self.everybody.say(text("desk.tell.everybody", language))
        self.people.setAccessibleName(text("desk.tell.title", language))
        self.people.say_when_empty(text("desk.tell.nobody", language))
        self.card.speak()
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        place = max(0, self.people.currentIndex().row())
        self.people.set_rows(tell_rows(self._tell.people, now, language))
        if not self.people.current_key and self.people.rows:
            at = min(place, len(self.people.rows) - 1)  # who was told is gone: on to the next
            self.people.choose(self.people.rows[at].key)
        self._count.say(str(self._tell.open))
        self.everybody.setChecked(self._tell.all_states)
        self._show_chosen()

    def on_everybody(self) -> None:
        self._tell.show_all(self.everybody.isChecked())

    def on_person(self, _key: str) -> None:
        self._show_chosen()

    def on_key(self) -> None:
        for key in self._keys:
            if key is self.sender():
                self.card.press(key.key().toString())

    def on_open(self) -> None:
        if self.card.one is not None:
            self.patient_asked.emit(self.card.one.appointment.patient.id)

    def on_rebook(self) -> None:
        if self.card.one is not None:
            self.change_asked.emit(self.card.one.appointment)

    def on_reveal(self) -> None:
        """The journal has who looked, and that it was to call them."""
        one = self.card.one
        if one is None:
            return

        def revealed(number: str) -> None:
            self.card.show_number(one.id, number)

        self._session.act(
            f"reveal:{one.id}", patients.reveal, revealed, self.on_refused,
            patient_id=one.appointment.patient.id, field="phone",
            reason=text("desk.tell.reveal_reason", self._session.language),
        )  # fmt: skip

    def on_state(self, state: str, words: str) -> None:
        one = self.card.one
        if one is not None:
            self.card.say_trouble("")
            self._acts.set_told(one, state, words, self.on_refused)

    def on_refused(self, error: UserFacingError) -> None:
        message, language = of_error(error), self._session.language
        self._session.say(message)
        self.card.say_trouble(f"{message.sentence(language)} {message.advice(language)}".strip())
        self.reload()

    def _show_chosen(self) -> None:
        key = self.people.current_key
        self.card.show_one(next((one for one in self._tell.people if str(one.id) == key), None))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 2)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.everybody)
        self._hint.setContentsMargins(16, 0, 16, 10)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        shown = Card(padding=0, spacing=0)
        shown.column.addLayout(head)
        shown.column.addWidget(self._hint)
        shown.column.addWidget(Rule())
        shown.column.addLayout(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(shown, 1)
        row.addWidget(self.card)
