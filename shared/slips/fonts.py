"""The fonts of everything we print: Noto Sans SC, embedded, so that no printer needs it.

reportlab says nothing when a font lacks a character and prints a box or nothing at all, so
every text passes `printable` first.
"""

import logging
import re
import unicodedata
from functools import cache
from threading import Lock

from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from shared.text import RESOURCES

REGULAR = "NotoSansSC-Regular"
BOLD = "NotoSansSC-Bold"
MISSING_MARK = "〓"
BLANK = re.compile(r"[^\S\u3000]")

ASCENT_EM = 0.92
DESCENT_EM = 0.24

# A font's subset is cut out of one shared file position in reportlab: one document at a time.
DRAWING = Lock()

log = logging.getLogger(__name__)

# reportlab 5.1 writes the code point of a rare character (𬱖) where PDF wants UTF-16: it is drawn
# right and copied or searched wrong.
_code_points = ttfonts.makeToUnicodeCMap
_RARE = re.compile(r"(?<=> <)[0-9A-F]{5,6}(?=>)")


def _utf_16(font_name: str, subset: list[int]) -> str:
    return _RARE.sub(
        lambda code: chr(int(code[0], 16)).encode("utf-16-be").hex().upper(),
        _code_points(font_name, subset),
    )


ttfonts.makeToUnicodeCMap = _utf_16


@cache
def font(name: str) -> TTFont:
    """The font, parsed once in a process (10 MB each) and known to reportlab."""
    loaded = TTFont(name, RESOURCES / "fonts" / f"{name}.ttf")
    registerFont(loaded)
    return loaded


def text_width(text: str, font_name: str, size: float) -> float:
    """Width in points."""
    return float(font(font_name).stringWidth(text, size))


def regular_width(text: str, size: float) -> float:
    return text_width(text, REGULAR, size)


def bold_width(text: str, size: float) -> float:
    return text_width(text, BOLD, size)


def printable(text: str) -> str:
    """`text` on one line, without invisible marks, what has no glyph replaced by 〓.

    The log says how many characters were replaced, never which: they are parts of names.
    """
    visible = "".join(
        character
        for character in BLANK.sub(" ", unicodedata.normalize("NFC", text)).strip()
        if not _invisible(character)
    )
    glyphs = font(REGULAR).face.charToGlyph
    shown = "".join(
        character if ord(character) in glyphs else MISSING_MARK for character in visible
    )
    missing = sum(ord(character) not in glyphs for character in visible)
    if missing:
        log.warning("%d character(s) of a slip have no glyph and print as a mark", missing)
    return shown


def without_glyph(text: str) -> tuple[str, ...]:
    """The characters of `text` that `printable` replaces, each once."""
    glyphs = font(REGULAR).face.charToGlyph
    shown = unicodedata.normalize("NFC", text)
    lacking = (c for c in shown if ord(c) not in glyphs and not _invisible(c))
    return tuple(dict.fromkeys(c for c in lacking if not BLANK.match(c)))


def _invisible(character: str) -> bool:
    """Joiners, direction marks and variation selectors: nothing to print."""
    variation = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return variation or unicodedata.category(character) in ("Cf", "Cc")
