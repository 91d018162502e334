"""Who gets a number, who gets it again, and what one key takes back, on the hospital in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from shared.domain.errors import Refused
from shared.domain.ticket import Act, State, Ticket, TicketClass
from shared.services.stamp import Stamp
from shared.services.undoing import Undone
from shared.services.values import CheckedIn
from tests.shared.store.lobby_acts import refuse_second
from tests.shared.store.lobby_hospital import SERIES, Booking, Shift
from tests.shared.store.lobby_model import Lobby
from tests.shared.store.lobby_rows import Row

NOT_TAKEN_BACK = {"undo", "close", "close_day", "set_policy"}


def check_in(
    lobby: Lobby, stamp: Stamp, *, appointment_id: int, at_desk: bool, walk_seconds: int
) -> CheckedIn:
    booking = lobby.hospital.bookings[appointment_id]
    if booking.slot_start.date().isoformat() != stamp.day:
        raise Refused("wrong_day")
    queue = booking.shift.department
    live = lobby.live_of(booking.patient_id, queue, stamp.day)
    if live is not None:
        if lobby.booked[appointment_id] == "booked":
            lobby.booked[appointment_id] = "checked_in"
        return CheckedIn(live, again=True)
    if lobby.booked[appointment_id] != "booked":
        sent_on = [
            ticket
            for ticket in lobby.tickets.values()
            if (ticket.appointment_id, ticket.day) == (appointment_id, stamp.day) and ticket.live
        ]
        if not sent_on:
            raise Refused("already_served")
        return CheckedIn(sent_on[0], again=True)
    ticket_class = _admitted(lobby, booking, stamp.now, at_desk)
    lobby.booked[appointment_id] = "checked_in"
    return _issue(
        lobby, stamp, queue, booking.patient_id,
        appointment_id=appointment_id, practitioner=booking.shift.practitioner,
        ticket_class=ticket_class, first_visit=booking.first_visit,
        slot_start=booking.slot_start, slot_end=booking.slot_end, session=booking.shift.session,
        registered=booking.registered or stamp.now, walk_seconds=_walk(walk_seconds),
    )  # fmt: skip


def _walk(seconds: int) -> int:
    """Nobody walks for longer than an hour, or less than no time."""
    return min(3600, max(0, seconds))


def _admitted(lobby: Lobby, booking: Booking, now: datetime, at_desk: bool) -> TicketClass:
    policy = lobby.policy(booking.shift.department)
    early = policy.check_in.early_minutes
    if early != "any" and booking.slot_start - now > timedelta(minutes=early):
        raise Refused("too_early")
    if policy.after_session and not at_desk and now >= booking.shift.ends:
        raise Refused("too_late")
    grace = timedelta(minutes=policy.check_in.late_grace_minutes)
    return TicketClass.LATE if now - booking.slot_end > grace else TicketClass.APPOINTMENT


def take_walk_in(
    lobby: Lobby, stamp: Stamp, *, patient_id: int, department: str, practitioner: str | None,
    priority: str | None, triage_level: int | None, add_on: str, walk_seconds: int,
) -> CheckedIn:  # fmt: skip
    live = lobby.live_of(patient_id, department, stamp.day)
    if live is not None:
        return CheckedIn(live, again=True)
    shifts = [shift for shift in lobby.shifts(stamp.now) if shift.department == department]
    mine = [shift for shift in shifts if practitioner in (None, shift.practitioner)]
    if not mine:
        raise Refused("no_clinic")
    if add_on:
        session = max(mine, key=lambda shift: shift.starts).session
    else:
        session = _open_session(lobby, mine, shifts, practitioner, stamp.now)
    been_here = any(
        (ticket.patient_id, ticket.state) == (patient_id, State.DONE) and ticket.day < stamp.day
        for ticket in lobby.tickets.values()
    )
    return _issue(
        lobby, stamp, department, patient_id,
        practitioner=practitioner, ticket_class=TicketClass.WALK_IN, first_visit=not been_here,
        session=session, priority=priority, triage_level=triage_level, why=add_on,
        walk_seconds=_walk(walk_seconds),
    )  # fmt: skip


def _open_session(
    lobby: Lobby, mine: Sequence[Shift], everybody: Sequence[Shift], doctor: str | None,
    now: datetime,
) -> str:  # fmt: skip
    """The session that runs and has a place, or the next one where none runs."""
    still_open = sorted((s for s in mine if s.ends > now), key=lambda s: s.starts)
    if not still_open:
        raise Refused("session_over")
    running = [s for s in still_open if s.starts <= now] or still_open
    session = running[0].session

    def full(shifts: Sequence[Shift], shared: bool) -> bool:
        day = now.date().isoformat()
        given = [
            t.practitioner
            for t in lobby.tickets.values()
            if (t.day, t.queue, t.session) == (day, shifts[0].department, session)
            and t.appointment_id is None
            and t.state is not State.CANCELLED
        ]
        doctors = [s.practitioner for s in shifts if s.session == session]
        booked = [b for b in lobby.hospital.bookings.values() if b.shift in shifts]
        taken = sum(b.shift.session == session for b in booked)
        taken += sum(named in doctors or (shared and named is None) for named in given)
        return taken >= sum(s.quota for s in shifts if s.session == session)

    if full(mine, doctor is None) or (doctor is not None and full(everybody, True)):
        raise Refused("queue_full")
    return session


def _issue(
    lobby: Lobby, stamp: Stamp, queue: str, patient_id: int, why: str = "", **known: Any
) -> CheckedIn:
    aged = "elderly" if lobby.hospital.is_old(patient_id) else None
    values: dict[str, Any] = {
        "appointment_id": None, "slot_start": None, "slot_end": None, "registered": stamp.now,
    } | known  # fmt: skip
    values["priority"] = values.get("priority") or aged
    ticket = Ticket(
        id=stamp.id, site=stamp.site, day=stamp.day, queue=queue, series=SERIES[queue],
        number=lobby.next_number(queue, stamp.day), patient_id=patient_id, state=State.WAITING,
        checked_in=stamp.now, joined=stamp.now, room=None, called=None, started=None, ended=None,
        calls=0, misses=0, reason=None, terminal=stamp.terminal, **values,
    )  # fmt: skip
    return CheckedIn(lobby.put(stamp, Act.CHECK_IN, ticket, reason=why), again=False)


def come_back(lobby: Lobby, stamp: Stamp, *, ticket_id: str, walk_seconds: int) -> CheckedIn:
    ticket = lobby.of_today(stamp, ticket_id)
    if ticket.state in (State.WAITING, State.CALLED):
        return CheckedIn(ticket, again=True)
    if ticket.state is State.HELD:
        return CheckedIn(lobby.move(stamp, Act.RELEASE, ticket, {}), again=False)
    examined = ticket.state is State.AWAY
    changes: dict[str, Any] = {"joined": stamp.now, "room": None, "called": None}
    changes["walk_seconds"] = _walk(walk_seconds)
    changes["ticket_class"] = TicketClass.RETURN if examined else TicketClass.MISSED
    act = Act.COME_BACK if examined else Act.REJOIN
    return CheckedIn(lobby.move(stamp, act, ticket, changes), again=False)


def undo(lobby: Lobby, stamp: Stamp) -> Undone:
    """The last act of the terminal today that it has not taken back; refused where somebody
    changed since what it had changed."""
    taken_back = {row.undoes for row in lobby.rows}
    mine = [
        row
        for row in lobby.rows
        if (row.terminal, row.day, row.along) == (stamp.terminal, stamp.day, None)
        and row.act not in NOT_TAKEN_BACK
        and row.seq not in taken_back
    ]
    if not mine:
        raise Refused("nothing_to_undo")
    row = mine[-1]
    if row.after is None:
        _undo_other(lobby, stamp, row)
        lobby.row(stamp, Act.UNDO, undoes=row.seq)
        return Undone(row.act, None)
    ticket = lobby.of_today(stamp, row.after.id)
    if ticket != row.after:
        raise Refused("undo_too_late")
    along = [
        other
        for other in lobby.rows
        if row.command is not None
        and other.along == row.command
        and other.after == lobby.tickets[other.after.id if other.after else ""]
    ]
    back = row.before or replace(ticket, state=State.CANCELLED, ended=stamp.now, reason="undo")
    if not any(other.act == Act.FINISH for other in along):
        _refuse_collision(lobby, ticket, back)
    _put_back(lobby, stamp, back, row)
    _hold_appointment(lobby, row, ticket, back)
    gone_along = []
    for other in along:
        assert other.before is not None
        _refuse_collision(lobby, lobby.tickets[other.before.id], other.before)
        gone_along.append(_put_back(lobby, stamp, other.before, other, along=stamp.id))
    return Undone(row.act, back, tuple(gone_along))


def _put_back(lobby: Lobby, stamp: Stamp, back: Ticket, row: Row, **how: Any) -> Ticket:
    was_inside = lobby.tickets[back.id].state is State.IN_SERVICE
    lobby.put(stamp, Act.UNDO, back, undoes=row.seq, **how)
    if back.state is State.IN_SERVICE and not was_inside:
        lobby.change_visit(back.id, ended=None)
    elif was_inside and back.state is not State.IN_SERVICE:
        lobby.change_visit(back.id, undone=stamp.now)
    return back


def _refuse_collision(lobby: Lobby, ticket: Ticket, back: Ticket) -> None:
    lives_again = back.live and not ticket.live
    if lives_again and lobby.live_of(back.patient_id, back.queue, back.day) is not None:
        raise Refused("undo_too_late")
    if back.state in (State.CALLED, State.IN_SERVICE):
        refuse_second(lobby, back, back.state)


def _hold_appointment(lobby: Lobby, row: Row, ticket: Ticket, back: Ticket) -> None:
    """Whoever has no number any more may check in again, whoever has one again may not."""
    if ticket.appointment_id is None:
        return
    if row.act == Act.CHECK_IN:
        lobby.booked[ticket.appointment_id] = "booked"
    elif row.act == Act.CANCEL:
        lobby.booked[ticket.appointment_id] = "checked_in"


def _undo_other(lobby: Lobby, stamp: Stamp, row: Row) -> None:
    if row.act == "serve_also":
        room, before, after = row.facts
        if lobby.also[stamp.day, room] != after:
            raise Refused("undo_too_late")
        lobby.also[stamp.day, room] = before
        return
    pause = lobby.pauses[row.facts]
    if row.act == "pause":
        if pause.ended is not None:
            raise Refused("undo_too_late")
        lobby.pauses[row.facts] = replace(pause, ended=stamp.now)
    else:
        if lobby.pause_of(pause.practitioner, stamp.now) is not None:
            raise Refused("undo_too_late")
        lobby.pauses[row.facts] = replace(pause, ended=None)
