"""A clinic session as the store has it: held against other desks, its places counted, its slots."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.slots import Slot, slots_of
from shared.services.clinic_values import Clinic
from shared.services.hospital_day import department_of
from shared.services.stamp import Stamp
from shared.store import appointments, hospital, schedules, staffing, tickets


def locked_clinic(tx: Connection, stamp: Stamp, schedule_id: int) -> Any:
    """The session's row, its department's day locked: nobody else books, checks in or takes a
    number there until the transaction ends. Raises Refused("no_such_clinic")."""
    return _locked(tx, stamp, lambda: [clinic_row(tx, stamp.site, schedule_id)])[0]


def locked_appointment(
    tx: Connection, stamp: Stamp, appointment_id: int, schedule_id: int | None = None
) -> Any:
    """The appointment's row, its department's day locked, and that of the session it is to go
    to. Raises Refused: no_appointment, no_such_clinic."""

    def look() -> list[Any]:
        row = appointments.by_id(tx, appointment_id)
        if row is None or row.site != stamp.site:
            raise Refused("no_appointment")
        return [row] if schedule_id is None else [row, clinic_row(tx, stamp.site, schedule_id)]

    return _locked(tx, stamp, look)[0]


def lock_days(tx: Connection, stamp: Stamp, places: Iterable[tuple[str, str]]) -> None:
    """Hold some departments' days, given as (day, department), in the order all take them."""
    for day, department in sorted(places):
        tickets.lock_queue(tx, stamp.site, department, day)


def clinic_row(tx: Connection, site: str, schedule_id: int) -> Any:
    """Raises Refused("no_such_clinic")."""
    row = schedules.by_id(tx, schedule_id)
    if row is None or row.site != site:
        raise Refused("no_such_clinic")
    return row


def clinic(tx: Connection, site: str, now: datetime, schedule_id: int) -> Clinic:
    """One session with its slots. Raises Refused("no_such_clinic")."""
    return clinics(tx, site, now, [clinic_row(tx, site, schedule_id)])[0]


def clinics(
    tx: Connection, site: str, now: datetime, rows: Sequence[Any], department: str | None = None
) -> tuple[Clinic, ...]:
    """The sessions of schedules' rows (all of one department) with their slots."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    today = now.date().isoformat()
    booked: dict[int, list[tuple[datetime, bool]]] = {}
    for at in appointments.times(tx, [row.id for row in rows]):
        booked.setdefault(at.schedule_id, []).append((at.slot_start, at.add_on))
    left: dict[int, int] = {}
    for day in sorted({row.day for row in rows if row.day >= today}):
        left |= _places_left(tx, site, day, department)
    pauses = staffing.pauses(tx, site, now) if any(row.day == today for row in rows) else {}
    found = []
    for row in rows:
        pause = pauses.get(row.practitioner) if row.day == today else None
        until = pause.until if pause is not None else None
        found.append(
            Clinic(
                schedule_id=row.id,
                day=row.day,
                session=row.session,
                practitioner=row.practitioner,
                doctor_name=row.doctor_name,
                doctor_title=row.doctor_title,
                department=departments[row.department],
                room=row.room,
                starts=row.starts.astimezone(now.tzinfo),
                ends=row.ends.astimezone(now.tzinfo),
                slot_minutes=row.slot_minutes,
                quota=row.quota,
                slot_quota=row.slot_quota,
                state=row.state,
                reason=row.reason,
                slots=_slots(row, booked.get(row.id, []), left, now),
                paused_until=until.astimezone(now.tzinfo) if until else None,
                paused=pause is not None,
                pause_reason=pause.reason if pause is not None else "",
            )
        )
    return tuple(found)


def slots_without(
    tx: Connection, now: datetime, row: Any, without: Any | None = None
) -> tuple[Slot, ...]:
    """The slots of a session, as if the appointment `without` were not there."""
    times = appointments.times(tx, [row.id])
    booked = [(at.slot_start, at.add_on) for at in times if without is None or at.id != without.id]
    left = _places_left(tx, row.site, row.day, row.department, without)
    return _slots(row, booked, left, now)


def _slots(
    row: Any, booked: list[tuple[datetime, bool]], left: dict[int, int], now: datetime
) -> tuple[Slot, ...]:
    ordinary = sum(not add_on for _, add_on in booked)
    return slots_of(
        row.starts.astimezone(now.tzinfo),
        row.ends.astimezone(now.tzinfo),
        row.slot_minutes,
        quota=row.quota,
        slot_quota=row.slot_quota,
        booked=booked,
        places_left=left.get(row.id, row.quota - ordinary),
        now=now,
    )


def _places_left(
    tx: Connection, site: str, day: str, department: str | None, without: Any | None = None
) -> dict[int, int]:
    """How many ordinary numbers each active session of a day can still give, walk-ins counted:
    the doctor's own places are gone, or those of the whole department's session."""
    rows = schedules.places(tx, site, day, department)
    add_ons = appointments.add_ons(tx, site, day)
    taken = {row.id: row.booked - add_ons.get(row.id, 0) + row.named for row in rows}
    if without is not None and without.state != "cancelled" and not without.add_on:
        taken[without.schedule_id] = taken.get(without.schedule_id, 1) - 1
    together: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.department, row.session)
        together[key] = together.get(key, -row.unnamed) + row.quota - taken[row.id]
    return {
        row.id: min(row.quota - taken[row.id], together[row.department, row.session])
        for row in rows
    }


def _locked(tx: Connection, stamp: Stamp, look: Callable[[], list[Any]]) -> list[Any]:
    """Rows with a day and a department, looked at again once these are locked: another desk may
    have moved them meanwhile."""
    held: set[tuple[str, str]] = set()
    while True:
        rows = look()
        wanted = {(row.day, row.department) for row in rows}
        if wanted <= held:
            return rows
        lock_days(tx, stamp, wanted - held)
        held |= wanted
