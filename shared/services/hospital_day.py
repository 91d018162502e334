"""The hospital's day as one query reads it: who works where, and who is in which queue."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by
from shared.domain.ticket import IN_ROOM, State, Ticket
from shared.services.queue_now import (
    Doors,
    Placed,
    QueueNow,
    at_door,
    queues_now,
    read_doors,
    room_order,
)
from shared.services.values import Department
from shared.store import coming, hospital, staffing, tickets
from shared.store.service_times import SeenBy, service_times

_IN_LINE = frozenset({State.WAITING, State.CALLED})


@dataclass(frozen=True)
class HospitalDay:
    """`doors` say who works where, `duties` for each room the one of the hour; `live` holds
    (ticket, patient's name) by queue, `queues` the same in the terms of the rules; `pauses` who
    pauses; `service_times` how long consultations take; `booked` and `walk_ins`
    who is still to come (shared.store.coming)."""

    now: datetime
    departments: dict[str, Department]
    doors: Doors
    duties: list[Any]
    live: dict[str, list[tuple[Ticket, str]]]
    queues: dict[str, QueueNow]
    pauses: dict[str, Any]
    service_times: list[SeenBy]
    booked: list[Any]
    walk_ins: list[Any]

    def order_of_room(self, duty: Any) -> list[Placed]:
        """Who will be called to the room, in that order."""
        queues = self.served_in(duty.room, duty.department)
        row = [
            ticket
            for queue in queues
            for ticket, _ in self.live.get(queue, ())
            if ticket.state is State.WAITING and self.seen_by(ticket, duty.practitioner)
        ]
        return room_order(
            {queue: self.queues[queue] for queue in queues},
            duty.department,
            duty.practitioner,
            at_door(row, duty.room),
        )

    def ahead(self, ticket: Ticket) -> list[Ticket]:
        """Those who will be called before a waiting ticket: by its own doctor if it has one, by
        any of them if not."""
        line = self.live.get(ticket.queue, ())
        practitioner = ticket.practitioner if ticket.practitioner in self.doors.present else None
        if ticket.at_door:
            row = at_door((t for t, _ in line if t.state is State.WAITING), ticket.room or "")
            return row[: row.index(ticket)] if ticket in row else []
        before = [
            other
            for other, _ in line
            if other.state is State.WAITING
            and other.at_door
            and (practitioner is None or other.room in self.rooms_of(practitioner))
        ]
        for placed in self.queues[ticket.queue].order(practitioner):
            if placed.ticket.id == ticket.id:
                break
            before.append(placed.ticket)
        return before

    def rooms_of(self, practitioner: str) -> frozenset[str]:
        return frozenset(d.room for d in self.duties if d.practitioner == practitioner)

    def served_in(self, room: str, department: str) -> tuple[str, ...]:
        """The queues a room calls for, its own first."""
        further = (q for q in self.doors.also.get(room, ()) if q in self.departments)
        return (department, *(q for q in further if q != department))

    def waiting(self, queue: str) -> list[Ticket]:
        return [t for t, _ in self.live.get(queue, ()) if t.state is State.WAITING]

    def seen_by(self, ticket: Ticket, practitioner: str) -> bool:
        return may_be_seen_by(ticket.practitioner, practitioner, self.doors.present)

    def inside(self, room: str) -> Ticket | None:
        """Who is in a room, else who was called to it."""
        here = [t for line in self.live.values() for t, _ in line if t.room == room]
        here = [ticket for ticket in here if ticket.state in IN_ROOM]
        return min(here, key=lambda ticket: ticket.state is State.CALLED, default=None)

    def linked(self, queue: str) -> tuple[str, ...]:
        """The queues whose patients wait for one another's doctors, itself first."""
        return linked([queue], self.duties, self.doors.also, self.departments)


def read_day(
    tx: Connection, site: str, now: datetime, queues: Iterable[str] | None = None
) -> HospitalDay:
    """The day of `now`; live tickets of the named queues only, and of those linked with them, of
    all where none is named."""
    day = now.date().isoformat()
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    doors = read_doors(tx, site, now)
    duties = list(doors.duties.values())
    wanted = list(departments)
    if queues is not None:
        wanted = list(linked(queues, duties, doors.also, departments))
    live: dict[str, list[tuple[Ticket, str]]] = {}
    for ticket, name in tickets.live_with_names(tx, site, day, wanted):
        live.setdefault(ticket.queue, []).append((doors.settled(ticket), name))
    return HospitalDay(
        now=now,
        departments=departments,
        doors=doors,
        duties=duties,
        live=live,
        queues=queues_now(
            tx,
            site=site,
            now=now,
            in_line={
                queue: [t for t, _ in live.get(queue, ()) if t.state in _IN_LINE]
                for queue in wanted
            },
            doors=doors,
        ),
        pauses=staffing.pauses(tx, site, now),
        service_times=service_times(tx, site, day, wanted),
        booked=coming.booked(tx, site, now, wanted),
        walk_ins=coming.walk_ins(tx, site, now, wanted),
    )


def linked(
    queues: Iterable[str],
    duties: Iterable[Any],
    also: Mapping[str, Sequence[str]],
    departments: Container[str],
) -> tuple[str, ...]:
    """`queues` and, through rooms that call for several, all whose patients wait for the same
    doctors."""
    found = list(dict.fromkeys(queues))
    if not also:
        return tuple(found)
    shared = [
        (duty.department, *(queue for queue in also[duty.room] if queue in departments))
        for duty in duties
        if duty.room in also
    ]
    for _ in shared:
        for group in shared:
            if any(queue in found for queue in group):
                found += [queue for queue in group if queue not in found]
    return tuple(found)


def department_of(row: Any) -> Department:
    return Department(
        row.code, row.name, row.name_hant, row.name_en, row.floor, row.area, row.prefix
    )
