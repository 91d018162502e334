"""SQL of schedules: doctors' sessions, and the places taken in them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update

from shared.domain.ticket import State
from shared.store.tables import appointment, department, practitioner, schedule, ticket

SAME_DOCTOR = (practitioner.c.site == schedule.c.site) & (
    practitioner.c.code == schedule.c.practitioner
)
SAME_DEPARTMENT = (department.c.site == schedule.c.site) & (
    department.c.code == schedule.c.department
)
_WITH_DOCTOR = select(
    schedule,
    practitioner.c.name.label("doctor_name"),
    practitioner.c.title.label("doctor_title"),
).join(practitioner, SAME_DOCTOR)
_ACTIVE = _WITH_DOCTOR.where(
    schedule.c.site == bindparam("site"),
    schedule.c.day == bindparam("day"),
    schedule.c.state == "active",
).order_by(schedule.c.room, schedule.c.starts)
_ACTIVE_IN_ROOM = _ACTIVE.where(schedule.c.room == bindparam("room"))
_BETWEEN = _WITH_DOCTOR.where(
    schedule.c.site == bindparam("site"),
    schedule.c.day.between(bindparam("first"), bindparam("last")),
).order_by(practitioner.c.name, schedule.c.practitioner, schedule.c.day, schedule.c.starts)
_BETWEEN_IN_DEPARTMENT = _BETWEEN.where(schedule.c.department == bindparam("department"))
_BY_ID = _WITH_DOCTOR.where(schedule.c.id == bindparam("id"))

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
            schedule.c.id,
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
        .join(department, SAME_DEPARTMENT)
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


def active(tx: Connection, site: str, day: str, *, room: str | None = None) -> list[Row[Any]]:
    """The day's active schedules (of one room) with their doctors, by room and time."""
    if room is None:
        return list(tx.execute(_ACTIVE, {"site": site, "day": day}))
    return list(tx.execute(_ACTIVE_IN_ROOM, {"site": site, "day": day, "room": room}))


def between(
    tx: Connection, site: str, first: str, last: str, department_code: str | None = None
) -> list[Row[Any]]:
    """Schedules of some days (of one department) in every state, by doctor, day and time."""
    key = {"site": site, "first": first, "last": last}
    if department_code is None:
        return list(tx.execute(_BETWEEN, key))
    return list(tx.execute(_BETWEEN_IN_DEPARTMENT, key | {"department": department_code}))


def by_id(tx: Connection, schedule_id: int) -> Row[Any] | None:
    return tx.execute(_BY_ID, {"id": schedule_id}).one_or_none()


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


def days(tx: Connection, site: str) -> list[str]:
    """The days of which there is a schedule, in order."""
    query = select(schedule.c.day).where(schedule.c.site == site).distinct()
    return sorted(row.day for row in tx.execute(query))


def add(tx: Connection, values: Mapping[str, Any]) -> int:
    key = tx.execute(insert(schedule).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def change(tx: Connection, schedule_id: int, **values: Any) -> None:
    tx.execute(update(schedule).where(schedule.c.id == schedule_id).values(values))


def cancel_of_doctor(tx: Connection, site: str, day: str, practitioner_code: str) -> int:
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
