"""The voice of one waiting area: which call is said next. No voice, no clock.

What is said comes from what the board shows, so that both agree. Every call is said once in the
order of the calls before any is said again; a call is said again, as often as its queue's policy
has it (queue-rules: call.repeat), until the patient has come.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from shared.domain.spoken import NOBODY, Addressed

STILL_NEW = timedelta(seconds=60)

CallKey = tuple[str, int]


@dataclass(frozen=True)
class Calling:
    """A call as the board has it. `calls` counts the ticket's calls: calling again is a new one.
    `answered`: the patient came in, it need not be said again. `department` is
    the queue's code, and `who` the patient as far as they may be addressed aloud there."""

    ticket_id: str
    calls: int
    label: str
    room: str
    at: datetime
    department: str = ""
    repeat: int = 2
    answered: bool = False
    who: Addressed = NOBODY

    @property
    def key(self) -> CallKey:
        return self.ticket_id, self.calls


@dataclass(frozen=True)
class Turn:
    """A call about to be said for the `nth` time, 1 first."""

    call: Calling
    nth: int


@dataclass(frozen=True)
class AreaVoice:
    """`waiting` in the order in which it will be said; `saying` is being said and may have to be
    said again; `known` are the calls of `day` that were ever taken in, so that none is taken in
    twice."""

    waiting: tuple[Turn, ...] = ()
    saying: Turn | None = None
    known: frozenset[CallKey] = frozenset()
    day: date | None = None


def with_calls(voice: AreaVoice, calls: Iterable[Calling], now: datetime) -> AreaVoice:
    """Take in what the board shows now.

    A call that the board shows for the first time waits to be said; not one from before the
    board was on, or that was answered while the board could not see it. One that the board knows
    no more was taken back or missed: it is not said any more. One that is answered, not again.
    """
    shown = {call.key: call for call in calls}
    known = voice.known if voice.day == now.date() else frozenset()
    first_sight = voice.day is None

    def kept(turn: Turn) -> bool:
        call = shown.get(turn.call.key)
        return call is not None and (turn.nth == 1 or not call.answered)

    waiting = [replace(turn, call=shown[turn.call.key]) for turn in voice.waiting if kept(turn)]
    saying = voice.saying
    if saying is not None:
        saying = replace(saying, call=shown[saying.call.key]) if saying.call.key in shown else None
    fresh = [
        Turn(call, 1)
        for call in sorted(shown.values(), key=lambda call: call.at)
        if call.key not in known and _worth_saying(call, now, first_sight)
    ]
    return AreaVoice(_in_order(waiting + fresh), saying, known | shown.keys(), now.date())


def next_turn(voice: AreaVoice) -> tuple[Turn | None, AreaVoice]:
    """The last turn is over: who is said now. The repetition of the last one waits behind every
    call that was not said yet."""
    waiting, over = list(voice.waiting), voice.saying
    if over is not None and over.nth < over.call.repeat and not over.call.answered:
        waiting.append(replace(over, nth=over.nth + 1))
    turns = _in_order(waiting)
    saying = turns[0] if turns else None
    return saying, replace(voice, waiting=turns[1:], saying=saying)


def volume_at(steps: Sequence[tuple[time, int]], moment: time) -> int:
    """How loud, 0 to 100, by steps (from when, how loud). Before the day's first step the last
    one of the evening goes on over midnight."""
    ordered = sorted(steps)
    begun = [volume for since, volume in ordered if since <= moment.replace(tzinfo=None)]
    return begun[-1] if begun else ordered[-1][1]


def _worth_saying(call: Calling, now: datetime, first_sight: bool) -> bool:
    return not (call.answered or first_sight) or abs(now - call.at) <= STILL_NEW


def _in_order(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """All first sayings before all second ones, each in the order of the calls."""
    return tuple(sorted(turns, key=lambda turn: (turn.nth, turn.call.at)))
