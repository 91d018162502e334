"""SQL of departments, practitioners, schedules and appointments."""

from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.domain.ticket import State
from shared.store.tables import (
    appointment,
    department,
    patient,
    practitioner,
    schedule,
    staff,
    ticket,
)

_SAME_DOCTOR = (practitioner.c.site == schedule.c.site) & (
    practitioner.c.code == schedule.c.practitioner
)
_SAME_DEPARTMENT = (department.c.site == schedule.c.site) & (
    department.c.code == schedule.c.department
)
_DEPARTMENTS = (
    select(department).where(department.c.site == bindparam("site")).order_by(department.c.prefix)
)
_DOCTORS = select(practitioner.c.code, practitioner.c.name).where(
    practitioner.c.site == bindparam("site")
)
_ON_DUTY = (
    select(
        schedule,
        practitioner.c.name.label("doctor_name"),
        practitioner.c.title.label("doctor_title"),
    )
    .join(practitioner, _SAME_DOCTOR)
    .where(
        schedule.c.site == bindparam("site"),
        schedule.c.day == bindparam("day"),
        schedule.c.state == "active",
    )
    .order_by(schedule.c.room, schedule.c.starts)
)
_ON_DUTY_IN_ROOM = _ON_DUTY.where(schedule.c.room == bindparam("room"))

_WALK_INS = (
    select(
        ticket.c.queue,
        ticket.c.session,
        ticket.c.practitioner,
        func.count().label("given"),
    )
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.day == bindparam("day"),
        ticket.c.appointment_id.is_(None),
        ticket.c.state != State.CANCELLED,
    )
    .group_by(ticket.c.queue, ticket.c.session, ticket.c.practitioner)
)


def _places(walk_ins: Select[Any]) -> Select[Any]:
    given = walk_ins.cte("walk_ins")
    named, unnamed = given.alias("named"), given.alias("unnamed")

    def same_session(counted: Any) -> Any:
        return (counted.c.queue == schedule.c.department) & (
            counted.c.session == schedule.c.session
        )

    return (
        select(
            schedule.c.department,
            schedule.c.practitioner,
            schedule.c.session,
            schedule.c.starts,
            schedule.c.ends,
            schedule.c.quota,
            department.c.prefix,
            select(func.count())
            .where(appointment.c.schedule_id == schedule.c.id, appointment.c.state != "cancelled")
            .scalar_subquery()
            .label("booked"),
            func.coalesce(named.c.given, 0).label("named"),
            func.coalesce(unnamed.c.given, 0).label("unnamed"),
        )
        .join(department, _SAME_DEPARTMENT)
        .outerjoin(named, same_session(named) & (named.c.practitioner == schedule.c.practitioner))
        .outerjoin(unnamed, same_session(unnamed) & unnamed.c.practitioner.is_(None))
        .where(
            schedule.c.site == bindparam("site"),
            schedule.c.day == bindparam("day"),
            schedule.c.state == "active",
        )
        .order_by(schedule.c.starts)
    )


_PLACES = _places(_WALK_INS)
_PLACES_IN_DEPARTMENT = _places(_WALK_INS.where(ticket.c.queue == bindparam("department"))).where(
    schedule.c.department == bindparam("department")
)


def put(
    tx: Connection,
    table: Any,
    rows: list[dict[str, Any]],
    keys: list[str],
    keep: tuple[str, ...] = (),
) -> None:
    """Insert rows, or bring those with the same keys up to date, all but the columns of `keep`."""
    if not rows:
        return
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    changed = {name: statement.excluded[name] for name in rows[0] if name not in (*keys, *keep)}
    tx.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def departments(tx: Connection, site: str) -> list[Row[Any]]:
    return list(tx.execute(_DEPARTMENTS, {"site": site}))


def practitioner_names(tx: Connection, site: str) -> dict[str, str]:
    return {row.code: row.name for row in tx.execute(_DOCTORS, {"site": site})}


def schedules(tx: Connection, site: str, day: str, *, room: str | None = None) -> list[Row[Any]]:
    """The day's active schedules (of one room) with their doctors, by room and time."""
    if room is None:
        return list(tx.execute(_ON_DUTY, {"site": site, "day": day}))
    return list(tx.execute(_ON_DUTY_IN_ROOM, {"site": site, "day": day, "room": room}))


def places(
    tx: Connection, site: str, day: str, department_code: str | None = None
) -> list[Row[Any]]:
    """The day's active schedules (of one department) with its ticket prefix and the places
    taken: `booked` appointments, walk-ins `named` for the doctor, and `unnamed` walk-ins of the
    department's session, which its doctors share."""
    key = {"site": site, "day": day}
    if department_code is None:
        return list(tx.execute(_PLACES, key))
    return list(tx.execute(_PLACES_IN_DEPARTMENT, key | {"department": department_code}))


def scheduled_days(tx: Connection, site: str) -> list[str]:
    query = select(schedule.c.day).where(schedule.c.site == site).distinct()
    return sorted(row.day for row in tx.execute(query))


def cancel_schedule(tx: Connection, site: str, day: str, practitioner_code: str) -> int:
    """停诊: how many sessions were cancelled."""
    done = tx.execute(
        update(schedule)
        .where(
            schedule.c.site == site,
            schedule.c.day == day,
            schedule.c.practitioner == practitioner_code,
        )
        .values(state="cancelled")
    )
    return done.rowcount


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
).select_from(
    appointment.join(schedule, schedule.c.id == appointment.c.schedule_id)
    .join(patient, patient.c.id == appointment.c.patient_id)
    .join(practitioner, _SAME_DOCTOR)
    .join(department, _SAME_DEPARTMENT)
)
_APPOINTMENT_BY_ID = _APPOINTMENT.where(appointment.c.id == bindparam("id"))
_APPOINTMENTS_OF = _APPOINTMENT.where(
    appointment.c.patient_id == bindparam("patient_id"),
    appointment.c.day >= bindparam("since"),
    appointment.c.site == bindparam("site"),
    appointment.c.state != "cancelled",
).order_by(appointment.c.slot_start)


def appointment_by_id(tx: Connection, appointment_id: int) -> Row[Any] | None:
    return tx.execute(_APPOINTMENT_BY_ID, {"id": appointment_id}).one_or_none()


def appointments_of(tx: Connection, site: str, patient_id: int, since: str) -> list[Row[Any]]:
    """A patient's appointments of a day and later, in time order."""
    key = {"site": site, "patient_id": patient_id, "since": since}
    return list(tx.execute(_APPOINTMENTS_OF, key))


def set_appointment_state(tx: Connection, appointment_id: int, state: str) -> None:
    tx.execute(update(appointment).where(appointment.c.id == appointment_id).values(state=state))


def mark_no_shows(tx: Connection, site: str, day: str) -> int:
    """Appointments of a day that never came: 爽约."""
    done = tx.execute(
        update(appointment)
        .where(
            appointment.c.site == site, appointment.c.day == day, appointment.c.state == "booked"
        )
        .values(state="no_show")
    )
    return done.rowcount


def add_appointments(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.execute(insert(appointment), rows)


def staff_member(tx: Connection, site: str, code: str) -> Row[Any] | None:
    query = select(staff).where(staff.c.site == site, staff.c.code == code)
    return tx.execute(query).one_or_none()


def appointment_codes(tx: Connection, days: list[str]) -> set[str]:
    """Those of some days, of every site: a code names one appointment anywhere."""
    query = select(appointment.c.code).where(appointment.c.day.in_(days))
    return set(tx.execute(query).scalars())
