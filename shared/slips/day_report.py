"""The day's figures on A4: first visits and returns by department and doctor, and two plots."""

from dataclasses import dataclass
from typing import Literal

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor

from shared.slips.day_charts import AMBER, LIGHT, LOAD_ROW, hours_chart, loads_chart, swatch
from shared.slips.fonts import printable, regular_width
from shared.slips.layout import Box
from shared.slips.lines import fitted, wrapped
from shared.slips.sheet import (
    BOTTOM,
    BRAND,
    INK,
    INK_2,
    MARGIN,
    WIDE,
    WIDTH,
    Page,
    Panel,
    Picture,
    Piece,
    Words,
    block,
    cut,
    lowest,
    measure_of,
    right,
    rule,
    sheets_pdf,
    words,
)
from shared.text import text

NAME_WIDTH = 138.0
ROW, SIZE, SMALLEST = 15.0, 8.5, 6.0
FOOT_SIZE = 7.0
HOURS_HEIGHT = 132.0
GAP = 22.0
DEPARTMENT_GROUND = HexColor("#F5F3EE")
WHOLE_GROUND = HexColor("#E3F0EF")
LAST = BOTTOM - 14  # the page's number stands under it


@dataclass(frozen=True)
class ReportLine:
    """A row of the table: its name and a cell a column."""

    kind: Literal["whole", "department", "doctor"]
    title: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class DayReport:
    """In the words of its language. `hours` are (hour, arrived, seen); `loads` (doctor, first
    visits, returns), the busiest first."""

    language: str
    hospital: str
    day: str
    printed: str
    columns: tuple[str, ...]
    lines: tuple[ReportLine, ...]
    hours: tuple[tuple[int, int, int], ...]
    load_title: str
    loads: tuple[tuple[str, int, int], ...]


def day_report(report: DayReport) -> bytes:
    """The report as PDF, as many pages as it needs; the same report gives the same bytes."""
    title = f"{text('slip.report.title', report.language)} {report.day}"
    return sheets_pdf(title, lambda: report_pages(report))


def report_pages(report: DayReport) -> list[Page]:
    """Every piece of every page with its place."""
    filling = _Filling(report)
    filling.table()
    filling.plots()
    filling.note()
    count = len(filling.pages)
    for number, page in enumerate(filling.pages, start=1):
        said = text("slip.report.page", report.language, page=number, pages=count)
        page.append(right(said, WIDE - MARGIN, BOTTOM, FOOT_SIZE, colour=INK_2))
        page.append(words(report.printed, MARGIN, BOTTOM, FOOT_SIZE, colour=INK_2))
    return list(filling.pages)


