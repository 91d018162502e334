"""Which session takes a patient now: rows of the store in the terms of admission."""

from datetime import datetime
from typing import Any

from shared.domain.admission import BookedVisit, Session, admit_walk_in
from shared.domain.errors import Refused


def booked_visit(row: Any, now: datetime) -> BookedVisit:
    """An appointment's row as admission reads it, its times in the zone of `now`."""
    zone = now.tzinfo
    return BookedVisit(
        day=row.day,
        slot_start=row.slot_start.astimezone(zone),
        slot_end=row.slot_end.astimezone(zone),
        session_ends=row.session_ends.astimezone(zone),
        cancelled=row.schedule_state == "cancelled",
    )


def open_session(places: list[Any], now: datetime, practitioner: str | None) -> Session:
    """The session that takes walk-ins now, of a department's `places` or of one doctor's.

    A doctor's session is full when the doctor's places are gone or the whole department's.
    Raises Refused as `admit_walk_in`.
    """
    mine = [row for row in places if practitioner in (None, row.practitioner)]
    chosen = _admit(mine, now, all_doctors=practitioner is None)
    if practitioner is not None:
        _admit([row for row in places if row.session == chosen.name], now, all_doctors=True)
    return chosen


def last_session(places: list[Any], practitioner: str | None) -> str:
    """The session that an add-on number joins: the doctor's, else the department's, last one."""
    mine = [row for row in places if practitioner in (None, row.practitioner)]
    if not mine:
        raise Refused("no_clinic")
    return str(max(mine, key=lambda row: row.starts).session)


def _admit(rows: list[Any], now: datetime, *, all_doctors: bool) -> Session:
    by_session: dict[str, list[Any]] = {}
    for row in rows:
        by_session.setdefault(row.session, []).append(row)
    sessions = [
        Session(
            name,
            min(row.starts for row in of),
            max(row.ends for row in of),
            sum(row.quota for row in of),
        )
        for name, of in by_session.items()
    ]
    taken = {
        name: sum(row.booked + row.named for row in of) + (of[0].unnamed if all_doctors else 0)
        for name, of in by_session.items()
    }
    return admit_walk_in(sessions, taken, now)
