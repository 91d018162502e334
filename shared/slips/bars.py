"""Code 128 of a visit card, in whole dots of the printer's head."""

from functools import lru_cache

from reportlab.graphics.barcode.code128 import Code128

from shared.slips.layout import DOT, BarsPiece, Roll

QUIET_MODULES = 10
# A hand scanner reads modules of two dots (0.25 mm) off thermal paper, of one it may not.
MODULE_DOTS = (4, 3, 2)


@lru_cache(maxsize=32)
def bars_of(payload: str) -> tuple[tuple[tuple[int, int], ...], int]:
    """The bars, each with its first module and its width, and how many modules the code has.
    Raises ValueError for what is empty or not ASCII."""
    if not payload or not (payload.isascii() and payload.isprintable()):
        raise ValueError("a bar code is printable ASCII and not empty")
    code = Code128(payload, quiet=0, barWidth=1)
    code.validate()
    code.encode()
    code.decompose()
    bars: list[tuple[int, int]] = []
    at = 0
    for element in code.decomposed:
        width = ord(element.lower()) - ord("a") + 1
        if element.isupper():
            bars.append((at, width))
        at += width
    return tuple(bars), at


def bars_piece(payload: str, height: float, top: float, roll: Roll) -> BarsPiece | None:
    """In the middle of the paper, as wide as fits with its white borders; None where a scanner
    could not read it: too long for this paper."""
    bars, modules = bars_of(payload)
    for dots in MODULE_DOTS:
        module = dots * DOT
        if (modules + 2 * QUIET_MODULES) * module <= roll.paper - 2 * DOT * 8:
            side = round((roll.paper - modules * module) / 2 / DOT) * DOT
            if side >= roll.margin:
                return BarsPiece(bars, modules, module, side, top, height)
    return None