class _Filling:
    """The pages so far, and how far down the last one is filled."""

    def __init__(self, report: DayReport) -> None:
        self._report = report
        self._column = (WIDTH - NAME_WIDTH) / len(report.columns)
        self.pages: list[list[Piece]] = []
        self._y = 0.0
        self._turn()

    @property
    def _page(self) -> list[Piece]:
        return self.pages[-1]

    def table(self) -> None:
        self._head_row()
        for line in self._report.lines:
            with_one_below = ROW if line.kind == "department" else 0
            if self._y + ROW + with_one_below > LAST:
                self._turn()
                self._head_row()
            self._row(line)
        self._y += GAP

    def plots(self) -> None:
        report, language = self._report, self._report.language
        if not report.hours and not report.loads:
            self._page.append(
                words(text("slip.report.nothing", language), MARGIN, self._y, SIZE, colour=INK_2)
            )
            self._y += GAP
            return
        self._plot_title(text("slip.report.hours", language), HOURS_HEIGHT)
        self._legend(
            (text("slip.report.arrived", language), swatch(LIGHT)),
            (text("slip.report.seen", language), swatch(AMBER, dotted=True)),
        )
        chart = Picture(hours_chart(report.hours, WIDTH, HOURS_HEIGHT), MARGIN, self._y)
        self._page.append(chart)
        self._y = chart.box.bottom + GAP
        if not report.loads:
            return
        self._plot_title(report.load_title, len(report.loads) * LOAD_ROW)
        self._legend(
            (text("slip.report.first", language), swatch(BRAND)),
            (text("slip.report.returning", language), swatch(LIGHT)),
        )
        chart = Picture(loads_chart(report.loads, WIDTH), MARGIN, self._y)
        self._page.append(chart)
        self._y = chart.box.bottom + GAP

    def note(self) -> None:
        """What the figures count."""
        said = printable(text("slip.report.note", self._report.language))
        lines = wrapped(said, FOOT_SIZE, WIDTH, regular_width)
        if self._y + len(lines) * 10 > LAST:
            self._turn()
        for line in lines:
            self._page.append(Words(line, MARGIN, self._y, FOOT_SIZE, colour=INK_2))
            self._y += 10

    def _turn(self) -> None:
        """A new page with its head; shorter from the second on."""
        report, first = self._report, not self.pages
        page: list[Piece] = []
        self.pages.append(page)
        if first:
            hospital = block(report.hospital, MARGIN, MARGIN, WIDTH, 11, 8, bold=True)
            title = text("slip.report.title", report.language)
            top = lowest(hospital, MARGIN) + 4
            big = block(title, MARGIN, top, WIDTH, 19, 14, bold=True, colour=BRAND)
            day = block(report.day, MARGIN, lowest(big, top) + 4, WIDTH, 11, 8)
            page += [*hospital, *big, *day]
            self._y = lowest(day, top) + 12
            return
        said = f"{text('slip.report.title', report.language)} · {report.day}"
        page += block(said, MARGIN, MARGIN, WIDTH, 9, 7, colour=INK_2)
        self._y = lowest(page, MARGIN) + 10

    def _head_row(self) -> None:
        base = self._y + 11
        name = text("slip.report.name", self._report.language)
        self._page.append(words(name, MARGIN + 4, base, SIZE - 0.5, colour=INK_2))
        for at, title in enumerate(self._report.columns):
            fit = fitted(printable(title), SIZE - 0.5, self._column - 9, SMALLEST, regular_width)
            edge = MARGIN + NAME_WIDTH + (at + 1) * self._column
            self._page.append(right(fit.lines[0], edge - 4, base, fit.size, colour=INK_2))
        self._y += ROW
        self._page.append(rule(self._y, colour=INK_2))
        self._y += 1

    def _row(self, line: ReportLine) -> None:
        bold = line.kind != "doctor"
        if bold:
            ground = WHOLE_GROUND if line.kind == "whole" else DEPARTMENT_GROUND
            self._page.append(Panel(Box(MARGIN, self._y, WIDE - MARGIN, self._y + ROW), ground))
        base = self._y + 11
        left = MARGIN + (4 if bold else 14)
        room = MARGIN + NAME_WIDTH - left - 4
        self._page.append(self._name(line.title, left, base, room, bold))
        for at, cell in enumerate(line.cells):
            edge = MARGIN + NAME_WIDTH + (at + 1) * self._column
            self._page.append(right(cell, edge - 4, base, SIZE, bold=bold))
        self._y += ROW
        self._page.append(rule(self._y))

    def _name(self, name: str, left: float, base: float, room: float, bold: bool) -> Words:
        """In smaller letters where it is long, and cut only where it is very long."""
        fit = fitted(printable(name), SIZE, room, SMALLEST, measure_of(bold))
        shown = name if len(fit.lines) == 1 else cut(name, fit.size, room, bold=bold)
        return words(shown, left, base, fit.size, bold=bold)

    def _plot_title(self, title: str, height: float) -> None:
        """A plot stands whole on a page, with its title."""
        if self._y + 34 + height > LAST:
            self._turn()
        self._y += 8
        self._page.append(words(title, MARGIN, self._y, SIZE + 1, bold=True))

    def _legend(self, *entries: tuple[str, Drawing]) -> None:
        """At the right of the title."""
        x = WIDE - MARGIN
        for said, drawn in reversed(entries):
            shown = right(said, x, self._y, SIZE - 0.5, colour=INK)
            self._page.extend((shown, Picture(drawn, shown.x - 18, self._y - 7.5)))
            x = shown.x - 30
        self._y += 8
