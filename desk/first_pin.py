"""A PIN of one's own in place of the one that somebody else set; nobody signs in without."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import look
from desk.controls import Line, label
from shared.text import text
from shared.ui import theme

NAMES = ("new_pin", "same_pin")


class FirstPin(QWidget):
    """`chosen` with the new PIN, twice the same; `differs` where it is not. Enter goes on to the
    line that is empty."""

    chosen = Signal(str)
    differs = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._why = label("sign_in.first.why", ink=look.AMBER_INK, wrap=True)
        self.lines = {name: Line(f"sign_in.{name}", 32) for name in NAMES}
        self._titles = {name: label() for name in NAMES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        self._rule = label("sign_in.first.rule", look.SMALL, ink=theme.INK_2, wrap=True)
        for name, line in self.lines.items():
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self.on_enter)
            line.textEdited.connect(self.edited)
            self._titles[name].setBuddy(line)
            column.addWidget(self._titles[name])
            column.addWidget(line)
        column.addWidget(self._rule)
        self.hide()

    @property
    def open(self) -> bool:
        return not self.isHidden()

    def begin(self) -> None:
        self.clear()
        self.show()
        self.take_focus()

    def leave(self) -> None:
        self.clear()
        self.hide()

    def clear(self) -> None:
        for line in self.lines.values():
            line.clear()

    def take_focus(self) -> None:
        line = self.lines["new_pin"]
        line.setFocus()
        line.selectAll()

    def speak(self, language: str) -> None:
        self._why.setText(text("desk.sign_in.first", language))
        self._rule.setText(text("desk.sign_in.first_rule", language))
        for name in NAMES:
            words = text(f"desk.staff.{name}", language)
            self._titles[name].setText(words)
            self.lines[name].setAccessibleName(words)

    def on_enter(self) -> None:
        for line in self.lines.values():
            if not line.text().strip():
                line.setFocus()
                return
        new, same = (self.lines[name].text() for name in NAMES)
        if new == same:
            self.chosen.emit(new)
            return
        self.lines["same_pin"].selectAll()
        self.lines["same_pin"].setFocus()
        self.differs.emit()
