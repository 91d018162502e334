"""A queue at this moment in the terms of its rules: who waits, who was served, who comes next."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.line import Served, Waiting
from shared.domain.overtaking import Overtaking
from shared.domain.policy import Policy, merged
from shared.domain.queue_rules import is_urgent, serve_order
from shared.domain.ticket import State, Ticket
from shared.store import consultations, schedules, staffing
from shared.store.policies import rules_of_queues

AT_DOOR = "door"
FIRST = timedelta(microseconds=1)
AFTER_THOSE_CALLED = timedelta(milliseconds=1)


@dataclass(frozen=True)
class Placed:
    """A waiting ticket in its place, and why it is there."""

    ticket: Ticket
    because: tuple[str, ...]


@dataclass(frozen=True)
class QueueNow:
    """`waiting` has its place still to be given; `served` are today's consultations, then those
    called; `at_doors` those at a room's door (二次候诊), whose place is fixed, as tickets and as if
    started; `present` are the doctors who are here or still to come."""

    policy: Policy
    waiting: tuple[Ticket, ...]
    served: tuple[Served, ...]
    at_doors: tuple[tuple[Ticket, Served], ...]
    present: frozenset[str]

    def order(self, practitioner: str | None = None) -> list[Placed]:
        """Those whom the doctor may call, first to be called first; None: all who wait. Whom staff
        moved stand among the doctor's patients as they stand among all."""
        mine = [
            ticket
            for ticket in self.waiting
            if practitioner is None or self.seen_by(ticket, practitioner)
        ]
        moved = {ticket.id for ticket in mine if ticket.pinned_place is not None}
        if practitioner is None or not moved:
            return self._in_order(mine)
        line = self._in_order([ticket for ticket in mine if ticket.id not in moved])
        behind: set[str] = set()
        for placed in reversed(self.order()):
            if placed.ticket.id in moved:
                ahead = (at for at, other in enumerate(line) if other.ticket.id in behind)
                line.insert(next(ahead, len(line)), placed)
            behind.add(placed.ticket.id)
        return line

    def _in_order(self, mine: list[Ticket]) -> list[Placed]:
        mine.sort(key=lambda ticket: (ticket.registered, ticket.series, ticket.number))
        by_number = {ticket.label: ticket for ticket in mine}
        line = [self._waiting(ticket, place) for place, ticket in enumerate(mine)]
        served = (*self.served, *(started for _, started in self.at_doors))
        return [
            Placed(by_number[position.number], position.because)
            for position in serve_order(line, served, self.policy)
        ]

    def overdue(self, practitioner: str, before: Ticket) -> Ticket | None:
        """Who may be called by the doctor, joined before `before`, and has been passed by as many
        as the policy allows: the bound holds at the doors, too. Whom staff moved waits in the
        line where they put them."""
        moved_up = before.pinned_place is not None or is_urgent(before.triage_level, self.policy)
        if moved_up:
            return None
        in_line = (ticket for ticket in self.waiting if ticket.pinned_place is None)
        mine = [
            ticket
            for ticket in (*(at_a_door for at_a_door, _ in self.at_doors), *in_line)
            if self.seen_by(ticket, practitioner)
        ]
        mine.sort(key=lambda ticket: (ticket.joined, ticket.series, ticket.number))
        line = [self._waiting(ticket, place) for place, ticket in enumerate(mine)]
        overtaking = Overtaking(line, self.served, self.policy.max_overtaken)
        due = overtaking.due_before(self._waiting(before, len(mine)))
        return mine[due.registered] if due else None

    def seen_by(self, ticket: Ticket, practitioner: str) -> bool:
        return may_be_seen_by(ticket.practitioner, practitioner, self.present)

    def _waiting(self, ticket: Ticket, place: int) -> Waiting:
        return Waiting(
            number=ticket.label,
            ticket_class=ticket.ticket_class,
            checked_in=ticket.checked_in,
            joined=ticket.joined,
            registered=place,
            slot_start=ticket.slot_start,
            slot_end=ticket.slot_end,
            practitioner=ticket.practitioner if ticket.practitioner in self.present else None,
            priority=ticket.priority,
            triage_level=ticket.triage_level,
            misses=ticket.misses,
            first_visit=ticket.first_visit,
            pinned_place=ticket.pinned_place,
            pinned_at=ticket.pinned_at,
        )


def merge(lines: Sequence[list[Placed]], policy: Policy) -> list[Placed]:
    """The lines of a room that calls for several queues as one: urgent heads first, then
    whichever head joined earliest (cross-calling)."""
    if len(lines) == 1:
        return lines[0]

    def head(line: list[Placed]) -> tuple[int, datetime, str]:
        ticket = line[0].ticket
        level = ticket.triage_level
        return (level or 0) if is_urgent(level, policy) else 9, ticket.joined, ticket.id

    left = [list(line) for line in lines if line]
    together = []
    while left:
        first = min(left, key=head)
        together.append(first.pop(0))
        left = [line for line in left if line]
    return together


def room_order(
    queues: Mapping[str, QueueNow], department: str, practitioner: str, row: Sequence[Ticket]
) -> list[Placed]:
    """Everybody the doctor will call, in that order: the `row` at the door, then the line of the
    room's `queues`; before all whoever at any door was passed too often."""
    lines = [queue.order(practitioner) for queue in queues.values()]
    at_the_door = [Placed(ticket, (AT_DOOR,)) for ticket in row]
    order = [*at_the_door, *merge(lines, queues[department].policy)]
    if not order:
        return order
    queue = queues[order[0].ticket.queue]
    due = queue.overdue(practitioner, order[0].ticket)
    if due is None:
        return order
    because = (f"class:{due.ticket_class}", f"overtaken:{queue.policy.max_overtaken}")
    return [Placed(due, because), *(placed for placed in order if placed.ticket.id != due.id)]


