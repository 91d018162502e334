"""A room's list as a table: number, name, state, how long, why here."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk import look
from desk.queue.model import QueueRow
from desk.queue.reasons import SEPARATOR
from shared.text import text
from shared.ui import theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
NUMBER, NAME, STATE, WAITED, BECAUSE = range(5)
COLUMNS = 5
WIDE_FROM = 620
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class QueueModel(QAbstractTableModel):
    """Rows by place; the ticket's id tells whether it is still the same list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[QueueRow, ...] = ()
        self._titles = ("",) * COLUMNS

    def set_rows(self, rows: tuple[QueueRow, ...]) -> bool:
        """True where rows came, went or moved."""
        if rows == self.rows:
            return False
        if [row.ticket.id for row in rows] == [row.ticket.id for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, COLUMNS - 1))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def speak(self, language: str) -> None:
        self._titles = (
            text("desk.queue.number", language),
            text("desk.queue.name", language),
            text("desk.queue.state", language),
            text("desk.queue.waited", language),
            text("desk.queue.because", language),
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == BECAUSE:
            return row.because
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() == WAITED else LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            state = row.pills[0].words
            return (row.label, row.name, state, row.waited, row.because)[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == WAITED else LEFT
        return None


class QueueDelegate(QStyledItemDelegate):
    """Words in their weight and the state as pills; a row chosen has the brand's ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, 42)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, QueueRow):
            return
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.BRAND_2 if chosen else theme.CARD))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
        if chosen and index.column() == NUMBER:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(theme.BRAND))
        self._paint_cell(painter, row, index.column(), box.adjusted(10, 0, -10, 0))
        painter.restore()

    def _paint_cell(self, painter: QPainter, row: QueueRow, column: int, box: QRectF) -> None:
        middle = box.center().y()
        at, width = QPointF(box.left(), middle), box.width()
        bold = look.font(bold=True)
        if column == NUMBER:
            look.paint_words(painter, at, row.label, bold, theme.INK, width + 8)
        elif column == NAME:
            look.paint_words(painter, at, row.name, look.font(), theme.INK, width + 8)
        elif column == STATE:
            left = box.left()
            for pill in row.pills:
                left += look.paint_pill(painter, left, middle, pill.words, pill.tone) + 6
        elif column == WAITED:
            used = bold if row.waited_tone != "plain" else look.font()
            wide = look.text_width(row.waited, used)
            at = QPointF(box.right() - wide, middle)
            ink = look.FIGURE_INK[row.waited_tone]
            look.paint_words(painter, at, row.waited, used, ink, wide + 1)
        else:
            self._paint_reasons(painter, row.because, box.adjusted(0, 1, 8, -2))

    def _paint_reasons(self, painter: QPainter, words: str, box: QRectF) -> None:
        """On one line, or on two where they are long."""
        small = look.font(look.SMALL)
        parts = words.split(SEPARATOR)
        cut = next((n for n in range(len(parts), 0, -1) if _fits(parts[:n], small, box.width())), 1)
        lines = [SEPARATOR.join(part) for part in (parts[:cut], parts[cut:]) if part]
        height = min(18.0, box.height() / len(lines))
        top = box.center().y() - height * (len(lines) - 1) / 2
        for line, line_words in enumerate(lines):
            at = QPointF(box.left(), top + line * height)
            look.paint_words(painter, at, line_words, small, theme.INK_2, box.width())


def _fits(parts: list[str], used: QFont, width: float) -> bool:
    return look.text_width(SEPARATOR.join(parts), used) <= width


class QueueTable(QTableView):
    """`ticket_chosen` with the ticket's id, "" for none. Narrow, it leaves the reasons out."""

    ticket_chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows = QueueModel()
        self._quiet = False
        self.setModel(self._rows)
        self._delegate = QueueDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(42)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(34)

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        return self._rows.rows

    @property
    def chosen(self) -> str:
        index = self.currentIndex()
        return self._rows.rows[index.row()].ticket.id if index.isValid() else ""

    def set_rows(self, rows: tuple[QueueRow, ...]) -> None:
        kept, scrolled = self.chosen, self.verticalScrollBar().value()
        self._quiet = True
        try:
            if self._rows.set_rows(rows):
                self.choose(kept)
                self.verticalScrollBar().setValue(scrolled)
        finally:
            self._quiet = False
        self.fit_columns()

    def choose(self, ticket_id: str) -> None:
        """Make that ticket's row the chosen one, or none."""
        ids = [row.ticket.id for row in self._rows.rows]
        if ticket_id in ids:
            self.setCurrentIndex(self._rows.index(ids.index(ticket_id), 0))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def choose_beside(self, step: int) -> None:
        """The row before or after; from no row, the first."""
        rows, index = self._rows.rows, self.currentIndex()
        if rows:
            place = max(0, min(len(rows) - 1, index.row() + step)) if index.isValid() else 0
            self.setCurrentIndex(self._rows.index(place, 0))

    def speak(self, language: str) -> None:
        self._rows.speak(language)
        self.setAccessibleName(text("desk.queue.title", language))

    def fit_columns(self) -> None:
        """As wide as the words are; what is left goes to the reasons, or to the name."""
        rows, width = self._rows.rows, self.viewport().width()
        titles = [str(self._rows.headerData(c, Qt.Orientation.Horizontal)) for c in range(COLUMNS)]
        small, plain, bold = look.font(look.SMALL), look.font(), look.font(bold=True)
        wide = [look.text_width(title, small) + 22 for title in titles]
        for row in rows:
            pills = sum(look.pill_width(pill.words) + 6 for pill in row.pills)
            cells = (
                look.text_width(row.label, bold),
                min(look.text_width(row.name, plain), 170),
                pills,
                look.text_width(row.waited, bold),
            )
            for column, cell in enumerate(cells):
                wide[column] = max(wide[column], cell + 22)
        reasons = width >= WIDE_FROM
        self.setColumnHidden(BECAUSE, not reasons)
        left_over = width - sum(wide[:BECAUSE])
        if reasons:
            wide[NAME] = max(wide[NAME], 90)
            wide[BECAUSE] = max(0.0, width - sum(wide[:BECAUSE]))
        else:
            wide[NAME] = max(60.0, wide[NAME] + left_over)
        for column in range(COLUMNS):
            self.setColumnWidth(column, int(wide[column]))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.ticket_chosen.emit(self.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
