"""A document as dots for a thermal printer: 203 dots to the inch, black or white."""

from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

DPI = 203
DOTS = {80: 576, 58: 384}  # the head is narrower than the paper: 72 mm and 48 mm
DARK_BELOW = 150
FIRST_OF_REAL_TIME = 0x10
SECOND_OF_REAL_TIME = (0x04, 0x05, 0x14)

Dots = NDArray[np.uint8]

# PDFium is not thread-safe: whoever draws a page holds this.
RENDERING = Lock()


def dots_of(pdf: bytes, width: int) -> Dots:
    """All pages one under the other: a row of `width` dots is width / 8 bytes, the left dot the
    highest bit, black 1 (GS v 0).

    A page keeps its size; what is wider than the head is cut off where it is white, and the page
    made smaller where it is not. Raises pypdfium2.PdfiumError.
    """
    import pypdfium2  # only a machine that prints dots pays for it

    with RENDERING, pypdfium2.PdfDocument(pdf) as document:
        pages = [_fitted(page, width) for page in document]
    return without_real_time(np.packbits(np.concatenate(pages), axis=1))


def _fitted(page: Any, width: int) -> NDArray[np.bool_]:
    dark = _dark(page, DPI / 72)
    spare = dark.shape[1] - width
    if spare <= 0:
        return np.pad(dark, ((0, 0), (-spare // 2, -spare - -spare // 2)))
    left = spare // 2
    if not dark[:, :left].any() and not dark[:, left + width :].any():
        return dark[:, left : left + width]
    smaller = _dark(page, DPI / 72 * width / dark.shape[1])[:, :width]
    return np.pad(smaller, ((0, 0), (0, width - smaller.shape[1])))


def _dark(page: Any, scale: float) -> NDArray[np.bool_]:
    bitmap = page.render(scale=scale, grayscale=True)
    shades = np.frombuffer(bitmap.buffer, np.uint8).reshape(bitmap.height, bitmap.stride)
    return shades[:, : bitmap.width] < DARK_BELOW


def without_real_time(dots: Dots) -> Dots:
    """A printer looks for real-time commands (DLE EOT, DLE ENQ, DLE DC4) in pictures too, and one
    of them opens the drawer: where a picture spells one, one dot more breaks the spell."""
    flat = dots.reshape(-1)
    spelt = (flat[:-1] == FIRST_OF_REAL_TIME) & np.isin(flat[1:], SECOND_OF_REAL_TIME)
    if not spelt.any():
        return dots
    changed = flat.copy()
    changed[:-1][spelt] |= FIRST_OF_REAL_TIME >> 1
    return changed.reshape(dots.shape)
