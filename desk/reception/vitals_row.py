"""Vital signs in one row of small fields; each says what is wrong with it and which is beyond a
limit."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Line, label, set_ink
from desk.reception.triage_words import FIELDS
from shared.services.emergency import EMERGENCY_LEVEL
from shared.text import text
from shared.ui import theme

LONGEST = 9


class VitalsRow(QWidget):
    """`typed` after each key, `finished` when a field is left, `confirmed` on Enter."""

    typed = Signal()
    finished = Signal()
    confirmed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.vitals")
        self.lines = {field: Line(f"{name}.vital.{field}", LONGEST) for field in FIELDS}
        self._captions = {
            field: label(f"{name}.vital.{field}.caption", look.SMALL, ink=theme.INK_2)
            for field in FIELDS
        }
        self._trouble = label(f"{name}.vitals.trouble", look.SMALL, ink=theme.RED, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for field, line in self.lines.items():
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(self._captions[field])
            cell.addWidget(line)
            row.addLayout(cell, 3 if field == "bp" else 2)
            line.setMinimumWidth(44)
            line.setTextMargins(-6, 0, -6, 0)
            line.textChanged.connect(self.typed)
            line.editingFinished.connect(self.finished)
            line.returnPressed.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._trouble)
        self._trouble.hide()
        self.hide()

    @property
    def words(self) -> dict[str, str]:
        return {name: line.text() for name, line in self.lines.items()}

    @property
    def in_focus(self) -> bool:
        return any(line.hasFocus() for line in self.lines.values())

    def begin(self) -> None:
        """Empty and folded away."""
        for line in self.lines.values():
            line.blockSignals(True)
            line.clear()
            line.setPlaceholderText("")
            line.blockSignals(False)
        self.show_state({}, {})
        self.hide()

    def recall(self, words: Mapping[str, str]) -> None:
        """Figures measured before, in grey: only what is measured now counts."""
        for field, line in self.lines.items():
            line.setPlaceholderText(words.get(field, ""))

    def take_focus(self, field: str = FIELDS[0]) -> None:
        self.show()
        self.lines[field].setFocus()
        self.lines[field].selectAll()

    def speak(self, language: str) -> None:
        for name, caption in self._captions.items():
            caption.setText(text(f"desk.vital.{name}.short", language))
            self.lines[name].setAccessibleName(text(f"desk.vital.{name}", language))

    def show_state(self, troubles: Mapping[str, str], levels: Mapping[str, int]) -> None:
        """What is wrong by field, in words; the level that each figure gives by itself."""
        for name, line in self.lines.items():
            wrong = name in troubles
            if bool(line.property("wrong")) != wrong:
                line.mark_wrong(wrong)
            level = levels.get(name)
            urgent = wrong or (level is not None and level <= EMERGENCY_LEVEL)
            ink = theme.RED if urgent else look.AMBER_INK if level is not None else theme.INK_2
            set_ink(self._captions[name], ink)
            self._captions[name].setFont(look.font(look.SMALL, bold=level is not None))
        words = " ".join(troubles.values())
        self._trouble.setText(words)
        self._trouble.setVisible(bool(troubles))
