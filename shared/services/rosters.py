"""The roster edited at the desk: who works where and when, and how many they see."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.identity import plain
from shared.domain.roles import Right
from shared.domain.slots import moment, quota_of_slot, slot_times
from shared.services import telling
from shared.services.clinic_sessions import clinic, clinic_row, lock_days
from shared.services.clinic_values import Clinic, PractitionerBrief
from shared.services.noting import note
from shared.services.permission import require
from shared.services.session_rules import refuse_overlap
from shared.services.stamp import Stamp
from shared.store import appointments, hospital, journal, schedules, tickets

SOURCE = "desk"
MOST_MINUTES, MOST_PATIENTS = 600, 10_000
NAME_LENGTH, CODE_LENGTH, SESSION_LENGTH = 60, 40, 12


@dataclass(frozen=True)
class _Session:
    """A schedule's row as it is to be; `id` None for a new one."""

    id: int | None
    site: str
    day: str
    session: str
    practitioner: str
    department: str
    room: str
    starts: datetime
    ends: datetime
    slot_minutes: int
    quota: int
    slot_quota: int

    @property
    def columns(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name not in ("id", "site")}


def practitioners(tx: Connection, *, site: str, now: datetime) -> tuple[PractitionerBrief, ...]:
    """Everybody who may be put on the roster, by department and code."""
    return tuple(
        PractitionerBrief(row.code, row.name, row.title, row.department)
        for row in hospital.practitioners(tx, site)
    )


def put_practitioner(
    tx: Connection,
    stamp: Stamp,
    *,
    code: str,
    name: str,
    title: str,
    department: str,
    only_new: bool = False,
) -> PractitionerBrief:
    """A doctor who may be put on the roster: a new one, or, unless `only_new`, one whose data have
    changed.

    Raises Refused naming the field: not_allowed, bad_code, bad_name, no_department,
    practitioner_exists.
    """
    require(stamp, Right.EDIT_ROSTER)
    wanted = PractitionerBrief(plain(code), plain(name), plain(title), department)
    if not 0 < len(wanted.code) <= CODE_LENGTH:
        raise Refused("bad_code", field="code", most=CODE_LENGTH)
    if not 0 < len(wanted.name) <= NAME_LENGTH:
        raise Refused("bad_name", field="name")
    tickets.lock_queue(tx, stamp.site, "", "")
    if journal.of_command(tx, stamp.site, stamp.id) is None:
        if department not in {row.code for row in hospital.departments(tx, stamp.site)}:
            raise Refused("no_department", field="department")
        before = {row.code: row for row in hospital.practitioners(tx, stamp.site)}.get(wanted.code)
        if before is not None and only_new:
            raise Refused("practitioner_exists", field="code", doctor=before.name)
        hospital.put_practitioner(tx, {"site": stamp.site, **vars(wanted)})
        was = {name: getattr(before, name) for name in vars(wanted)} if before else None
        note(tx, stamp, "put_practitioner", detail={"before": was, "after": vars(wanted)})
    return wanted


def put_clinic(
    tx: Connection,
    stamp: Stamp,
    *,
    schedule_id: int | None,
    day: str,
    session: str,
    practitioner: str,
    department: str,
    room: str,
    starts: time,
    ends: time,
    slot_minutes: int,
    quota: int,
    slot_quota: int = 0,
) -> Clinic:
    """A new session (schedule_id None) or a changed one. Whoever is booked keeps their time; if
    the session does not reach to it any more, or room or doctor change, they are to be told.

    Raises Refused naming the field: not_allowed, no_such_clinic, bad_day, day_is_over, bad_session,
    no_practitioner, no_department, bad_room, bad_times, past_time, bad_slot_minutes, bad_quota,
    clinic_is_cancelled, clinic_over, clinic_in_use (day, session and department stay where
    anybody is booked), session_exists, session_overlaps, room_overlaps, quota_below_booked,
    slot_quota_below_booked.
    """
    require(stamp, Right.EDIT_ROSTER)
    on = _read_day(stamp, day)
    wanted = _Session(
        id=schedule_id,
        site=stamp.site,
        day=on.isoformat(),
        session=plain(session),
        practitioner=practitioner,
        department=department,
        room=plain(room),
        starts=moment(on, starts, stamp.now),
        ends=moment(on, ends, stamp.now),
        slot_minutes=slot_minutes,
        quota=quota,
        slot_quota=slot_quota,
    )
    _refuse_bad_values(stamp, wanted)
    before = _locked(tx, stamp, wanted)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return clinic(tx, stamp.site, stamp.now, done.facts["schedule_id"])
    _refuse_unknown(tx, wanted)
    _refuse_same(tx, wanted)
    if before is None:
        refuse_overlap(tx, wanted)
        new = {"site": stamp.site, "state": "active", "source": SOURCE, "external_id": None}
        wanted_id = schedules.add(tx, wanted.columns | new)
    else:
        wanted_id = before.id
        _refuse_edit(tx, stamp, before, wanted)
        schedules.change(tx, wanted_id, **wanted.columns)
    after = schedules.by_id(tx, wanted_id)
    told = telling.tell_changes(tx, stamp, before, after) if before is not None else 0
    note(
        tx,
        stamp,
        "put_clinic",
        queue=department if wanted.day == stamp.day else None,
        detail={
            "schedule_id": wanted_id,
            "before": _snapshot(before) if before else None,
            "after": _snapshot(after),
            "to_tell": told,
        },
    )
    return clinic(tx, stamp.site, stamp.now, wanted_id)


