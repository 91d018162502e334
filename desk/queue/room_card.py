"""A room as one card: its number, doctor, who is in or called, how many wait."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desk import look
from desk.controls import EnterButton
from desk.queue.model import RoomLine
from shared.text import text
from shared.ui import theme


class RoomCard(EnterButton):
    room_pressed = Signal(str)

    def __init__(self, room: str) -> None:
        super().__init__()
        self.room = room
        self._line = RoomLine(room, "", "", (), 0, (), "")
        self._waiting = ""
        self.setObjectName(f"queue.room.{room}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.on_clicked)

    def show_line(self, line: RoomLine, chosen: bool, language: str) -> None:
        self._line = line
        self._waiting = text("desk.queue.waiting", language)
        self.setChecked(chosen)
        self.setAccessibleName(line.spoken)
        self.update()

    def on_clicked(self) -> None:
        self.room_pressed.emit(self.room)

    def sizeHint(self) -> QSize:
        return QSize(236, 92)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, line = QRectF(self.rect()), self._line
        ground = theme.BRAND_2 if self.isChecked() else theme.CARD
        edge = theme.BRAND if self.isChecked() or self.hasFocus() else theme.LINE
        look.paint_panel(painter, box, ground, edge, 10, 2 if self.isChecked() else 1)
        title, small, bold = look.font(22, bold=True), look.font(look.SMALL), look.font(bold=True)
        figure = look.font(24, bold=True)
        count = str(line.waiting)
        right = box.right() - 14
        wide = max(look.text_width(count, figure), look.text_width(self._waiting, small))
        ink = theme.BRAND if line.waiting else theme.INK_2
        at = QPointF(right - look.text_width(count, figure), 26)
        look.paint_words(painter, at, count, figure, ink, wide + 1)
        at = QPointF(right - look.text_width(self._waiting, small), 50)
        look.paint_words(painter, at, self._waiting, small, theme.INK_2, wide + 1)
        room_wide = look.paint_words(painter, QPointF(14, 26), line.room, title, theme.INK, 90)
        left = 14 + room_wide + 12
        room = right - wide - 8 - left
        look.paint_words(painter, QPointF(left, 18), line.doctor, bold, theme.INK, room)
        at = QPointF(left, 38)
        look.paint_words(painter, at, line.department, small, theme.INK_2, room)
        left = 14
        for pill in line.now:
            if left + look.pill_width(pill.words) > right:
                break
            left += int(look.paint_pill(painter, left, 68, pill.words, pill.tone)) + 6
        if line.following:
            words = "→ " + " ".join(line.following)
            wide = look.text_width(words, small)
            if left + wide <= right:
                at = QPointF(right - wide, 68)
                look.paint_words(painter, at, words, small, theme.INK_2, wide + 1)
