"""Everything about one patient on one page: visits, appointments, notes, former cards, what was
merged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.ticket import Ticket
from shared.services.booking_rules import blocked_until
from shared.services.hospital_day import department_of
from shared.services.notes import FiledNote, filed_note
from shared.services.patients import patient_of
from shared.services.values import Department, Patient
from shared.store import cards, hospital, patient_notes, patients
from shared.store import patient_file as stored

MOST = 500


@dataclass(frozen=True)
class FiledVisit:
    """A ticket of any day. `checked_in`, `started`, `ended` in the hospital's zone; `state` as
    domain/ticket.State; `triage_level` 1 to 4 or None."""

    ticket_id: str
    day: str
    department: Department
    doctor_name: str
    label: str
    state: str
    ticket_class: str
    first_visit: bool
    triage_level: int | None
    complaint: str
    checked_in: datetime
    started: datetime | None
    ended: datetime | None
    reason: str


@dataclass(frozen=True)
class FiledAppointment:
    """An appointment of any day, past or to come."""

    id: int
    day: str
    department: Department
    doctor_name: str
    slot_start: datetime
    slot_end: datetime
    state: str
    add_on: bool


@dataclass(frozen=True)
class FormerCard:
    """A visit card that was replaced, also of a record merged into this one; `replaced` in the
    hospital's zone."""

    number: str
    replaced: datetime
    reason: str


@dataclass(frozen=True)
class PatientFile:
    """Newest first in every list. `merged` are the records merged into this one; `no_shows`
    counts appointments that nobody came to; `blocked_until` a day or None."""

    patient: Patient
    visits: tuple[FiledVisit, ...]
    appointments: tuple[FiledAppointment, ...]
    notes: tuple[FiledNote, ...]
    merged: tuple[Patient, ...]
    former_cards: tuple[FormerCard, ...]
    no_shows: int
    blocked_until: str | None


def patient_file(tx: Connection, *, site: str, now: datetime, patient_id: int) -> PatientFile:
    """All of one patient at this site; at most MOST visits and appointments.

    Raises Refused("not_found").
    """
    row = patients.by_id(tx, patient_id)
    if row is None:
        raise Refused("not_found")
    departments = {one.code: department_of(one) for one in hospital.departments(tx, site)}
    doctors = hospital.practitioner_names(tx, site)
    booked = stored.appointments(tx, site, row.id, MOST)
    merged = patients.merged_into(tx, row.id)
    replaced = cards.of_patients(tx, (row.id, *(one.id for one in merged)))
    return PatientFile(
        patient=patient_of(tx, row),
        visits=tuple(
            _visit(ticket, found, departments, doctors, now)
            for ticket, found in stored.visits(tx, site, row.id, MOST)
        ),
        appointments=tuple(
            FiledAppointment(
                id=one.id,
                day=one.day,
                department=departments[one.department],
                doctor_name=doctors.get(one.practitioner, ""),
                slot_start=one.slot_start.astimezone(now.tzinfo),
                slot_end=one.slot_end.astimezone(now.tzinfo),
                state=one.state,
                add_on=one.add_on,
            )
            for one in booked
        ),
        notes=tuple(filed_note(one, now.tzinfo) for one in patient_notes.of_patient(tx, row.id)),
        merged=tuple(patient_of(tx, one) for one in merged),
        former_cards=tuple(
            FormerCard(one.card_no, one.replaced.astimezone(now.tzinfo), one.reason)
            for one in replaced
        ),
        no_shows=sum(one.state == "no_show" for one in booked),
        blocked_until=blocked_until(tx, site, row.id, now),
    )


def _visit(
    ticket: Ticket,
    row: Any,
    departments: Mapping[str, Department],
    doctors: Mapping[str, str],
    now: datetime,
) -> FiledVisit:
    def local(moment: datetime | None) -> datetime | None:
        return moment.astimezone(now.tzinfo) if moment else None

    return FiledVisit(
        ticket_id=ticket.id,
        day=ticket.day,
        department=departments[ticket.queue],
        doctor_name=doctors.get(row.seen_by or ticket.practitioner or "", ""),
        label=ticket.label,
        state=ticket.state,
        ticket_class=ticket.ticket_class,
        first_visit=ticket.first_visit,
        triage_level=ticket.triage_level,
        complaint=row.complaint,
        checked_in=ticket.checked_in.astimezone(now.tzinfo),
        started=local(ticket.started),
        ended=local(ticket.ended),
        reason=ticket.reason or "",
    )
