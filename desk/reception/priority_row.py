"""Which group a walk-in belongs to: none, or one of those who go first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, label
from desk.words import Priority
from shared.text import text
from shared.ui import theme


class PriorityRow(QWidget):
    """`chosen` by hand, with a Priority or None."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", look.SMALL, ink=theme.INK_2)
        self._buttons: dict[Priority | None, KeyButton] = {
            group: KeyButton(f"reception.priority.{group or 'none'}", "choice")
            for group in (None, *Priority)
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        for button in self._buttons.values():
            row.addWidget(button)
            button.clicked.connect(self.on_clicked)
        row.addStretch(1)

    def show_chosen(self, chosen: Priority | None) -> None:
        for group, button in self._buttons.items():
            button.setChecked(group is chosen)

    def speak(self, language: str) -> None:
        self._title.setText(text("desk.reception.priority", language))
        for group, button in self._buttons.items():
            button.say(text(f"desk.priority.{group or 'none'}", language))

    def on_clicked(self) -> None:
        self.chosen.emit(next(g for g, b in self._buttons.items() if b is self.sender()))
