"""Appointments at the desk: the day's list; book, change, cancel, and take a cancellation back."""

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.services import telling
from shared.services.booked_values import booked_values
from shared.services.booking_rules import (
    bookable_slot,
    refuse_blocked,
    refuse_given_away,
    refuse_second,
    refuse_used,
)
from shared.services.calling import reason_given
from shared.services.clinic_sessions import (
    clinic_row,
    locked_appointment,
    locked_clinic,
)
from shared.services.clinic_values import Booked
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import appointments, journal, patients

SOURCE, CHANGE = "desk", "change_booking"


def day_list(tx: Connection, *, site: str, now: datetime, day: str) -> tuple[Booked, ...]:
    """A day's appointments in every state, in time order."""
    return booked_values(tx, site, now, appointments.of_day(tx, site, day))


def book(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    schedule_id: int,
    slot_start: datetime,
    add_on: str = "",
    despite_block: str = "",
) -> Booked:
    """An appointment in a slot of a session. `add_on` (加号) is the reason for one beside the
    quota; `despite_block` why somebody books whom no-shows block (Right.UNBLOCK).

    Raises Refused: not_allowed, no_such_clinic, clinic_is_cancelled, doctor_has_left, no_slot,
    slot_past, slot_full, booked_already, blocked_no_show, not_found (no such patient).
    """
    require(stamp, Right.BOOK)
    clinic = locked_clinic(tx, stamp, schedule_id)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return _answer(tx, stamp, done.facts["appointment_id"])
    patient_id = patients.kept(tx, patient_id)
    if patients.row_of(tx, patient_id) is None:
        raise Refused("not_found")
    slot = bookable_slot(tx, stamp, clinic, slot_start, add_on=add_on)
    refuse_second(tx, clinic, patient_id)
    despite = refuse_blocked(tx, stamp, patient_id, clinic.department, despite_block)
    reason = reason_given(add_on) if add_on else ""
    appointment_id = appointments.add(
        tx,
        {
            "site": stamp.site,
            "day": clinic.day,
            "schedule_id": schedule_id,
            "patient_id": patient_id,
            "slot_start": slot.start,
            "slot_end": slot.end,
            "first_visit": not patients.seen_before(tx, patient_id, clinic.day),
            "state": "booked",
            "code": _code(stamp),
            "source": SOURCE,
            "external_id": None,
            "registered": stamp.now,
            "add_on": bool(reason),
            "reason": reason,
        },
    )
    row = appointments.by_id(tx, appointment_id)
    _note(tx, stamp, "book", row, reason or despite, after=_snapshot(row), despite=bool(despite))
    return _answer(tx, stamp, appointment_id)


def change(
    tx: Connection,
    stamp: Stamp,
    *,
    appointment_id: int,
    schedule_id: int,
    slot_start: datetime,
    add_on: str = "",
) -> Booked:
    """The same appointment, with its code, at another time or with another doctor; whoever was
    to be told of a cancelled or moved clinic is settled by it.

    Raises Refused as `book`, and appointment_used, appointment_over, same_slot.
    """
    require(stamp, Right.BOOK)
    before = locked_appointment(tx, stamp, appointment_id, schedule_id)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return _answer(tx, stamp, appointment_id)
    refuse_used(stamp, before)
    clinic = clinic_row(tx, stamp.site, schedule_id)
    slot = bookable_slot(tx, stamp, clinic, slot_start, add_on=add_on, moving=before)
    if clinic.id == before.schedule_id and slot.start == before.slot_start:
        raise Refused("same_slot", field="slot_start")
    refuse_second(tx, clinic, before.patient_id, moving=before)
    reason = reason_given(add_on) if add_on else ""
    appointments.change(
        tx,
        appointment_id,
        schedule_id=schedule_id,
        day=clinic.day,
        slot_start=slot.start,
        slot_end=slot.end,
        add_on=bool(reason),
        reason=reason,
    )
    told = telling.rebooked(tx, stamp, before)
    after = appointments.by_id(tx, appointment_id)
    facts = {"before": _snapshot(before), "after": _snapshot(after), "told": told}
    _note(tx, stamp, CHANGE, after, reason, **facts)
    return _answer(tx, stamp, appointment_id)


