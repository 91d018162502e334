"""The route slip: the way to a place, for whoever asked a kiosk; nothing about a person."""

from dataclasses import dataclass, replace
from datetime import datetime

from shared.slips.fonts import BOLD, REGULAR, printable, regular_width
from shared.slips.layout import MARGIN, WIDTH, Layout, Piece, QrPiece, TextPiece, bottom_of, column
from shared.slips.lines import balanced
from shared.slips.qr import text_piece
from shared.slips.roll import add_dashes, add_lines, roll_pdf
from shared.slips.way_part import WayPart, add_way
from shared.text import text

HOSPITAL_SIZE, KIND_SIZE = 13.0, 9.6
TARGET_SIZE, PLACE_SIZE = 24.0, 12.0
ADVICE_SIZE = 9.6
QUIET_MODULES = 4


@dataclass(frozen=True)
class WaySlip:
    """What it says, in its language: `place` under the target's name ("3F · about 2 min"), `phone`
    the words that the code gives to a phone, "" for no code."""

    language: str
    hospital: str
    target: str
    place: str
    way: WayPart
    advice: tuple[str, ...]
    phone: str
    printed_at: datetime


def way_slip_pdf(slip: WaySlip) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes."""
    return roll_pdf(slip.target, lambda: way_slip_layout(slip))


def way_slip_layout(slip: WaySlip) -> Layout:
    """Every piece of the slip with its place on the paper."""
    pieces: list[Piece] = []
    top = add_lines(pieces, slip.hospital, BOLD, HOSPITAL_SIZE, 10, MARGIN)
    top = add_lines(pieces, text("slip.way.kind", slip.language), REGULAR, KIND_SIZE, 8, top + 1)
    top = add_dashes(pieces, top + 7)
    top = add_lines(pieces, slip.target, BOLD, TARGET_SIZE, 13, top + 2)
    top = add_lines(pieces, slip.place, REGULAR, PLACE_SIZE, 10, top + 3)
    top = add_dashes(pieces, top + 7)
    top = add_way(pieces, slip.way, top + 5)
    top = add_dashes(pieces, top + 9)
    top = _add_code(pieces, slip, top + 4)
    time = text("slip.way.printed", slip.language, time=f"{slip.printed_at:%Y-%m-%d %H:%M}")
    top = add_lines(pieces, time, REGULAR, KIND_SIZE, 8, top + 7)
    return Layout(tuple(pieces), top + MARGIN)


def _add_code(pieces: list[Piece], slip: WaySlip, top: float) -> float:
    """The code at the left with its white border, the advice beside it, or under it where the
    code is wide."""
    border = QUIET_MODULES * 3 / 8 * 72 / 25.4
    code = text_piece(slip.phone, MARGIN, top + border)
    left = code.quiet.right + 2 if code else MARGIN
    below = code.quiet.bottom if code else top
    if MARGIN + WIDTH - left < WIDTH / 3:
        left, start = MARGIN, below + 2
    else:
        start = top + border
    lines: list[TextPiece] = []
    for words in slip.advice:
        rows = balanced(printable(words), ADVICE_SIZE, MARGIN + WIDTH - left, regular_width)
        lines += column(rows, REGULAR, ADVICE_SIZE, left, start)
        start = bottom_of(lines, start) + 4
    if code:
        pieces.append(code)
        if left > MARGIN:
            lines = _beside(code, lines)
    pieces += lines
    return max(below, bottom_of(lines, top))


def _beside(code: QrPiece, lines: list[TextPiece]) -> list[TextPiece]:
    """As high as the middle of the code."""
    middle = (lines[0].box.top + lines[-1].box.bottom) / 2 if lines else 0.0
    lower = max(0.0, (code.box.top + code.box.bottom) / 2 - middle)
    return [replace(line, baseline=line.baseline + lower) for line in lines]
