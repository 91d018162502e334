"""The queue slip: 80 mm of roll paper with the number, where to go, and a code to come back."""

from dataclasses import dataclass
from datetime import datetime

from shared.slips.fonts import BOLD, REGULAR, printable, regular_width
from shared.slips.layout import (
    MARGIN,
    WIDTH,
    Box,
    Frame,
    Layout,
    Piece,
    QrPiece,
    TextPiece,
    bottom_of,
    centred,
    column,
    fact_row,
)
from shared.slips.lines import Fitted, balanced
from shared.slips.qr import qr_piece
from shared.slips.roll import add_dashes, add_lines, roll_pdf
from shared.slips.way_part import WayPart, add_way
from shared.text import text

HOSPITAL_SIZE = 13.0
KIND_SIZE = 9.6
LABEL_SIZE = 60.0
DEPARTMENT_SIZE = 17.0
PLACE_SIZE = 12.0
FACT_SIZE = 11.2
ADVICE_SIZE = 9.6


@dataclass(frozen=True)
class QueueSlip:
    """What a slip says, in its language; `qr` is ASCII, "" for no code; `way` None where
    nobody knows it."""

    language: str
    hospital: str
    label: str
    department: str
    place: str
    facts: tuple[tuple[str, str], ...]
    advice: tuple[str, ...]
    qr: str
    printed_at: datetime
    reprint: bool = False
    way: WayPart | None = None


def queue_slip_pdf(slip: QueueSlip) -> bytes:
    """The slip as a PDF of one page, as long as it needs; the same slip gives the same bytes."""
    return roll_pdf(slip.label, lambda: slip_layout(slip))


def slip_layout(slip: QueueSlip) -> Layout:
    """Every piece of the slip with its place on the paper."""
    pieces: list[Piece] = []
    top = MARGIN
    top = add_lines(pieces, slip.hospital, BOLD, HOSPITAL_SIZE, 10, top)
    top = add_lines(pieces, text("slip.kind", slip.language), REGULAR, KIND_SIZE, 8, top + 1)
    if slip.reprint:
        top = _add_reprint_mark(pieces, slip, top + 4)
    top = add_dashes(pieces, top + 7)
    top = add_lines(pieces, slip.label, BOLD, LABEL_SIZE, 30, top + 1)
    top = add_lines(pieces, slip.department, BOLD, DEPARTMENT_SIZE, 13, top)
    top = add_lines(pieces, slip.place, REGULAR, PLACE_SIZE, 10, top + 3)
    if slip.facts:
        top = add_dashes(pieces, top + 7)
        top = _add_facts(pieces, slip.facts, top + 5)
    if slip.way is not None:
        top = add_dashes(pieces, top + 7)
        top = add_way(pieces, slip.way, top + 4)
    if slip.advice or slip.qr:
        top = add_dashes(pieces, top + 7)
        top = _add_advice(pieces, slip, top)
    return Layout(tuple(pieces), top + MARGIN)


def _add_reprint_mark(pieces: list[Piece], slip: QueueSlip, top: float) -> float:
    words = text("slip.reprint", slip.language, time=f"{slip.printed_at:%Y-%m-%d %H:%M}")
    lines = centred(Fitted((words,), FACT_SIZE), BOLD, top + 1.5)
    box = lines[0].box
    pieces += lines
    pieces.append(Frame(Box(box.left - 6, top, box.right + 6, box.bottom + 1.5)))
    return box.bottom + 1.5


def _add_facts(pieces: list[Piece], facts: tuple[tuple[str, str], ...], top: float) -> float:
    for label, value in facts:
        row = fact_row(printable(label), printable(value), FACT_SIZE, top)
        pieces += row
        top = bottom_of(row, top) + 4
    return top - 4


def _add_advice(pieces: list[Piece], slip: QueueSlip, top: float) -> float:
    """The code at the left with its white border, the advice beside it, both centred."""
    left, code_bottom, code = MARGIN, top, None
    if slip.qr:
        code = qr_piece(slip.qr, MARGIN, 0)
        border = 4 * code.module
        code = QrPiece(code.modules, code.module, MARGIN, top + border)
        code_bottom = code.box.bottom
        left = code.quiet.right + 2
    lines = _advice_lines(slip.advice, left)
    height = bottom_of(lines, 0)
    beside = code.box if code else None
    start = top + 5
    if beside and height < beside.bottom - beside.top:
        start = (beside.top + beside.bottom - height) / 2
    lines = [TextPiece(p.text, p.font, p.size, p.x, p.baseline + start) for p in lines]
    if code:
        pieces.append(code)
    pieces += lines
    return max(code_bottom + 3, bottom_of(lines, top))


def _advice_lines(advice: tuple[str, ...], left: float) -> list[TextPiece]:
    """The lines at `left`, from zero downward; a little more space between two pieces of advice."""
    lines: list[TextPiece] = []
    top = 0.0
    for words in advice:
        rows = balanced(printable(words), ADVICE_SIZE, MARGIN + WIDTH - left, regular_width)
        block = column(rows, REGULAR, ADVICE_SIZE, left, top)
        lines += block
        top = bottom_of(block, top) + 3
    return lines
