"""Today's exams on a slip, one after the other: when, which, where, and how to come prepared."""

from dataclasses import dataclass

from shared.slips.fonts import BOLD, REGULAR, bold_width, printable, regular_width
from shared.slips.layout import Piece, Roll, TextPiece, bottom_of, column
from shared.slips.lines import Fitted, balanced, fitted

NUMBER_EM = 1.5
SMALLER = 0.82  # what is said under an exam's name
MARK_EM = 1.25
TIME, FIRST = " ", "●"


@dataclass(frozen=True)
class ExamPart:
    """In the words of its language. `time` is when to be there, `where` department, room and
    floor; `before` what to do first; `mind` the preparation; `why` the reason for the order."""

    name: str
    time: str
    where: str
    before: tuple[str, ...] = ()
    mind: str = ""
    why: tuple[str, ...] = ()


def add_exams(
    pieces: list[Piece], exams: tuple[ExamPart, ...], size: float, roll: Roll, top: float
) -> float:
    """Numbered in their order; answers the bottom of the last one."""
    for number, exam in enumerate(exams, start=1):
        if number > 1:
            top += 5
        top = _add_exam(pieces, number, exam, size, top, roll)
    return top


def _add_exam(
    pieces: list[Piece], number: int, exam: ExamPart, size: float, top: float, roll: Roll
) -> float:
    left = roll.margin + max(NUMBER_EM * size, bold_width(f"{number} ", size))
    time, small = printable(exam.time), SMALLER * size
    time_width = bold_width(time, small)
    wide = roll.right - left
    name = fitted(printable(exam.name), size, wide - time_width - small, small, bold_width)
    beside = bool(time) and len(name.lines) == 1
    if not beside:
        name = Fitted(balanced(printable(exam.name), size, wide, bold_width), size)
    names = column(name.lines, BOLD, name.size, left, top)
    lines = [TextPiece(str(number), BOLD, size, roll.margin, names[0].baseline), *names]
    if beside:
        lines.append(TextPiece(time, BOLD, small, roll.right - time_width, names[0].baseline))
    top = bottom_of(lines, top)
    said = [] if beside else [(TIME, exam.time)]
    said += [("", exam.where), *((FIRST, words) for words in exam.before)]
    said += [("·", exam.mind), *(("·", words) for words in exam.why)]
    for mark, words in said:
        if not words:
            continue
        at = left + (MARK_EM * small if mark.strip() else 0.0)
        font, measure = (BOLD, bold_width) if mark in (TIME, FIRST) else (REGULAR, regular_width)
        rows = fitted(printable(words), small, roll.right - at, small, measure).lines
        block = column(rows, font, small, at, top)
        if mark.strip():
            lines.append(TextPiece(mark, font, small, left, block[0].baseline))
        lines += block
        top = bottom_of(block, top)
    pieces += lines
    return bottom_of(lines, top)
