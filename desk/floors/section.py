"""A list of handoffs under its name, with how many there are."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk import look
from desk.controls import Card, PillLabel, Rule, label
from desk.row_list import RowList
from shared.ui import theme


class Section(Card):
    """A list under its name, with what Enter does there."""

    def __init__(self, name: str, *, with_hint: bool = False) -> None:
        super().__init__(name, padding=0, spacing=0)
        self._title = label(f"{name}.title", look.TITLE, bold=True)
        self._hint = label(f"{name}.hint", look.SMALL, ink=theme.INK_2)
        if not with_hint:
            self._hint.hide()
        self.count = PillLabel(f"{name}.count")
        self.people = RowList(f"{name}.people")
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(10)
        for part in (self._title, self.count):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._hint)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)

    def speak(self, title: str, hint: str, empty: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.people.setAccessibleName(title)
        self.people.say_when_empty(empty)
