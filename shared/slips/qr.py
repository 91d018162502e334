"""QR codes: what our own scanners read (ASCII, error level M), and words for a phone (level L).

What a phone gets is plain text, for three things could be in the code:
* Text in UTF-8. A route of seven steps is 300 to 900 bytes, a code of 57 to 101 modules, which
  a phone reads off the screen and off 80 mm paper. Every phone shows it without a server, without
  the hospital's network and without an app of ours (WeChat and Alipay, which most patients scan
  with, show it as a page; the cameras of Android and iOS offer it as text), and it can be read
  out, kept and sent on.
* A page as a data: URL. It would carry a picture as well, but browsers refuse to open one that
  comes from outside of a page, and scanners show the raw HTML as text: useless where it matters.
* The address of a page, with the route behind a #. It opens in every phone, but only online, and
  shows nothing when the hospital's page or the way to it is down; every hospital would have to
  run it.
So it is text; nothing about the patient is in it, not even the number.
"""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm

from shared.slips.layout import QrPiece

# Whole dots of a 203 dpi thermal head (8 a millimetre), so that every module is equally wide.
MODULE_SIZES = tuple(dots / 8 * mm for dots in (6, 5, 4, 3))
LARGEST_SIDE = 27 * mm
LARGEST_TEXT_SIDE = 38 * mm
# A code of 117 modules (version 25), 44 mm at the least size that a phone reads off thermal paper.
LONGEST_TEXT_BYTES = 1273


@lru_cache(maxsize=32)
def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The code's rows. Raises ValueError for an empty payload or one that is not ASCII."""
    if not payload or not payload.isascii():
        raise ValueError("a QR payload is ASCII and not empty")
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def qr_piece(payload: str, x: float, top: float) -> QrPiece:
    """The code at the largest module size that keeps it within 27 mm."""
    modules = qr_modules(payload)
    size = next(
        (size for size in MODULE_SIZES if size * len(modules) <= LARGEST_SIDE), MODULE_SIZES[-1]
    )
    return QrPiece(modules, size, x, top)


@lru_cache(maxsize=8)
def text_modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a code that a phone shows as text; empty where the words are too long for one
    (they are on the paper all the same). Takes up to 0.2 s: never on the GUI thread."""
    written = words.encode()
    if not written or len(written) > LONGEST_TEXT_BYTES:
        return ()
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(QR8bitByte(written))
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def text_piece(words: str, x: float, top: float) -> QrPiece | None:
    """The code for a phone, as large as the paper allows; None where there is none."""
    modules = text_modules(words)
    if not modules:
        return None
    sizes = (size for size in MODULE_SIZES if size * len(modules) <= LARGEST_TEXT_SIDE)
    return QrPiece(modules, next(sizes, MODULE_SIZES[-1]), x, top)
