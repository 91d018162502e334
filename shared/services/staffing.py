"""Doctors who pause, and rooms that call for several queues."""

from datetime import datetime

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.domain.ticket import Act
from shared.services import acts
from shared.services.noting import note
from shared.services.permission import require
from shared.services.queue_now import at_door, read_doors
from shared.services.stamp import Stamp
from shared.store import hospital, journal, schedules, staffing, tickets


def pause(
    tx: Connection, stamp: Stamp, *, practitioner: str, until: datetime | None, reason: str = ""
) -> None:
    """The doctor calls nobody until `until`, or until resumed; who waited at the door waits in
    the line again. Raises Refused: no_clinic, already_paused, past_time.
    """
    require(stamp, Right.DOCTOR_STATE)
    doors = read_doors(tx, stamp.site, stamp.now)
    mine = [shift for shift in doors.schedules if shift.practitioner == practitioner]
    if not mine:
        raise Refused("no_clinic")
    if until is not None and until <= stamp.now:
        raise Refused("past_time", field="until", time=f"{until:%H:%M}")
    rooms = sorted(room for room in doors.duties if doors.doctor_in(room) == practitioner)
    queues = {s.department for s in mine} | {
        queue for room in rooms for queue in doors.also.get(room, ())
    }
    for queue in sorted(queues):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return
    if practitioner in staffing.pauses(tx, stamp.site, stamp.now):
        raise Refused("already_paused", doctor=mine[0].doctor_name)
    pause_id = staffing.add_pause(
        tx,
        {
            "site": stamp.site,
            "day": stamp.day,
            "practitioner": practitioner,
            "since": stamp.now,
            "until": until,
            "reason": " ".join(reason.split()),
        },
    )
    stored = tickets.in_line(tx, stamp.site, queues, stamp.day)
    in_line = [doors.settled(ticket) for ticket in stored]
    for ticket in (ticket for room in rooms for ticket in at_door(in_line, room)):
        acts.move(tx, stamp, Act.LEAVE_DOOR, ticket, along_with=stamp.id, room=None, row_place=None)
    note(
        tx,
        stamp,
        "pause",
        queue=mine[0].department,
        reason=reason or None,
        detail={
            "pause_id": pause_id,
            "practitioner": practitioner,
            "until": until.isoformat() if until else None,
        },
    )


def resume(tx: Connection, stamp: Stamp, *, practitioner: str) -> None:
    """The doctor calls again. Raises Refused("not_paused")."""
    require(stamp, Right.DOCTOR_STATE)
    shifts = schedules.active(tx, stamp.site, stamp.day)
    for queue in sorted({s.department for s in shifts if s.practitioner == practitioner}):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return
    row = staffing.pauses(tx, stamp.site, stamp.now).get(practitioner)
    if row is None:
        raise Refused("not_paused")
    staffing.end_pause(tx, row.id, stamp.now)
    note(tx, stamp, "resume", detail={"pause_id": row.id, "practitioner": practitioner})


def serve_also(tx: Connection, stamp: Stamp, *, room: str, queues: tuple[str, ...]) -> None:
    """交叉呼叫: from now on today the room calls for these queues besides its own.

    Raises Refused: no_clinic (nobody works in the room today), no_department.
    """
    require(stamp, Right.DOCTOR_STATE)
    duty = read_doors(tx, stamp.site, stamp.now).duties.get(room)
    if duty is None:
        raise Refused("no_clinic")
    known = {row.code for row in hospital.departments(tx, stamp.site)}
    wanted = sorted({queue for queue in queues if queue != duty.department})
    if not known.issuperset(wanted):
        raise Refused("no_department")
    tickets.lock_queue(tx, stamp.site, duty.department, stamp.day)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return
    before = staffing.also_served(tx, stamp.site, stamp.day).get(room, ())
    staffing.set_also_served(tx, stamp.site, stamp.day, room, wanted)
    detail = {"room": room, "before": list(before), "after": wanted}
    note(tx, stamp, "serve_also", queue=duty.department, detail=detail)
