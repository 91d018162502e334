"""A day as its journal tells it: who waited from when to when, and who was in which room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.ticket import IN_ROOM, State, Ticket, TicketClass
from shared.store import journal, schedules, tickets

EVERY_TICKET = 1_000_000


@dataclass(frozen=True)
class AtDoor:
    """A while at a room's door (二次候诊); `until` None: to the end of the wait."""

    room: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Wait:
    """One wait, from joining a class to the call that ended it: back from an exam is a new one.

    `called` None: it ended without a call, at `left`, or never. `started`: the call's patient
    came in. `named` is the doctor it was for.
    """

    ticket_id: str
    queue: str
    ticket_class: TicketClass
    priority: str | None
    triage_level: int | None
    named: str | None
    joined: datetime
    called: datetime | None = None
    started: datetime | None = None
    left: datetime | None = None
    doors: tuple[AtDoor, ...] = ()

    @property
    def ended(self) -> datetime | None:
        return self.called or self.left

    @property
    def minutes(self) -> float | None:
        """How long it lasted; None without a call."""
        return max(0.0, (self.called - self.joined).total_seconds() / 60) if self.called else None


@dataclass(frozen=True)
class Stay:
    """A ticket called to a room, until it left; `started` None: nobody came in."""

    ticket_id: str
    queue: str
    room: str
    triage_level: int | None
    joined: datetime
    called: datetime
    started: datetime | None = None
    left: datetime | None = None


@dataclass(frozen=True)
class LivedDay:
    """`schedules` are the day's active ones, with room, department, practitioner and times."""

    schedules: Sequence[Any]
    waits: tuple[Wait, ...]
    stays: tuple[Stay, ...]


def lived_day(tx: Connection, site: str, day: str) -> LivedDay:
    """What happened on a day of the store."""
    waits: list[Wait] = []
    stays: list[Stay] = []
    for ticket, _ in tickets.arrivals(tx, site, day, EVERY_TICKET):
        own_waits, own_stays = life_of(ticket, journal.of_ticket(tx, ticket.id))
        waits += own_waits
        stays += own_stays
    return LivedDay(schedules.active(tx, site, day), tuple(waits), tuple(stays))


def life_of(ticket: Ticket, rows: Iterable[journal.JournalRow]) -> tuple[list[Wait], list[Stay]]:
    """A ticket's waits and stays from its journal rows, oldest first."""
    waits: dict[str, Wait] = {}
    stays: list[Stay] = []
    for row in rows:
        after: dict[str, Any] = row.facts.get("after", {})
        if not after:
            continue
        joined, state = after["joined"], State(after["state"])
        if state is State.WAITING:
            waits[joined] = _waiting(waits.get(joined), ticket, after, row.at)
        elif joined in waits:
            waits[joined] = _ended(waits[joined], state, row.at)
        _follow_room(stays, ticket, after, state, row.at)
    return list(waits.values()), stays


def _waiting(wait: Wait | None, ticket: Ticket, after: dict[str, Any], at: datetime) -> Wait:
    """The wait begins, goes on after an undone call, or moves to or from a room's door."""
    if wait is None:
        wait = Wait(
            ticket_id=ticket.id,
            queue=ticket.queue,
            ticket_class=TicketClass(after["ticket_class"]),
            priority=ticket.priority,
            triage_level=ticket.triage_level,
            named=after.get("practitioner"),
            joined=datetime.fromisoformat(after["joined"]),
        )
    wait = replace(_from_door(wait, at), called=None, started=None, left=None)
    if after.get("row_place") is None:
        return wait
    return replace(wait, doors=(*wait.doors, AtDoor(after["room"], at)))


def _ended(wait: Wait, state: State, at: datetime) -> Wait:
    wait = _from_door(wait, at)
    if state is State.CALLED and wait.called is None:
        return replace(wait, called=at)
    if state is State.IN_SERVICE and wait.started is None:
        return replace(wait, started=at)
    if wait.called is None and state is not State.HELD:
        return replace(wait, left=at)
    return wait


def _from_door(wait: Wait, at: datetime) -> Wait:
    if not wait.doors or wait.doors[-1].until is not None:
        return wait
    return replace(wait, doors=(*wait.doors[:-1], replace(wait.doors[-1], until=at)))


def _follow_room(
    stays: list[Stay], ticket: Ticket, after: dict[str, Any], state: State, at: datetime
) -> None:
    inside = bool(stays) and stays[-1].left is None
    if state not in IN_ROOM:
        if inside:
            stays[-1] = replace(stays[-1], left=at)
        return
    if not inside:
        stays.append(
            Stay(
                ticket_id=ticket.id,
                queue=ticket.queue,
                room=after["room"],
                triage_level=ticket.triage_level,
                joined=datetime.fromisoformat(after["joined"]),
                called=at,
            )
        )
    if state is State.IN_SERVICE and stays[-1].started is None:
        stays[-1] = replace(stays[-1], started=at)
