"""Who works in a room at a moment, and whose patients a doctor may call."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol, TypeVar


class Shift(Protocol):
    """A doctor's session in a room; rows of the schedule are such."""

    @property
    def room(self) -> str: ...
    @property
    def practitioner(self) -> str: ...
    @property
    def starts(self) -> datetime: ...


S = TypeVar("S", bound=Shift)


def on_duty(shifts: Sequence[S], now: datetime) -> dict[str, S]:
    """For each room the shift that has begun last, else the first to come.

    A room changes hands when the next session begins, not when the last one ends: whoever still
    waits for the first doctor is not left without a room.
    """
    chosen: dict[str, S] = {}
    for shift in sorted(shifts, key=lambda s: s.starts):
        if shift.room not in chosen or shift.starts <= now:
            chosen[shift.room] = shift
    return chosen


def present(shifts: Sequence[S], now: datetime) -> frozenset[str]:
    """Doctors who are in a room now or still to come today."""
    here = {shift.practitioner for shift in on_duty(shifts, now).values()}
    return frozenset(here | {shift.practitioner for shift in shifts if shift.starts > now})


def may_be_seen_by(named: str | None, practitioner: str, present: Collection[str]) -> bool:
    """A ticket for a named doctor waits for that doctor; where that doctor has left or the
    clinic was cancelled, and for any other ticket, whoever of the department is free."""
    return named is None or named == practitioner or named not in present
