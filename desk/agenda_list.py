"""A list by the clock: the time at the left, who or what beside it, under heads if it has some."""

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from desk import look
from desk.grouped_list import HEAD_HEIGHT, GroupedDelegate, GroupedList
from desk.queue_heads import is_head
from desk.row_list import ROW, Index
from desk.words import Row
from shared.ui import theme

ROW_HEIGHT, SLIM_HEIGHT = 54, 40


class AgendaDelegate(GroupedDelegate):
    """Paints a Row whose `right` is its time. A row without a detail is lower."""

    time_width = 64.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return QSize(120, ROW_HEIGHT)
        if is_head(row):
            return QSize(120, HEAD_HEIGHT)
        return QSize(120, ROW_HEIGHT if row.detail else SLIM_HEIGHT)

    def _paint_person(self, painter: QPainter, row: Row, box: QRectF, chosen: bool) -> None:
        painter.fillRect(box, QColor(theme.BRAND_2 if chosen else theme.CARD))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(theme.BRAND))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
        middle = box.top() + (18 if row.detail else box.height() / 2)
        at, ink = QPointF(box.left() + 16, middle), theme.INK_2 if row.dim else theme.INK
        bold, small = look.font(bold=True), look.font(look.SMALL)
        look.paint_words(painter, at, row.right, bold, ink, self.time_width)
        left, right = at.x() + self.time_width + 12, box.right() - 14
        pills = sum(look.pill_width(pill.words) + 6 for pill in row.pills)
        used = look.font() if row.dim else bold
        room = max(60.0, right - left - pills - 8)
        look.paint_words(
            painter, QPointF(left, box.top() + 38), row.detail, small, theme.INK_2, right - left
        )
        left += look.paint_words(painter, QPointF(left, middle), row.title, used, ink, room) + 10
        for pill in row.pills:
            left += look.paint_pill(painter, left, middle, pill.words, pill.tone) + 6


class AgendaList(GroupedList):
    """The arrows pass over the heads."""

    def __init__(self, name: str, time_width: float = 64) -> None:
        super().__init__(name)
        self._agenda = AgendaDelegate(self)
        self._agenda.time_width = time_width
        self.setItemDelegate(self._agenda)

    def choose_first(self) -> None:
        """The first row that is no head."""
        at = self._beside(0, 1)
        if at is not None:
            self.setCurrentIndex(self.model().index(at, 0))

    def moveCursor(self, action: object, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        before = self.currentIndex()
        reached: QModelIndex = super().moveCursor(action, modifiers)  # type: ignore[arg-type]
        step = 1 if reached.row() >= before.row() else -1
        at = self._beside(reached.row(), step)
        if at is None:
            at = self._beside(reached.row(), -step)
        return before if at is None else self.model().index(at, 0)

    def _beside(self, at: int, step: int) -> int | None:
        """The next row from there on that is no head."""
        while 0 <= at < len(self.rows):
            if not is_head(self.rows[at]):
                return at
            at += step
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A question below takes room: the chosen row stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
