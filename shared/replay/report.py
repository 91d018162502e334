"""What a day was like under its rules: waits by class, overtaking, idle rooms. No I/O.

A wait is measured from joining a class to the call that ended it, so that of somebody back from
an exam begins with their return. A ticket is overtaken when one that joined later comes in before
it to a doctor who could have taken it (queue-rules: max_overtaken); triage levels 1 and 2
overtake nobody.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from statistics import quantiles
from typing import Any

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.policy import Policy
from shared.domain.queue_rules import is_urgent
from shared.domain.ticket import TicketClass
from shared.replay.lived import LivedDay, Stay, Wait

ALL = "all"
KINDS = (ALL, "appointment", "walk_in", "priority", "late", "return", "missed")
SAMPLE = timedelta(minutes=5)

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Spread:
    """Of `n` values the median, the one that nine in ten do not exceed, the largest; minutes."""

    n: int
    p50: float | None
    p90: float | None
    max: float | None


@dataclass(frozen=True)
class Idle:
    """Minutes in which rooms were free in their sessions, over all rooms: `total`; of these while
    somebody waited whom the room could call, and while the only ones it could have seen stood at
    another room's door."""

    somebody_waiting: float
    at_other_doors: float
    total: float


@dataclass(frozen=True)
class Report:
    """`waits` by KINDS; `overtaken` how many waits were overtaken how often; `most_overtaken` by
    queue; `over_bound` waits overtaken more than their queue's rules allow; `waiting` how many
    waited at which moment; `last_out` when the last patient left a room."""

    waits: dict[str, Spread]
    overtaken: dict[int, int]
    most_overtaken: dict[str, int]
    over_bound: int
    idle: Idle
    waiting: tuple[tuple[datetime, int], ...]
    last_out: datetime | None

    @property
    def worst(self) -> int:
        return max(self.most_overtaken.values(), default=0)

    def document(self) -> dict[str, Any]:
        """As the JSON of `daozhen replay`."""
        return {
            "waits": {kind: vars(spread) for kind, spread in self.waits.items()},
            "most_overtaken": self.worst,
            "most_overtaken_by_queue": self.most_overtaken,
            "overtaken": {str(times): waits for times, waits in self.overtaken.items()},
            "over_bound": self.over_bound,
            "idle_room_minutes": vars(self.idle),
            "last_out": f"{self.last_out:%H:%M}" if self.last_out else None,
        }


def report_of(day: LivedDay, policies: Mapping[str, Policy], zone: tzinfo) -> Report:
    """The day in figures, its moments in `zone`; `policies` holds that of every queue."""
    passes = _passes(day, policies)
    times = [(wait.queue, _overtaken(wait, passes[wait.queue])) for wait in day.waits]
    most: dict[str, int] = {}
    for queue, passed in times:
        most[queue] = max(passed, most.get(queue, 0))
    return Report(
        waits=_waits_by_kind(day.waits, policies),
        overtaken=dict(sorted(Counter(passed for _, passed in times).items())),
        most_overtaken=dict(sorted(most.items())),
        over_bound=sum(_over(passed, policies[queue].max_overtaken) for queue, passed in times),
        idle=_idle(day),
        waiting=_waiting_over_day(day.waits, zone),
        last_out=max(
            (stay.left.astimezone(zone) for stay in day.stays if stay.left and stay.started),
            default=None,
        ),
    )


def spread(minutes: Sequence[float]) -> Spread:
    """Rounded to a tenth."""
    if not minutes:
        return Spread(0, None, None, None)
    tenths = quantiles(minutes, n=10, method="inclusive") if len(minutes) > 1 else [minutes[0]] * 9
    return Spread(len(minutes), round(tenths[4], 1), round(tenths[8], 1), round(max(minutes), 1))


def kind_of(wait: Wait, policy: Policy) -> str:
    """Its class; a normal ticket of a priority group counts as priority."""
    normal = wait.ticket_class in (TicketClass.APPOINTMENT, TicketClass.WALK_IN)
    return "priority" if normal and wait.priority in policy.priority.groups else wait.ticket_class


def _waits_by_kind(waits: Iterable[Wait], policies: Mapping[str, Policy]) -> dict[str, Spread]:
    minutes: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for wait in waits:
        if wait.minutes is not None:
            minutes[ALL].append(wait.minutes)
            minutes[kind_of(wait, policies[wait.queue])].append(wait.minutes)
    return {kind: spread(values) for kind, values in minutes.items()}