def _read_day(stamp: Stamp, untrusted_day: str) -> date:
    try:
        day = date.fromisoformat(untrusted_day)
    except ValueError:
        raise Refused("bad_day", field="day") from None
    if day < stamp.now.date():
        raise Refused("day_is_over", field="day", day=day.isoformat())
    return day


def _refuse_bad_values(stamp: Stamp, wanted: _Session) -> None:
    if not 0 < len(wanted.session) <= SESSION_LENGTH:
        raise Refused("bad_session", field="session")
    if not 0 < len(wanted.room) <= CODE_LENGTH:
        raise Refused("bad_room", field="room")
    if wanted.ends <= wanted.starts:
        raise Refused("bad_times", field="ends")
    if wanted.ends <= stamp.now:
        raise Refused("past_time", field="ends", time=f"{wanted.ends:%H:%M}")
    if not 1 <= wanted.slot_minutes <= MOST_MINUTES:
        raise Refused("bad_slot_minutes", field="slot_minutes", most=MOST_MINUTES)
    for field in ("quota", "slot_quota"):
        if not 0 <= getattr(wanted, field) <= MOST_PATIENTS:
            raise Refused("bad_quota", field=field, most=MOST_PATIENTS)


def _locked(tx: Connection, stamp: Stamp, wanted: _Session) -> Any | None:
    """The session's row as it is, every department's day held: doctor and room may be wanted by
    any of them. None for a new one."""
    before = clinic_row(tx, stamp.site, wanted.id) if wanted.id is not None else None
    days = {wanted.day, before.day} if before is not None else {wanted.day}
    codes = [row.code for row in hospital.departments(tx, stamp.site)]
    lock_days(tx, stamp, [(day, code) for day in days for code in codes])
    return clinic_row(tx, stamp.site, wanted.id) if wanted.id is not None else None


def _refuse_unknown(tx: Connection, wanted: _Session) -> None:
    if wanted.department not in {row.code for row in hospital.departments(tx, wanted.site)}:
        raise Refused("no_department", field="department")
    if wanted.practitioner not in hospital.practitioner_names(tx, wanted.site):
        raise Refused("no_practitioner", field="practitioner")


def _refuse_same(tx: Connection, wanted: _Session) -> None:
    for other in schedules.between(tx, wanted.site, wanted.day, wanted.day):
        same = (other.practitioner, other.session) == (wanted.practitioner, wanted.session)
        if same and other.id != wanted.id:
            raise Refused("session_exists", field="session", doctor=other.doctor_name)


def _refuse_edit(tx: Connection, stamp: Stamp, before: Any, wanted: _Session) -> None:
    if before.state == "cancelled":
        raise Refused("clinic_is_cancelled")
    if before.ends <= stamp.now:
        raise Refused("clinic_over")
    booked = appointments.count(tx, before.id)
    for field in ("day", "session", "department"):
        if booked and getattr(before, field) != getattr(wanted, field):
            raise Refused("clinic_in_use", field=field, booked=booked)
    moved = any(
        getattr(before, field) != getattr(wanted, field)
        for field in ("day", "practitioner", "room", "starts", "ends")
    )
    if moved and before.state == "active":
        refuse_overlap(tx, wanted)
    _refuse_fewer_than_booked(tx, stamp, before, wanted)


def _refuse_fewer_than_booked(tx: Connection, stamp: Stamp, before: Any, wanted: _Session) -> None:
    """Ordinary numbers given must fit, but for those whose time is outside by now: they are to
    be rebooked. What fitted no better before may stay."""
    slots = slot_times(wanted.starts, wanted.ends, wanted.slot_minutes)
    given = [
        at.slot_start
        for at in appointments.times(tx, [before.id])
        if not at.add_on and wanted.starts <= at.slot_start < wanted.ends
    ]
    if len(given) > wanted.quota and wanted.quota < before.quota:
        raise Refused("quota_below_booked", field="quota", booked=len(given))
    most = quota_of_slot(wanted.quota, wanted.slot_quota, len(slots))
    same_slots = ("starts", "ends", "slot_minutes", "quota", "slot_quota")
    if all(getattr(before, field) == getattr(wanted, field) for field in same_slots):
        return
    for start, end in slots:
        here = sum(start <= at < end for at in given)
        if here > most:
            raise Refused(
                "slot_quota_below_booked",
                field="slot_quota",
                booked=here,
                time=f"{start.astimezone(stamp.now.tzinfo):%H:%M}",
            )


def _snapshot(row: Any) -> dict[str, Any]:
    names = ("day", "session", "practitioner", "department", "room", "slot_minutes", "quota",
             "slot_quota")  # fmt: skip
    times = {name: getattr(row, name).isoformat() for name in ("starts", "ends")}
    return {name: getattr(row, name) for name in names} | times
