"""What a day's figures are made of: who was seen, who arrived, who never came. Read-only."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from shared.domain.ticket import State
from shared.store.tables import appointment, consultation, schedule, ticket

_seen = (
    select(
        consultation.c.ticket_id,
        consultation.c.queue,
        consultation.c.seen_by,
        consultation.c.first_visit,
        consultation.c.started,
        consultation.c.seconds,
        ticket.c.checked_in,
        ticket.c.appointment_id,
    )
    .join(ticket, ticket.c.id == consultation.c.ticket_id)
    .where(
        consultation.c.site == bindparam("site"),
        consultation.c.day == bindparam("day"),
        consultation.c.undone.is_(None),
    )
    .order_by(consultation.c.started, consultation.c.id)
)
_taken_back = (ticket.c.state == State.CANCELLED) & (ticket.c.reason == "undo")
_arrived = select(ticket.c.checked_in).where(
    ticket.c.site == bindparam("site"),
    ticket.c.day == bindparam("day"),
    ticket.c.transferred_from.is_(None),
    ~func.coalesce(_taken_back, False),
)
_booked = (
    select(
        schedule.c.department,
        schedule.c.practitioner,
        appointment.c.state,
        func.count().label("people"),
    )
    .join(schedule, schedule.c.id == appointment.c.schedule_id)
    .where(appointment.c.site == bindparam("site"), appointment.c.day == bindparam("day"))
    .group_by(schedule.c.department, schedule.c.practitioner, appointment.c.state)
)


def seen(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """A day's consultations that stand, oldest first, with when their ticket was taken."""
    return list(tx.execute(_seen, {"site": site, "day": day}))


def arrived(tx: Connection, site: str, day: str) -> Iterable[datetime]:
    """When each number of a day was taken; a transfer is no second arrival."""
    return tx.execute(_arrived, {"site": site, "day": day}).scalars()


def booked(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """A day's appointments counted by department, doctor and state."""
    return list(tx.execute(_booked, {"site": site, "day": day}))
