"""The way on a slip: the steps, and a small plan of each floor that is walked on."""

from dataclasses import dataclass

from shared.slips.fonts import ASCENT_EM, BOLD, REGULAR, bold_width, printable, regular_width
from shared.slips.layout import Piece, Roll, TextPiece, bottom_of, column
from shared.slips.lines import fitted, wrapped
from shared.slips.small_plan import Drawing

TITLE_SIZE, STEP_SIZE, CAPTION_SIZE, SMALLEST_CAPTION = 12.0, 10.6, 9.6, 7.6
NUMBER_WIDTH = 15.0


@dataclass(frozen=True)
class FloorPart:
    """One floor: its name, what starts and ends there, and its plan."""

    floor: str
    caption: str
    drawing: Drawing


@dataclass(frozen=True)
class WayPart:
    """In the words of its language; `summary` is how long and how far."""

    title: str
    summary: str
    steps: tuple[str, ...]
    floors: tuple[FloorPart, ...] = ()


def add_way(pieces: list[Piece], way: WayPart, roll: Roll, top: float) -> float:
    """Under `top`; answers the bottom of it."""
    if way.title or way.summary:
        top = _add_title(pieces, way, top, roll) + 3
    top = _add_steps(pieces, way.steps, top, roll)
    for floor in way.floors:
        top = _add_floor(pieces, floor, top + 6, roll)
    return top


def _add_title(pieces: list[Piece], way: WayPart, top: float, roll: Roll) -> float:
    """The title at the left, the summary at the right; under one another where both are long."""
    title, summary = printable(way.title), printable(way.summary)
    left = fitted(title, TITLE_SIZE, roll.width, CAPTION_SIZE, bold_width)
    beside = roll.width - bold_width(title, TITLE_SIZE) - TITLE_SIZE
    right = fitted(summary, CAPTION_SIZE, roll.width, SMALLEST_CAPTION, regular_width)
    lines = column(left.lines, BOLD, left.size, roll.margin, top)
    fits = len(left.lines) == 1 and regular_width(summary, CAPTION_SIZE) <= beside
    if fits and summary:
        x = roll.right - regular_width(summary, CAPTION_SIZE)
        lines.append(TextPiece(summary, REGULAR, CAPTION_SIZE, x, lines[0].baseline))
    elif summary:
        below = bottom_of(lines, top)
        lines += column(right.lines, REGULAR, right.size, roll.margin, below)
    pieces += lines
    return bottom_of(lines, top)


def _add_steps(pieces: list[Piece], steps: tuple[str, ...], top: float, roll: Roll) -> float:
    """Numbered, so that the plan at the kiosk and the paper speak of the same step."""
    for number, words in enumerate(steps, start=1):
        left = roll.margin + NUMBER_WIDTH
        rows = wrapped(printable(words), STEP_SIZE, roll.width - NUMBER_WIDTH, regular_width)
        lines = column(rows, REGULAR, STEP_SIZE, left, top)
        pieces += [TextPiece(str(number), BOLD, STEP_SIZE, roll.margin, lines[0].baseline), *lines]
        top = bottom_of(lines, top) + 2.5
    return top


def _add_floor(pieces: list[Piece], floor: FloorPart, top: float, roll: Roll) -> float:
    """The floor's name and what happens there on one line, over the plan."""
    name = printable(floor.floor)
    left = roll.margin + bold_width(name, TITLE_SIZE) + CAPTION_SIZE
    wide = roll.right - left
    said = fitted(printable(floor.caption), CAPTION_SIZE, wide, SMALLEST_CAPTION, regular_width)
    named = column((name,), BOLD, TITLE_SIZE, roll.margin, top)
    lower = ASCENT_EM * (TITLE_SIZE - said.size)  # on the same baseline
    lines = [*named, *column(said.lines, REGULAR, said.size, left, top + lower)]
    pieces += lines
    plan = floor.drawing.sketch(roll.width).at(roll.margin, bottom_of(lines, top) + 2)
    pieces.append(plan)
    return plan.box.bottom
