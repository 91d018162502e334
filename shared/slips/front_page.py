"""病历首页: the front page of a patient's record on A4, with room for the doctor's hand.

The name stands whole: it is the patient's own record. Identity number and phones are printed as
they are given, masked unless somebody had a reason to open them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from reportlab.graphics.barcode import createBarcodeDrawing
from reportlab.lib.colors import Color, HexColor

from shared.domain.identity import NO_ALLERGIES
from shared.slips.fonts import printable, regular_width, without_glyph
from shared.slips.layout import Box, QrPiece
from shared.slips.lines import fitted, wrapped
from shared.slips.qr import qr_modules
from shared.slips.sheet import (
    BOTTOM,
    BRAND,
    INK,
    INK_2,
    MARGIN,
    RED,
    WIDE,
    WIDTH,
    Page,
    Panel,
    Picture,
    Piece,
    Words,
    block,
    lowest,
    measure_of,
    right,
    sheets_pdf,
    words,
)
from shared.text import catalogue, text

AMBER = HexColor("#8F4700")
FRAME = HexColor("#7F9497")
LABEL_SIZE, VALUE_SIZE, NAME_SIZE = 7.5, 11.0, 15.0
SMALLEST, SMALLEST_NAME = 7.5, 11.0
PAD = 5.0
MOST_LINES = 9
CODE_WIDTH, CODE_HEIGHT = 280.0, 34.0
BAR, QR_MODULE = 1.1, 2.0
HAND = (
    ("complaint", 1.2), ("history", 2.0), ("examination", 1.4), ("diagnosis", 1.2), ("plan", 1.7),
)  # fmt: skip
SIGNATURE = 46.0
FOOT = 16.0
MOST_CODES = 8
_CODE = re.compile(r"[0-9A-Za-z-]{1,32}")


@dataclass(frozen=True)
class FrontPageContent:
    """What the page says. `allergies` "" has never been asked; `language` is the tag of what the
    patient speaks; `first_visit` None, `department`, `doctor` and `label` "" are left for the
    hand; `day` and `birth_date` are YYYY-MM-DD."""

    hospital: str
    patient_no: str
    card_no: str
    name: str
    sex: str
    birth_date: str
    id_kind: str
    id_number: str
    phone: str
    guardian: str
    guardian_phone: str
    allergies: str
    language: str
    needs: tuple[str, ...]
    day: str
    first_visit: bool | None
    department: str
    doctor: str
    label: str
    printed: datetime


@dataclass(frozen=True)
class _Cell:
    """A box of the grid; `share` of its row's width."""

    label: str
    value: str
    share: float
    size: float = VALUE_SIZE
    smallest: float = SMALLEST
    bold: bool = False
    colour: Color = INK


def front_page(content: FrontPageContent, language: str) -> bytes:
    """The page as PDF; the same content gives the same bytes."""
    title = f"{text('slip.front.title', language)} {content.patient_no}"
    return sheets_pdf(title, lambda: [front_page_pieces(content, language)])


def front_page_pieces(content: FrontPageContent, language: str) -> Page:
    """Every piece of the page with its place."""
    pieces: list[Piece] = []
    top = _head(pieces, content, language)
    for row in _rows(content, language):
        top = _row(pieces, row, top, language)
    top = _missing_glyphs(pieces, content, top, language)
    _hand(pieces, top + 8, language)
    printed = text("slip.front.printed", language, time=f"{content.printed:%Y-%m-%d %H:%M}")
    pieces.append(words(printed, MARGIN, BOTTOM, LABEL_SIZE, colour=INK_2))
    pieces.append(right(content.patient_no, WIDE - MARGIN, BOTTOM, LABEL_SIZE, colour=INK_2))
    return pieces


def age_words(birth_date: str, day: str, language: str) -> str:
    """Full years; under three years with months, under a month in days."""
    born, today = date.fromisoformat(birth_date), date.fromisoformat(day)
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    if months < 1:
        return text("slip.front.days", language, n=max(0, (today - born).days))
    years, rest = divmod(months, 12)
    if years >= 3:
        return text("slip.front.years", language, n=years)
    if years == 0 or rest == 0:
        name, n = ("months", rest) if rest else ("years", years)
        return text(f"slip.front.{name}", language, n=n)
    return text(
        "slip.front.years_months",
        language,
        years=text("slip.front.years", language, n=years),
        months=text("slip.front.months", language, n=rest),
    )


