"""SQL of who is still to come into some queues today: the booked, and what walk-ins to expect."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from shared.store.tables import appointment, schedule, ticket

RECENT = timedelta(hours=1)

_booked = (
    select(
        schedule.c.department.label("queue"),
        schedule.c.practitioner,
        appointment.c.slot_start,
        func.count().label("patients"),
    )
    .join(appointment, appointment.c.schedule_id == schedule.c.id)
    .where(
        schedule.c.site == bindparam("site"),
        schedule.c.day == bindparam("day"),
        schedule.c.department.in_(bindparam("queues", expanding=True)),
        schedule.c.state == "active",
        appointment.c.state == "booked",
        appointment.c.slot_end > bindparam("now"),
    )
    .group_by(schedule.c.department, schedule.c.practitioner, appointment.c.slot_start)
)
_walk_ins = (
    select(ticket.c.queue, ticket.c.practitioner, func.count().label("patients"))
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.day == bindparam("day"),
        ticket.c.checked_in > bindparam("since"),
        ticket.c.queue.in_(bindparam("queues", expanding=True)),
        ticket.c.appointment_id.is_(None),
    )
    .group_by(ticket.c.queue, ticket.c.practitioner)
)


def booked(tx: Connection, site: str, now: datetime, queues: Collection[str]) -> list[Row[Any]]:
    """How many `patients` are booked for a `practitioner` at a `slot_start`, by queue: those
    whose slot is not over and who have not checked in."""
    key = {"site": site, "day": now.date().isoformat(), "now": now, "queues": sorted(queues)}
    return list(tx.execute(_booked, key))


def walk_ins(tx: Connection, site: str, now: datetime, queues: Collection[str]) -> list[Row[Any]]:
    """How many `patients` came without an appointment in the last hour, by `queue` and the
    `practitioner` they are for."""
    key = {
        "site": site,
        "day": now.date().isoformat(),
        "since": now - RECENT,
        "queues": sorted(queues),
    }
    return list(tx.execute(_walk_ins, key))
