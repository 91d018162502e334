"""A template and the words of a slip become pieces with their places on the paper."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from reportlab.lib.units import mm

from shared.slips import template as parts
from shared.slips.code_part import add_bars, add_code, phoned, scanned
from shared.slips.exam_part import add_exams
from shared.slips.fields import Fields
from shared.slips.fonts import BOLD, REGULAR, bold_width, printable, regular_width
from shared.slips.layout import (
    Box,
    Frame,
    Layout,
    PicturePiece,
    Piece,
    Roll,
    bottom_of,
    centred,
    column,
    fact_row,
)
from shared.slips.lines import balanced, fitted
from shared.slips.roll import add_dashes, add_lines
from shared.slips.template import Template
from shared.slips.way_part import add_way

NARROW_MM = 58
LEAST_SIZE = 6.0
LEAST_OVER_DASHES = 1.0
FRAME_EDGE = 6.0

# Puts a part under a top, and answers its bottom.
Draw = Callable[[float], float]


def layout_of(template: Template, fields: Fields, roll: Roll) -> Layout:
    """Every part that has something to say, one under the other. Dashes part two of those: none
    stand at the top, at the end, or twice."""
    page = _Page(template, fields, roll)
    for part in template.part:
        page.add(part)
    return Layout(roll, tuple(page.pieces), page.bottom + roll.margin)


@dataclass
class _Page:
    template: Template
    fields: Fields
    roll: Roll
    pieces: list[Piece] = field(default_factory=list)
    bottom: float = 0.0
    dashes: float | None = None

    def __post_init__(self) -> None:
        self.bottom = self.roll.margin

    def add(self, part: parts.AnyPart) -> None:
        if isinstance(part, parts.DashedLine):
            if self.pieces:
                self.dashes = self.bottom + max(LEAST_OVER_DASHES, part.above)
            return
        draw = self._drawn(part)
        if draw is None:
            return
        top = self.bottom
        if self.dashes is not None:
            top = add_dashes(self.pieces, self.dashes, self.roll)
            self.dashes = None
        self.bottom = draw(top + part.above)

    def _drawn(self, part: parts.AnyPart) -> Draw | None:
        """None where it has nothing to say."""
        said = self.fields
        match part:
            case parts.Line():
                words = said.line.get(part.field, "")
                return self._lines(words, part) if words else None
            case parts.Text():
                return self._lines(part.words(said.language).format_map(said.line), part)
            case parts.Fact():
                return self._fact(part) if part.field in said.fact else None
            case parts.Paragraphs():
                return self._paragraphs(part) if said.paragraphs.get(part.field) else None
            case parts.Reprint():
                return partial(self._reprint, self._size(part.size)) if said.reprint else None
            case parts.Logo():
                return partial(self._logo, part)
            case parts.WaySteps():
                return partial(add_way, self.pieces, said.way, self.roll) if said.way else None
            case parts.Exams():
                size = self._size(part.size)
                exams = partial(add_exams, self.pieces, said.exams, size, self.roll)
                return exams if said.exams else None
            case parts.Code():
                return self._code(part)
            case parts.Bars():
                code, height = said.codes.get(part.field, ""), part.height_mm * mm
                return partial(add_bars, self.pieces, code, height, self.roll) if code else None
            case parts.DashedLine():
                return None

    def _size(self, points: float) -> float:
        if self.roll.width_mm != NARROW_MM:
            return points
        return max(LEAST_SIZE, points * self.template.narrow_scale)

    def _lines(self, words: str, part: parts.Line | parts.Text) -> Draw:
        font = BOLD if part.bold else REGULAR
        size = self._size(part.size)
        sizes = (size, min(size, self._size(part.smallest)))
        return partial(add_lines, self.pieces, words, font, sizes, self.roll)

    def _fact(self, part: parts.Fact) -> Draw:
        label, value = self.fields.fact[part.field]
        label = part.label(self.fields.language) or label

        def draw(top: float) -> float:
            size = self._size(part.size)
            row = fact_row(printable(label), printable(value), size, top, self.roll)
            self.pieces += row
            return bottom_of(row, top)

        return draw

    def _paragraphs(self, part: parts.Paragraphs) -> Draw:
        font, measure = (BOLD, bold_width) if part.bold else (REGULAR, regular_width)
        size = self._size(part.size)

        def draw(top: float) -> float:
            for words in self.fields.paragraphs[part.field]:
                rows = balanced(printable(words), size, self.roll.width, measure)
                lines = column(rows, font, size, self.roll.margin, top)
                self.pieces += lines
                top = bottom_of(lines, top) + 3
            return top - 3

        return draw

    def _reprint(self, size: float, top: float) -> float:
        wide = self.roll.width - 2 * FRAME_EDGE
        mark = fitted(printable(self.fields.reprint), size, wide, LEAST_SIZE, bold_width)
        lines = centred(mark, BOLD, top + 1.5, self.roll)
        box = lines[0].box
        bottom = lines[-1].box.bottom + 1.5
        frame = Frame(Box(box.left - FRAME_EDGE, top, box.right + FRAME_EDGE, bottom))
        self.pieces += [*lines, frame]
        return bottom

    def _logo(self, part: parts.Logo, top: float) -> float:
        picture = self.template.picture(part.file)
        wide, high = picture.getSize()
        height: float = min(part.height_mm * mm, self.roll.width * high / wide)
        width = height * wide / high
        left = (self.roll.paper - width) / 2
        self.pieces.append(PicturePiece(picture, Box(left, top, left + width, top + height)))
        return top + height

    def _code(self, part: parts.Code) -> Draw | None:
        said = self.fields
        payload = said.codes.get(part.field, "")
        code = phoned(payload) if part.field == "phone" else scanned(payload)
        advice = part.words(said.language) or said.paragraphs.get(part.advice, ())
        if code is None and not advice:
            return None
        size = self._size(part.size)
        return partial(add_code, self.pieces, code, advice, size, self.roll)