def waits_long(ticket: Ticket, now: datetime, policy: Policy) -> bool:
    """Whether it waits longer than the policy's alerts allow."""
    limit = timedelta(minutes=policy.alerts.long_wait_minutes)
    return ticket.state is State.WAITING and now - ticket.joined > limit


@dataclass(frozen=True)
class Doors:
    """Who calls from behind the doors now: the day's active `schedules`, each room's duty, the
    further queues that rooms call for, and the doctors who are here or still to come."""

    schedules: list[Any]
    duties: Mapping[str, Any]
    also: Mapping[str, tuple[str, ...]]
    present: frozenset[str]

    def doctor_in(self, room: str | None) -> str | None:
        duty = self.duties.get(room or "")
        return duty.practitioner if duty else None

    def settled(self, ticket: Ticket) -> Ticket:
        """Whoever was sent to a door waits in the line again once nobody there calls for them
        any more: another doctor has the room now, or it has stopped serving their queue."""
        if not ticket.at_door or self._calls_for(ticket):
            return ticket
        return replace(ticket, room=None, row_place=None)

    def _calls_for(self, ticket: Ticket) -> bool:
        duty = self.duties.get(ticket.room or "")
        return (
            duty is not None
            and ticket.queue in (duty.department, *self.also.get(duty.room, ()))
            and may_be_seen_by(ticket.practitioner, duty.practitioner, self.present)
        )


def read_doors(tx: Connection, site: str, now: datetime) -> Doors:
    """Who calls from behind the doors at `now`."""
    day = now.date().isoformat()
    shifts = schedules.active(tx, site, day)
    also = staffing.also_served(tx, site, day)
    return Doors(shifts, on_duty(shifts, now), also, present(shifts, now))


def at_door(tickets: Iterable[Ticket], room: str) -> list[Ticket]:
    """Who waits at a room's door, next one first; the row never reorders."""
    row = [t for t in tickets if t.room == room and t.row_place is not None]
    return sorted(row, key=lambda t: (t.row_place or 0, t.label))


def queues_now(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    in_line: Mapping[str, Collection[Ticket]],
    doors: Doors,
) -> dict[str, QueueNow]:
    """The queues whose waiting and called tickets are `in_line`."""
    everybody = [ticket for line in in_line.values() for ticket in line]
    policies = policies_of(tx, site, in_line)
    since = min((t.joined for t in everybody if t.state is State.WAITING), default=now)
    if any(isinstance(policy.appointments, tuple) for policy in policies.values()):
        since = now.replace(hour=0, minute=0, second=0, microsecond=0)  # whose turn goes on all day
    day = now.date().isoformat()
    started: dict[str, list[Served]] = {queue: [] for queue in in_line}
    for row in consultations.started_since(tx, site, in_line, day, since):
        started[row.queue].append(_served_of(row))
    return {
        queue: QueueNow(
            policy=policies[queue],
            waiting=tuple(t for t in line if t.state is State.WAITING and not t.at_door),
            served=(*started[queue], *(called for _, called in _called(line, now, doors))),
            at_doors=tuple(_at_doors(line, now, doors)),
            present=doors.present,
        )
        for queue, line in in_line.items()
    }


def policy_of(tx: Connection, site: str, queue: str) -> Policy:
    """The policy that holds for a queue: the hospital's, its area's and its own rules in one."""
    return policies_of(tx, site, [queue])[queue]


def policies_of(tx: Connection, site: str, queues: Collection[str]) -> dict[str, Policy]:
    """The policy of each of these queues."""
    rules = rules_of_queues(tx, site, queues)
    return {queue: _policy(rules[queue]) for queue in queues}


@lru_cache(maxsize=256)
def _policy(rules: tuple[str, ...]) -> Policy:
    return merged(*(json.loads(one) for one in rules))


def _served_of(row: Any) -> Served:
    return Served(
        number=f"{row.series}{row.number:03d}",
        ticket_class=row.ticket_class,
        started=row.started,
        joined=row.joined,
        practitioner=row.named,
        priority=row.priority,
        seen_by=row.seen_by,
    )


def _called(line: Collection[Ticket], now: datetime, doors: Doors) -> list[tuple[Ticket, Served]]:
    """Who is called goes in before everybody else, and counts as started now."""
    called = [ticket for ticket in line if ticket.state is State.CALLED]
    called.sort(key=lambda ticket: (ticket.called or now, ticket.label))
    return _as_started(called, now + FIRST, doors)


def _at_doors(line: Collection[Ticket], now: datetime, doors: Doors) -> list[tuple[Ticket, Served]]:
    """Who is at a door goes in after those called and counts as started then."""
    rows = [ticket for ticket in line if ticket.state is State.WAITING and ticket.at_door]
    rows.sort(key=lambda ticket: (ticket.row_place or 0, ticket.room or "", ticket.label))
    return _as_started(rows, now + AFTER_THOSE_CALLED, doors)


def _as_started(
    tickets: Sequence[Ticket], first: datetime, doors: Doors
) -> list[tuple[Ticket, Served]]:
    return [
        (
            ticket,
            Served(
                number=ticket.label,
                ticket_class=ticket.ticket_class,
                started=first + place * FIRST,
                joined=ticket.joined,
                practitioner=ticket.practitioner,
                priority=ticket.priority,
                seen_by=doors.doctor_in(ticket.room),
            ),
        )
        for place, ticket in enumerate(tickets)
    ]
