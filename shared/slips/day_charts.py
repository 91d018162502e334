"""The plots of a day's report: arrivals and those seen by hour, load by doctor."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from shared.slips.fonts import REGULAR, printable
from shared.slips.sheet import BRAND, EDGE, INK, INK_2, cut

AMBER = HexColor("#B85C00")
LIGHT = HexColor("#9CCBCE")
SIZE = 7.5
AXIS, FOOT, HEAD = 22.0, 14.0, 6.0
NAMES, FIGURES, LOAD_ROW = 92.0, 60.0, 14.0
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
LINES = 5


def hours_chart(hours: Sequence[tuple[int, int, int]], width: float, height: float) -> Drawing:
    """Bars of who arrived, a dotted line of who was seen."""
    chart = Drawing(width, height)
    highest = max((max(arrived, seen) for _, arrived, seen in hours), default=0)
    step = next((step for step in STEPS if highest <= LINES * step), highest or 1)
    lines = max(1, -(-highest // step))
    rise = (height - FOOT - HEAD) / (lines * step)
    for line in range(lines + 1):
        y = FOOT + line * step * rise
        chart.add(Line(AXIS, y, width, y, strokeColor=EDGE if line else INK_2, strokeWidth=0.5))
        _say(chart, AXIS - 4, y - 2.5, str(line * step), "end")
    slot = (width - AXIS) / max(1, len(hours))
    bar = min(26.0, slot * 0.62)
    points: list[float] = []
    for at, (hour, arrived, seen) in enumerate(hours):
        middle = AXIS + (at + 0.5) * slot
        _bar(chart, middle - bar / 2, FOOT, bar, arrived * rise, LIGHT)
        points += [middle, FOOT + seen * rise]
        _say(chart, middle, FOOT - 9, f"{hour}")
    if len(points) > 2:
        chart.add(PolyLine(points, strokeColor=AMBER, strokeWidth=1.3))
    for x, y in zip(points[::2], points[1::2], strict=True):
        chart.add(Circle(x, y, 2.2, fillColor=AMBER, strokeColor=None))
    return chart


def loads_chart(loads: Sequence[tuple[str, int, int]], width: float) -> Drawing:
    """A bar a doctor, first visits before returns, with both figures at its end."""
    chart = Drawing(width, max(1, len(loads)) * LOAD_ROW)
    most = max((first + returning for _, first, returning in loads), default=0)
    scale = (width - NAMES - FIGURES) / max(1, most)
    for at, (name, first, returning) in enumerate(loads):
        y = chart.height - (at + 1) * LOAD_ROW
        _say(chart, NAMES - 6, y + 4, cut(name, SIZE, NAMES - 8), "end", INK)
        _bar(chart, NAMES, y + 2, first * scale, LOAD_ROW - 4, BRAND)
        _bar(chart, NAMES + first * scale, y + 2, returning * scale, LOAD_ROW - 4, LIGHT)
        end = NAMES + (first + returning) * scale
        _say(chart, end + 5, y + 4, f"{first} + {returning} = {first + returning}", "start")
    return chart


def swatch(colour: Color, *, dotted: bool = False) -> Drawing:
    """A colour for the legend: a bar, or a line with its dot."""
    chart = Drawing(14, 8)
    if dotted:
        chart.add(Line(0, 4, 14, 4, strokeColor=colour, strokeWidth=1.3))
        chart.add(Circle(7, 4, 2.2, fillColor=colour, strokeColor=None))
    else:
        _bar(chart, 2, 0, 10, 8, colour)
    return chart


def _bar(chart: Drawing, x: float, y: float, width: float, height: float, fill: Color) -> None:
    if width > 0 and height > 0:
        chart.add(Rect(x, y, width, height, fillColor=fill, strokeColor=None))


def _say(
    chart: Drawing, x: float, y: float, said: str, anchor: str = "middle", colour: Color = INK_2
) -> None:
    chart.add(
        String(
            x, y, printable(said), fontName=REGULAR, fontSize=SIZE, fillColor=colour,
            textAnchor=anchor,
        )
    )  # fmt: skip
