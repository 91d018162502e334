"""The handoff that is chosen: who, what they need, what happened, and the keys for it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.floors.model import need_words, next_step, state_pill, steps_of, where_to, who
from shared.domain.handoff import HandoffState
from shared.services.handoffs import Handoff
from shared.text import text
from shared.ui import theme

WIDTH = 400
FACTS = ("needs", "clothing", "from", "to")
MOST_STEPS = 3


class HandoffSide(Card):
    """Only what the handoff's state allows can be pressed. Enter is the list's, Ctrl+Z the
    window's."""

    def __init__(self) -> None:
        super().__init__("floors.side", spacing=10)
        self.setFixedWidth(WIDTH)
        self._nobody = label("floors.nobody_chosen", ink=theme.INK_2, wrap=True)
        self._who = label("floors.who", 20, bold=True, wrap=True)
        self._state = PillLabel("floors.state")
        self._facts = {name: (label(ink=theme.INK_2), label(wrap=True)) for name in FACTS}
        self._steps = [(label(), label(wrap=True)) for _ in range(MOST_STEPS)]
        self._chosen = QWidget()
        self.next = KeyButton("floors.next", "main", "Enter", shortcut=False)
        self.absent = KeyButton("floors.absent", "plain", "F5")
        self.elsewhere = KeyButton("floors.elsewhere", "plain", "F4")
        self.withdraw = KeyButton("floors.withdraw", "plain", "Del")
        self.undo = KeyButton("floors.undo", "plain", "Ctrl+Z", shortcut=False)
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def show_handoff(
        self, one: Handoff | None, floor: str, now: datetime, language: str, *, can_undo: bool
    ) -> None:
        step = next_step(one)
        self.next.say(
            text("desk.floors.seat" if step == "seat" else "desk.floors.receive", language)
        )
        self.absent.say(text("desk.floors.absent", language))
        self.elsewhere.say(text("desk.floors.elsewhere", language))
        self.withdraw.say(text("desk.floors.take_back", language))
        self.undo.say(text("desk.floors.undo", language))
        here = one is not None and floor in ("", one.to_floor)
        self.next.setEnabled(step is not None and here)
        for button in (self.absent, self.elsewhere):
            button.setEnabled(step is not None)
        mine = one is not None and floor in ("", one.from_floor)
        self.withdraw.setEnabled(one is not None and mine and one.state is HandoffState.SENT)
        self.undo.setEnabled(can_undo)
        self._nobody.setText(text("desk.floors.nobody_chosen", language))
        self._nobody.setVisible(one is None)
        self._chosen.setVisible(one is not None)
        if one is not None:
            self._show(one, now, language)

    def _show(self, one: Handoff, now: datetime, language: str) -> None:
        self._who.setText(who(one, language))
        pill = state_pill(one, now, language)
        self._state.say(pill.words, pill.tone)
        values = {
            "needs": need_words(one.needs, language) or text("desk.floors.no_needs", language),
            "clothing": one.clothing,
            "from": one.from_floor,
            "to": where_to(one, language),
        }
        for name, (words, value) in self._facts.items():
            words.setText(text(f"desk.floors.{name}", language))
            value.setText(values[name])
            for part in (words, value):
                part.setVisible(bool(values[name]))
        steps = steps_of(one, now, language)
        for place, (at, words) in enumerate(self._steps):
            for part in (at, words):
                part.setVisible(place < len(steps))
            if place < len(steps):
                at.setText(steps[place][0])
                words.setText(steps[place][1])

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._chosen)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self._who)
        pills = QHBoxLayout()
        pills.addWidget(self._state)
        pills.addStretch(1)
        inside.addLayout(pills)
        inside.addWidget(Rule())
        facts = QGridLayout()
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (words, value) in enumerate(self._facts.values()):
            facts.addWidget(words, row, 0, top)
            facts.addWidget(value, row, 1)
        inside.addLayout(facts)
        inside.addWidget(Rule())
        steps = QGridLayout()
        steps.setHorizontalSpacing(14)
        steps.setColumnStretch(1, 1)
        for row, (at, words) in enumerate(self._steps):
            at.setFont(look.font(bold=True))
            steps.addWidget(at, row, 0, top)
            steps.addWidget(words, row, 1)
        inside.addLayout(steps)
        self.column.addWidget(self._nobody)
        self.column.addWidget(self._chosen)
        self.column.addStretch(1)
        keys = QGridLayout()
        keys.setSpacing(8)
        keys.addWidget(self.next, 0, 0, 1, 2)
        for place, button in enumerate((self.absent, self.elsewhere, self.withdraw, self.undo)):
            keys.addWidget(button, 1 + place // 2, place % 2)
        self.column.addWidget(Rule())
        self.column.addLayout(keys)
