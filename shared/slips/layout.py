"""Where each thing on a slip stands, before anything is drawn.

Lengths are points, y runs down from the top of the paper. A test reads these boxes to prove
that nothing is cut and nothing overlaps.
"""

from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from shared.slips.fonts import (
    ASCENT_EM,
    BOLD,
    DESCENT_EM,
    REGULAR,
    bold_width,
    regular_width,
    text_width,
)
from shared.slips.lines import Fitted, fitted, wrapped

LINE_EM = 1.36
TOUCH = 0.01
SMALLER_VALUE = 0.8
DOT = mm / 8  # of a 203 dpi head


@dataclass(frozen=True)
class Roll:
    """Paper from a roll; between its margins is what a thermal head reaches."""

    width_mm: int
    margin_mm: float

    @property
    def paper(self) -> float:
        return float(self.width_mm * mm)

    @property
    def margin(self) -> float:
        return float(self.margin_mm * mm)

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.paper - 2 * self.margin

    @property
    def right(self) -> float:
        return self.paper - self.margin


ROLL_80 = Roll(80, 4)  # 576 dots
ROLL_58 = Roll(58, 5)  # 384 dots
ROLLS = {roll.width_mm: roll for roll in (ROLL_80, ROLL_58)}


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
    left: float
    right: float

    @property
    def box(self) -> Box:
        return Box(self.left, self.y - 0.6, self.right, self.y + 0.6)


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
class BarsPiece:
    """A bar code; `bars` are the left end and the width of each, in modules from its left end."""

    bars: tuple[tuple[int, int], ...]
    modules: int
    module: float
    x: float
    top: float
    height: float

    @property
    def box(self) -> Box:
        return Box(self.x, self.top, self.x + self.modules * self.module, self.top + self.height)

    @property
    def quiet(self) -> Box:
        border, box = 10 * self.module, self.box
        return Box(box.left - border, box.top, box.right + border, box.bottom)


@dataclass(frozen=True)
class PicturePiece:
    """The hospital's logo."""

    picture: ImageReader
    box: Box


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


Piece = TextPiece | Dashes | Frame | QrPiece | BarsPiece | PicturePiece | PlanPiece


@dataclass(frozen=True)
class Layout:
    roll: Roll
    pieces: tuple[Piece, ...]
    height: float


def centred(block: Fitted, font: str, top: float, roll: Roll) -> list[TextPiece]:
    """The lines of `block` in the middle of the paper, the first one's letters under `top`."""
    return [
        TextPiece(
            line,
            font,
            block.size,
            (roll.paper - text_width(line, font, block.size)) / 2,
            top + (ASCENT_EM + LINE_EM * row) * block.size,
        )
        for row, line in enumerate(block.lines)
    ]


def column(lines: tuple[str, ...], font: str, size: float, x: float, top: float) -> list[TextPiece]:
    return [
        TextPiece(line, font, size, x, top + (ASCENT_EM + LINE_EM * row) * size)
        for row, line in enumerate(lines)
    ]


def fact_row(label: str, value: str, size: float, top: float, roll: Roll) -> list[TextPiece]:
    """Label at the left edge, value in bold at the right, a little smaller where that keeps it on
    one line; a long one goes on in its column."""
    label_width = min(regular_width(label, size), 0.45 * roll.width)
    labels = wrapped(label, size, label_width + TOUCH, regular_width)
    wide = roll.width - label_width - size
    said = fitted(value, size, wide, SMALLER_VALUE * size, bold_width)
    if len(said.lines) > 1:
        said = Fitted(wrapped(value, size, wide, bold_width), size)
    right = [
        replace(
            piece,
            x=roll.right - bold_width(piece.text, said.size),
            baseline=piece.baseline + ASCENT_EM * (size - said.size),  # the label's
        )
        for piece in column(said.lines, BOLD, said.size, 0, top)
    ]
    return column(labels, REGULAR, size, roll.margin, top) + right


def bottom_of(pieces: list[TextPiece], otherwise: float) -> float:
    return max((piece.box.bottom for piece in pieces), default=otherwise)
