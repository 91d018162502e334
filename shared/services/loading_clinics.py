"""A hospital's roster and appointments from files written into the store."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import UserFacingError
from shared.domain.slots import moment, quota_of_slot, slot_times
from shared.services import telling
from shared.services.hospital_files import AppointmentRow, RosterRow
from shared.services.stamp import Stamp
from shared.store import appointments, hospital, patients, schedules
from shared.store.tables import schedule

SOURCE = "file"


def put_roster(tx: Connection, stamp: Stamp, rows: Sequence[RosterRow]) -> int:
    """Sessions, new or brought up to date; a clinic that is cancelled stays so, and who is booked
    where room, doctor or time have changed is to be told. Returns how many rows there were."""
    sessions = [_schedule_values(stamp, row) for row in rows]
    if not sessions:
        return 0
    days = {str(session["day"]) for session in sessions}
    before = {_key(row): row for row in _of_days(tx, stamp, days)}
    has_slot_quota = any(row.slot_quota is not None for row in rows)
    keep = ("state", "reason") if has_slot_quota else ("state", "reason", "slot_quota")
    keys = ["site", "day", "session", "practitioner"]
    hospital.put(tx, schedule, sessions, keys, keep=keep)
    for row in _of_days(tx, stamp, {day for day in days if day >= stamp.day}):
        was = before.get(_key(row))
        if was is not None:
            telling.tell_changes(tx, stamp, was, row)
    return len(sessions)


def book(tx: Connection, stamp: Stamp, rows: Sequence[AppointmentRow]) -> int:
    """Appointments the store does not have yet; returns how many were added. None is lost: one
    more than a slot or its session takes is an add-on number (加号), and whose clinic is cancelled
    is to be told.

    Raises UserFacingError("no_schedule") where the doctor has no session that holds the slot.
    """
    today = stamp.now.date()
    ids = patients.ids_by_external(tx, SOURCE, {row.patient_no for row in rows})
    coded = {_code(row, row.date or today): row for row in rows}
    known = appointments.known_codes(tx, coded)
    days = {(row.date or today).isoformat() for row in rows}
    sessions = _of_days(tx, stamp, days)
    places = _Places(tx, sessions)
    new = []
    for code, row in coded.items():
        if code in known:
            continue
        day = row.date or today
        starts = moment(day, row.slot_start, stamp.now)
        session = _session_of(sessions, row.practitioner_code, starts)
        if session is None:
            raise UserFacingError(
                "no_schedule", code=row.practitioner_code, day=day, time=f"{row.slot_start:%H:%M}"
            )
        new.append(
            {
                "site": stamp.site,
                "day": day.isoformat(),
                "schedule_id": session.id,
                "patient_id": ids[row.patient_no],
                "slot_start": starts,
                "slot_end": starts + timedelta(minutes=session.slot_minutes),
                "first_visit": row.first_visit,
                "state": "booked",
                "code": code,
                "source": SOURCE,
                "external_id": code,
                "add_on": not places.take(session, starts),
            }
        )
    appointments.add_many(tx, new)
    for session in sessions:
        if session.state == "cancelled":
            telling.tell_changes(tx, stamp, session, session)
    return len(new)


class _Places:
    """How many ordinary numbers are given, slot by slot, while a file is read."""

    def __init__(self, tx: Connection, sessions: Sequence[Any]) -> None:
        self._given: dict[int, list[datetime]] = {}
        for at in appointments.times(tx, [session.id for session in sessions]):
            if not at.add_on:
                self._given.setdefault(at.schedule_id, []).append(at.slot_start)

    def take(self, session: Any, starts: datetime) -> bool:
        """Whether there was a place; then it is taken."""
        given = self._given.setdefault(session.id, [])
        slots = slot_times(session.starts, session.ends, session.slot_minutes)
        start, end = next((s, e) for s, e in slots if s <= starts < e)
        here = sum(start <= at < end for at in given)
        free = here < quota_of_slot(session.quota, session.slot_quota, len(slots))
        if free and len(given) < session.quota:
            given.append(starts)
            return True
        return False


def _of_days(tx: Connection, stamp: Stamp, days: set[str]) -> list[Any]:
    return [row for day in sorted(days) for row in schedules.between(tx, stamp.site, day, day)]


def _key(row: Any) -> tuple[str, str, str]:
    return (row.day, row.session, row.practitioner)


def _session_of(sessions: Sequence[Any], practitioner: str, starts: datetime) -> Any | None:
    """A cancelled session only where no other holds the slot."""
    found = [s for s in sessions if s.practitioner == practitioner and s.starts <= starts < s.ends]
    return min(found, key=lambda session: session.state == "cancelled", default=None)


def _code(row: AppointmentRow, day: date) -> str:
    slot = f"{day:%y%m%d}{row.slot_start:%H%M}"
    return f"A{slot}{row.practitioner_code}{row.patient_no}".upper()


def _schedule_values(stamp: Stamp, row: RosterRow) -> dict[str, object]:
    day = row.date or stamp.now.date()
    return {
        "site": stamp.site,
        "day": day.isoformat(),
        "session": row.session,
        "practitioner": row.practitioner_code,
        "department": row.department_code,
        "room": row.room,
        "starts": moment(day, row.starts, stamp.now),
        "ends": moment(day, row.ends, stamp.now),
        "slot_minutes": row.slot_minutes,
        "quota": row.quota,
        "slot_quota": row.slot_quota or 0,
        "state": "active",
        "source": SOURCE,
        "external_id": None,
    }
