"""The week as a grid: doctors and their sessions down, days across; the arrows go from session to
session."""

from datetime import date, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk import look
from desk.appointments.week import WeekRow, cell_spoken, week_days
from desk.appointments.week_paint import HEAD_HEIGHT, CellDelegate, paint_head
from desk.controls import ENTER_KEYS
from desk.row_list import ROW, Index
from shared.services.clinic_values import Clinic
from shared.ui import theme

ROW_HEIGHT = 46
DOCTOR_WIDTH = 124
DAYS = 7


class WeekModel(QAbstractTableModel):
    """Column 0 is the doctor, 1 to 7 the days."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[WeekRow, ...] = ()
        self.days: tuple[date, ...] = ()
        self.now: datetime | None = None
        self.language = ""

    def set_week(
        self, rows: tuple[WeekRow, ...], first: date, now: datetime, language: str
    ) -> None:
        self.beginResetModel()
        self.rows, self.days = rows, week_days(first)
        self.now, self.language = now, language
        self.endResetModel()

    def clinic(self, index: Index) -> Clinic | None:
        if not index.isValid() or not 1 <= index.column() <= len(self.days):
            return None
        day = self.days[index.column() - 1].isoformat()
        return self.rows[index.row()].clinics.get(day)

    def place(self, schedule_id: int) -> QModelIndex:
        for at, row in enumerate(self.rows):
            for column, day in enumerate(self.days, start=1):
                clinic = row.clinics.get(day.isoformat())
                if clinic is not None and clinic.schedule_id == schedule_id:
                    return self.index(at, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DAYS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day without a session is passed over by the arrows."""
        if self.clinic(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == ROW:
            return self.rows[index.row()] if index.column() == 0 else self.clinic(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            clinic = self.clinic(index)
            if clinic is not None and self.now is not None:
                return cell_spoken(clinic, self.now, self.language)
        return None


class WeekHead(QHeaderView):
    """The days over the columns; today stands out."""

    def __init__(self, model: WeekModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._week = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setFixedHeight(HEAD_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        week = self._week
        day = week.days[section - 1] if 1 <= section <= len(week.days) else None
        today = week.now.date() if week.now else None
        paint_head(painter, rect, day, day == today, week.language)


class WeekTable(QTableView):
    """`clinic_chosen` as the arrows move, None for none; `clinic_confirmed` on Enter or a double
    click. A reload keeps the chosen session."""

    clinic_chosen = Signal(object)
    clinic_confirmed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.week = WeekModel()
        self._quiet = False
        self._empty_words = ""
        self.setModel(self.week)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._head = WeekHead(self.week)
        self.setHorizontalHeader(self._head)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(DOCTOR_WIDTH + DAYS * 62, 120)

    @property
    def chosen(self) -> Clinic | None:
        return self.week.clinic(self.currentIndex())

    def say_when_empty(self, words: str) -> None:
        self._empty_words = words
        self.viewport().update()

    def set_week(
        self, rows: tuple[WeekRow, ...], first: date, now: datetime, language: str
    ) -> None:
        """Says `clinic_chosen` where the chosen session changed or went."""
        week = self.week
        if week.now is not None and (rows, first, now.date(), language) == (
            week.rows, week.days[0], week.now.date(), week.language,
        ):  # fmt: skip
            return
        before, scrolled = self.chosen, self.verticalScrollBar().value()
        self._quiet = True
        try:
            self.week.set_week(rows, first, now, language)
            if before is not None:
                self.choose(before.schedule_id)
            self.verticalScrollBar().setValue(scrolled)
        finally:
            self._quiet = False
        self.fit_columns()
        if self.chosen != before:
            self.clinic_chosen.emit(self.chosen)

    def choose(self, schedule_id: int) -> bool:
        """Make that session the chosen one; False where the week has none like it."""
        index = self.week.place(schedule_id)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def choose_first(self, wanted: str = "") -> None:
        """The first session of the day `wanted`, else of the first day that has one."""
        days = [day.isoformat() for day in self.week.days]
        order = ([days.index(wanted)] if wanted in days else []) + list(range(len(days)))
        for column in order:
            for at, row in enumerate(self.week.rows):
                if days[column] in row.clinics:
                    self.setCurrentIndex(self.week.index(at, column + 1))
                    return

    def fit_columns(self) -> None:
        """The days share what the doctors leave."""
        wide = self.viewport().width() - DOCTOR_WIDTH
        self.setColumnWidth(0, DOCTOR_WIDTH + wide % DAYS)
        for column in range(1, DAYS + 1):
            self.setColumnWidth(column, wide // DAYS)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.clinic_chosen.emit(self.chosen)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """To the next session that way, over the days that have none."""
        steps = {
            QAbstractItemView.CursorAction.MoveLeft: (0, -1),
            QAbstractItemView.CursorAction.MoveRight: (0, 1),
            QAbstractItemView.CursorAction.MoveUp: (-1, 0),
            QAbstractItemView.CursorAction.MoveDown: (1, 0),
        }
        before = self.currentIndex()
        if action not in steps or not before.isValid():
            return super().moveCursor(action, modifiers)
        down, across = steps[action]
        row, column = before.row() + down, before.column() + across
        while 0 <= row < len(self.week.rows) and 1 <= column <= DAYS:
            found = self._beside(row, column, down)
            if found is not None:
                return found
            row, column = row + down, column + across
        return before

    def _beside(self, row: int, column: int, down: int) -> QModelIndex | None:
        """The session there; going up or down, the one nearest to that column."""
        near = sorted(range(1, DAYS + 1), key=lambda c: abs(c - column)) if down else [column]
        for other in near:
            index = self.week.index(row, other)
            if self.week.clinic(index) is not None:
                return index
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            if self.chosen is not None and not event.isAutoRepeat():
                self.clinic_confirmed.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.chosen is not None:
            self.clinic_confirmed.emit(self.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.week.rows and self._empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(theme.INK_2)
            painter.setFont(look.font())
            box = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._empty_words
            )
