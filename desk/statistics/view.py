"""The page of the day's figures: the table at the left, the plots beside it, files by key."""

import asyncio
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Rule, label
from desk.day_field import DayField
from desk.messages import done
from desk.session import DeskSession
from desk.statistics.export import csv_of, folder_of, save
from desk.statistics.plots_card import PlotsCard
from desk.statistics.table import FigureTable
from shared.domain.errors import UserFacingError
from shared.domain.roles import Right, may
from shared.services.figure_words import (
    column_words,
    day_report_of,
    lines_of,
)
from shared.services.statistics import DayFigures, day_figures
from shared.slips.day_report import day_report
from shared.text import text
from shared.ui import theme

PLOTS_WIDTH, PLOTS_NARROW = 500, 380
NARROW_BELOW = 1240
DAY_WIDTH = 160
SELDOM_MS = 1500


class StatisticsPage(QWidget):
    """For whoever may see the figures; to others it says so."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._figures: DayFigures | None = None
        self._drawn: tuple[DayFigures, str] | None = None
        self._saving = False
        self._saved: Path | None = None
        self._title = label("statistics.title", look.TITLE, bold=True)
        self.days = DayField(session, "statistics")
        self.csv = KeyButton("statistics.csv", "plain", "Ctrl+E")
        self.pdf = KeyButton("statistics.pdf", "plain", "Ctrl+P")
        self.table = FigureTable("statistics.table")
        self._note = label("statistics.note", look.SMALL, ink=theme.INK_2, wrap=True)
        self._where = label("statistics.where", look.SMALL, ink=theme.GREEN, wrap=True)
        self._may_not = label("statistics.may_not", ink=look.AMBER_INK, wrap=True)
        self._nothing = label("statistics.nothing", ink=theme.INK_2, wrap=True)
        self._shown = QWidget()
        self._hidden = Card("statistics.hidden")
        self._plots = PlotsCard()
        self._loader = session.loader("statistics", self._load, self._show, self, delay=SELDOM_MS)
        self._lay_out()
        self.days.day_chosen.connect(self.on_day)
        self.csv.clicked.connect(self.on_csv)
        self.pdf.clicked.connect(self.on_pdf)

    def reload(self) -> None:
        """The first figures at once; then not after every patient, for a day has thousands."""
        if not self._may_see:
            return
        if self._figures is None and not self._loader.busy:
            self._loader.ask_now()
        else:
            self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        self.table.setFocus()

    def back_out(self) -> bool:
        """Esc: a date half typed."""
        return self.days.back_out()

    def speak(self) -> None:
        language = self._session.language
        title = text("slip.report.title", language)
        self._title.setText(title)
        self.table.setAccessibleName(title)
        self.csv.say(text("desk.statistics.csv", language))
        self.pdf.say(text("desk.statistics.pdf", language))
        self._note.setText(text("slip.report.note", language))
        self._may_not.setText(text("desk.statistics.may_not", language))
        self.days.speak()
        self.redraw()

    def redraw(self) -> None:
        language, figures = self._session.language, self._figures
        self._shown.setVisible(self._may_see)
        self._hidden.setVisible(not self._may_see)
        self.days.redraw()
        ready = figures is not None and self._may_see
        for button in (self.csv, self.pdf):
            button.setEnabled(ready and not self._saving)
        self._where.setVisible(self._saved is not None)
        if self._saved is not None:
            said = text("desk.statistics.saved", language, file=str(self._saved))
            self._where.setText(said)
        self._nothing.setVisible(figures is None or _is_empty(figures))
        key = "desk.statistics.loading" if figures is None else "slip.report.nothing"
        self._nothing.setText(text(key, language))
        if figures is None or self._drawn == (figures, language):
            return
        self._drawn = (figures, language)
        titles = (text("slip.report.name", language), *column_words(language))
        self.table.show_lines(lines_of(figures, language), titles)
        self._plots.show_figures(figures, language)

    def on_day(self, _day: object) -> None:
        self._saved = None
        self.redraw()
        if self._may_see:
            self._loader.ask_now()

    def on_csv(self) -> None:
        figures, language = self._figures, self._session.language
        if figures is not None:
            self._save(f"{figures.day}.csv", lambda: csv_of(figures, language))

    def on_pdf(self) -> None:
        figures, language = self._figures, self._session.language
        program = self._session.program
        if figures is not None:
            hospital, now = program.settings.hospital.named(language), program.clock.now()
            report = day_report_of(figures, hospital, language, now=now)
            self._save(f"{figures.day}.pdf", lambda: day_report(report))

    @property
    def _may_see(self) -> bool:
        member = self._session.staff
        return member is not None and may(member.role, Right.STATISTICS)

    def _save(self, ending: str, make: Callable[[], bytes]) -> None:
        """Made and written off the GUI thread; one file at a time."""
        if self._saving or not self._may_see:
            return
        self._saving, self._saved = True, None
        self.redraw()
        self._session.program.tasks.spawn(
            self._write(f"daozhen-{ending}", make), "desk-statistics-file", self._session.on_bug
        )

    async def _write(self, name: str, make: Callable[[], bytes]) -> None:
        folder = folder_of(self._session.program.settings)
        try:
            self._saved = await asyncio.to_thread(lambda: save(folder, name, make()))
            self._session.say(done("desk.statistics.saved", file=str(self._saved)))
        except UserFacingError as error:
            self._session.on_error(error)
        finally:
            self._saving = False
            if not self._session.stopped:
                self.redraw()

    async def _load(self) -> DayFigures:
        if not self._plots.made:
            await asyncio.to_thread(import_module, "pyqtgraph")
        day = self.days.day.isoformat()
        figures: DayFigures = await self._session.ask(day_figures, day=day)
        return figures

    def _show(self, figures: DayFigures) -> None:
        if figures.day == self.days.day.isoformat():
            self._figures = figures
            self.redraw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(look.GAP)
        head.addWidget(self._title)
        self.days.words.setMinimumWidth(DAY_WIDTH)
        head.addWidget(self.days)
        head.addStretch(1)
        figures = Card("statistics.figures", padding=0, spacing=0)
        body = QVBoxLayout()
        body.setContentsMargins(1, 6, 1, 0)
        body.addWidget(self.table)
        said = QVBoxLayout()
        said.setSpacing(6)
        for words in (self._nothing, self._where, self._note):
            said.addWidget(words)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(look.GAP)
        foot.addLayout(said, 1)
        for button in (self.csv, self.pdf):
            foot.addWidget(button)
        figures.column.addLayout(body, 1)
        figures.column.addWidget(Rule())
        figures.column.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        row.addWidget(figures, 1)
        row.addWidget(self._plots)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(look.GAP)
        shown.addLayout(head)
        shown.addLayout(row, 1)
        self._hidden.column.addWidget(self._may_not)
        self._hidden.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shown, 1)
        column.addWidget(self._hidden, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plots.setFixedWidth(PLOTS_NARROW if self.width() < NARROW_BELOW else PLOTS_WIDTH)


def _is_empty(figures: DayFigures) -> bool:
    return not figures.rows and not figures.by_hour
