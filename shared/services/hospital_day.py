"""The hospital's day as one query reads it: who works where, and who is in which queue."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.queue_order import Position, serve_order
from shared.domain.ticket import State, Ticket
from shared.domain.waiting_time import wait_range
from shared.services.values import Department
from shared.store import hospital, tickets


@dataclass(frozen=True)
class HospitalDay:
    """`duties` holds for each room its schedule of the hour; `live` (ticket, patient's name)
    by queue; `seconds` the lengths of today's consultations by queue."""

    departments: dict[str, Department]
    duties: list[Any]
    live: dict[str, list[tuple[Ticket, str]]]
    seconds: dict[str, list[float]]

    def order(self, queue: str) -> list[Position]:
        return serve_order(
            ticket for ticket, _ in self.live.get(queue, []) if ticket.state is State.WAITING
        )

    def names(self, queue: str) -> dict[str, str]:
        """Patients' names by ticket."""
        return {ticket.id: name for ticket, name in self.live.get(queue, [])}

    def wait(self, queue: str, practitioner: str | None, ahead: int) -> tuple[int, int] | None:
        """Minutes (low, high) behind `ahead` others, for one doctor or for any of the queue."""
        doctors = [duty.practitioner for duty in self.duties if duty.department == queue]
        if practitioner is None:
            return wait_range(ahead, len(doctors), self.seconds.get(queue, ()))
        sharing = 1 if practitioner in doctors else 0
        return wait_range(ahead, sharing, self.seconds.get(queue, ()))


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
    return HospitalDay(
        departments=departments,
        duties=_current_duties(hospital.schedules(tx, site, day), now),
        live=live,
        seconds=tickets.service_seconds(tx, site, day),
    )


def department_of(row: Any) -> Department:
    return Department(
        row.code, row.name, row.name_hant, row.name_en, row.floor, row.area, row.prefix
    )


def _current_duties(rows: list[Any], now: datetime) -> list[Any]:
    """For each room the schedule that runs now, else the next today, else the last one."""
    chosen: dict[str, Any] = {}
    for row in rows:
        kept = chosen.get(row.room)
        if kept is None or kept.ends <= now:
            chosen[row.room] = row
    return list(chosen.values())
