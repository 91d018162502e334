"""Who waits longer than the policy allows: at all, for their triage level, or between floors; and
which terminal needs somebody's hands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Literal

from sqlalchemy import Connection

from shared.domain.masking import masked_name
from shared.domain.ticket import State, Ticket
from shared.services.devices import DeviceAlert, device_alerts, devices
from shared.services.floors import Handoff, open_handoffs
from shared.services.hospital_day import department_of
from shared.services.queue_now import policies_of
from shared.services.values import Department
from shared.store import hospital, tickets, triages

Level = Literal["1", "2", "3", "4"]


@dataclass(frozen=True)
class Alert:
    """A waiting ticket over a limit; `minutes` it waits, `limit` those allowed. A response time
    begins again each time somebody has looked at the patient."""

    kind: Literal["response", "long_wait"]
    ticket: Ticket
    patient_name: str
    masked: str
    department: Department
    minutes: int
    limit: int


@dataclass(frozen=True)
class LateHandoff:
    """Somebody sent to a floor that has not received them; `minutes` since, begun ones counted."""

    handoff: Handoff
    minutes: int
    limit: int


AnyAlert = Alert | LateHandoff | DeviceAlert


def alerts_now(tx: Connection, *, site: str, now: datetime) -> tuple[AnyAlert, ...]:
    """Response times first, then who is lost between floors, then terminals that cannot work, then
    long waits, and paper that runs low; in each whoever is furthest over the limit. A ticket has
    one alert."""
    waits = _waits(tx, site, now)
    late = [_late(one, now) for one in open_handoffs(tx, site=site, now=now) if one.late]
    late.sort(key=lambda one: one.limit - one.minutes)
    of_devices = device_alerts(devices(tx, site=site, now=now), now)
    return (
        *(alert for alert in waits if alert.kind == "response"),
        *late,
        *(alert for alert in of_devices if alert.urgent),
        *(alert for alert in waits if alert.kind == "long_wait"),
        *(alert for alert in of_devices if not alert.urgent),
    )


def _late(handoff: Handoff, now: datetime) -> LateHandoff:
    minutes = ceil((now - handoff.sent) / timedelta(minutes=1))
    return LateHandoff(handoff, minutes, handoff.limit)


def _waits(tx: Connection, site: str, now: datetime) -> list[Alert]:
    """Those furthest over the limit first."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    live = tickets.live_with_names(tx, site, now.date().isoformat(), departments)
    policies = policies_of(tx, site, departments)
    looked_at = triages.looked_at(tx, site, now.date().isoformat())
    found = []
    for ticket, name in live:
        if ticket.state is not State.WAITING:
            continue
        limits = policies[ticket.queue].alerts
        minutes = _minutes(now - ticket.joined)
        response = limits.response_minutes.get(_level(ticket)) if ticket.triage_level else None
        unseen = _minutes(now - max(ticket.joined, looked_at.get(ticket.id, ticket.joined)))
        urgent = response is not None and unseen > response
        limit = response if urgent and response is not None else limits.long_wait_minutes
        minutes = unseen if urgent else minutes
        if minutes > limit:
            kind: Literal["response", "long_wait"] = "response" if urgent else "long_wait"
            masked = masked_name(name)
            department = departments[ticket.queue]
            found.append(Alert(kind, ticket, name, masked, department, minutes, limit))
    return sorted(found, key=lambda alert: alert.limit - alert.minutes)


def _minutes(passed: timedelta) -> int:
    return int(passed.total_seconds() // 60)


def _level(ticket: Ticket) -> Level:
    levels: dict[int | None, Level] = {1: "1", 2: "2", 3: "3"}
    return levels.get(ticket.triage_level, "4")
