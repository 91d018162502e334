"""The hospital's day as one query reads it: who works where, and who is in which queue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.ticket import State, Ticket
from shared.domain.waiting_time import wait_range
from shared.services.queue_now import Placed, QueueNow, at_door, merge, queues_now
from shared.services.values import Department
from shared.store import hospital, staffing, tickets

_IN_LINE = frozenset({State.WAITING, State.CALLED})


@dataclass(frozen=True)
class HospitalDay:
    """`schedules` are the day's active ones, `duties` for each room the one of the hour,
    `present` the doctors who are here or still to come; `live` holds (ticket, patient's name) by
    queue, `queues` the same in the terms of the rules; `also` the further queues that rooms call
    for; `pauses` who pauses; `seconds` the lengths of today's consultations by queue."""

    now: datetime
    departments: dict[str, Department]
    schedules: list[Any]
    duties: list[Any]
    present: frozenset[str]
    live: dict[str, list[tuple[Ticket, str]]]
    queues: dict[str, QueueNow]
    also: dict[str, tuple[str, ...]]
    pauses: dict[str, Any]
    seconds: dict[str, list[float]]

    def order_of_room(self, duty: Any) -> tuple[list[Ticket], list[Placed]]:
        """Who waits at the door, and who comes after them, in the order in which they will be
        called."""
        queues = self.served_in(duty.room, duty.department)
        row = [
            ticket
            for queue in queues
            for ticket, _ in self.live.get(queue, ())
            if ticket.state is State.WAITING and self.seen_by(ticket, duty.practitioner)
        ]
        lines = [self.queues[queue].order(duty.practitioner) for queue in queues]
        policy = self.queues[duty.department].policy
        return at_door(row, duty.room), merge(lines, policy)

    def ahead(self, ticket: Ticket) -> list[Ticket]:
        """Those who will be called before a waiting ticket: by its own doctor if it has one, by
        any of them if not."""
        line = self.live.get(ticket.queue, ())
        practitioner = ticket.practitioner if ticket.practitioner in self.present else None
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
        further = (q for q in self.also.get(room, ()) if q in self.departments)
        return (department, *(q for q in further if q != department))

    def waiting(self, queue: str) -> list[Ticket]:
        return [t for t, _ in self.live.get(queue, ()) if t.state is State.WAITING]

    def seen_by(self, ticket: Ticket, practitioner: str) -> bool:
        return may_be_seen_by(ticket.practitioner, practitioner, self.present)

    def wait(
        self, queue: str, practitioner: str | None, ahead: Iterable[Ticket]
    ) -> tuple[int, int] | None:
        """Minutes (low, high) behind `ahead`, for one doctor or for whoever is free first."""
        named = practitioner if practitioner in self.present else None
        duties = [duty for duty in self.duties if duty.department == queue]
        mine = [
            shift
            for shift in self.schedules
            if shift.department == queue and named in (None, shift.practitioner)
        ]
        starts = [shift.starts for shift in mine if shift.ends > self.now]
        starts_in = min(((at - self.now).total_seconds() / 60 for at in starts), default=0.0)
        at_work = [duty.practitioner for duty in duties if duty.ends > self.now]
        doctors = at_work or [duty.practitioner for duty in duties]
        if named and named not in doctors:
            doctors.append(named)
        return wait_range(
            [t.practitioner if t.practitioner in self.present else None for t in ahead],
            named,
            doctors,
            self.seconds.get(queue, ()),
            max(0.0, starts_in),
        )


def read_day(
    tx: Connection, site: str, now: datetime, queues: Iterable[str] | None = None
) -> HospitalDay:
    """The day of `now`; live tickets of the named queues only, of all where none is named."""
    day = now.date().isoformat()
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    wanted = list(departments if queues is None else queues)
    live: dict[str, list[tuple[Ticket, str]]] = {}
    for ticket, name in tickets.live_with_names(tx, site, day, wanted):
        live.setdefault(ticket.queue, []).append((ticket, name))
    schedules = hospital.schedules(tx, site, day)
    duties = list(on_duty(schedules, now).values())
    here = present(schedules, now)
    return HospitalDay(
        now=now,
        departments=departments,
        schedules=schedules,
        duties=duties,
        present=here,
        live=live,
        queues=queues_now(
            tx,
            site=site,
            now=now,
            in_line={
                queue: [t for t, _ in live.get(queue, ()) if t.state in _IN_LINE]
                for queue in wanted
            },
            doctors={duty.room: duty.practitioner for duty in duties},
            present=here,
        ),
        also=staffing.also_served(tx, site, day),
        pauses=staffing.pauses(tx, site, now),
        seconds=tickets.service_seconds(tx, site, day),
    )


def department_of(row: Any) -> Department:
    return Department(
        row.code, row.name, row.name_hant, row.name_en, row.floor, row.area, row.prefix
    )
