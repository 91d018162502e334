"""Who has to be told what about their appointment: nobody stands before a closed door.

A row of the list keeps what the patient knows. Whenever a clinic changes, whoever is booked there
and knows something else has one open row, and nobody has two.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from shared.domain.telling import Cause, Expected, expected_from
from shared.domain.telling import to_tell as cause_to_tell
from shared.services.clinic_values import TellState
from shared.services.stamp import Stamp
from shared.store import appointments, schedules, telling


def tell_changes(tx: Connection, stamp: Stamp, before: Any, after: Any) -> int:
    """A clinic was `before`, and is `after` now: how many of those booked are to be told.

    Who was never told anything expects it to take place as it was before. Of those who have
    cancelled it is only kept what they expect, should the cancellation be taken back.
    """
    visits = appointments.in_session(tx, after.id)
    rows = telling.of_appointments(tx, [visit.id for visit in visits])
    number = 0
    for visit in visits:
        of_visit, planned = rows.get(visit.id, []), _planned(before, visit)
        if visit.state == "booked":
            number += _tell(tx, stamp, after, visit, of_visit, planned)
        elif visit.state == "cancelled" and not any(row.knows for row in of_visit):
            cause = cause_to_tell(planned, _real(after, visit))
            if cause is not None:
                _add(tx, stamp, after, visit, planned, cause, "withdrawn")
    return number


def booked_again(
    tx: Connection, stamp: Stamp, appointment_id: int, expected: Expected | None = None
) -> None:
    """The appointment is to come once more: its cancellation or its number was taken back. Its
    clinic may have changed meanwhile; who was never told anything expects `expected`."""
    appointments.set_state(tx, appointment_id, "booked")
    visit = appointments.by_id(tx, appointment_id)
    assert visit is not None
    clinic = schedules.by_id(tx, visit.schedule_id)
    last = newest(tx, appointment_id)
    if last is not None and last.state == "given_up":
        _set(tx, stamp, [last], "open" if last.knows == last.expects else "told")
    rows = _rows(tx, appointment_id)
    _tell(tx, stamp, clinic, visit, rows, expected or _planned(clinic, visit))


def rebooked(tx: Connection, stamp: Stamp, visit: Any) -> dict[str, Any]:
    """The patient of `visit` has agreed to another appointment: what they knew of this one is
    past. Answers with what `take_back` needs: what they expected, and each row as it was."""
    rows = _rows(tx, visit.id)
    _set(tx, stamp, [row for row in rows if row.state in ("open", "told")], "rebooked")
    telling.change(tx, [row.id for row in rows], knows="")
    return {
        "expected": _planned(schedules.by_id(tx, visit.schedule_id), visit).as_json(),
        "rows": [(row.id, row.state, row.knows) for row in rows],
    }


def take_back(tx: Connection, stamp: Stamp, appointment_id: int, before: Mapping[str, Any]) -> None:
    """The old appointment stands again, and with it what its patient knows: `before` as `rebooked`
    has given it. The clinic may have changed since; what there was to tell of the other one is
    past."""
    since = [row for row in _rows(tx, appointment_id) if row.knows]
    _set(tx, stamp, [row for row in since if row.state == "open"], "withdrawn")
    telling.change(tx, [row.id for row in since], knows="")
    for row_id, state, knows in before["rows"]:
        telling.change(tx, [row_id], changed=stamp.now, by=stamp.by, state=state, knows=knows)
    booked_again(tx, stamp, appointment_id, expected_from(before["expected"]))


def given_up(tx: Connection, stamp: Stamp, appointment_id: int) -> None:
    """The patient does not come any more: that settles the last row, whatever they heard before.
    `booked_again` takes it back."""
    last = newest(tx, appointment_id)
    if last is not None and last.state in ("open", "told"):
        _set(tx, stamp, [last], "given_up")


def newest(tx: Connection, appointment_id: int) -> Any | None:
    """The last row of the appointment as it is now; those of one before it was changed are
    history."""
    rows = [row for row in _rows(tx, appointment_id) if row.knows]
    return rows[-1] if rows else None


def told(tx: Connection, stamp: Stamp, row: Any, state: TellState, words: str) -> None:
    """Somebody was told how things are; or, "open", they were not after all."""
    visit = appointments.by_id(tx, row.appointment_id)
    assert visit is not None
    real = _real(schedules.by_id(tx, visit.schedule_id), visit)
    knows = {"open": row.expects, "told": real.as_json()}.get(state, row.knows)
    telling.change(tx, [row.id], knows=knows, words=words)
    _set(tx, stamp, [row], state)


def _tell(
    tx: Connection, stamp: Stamp, clinic: Any, visit: Any, rows: Sequence[Any], planned: Expected
) -> bool:
    """Bring somebody's rows in line with what will be; whether they are to be told now."""
    remembered = [row.knows for row in rows if row.knows]
    known = expected_from(remembered[-1]) if remembered else planned
    cause = cause_to_tell(known, _real(clinic, visit))
    untold = [row for row in rows if row.state == "open"]
    if any(row.cause == cause for row in untold):
        return True
    _set(tx, stamp, untold, "withdrawn")
    if cause is None:
        return False
    _add(tx, stamp, clinic, visit, known, cause, "open")
    return True


def _add(
    tx: Connection,
    stamp: Stamp,
    clinic: Any,
    visit: Any,
    known: Expected,
    cause: Cause,
    state: TellState,
) -> None:
    values = {
        "site": stamp.site,
        "day": clinic.day,
        "schedule_id": clinic.id,
        "appointment_id": visit.id,
        "cause": cause,
        "state": state,
        "since": stamp.now,
        "by": stamp.by,
        "changed": stamp.now,
        "expects": known.as_json(),
        "knows": known.as_json(),
    }
    telling.add(tx, values)


def _rows(tx: Connection, appointment_id: int) -> list[Any]:
    return telling.of_appointments(tx, [appointment_id]).get(appointment_id, [])


def _planned(clinic: Any, visit: Any) -> Expected:
    """What somebody expects who booked here and heard nothing since."""
    holds = clinic.starts <= visit.slot_start < clinic.ends
    return Expected(True, clinic.room, clinic.practitioner, bool(holds))


def _real(clinic: Any, visit: Any) -> Expected:
    holds = clinic.starts <= visit.slot_start < clinic.ends
    takes_place = clinic.state != "cancelled"
    return Expected(takes_place, clinic.room, clinic.practitioner, bool(holds))


def _set(tx: Connection, stamp: Stamp, rows: Iterable[Any], state: TellState) -> None:
    ids = [row.id for row in rows]
    telling.change(tx, ids, changed=stamp.now, by=stamp.by, state=state)
