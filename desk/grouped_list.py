"""A list of people under the heads of their queues."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desk import look
from desk.queue_heads import is_head
from desk.row_list import ROW, Index, RowDelegate, RowList
from desk.words import Row
from shared.ui import theme

HEAD_HEIGHT = 40


class GroupedDelegate(RowDelegate):
    """A queue's head is a band, lower than a person's row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        high = HEAD_HEIGHT if isinstance(row, Row) and is_head(row) else self.HEIGHT
        return QSize(120, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        if is_head(row):
            self._paint_head(painter, row, QRectF(option.rect))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_person(painter, row, QRectF(option.rect), chosen)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: Row, box: QRectF) -> None:
        painter.fillRect(box, QColor(theme.PAPER))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
        small, middle = look.font(look.SMALL), box.center().y()
        wide = look.text_width(row.right, small)
        at = QPointF(box.right() - 14 - wide, middle)
        look.paint_words(painter, at, row.right, small, theme.INK_2, wide + 1)
        left = box.left() + 16
        pills = sum(look.pill_width(pill.words) + 8 for pill in row.pills)
        room = at.x() - 10 - left - pills
        bold = look.font(bold=True)
        left += look.paint_words(painter, QPointF(left, middle), row.title, bold, theme.INK, room)
        for pill in row.pills:
            left += 8 + look.paint_pill(painter, left + 8, middle, pill.words, pill.tone)

    def _paint_person(self, painter: QPainter, row: Row, box: QRectF, chosen: bool) -> None:
        """The figure stands beside the name, so that the detail has the whole width."""
        painter.fillRect(box, QColor(theme.BRAND_2 if chosen else theme.CARD))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(theme.BRAND))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
        upper = box.adjusted(0, 0, 0, 38 - box.height())
        right = box.right() - 14 - self._paint_figure(painter, row, upper)
        self._paint_title(painter, row, box, right)
        at = QPointF(box.left() + 16, box.top() + 41)
        small = look.font(look.SMALL)
        look.paint_words(painter, at, row.detail, small, theme.INK_2, box.width() - 28)


class GroupedList(RowList):
    """Rows of two heights; otherwise a list like every other at the desk."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._grouped = GroupedDelegate(self)
        self.setItemDelegate(self._grouped)
        self.setUniformItemSizes(False)
