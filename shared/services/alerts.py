"""Who waits longer than the policy allows: at all, or for their triage level."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from shared.domain.masking import masked_name
from shared.domain.ticket import State, Ticket
from shared.services.hospital_day import department_of
from shared.services.queue_now import policies_of
from shared.services.values import Department
from shared.store import hospital, tickets

Level = Literal["1", "2", "3", "4"]


@dataclass(frozen=True)
class Alert:
    """A waiting ticket over a limit; `minutes` it waits, `limit` those allowed."""

    kind: Literal["response", "long_wait"]
    ticket: Ticket
    patient_name: str
    masked: str
    department: Department
    minutes: int
    limit: int


def alerts_now(tx: Connection, *, site: str, now: datetime) -> tuple[Alert, ...]:
    """One alert a ticket, response times first, then whoever is furthest over the limit."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    live = tickets.live_with_names(tx, site, now.date().isoformat(), departments)
    policies = policies_of(tx, site, departments)
    found = []
    for ticket, name in live:
        if ticket.state is not State.WAITING:
            continue
        limits = policies[ticket.queue].alerts
        minutes = int((now - ticket.joined).total_seconds() // 60)
        response = limits.response_minutes.get(_level(ticket)) if ticket.triage_level else None
        urgent = response is not None and minutes > response
        limit = response if urgent and response is not None else limits.long_wait_minutes
        if minutes > limit:
            kind: Literal["response", "long_wait"] = "response" if urgent else "long_wait"
            masked = masked_name(name)
            department = departments[ticket.queue]
            found.append(Alert(kind, ticket, name, masked, department, minutes, limit))
    return tuple(sorted(found, key=lambda a: (a.kind == "long_wait", a.limit - a.minutes)))


def _level(ticket: Ticket) -> Level:
    levels: dict[int | None, Level] = {1: "1", 2: "2", 3: "3"}
    return levels.get(ticket.triage_level, "4")
