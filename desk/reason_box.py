"""Asks why, in line: ready words by their figure, or words of one's own; Enter does it, Esc leaves.

Nothing else on the page stops meanwhile, and a refusal leaves what was typed as it is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desk.controls import KeyButton, Kind, Line, label
from shared.text import text
from shared.ui import theme

LONGEST = 80
MOST_READY = 5
GAP = 6


class ReasonBox(QWidget):
    """`confirmed` with the reason, `typed_on` as the time above it is written. `ready` are words
    to choose from; a `first` line stands above them where a time or so is asked too."""

    confirmed = Signal(str)
    typed_on = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._came_from: QWidget | None = None
        self._ready: tuple[str, ...] = ()
        self._needed = True
        self._title = label(f"{name}.title", bold=True, wrap=True)
        self._detail = label(f"{name}.detail", ink=theme.INK_2, wrap=True)
        self.first = Line(f"{name}.first", 16)
        self.words = [
            KeyButton(f"{name}.word.{place}", "choice", str(place), shortcut=False)
            for place in range(1, MOST_READY + 1)
        ]
        self.reason = Line(f"{name}.reason", LONGEST)
        self.confirm = KeyButton(f"{name}.confirm", "main", "Enter", shortcut=False)
        self.back = KeyButton(f"{name}.back", "plain", "Esc", shortcut=False)
        self._trouble = label(f"{name}.trouble", ink=theme.RED, wrap=True)
        self._rows = [QHBoxLayout() for _ in self.words]
        self._lay_out()
        self.first.textEdited.connect(self.on_first)
        self.first.returnPressed.connect(self.on_confirm)
        self.reason.textEdited.connect(self.on_typed)
        self.reason.returnPressed.connect(self.on_confirm)
        self.confirm.clicked.connect(self.on_confirm)
        self.back.clicked.connect(self.left)
        for button in self.words:
            button.clicked.connect(self.on_word)

    @property
    def open(self) -> bool:
        return not self.isHidden()

    @property
    def typed(self) -> str:
        return " ".join(self.reason.text().split())

    def ask(self, *, kind: Kind = "main", needed: bool = True, first: str | None = None) -> None:
        """Open it empty; speak() gives it its words. `first` fills the line above."""
        self._needed = needed
        self.confirm.kind = kind
        self._came_from = QApplication.focusWidget()
        self.reason.clear()
        self.first.setVisible(first is not None)
        self.first.setText(first or "")
        self.say_trouble("")
        self.reason.mark_wrong(False)
        self.show()
        self.take_focus()

    def speak(
        self,
        language: str,
        title: str,
        confirm: str,
        ready: tuple[str, ...] = (),
        *,
        detail: str = "",
        first_words: str = "",
    ) -> None:
        self._ready = ready
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        needed = "desk.reason.needed" if self._needed else "desk.reason.free"
        for line, words in ((self.first, first_words), (self.reason, text(needed, language))):
            line.setPlaceholderText(words)
            line.setAccessibleName(words)
        for place, button in enumerate(self.words):
            button.setVisible(place < len(ready))
            if place < len(ready):
                button.say(ready[place])
        self._arrange()
        self.confirm.say(confirm)
        self.back.say(text("desk.reason.back", language))
        self._show_chosen()

    def take_focus(self) -> None:
        line = self.reason if self.first.isHidden() else self.first
        line.setFocus()
        line.selectAll()

    def say_trouble(self, words: str) -> None:
        """Why it was refused, beside what was typed."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def leave(self) -> None:
        """Closed; the focus goes back to where it was."""
        inside = QApplication.focusWidget()
        had_focus = inside is not None and self.isAncestorOf(inside)
        self.hide()
        came_from, self._came_from = self._came_from, None
        if had_focus and came_from is not None and came_from.isVisible():
            came_from.setFocus()

    def on_first(self) -> None:
        self.first.mark_wrong(False)
        self.say_trouble("")
        self.typed_on.emit()

    def on_typed(self, typed: str) -> None:
        """A figure alone stands for its word."""
        self.reason.mark_wrong(False)
        self.say_trouble("")
        if typed.isdecimal() and 1 <= int(typed) <= len(self._ready):
            self.reason.setText(self._ready[int(typed) - 1])
        self._show_chosen()

    def on_word(self) -> None:
        for button in self.words:
            if button is self.sender():
                self.reason.setText(button.words)
        self.on_typed(self.reason.text())
        self.reason.setFocus()

    def on_confirm(self) -> None:
        if self._needed and not self.typed:
            self.reason.mark_wrong(self.reason.hasFocus())
            self.reason.setFocus()
            return
        self.confirmed.emit(self.typed)

    def _arrange(self) -> None:
        """As many ready words on a line as there is room for."""
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        place, left = 0, self.width()
        for button in self.words[: len(self._ready)]:
            wide = button.sizeHint().width()
            if wide > left and self._rows[place].count():
                place, left = place + 1, self.width()
            self._rows[place].addWidget(button)
            left -= wide + GAP
        for row in self._rows:
            row.addStretch(1)

    def _show_chosen(self) -> None:
        for button in self.words:
            button.setChecked(bool(self.typed) and button.words == self.typed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self._detail, self.first):
            column.addWidget(part)
        for row in self._rows:
            row.setSpacing(GAP)
            column.addLayout(row)
        for button, row in zip(self.words, self._rows, strict=True):
            row.addWidget(button)
            button.hide()
        column.addWidget(self.reason)
        column.addWidget(self._trouble)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for key in (self.confirm, self.back):
            keys.addWidget(key)
        keys.addStretch(1)
        column.addLayout(keys)
        self._trouble.hide()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
