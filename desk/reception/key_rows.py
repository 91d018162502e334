"""Buttons on as many lines as there is room for: a second one gives way where a form is full, and
its keys still work."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.controls import KeyButton

GAP = 6


class KeyRows(QWidget):
    def __init__(self, buttons: Iterable[KeyButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._rows = [QHBoxLayout(), QHBoxLayout()]
        self._placed: tuple[int, ...] = ()
        self._large: tuple[QWidget, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for row in self._rows:
            row.setSpacing(GAP)
            column.addLayout(row)
        self.arrange()

    def yield_to(self, *large: QWidget) -> None:
        """There is one line only while any of these is shown."""
        self._large = large
        for part in large:
            part.installEventFilter(self)
        self._give_way()

    def arrange(self) -> None:
        """Once the words are others."""
        placed = self._places()
        if placed == self._placed:
            return
        self._placed = placed
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        for button, place in zip(self._buttons, placed, strict=True):
            self._rows[place].addWidget(button)
        for row in self._rows:
            if row.count():
                row.addStretch(1)
        self._give_way()

    def _give_way(self) -> None:
        full = any(not part.isHidden() for part in self._large)
        for button, place in zip(self._buttons, self._placed, strict=True):
            button.setVisible(place == 0 or not full)

    def _places(self) -> tuple[int, ...]:
        """On which line each stands."""
        left, place = self.width(), 0
        places: list[int] = []
        for button in self._buttons:
            wide = button.sizeHint().width()
            if wide > left and places and place + 1 < len(self._rows):
                place, left = place + 1, self.width()
            places.append(place)
            left -= wide + GAP
        return tuple(places)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them: a row that is full must not hold the panel open."""
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._give_way()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
