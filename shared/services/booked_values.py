"""Appointments' rows as the desk shows them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.identity import age_on
from shared.domain.masking import masked_name
from shared.services.clinic_values import Booked, PatientBrief
from shared.services.hospital_day import department_of
from shared.services.values import Department
from shared.store import hospital


def booked_values(
    tx: Connection, site: str, now: datetime, rows: Sequence[Any]
) -> tuple[Booked, ...]:
    """In the order of the rows."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    return tuple(_booked(row, departments, now) for row in rows)


def _booked(row: Any, departments: Mapping[str, Department], now: datetime) -> Booked:
    name = row.patient_name
    age = age_on(row.birth_date, now.date())
    return Booked(
        id=row.id,
        day=row.day,
        patient=PatientBrief(row.patient_id, name, masked_name(name), row.sex, age),
        department=departments[row.department],
        doctor_name=row.doctor_name,
        practitioner=row.practitioner,
        room=row.room,
        schedule_id=row.schedule_id,
        session=row.session,
        slot_start=row.slot_start.astimezone(now.tzinfo),
        slot_end=row.slot_end.astimezone(now.tzinfo),
        state=row.state,
        add_on=row.add_on,
        first_visit=row.first_visit,
        reason=row.reason.partition("\n")[0],
        code=row.code,
        clinic_state=row.schedule_state,
    )
