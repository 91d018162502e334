"""Who is on the way to which floor, and what is known of a patient before they are sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.handoff import OPEN, HandoffState, floor_place, is_late
from shared.domain.identity import NEEDS, age_on
from shared.domain.masking import masked_name
from shared.services.hospital_day import department_of
from shared.services.queue_now import policies_of
from shared.services.values import Department
from shared.store import handoffs as stored
from shared.store import hospital, patients, tickets


@dataclass(frozen=True)
class Handoff:
    """`label` and `department` are those of the ticket, "" and None without one; `minutes` since
    it was sent; `late` where nobody has received it within the policy's minutes."""

    id: str
    patient_id: int
    masked: str
    name: str
    sex: str
    age: int
    label: str
    department: Department | None
    from_floor: str
    to_floor: str
    clothing: str
    needs: tuple[str, ...]
    state: HandoffState
    sent: datetime
    sent_by_name: str
    received: datetime | None
    received_by_name: str
    closed: datetime | None
    late: bool
    limit: int
    outcome: str

    @property
    def open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True)
class Sending:
    """What is known of a handoff before it is sent: the patient's ticket and its floor, their
    needs, the floors there are; `open` is the handoff that a new one would replace."""

    ticket_id: str | None
    label: str
    department: Department | None
    to_floor: str
    needs: tuple[str, ...]
    floors: tuple[str, ...]
    open: Handoff | None


def handoffs(tx: Connection, *, site: str, now: datetime) -> tuple[Handoff, ...]:
    """The day's handoffs, oldest first: open, closed and withdrawn."""
    rows = stored.of_day(tx, site, now.date().isoformat())
    return handoffs_of(tx, site, now, rows)


def open_handoffs(tx: Connection, *, site: str, now: datetime) -> tuple[Handoff, ...]:
    """Those of the day that nobody has closed, oldest first."""
    rows = stored.open_of_day(tx, site, now.date().isoformat())
    return handoffs_of(tx, site, now, rows)


def sending(
    tx: Connection, *, site: str, now: datetime, patient_id: int, from_floor: str
) -> Sending:
    """What a guide need not type to send a patient on. Raises Refused("not_found")."""
    patient = patients.by_id(tx, patient_id)
    if patient is None:
        raise Refused("not_found")
    day = now.date().isoformat()
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    live = tickets.live_of_patient(tx, site, patient_id, day)
    live.sort(key=lambda ticket: departments[ticket.queue].floor == from_floor)
    ticket = live[0] if live else None
    department = departments[ticket.queue] if ticket else None
    there = {found.floor for found in departments.values()} - {from_floor}
    waiting = stored.open_of_patient(tx, site, day, patient_id)
    rows = [row for row in (stored.by_id(tx, one) for one in waiting) if row is not None]
    return Sending(
        ticket_id=ticket.id if ticket else None,
        label=ticket.label if ticket else "",
        department=department,
        to_floor=department.floor if department and department.floor != from_floor else "",
        needs=needs_of(patient.needs),
        floors=tuple(sorted(there, key=floor_place)),
        open=next(iter(handoffs_of(tx, site, now, rows)), None),
    )


def floors(tx: Connection, *, site: str, now: datetime) -> tuple[str, ...]:
    """The floors that have a department, from the ground up."""
    return tuple(sorted({row.floor for row in hospital.departments(tx, site)}, key=floor_place))


def needs_of(words: str) -> tuple[str, ...]:
    """The needs as a record keeps them."""
    return tuple(need for need in NEEDS if need in words.split())


def handoffs_of(
    tx: Connection, site: str, now: datetime, rows: Sequence[Any]
) -> tuple[Handoff, ...]:
    """The handoffs of rows as the store gives them."""
    if not rows:
        return ()
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    policies = policies_of(tx, site, sorted({row.queue or "" for row in rows}))

    def local(at: datetime | None) -> datetime | None:
        return at.astimezone(now.tzinfo) if at else None

    def handoff_of(row: Any) -> Handoff:
        state = HandoffState(row.state)
        limit = policies[row.queue or ""].alerts.handoff_minutes
        return Handoff(
            id=row.id,
            patient_id=row.patient_id,
            masked=masked_name(row.patient_name),
            name=row.patient_name,
            sex=row.sex,
            age=age_on(row.birth_date, now.date()),
            label=f"{row.series}{row.number:03d}" if row.series else "",
            department=departments.get(row.queue or ""),
            from_floor=row.from_floor,
            to_floor=row.to_floor,
            clothing=row.clothing,
            needs=needs_of(row.needs),
            state=state,
            sent=row.sent.astimezone(now.tzinfo),
            sent_by_name=row.sent_by_name or row.sent_by,
            received=local(row.received),
            received_by_name=row.received_by_name or row.received_by or "",
            closed=local(row.closed),
            late=is_late(state, row.sent, now, limit),
            limit=limit,
            outcome=row.outcome,
        )

    return tuple(handoff_of(row) for row in rows)
