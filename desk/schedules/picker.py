"""A line in which one of many is typed for and chosen from those that fit."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.controls import Line
from desk.slim_list import SlimList
from desk.words import Row

ROWS_SHOWN, ROW_HEIGHT = 4, 40
Rows = Callable[[str], tuple[Row, ...]]


class Picker(QWidget):
    """`chosen` with the key of a row. The list floats over `over` while somebody types; the arrows
    move its mark, Enter takes what is marked. `done` on Enter without a list."""

    chosen = Signal(str)
    done = Signal()

    def __init__(self, name: str, over: QWidget) -> None:
        super().__init__()
        self._rows: Rows = _no_rows
        self._words = ""
        self._over = over
        self.line = Line(name, 40)
        self.list = SlimList(f"{name}.list")
        self.list.setParent(over)
        self.list.setProperty("framed", True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.list.hide()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.on_typed)
        self.line.returnPressed.connect(self.on_entered)
        self.list.clicked.connect(self.on_clicked)

    def offer(self, rows: Rows, words: str, placeholder: str, none: str) -> None:
        """Which rows fit what is typed, what the chosen one is called, and what to say where none
        fits."""
        self._rows = rows
        self.list.say_when_empty(none)
        if words != self._words or not self.line.hasFocus():
            self._words = words
            if self.line.text() != words:
                self.line.setText(words)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        if self.list.isVisible():
            self._show_rows()

    def on_typed(self) -> None:
        self._show_rows()
        self.list.choose_first()
        self.list.show()

    def on_entered(self) -> None:
        """The row that is marked; without a list, on to what Enter does in the form."""
        if self.list.isVisible() and self.list.current_key:
            self._take(self.list.current_key)
        else:
            self.done.emit()

    def on_clicked(self) -> None:
        if self.list.current_key:
            self._take(self.list.current_key)

    def close_list(self) -> bool:
        """Esc: what was chosen before stands. True where the list was there."""
        if not self.list.isVisible():
            return False
        self.list.hide()
        self.line.setText(self._words)
        return True

    def _take(self, key: str) -> None:
        self.list.hide()
        self.chosen.emit(key)

    def _show_rows(self) -> None:
        rows = self._rows(self.line.text())
        self.list.set_rows(rows)
        shown = max(1, min(len(rows), ROWS_SHOWN))
        below = self.line.mapTo(self._over, QPoint(0, self.line.height() + 2))
        size = QSize(self.line.width(), shown * ROW_HEIGHT + 6)
        self.list.setGeometry(QRect(below, size))
        self.list.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move the mark in the list; who leaves the line leaves the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
            self.line.setText(self._words)
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        if not self.list.isVisible():
            self._show_rows()
            self.list.show()
        keys = [row.key for row in self.list.rows]
        if not keys:
            return
        here = keys.index(self.list.current_key) if self.list.current_key in keys else -1
        at = max(0, min(len(keys) - 1, here + step))
        self.list.choose(keys[at])
        self.list.scrollTo(self.list.currentIndex())


def _no_rows(_typed: str) -> tuple[Row, ...]:
    return ()
