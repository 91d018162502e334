"""Clinics as the desk sees and changes them: a week by doctor, the day; cancelled (停诊) and
taken up again; a doctor who has left; and whom all that concerns."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.free_text import first_words
from shared.domain.masking import masked_phone
from shared.domain.roles import Right
from shared.domain.telling import expected_from
from shared.services import booking, telling
from shared.services.booked_values import booked_values
from shared.services.calling import reason_given
from shared.services.clinic_sessions import clinic, clinics, locked_appointment, locked_clinic
from shared.services.clinic_values import Clinic, ClinicState, ToTell
from shared.services.noting import note
from shared.services.permission import require
from shared.services.session_rules import refuse_overlap
from shared.services.stamp import Stamp
from shared.store import appointments, hospital, journal, patients, schedules, staff
from shared.store import telling as tell_rows

DAYS_SHOWN = 7
WORDS_LENGTH = 200


def week(
    tx: Connection, *, site: str, now: datetime, department: str, first_day: str
) -> tuple[Clinic, ...]:
    """Seven days of a department from `first_day` (YYYY-MM-DD) on, by doctor, day and time."""
    last = date.fromisoformat(first_day) + timedelta(days=DAYS_SHOWN - 1)
    rows = schedules.between(tx, site, first_day, last.isoformat(), department)
    return clinics(tx, site, now, rows, department)


def clinics_of_day(tx: Connection, *, site: str, now: datetime, day: str) -> tuple[Clinic, ...]:
    """All clinics of a day, by department, doctor and time."""
    found = clinics(tx, site, now, schedules.between(tx, site, day, day))
    return tuple(sorted(found, key=lambda clinic: clinic.department.prefix))


def cancel_clinic(tx: Connection, stamp: Stamp, *, schedule_id: int, reason: str) -> Clinic:
    """停诊: nobody is booked or checked in any more, and everybody booked is to be told. Who has
    checked in keeps the number: colleagues of the department call them.

    Raises Refused: not_allowed, no_reason, no_such_clinic, clinic_is_cancelled, clinic_over.
    """
    require(stamp, Right.CANCEL_CLINIC)
    why = reason_given(reason)
    row = locked_clinic(tx, stamp, schedule_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        _refuse_over(stamp, row)
        if row.state == "cancelled":
            raise Refused("clinic_is_cancelled")
        schedules.change(tx, schedule_id, state="cancelled", reason=why)
        told = telling.tell_changes(tx, stamp, row, schedules.by_id(tx, schedule_id))
        _note(tx, stamp, "cancel_clinic", row, why, after="cancelled", to_tell=told)
    return clinic(tx, stamp.site, stamp.now, schedule_id)


def restore_clinic(tx: Connection, stamp: Stamp, *, schedule_id: int) -> Clinic:
    """The clinic takes place after all, with everybody who is still booked.

    Raises Refused: not_allowed, no_such_clinic, clinic_not_cancelled, clinic_over,
    session_overlaps, room_overlaps (somebody else has the room by now).
    """
    require(stamp, Right.CANCEL_CLINIC)
    row = locked_clinic(tx, stamp, schedule_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        _refuse_over(stamp, row)
        if row.state != "cancelled":
            raise Refused("clinic_not_cancelled")
        refuse_overlap(tx, row)
        schedules.change(tx, schedule_id, state="active", reason="")
        told = telling.tell_changes(tx, stamp, row, schedules.by_id(tx, schedule_id))
        _note(tx, stamp, "restore_clinic", row, None, after="active", to_tell=told)
    return clinic(tx, stamp.site, stamp.now, schedule_id)


def doctor_left(tx: Connection, stamp: Stamp, *, schedule_id: int) -> Clinic:
    """The doctor has gone for today: no more numbers for them, and colleagues of the department
    see who is booked or waits. Raises Refused: not_allowed, no_such_clinic, clinic_not_today,
    clinic_over, clinic_is_cancelled, doctor_has_left."""
    require(stamp, Right.DOCTOR_STATE)
    row = locked_clinic(tx, stamp, schedule_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        _refuse_other_day(stamp, row)
        if row.state == "left":
            raise Refused("doctor_has_left", doctor=row.doctor_name)
        _set_state(tx, stamp, "doctor_left", row, "left")
    return clinic(tx, stamp.site, stamp.now, schedule_id)


def doctor_back(tx: Connection, stamp: Stamp, *, schedule_id: int) -> Clinic:
    """The doctor is there again. Raises Refused: not_allowed, no_such_clinic, clinic_not_today,
    clinic_over, clinic_is_cancelled, doctor_is_here, session_overlaps, room_overlaps."""
    require(stamp, Right.DOCTOR_STATE)
    row = locked_clinic(tx, stamp, schedule_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        _refuse_other_day(stamp, row)
        if row.state == "active":
            raise Refused("doctor_is_here", doctor=row.doctor_name)
        refuse_overlap(tx, row)
        _set_state(tx, stamp, "doctor_back", row, "active")
    return clinic(tx, stamp.site, stamp.now, schedule_id)


def to_tell(
    tx: Connection, *, site: str, now: datetime, all_states: bool = False
) -> tuple[ToTell, ...]:
    """Who is still to be told, by day and slot; with `all_states` also whoever of clinics of the
    last DAYS_SHOWN days and later was told, rebooked, gave up or need not be told any more."""
    rows = tell_rows.open_rows(tx, site)
    if all_states:
        since = (now.date() - timedelta(days=DAYS_SHOWN)).isoformat()
        recent = tell_rows.since(tx, site, since)
        known = {row.id for row in recent}
        rows = [row for row in rows if row.id not in known] + recent
    return _to_tell_values(tx, site, now, rows)


def set_told(
    tx: Connection,
    stamp: Stamp,
    *,
    to_tell_id: int,
    state: Literal["open", "told", "given_up"],
    words: str = "",
) -> ToTell:
    """What came of telling somebody: "told", or "open" still (nobody answered), or they give the
    appointment up, which cancels it. `words` are the caller's note.

    Raises Refused: as `refuse_numbers`, not_allowed, nothing_to_tell, told_settled (rebooked,
    given up, called off or overtaken by another change meanwhile).
    """
    require(stamp, Right.BOOK)
    row = tell_rows.by_id(tx, to_tell_id)
    if row is None or row.site != stamp.site:
        raise Refused("nothing_to_tell")
    visit = locked_appointment(tx, stamp, row.appointment_id)
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        row = tell_rows.by_id(tx, to_tell_id)
        assert row is not None
        newest = telling.newest(tx, visit.id)
        settled = row.state not in ("open", "told") or visit.state != "booked"
        if settled or newest is None or newest.id != to_tell_id:
            raise Refused("told_settled")
        said = first_words(words, "words", WORDS_LENGTH)
        if state == "given_up":
            off = schedules.by_id(tx, row.schedule_id)
            booking.give_up(tx, stamp, visit, reason_given(said or (off.reason if off else "")))
        telling.told(tx, stamp, row, state, said)
        note(
            tx,
            stamp,
            "set_told",
            patient_id=visit.patient_id,
            reason=said or None,
            detail={
                "to_tell_id": to_tell_id,
                "appointment_id": visit.id,
                "before": row.state,
                "after": state,
            },
        )
    found = tell_rows.by_id(tx, to_tell_id)
    return _to_tell_values(tx, stamp.site, stamp.now, [found])[0]


def _to_tell_values(
    tx: Connection, site: str, now: datetime, rows: Sequence[Any]
) -> tuple[ToTell, ...]:
    visits = list(appointments.by_ids(tx, {row.appointment_id for row in rows}).values())
    shown = {booked.id: booked for booked in booked_values(tx, site, now, visits)}
    doctors = hospital.practitioner_names(tx, site)
    names = {member.code: member.name for member in staff.members(tx, site)}
    sessions = {
        session: schedules.by_id(tx, session)
        for session in {booked.schedule_id for booked in shown.values()}
    }
    found = []
    for row in rows:
        visit, expects = shown[row.appointment_id], expected_from(row.expects)
        here = row.now_at == row.schedule_id  # else they are rebooked
        session = sessions[visit.schedule_id]
        assert session is not None
        other_room = here and expects.room != session.room
        other_doctor = here and expects.practitioner != session.practitioner
        phone = patients.opened(tx, row, "phone") or patients.opened(tx, row, "guardian_phone")
        found.append(
            ToTell(
                id=row.id,
                appointment=visit,
                masked_phone=masked_phone(phone),
                cause=row.cause,
                state=row.state,
                since=row.since.astimezone(now.tzinfo),
                by_name=names.get(row.by, row.by),
                words=row.words,
                was_room=expects.room if other_room else "",
                was_doctor=doctors.get(expects.practitioner, "") if other_doctor else "",
                time_gone=not session.starts <= visit.slot_start < session.ends,
            )
        )
    return tuple(found)


def _refuse_over(stamp: Stamp, row: Any) -> None:
    if row.ends <= stamp.now:
        raise Refused("clinic_over")


def _refuse_other_day(stamp: Stamp, row: Any) -> None:
    if row.day != stamp.day:
        raise Refused("clinic_not_today", day=row.day)
    _refuse_over(stamp, row)
    if row.state == "cancelled":
        raise Refused("clinic_is_cancelled")


def _set_state(tx: Connection, stamp: Stamp, act: str, row: Any, state: ClinicState) -> None:
    schedules.change(tx, row.id, state=state)
    _note(tx, stamp, act, row, None, after=state)


def _note(
    tx: Connection, stamp: Stamp, act: str, row: Any, reason: str | None, **facts: Any
) -> None:
    detail = {"schedule_id": row.id, "day": row.day, "before": row.state}
    queue = row.department if row.day == stamp.day else None
    note(tx, stamp, act, queue=queue, reason=reason, detail=detail | facts)
