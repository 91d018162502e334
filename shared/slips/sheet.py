"""A4 pages: pieces with their places, and how each is drawn. Points, y down from the top."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from shared.slips.fonts import (
    ASCENT_EM,
    BOLD,
    DESCENT_EM,
    DRAWING,
    REGULAR,
    bold_width,
    font,
    printable,
    regular_width,
    text_width,
)
from shared.slips.layout import LINE_EM, Box, QrPiece
from shared.slips.lines import Measure, fitted
from shared.slips.roll import draw_qr

INK = HexColor("#12262B")
INK_2 = HexColor("#4A5F64")
EDGE = HexColor("#D9E0DF")
BRAND = HexColor("#0A6670")
RED = HexColor("#B3263E")
WIDE, HIGH = A4
MARGIN = 42.0
WIDTH = WIDE - 2 * MARGIN
BOTTOM = HIGH - MARGIN


@dataclass(frozen=True)
class Words:
    """One line: its left end, its baseline."""

    text: str
    x: float
    baseline: float
    size: float
    bold: bool = False
    colour: Color = INK

    @property
    def font(self) -> str:
        return BOLD if self.bold else REGULAR

    @property
    def box(self) -> Box:
        width = text_width(self.text, self.font, self.size)
        top, low = ASCENT_EM * self.size, DESCENT_EM * self.size
        return Box(self.x, self.baseline - top, self.x + width, self.baseline + low)


@dataclass(frozen=True)
class Panel:
    """A rectangle, filled, edged, or both."""

    box: Box
    fill: Color | None = None
    edge: Color | None = None
    line: float = 0.7


@dataclass(frozen=True)
class Picture:
    """A reportlab drawing, its upper left corner."""

    drawing: Drawing
    x: float
    top: float

    @property
    def box(self) -> Box:
        right, low = self.x + self.drawing.width, self.top + self.drawing.height
        return Box(self.x, self.top, right, low)


Piece = Words | Panel | Picture | QrPiece
Page = Sequence[Piece]


def measure_of(bold: bool) -> Measure:
    return bold_width if bold else regular_width


def words(
    said: str, x: float, baseline: float, size: float, *, bold: bool = False, colour: Color = INK
) -> Words:
    return Words(printable(said), x, baseline, size, bold, colour)


def right(
    said: str, edge: float, baseline: float, size: float, *, bold: bool = False,
    colour: Color = INK,
) -> Words:  # fmt: skip
    """Ending at `edge`."""
    shown = printable(said)
    return Words(shown, edge - measure_of(bold)(shown, size), baseline, size, bold, colour)


def block(
    said: str,
    x: float,
    top: float,
    width: float,
    size: float,
    smallest: float,
    *,
    bold: bool = False,
    colour: Color = INK,
) -> list[Words]:
    """On one line in letters from `size` down to `smallest`, else in lines; under `top`."""
    fit = fitted(printable(said), size, width, smallest, measure_of(bold))
    return [
        Words(line, x, top + (ASCENT_EM + LINE_EM * at) * fit.size, fit.size, bold, colour)
        for at, line in enumerate(fit.lines)
    ]


def cut(said: str, size: float, width: float, *, bold: bool = False) -> str:
    """On one line; where it is too wide it ends in an ellipsis."""
    shown, measure = printable(said), measure_of(bold)
    if measure(shown, size) <= width:
        return shown
    while shown and measure(shown + "…", size) > width:
        shown = shown[:-1]
    return shown + "…"


def rule(y: float, left: float = MARGIN, to: float = WIDE - MARGIN, colour: Color = EDGE) -> Panel:
    return Panel(Box(left, y, to, y + 0.7), fill=colour)


def lowest(pieces: Sequence[Piece], otherwise: float) -> float:
    return max((piece.box.bottom for piece in pieces), default=otherwise)


def sheets_pdf(title: str, lay_out: Callable[[], Sequence[Page]]) -> bytes:
    """The pages as PDF; the same pages give the same bytes. Measuring loads the fonts, and that
    is done by one thread at a time, too."""
    with DRAWING:
        for name in (REGULAR, BOLD):
            font(name)
        pages = lay_out()
        paper = BytesIO()
        canvas = Canvas(paper, pagesize=A4, invariant=1)
        canvas.setTitle(printable(title))
        for page in pages:
            for piece in page:
                _draw(canvas, piece)
            canvas.showPage()
        canvas.save()
    return paper.getvalue()


def _draw(canvas: Canvas, piece: Piece) -> None:
    match piece:
        case Words():
            canvas.setFillColor(piece.colour)
            canvas.setFont(piece.font, piece.size)
            canvas.drawString(piece.x, HIGH - piece.baseline, piece.text)
        case Panel(box, fill, edge, line):
            if fill is not None:
                canvas.setFillColor(fill)
            if edge is not None:
                canvas.setStrokeColor(edge)
                canvas.setLineWidth(line)
            width, height = box.right - box.left, box.bottom - box.top
            canvas.rect(
                box.left, HIGH - box.bottom, width, height,
                stroke=edge is not None, fill=fill is not None,
            )  # fmt: skip
        case Picture(drawing, x, top):
            renderPDF.draw(drawing, canvas, x, HIGH - top - drawing.height)
        case QrPiece():
            canvas.setFillColor(INK)
            draw_qr(canvas, piece, HIGH)
