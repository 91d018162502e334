"""The table of rooms: as large as it can be read, in as many pages as it needs."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk.board.contents import BoardContents, RoomWords
from desk.board.model import page_of
from desk.board.pieces import HEIGHT_EM, Box, Fill, Piece, Words, measure_of
from shared.text import text
from shared.ui import theme

ROW_SIZE = 56.0
HEADING_SIZE = 36.0
HEADING_HEIGHT = 54.0
ROW_PADDING = 13.0
SMALLEST_GAP = 26.0
LARGEST_SCALE = 1.5
AIRIEST_ROW = 1.35

WHITE = "#FFFFFF"
DIM = "#B4C6C7"
STALE = "#9FB3B5"
RULE = "#1F464C"


@dataclass(frozen=True)
class Run:
    """Words of one look inside a line; `em` is their size against the row's."""

    text: str
    ink: str = WHITE
    bold: bool = False
    em: float = 1.0

    def width(self, size: float) -> float:
        return measure_of(self.bold)(self.text, self.em * size)


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Column:
    name: str
    lines: tuple[Line, ...]

    def width(self, size: float) -> float:
        return max(sum(run.width(size) for run in line) for line in self.lines)

    def height(self, size: float) -> float:
        return sum(_line_em(line) for line in self.lines) * HEIGHT_EM * size


Shape = Callable[[RoomWords], tuple[Column, ...]]


@dataclass(frozen=True)
class Table:
    """How the rooms are laid out: which shape, how wide each column, how many rows a page."""

    shape: Shape
    size: float
    widths: tuple[float, ...]
    row_height: float
    rows: int


def room_table(contents: BoardContents, within: Box, spare: float, portrait: bool) -> list[Piece]:
    """Headings and this turn's page of rooms, with "1/3" where there is more than one page.

    `spare` is the height that a call would take away if one came now.
    """
    table = _plan(contents, within, spare, portrait)
    indices, page, pages = page_of(len(contents.rooms), table.rows, contents.turn)
    lefts = _lefts(table, within)
    pieces = _headings(contents, table, lefts, within)
    if pages > 1:
        words = f"{page + 1}/{pages}"
        width = measure_of(False)(words, HEADING_SIZE)
        pieces.append(_heading("page", words, within.right - width, within))
    top = within.top + HEADING_HEIGHT
    for index in indices:
        pieces.append(Fill("rule", Box(within.left, top, within.right, top + 2), RULE))
        row = Box(within.left, top + 2, within.right, top + table.row_height)
        pieces += _row(contents, contents.rooms[index], table, lefts, row)
        top += table.row_height
    return pieces


def wide_full(room: RoomWords) -> tuple[Column, ...]:
    return (
        Column("room", ((Run(room.room, bold=True),),)),
        Column("doctor", ((Run(room.doctor),), (Run(room.title, DIM),))),
        Column("current", (_current(room, 1.1), (Run(room.state, DIM),))),
        Column("next", _next_lines(room)),
        Column("waiting", ((Run(room.count),), (Run(room.minutes, DIM),))),
    )


def wide_short(room: RoomWords) -> tuple[Column, ...]:
    following = [run for entry in _next_lines(room) for run in (*entry, Run("   "))][:-1]
    return (
        Column("room", ((Run(room.room, bold=True),),)),
        Column("doctor", ((Run(room.doctor),),)),
        Column("current", (_current(room, 1.15),)),
        Column("next", (tuple(following),)),
        Column("waiting", (_waiting(room),)),
    )


def tall_full(room: RoomWords) -> tuple[Column, ...]:
    doctor = ((Run(room.room, bold=True),), (Run(room.doctor),), (Run(room.title, DIM),))
    return (
        Column("room", doctor),
        Column("current", (_current(room, 1.2), (Run(room.state, DIM),))),
        Column("next_waiting", (*_next_lines(room), _waiting(room))),
    )


def _waiting(room: RoomWords) -> Line:
    if not room.minutes:
        return (Run(room.count),)
    return (Run(room.number), Run(f" · {room.minutes}", DIM))


def _current(room: RoomWords, em: float) -> Line:
    if room.paused:
        return (Run(room.paused, DIM),)
    if not room.current:
        return (Run("—", DIM, em=em),)
    return (Run(room.current, theme.CALL, bold=True, em=em),)


def _next_lines(room: RoomWords) -> tuple[Line, ...]:
    if not room.next:
        return ((Run("—", DIM),),)
    return tuple(
        (Run(f"{entry.tag} ", theme.CALL), Run(entry.words)) if entry.tag else (Run(entry.words),)
        for entry in room.next
    )


