"""One page A4 of a replay: the table of its policies and the plots."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from shared.replay.charts import (
    GRID,
    INK,
    INK_2,
    LOOKS,
    overtaken_chart,
    sample,
    waiting_chart,
    waits_chart,
)
from shared.replay.day import Run
from shared.replay.table import policy_name, rows_of
from shared.slips.fonts import BOLD, REGULAR, bold_width, font, printable, regular_width, text_width
from shared.slips.lines import fitted, wrapped
from shared.text import text

MARGIN = 42.0
WIDTH = A4[0] - 2 * MARGIN
LABELS = 164.0
ROW = 12.6
CELL_SIZE = 8.0
GAP = 20.0
UPPER, LOWER = 178.0, 168.0


def page_pdf(runs: Sequence[Run], hospital: str, language: str) -> bytes:
    """The page as PDF; the same runs give the same bytes. At most MOST_POLICIES runs."""
    for name in (REGULAR, BOLD):
        font(name)
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=A4, invariant=1)
    title = text("cli.replay.page.title", language)
    canvas.setTitle(title)
    page = _Page(canvas, runs, language)
    page.head(title, hospital)
    page.table()
    page.plots()
    page.foot()
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


class _Page:
    """The canvas and how far down it is filled."""

    def __init__(self, canvas: Canvas, runs: Sequence[Run], language: str) -> None:
        self._canvas = canvas
        self._runs = runs
        self._language = language
        self._y = A4[1] - MARGIN
        self._column = (WIDTH - LABELS) / len(runs)

    def head(self, title: str, hospital: str) -> None:
        run = self._runs[0]
        day = text(
            "cli.replay.page.day",
            self._language,
            day=run.day.isoformat(),
            n=run.counts["arrivals"],
        )
        self._down(16)
        self._write(MARGIN, title, BOLD, 18, LOOKS[0][0])
        self._down(18)
        name = fitted(printable(hospital), 11, WIDTH, 7, bold_width)
        self._write(MARGIN, name.lines[0] if name.lines else "", BOLD, name.size)
        self._down(14)
        self._write(MARGIN, day, REGULAR, 9, INK_2)
        self._down(10)

    def table(self) -> None:
        self._down(ROW)
        for at, run in enumerate(self._runs):
            name = policy_name(run, self._language)
            right = MARGIN + LABELS + (at + 1) * self._column
            self._right(right, name, BOLD, LOOKS[at][0])
        for row in rows_of(self._runs, self._language):
            self._down(ROW + 3 if row.heading else ROW)
            if row.heading:
                self._write(MARGIN, row.label, BOLD, CELL_SIZE)
                self._rule()
                continue
            label = fitted(printable(row.label), CELL_SIZE, LABELS - 12, 6, regular_width)
            self._write(MARGIN + 8, label.lines[0], REGULAR, label.size)
            for at, cell in enumerate(row.cells):
                self._right(MARGIN + LABELS + (at + 1) * self._column, cell, REGULAR, INK)
        self._down(8)

    def plots(self) -> None:
        self._legend()
        self._plot_title(MARGIN, "waits")
        self._draw(waits_chart(self._runs, self._language, WIDTH, UPPER), MARGIN)
        half = (WIDTH - GAP) / 2
        self._down(UPPER + 8)
        self._plot_title(MARGIN, "waiting")
        self._y += ROW
        self._plot_title(MARGIN + half + GAP, "overtaken")
        self._draw(waiting_chart(self._runs, half, LOWER), MARGIN)
        self._draw(overtaken_chart(self._runs, half, LOWER), MARGIN + half + GAP)
        self._down(LOWER + 4)

    def foot(self) -> None:
        note = text("cli.replay.page.note", self._language)
        for line in wrapped(printable(note), 7, WIDTH, regular_width):
            self._down(9.5)
            self._write(MARGIN, line, REGULAR, 7, INK_2)

    def _legend(self) -> None:
        self._down(12)
        x = MARGIN
        for at, run in enumerate(self._runs):
            renderPDF.draw(sample(at), self._canvas, x, self._y - 1)
            name = self._cut(policy_name(run, self._language), REGULAR, WIDTH / 4 - 60)
            self._write(x + 42, name, REGULAR, CELL_SIZE)
            x += WIDTH / 4
        self._down(6)

    def _plot_title(self, x: float, key: str) -> None:
        self._down(ROW)
        words = printable(text(f"cli.replay.page.{key}", self._language))
        self._write(x, words, BOLD, CELL_SIZE)

    def _draw(self, drawing: Drawing, x: float) -> None:
        renderPDF.draw(drawing, self._canvas, x, self._y - 4 - drawing.height)

    def _right(self, right: float, words: str, font_name: str, colour: object) -> None:
        """At the right edge of a table's column, cut where it is too long."""
        shown = self._cut(words, font_name, self._column - 6)
        left = right - text_width(shown, font_name, CELL_SIZE)
        self._write(left, shown, font_name, CELL_SIZE, colour)

    def _cut(self, words: str, font_name: str, width: float) -> str:
        shown = printable(words)
        if text_width(shown, font_name, CELL_SIZE) <= width:
            return shown
        while shown and text_width(shown + "…", font_name, CELL_SIZE) > width:
            shown = shown[:-1]
        return shown + "…"

    def _write(
        self, x: float, words: str, font_name: str, size: float, colour: object = INK
    ) -> None:
        self._canvas.setFillColor(colour)
        self._canvas.setFont(font_name, size)
        self._canvas.drawString(x, self._y, words)

    def _rule(self) -> None:
        self._canvas.setStrokeColor(GRID)
        self._canvas.setLineWidth(0.7)
        self._canvas.line(MARGIN, self._y - 3, MARGIN + WIDTH, self._y - 3)

    def _down(self, points: float) -> None:
        self._y -= points
