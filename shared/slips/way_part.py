"""The way on a slip: the steps, and a small plan of each floor that is walked on."""

from dataclasses import dataclass

from shared.slips.fonts import ASCENT_EM, BOLD, REGULAR, bold_width, printable, regular_width
from shared.slips.layout import MARGIN, WIDTH, Piece, TextPiece, bottom_of, column
from shared.slips.lines import fitted, wrapped
from shared.slips.small_plan import Sketch

TITLE_SIZE, STEP_SIZE, CAPTION_SIZE, SMALLEST_CAPTION = 12.0, 10.6, 9.6, 7.6
NUMBER_WIDTH = 15.0


@dataclass(frozen=True)
class FloorPart:
    """One floor: its name, what starts and ends there, and the drawing."""

    floor: str
    caption: str
    sketch: Sketch


@dataclass(frozen=True)
class WayPart:
    """In the words of its language; `summary` is how long and how far."""

    title: str
    summary: str
    steps: tuple[str, ...]
    floors: tuple[FloorPart, ...] = ()


def add_way(pieces: list[Piece], way: WayPart, top: float) -> float:
    """Under `top`; answers the bottom of it."""
    if way.title or way.summary:
        top = _add_title(pieces, way, top) + 3
    top = _add_steps(pieces, way.steps, top)
    for floor in way.floors:
        top = _add_floor(pieces, floor, top + 6)
    return top


def _add_title(pieces: list[Piece], way: WayPart, top: float) -> float:
    """The title at the left, the summary at the right; under one another where both are long."""
    title, summary = printable(way.title), printable(way.summary)
    left = fitted(title, TITLE_SIZE, WIDTH, CAPTION_SIZE, bold_width)
    beside = WIDTH - bold_width(title, TITLE_SIZE) - TITLE_SIZE
    right = fitted(summary, CAPTION_SIZE, WIDTH, SMALLEST_CAPTION, regular_width)
    lines = column(left.lines, BOLD, left.size, MARGIN, top)
    fits = len(left.lines) == 1 and regular_width(summary, CAPTION_SIZE) <= beside
    if fits and summary:
        x = MARGIN + WIDTH - regular_width(summary, CAPTION_SIZE)
        lines.append(TextPiece(summary, REGULAR, CAPTION_SIZE, x, lines[0].baseline))
    elif summary:
        below = bottom_of(lines, top)
        lines += column(right.lines, REGULAR, right.size, MARGIN, below)
    pieces += lines
    return bottom_of(lines, top)


def _add_steps(pieces: list[Piece], steps: tuple[str, ...], top: float) -> float:
    """Numbered, so that the plan at the kiosk and the paper speak of the same step."""
    for number, words in enumerate(steps, start=1):
        left = MARGIN + NUMBER_WIDTH
        rows = wrapped(printable(words), STEP_SIZE, WIDTH - NUMBER_WIDTH, regular_width)
        lines = column(rows, REGULAR, STEP_SIZE, left, top)
        pieces += [TextPiece(str(number), BOLD, STEP_SIZE, MARGIN, lines[0].baseline), *lines]
        top = bottom_of(lines, top) + 2.5
    return top


def _add_floor(pieces: list[Piece], floor: FloorPart, top: float) -> float:
    """The floor's name and what happens there on one line, over the plan."""
    name = printable(floor.floor)
    left = MARGIN + bold_width(name, TITLE_SIZE) + CAPTION_SIZE
    wide = MARGIN + WIDTH - left
    said = fitted(printable(floor.caption), CAPTION_SIZE, wide, SMALLEST_CAPTION, regular_width)
    named = column((name,), BOLD, TITLE_SIZE, MARGIN, top)
    lower = ASCENT_EM * (TITLE_SIZE - said.size)  # on the same baseline
    lines = [*named, *column(said.lines, REGULAR, said.size, left, top + lower)]
    pieces += lines
    plan = floor.sketch.at(MARGIN, bottom_of(lines, top) + 2)
    pieces.append(plan)
    return plan.box.bottom
