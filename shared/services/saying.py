"""What a patient says at a kiosk, and what the program answers to it."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.identity import age_on
from shared.domain.roles import Right
from shared.domain.triage.menu import Menu
from shared.domain.triage.reading import Person
from shared.domain.triage.rules import Rule
from shared.domain.triage.vitals import Vitals
from shared.services import triaging
from shared.services.hospital_triage import in_use
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.triaging import Advice, advise, hospital_suggester
from shared.services.values import CheckedIn
from shared.store import patients

STAFF_FIRST = 2  # this level and the more urgent ones get no number from a kiosk


def menu(tx: Connection, *, site: str, now: datetime) -> Menu:
    """What can be said by touching."""
    return in_use().menu


def advice(
    tx: Connection, *, site: str, now: datetime, complaint: str, patient_id: int | None = None
) -> Advice:
    """Departments and red flags for what was told; `patient_id` None while nobody asked who it
    is. Raises Refused("not_found")."""
    person = Person()
    if patient_id is not None:
        row = patients.by_id(tx, patient_id)
        if row is None:
            raise Refused("not_found")
        person = Person(_years(row.birth_date, now.date()), row.sex)
    ours = in_use()
    by = hospital_suggester(tx, site=site, now=now, knowledge=ours.knowledge, model=ours.model)
    return advise(by, complaint, person, Vitals())


def take_number(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    department: str,
    advice: Advice,
    practitioner: str | None = None,
    walk_seconds: int = 0,
) -> CheckedIn:
    """A walk-in number with what the patient told and its level. The patient chooses the
    department, the first advised one or another, and owes nobody a reason.

    Raises Refused: as `triaging.triage`; staff_first for the levels that staff has to see first.
    """
    require(stamp, Right.CHECK_IN)
    if advice.graded.level <= STAFF_FIRST:
        raise Refused("staff_first")
    return triaging.triage(
        tx,
        stamp,
        patient_id=patient_id,
        advice=advice,
        department=department,
        knowledge=in_use().knowledge,
        practitioner=practitioner,
        named_doctor=practitioner is not None,
        walk_seconds=walk_seconds,
    ).given


def flags_said(tx: Connection, *, site: str, now: datetime) -> Mapping[str, Rule]:
    """The red flags by id, each with its sentence; asked where a call names some."""
    return {rule.id: rule for rule in in_use().knowledge.rules if rule.level is not None}


def _years(birth_date: str, today: date) -> float:
    """Full years; parts of a year for a baby, whom some rules tell apart by months."""
    return age_on(birth_date, today) or (today - date.fromisoformat(birth_date)).days / 365.25
