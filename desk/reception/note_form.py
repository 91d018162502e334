"""One line of words for a patient to take along; Enter prints them as a slip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label
from shared.text import text
from shared.ui import theme

LONGEST = 600  # more than is taken: too long is said, and not cut unseen


class NoteForm(QWidget):
    """`print_asked` with the words, which stay in the line until they were printed; `left`."""

    print_asked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("note.title", look.TITLE, bold=True)
        self._detail = label("note.detail", look.SMALL, ink=theme.INK_2, wrap=True)
        self.line = Line("note.words", LONGEST)
        self.trouble = label("note.trouble", ink=theme.RED, wrap=True)
        self.print = KeyButton("note.print", "main", "Enter", shortcut=False)
        self.back = KeyButton("note.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        self.line.returnPressed.connect(self.on_entered)
        self.line.textEdited.connect(self.on_typed)
        self.print.clicked.connect(self.on_entered)
        self.back.clicked.connect(self.left)
        self.hide()

    def begin(self) -> None:
        """Another patient, or printed."""
        self.line.clear()
        self.say_trouble("")

    def take_focus(self) -> None:
        self.line.setFocus()

    def say_trouble(self, words: str) -> None:
        """Beside what was typed, which stays as it is."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.line.mark_wrong(bool(words))

    def speak(self, language: str, number: str) -> None:
        """`number` of the patient's ticket, "" where there is none."""
        self._title.setText(text("desk.paper_note.title", language))
        key = "desk.paper_note.numbered" if number else "desk.paper_note.detail"
        self._detail.setText(text(key, language, label=number))
        self.line.setPlaceholderText(text("desk.paper_note.words", language))
        self.line.setAccessibleName(text("desk.paper_note.words", language))
        self.print.say(text("desk.paper_note.print", language))
        self.back.say(text("desk.reason.back", language))

    def on_typed(self) -> None:
        self.say_trouble("")

    def on_entered(self) -> None:
        self.print_asked.emit(self.line.text())

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for key in (self.print, self.back):
            keys.addWidget(key)
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._detail, self.line, self.trouble):
            column.addWidget(part)
        column.addLayout(keys)
        column.addStretch(1)
        self.trouble.hide()
