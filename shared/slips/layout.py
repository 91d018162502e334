"""Where each thing on a slip stands, before anything is drawn.

Lengths are points, y runs down from the top of the paper. A test reads these boxes to prove
that nothing is cut and nothing overlaps.
"""

from dataclasses import dataclass

from reportlab.lib.units import mm

from shared.slips.fonts import (
    ASCENT_EM,
    BOLD,
    DESCENT_EM,
    REGULAR,
    bold_width,
    regular_width,
    text_width,
)
from shared.slips.lines import Fitted, wrapped

PAPER_WIDTH = 80 * mm
MARGIN = 4 * mm
WIDTH = PAPER_WIDTH - 2 * MARGIN
LINE_EM = 1.36
TOUCH = 0.01


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        return (
            self.left < other.right - TOUCH
            and other.left < self.right - TOUCH
            and self.top < other.bottom - TOUCH
            and other.top < self.bottom - TOUCH
        )


@dataclass(frozen=True)
class TextPiece:
    """One line of text: its left end, its baseline."""

    text: str
    font: str
    size: float
    x: float
    baseline: float

    @property
    def box(self) -> Box:
        return Box(
            self.x,
            self.baseline - ASCENT_EM * self.size,
            self.x + text_width(self.text, self.font, self.size),
            self.baseline + DESCENT_EM * self.size,
        )


@dataclass(frozen=True)
class Dashes:
    y: float

    @property
    def box(self) -> Box:
        return Box(MARGIN, self.y - 0.6, MARGIN + WIDTH, self.y + 0.6)


@dataclass(frozen=True)
class Frame:
    """A thin frame around the reprint mark."""

    box: Box


@dataclass(frozen=True)
class QrPiece:
    """A QR code; `modules` are its rows, True is dark; `quiet` is its white border."""

    modules: tuple[tuple[bool, ...], ...]
    module: float
    x: float
    top: float

    @property
    def side(self) -> float:
        return len(self.modules) * self.module

    @property
    def box(self) -> Box:
        return Box(self.x, self.top, self.x + self.side, self.top + self.side)

    @property
    def quiet(self) -> Box:
        border = 4 * self.module
        box = self.box
        return Box(box.left - border, box.top - border, box.right + border, box.bottom + border)


@dataclass(frozen=True)
class Stroke:
    """A line through points of the paper, or the edge of a surface (`closed`). `width` 0: no line;
    `fill` and `ink` are "" for none, "black" or "white": the paper knows nothing else."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.5
    closed: bool = False
    fill: str = ""
    ink: str = "black"


@dataclass(frozen=True)
class PlanPiece:
    """A drawing, cut off at its box; later strokes lie over earlier ones, and over all of them
    its words."""

    box: Box
    strokes: tuple[Stroke, ...]
    labels: tuple[TextPiece, ...] = ()


Piece = TextPiece | Dashes | Frame | QrPiece | PlanPiece


@dataclass(frozen=True)
class Layout:
    pieces: tuple[Piece, ...]
    height: float


def centred(block: Fitted, font: str, top: float) -> list[TextPiece]:
    """The lines of `block` in the middle of the paper, the first one's letters under `top`."""
    return [
        TextPiece(
            line,
            font,
            block.size,
            (PAPER_WIDTH - text_width(line, font, block.size)) / 2,
            top + (ASCENT_EM + LINE_EM * row) * block.size,
        )
        for row, line in enumerate(block.lines)
    ]


def column(lines: tuple[str, ...], font: str, size: float, x: float, top: float) -> list[TextPiece]:
    return [
        TextPiece(line, font, size, x, top + (ASCENT_EM + LINE_EM * row) * size)
        for row, line in enumerate(lines)
    ]


def fact_row(label: str, value: str, size: float, top: float) -> list[TextPiece]:
    """Label at the left edge, value in bold at the right; a long one goes on in its column."""
    gap = size
    label_width = min(regular_width(label, size), 0.45 * WIDTH)
    labels = wrapped(label, size, label_width + TOUCH, regular_width)
    values = wrapped(value, size, WIDTH - label_width - gap, bold_width)
    left = column(labels, REGULAR, size, MARGIN, top)
    right = [
        TextPiece(
            piece.text,
            BOLD,
            size,
            MARGIN + WIDTH - bold_width(piece.text, size),
            piece.baseline,
        )
        for piece in column(values, BOLD, size, 0, top)
    ]
    return left + right


def bottom_of(pieces: list[TextPiece], otherwise: float) -> float:
    return max((piece.box.bottom for piece in pieces), default=otherwise)
