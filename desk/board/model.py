"""What a waiting-area board knows and what of it is shown now. No Qt, no store.

Every rule here is a function of a state and of the time, so that a test needs neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from shared.services.values import BoardView, Call

SHOWN_ONCE = timedelta(seconds=5)
PAGE_SHOWN = timedelta(seconds=8)
STALE_AFTER = timedelta(seconds=5)

CallKey = tuple[str, int]


@dataclass(frozen=True)
class BoardState:
    """The last good view and when it was read; `noticed` says when each call was first seen.

    A call's own time comes from another machine's clock, so its seconds run from when this board
    saw it.
    """

    started: datetime
    view: BoardView | None = None
    loaded: datetime | None = None
    lost: bool = False
    noticed: Mapping[CallKey, datetime] = field(default_factory=dict)


def with_view(state: BoardState, view: BoardView, now: datetime) -> BoardState:
    """The state after a good load: fresh again, with its new calls noticed at `now`.

    On the first load calls may be old already: then their own time counts.
    """
    noticed = {
        call_key(call): state.noticed.get(call_key(call), call.at if state.view is None else now)
        for call in view.calls
    }
    return replace(state, view=view, loaded=now, lost=False, noticed=noticed)


def with_store_lost(state: BoardState) -> BoardState:
    return replace(state, lost=True)


def call_key(call: Call) -> CallKey:
    """Calling a patient again is a new call."""
    return call.ticket_id, call.calls


def is_stale(state: BoardState, now: datetime) -> bool:
    """Whether what is shown may not be true any more. A clock set back counts as well."""
    since = state.loaded or state.started
    return state.lost or abs(now - since) > STALE_AFTER


def large_calls(state: BoardState, now: datetime, most: int) -> tuple[Call, ...]:
    """Calls to show large, the newest first, at most `most`.

    Each call for as often as its queue's policy repeats it; where there is none, the newest one
    that has not been answered yet.
    """
    if state.view is None or is_stale(state, now):
        return ()
    calls = state.view.calls
    fresh = [
        call
        for call in calls
        if abs(now - state.noticed[call_key(call)]) < SHOWN_ONCE * call.repeat
    ]
    return tuple(fresh or calls[:1])[:most]


def turn(now: datetime) -> int:
    """Counts up every eight seconds: what does not fit takes turns by it."""
    return int(now.timestamp() // PAGE_SHOWN.total_seconds())


def page_of(count: int, each: int, turn: int) -> tuple[range, int, int]:
    """Which of `count` things are shown when `each` fit at a time: (indices, page, pages)."""
    pages = max(1, -(-count // max(1, each)))
    page = turn % pages
    return range(page * each, min(count, (page + 1) * each)), page, pages
