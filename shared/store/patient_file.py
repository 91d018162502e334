"""SQL of a patient's file: what several tables say of one patient, newest first."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from shared.domain.ticket import Ticket
from shared.store.tables import appointment, consultation, schedule, ticket
from shared.store.tickets import COLUMNS, ticket_of

_seen_by = (
    select(consultation.c.seen_by)
    .where(consultation.c.ticket_id == ticket.c.id, consultation.c.undone.is_(None))
    .order_by(consultation.c.id.desc())
    .limit(1)
    .scalar_subquery()
    .label("seen_by")
)
_visits = (
    select(*COLUMNS, ticket.c.complaint, _seen_by)
    .where(ticket.c.patient_id == bindparam("patient_id"), ticket.c.site == bindparam("site"))
    .order_by(ticket.c.day.desc(), ticket.c.checked_in.desc())
    .limit(bindparam("limit"))
)
_appointments = (
    select(appointment, schedule.c.department, schedule.c.practitioner)
    .join(schedule, schedule.c.id == appointment.c.schedule_id)
    .where(
        appointment.c.patient_id == bindparam("patient_id"),
        appointment.c.site == bindparam("site"),
    )
    .order_by(appointment.c.day.desc(), appointment.c.slot_start.desc())
    .limit(bindparam("limit"))
)


def visits(tx: Connection, site: str, patient_id: int, limit: int) -> list[tuple[Ticket, Any]]:
    """Tickets with `complaint` and who saw the patient last (`seen_by`)."""
    rows = tx.execute(_visits, {"site": site, "patient_id": patient_id, "limit": limit})
    return [(ticket_of(row), row) for row in rows]


def appointments(tx: Connection, site: str, patient_id: int, limit: int) -> list[Row[Any]]:
    """In every state, past and to come."""
    key = {"site": site, "patient_id": patient_id, "limit": limit}
    return list(tx.execute(_appointments, key))