def _head(pieces: list[Piece], content: FrontPageContent, language: str) -> float:
    mark = text("slip.front.confidential", language)
    wide = measure_of(True)(mark, 9) + 14
    pieces.append(Panel(Box(WIDE - MARGIN - wide, MARGIN, WIDE - MARGIN, MARGIN + 19), edge=RED))
    pieces.append(words(mark, WIDE - MARGIN - wide + 7, MARGIN + 13, 9, bold=True, colour=RED))
    room = WIDTH - wide - 14
    hospital = block(content.hospital, MARGIN, MARGIN, room, 12, 8, bold=True)
    title = text("slip.front.title", language)
    top = max(lowest(hospital, MARGIN) + 2, MARGIN + 21)
    big = block(title, MARGIN, top, WIDTH, 20, 14, bold=True, colour=BRAND)
    pieces += [*hospital, *big]
    return _codes(pieces, content, lowest(big, top) + 8, language) + 10


def _codes(pieces: list[Piece], content: FrontPageContent, top: float, language: str) -> float:
    """The record's number, and the card's as bars and as a QR code for any scanner."""
    number = text("slip.front.patient_no", language)
    pieces.append(words(number, MARGIN, top + 9, LABEL_SIZE, colour=INK_2))
    pieces += block(content.patient_no, MARGIN, top + 12, 150, 16, 9, bold=True)
    if not _CODE.fullmatch(content.card_no):
        return top + 44
    modules = qr_modules(content.card_no)
    side = len(modules) * QR_MODULE
    code = QrPiece(modules, QR_MODULE, WIDE - MARGIN - side, top)
    edge = code.quiet.left - 8
    bars = createBarcodeDrawing(
        "Code128", value=content.card_no, barHeight=CODE_HEIGHT, barWidth=1, humanReadable=False,
        quiet=False,
    )  # fmt: skip
    bar = min(BAR, CODE_WIDTH / bars.width)
    bars = createBarcodeDrawing(
        "Code128", value=content.card_no, barHeight=CODE_HEIGHT, barWidth=bar,
        humanReadable=False, quiet=False,
    )  # fmt: skip
    said = f"{text('slip.front.card_no', language)}  {content.card_no}"
    label = fitted(printable(said), 9, CODE_WIDTH, 6, regular_width)
    pieces += [
        code,
        Picture(bars, edge - bars.width, top),
        right(label.lines[0], edge, top + CODE_HEIGHT + 11, label.size),
    ]
    return max(code.box.bottom, top + CODE_HEIGHT + 14)


def _rows(content: FrontPageContent, language: str) -> list[list[_Cell]]:
    def said(key: str) -> str:
        return text(f"slip.front.{key}", language)

    asked = content.allergies.strip()
    allergic = asked not in ("", NO_ALLERGIES)
    allergies = asked if allergic else said("allergies.none" if asked else "allergies.unknown")
    visit = {True: said("visit.first"), False: said("visit.return"), None: ""}
    needs = text("slip.comma", language).join(
        text(f"slip.need.{need}", language) for need in content.needs
    )
    document = said(f"id.{content.id_kind}" if content.id_kind else "id")
    return [
        [_Cell(said("name"), content.name, 1, NAME_SIZE, SMALLEST_NAME, bold=True)],
        [
            _Cell(said("sex"), said(f"sex.{content.sex}") if content.sex else "", 0.16),
            _Cell(said("birth_date"), content.birth_date, 0.3),
            _Cell(said("age"), age_words(content.birth_date, content.day, language), 0.24),
            _Cell(said("spoken"), _spoken(content.language, language), 0.3),
        ],
        [_Cell(document, content.id_number, 0.6), _Cell(said("phone"), content.phone, 0.4)],
        [
            _Cell(said("guardian"), content.guardian, 0.6),
            _Cell(said("guardian_phone"), content.guardian_phone, 0.4),
        ],
        [_Cell(said("needs"), needs, 1)],
        [
            _Cell(
                said("allergies"), allergies, 1, VALUE_SIZE + 1, bold=allergic,
                colour=RED if allergic else INK,
            )
        ],
        [
            _Cell(said("day"), content.day, 0.19),
            _Cell(said("visit"), visit[content.first_visit], 0.17),
            _Cell(said("department"), content.department, 0.3),
            _Cell(said("doctor"), content.doctor, 0.22),
            _Cell(said("number"), content.label, 0.12, bold=True),
        ],
    ]  # fmt: skip


