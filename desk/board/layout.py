"""Where everything on a board stands. Design size 1920×1080 or 1080×1920; scaled when drawn."""

from dataclasses import dataclass

from desk.board.contents import BoardContents, CallWords
from desk.board.pieces import (
    Box,
    Fill,
    Piece,
    block_height,
    block_width,
    bold_width,
    fitted_in,
    placed,
    regular_width,
)
from desk.board.rows import DIM, WHITE, room_table
from shared.slips.lines import Fitted, balanced, fitted
from shared.text import text
from shared.ui import theme

LONG_SIDE, SHORT_SIDE = 1920.0, 1080.0
MARGIN = 40.0
GAP = 16.0
FOOTER_SIZE = 40.0
FOOTER_PADDING = 20.0

FOOTER_BACK = "#081B1E"
FOOTER_INK = "#D9E6E6"
CALL_INK = "#1A1200"
STALE_INK = "#7A1226"


@dataclass(frozen=True)
class Layout:
    """Pieces in design pixels; one design pixel is `scale` pixels of the screen."""

    pieces: tuple[Piece, ...]
    width: float
    height: float
    scale: float


def board_layout(contents: BoardContents, width: int, height: int) -> Layout:
    """The board for a screen of `width` × `height` pixels."""
    portrait = height > width
    design = (SHORT_SIDE, LONG_SIDE) if portrait else (LONG_SIDE, SHORT_SIDE)
    scale = min(width / design[0], height / design[1])
    page = Box(0, 0, width / scale, height / scale)
    header, top = _header(contents, page, portrait)
    footer, bottom = _footer(contents, page, portrait)
    band, top = _band(contents, Box(MARGIN, top, page.right - MARGIN, bottom), portrait)
    middle = Box(MARGIN, top, page.right - MARGIN, bottom)
    body: list[Piece]
    if contents.rooms:
        spare = 0 if band else _call_height(1, portrait) + GAP
        body = room_table(contents, middle, spare, portrait)
    else:
        sentence = Fitted(balanced(contents.empty, 72, middle.width * 0.8, regular_width), 72)
        body = [*placed(sentence, "empty", middle, DIM, align=0.5)]
    return Layout((*header, *band, *body, *footer), page.width, page.height, scale)


def _header(contents: BoardContents, page: Box, portrait: bool) -> tuple[list[Piece], float]:
    inner = Box(MARGIN, 20, page.right - MARGIN, 108)
    if portrait:
        title = fitted(contents.title, 64, inner.width, 48, bold_width)
        first = Box(inner.left, 28, inner.right, 28 + max(72, block_height(title)))
        second = Box(inner.left, first.bottom, inner.right, first.bottom + 64)
        clock = fitted(contents.clock, 46, inner.width, 36, regular_width)
        pieces = [
            *placed(title, "title", first, WHITE, bold=True),
            *placed(clock, "clock", second, DIM),
        ]
        return list(pieces), second.bottom + 20
    clock = Fitted((contents.clock,), 44)
    left = Box(inner.left, inner.top, inner.right - block_width(clock, False) - 48, inner.bottom)
    title = fitted_in(contents.title, 52, left, 38, bold=True)
    pieces = [
        *placed(title, "title", left, WHITE, bold=True),
        *placed(clock, "clock", inner, DIM, align=1),
    ]
    return list(pieces), inner.bottom + 4


def _band(contents: BoardContents, within: Box, portrait: bool) -> tuple[list[Piece], float]:
    """The newest calls, or that the board is not to be trusted; nothing when nobody is called."""
    if contents.stale:
        return _stale_band(contents.stale, within)
    pieces: list[Piece] = []
    top = within.top
    for index, call in enumerate(contents.calls):
        height = _call_height(len(contents.calls), portrait)
        box = Box(within.left, top, within.right, top + height)
        pieces.append(Fill(f"call.{index}", box, theme.CALL, 24))
        draw = _tall_call if portrait else _wide_call
        pieces += draw(call, f"call.{index}", box)
        top = box.bottom + GAP
    return pieces, top


def _stale_band(sentence: str, within: Box) -> tuple[list[Piece], float]:
    block = fitted(sentence, 68, within.width - 96, 56, bold_width)
    box = Box(within.left, within.top, within.right, within.top + 72 + block_height(block))
    words = placed(block, "stale", box, STALE_INK, bold=True, align=0.5)
    return [Fill("stale", box, theme.RED_2, 24), *words], box.bottom + GAP


def _call_height(calls: int, portrait: bool) -> float:
    heights = (400, 320, 280) if portrait else (232, 196, 176)
    return heights[min(calls, len(heights)) - 1]


