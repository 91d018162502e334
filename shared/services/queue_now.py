"""A queue at this moment in the terms of its rules: who waits, who was served, who comes next."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by
from shared.domain.line import Served, Waiting
from shared.domain.policy import Policy, merged
from shared.domain.queue_rules import is_urgent, serve_order
from shared.domain.ticket import State, Ticket
from shared.store import consultations
from shared.store.policies import rules_of_queues


@dataclass(frozen=True)
class Placed:
    """A waiting ticket in its place, and why it is there."""

    ticket: Ticket
    because: tuple[str, ...]


@dataclass(frozen=True)
class QueueNow:
    """`waiting` has its place still to be given; `served` are today's consultations, then those
    called and those at a room's door (二次候诊), whose place is fixed; `present` are the doctors
    who are here or still to come."""

    policy: Policy
    waiting: tuple[Ticket, ...]
    served: tuple[Served, ...]
    present: frozenset[str]

    def order(self, practitioner: str | None = None) -> list[Placed]:
        """Those whom the doctor may call, first to be called first; None: all who wait."""
        mine = [
            ticket
            for ticket in self.waiting
            if practitioner is None or self.seen_by(ticket, practitioner)
        ]
        mine.sort(key=lambda ticket: (ticket.registered, ticket.series, ticket.number))
        by_number = {ticket.label: ticket for ticket in mine}
        line = [self._waiting(ticket, place) for place, ticket in enumerate(mine)]
        return [
            Placed(by_number[position.number], position.because)
            for position in serve_order(line, self.served, self.policy)
        ]

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
    doctors: Mapping[str, str],
    present: frozenset[str],
) -> dict[str, QueueNow]:
    """The queues whose waiting and called tickets are `in_line`; `doctors` by room."""
    everybody = [ticket for line in in_line.values() for ticket in line]
    since = min((t.joined for t in everybody if t.state is State.WAITING), default=now)
    day = now.date().isoformat()
    started: dict[str, list[Served]] = {queue: [] for queue in in_line}
    for row in consultations.started_since(tx, site, in_line, day, since):
        started[row.queue].append(_served_of(row))
    policies = policies_of(tx, site, in_line)
    return {
        queue: QueueNow(
            policy=policies[queue],
            waiting=tuple(t for t in line if t.state is State.WAITING and not t.at_door),
            served=(*started[queue], *_coming_in(line, now, doctors)),
            present=present,
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


def _coming_in(line: Collection[Ticket], now: datetime, doctors: Mapping[str, str]) -> list[Served]:
    """Who is called or at a door goes in before everybody else, and counts as started in that
    order: just after now."""
    called = sorted(
        (t for t in line if t.state is State.CALLED), key=lambda t: (t.called or now, t.label)
    )
    rows = sorted(
        (t for t in line if t.state is State.WAITING and t.at_door),
        key=lambda t: (t.row_place or 0, t.room or "", t.label),
    )
    return [
        Served(
            number=ticket.label,
            ticket_class=ticket.ticket_class,
            started=now + timedelta(microseconds=place),
            joined=ticket.joined,
            practitioner=ticket.practitioner,
            priority=ticket.priority,
            seen_by=doctors.get(ticket.room or ""),
        )
        for place, ticket in enumerate((*called, *rows), start=1)
    ]
