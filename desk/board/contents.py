"""The board in words: everything that stands on it, in its language, before it has a place."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desk.board.model import BoardState, is_stale, large_calls, turn
from shared.services.values import BoardRoom, BoardView, Call
from shared.text import text, title_words

MOST_CALLS = 3
MOST_DEPARTMENTS_IN_TITLE = 2

Names = Literal["masked", "numbers"]


@dataclass(frozen=True)
class CallWords:
    label: str
    name: str
    go: str


@dataclass(frozen=True)
class NextWords:
    """`tag` is the word for a patient at the room's door, or back from an exam, or ""."""

    tag: str
    words: str


@dataclass(frozen=True)
class RoomWords:
    room: str
    doctor: str
    title: str
    current: str
    state: str
    next: tuple[NextWords, ...]
    count: str
    number: str
    minutes: str
    paused: str = ""


@dataclass(frozen=True)
class BoardContents:
    """`stale`, `empty`, `notice` are sentences or ""; `turn` chooses what takes turns."""

    language: str
    title: str
    clock: str
    stale: str
    empty: str
    calls: tuple[CallWords, ...]
    rooms: tuple[RoomWords, ...]
    missed: tuple[str, ...]
    notice: str
    turn: int
    widest: RoomWords


def board_contents(
    state: BoardState, now: datetime, language: str, names: Names, hospital: str
) -> BoardContents:
    """What the board says at `now`; the hospital's name stands in for an area not known yet."""
    view = state.view
    now_turn = turn(now)
    return BoardContents(
        language=language,
        title=(view and _title(view, language)) or hospital,
        clock=clock_words(now, language),
        stale=_stale_sentence(state, now, language),
        empty=_empty_sentence(state, now, language),
        calls=tuple(
            _call_words(call, language, names) for call in large_calls(state, now, MOST_CALLS)
        ),
        rooms=tuple(_room_words(room, language, names) for room in view.rooms) if view else (),
        missed=view.missed if view else (),
        notice=_notice(view, now_turn, language),
        turn=now_turn,
        widest=widest_room(language, names),
    )


def clock_words(now: datetime, language: str) -> str:
    """2026年11月22日 周日 09:06, or Sun 22 Nov 2026 09:06."""
    return text(
        "board.clock",
        language,
        year=now.year,
        month=now.month,
        month_name=text("board.months", language).split()[now.month - 1],
        day=now.day,
        weekday=text("board.weekdays", language).split()[now.weekday()],
        time=f"{now:%H:%M}",
    )


def widest_room(language: str, names: Names) -> RoomWords:
    """A room as wide as an ordinary busy one gets: columns do not jump as patients come."""
    person = text("board.widest", language) if names == "masked" else "A000"
    return RoomWords(
        room="000",
        doctor="",
        title="",
        current="A000",
        state=text("board.called", language),
        next=(NextWords(text("board.return", language), person), NextWords("", person)),
        count=text("board.people", language, n=20),
        number=text("board.number", language, n=20),
        minutes=text("board.minutes", language, low=25, high=45),
    )


def _title(view: BoardView, language: str) -> str:
    departments = dict.fromkeys(room.department.named(language) for room in view.rooms)
    area = text("board.area", language, area=view.area_name) if view.area_name else ""
    if not 1 <= len(departments) <= MOST_DEPARTMENTS_IN_TITLE:
        return area
    return text(
        "board.title",
        language,
        departments=text("board.and", language).join(departments),
        area=area,
    )


def _stale_sentence(state: BoardState, now: datetime, language: str) -> str:
    if not is_stale(state, now):
        return ""
    if state.loaded is None:
        return text("board.stale_from_start", language)
    return text("board.stale", language, time=f"{state.loaded:%H:%M}")


def _empty_sentence(state: BoardState, now: datetime, language: str) -> str:
    if state.view is None:
        return "" if is_stale(state, now) else text("board.connecting", language)
    if not state.view.area:
        return text("board.no_area", language)
    return "" if state.view.rooms else text("board.no_rooms", language)


def _call_words(call: Call, language: str, names: Names) -> CallWords:
    """A room known by a number needs the word for room beside it; one with a name does not."""
    if call.room.isascii():
        go = text("board.go_to_number", language, room=call.room)
    else:
        go = text("board.go_to", language, room=call.room)
    return CallWords(call.label, call.masked if names == "masked" else "", go)


def _room_words(room: BoardRoom, language: str, names: Names) -> RoomWords:
    minutes = ""
    if room.waiting and room.wait_minutes:
        low, high = room.wait_minutes
        minutes = text("board.minutes", language, low=low, high=high)
    return RoomWords(
        room=room.room,
        doctor=room.doctor_name,
        title=title_words(room.doctor_title, language),
        current=room.current,
        state=_state_word(room.current_state, language),
        next=tuple(
            NextWords(
                _tag(room, place, language),
                f"{label} {masked}" if names == "masked" else label,
            )
            for place, (label, masked, _) in enumerate(room.next)
        ),
        count=text("board.people", language, n=room.waiting),
        number=text("board.number", language, n=room.waiting),
        minutes=minutes,
        paused=text("board.paused", language) if room.current_state == "paused" else "",
    )


def _tag(room: BoardRoom, place: int, language: str) -> str:
    """Those at the door stand together: the first one's word is for all of them."""
    standing = room.next[place][2]
    if not standing or (standing == "door" and place and room.next[place - 1][2] == "door"):
        return ""
    return text(f"board.{standing}", language)


def _state_word(state: str, language: str) -> str:
    match state:
        case "called":
            return text("board.called", language)
        case "in_service":
            return text("board.in_service", language)
        case "paused":
            return ""
        case _:
            return text("board.free", language)


def _notice(view: BoardView | None, now_turn: int, language: str) -> str:
    """The notices take turns of two; with none posted, the standing request of the hospital.

    Of two: on a wide screen every other turn may show the missed numbers in their place.
    """
    if view is None or not view.notices:
        return text("board.standing_notice", language)
    return " ".join(view.notices[now_turn // 2 % len(view.notices)].split())