@dataclass(frozen=True)
class _Pass:
    """A consultation that may have overtaken others: who came in, when, to whom, and which
    doctors were present or still to come then."""

    ticket_id: str
    joined: datetime
    started: datetime
    doctor: str
    present: frozenset[str]


def _passes(day: LivedDay, policies: Mapping[str, Policy]) -> dict[str, list[_Pass]]:
    """By queue."""
    found: dict[str, list[_Pass]] = {wait.queue: [] for wait in day.waits}
    for stay in day.stays:
        if stay.started is None or is_urgent(stay.triage_level, policies[stay.queue]):
            continue
        duty = on_duty(day.schedules, stay.started).get(stay.room)
        doctor = duty.practitioner if duty else ""
        here = present(day.schedules, stay.started)
        found[stay.queue].append(_Pass(stay.ticket_id, stay.joined, stay.started, doctor, here))
    return found


def _overtaken(wait: Wait, passes: Iterable[_Pass]) -> int:
    """How many came in before it that joined after it, until its own patient did."""
    turn = wait.started or wait.ended
    return sum(
        passing.joined > wait.joined
        and passing.ticket_id != wait.ticket_id
        and (turn is None or passing.started < turn)
        and may_be_seen_by(wait.named, passing.doctor, passing.present)
        for passing in passes
    )


def _over(passed: int, bound: int | None) -> bool:
    return bound is not None and passed > bound


def _waiting_over_day(waits: Collection[Wait], zone: tzinfo) -> tuple[tuple[datetime, int], ...]:
    """Every five minutes of the clock, from the first to join to the last to be called."""
    ended = [wait.ended for wait in waits if wait.ended]
    if not ended:
        return ()
    first = min(wait.joined for wait in waits).astimezone(zone)
    first = first.replace(minute=first.minute // 5 * 5, second=0, microsecond=0)
    steps = int((max(ended) - first) / SAMPLE) + 2
    moments = [first + step * SAMPLE for step in range(steps)]
    return tuple(
        (at, sum(w.joined <= at and (w.ended is None or at < w.ended) for w in waits))
        for at in moments
    )


def _idle(day: LivedDay) -> Idle:
    waiting = at_other_doors = total = 0.0
    for shift in day.schedules:
        free = _free(shift, [stay for stay in day.stays if stay.room == shift.room])
        total += _minutes(free)
        could_see = [wait for wait in day.waits if _for_room(wait, shift, day)]
        in_line = _union([span for wait in could_see for span in _in_line(wait, shift)])
        anywhere = _union([_span(wait, shift) for wait in could_see])
        waited_for = _minutes(_both(free, in_line))
        waiting += waited_for
        at_other_doors += _minutes(_both(free, anywhere)) - waited_for
    return Idle(round(waiting, 1), round(at_other_doors, 1), round(total, 1))


def _for_room(wait: Wait, shift: Any, day: LivedDay) -> bool:
    return wait.queue == shift.department and may_be_seen_by(
        wait.named, shift.practitioner, present(day.schedules, wait.joined)
    )


def _span(wait: Wait, shift: Any) -> Span:
    return wait.joined, wait.ended or shift.ends


def _in_line(wait: Wait, shift: Any) -> list[Span]:
    """The wait without the whiles at another room's door."""
    start, end = _span(wait, shift)
    away = [(d.since, d.until or end) for d in wait.doors if d.room != shift.room]
    return _without((start, end), away)


def _free(shift: Any, stays: Iterable[Stay]) -> list[Span]:
    """When nobody was in the room or called to it during the session."""
    busy = [(stay.called, stay.left or shift.ends) for stay in stays]
    return _without((shift.starts, shift.ends), busy)


def _without(whole: Span, parts: Iterable[Span]) -> list[Span]:
    left, at = [], whole[0]
    for start, end in _union(parts):
        if at < min(start, whole[1]):
            left.append((at, min(start, whole[1])))
        at = max(at, end)
    if at < whole[1]:
        left.append((at, whole[1]))
    return left


def _union(spans: Iterable[Span]) -> list[Span]:
    """In time order, none touching another."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _both(one: Iterable[Span], other: Collection[Span]) -> list[Span]:
    overlaps = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(start, end) for start, end in overlaps if start < end]


def _minutes(spans: Iterable[Span]) -> float:
    return sum((end - start).total_seconds() for start, end in spans) / 60
