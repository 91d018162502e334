"""SQL of departments, practitioners, schedules and appointments."""

from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import appointment, department, practitioner, schedule, staff

_SCHEDULE_COLUMNS = (
    schedule,
    practitioner.c.name.label("doctor_name"),
    practitioner.c.title.label("doctor_title"),
)


def put(tx: Connection, table: Any, rows: list[dict[str, Any]], keys: list[str]) -> None:
    """Insert rows, or bring those with the same keys up to date."""
    if not rows:
        return
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    tx.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def departments(tx: Connection, site: str) -> list[Row[Any]]:
    query = select(department).where(department.c.site == site).order_by(department.c.prefix)
    return list(tx.execute(query))


def practitioner_names(tx: Connection, site: str) -> dict[str, str]:
    query = select(practitioner.c.code, practitioner.c.name).where(practitioner.c.site == site)
    return {row.code: row.name for row in tx.execute(query)}


def schedules(
    tx: Connection,
    site: str,
    day: str,
    *,
    room: str | None = None,
    department_code: str | None = None,
) -> list[Row[Any]]:
    """The day's active schedules with their doctors, by room and time."""
    query = (
        select(*_SCHEDULE_COLUMNS)
        .join(
            practitioner,
            (practitioner.c.site == schedule.c.site)
            & (practitioner.c.code == schedule.c.practitioner),
        )
        .where(schedule.c.site == site, schedule.c.day == day, schedule.c.state == "active")
        .order_by(schedule.c.room, schedule.c.starts)
    )
    if room is not None:
        query = query.where(schedule.c.room == room)
    if department_code is not None:
        query = query.where(schedule.c.department == department_code)
    return list(tx.execute(query))


def schedule_ids(tx: Connection, site: str, day: str) -> dict[tuple[str, str], int]:
    """(practitioner, session) to the id of the schedule."""
    query = select(schedule.c.practitioner, schedule.c.session, schedule.c.id).where(
        schedule.c.site == site, schedule.c.day == day
    )
    return {(row.practitioner, row.session): row.id for row in tx.execute(query)}


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
).select_from(
    appointment.join(schedule, schedule.c.id == appointment.c.schedule_id).join(
        practitioner,
        (practitioner.c.site == schedule.c.site) & (practitioner.c.code == schedule.c.practitioner),
    )
)


def appointment_by_id(tx: Connection, appointment_id: int) -> Row[Any] | None:
    return tx.execute(_APPOINTMENT.where(appointment.c.id == appointment_id)).one_or_none()


def appointments_of(tx: Connection, site: str, patient_id: int, since: str) -> list[Row[Any]]:
    """A patient's appointments of a day and later, in time order."""
    query = _APPOINTMENT.where(
        appointment.c.patient_id == patient_id,
        appointment.c.day >= since,
        appointment.c.site == site,
        appointment.c.state != "cancelled",
    ).order_by(appointment.c.slot_start)
    return list(tx.execute(query))


def booked_places(
    tx: Connection, site: str, day: str, department_code: str | None
) -> dict[tuple[str, str | None, str], int]:
    """Booked places of a day (in one department), by (department, practitioner, session)."""
    query = (
        select(schedule.c.department, schedule.c.practitioner, schedule.c.session, func.count())
        .join(appointment, appointment.c.schedule_id == schedule.c.id)
        .where(
            schedule.c.site == site,
            schedule.c.day == day,
            schedule.c.state == "active",
            appointment.c.state != "cancelled",
        )
        .group_by(schedule.c.department, schedule.c.practitioner, schedule.c.session)
    )
    if department_code is not None:
        query = query.where(schedule.c.department == department_code)
    return {(row[0], row[1], row[2]): row[3] for row in tx.execute(query)}


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


def prefix_of(tx: Connection, site: str, department_code: str) -> str | None:
    query = select(department.c.prefix).where(
        department.c.site == site, department.c.code == department_code
    )
    return tx.execute(query).scalar()


def appointment_codes(tx: Connection, site: str, days: list[str]) -> set[str]:
    query = select(appointment.c.code).where(
        appointment.c.site == site, appointment.c.day.in_(days)
    )
    return set(tx.execute(query).scalars())
