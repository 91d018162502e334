"""What happens at a room's door: call, call again, start, missed, exam, done, undo."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.queue_order import may_be_seen_by, serve_order
from shared.domain.ticket import LIVE, Act, State, Ticket
from shared.services import acts
from shared.services.stamp import Stamp
from shared.store import hospital, journal, tickets

UNDOABLE = frozenset(Act) - {Act.UNDO, Act.CLOSE}


@dataclass(frozen=True)
class Undone:
    """Which act was taken back and the ticket as it is now."""

    act: Act
    ticket: Ticket


def call_next(tx: Connection, stamp: Stamp, *, room: str) -> Ticket | None:
    """Call the room's next patient; a patient in service there is finished first.

    None where nobody waits for this room. Raises Refused: no_clinic (nobody works in the room
    today), room_has_called (one was called and has not come: start or miss first).
    """
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    duty = on_duty(tx, stamp.site, stamp.now, room)
    if duty is None:
        raise Refused("no_clinic")
    tickets.lock_queue(tx, stamp.site, duty.department, stamp.day)
    inside = tickets.in_room(tx, stamp.site, stamp.day, room)
    called = next((ticket for ticket in inside if ticket.state is State.CALLED), None)
    if called is not None:
        raise Refused("room_has_called", label=called.label)
    waiting = tickets.waiting(tx, stamp.site, duty.department, stamp.day)
    following = next(
        (
            position.ticket
            for position in serve_order(waiting)
            if may_be_seen_by(position.ticket, duty.practitioner)
        ),
        None,
    )
    for ticket in inside:
        acts.move(tx, stamp, Act.FINISH, ticket, answers=False, ended=stamp.now)
    if following is None:
        return None
    return acts.move(
        tx, stamp, Act.CALL, following, room=room, called=stamp.now, calls=following.calls + 1
    )


def call_again(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """复呼: the same call once more."""
    return acts.act_on(
        tx,
        stamp,
        Act.CALL_AGAIN,
        ticket_id,
        lambda ticket: {"called": stamp.now, "calls": ticket.calls + 1},
    )


def start(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The patient has come in. Raises Refused("room_occupied") while another is in service."""
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    _refuse_second_in_room(tx, ticket)
    return acts.move(tx, stamp, Act.START, ticket, started=stamp.now)


def miss(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """过号: called and not there."""
    return acts.act_on(
        tx,
        stamp,
        Act.MISS,
        ticket_id,
        lambda ticket: {"misses": ticket.misses + 1, "room": None},
    )


def send_to_exam(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The doctor sends the patient to an exam; the ticket stays theirs (回诊 later)."""
    return acts.act_on(
        tx, stamp, Act.SEND_TO_EXAM, ticket_id, lambda _: {"ended": stamp.now, "room": None}
    )


def finish(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The consultation is over."""
    return acts.act_on(tx, stamp, Act.FINISH, ticket_id, lambda _: {"ended": stamp.now})


def cancel(tx: Connection, stamp: Stamp, *, ticket_id: str, reason: str) -> Ticket:
    """The patient does not want the number any more."""
    return acts.act_on(
        tx, stamp, Act.CANCEL, ticket_id, lambda _: {"ended": stamp.now, "reason": reason}
    )


def undo(tx: Connection, stamp: Stamp) -> Undone:
    """Take back the last act of this terminal today; asked again, the one before.

    A check-in taken back leaves its number cancelled, never reused. Raises Refused:
    nothing_to_undo, undo_too_late (somebody has changed the ticket since), room_occupied.
    """
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None and done.ticket_id is not None:
        ticket = tickets.get(tx, done.ticket_id)
        assert ticket is not None
        return Undone(Act(done.facts["act"]), ticket)
    row = _last_act(tx, stamp)
    if row is None or row.ticket_id is None:
        raise Refused("nothing_to_undo")
    ticket = acts.lock_ticket(tx, stamp, row.ticket_id)
    if acts.snapshot(ticket) != row.facts["after"]:
        raise Refused("undo_too_late", label=ticket.label)
    before = row.facts.get("before")
    if before is None:
        back = replace(ticket, state=State.CANCELLED, ended=stamp.now, reason="undo")
        if ticket.appointment_id is not None:
            hospital.set_appointment_state(tx, ticket.appointment_id, "booked")
    else:
        back = acts.restored(ticket, before)
    _refuse_collision(tx, ticket, back)
    tickets.change(tx, back)
    act = Act(row.act)
    acts.record(tx, stamp, Act.UNDO, ticket, back, undoes=row.seq, extra={"act": act})
    return Undone(act, back)


def on_duty(tx: Connection, site: str, now: datetime, room: str) -> Any | None:
    """The schedule that runs in a room now, else the next one today, else the last one."""
    rows = hospital.schedules(tx, site, now.date().isoformat(), room=room)
    running_or_next = [row for row in rows if now < row.ends]
    if running_or_next:
        return running_or_next[0]
    return rows[-1] if rows else None


def _last_act(tx: Connection, stamp: Stamp) -> journal.JournalRow | None:
    taken_back: set[int] = set()
    for row in journal.of_terminal(tx, stamp.site, stamp.day, stamp.terminal):
        if row.undoes is not None:
            taken_back.add(row.undoes)
        elif row.act in UNDOABLE and row.seq not in taken_back:
            return row
    return None


def _refuse_collision(tx: Connection, now: Ticket, back: Ticket) -> None:
    """A ticket may not come back to life beside another of the same patient, nor into a room
    that somebody else is in by now."""
    if back.state in LIVE and now.state not in LIVE:
        live = tickets.live_of_patient(tx, now.site, now.patient_id, now.day)
        if any(other.queue == now.queue for other in live):
            raise Refused("undo_too_late", label=now.label)
    if back.room is not None and back.state in (State.CALLED, State.IN_SERVICE):
        _refuse_second_in_room(tx, back)


def _refuse_second_in_room(tx: Connection, ticket: Ticket) -> None:
    if ticket.room is None:
        return
    for other in tickets.in_room(tx, ticket.site, ticket.day, ticket.room):
        if other.id != ticket.id and other.state is State.IN_SERVICE:
            raise Refused("room_occupied", label=other.label)
