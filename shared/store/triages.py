"""SQL of triages and of the rotation ledger."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from shared.store.tables import consultation, rotation_entry, ticket, triage

LEDGER_READ = 1000  # entries back; a turn older than that counts for nobody any more
_add = insert(triage)
_add_entry = insert(rotation_entry)
_of_ticket = (
    select(triage).where(triage.c.ticket_id == bindparam("ticket_id")).order_by(triage.c.at.desc())
)
_between = (
    select(triage)
    .where(
        triage.c.site == bindparam("site"),
        triage.c.day.between(bindparam("first"), bindparam("last")),
    )
    .order_by(triage.c.at, triage.c.id)
)
_looked_at = (
    select(triage.c.ticket_id, func.max(triage.c.at).label("at"))
    .where(triage.c.site == bindparam("site"), triage.c.day == bindparam("day"))
    .group_by(triage.c.ticket_id)
)
_ledger = (
    select(rotation_entry)
    .where(
        rotation_entry.c.site == bindparam("site"),
        rotation_entry.c.department == bindparam("department"),
    )
    .order_by(rotation_entry.c.id.desc())
    .limit(LEDGER_READ)
)
_last_seen_by = (
    select(consultation.c.seen_by)
    .join(ticket, ticket.c.id == consultation.c.ticket_id)
    .where(
        ticket.c.patient_id == bindparam("patient_id"),
        consultation.c.site == bindparam("site"),
        consultation.c.queue == bindparam("queue"),
        consultation.c.undone.is_(None),
        consultation.c.seen_by.is_not(None),
    )
    .order_by(consultation.c.id.desc())
    .limit(1)
)
_first_visits = (
    select(consultation.c.seen_by, func.count().label("seen"))
    .where(
        consultation.c.site == bindparam("site"),
        consultation.c.queue == bindparam("queue"),
        consultation.c.day == bindparam("day"),
        consultation.c.undone.is_(None),
        consultation.c.first_visit,
    )
    .group_by(consultation.c.seen_by)
)


def add(tx: Connection, values: dict[str, Any]) -> None:
    tx.execute(_add, values)


def of_ticket(tx: Connection, ticket_id: str) -> list[Row[Any]]:
    """A ticket's triages, the newest first."""
    return list(tx.execute(_of_ticket, {"ticket_id": ticket_id}))


def between(tx: Connection, site: str, first: str, last: str) -> list[Row[Any]]:
    """The triages of some days, oldest first."""
    return list(tx.execute(_between, {"site": site, "first": first, "last": last}))


def looked_at(tx: Connection, site: str, day: str) -> dict[str, datetime]:
    """When each ticket of a day was last triaged."""
    rows = tx.execute(_looked_at, {"site": site, "day": day})
    return {row.ticket_id: row.at for row in rows if row.ticket_id}


def add_entry(
    tx: Connection,
    *,
    site: str,
    department: str,
    at: datetime,
    ticket_id: str | None,
    practitioner: str,
    entry: str,
) -> None:
    tx.execute(
        _add_entry,
        {
            "site": site,
            "department": department,
            "at": at,
            "ticket_id": ticket_id,
            "practitioner": practitioner,
            "entry": entry,
        },
    )


def ledger(tx: Connection, site: str, department: str) -> list[Row[Any]]:
    """A department's last LEDGER_READ entries, oldest first; its queue's day must be locked by
    whoever adds to it."""
    return list(tx.execute(_ledger, {"site": site, "department": department}))[::-1]


def last_doctor(tx: Connection, site: str, patient_id: int, queue: str) -> str | None:
    """Who saw the patient last in this queue, on any day."""
    key = {"site": site, "patient_id": patient_id, "queue": queue}
    found: str | None = tx.execute(_last_seen_by, key).scalar_one_or_none()
    return found


def first_visits(tx: Connection, site: str, queue: str, day: str) -> dict[str, int]:
    """How many first visits each doctor has seen on a day."""
    rows = tx.execute(_first_visits, {"site": site, "queue": queue, "day": day})
    return {row.seen_by: row.seen for row in rows if row.seen_by}
