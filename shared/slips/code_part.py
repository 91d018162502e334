"""A code on a slip: the QR with the advice beside it, and the bar code of a card."""

import logging
from dataclasses import replace

from reportlab.lib.units import mm

from shared.slips.bars import bars_piece
from shared.slips.fonts import BOLD, REGULAR, bold_width, printable, regular_width
from shared.slips.layout import Piece, QrPiece, Roll, TextPiece, bottom_of, centred, column
from shared.slips.lines import balanced, fitted
from shared.slips.qr import qr_piece, text_piece

QUIET_MODULES = 4
# A column of advice narrower than this is worse than one under the code.
LEAST_BESIDE = 24 * mm
BETWEEN = 3.0
NUMBER_SIZE, SMALLEST_NUMBER = 11.2, 7.0

log = logging.getLogger(__name__)


def add_code(
    pieces: list[Piece],
    code: QrPiece | None,
    advice: tuple[str, ...],
    size: float,
    roll: Roll,
    top: float,
) -> float:
    """The code at the left with its white border and the advice beside it, both centred; where
    the code is wide or alone, it stands in the middle and the advice under it."""
    if code is None:
        lines = _lines(advice, size, roll.margin, top + 5, roll)
        pieces += lines
        return bottom_of(lines, top)
    border = QUIET_MODULES * code.module
    left = roll.margin + code.side + border + 2
    if not advice or roll.right - left < LEAST_BESIDE:
        code = replace(code, x=(roll.paper - code.side) / 2, top=top + border)
        lines = _lines(advice, size, roll.margin, code.quiet.bottom + 2, roll)
        pieces += [code, *lines]
        return bottom_of(lines, code.quiet.bottom)
    code = replace(code, x=roll.margin, top=top + border)
    lines = _lines(advice, size, left, 0, roll)
    height = bottom_of(lines, 0)
    start = top + 5
    if height < code.side:
        start = (code.box.top + code.box.bottom - height) / 2
    lines = [replace(line, baseline=line.baseline + start) for line in lines]
    pieces += [code, *lines]
    return max(code.quiet.bottom, bottom_of(lines, top))


def scanned(payload: str) -> QrPiece | None:
    """What our own scanners read; None for nothing."""
    return qr_piece(payload, 0, 0) if payload else None


def phoned(words: str) -> QrPiece | None:
    """What a phone shows; None where the words are too long for a code."""
    return text_piece(words, 0, 0)


def add_bars(pieces: list[Piece], payload: str, height: float, roll: Roll, top: float) -> float:
    """The bar code with its white borders, and its number in letters below; the number alone where
    it is too long for a bar code on this paper."""
    code = bars_piece(payload, height, top, roll)
    if code is None:
        log.warning("a number of %d characters is too long for a bar code here", len(payload))
    else:
        pieces.append(code)
        top = code.box.bottom + 1
    number = fitted(printable(payload), NUMBER_SIZE, roll.width, SMALLEST_NUMBER, bold_width)
    said = centred(number, BOLD, top, roll)
    pieces += said
    return bottom_of(said, top)


def _lines(
    advice: tuple[str, ...], size: float, left: float, top: float, roll: Roll
) -> list[TextPiece]:
    """A little more space between two pieces of advice than between the lines of one."""
    lines: list[TextPiece] = []
    for words in advice:
        rows = balanced(printable(words), size, roll.right - left, regular_width)
        block = column(rows, REGULAR, size, left, top)
        lines += block
        top = bottom_of(block, top) + BETWEEN
    return lines
