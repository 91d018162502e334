"""A clinic session cut into slots (号源): when each begins and ends, and how many it takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta


@dataclass(frozen=True)
class Slot:
    """A stretch of a session for which people are booked. `taken` counts those with an ordinary
    number, `add_ons` (加号) those beside the quota; `past` once it has ended."""

    start: datetime
    end: datetime
    quota: int
    taken: int = 0
    past: bool = False
    add_ons: int = 0

    @property
    def free(self) -> int:
        """How many can still be booked; 0 once it is past."""
        return 0 if self.past else max(0, self.quota - self.taken)

    def holds(self, moment: datetime) -> bool:
        return self.start <= moment < self.end


def moment(day: date, at: time, now: datetime) -> datetime:
    """A wall-clock time of a day in the hospital's zone, which is that of `now`."""
    return datetime.combine(day, at, tzinfo=now.tzinfo)


def slot_times(
    starts: datetime, ends: datetime, slot_minutes: int
) -> tuple[tuple[datetime, datetime], ...]:
    """Start and end of each slot; the last one ends with the session and may be shorter."""
    step = timedelta(minutes=slot_minutes)
    times = []
    start = starts
    while start < ends:
        times.append((start, min(start + step, ends)))
        start += step
    return tuple(times)


def quota_of_slot(quota: int, slot_quota: int, slots: int) -> int:
    """`slot_quota`, or where that is 0 the session's quota spread over its slots, rounded up."""
    return slot_quota or -(-quota // max(slots, 1))


def slots_of(
    starts: datetime,
    ends: datetime,
    slot_minutes: int,
    *,
    quota: int,
    slot_quota: int,
    booked: Iterable[tuple[datetime, bool]],
    places_left: int,
    now: datetime,
) -> tuple[Slot, ...]:
    """The slots of a session with who is booked: (slot_start, add_on) each, counted where their
    time lies. `places_left` is what the session as a whole can still take, walk-ins included: no
    slot offers more than that."""
    times = slot_times(starts, ends, slot_minutes)
    each = quota_of_slot(quota, slot_quota, len(times))
    given = list(booked)
    slots = []
    for start, end in times:
        here = [add_on for at, add_on in given if start <= at < end]
        taken = here.count(False)
        most = min(each, taken + max(0, places_left))
        slots.append(Slot(start, end, most, taken, end <= now, here.count(True)))
    return tuple(slots)
