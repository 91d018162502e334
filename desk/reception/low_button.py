"""A button as low as a caption, for what is asked beside one."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from desk import look
from desk.controls import KeyButton

HEIGHT = 26
PADDING = 16


class LowButton(KeyButton):
    """A KeyButton in small words, without a key of its own."""

    def sizeHint(self) -> QSize:
        width = look.text_width(self.words, look.font(look.SMALL, bold=True)) + PADDING
        return QSize(int(width) + 2, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink, _ = self._colours()
        line = 2 if self.hasFocus() else 1
        look.paint_panel(painter, QRectF(self.rect()), fill, edge, 7, line)
        bold = look.font(look.SMALL, bold=True)
        width = look.text_width(self.words, bold)
        at = QPointF((self.width() - width) / 2, self.height() / 2)
        look.paint_words(painter, at, self.words, bold, ink, width + 1)
