"""The hospital's day as one query reads it: who works where, and who is in which queue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.queue_order import Position, serve_order
from shared.domain.ticket import State, Ticket
from shared.domain.waiting_time import wait_range
from shared.services.values import Department
from shared.store import hospital, tickets


@dataclass(frozen=True)
class HospitalDay:
    """`schedules` are the day's active ones, `duties` for each room the one of the hour,
    `present` the doctors who are here or still to come; `live` holds (ticket, patient's name) by
    queue, `seconds` the lengths of today's consultations by queue."""

    now: datetime
    departments: dict[str, Department]
    schedules: list[Any]
    duties: list[Any]
    present: frozenset[str]
    live: dict[str, list[tuple[Ticket, str]]]
    seconds: dict[str, list[float]]

    def order(self, queue: str) -> list[Position]:
        return serve_order(
            ticket for ticket, _ in self.live.get(queue, []) if ticket.state is State.WAITING
        )

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
    return HospitalDay(
        now=now,
        departments=departments,
        schedules=schedules,
        duties=list(on_duty(schedules, now).values()),
        present=present(schedules, now),
        live=live,
        seconds=tickets.service_seconds(tx, site, day),
    )


def department_of(row: Any) -> Department:
    return Department(
        row.code, row.name, row.name_hant, row.name_en, row.floor, row.area, row.prefix
    )
