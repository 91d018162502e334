"""What a board is drawn from: words and filled boxes with their places, in design pixels."""

from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from shared.slips.lines import Fitted, Measure, fitted
from shared.ui.theme import FONT_FAMILY

ASCENT_EM = 0.92
HEIGHT_EM = 1.1
MEASURED_AT = 200
SMALLEST_EVER = 20


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True)
class Words:
    """One line of text; `name` says what it is ("call.label", "room.201.next")."""

    name: str
    text: str
    x: float
    top: float
    size: float
    ink: str
    bold: bool = False

    @property
    def baseline(self) -> float:
        return self.top + ASCENT_EM * self.size

    @property
    def box(self) -> Box:
        width = measure_of(self.bold)(self.text, self.size)
        return Box(self.x, self.top, self.x + width, self.top + HEIGHT_EM * self.size)


@dataclass(frozen=True)
class Fill:
    name: str
    box: Box
    ink: str
    radius: float = 0.0


Piece = Words | Fill


@cache
def font_of(size: int, bold: bool) -> QFont:
    """Unhinted: a board is drawn at any scale with the widths of its design size."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def measure_of(bold: bool) -> Measure:
    return bold_width if bold else regular_width


def regular_width(text: str, size: float) -> float:
    return _advance(text, False) * size / MEASURED_AT


def bold_width(text: str, size: float) -> float:
    return _advance(text, True) * size / MEASURED_AT


@lru_cache(maxsize=4096)
def _advance(text: str, bold: bool) -> float:
    return QFontMetricsF(font_of(MEASURED_AT, bold)).horizontalAdvance(text)


def block_height(block: Fitted) -> float:
    return len(block.lines) * HEIGHT_EM * block.size


def block_width(block: Fitted, bold: bool) -> float:
    return max((measure_of(bold)(line, block.size) for line in block.lines), default=0.0)


def fitted_in(text: str, size: float, within: Box, smallest: float, bold: bool) -> Fitted:
    """`text` inside a box: smaller down to `smallest`, then wrapped, then smaller still."""
    while True:
        block = fitted(text, size, within.width, smallest, measure_of(bold))
        if block_height(block) <= within.height or smallest <= SMALLEST_EVER:
            return block
        smallest -= 4


def placed(
    block: Fitted, name: str, within: Box, ink: str, *, bold: bool = False, align: float = 0.0
) -> list[Words]:
    """The lines in the vertical middle of `within`; `align` 0 left, 0.5 middle, 1 right."""
    top = within.top + (within.height - block_height(block)) / 2
    measure = measure_of(bold)
    return [
        Words(
            name,
            line,
            within.left + align * (within.width - measure(line, block.size)),
            top + row * HEIGHT_EM * block.size,
            block.size,
            ink,
            bold,
        )
        for row, line in enumerate(block.lines)
    ]
