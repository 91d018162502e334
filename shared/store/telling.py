"""SQL of the people to tell: of a cancelled clinic, of a changed room, doctor or time."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from shared.store.tables import appointment, patient, to_tell

_OF_APPOINTMENTS = (
    select(to_tell)
    .where(to_tell.c.appointment_id.in_(bindparam("ids", expanding=True)))
    .order_by(to_tell.c.id)
)
_LISTED = (
    select(
        to_tell,
        patient.c.patient_no,
        patient.c.sealed_phone,
        patient.c.sealed_guardian_phone,
        appointment.c.schedule_id.label("now_at"),
    )
    .join(appointment, appointment.c.id == to_tell.c.appointment_id)
    .join(patient, patient.c.id == appointment.c.patient_id)
)
_OPEN = _LISTED.where(
    to_tell.c.site == bindparam("site"),
    to_tell.c.state == "open",
    appointment.c.state == "booked",
).order_by(to_tell.c.day, appointment.c.slot_start, to_tell.c.id)
_SINCE = _LISTED.where(
    to_tell.c.site == bindparam("site"),
    to_tell.c.day >= bindparam("since"),
    (to_tell.c.state != "open") | (appointment.c.state == "booked"),
).order_by(to_tell.c.day, appointment.c.slot_start, to_tell.c.id)


def add(tx: Connection, values: Mapping[str, Any]) -> None:
    tx.execute(insert(to_tell).values(values))


def by_id(tx: Connection, to_tell_id: int) -> Row[Any] | None:
    """With its patient's sealed phones and the session `now_at` which they are booked."""
    return tx.execute(_LISTED.where(to_tell.c.id == to_tell_id)).one_or_none()


def of_appointments(tx: Connection, ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    """Every row of some appointments, oldest first, by appointment."""
    found: dict[int, list[Row[Any]]] = {}
    for row in tx.execute(_OF_APPOINTMENTS, {"ids": sorted(ids)}):
        found.setdefault(row.appointment_id, []).append(row)
    return found


def open_rows(tx: Connection, site: str) -> list[Row[Any]]:
    """Who waits to be told and has not come meanwhile, in the order of their appointments."""
    return list(tx.execute(_OPEN, {"site": site}))


def since(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    """Everybody of clinics from a day on, told or not; who came meanwhile need not be told."""
    return list(tx.execute(_SINCE, {"site": site, "since": day}))


def change(tx: Connection, ids: Collection[int], **values: Any) -> None:
    if ids:
        tx.execute(update(to_tell).where(to_tell.c.id.in_(sorted(ids))).values(values))
