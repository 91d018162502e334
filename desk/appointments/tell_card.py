"""One of those to be told: the number to call, and what came of the call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desk.appointments.model import may_book
from desk.appointments.telling import acts_of, facts, state_pill
from desk.controls import Card, KeyButton, Line, OneLine, PillLabel, Rule, label, set_ink
from desk.session import DeskSession
from desk.words import person
from shared.domain.roles import Right, may
from shared.services.clinic_values import TellState, ToTell
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 400
MOST_FACTS = 6
LONGEST = 80
STATE_KEYS: dict[TellState, str] = {"told": "F8", "given_up": "F10", "open": "F11"}


class TellCard(Card):
    """`state_asked` with the state and the words; `rebook_asked`, `reveal_asked`, `open_asked`.
    A number shown in the open goes as soon as somebody else is chosen."""

    state_asked = Signal(str, str)
    rebook_asked = Signal()
    reveal_asked = Signal()
    open_asked = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("tell.card", spacing=10)
        self._session = session
        self._one: ToTell | None = None
        self._revealed = ""
        self._name = OneLine("tell.name", 20, bold=True)
        self._state = PillLabel("tell.state")
        self._phone = label("tell.phone", 24, bold=True)
        self.reveal = KeyButton("tell.reveal", "small", "F12", shortcut=False)
        self._facts = [
            (label(ink=theme.INK_2), label(f"tell.fact.{n}", wrap=True)) for n in range(MOST_FACTS)
        ]
        self.words = Line("tell.words", LONGEST)
        self.states = {
            state: KeyButton(
                f"tell.set.{state}", "main" if state == "told" else "plain", key, shortcut=False
            )
            for state, key in STATE_KEYS.items()
        }
        self.rebook = KeyButton("tell.rebook", "plain", "F9", shortcut=False)
        self.open = KeyButton("tell.open", "plain", "Enter", shortcut=False)
        self._trouble = label("tell.trouble", ink=theme.RED, wrap=True)
        set_ink(self._name, theme.INK)
        self._lay_out()
        self.reveal.clicked.connect(self.reveal_asked)
        self.rebook.clicked.connect(self.rebook_asked)
        self.open.clicked.connect(self.open_asked)
        for button in self.states.values():
            button.clicked.connect(self.on_state)
        self.words.returnPressed.connect(self.on_words)

    @property
    def one(self) -> ToTell | None:
        return self._one

    def show_one(self, one: ToTell | None) -> None:
        before, self._one = self._one, one
        if one is None or before is None or before.id != one.id:
            self.hide_number()
            self.words.setText(one.words if one is not None else "")
            self.say_trouble("")
        self.redraw()

    def show_number(self, to_tell_id: int, number: str) -> None:
        """The number in the open, if it is still theirs who are shown."""
        if self._one is not None and self._one.id == to_tell_id:
            self._revealed = number
            self.redraw()

    def hide_number(self) -> None:
        self._revealed = ""

    def say_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def press(self, key: str) -> None:
        """The act that has that key now."""
        buttons = (*self.states.values(), self.rebook, self.reveal)
        for button in buttons:
            if button.key == key and button.isVisible() and button.isEnabled():
                button.click()
                return

    def speak(self) -> None:
        language = self._session.language
        self.reveal.say(text("desk.tell.reveal", language))
        self.rebook.say(text("desk.appointments.act.change", language))
        self.open.say(text("desk.appointments.open", language))
        for state, button in self.states.items():
            button.say(text(f"desk.tell.set.{state}", language))
        self.words.setPlaceholderText(text("desk.tell.words", language))
        self.words.setAccessibleName(text("desk.tell.words", language))
        self.redraw()

    def redraw(self) -> None:
        one, language, member = self._one, self._session.language, self._session.staff
        now = self._session.program.clock.now()
        may_act = may_book(member)
        acts = acts_of(one) if one is not None else ()
        for state, button in self.states.items():
            button.setVisible(state in acts)
            button.setEnabled(may_act)
        self.words.setVisible(bool(acts))
        self.words.setEnabled(may_act)
        movable = one is not None and one.appointment.state == "booked"
        self.rebook.setVisible(movable and one is not None and one.state != "withdrawn")
        self.rebook.setEnabled(may_act)
        self.open.setVisible(one is not None)
        has_number = one is not None and bool(one.masked_phone)
        self.reveal.setVisible(has_number and not self._revealed)
        self.reveal.setEnabled(member is not None and may(member.role, Right.REVEAL))
        self._phone.setVisible(one is not None)
        lines = facts(one, now, language) if one is not None else ()
        for place, (name, words) in enumerate(self._facts):
            there = place < len(lines)
            name.setVisible(there)
            words.setVisible(there)
            if there:
                name.setText(lines[place][0])
                words.setText(lines[place][1])
        if one is None:
            self._name.setText(text("desk.appointments.none_chosen", language))
            self._state.say("")
            return
        patient = one.appointment.patient
        self._name.setText(person(patient.name, patient.sex, patient.age, language))
        pill = state_pill(one, language)
        self._state.say(pill.words, pill.tone)
        number = self._revealed or one.masked_phone
        self._phone.setText(number or text("desk.no_phone", language))

    def on_state(self) -> None:
        for state, button in self.states.items():
            if button is self.sender():
                self._ask(state)

    def on_words(self) -> None:
        """Enter after the words: told, or the words of it changed."""
        if self._one is not None:
            self._ask("told" if self._one.state == "open" else self._one.state)

    def _ask(self, state: TellState) -> None:
        self.state_asked.emit(state, " ".join(self.words.text().split()))

    def _lay_out(self) -> None:
        self.setFixedWidth(SIDE_WIDTH)
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(self._name)
        name.addWidget(self._state)
        name.addStretch(1)
        phone = QHBoxLayout()
        phone.setSpacing(12)
        phone.addWidget(self._phone)
        phone.addWidget(self.reveal)
        phone.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (fact, words) in enumerate(self._facts):
            grid.addWidget(fact, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1)
        acts, more = QHBoxLayout(), QHBoxLayout()
        for button in self.states.values():
            acts.addWidget(button)
        for button in (self.rebook, self.open):
            more.addWidget(button)
        for row in (acts, more):
            row.setSpacing(8)
            row.addStretch(1)
        self.column.addLayout(name)
        self.column.addLayout(phone)
        self.column.addWidget(Rule())
        self.column.addLayout(grid)
        self.column.addSpacing(4)
        self.column.addWidget(self.words)
        self.column.addLayout(acts)
        self.column.addLayout(more)
        self.column.addWidget(self._trouble)
        self.column.addStretch(1)
        self._trouble.hide()