def _wide_call(call: CallWords, name: str, box: Box) -> list[Piece]:
    """Number, name and room in one line."""
    inner = Box(box.left + 56, box.top, box.right - 56, box.bottom)
    label = _number(call.label, box.height * 0.86, inner.width * 0.4)
    half = Box(inner.left, box.top + 8, inner.left + inner.width * 0.44, box.bottom - 8)
    go = fitted_in(call.go, box.height * 0.44, half, 56, bold=True)
    between = Box(
        inner.left + block_width(label, True) + 48,
        box.top,
        inner.right - block_width(go, True) - 48,
        box.bottom,
    )
    person = fitted_in(call.name, box.height * 0.36, between, 56, bold=True)
    return [
        *placed(label, f"{name}.label", inner, CALL_INK, bold=True),
        *placed(person, f"{name}.name", between, CALL_INK, bold=True, align=0.5),
        *placed(go, f"{name}.go", inner, CALL_INK, bold=True, align=1),
    ]


def _tall_call(call: CallWords, name: str, box: Box) -> list[Piece]:
    """Number and name above, the room below."""
    inner = Box(box.left + 48, box.top + 12, box.right - 48, box.bottom - 12)
    label = _number(call.label, box.height * 0.56, inner.width * 0.6)
    upper = Box(inner.left, inner.top, inner.right, inner.top + block_height(label))
    lower = Box(inner.left, upper.bottom, inner.right, inner.bottom)
    beside = Box(inner.left + block_width(label, True) + 40, upper.top, inner.right, upper.bottom)
    person = fitted_in(call.name, box.height * 0.24, beside, 56, bold=True)
    go = fitted_in(call.go, box.height * 0.26, lower, 56, bold=True)
    return [
        *placed(label, f"{name}.label", upper, CALL_INK, bold=True),
        *placed(person, f"{name}.name", beside, CALL_INK, bold=True, align=1),
        *placed(go, f"{name}.go", lower, CALL_INK, bold=True, align=0.5),
    ]


def _number(label: str, wished: float, width: float) -> Fitted:
    """visual.md: the called number is never below 150 px."""
    fits = wished * min(1.0, width / bold_width(label, wished))
    return Fitted((label,), float(max(152, int(fits))))


def _footer(contents: BoardContents, page: Box, portrait: bool) -> tuple[list[Piece], float]:
    """Missed numbers and a notice: one above the other on a tall screen; on a wide one side by
    side, and in turns where they do not fit beside each other."""
    inner = page.width - 2 * MARGIN
    missed = _missed_sentences(contents, inner)
    now_missed = missed[contents.turn // 2 % len(missed)] if missed else ""
    both = [sentence for sentence in (now_missed, contents.notice) if sentence]
    needed = sum(regular_width(sentence, FOOTER_SIZE) for sentence in both) + 64
    beside = not portrait and needed <= inner
    stacks = [both] if portrait else [[sentence] for sentence in both]
    height = max(sum(block_height(_footer_block(s, inner)) for s in stack) for stack in stacks)
    top = page.bottom - 2 * FOOTER_PADDING - height
    pieces: list[Piece] = [Fill("footer", Box(0, top, page.right, page.bottom), FOOTER_BACK)]
    shown = both if beside or portrait else [both[contents.turn % len(both)]]
    line_top = top + FOOTER_PADDING
    for index, sentence in enumerate(shown):
        block = _footer_block(sentence, inner)
        bottom = line_top + block_height(block) if portrait else page.bottom - FOOTER_PADDING
        line = Box(MARGIN, line_top, page.right - MARGIN, bottom)
        name = "missed" if sentence is now_missed else "notice"
        pieces += placed(block, name, line, FOOTER_INK, align=index if beside else 0)
        line_top = bottom if portrait else line_top
    return pieces, top - 4


def _footer_block(sentence: str, width: float) -> Fitted:
    return Fitted(balanced(sentence, FOOTER_SIZE, width, regular_width), FOOTER_SIZE)


def _missed_sentences(contents: BoardContents, width: float) -> list[str]:
    """The missed numbers in as many sentences as they need, each on one line if it can."""
    sentences: list[str] = []
    shown: list[str] = []
    for label in contents.missed:
        if (
            shown
            and regular_width(_missed_sentence(contents, [*shown, label]), FOOTER_SIZE) > width
        ):
            sentences.append(_missed_sentence(contents, shown))
            shown = []
        shown.append(label)
    return [*sentences, _missed_sentence(contents, shown)] if shown else []


def _missed_sentence(contents: BoardContents, labels: list[str]) -> str:
    return text("board.missed", contents.language, labels="  ".join(labels))
