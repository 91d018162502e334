"""The plots of a replay's page: bars and lines drawn with reportlab, lengths in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from shared.replay.day import Run
from shared.replay.report import KINDS
from shared.slips.fonts import REGULAR, printable, regular_width
from shared.slips.lines import fitted
from shared.text import text

# A policy's dark and light colour, and the dashes of its line: colour is never the only sign.
LOOKS = (
    (HexColor("#0A6670"), HexColor("#9CCBCE"), None),
    (HexColor("#B85C00"), HexColor("#F0C795"), (5, 2)),
    (HexColor("#5B4A9C"), HexColor("#C3BAE3"), (2, 2)),
    (HexColor("#4A5F64"), HexColor("#BFCACB"), (7, 2, 2, 2)),
)
MOST_POLICIES = len(LOOKS)
INK = HexColor("#12262B")
INK_2 = HexColor("#4A5F64")
GRID = HexColor("#D9E0DF")
SIZE = 7.0
LEFT = 24.0
BOTTOM = 24.0
TOP = 8.0
MOST_TIMES = 9
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)


@dataclass(frozen=True)
class Plot:
    """A drawing with its scale; values go from 0 to `top`."""

    drawing: Drawing
    top: float

    @property
    def width(self) -> float:
        return float(self.drawing.width) - LEFT

    def y(self, value: float) -> float:
        return BOTTOM + value / self.top * (float(self.drawing.height) - BOTTOM - TOP)

    def bar(self, x: float, width: float, value: float, colour: Color) -> None:
        if value:
            height = self.y(value) - BOTTOM
            self.drawing.add(Rect(x, BOTTOM, width, height, fillColor=colour, strokeColor=None))

    def words(self, x: float, y: float, words: str, anchor: str = "middle") -> None:
        shown = printable(words)
        self.drawing.add(
            String(x, y, shown, fontName=REGULAR, fontSize=SIZE, fillColor=INK_2, textAnchor=anchor)
        )

    def below(self, x: float, words: str, width: float) -> None:
        """A label under the axis, in as many lines as it needs."""
        block = fitted(printable(words), SIZE, width, SIZE, regular_width)
        for row, line in enumerate(block.lines):
            self.words(x, BOTTOM - 9 - row * 8, line)


def waits_chart(runs: Sequence[Run], language: str, width: float, height: float) -> Drawing:
    """For each class and policy a light bar to the ninth decile, a dark one to the median."""
    spreads = [[run.report.waits[kind] for run in runs] for kind in KINDS]
    plot = _plot(width, height, max((s.p90 or 0 for row in spreads for s in row), default=0))
    for group, (kind, row) in enumerate(zip(KINDS, spreads, strict=True)):
        slot, bar = _places(plot, len(KINDS), len(runs), group)
        for at, found in enumerate(row):
            dark, light, _ = LOOKS[at]
            plot.bar(slot + at * bar, bar * 0.9, found.p90 or 0, light)
            plot.bar(slot + at * bar, bar * 0.9, found.p50 or 0, dark)
        middle = LEFT + (group + 0.5) * plot.width / len(KINDS)
        plot.below(middle, text(f"cli.replay.kind.{kind}", language), plot.width / len(KINDS) - 4)
    return plot.drawing


def overtaken_chart(runs: Sequence[Run], width: float, height: float) -> Drawing:
    """In what share of waits a ticket was overtaken so often."""
    groups = range(MOST_TIMES + 1)
    shares = [_shares(run) for run in runs]
    plot = _plot(width, height, max((max(row) for row in shares), default=0))
    for group in groups:
        slot, bar = _places(plot, len(groups), len(runs), group)
        for at, row in enumerate(shares):
            plot.bar(slot + at * bar, bar * 0.9, row[group], LOOKS[at][0])
        middle = LEFT + (group + 0.5) * plot.width / len(groups)
        plot.words(middle, BOTTOM - 9, str(group) if group < MOST_TIMES else f"{group}+")
    return plot.drawing


def waiting_chart(runs: Sequence[Run], width: float, height: float) -> Drawing:
    """How many people wait, from the first to join to the last to be called."""
    moments = [at for run in runs for at, _ in run.report.waiting]
    plot = _plot(width, height, max((n for run in runs for _, n in run.report.waiting), default=0))
    if not moments:
        return plot.drawing
    first = min(moments).replace(minute=0)
    hours = int((max(moments) - first) / timedelta(hours=1)) + 1

    def x(at: datetime) -> float:
        return LEFT + (at - first) / timedelta(hours=hours) * plot.width

    for hour in range(hours + 1):
        at = first + timedelta(hours=hour)
        if hour % (hours // 8 + 1) == 0:
            plot.words(x(at), BOTTOM - 9, f"{at:%H}")
    for run, (dark, _, dashes) in zip(runs, LOOKS, strict=False):
        points = [value for at, n in run.report.waiting for value in (x(at), plot.y(n))]
        line = PolyLine(points, strokeColor=dark, strokeWidth=1.2, strokeDashArray=dashes)
        plot.drawing.add(line)
    return plot.drawing


def sample(at: int) -> Drawing:
    """A policy's colour and line, for the legend."""
    dark, light, dashes = LOOKS[at]
    drawing = Drawing(38, 8)
    drawing.add(Rect(0, 0, 7, 8, fillColor=dark, strokeColor=None))
    drawing.add(Rect(7, 0, 7, 8, fillColor=light, strokeColor=None))
    drawing.add(Line(18, 4, 36, 4, strokeColor=dark, strokeWidth=1.2, strokeDashArray=dashes))
    return drawing


def _plot(width: float, height: float, highest: float) -> Plot:
    """An empty plot with its grid, the scale in round steps."""
    step = next((step for step in STEPS if highest <= 5 * step), highest or 1)
    lines = max(1, -int(-highest // step))
    plot = Plot(Drawing(width, height), lines * step)
    for line in range(lines + 1):
        y = plot.y(line * step)
        colour = INK_2 if line == 0 else GRID
        plot.drawing.add(Line(LEFT, y, width, y, strokeColor=colour, strokeWidth=0.5))
        plot.words(LEFT - 4, y - 2.5, f"{line * step:g}", "end")
    return plot


def _places(plot: Plot, groups: int, bars: int, group: int) -> tuple[float, float]:
    """Where a group's first bar begins, and how wide a bar is; the group stands in the middle."""
    slot = plot.width / groups
    bar = min(slot * 0.76 / bars, 30.0)
    return LEFT + (group + 0.5) * slot - bar * bars / 2, bar


def _shares(run: Run) -> list[float]:
    counts = [0.0] * (MOST_TIMES + 1)
    for times, waits in run.report.overtaken.items():
        counts[min(times, MOST_TIMES)] += waits
    return [100 * count / (sum(counts) or 1) for count in counts]
