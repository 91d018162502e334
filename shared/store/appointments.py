"""SQL of appointments."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from shared.store.schedules import SAME_DEPARTMENT, SAME_DOCTOR
from shared.store.tables import (
    appointment,
    department,
    patient,
    practitioner,
    schedule,
    to_tell,
)

PART = 5000

_APPOINTMENT = select(
    appointment,
    schedule.c.practitioner,
    schedule.c.department,
    schedule.c.room,
    schedule.c.session,
    schedule.c.ends.label("session_ends"),
    schedule.c.state.label("schedule_state"),
    practitioner.c.name.label("doctor_name"),
    department.c.prefix,
    patient.c.birth_date,
    patient.c.name.label("patient_name"),
    patient.c.sex,
).select_from(
    appointment.join(schedule, schedule.c.id == appointment.c.schedule_id)
    .join(patient, patient.c.id == appointment.c.patient_id)
    .join(practitioner, SAME_DOCTOR)
    .join(department, SAME_DEPARTMENT)
)
_BY_ID = _APPOINTMENT.where(appointment.c.id == bindparam("id"))
_BY_IDS = _APPOINTMENT.where(appointment.c.id.in_(bindparam("ids", expanding=True)))
_OF_PATIENT = _APPOINTMENT.where(
    appointment.c.patient_id == bindparam("patient_id"),
    appointment.c.day >= bindparam("since"),
    appointment.c.site == bindparam("site"),
    appointment.c.state != "cancelled",
).order_by(appointment.c.slot_start)
_OF_DAY = _APPOINTMENT.where(
    appointment.c.site == bindparam("site"), appointment.c.day == bindparam("day")
).order_by(appointment.c.slot_start, department.c.prefix, patient.c.name, appointment.c.id)
_TIMES = select(
    appointment.c.id,
    appointment.c.schedule_id,
    appointment.c.slot_start,
    appointment.c.add_on,
).where(
    appointment.c.schedule_id.in_(bindparam("schedules", expanding=True)),
    appointment.c.state != "cancelled",
)
_ADD_ONS = (
    select(appointment.c.schedule_id, func.count())
    .where(
        appointment.c.site == bindparam("site"),
        appointment.c.day == bindparam("day"),
        appointment.c.add_on,
        appointment.c.state != "cancelled",
    )
    .group_by(appointment.c.schedule_id)
)
_NO_SHOWS = (
    select(appointment.c.day)
    .where(
        appointment.c.patient_id == bindparam("patient_id"),
        appointment.c.day >= bindparam("since"),
        appointment.c.site == bindparam("site"),
        appointment.c.state == "no_show",
    )
    .order_by(appointment.c.day)
)


def by_id(tx: Connection, appointment_id: int) -> Row[Any] | None:
    return tx.execute(_BY_ID, {"id": appointment_id}).one_or_none()


def by_ids(tx: Connection, ids: Collection[int]) -> dict[int, Row[Any]]:
    return {row.id: row for row in tx.execute(_BY_IDS, {"ids": sorted(ids)})}


def of_patient(tx: Connection, site: str, patient_id: int, since: str) -> list[Row[Any]]:
    """A patient's appointments of a day and later, in time order."""
    key = {"site": site, "patient_id": patient_id, "since": since}
    return list(tx.execute(_OF_PATIENT, key))


def of_day(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """A day's appointments in every state, in time order."""
    return list(tx.execute(_OF_DAY, {"site": site, "day": day}))


def times(tx: Connection, schedule_ids: Collection[int]) -> list[Row[Any]]:
    """`id`, `slot_start` and `add_on` of the appointments that take a place in some sessions."""
    return list(tx.execute(_TIMES, {"schedules": sorted(schedule_ids)}))


def add_ons(tx: Connection, site: str, day: str) -> dict[int, int]:
    """How many of a day's appointments stand beside the quota, by session."""
    return {row[0]: row[1] for row in tx.execute(_ADD_ONS, {"site": site, "day": day})}


def in_session(tx: Connection, schedule_id: int) -> list[Row[Any]]:
    """`id`, `slot_start` and `state` of a session's appointments."""
    query = (
        select(appointment.c.id, appointment.c.slot_start, appointment.c.state)
        .where(appointment.c.schedule_id == schedule_id)
        .order_by(appointment.c.slot_start, appointment.c.id)
    )
    return list(tx.execute(query))


def no_show_days(tx: Connection, site: str, patient_id: int, since: str) -> list[str]:
    """Days from `since` on, in order, once for each appointment the patient did not come to."""
    key = {"site": site, "patient_id": patient_id, "since": since}
    return list(tx.execute(_NO_SHOWS, key).scalars())


def add(tx: Connection, values: Mapping[str, Any]) -> int:
    key = tx.execute(insert(appointment).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def add_many(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.execute(insert(appointment), rows)


def change(tx: Connection, appointment_id: int, **values: Any) -> None:
    tx.execute(update(appointment).where(appointment.c.id == appointment_id).values(values))


def set_state(tx: Connection, appointment_id: int, state: str) -> None:
    change(tx, appointment_id, state=state)


def mark_no_shows(tx: Connection, site: str, day: str) -> int:
    """Appointments of a day that never came: 爽约. Nobody failed to come to a clinic that was
    cancelled, at a time at which it was not held any more, or whom nobody had told of a change."""
    held = select(schedule.c.id).where(
        schedule.c.id == appointment.c.schedule_id,
        schedule.c.state != "cancelled",
        schedule.c.starts <= appointment.c.slot_start,
        appointment.c.slot_start < schedule.c.ends,
    )
    untold = select(to_tell.c.id).where(
        to_tell.c.appointment_id == appointment.c.id, to_tell.c.state == "open"
    )
    done = tx.execute(
        update(appointment)
        .where(
            appointment.c.site == site,
            appointment.c.day == day,
            appointment.c.state == "booked",
            held.exists(),
            ~untold.exists(),
        )
        .values(state="no_show")
    )
    return done.rowcount


def known_codes(tx: Connection, codes: Iterable[str]) -> set[str]:
    """Which of them name an appointment, of whatever day and site by now."""
    known: set[str] = set()
    asked = list(codes)
    for first in range(0, len(asked), PART):
        part = asked[first : first + PART]
        query = select(appointment.c.code).where(appointment.c.code.in_(part))
        known |= set(tx.execute(query).scalars())
    return known


def count(tx: Connection, schedule_id: int) -> int:
    """Appointments of a session, those cancelled not counted."""
    query = select(func.count()).where(
        appointment.c.schedule_id == schedule_id, appointment.c.state != "cancelled"
    )
    return int(tx.execute(query).scalar_one())
