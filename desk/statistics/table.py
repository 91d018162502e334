"""The figures as a table: the hospital first, each department over its doctors."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk import look
from shared.services.figure_words import COLUMNS, FigureLine
from shared.ui import theme

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
NAME = 0
ROW_HEIGHT, HEAD_HEIGHT = 36, 34
SIDE = 8
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FigureModel(QAbstractTableModel):
    """Lines as they come; a reload of the same lines keeps what is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[FigureLine, ...] = ()
        self.titles: tuple[str, ...] = ("",) * (1 + len(COLUMNS))

    def set_lines(self, lines: tuple[FigureLine, ...]) -> None:
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS)))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def set_titles(self, titles: tuple[str, ...]) -> None:
        self.titles = titles
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        said = line.title if index.column() == NAME else line.cells[index.column() - 1]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title} {self.titles[index.column()]} {said}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if index.column() == NAME else RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section == NAME else RIGHT
        return None


class FigureDelegate(QStyledItemDelegate):
    """Sums stand in bold on a ground of their own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, FigureLine):
            return
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = {"whole": theme.BRAND_2, "department": theme.PAPER}.get(line.kind, theme.CARD)
        painter.save()
        painter.fillRect(box, QColor(theme.BRAND_2 if chosen else ground))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.LINE))
        if chosen and index.column() == NAME:
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), QColor(theme.BRAND))
        used = look.font(bold=line.kind != "doctor")
        if index.column() == NAME:
            left = box.left() + (14 if line.kind != "doctor" else 30)
            at = QPointF(left, box.center().y())
            look.paint_words(painter, at, line.title, used, theme.INK, box.right() - left - 2)
        else:
            said = line.cells[index.column() - 1]
            wide = look.text_width(said, used)
            at = QPointF(box.right() - SIDE - wide, box.center().y())
            ink = theme.INK_2 if said in ("0", "–") else theme.INK
            look.paint_words(painter, at, said, used, ink, wide + 1)
        painter.restore()


class FigureTable(QTableView):
    """Read by arrow keys; numbers align at the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._figures = FigureModel()
        self.setModel(self._figures)
        self._delegate = FigureDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.setFixedHeight(HEAD_HEIGHT)

    @property
    def lines(self) -> tuple[FigureLine, ...]:
        return self._figures.lines

    def show_lines(self, lines: tuple[FigureLine, ...], titles: tuple[str, ...]) -> None:
        self._figures.set_titles(titles)
        self._figures.set_lines(lines)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Each as wide as its words; what is left goes to the name, and what lacks is taken from
        it."""
        small, bold = look.font(look.SMALL), look.font(bold=True)
        width = self.viewport().width()
        wide = []
        for column, title in enumerate(self._figures.titles[1:]):
            cells = [look.text_width(line.cells[column], bold) for line in self.lines]
            wide.append(max(look.text_width(title, small) + 4, *cells, 24) + 2 * SIDE)
        self.setColumnWidth(NAME, max(90, int(width - sum(map(int, wide)))))
        for column, needed in enumerate(wide, start=1):
            self.setColumnWidth(column, int(needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
