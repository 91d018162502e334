"""QR codes for our slips: ASCII payload, error level M."""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm

from shared.slips.layout import QrPiece

# Whole dots of a 203 dpi thermal head (8 a millimetre), so that every module is equally wide.
MODULE_SIZES = tuple(dots / 8 * mm for dots in (6, 5, 4, 3))
LARGEST_SIDE = 27 * mm


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
