"""SQL of handoffs: patients sent from one floor to another."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from shared.store.tables import handoff, patient, staff, ticket

_receiver = staff.alias("receiver")
_closer = staff.alias("closer")
_whole = (
    select(
        handoff,
        patient.c.name.label("patient_name"),
        patient.c.sex,
        patient.c.birth_date,
        ticket.c.series,
        ticket.c.number,
        ticket.c.queue,
        staff.c.name.label("sent_by_name"),
        _receiver.c.name.label("received_by_name"),
        _closer.c.name.label("closed_by_name"),
    )
    .join(patient, patient.c.id == handoff.c.patient_id)
    .outerjoin(ticket, ticket.c.id == handoff.c.ticket_id)
    .outerjoin(staff, (staff.c.site == handoff.c.site) & (staff.c.code == handoff.c.sent_by))
    .outerjoin(
        _receiver,
        (_receiver.c.site == handoff.c.site) & (_receiver.c.code == handoff.c.received_by),
    )
    .outerjoin(
        _closer, (_closer.c.site == handoff.c.site) & (_closer.c.code == handoff.c.closed_by)
    )
)
_by_id = _whole.where(handoff.c.id == bindparam("id"))
_of_day = _whole.where(
    handoff.c.site == bindparam("site"), handoff.c.day == bindparam("day")
).order_by(handoff.c.sent, handoff.c.id)
_open = _of_day.where(handoff.c.state.in_(("sent", "received")))
_open_of_patient = select(handoff.c.id).where(
    handoff.c.patient_id == bindparam("patient_id"),
    handoff.c.site == bindparam("site"),
    handoff.c.day == bindparam("day"),
    handoff.c.state.in_(("sent", "received")),
)


def add(tx: Connection, values: dict[str, Any]) -> None:
    tx.execute(insert(handoff).values(values))


def change(tx: Connection, handoff_id: str, **values: Any) -> None:
    tx.execute(update(handoff).where(handoff.c.id == handoff_id).values(values))


def by_id(tx: Connection, handoff_id: str) -> Row[Any] | None:
    """With the patient's name, the ticket's number and the names of the staff."""
    return tx.execute(_by_id, {"id": handoff_id}).one_or_none()


def of_day(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """A day's handoffs, oldest first, as `by_id` gives each."""
    return list(tx.execute(_of_day, {"site": site, "day": day}))


def open_of_day(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """Those that nobody has closed."""
    return list(tx.execute(_open, {"site": site, "day": day}))


def days_with_open(tx: Connection, site: str, until: str) -> list[str]:
    """Days, oldest first, up to `until` that have one still open."""
    open_ones = handoff.c.state.in_(("sent", "received"))
    query = select(handoff.c.day).where(handoff.c.site == site, handoff.c.day <= until, open_ones)
    return sorted(tx.execute(query.distinct()).scalars())


def open_of_patient(tx: Connection, site: str, day: str, patient_id: int) -> list[str]:
    """The patient's handoffs of the day that nobody has closed; the day must be locked."""
    key = {"site": site, "day": day, "patient_id": patient_id}
    return list(tx.execute(_open_of_patient, key).scalars())
