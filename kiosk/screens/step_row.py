"""One step of a way as a row: its number, its sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from kiosk.look import CALM, DEEP, PLAIN
from shared.ui.theme import CARD, INK
from shared.ui.widgets import Tone, TouchButton, Words, font_of, needed_height

CURRENT = Tone(CALM.fill, DEEP, INK, CALM.ink_2, CALM.tile, CALM.icon)


class StepRow(TouchButton):
    """`set_current` marks the one whose picture is shown."""

    def __init__(
        self, name: str, number: str, words: str, value: object, *, pixels: int, padding: int
    ) -> None:
        super().__init__(name, f"{number} {words}", value, PLAIN, padding)
        self._padding = padding
        self._ball = Ball(number, pixels)
        self._words = Words(words, pixels, INK, bold=False)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(padding, padding // 2, padding, padding // 2)
        row.setSpacing(padding)
        row.addWidget(self._ball)
        row.addWidget(self._words, 1)

    def set_current(self, on: bool) -> None:
        self.tone = CURRENT if on else PLAIN
        self._ball.set_color(DEEP if on else INK)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = width - 3 * self._padding - self._ball.width()
        high = needed_height(self._words, inner, wrap=True) + self._padding
        return max(self.minimumHeight(), high)


class Ball(QWidget):
    """A number on a round ground."""

    def __init__(self, number: str, pixels: int) -> None:
        super().__init__()
        self._number = number
        self._font = font_of(max(1, round(pixels * 0.9)), bold=True)
        self._color = INK
        side = round(pixels * 1.6)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_color(self, color: str) -> None:
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(CARD))
        painter.setFont(self._font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