def _plan(contents: BoardContents, within: Box, spare: float, portrait: bool) -> Table:
    """All words of a room while every room has its place beside one large call; else one line a
    room without the doctor's title, where that fits. Fewer rooms than fit are drawn larger."""
    rooms = (*contents.rooms, contents.widest)
    shape = tall_full if portrait else wide_full
    crowded = _capacity(shape, rooms, within.height - spare) < len(contents.rooms)
    short = _needed(_widths(contents, wide_short, rooms, ROW_SIZE))
    if crowded and not portrait and short <= within.width:
        shape = wide_short
    rows = max(1, min(len(contents.rooms), _capacity(shape, rooms, within.height)))
    least = _least_row(shape, rooms)
    room_for_rows = within.height - HEADING_HEIGHT
    needed = _needed(_widths(contents, shape, rooms, ROW_SIZE))
    scale = min(LARGEST_SCALE, room_for_rows / (rows * least), within.width / needed)
    size = float(int(ROW_SIZE * max(1.0, scale)))
    widths = _narrowed(_widths(contents, shape, rooms, size), within.width)
    row_height = min(room_for_rows / rows, least * max(1.0, scale) * AIRIEST_ROW)
    return Table(shape, size, widths, row_height, rows)


def _narrowed(widths: tuple[float, ...], width: float) -> tuple[float, ...]:
    """The widest columns give way, all to one width, until the table fits; a line that is too
    wide for its column then is drawn smaller."""
    left, capped = width - _needed(widths) + sum(widths), dict(enumerate(widths))
    for count, (index, wished) in enumerate(sorted(capped.items(), key=lambda item: item[1])):
        capped[index] = min(wished, left / (len(widths) - count))
        left -= capped[index]
    return tuple(capped.values())


def _least_row(shape: Shape, rooms: tuple[RoomWords, ...]) -> float:
    return ROW_PADDING + max(column.height(ROW_SIZE) for room in rooms for column in shape(room))


def _capacity(shape: Shape, rooms: tuple[RoomWords, ...], height: float) -> int:
    """How many rows fit at full size under the headings."""
    return int((height - HEADING_HEIGHT) / _least_row(shape, rooms))


def _widths(
    contents: BoardContents, shape: Shape, rooms: tuple[RoomWords, ...], size: float
) -> tuple[float, ...]:
    columns = zip(*(shape(room) for room in rooms), strict=True)
    return tuple(
        max(
            _heading_width(contents, column[0].name),
            *(cell.width(size) for cell in column),
        )
        for column in columns
    )


def _needed(widths: tuple[float, ...]) -> float:
    return sum(widths) + SMALLEST_GAP * (len(widths) - 1)


def _lefts(table: Table, within: Box) -> tuple[float, ...]:
    gap = (within.width - sum(table.widths)) / (len(table.widths) - 1)
    lefts = [within.left]
    for width in table.widths[:-1]:
        lefts.append(lefts[-1] + width + gap)
    return tuple(lefts)


def _heading_words(contents: BoardContents, column: str) -> str:
    match column:
        case "room":
            return text("board.room", contents.language)
        case "doctor":
            return text("board.doctor", contents.language)
        case "current":
            return text("board.current", contents.language)
        case "next":
            return text("board.next", contents.language)
        case "next_waiting":
            return text("board.next_waiting", contents.language)
        case _:
            return text("board.waiting", contents.language)


def _heading_width(contents: BoardContents, column: str) -> float:
    return measure_of(False)(_heading_words(contents, column), HEADING_SIZE)


def _heading(name: str, words: str, x: float, within: Box) -> Words:
    return Words(f"heading.{name}", words, x, within.top + 4, HEADING_SIZE, DIM)


def _headings(
    contents: BoardContents, table: Table, lefts: tuple[float, ...], within: Box
) -> list[Piece]:
    columns = table.shape(contents.rooms[0])
    return [
        _heading(column.name, _heading_words(contents, column.name), left, within)
        for column, left in zip(columns, lefts, strict=True)
    ]


def _row(
    contents: BoardContents, room: RoomWords, table: Table, lefts: tuple[float, ...], row: Box
) -> list[Piece]:
    pieces: list[Piece] = []
    for column, left, width in zip(table.shape(room), lefts, table.widths, strict=True):
        top = row.top + (row.height - column.height(table.size)) / 2
        for line in column.lines:
            name = f"room.{room.room}.{column.name}"
            pieces += _line(line, name, left, top, _size_within(line, table.size, width))
            top += _line_em(line) * HEIGHT_EM * table.size
    if not contents.stale:
        return pieces
    return [replace(piece, ink=STALE) if isinstance(piece, Words) else piece for piece in pieces]


def _size_within(line: Line, size: float, width: float) -> float:
    """The row's size, or smaller for a line wider than its column."""
    needed = sum(run.width(size) for run in line)
    return size * width / needed if needed > width else size


def _line(line: Line, name: str, left: float, top: float, size: float) -> list[Words]:
    """The runs of one line on one baseline."""
    words = []
    for run in line:
        lower = (_line_em(line) - run.em) * size * 0.92
        words.append(Words(name, run.text, left, top + lower, run.em * size, run.ink, run.bold))
        left += run.width(size)
    return [word for word in words if word.text.strip()]


def _line_em(line: Line) -> float:
    return max(run.em for run in line)
