"""SQL of consultations: one row each time a patient is seen; what was undone stays, marked."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from shared.domain.service_time import Kind
from shared.domain.ticket import Ticket
from shared.store.tables import consultation, ticket

_insert = insert(consultation)
_last_of_ticket = (
    select(consultation.c.id)
    .where(consultation.c.ticket_id == bindparam("of_ticket"), consultation.c.undone.is_(None))
    .order_by(consultation.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_set_ended = (
    update(consultation)
    .where(consultation.c.id == _last_of_ticket)
    .values(ended=bindparam("at"), seconds=bindparam("lasted"))
)
_set_undone = (
    update(consultation).where(consultation.c.id == _last_of_ticket).values(undone=bindparam("at"))
)
_started = (
    select(
        consultation.c.queue,
        consultation.c.ticket_class,
        consultation.c.started,
        consultation.c.joined,
        consultation.c.named,
        consultation.c.seen_by,
        consultation.c.priority,
        ticket.c.series,
        ticket.c.number,
    )
    .join(ticket, ticket.c.id == consultation.c.ticket_id)
    .where(
        consultation.c.site == bindparam("site"),
        consultation.c.queue.in_(bindparam("queues", expanding=True)),
        consultation.c.day == bindparam("day"),
        consultation.c.started >= bindparam("since"),
        consultation.c.undone.is_(None),
    )
    .order_by(consultation.c.started, consultation.c.id)
)


def begin(tx: Connection, started: Ticket, seen_by: str | None, kind: Kind) -> None:
    """The ticket's patient has come in to `seen_by`."""
    tx.execute(
        _insert,
        {
            "site": started.site,
            "day": started.day,
            "queue": started.queue,
            "ticket_id": started.id,
            "room": started.room,
            "named": started.practitioner,
            "seen_by": seen_by,
            "ticket_class": started.ticket_class,
            "priority": started.priority,
            "first_visit": started.first_visit,
            "kind": kind.value,
            "joined": started.joined,
            "called": started.called,
            "started": started.started,
        },
    )


def end(tx: Connection, seen: Ticket, at: datetime | None) -> None:
    """The ticket's last consultation is over; None: it goes on after all."""
    lasted = (at - seen.started).total_seconds() if at and seen.started else None
    tx.execute(_set_ended, {"of_ticket": seen.id, "at": at, "lasted": lasted})


def take_back(tx: Connection, ticket_id: str, at: datetime) -> None:
    """The ticket's last consultation had not begun after all."""
    tx.execute(_set_undone, {"of_ticket": ticket_id, "at": at})


def started_since(
    tx: Connection, site: str, queues: Collection[str], day: str, since: datetime
) -> list[Row[Any]]:
    """A day's consultations of some queues begun at `since` or later, oldest first."""
    key = {"site": site, "queues": sorted(queues), "day": day, "since": since}
    return list(tx.execute(_started, key))
