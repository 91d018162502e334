"""Notes in the file: what the next colleague should know, newest first, one line to add another."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Line, label
from shared.services.notes import FiledNote
from shared.text import text
from shared.ui import theme

LONGEST = 600  # more than the store takes: too long is said, and not cut unseen


class NotesBox(QWidget):
    """`added` with the words on Enter; they stay in the line until the store has them."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._title = label("file.notes.title", bold=True)
        self.line = Line("file.note", LONGEST)
        self._trouble = label("file.note.trouble", look.SMALL, ink=theme.RED, wrap=True)
        self._none = label("file.notes.none", look.SMALL, ink=theme.INK_2, wrap=True)
        self._notes = QWidget()
        self._column = QVBoxLayout(self._notes)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self.line, self._trouble, self._none):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        self._trouble.hide()
        self.line.returnPressed.connect(self.on_entered)
        self.line.textEdited.connect(self.on_typed)

    def speak(self, language: str) -> None:
        self._title.setText(text("desk.file.notes", language))
        self.line.setPlaceholderText(text("desk.file.note_hint", language))
        self.line.setAccessibleName(text("desk.file.note_hint", language))
        self._none.setText(text("desk.file.no_notes", language))

    def show_notes(self, notes: tuple[FiledNote, ...], now: datetime) -> None:
        if self._shown == notes:
            return
        self._shown = notes
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for note in notes:
            words = label(f"file.note.{note.id}", wrap=True)
            words.setText(note.words)
            by = label(pixels=look.SMALL, ink=theme.INK_2, wrap=True)
            by.setText(f"{note.at.astimezone(now.tzinfo):%Y-%m-%d %H:%M} · {note.by_name}")
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(words)
            one.addWidget(by)
            holder = QWidget()
            one.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(one)
            self._column.addWidget(holder)
        self._column.addStretch(1)
        self._none.setVisible(not notes)

    def taken(self) -> None:
        """The store has what was typed."""
        self.line.clear()
        self.say_trouble("")

    def say_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.line.mark_wrong(bool(words))

    def on_typed(self) -> None:
        self.say_trouble("")

    def on_entered(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())