def _spoken(tag: str, language: str) -> str:
    key = f"slip.spoken.{tag}"
    return text(key, language) if key in catalogue(language) else tag


def _row(pieces: list[Piece], cells: Sequence[_Cell], top: float, language: str) -> float:
    """Boxes side by side, as high as the one that needs most."""
    filled = []
    left = MARGIN
    for cell in cells:
        width = cell.share * WIDTH
        filled.append((left, width, _value(cell, left + PAD, top, width - 2 * PAD, language)))
        left += width
    inside = chain.from_iterable(value for _, _, value in filled)
    bottom = max(lowest(list(inside), 0) + PAD - 2, top + 34)
    for cell, (at, width, value) in zip(cells, filled, strict=True):
        box = Box(at, top, at + width, bottom)
        pieces += [Panel(box, edge=FRAME), _label(cell.label, at, top, width), *value]
    return bottom


def _label(said: str, left: float, top: float, width: float) -> Words:
    fit = fitted(printable(said), LABEL_SIZE, width - 2 * PAD, 5, regular_width)
    return words(fit.lines[0], left + PAD, top + 10, fit.size, colour=INK_2)


def _value(cell: _Cell, left: float, top: float, width: float, language: str) -> list[Words]:
    """Under its label; what is longer than the page has room for says so."""
    lines = block(
        cell.value, left, top + 13.5, width, cell.size, cell.smallest, bold=cell.bold,
        colour=cell.colour,
    )  # fmt: skip
    if len(lines) > MOST_LINES:
        last = lines[MOST_LINES - 1]
        more = text("slip.front.more", language)
        lines = [*lines[: MOST_LINES - 1], words(more, left, last.baseline, last.size, bold=True)]
    return lines


def _missing_glyphs(
    pieces: list[Piece], content: FrontPageContent, top: float, language: str
) -> float:
    """A character that the font lacks is a mark on the page, and here its number, to be written
    by hand: never an empty box."""
    said = "".join((content.name, content.guardian, content.allergies, content.doctor))
    lacking = without_glyph(said)
    if not lacking:
        return top
    codes = ", ".join(f"U+{ord(character):04X}" for character in lacking[:MOST_CODES])
    if len(lacking) > MOST_CODES:
        codes += ", …"
    note = text("slip.front.no_glyph", language, codes=codes)
    lines = wrapped(printable(note), LABEL_SIZE + 1, WIDTH, measure_of(True))
    for at, line in enumerate(lines):
        baseline = top + 12 + at * 11
        pieces.append(Words(line, MARGIN, baseline, LABEL_SIZE + 1, bold=True, colour=AMBER))
    return top + 5 + len(lines) * 11


def _hand(pieces: list[Piece], top: float, language: str) -> None:
    """What is left of the page, for the doctor to write in."""
    left_over = BOTTOM - FOOT - SIGNATURE - top
    whole = sum(weight for _, weight in HAND)
    for name, weight in HAND:
        bottom = top + left_over * weight / whole
        pieces.append(Panel(Box(MARGIN, top, WIDE - MARGIN, bottom), edge=FRAME))
        pieces.append(_label(text(f"slip.front.{name}", language), MARGIN, top, WIDTH))
        top = bottom
    for name, start, share in (("signature", 0.0, 0.6), ("signed", 0.6, 0.4)):
        at = MARGIN + start * WIDTH
        box = Box(at, top, at + share * WIDTH, top + SIGNATURE)
        pieces.append(Panel(box, edge=FRAME))
        pieces.append(_label(text(f"slip.front.{name}", language), at, top, share * WIDTH))
