"""A pill that opens its list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desk import look
from desk.controls import EnterButton
from desk.words import Pill
from shared.ui import theme


class Chip(EnterButton):
    """Looks like the pills beside it; Tab reaches it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._pill = Pill("", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, pill: Pill, hint: str) -> None:
        """`hint` says what a click does."""
        self._pill = pill
        self.setAccessibleName(pill.words)
        self.setToolTip(hint)
        self.updateGeometry()
        self.update()

    @property
    def pill(self) -> Pill:
        return self._pill

    def sizeHint(self) -> QSize:
        return QSize(int(look.pill_width(self._pill.words)) + 5, look.PILL_HEIGHT + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.height() / 2
        look.paint_pill(painter, 2, middle, self._pill.words, self._pill.tone)
        if self.hasFocus() or self.underMouse():
            edge = theme.INK if self.hasFocus() else look.TONES[self._pill.tone][1]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(edge)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