def take_change_back(tx: Connection, stamp: Stamp, *, appointment_id: int) -> Booked:
    """Undo the last `change`: the appointment stands where it was, if the place has not been given
    away; also in a cancelled clinic, whose patients are then to be told.

    Raises Refused: not_allowed, no_appointment, nothing_to_undo (changed again, used or cancelled
    since), appointment_over, slot_full, booked_already.
    """
    require(stamp, Right.BOOK)
    changed = _last_change(tx, stamp, appointment_id)
    now = locked_appointment(tx, stamp, appointment_id, changed.facts["before"]["schedule_id"])
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return _answer(tx, stamp, appointment_id)
    was = changed.facts["before"]
    untouched = _last_change(tx, stamp, appointment_id).seq == changed.seq
    if not untouched or _snapshot(now) != changed.facts["after"]:
        raise Refused("nothing_to_undo")
    if was["day"] < stamp.day:
        raise Refused("appointment_over", day=was["day"])
    clinic = clinic_row(tx, stamp.site, was["schedule_id"])
    slot_start = datetime.fromisoformat(was["slot_start"])
    refuse_second(tx, clinic, now.patient_id, moving=now)
    if not was["add_on"]:
        refuse_given_away(tx, stamp, clinic, slot_start, moving=now)
    appointments.change(
        tx,
        appointment_id,
        schedule_id=clinic.id,
        day=clinic.day,
        slot_start=slot_start,
        slot_end=datetime.fromisoformat(was["slot_end"]),
        add_on=was["add_on"],
        reason=was["reason"],
    )
    telling.take_back(tx, stamp, appointment_id, changed.facts["told"])
    row = appointments.by_id(tx, appointment_id)
    facts = {"before": _snapshot(now), "after": _snapshot(row), "undoes": changed.seq}
    _note(tx, stamp, "undo_change_booking", row, None, **facts)
    return _answer(tx, stamp, appointment_id)


def cancel(tx: Connection, stamp: Stamp, *, appointment_id: int, reason: str) -> Booked:
    """The patient does not want the appointment any more: its place is free again.

    Raises Refused: not_allowed, no_reason, no_appointment, appointment_used, appointment_over.
    """
    require(stamp, Right.BOOK)
    why = reason_given(reason)
    row = locked_appointment(tx, stamp, appointment_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        refuse_used(stamp, row)
        give_up(tx, stamp, row, why)
        _note(tx, stamp, "cancel_booking", row, why, before=_snapshot(row))
    return _answer(tx, stamp, appointment_id)


def give_up(tx: Connection, stamp: Stamp, row: Any, why: str) -> None:
    """Cancel a booked appointment whose department's day is locked; the caller notes it. What
    stood as the reason (of an add-on) is kept on the line below, for `restore`."""
    appointments.change(tx, row.id, state="cancelled", reason=f"{why}\n{row.reason}".rstrip())
    telling.given_up(tx, stamp, row.id)


def restore(tx: Connection, stamp: Stamp, *, appointment_id: int) -> Booked:
    """Take a cancellation back, if the place has not been given away. In a cancelled clinic the
    patient is to be told again.

    Raises Refused: not_allowed, no_appointment, not_cancelled, appointment_over, slot_full,
    booked_already.
    """
    require(stamp, Right.BOOK)
    row = locked_appointment(tx, stamp, appointment_id)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return _answer(tx, stamp, appointment_id)
    if row.state != "cancelled":
        raise Refused("not_cancelled")
    if row.day < stamp.day:
        raise Refused("appointment_over", day=row.day)
    clinic = clinic_row(tx, stamp.site, row.schedule_id)
    refuse_second(tx, clinic, row.patient_id)
    if not row.add_on:
        refuse_given_away(tx, stamp, clinic, row.slot_start)
    _, _, kept = row.reason.partition("\n")
    appointments.change(tx, appointment_id, reason=kept)
    telling.booked_again(tx, stamp, appointment_id)
    after = appointments.by_id(tx, appointment_id)
    _note(tx, stamp, "restore_booking", after, None, before=_snapshot(row), after=_snapshot(after))
    return _answer(tx, stamp, appointment_id)


def _answer(tx: Connection, stamp: Stamp, appointment_id: int) -> Booked:
    row = appointments.by_id(tx, appointment_id)
    return booked_values(tx, stamp.site, stamp.now, [row])[0]


def _code(stamp: Stamp) -> str:
    """What a kiosk reads from a confirmation: one for each command, short enough for a scanner."""
    return "B" + hashlib.sha256(f"{stamp.site}/{stamp.id}".encode()).hexdigest()[:15].upper()


def _note(
    tx: Connection, stamp: Stamp, act: str, row: Any, reason: str | None, **facts: Any
) -> None:
    note(
        tx,
        stamp,
        act,
        queue=row.department if row.day == stamp.day else None,
        patient_id=row.patient_id,
        reason=reason or None,
        detail={"appointment_id": row.id} | facts,
    )


def _last_change(tx: Connection, stamp: Stamp, appointment_id: int) -> journal.JournalRow:
    row = appointments.by_id(tx, appointment_id)
    if row is None or row.site != stamp.site:
        raise Refused("no_appointment")
    changed = journal.last_of_patient(tx, row.patient_id, CHANGE)
    if changed is None or changed.facts["appointment_id"] != appointment_id:
        raise Refused("nothing_to_undo")
    return changed


def _snapshot(row: Any) -> dict[str, Any]:
    return {
        "schedule_id": row.schedule_id,
        "day": row.day,
        "slot_start": row.slot_start.isoformat(),
        "slot_end": row.slot_end.isoformat(),
        "state": row.state,
        "add_on": row.add_on,
        "reason": row.reason,
    }
