"""One rule: its name, what it is for, where it comes from, and its parts to change or to read."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, label, set_ink
from desk.policy.controls import PartRow
from desk.policy.draft import Draft
from desk.policy.parts import PartLine, Values, lines_of
from desk.policy.words import value_words, wrong_words
from shared.text import text
from shared.ui import theme

MOST_MISSES = 8


@dataclass(frozen=True)
class Showing:
    """How a form is shown: `above` says where an inherited rule comes from, `back` is the button
    to it, `refused` has the store's sentence by the rule it means."""

    above: str
    back: str
    refused: Mapping[str, str]
    editable: bool
    language: str


class RuleRow(QWidget):
    """`typed` (rule, part, value); the other signals name the rule, or say how many misses."""

    typed = Signal(str, str, str)
    inherit_asked = Signal(str)
    set_here_asked = Signal(str)
    misses_asked = Signal(int)

    def __init__(self, rule: str) -> None:
        super().__init__()
        self.setObjectName(f"policy.{rule}")
        self.rule = rule
        self._changed = False
        self._misses = 0
        self._rows: list[PartRow] = []
        self._title = label(bold=True)
        self._hint = OneLine(f"policy.{rule}.hint", look.SMALL)
        set_ink(self._hint, theme.INK_2)
        self._origin = label(f"policy.{rule}.origin", look.SMALL, ink=theme.INK_2)
        self.inherit = KeyButton(f"policy.{rule}.inherit", "quiet")
        self.set_here = KeyButton(f"policy.{rule}.set_here", "quiet")
        self._wrong = label(f"policy.{rule}.wrong", look.SMALL, ink=theme.RED, wrap=True)
        self._read = label(f"policy.{rule}.read", wrap=True)
        self._more = KeyButton(f"policy.{rule}.more", "quiet")
        self._fewer = KeyButton(f"policy.{rule}.fewer", "quiet")
        self._parts = QVBoxLayout()
        self._lay_out()
        self.inherit.clicked.connect(self.on_inherit)
        self.set_here.clicked.connect(self.on_set_here)
        self._more.clicked.connect(self.on_more)
        self._fewer.clicked.connect(self.on_fewer)

    def show_rule(self, draft: Draft, showing: Showing) -> None:
        """The rule as the draft has it."""
        language, editable = showing.language, showing.editable
        values, wrong = draft.values(self.rule), draft.wrong.get(self.rule)
        own, self._changed = draft.own(self.rule), self.rule in draft.changes
        self._title.setText(text(f"desk.policy.rule.{self.rule}", language))
        self._hint.setText(text(f"desk.policy.hint.{self.rule}", language))
        self._origin.setText(text("desk.policy.own", language) if own else showing.above)
        self.inherit.say(showing.back)
        self.set_here.say(text("desk.policy.set_here", language))
        self.inherit.setVisible(own and editable)
        self.set_here.setVisible(not own and editable)
        self._read.setText("" if editable else value_words(self.rule, values, language))
        self._read.setVisible(not editable)
        lines = lines_of(self.rule, values) if editable else ()
        self._show_parts(lines, values, wrong.name if wrong else "", language)
        self._show_misses(int(values.get("misses", 0)) if editable else 0, language)
        refused = showing.refused.get(self.rule, "")
        self._wrong.setText(wrong_words(wrong, language) if wrong else refused)
        self._wrong.setVisible(bool(wrong or refused))
        self.update()

    def take_focus(self, part: str) -> None:
        """Into the number of that name."""
        for row in self._rows:
            if row.take_focus(part):
                return

    def on_typed(self, part: str, value: str) -> None:
        self.typed.emit(self.rule, part, value)

    def on_inherit(self) -> None:
        self.inherit_asked.emit(self.rule)
        self.set_here.setFocus()

    def on_set_here(self) -> None:
        self.set_here_asked.emit(self.rule)
        self.inherit.setFocus()

    def on_more(self) -> None:
        self.misses_asked.emit(self._misses + 1)

    def on_fewer(self) -> None:
        self.misses_asked.emit(self._misses - 1)

    def _show_parts(
        self, lines: tuple[PartLine, ...], values: Values, wrong: str, language: str
    ) -> None:
        """Lines that stay keep their controls, and so the focus."""
        same = 0
        while same < min(len(lines), len(self._rows)) and self._rows[same].takes(lines[same]):
            same += 1
        for old in self._rows[same:]:
            self._parts.removeWidget(old)
            old.hide()
            old.deleteLater()
        del self._rows[same:]
        for line in lines[same:]:
            row = PartRow(f"policy.{self.rule}", line)
            row.typed.connect(self.on_typed)
            self._parts.addWidget(row)
            self._rows.append(row)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_values(line, values, wrong, language)

    def _show_misses(self, misses: int, language: str) -> None:
        self._misses = misses
        self._more.say(text("desk.policy.more_misses", language))
        self._fewer.say(text("desk.policy.fewer_misses", language))
        self._more.setVisible(0 < misses < MOST_MISSES)
        self._fewer.setVisible(misses > 1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        for piece in (self._origin, self.inherit, self.set_here):
            head.addWidget(piece)
        self._parts.setSpacing(6)
        misses = QHBoxLayout()
        misses.addWidget(self._more)
        misses.addWidget(self._fewer)
        misses.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._parts)
        column.addLayout(misses)
        for part in (self._read, self._wrong):
            column.addWidget(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._changed:
            box = QRectF(2, 8, 4, self.height() - 16)
            look.paint_panel(QPainter(self), box, theme.AMBER, "", 2, 0)
