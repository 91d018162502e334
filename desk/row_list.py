"""Lists of people, departments and doctors: two-line rows, chosen and confirmed by key."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk import look
from desk.controls import ENTER_KEYS
from desk.words import Row
from shared.ui import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
BAR_HEIGHT = 4


class RowModel(QAbstractListModel):
    """Rows as they come from a room's model; a reload keeps what it can in place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: tuple[Row, ...]) -> bool:
        """True where rows came, went or moved, so that the view must find its choice again."""
        if rows == self.rows:
            return False
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def position(self, key: str) -> int | None:
        return next((i for i, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a Row: title and pills, the detail under them, the figure at the right."""

    HEIGHT = 58

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.BRAND_2 if chosen else theme.CARD))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(theme.BRAND))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, QColor(theme.LINE))
        right = box.right() - 14 - self._paint_figure(painter, row, box)
        self._paint_title(painter, row, box, right)
        at = QPointF(box.left() + 16, box.top() + (39 if row.bar is not None else 41))
        small = look.font(look.SMALL)
        look.paint_words(painter, at, row.detail, small, theme.INK_2, right - box.left() - 20)
        if row.bar is not None:
            self._paint_bar(painter, row.bar, box)
        painter.restore()

    def _paint_bar(self, painter: QPainter, share: float, box: QRectF) -> None:
        """Along the lower edge: a narrow list keeps its width for the words."""
        bar = QRectF(box.left() + 16, box.bottom() - 7, box.width() - 30, BAR_HEIGHT)
        look.paint_panel(painter, bar, theme.LINE, "", BAR_HEIGHT / 2)
        bar.setWidth(max(BAR_HEIGHT, bar.width() * min(1.0, share)))
        look.paint_panel(painter, bar, theme.BRAND, "", BAR_HEIGHT / 2)

    def _paint_figure(self, painter: QPainter, row: Row, box: QRectF) -> float:
        if not row.right:
            return 0
        bold = look.font(bold=not row.dim)
        width = look.text_width(row.right, bold)
        at = QPointF(box.right() - 14 - width, box.center().y())
        ink = theme.INK_2 if row.dim else look.FIGURE_INK[row.right_tone]
        look.paint_words(painter, at, row.right, bold, ink, width + 1)
        return width + 10

    def _paint_title(self, painter: QPainter, row: Row, box: QRectF, right: float) -> None:
        left, middle = box.left() + 16, box.top() + (19 if row.detail else 29)
        pills = sum(look.pill_width(pill.words) + 6 for pill in row.pills)
        ink = theme.INK_2 if row.dim else theme.INK
        width = max(70.0, right - left - pills)
        bold = look.font(bold=True)
        left += look.paint_words(painter, QPointF(left, middle), row.title, bold, ink, width) + 8
        for pill in row.pills:
            if left + look.pill_width(pill.words) > right + 4:
                break
            left += look.paint_pill(painter, left, middle, pill.words, pill.tone) + 6


class RowList(QListView):
    """`row_chosen` as the guide moves through the rows, `row_confirmed` on Enter or a double
    click. A reload keeps the choice by its key and says nothing."""

    row_chosen = Signal(str)
    row_confirmed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows = RowModel()
        self._quiet = False
        self.setModel(self._rows)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._empty_words = ""

    def say_when_empty(self, words: str) -> None:
        self._empty_words = words
        self.viewport().update()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows

    @property
    def current_key(self) -> str:
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else ""

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        kept, scrolled = self.current_key, self.verticalScrollBar().value()
        self._quiet = True
        try:
            if self._rows.set_rows(rows):
                self.choose(kept)
                self.verticalScrollBar().setValue(scrolled)
        finally:
            self._quiet = False

    def choose(self, key: str) -> None:
        """Make the row with that key the current one, or none; nothing is emitted."""
        position = self._rows.position(key)
        before, self._quiet = self._quiet, True
        if position is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._rows.index(position))
        self._quiet = before

    def choose_first(self) -> None:
        if self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.row_chosen.emit(self._rows.rows[current.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            if self.current_key and not event.isAutoRepeat():
                self.row_confirmed.emit(self.current_key)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rows.rows and self._empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.INK_2))
            painter.setFont(look.font())
            box = self.viewport().rect().adjusted(16, 16, -16, -16)
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self._empty_words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.current_key:
            self.row_confirmed.emit(self.current_key)
