"""What happens at a room's door: call, call again, start, missed, exam, done, undo."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.errors import Refused
from shared.domain.queue_order import serve_order
from shared.domain.ticket import IN_ROOM, LIVE, Act, State, Ticket
from shared.services import acts
from shared.services.stamp import Stamp
from shared.store import hospital, journal, tickets

UNDOABLE = frozenset(Act) - {Act.UNDO, Act.CLOSE}


@dataclass(frozen=True)
class Undone:
    """Which act was taken back and the ticket as it is now; `along` are those that went with it:
    the patient whom a call of the next one had finished."""

    act: Act
    ticket: Ticket
    along: tuple[Ticket, ...] = ()


def call_next(tx: Connection, stamp: Stamp, *, room: str) -> Ticket | None:
    """Call the room's next patient; a patient in service there is finished first.

    None where nobody waits for this room. Raises Refused: no_clinic (nobody works in the room
    today), room_has_called (one was called and has not come: start or miss first).
    """
    shifts = hospital.schedules(tx, stamp.site, stamp.day)
    duty = on_duty(shifts, stamp.now).get(room)
    if duty is None:
        raise Refused("no_clinic")
    inside = acts.lock_room(tx, stamp, room, duty.department)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    called = next((ticket for ticket in inside if ticket.state is State.CALLED), None)
    if called is not None:
        raise Refused("room_has_called", label=called.label)
    here = present(shifts, stamp.now)
    following = next(
        (
            position.ticket
            for position in serve_order(tickets.waiting(tx, stamp.site, duty.department, stamp.day))
            if may_be_seen_by(position.ticket.practitioner, duty.practitioner, here)
        ),
        None,
    )
    for ticket in inside:
        acts.move(tx, stamp, Act.FINISH, ticket, along_with=stamp.id, ended=stamp.now)
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
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    _refuse_second_in_room(tx, ticket, State.IN_SERVICE)
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
    cancelled = acts.act_on(
        tx, stamp, Act.CANCEL, ticket_id, lambda _: {"ended": stamp.now, "reason": reason}
    )
    if cancelled.appointment_id is not None and cancelled.state is State.CANCELLED:
        hospital.set_appointment_state(tx, cancelled.appointment_id, "booked")
    return cancelled


def undo(tx: Connection, stamp: Stamp) -> Undone:
    """Take back the last act of this terminal today; asked again, the one before.

    A check-in taken back leaves its number cancelled, never reused. Raises Refused:
    nothing_to_undo, undo_too_late (somebody has changed the ticket since), room_occupied.
    """
    done = _undone_already(tx, stamp)
    if done is not None:
        return done
    row = _last_act(tx, stamp)
    if row is None or row.ticket_id is None:
        raise Refused("nothing_to_undo")
    ticket = acts.lock_ticket(tx, stamp, row.ticket_id)
    done = _undone_already(tx, stamp)
    if done is not None:
        return done
    if acts.snapshot(ticket) != row.facts["after"]:
        raise Refused("undo_too_late", label=ticket.label)
    before = row.facts.get("before")
    if before is None:
        back = replace(ticket, state=State.CANCELLED, ended=stamp.now, reason="undo")
    else:
        back = acts.restored(ticket, before)
    along = _finished_with(tx, stamp, row)
    for finished, _ in along:
        acts.lock_ticket(tx, stamp, finished.id)
    if not along:
        _refuse_collision(tx, ticket, back)
    tickets.change(tx, back)
    if ticket.appointment_id is not None and ticket.live != back.live:
        held = "checked_in" if back.live else "booked"
        if back.state is not State.DONE and ticket.state is not State.DONE:
            hospital.set_appointment_state(tx, ticket.appointment_id, held)
    act = Act(row.act)
    acts.record(tx, stamp, Act.UNDO, ticket, back, undoes=row.seq, extra={"act": act})
    return Undone(act, back, tuple(_take_back_finish(tx, stamp, *pair) for pair in along))


def _finished_with(
    tx: Connection, stamp: Stamp, called: journal.JournalRow
) -> list[tuple[Ticket, journal.JournalRow]]:
    """The patients whom this very call had finished and whom nobody has touched since."""
    if called.act != Act.CALL:
        return []
    found = []
    for row in journal.of_terminal(tx, stamp.site, stamp.day, stamp.terminal):
        if row.seq < called.seq - 5:
            break
        if row.act == Act.FINISH and row.facts.get("with") == called.command_id:
            ticket = tickets.get(tx, row.ticket_id or "")
            if ticket is not None and acts.snapshot(ticket) == row.facts["after"]:
                found.append((ticket, row))
    return found


def _take_back_finish(
    tx: Connection, stamp: Stamp, ticket: Ticket, row: journal.JournalRow
) -> Ticket:
    back = acts.restored(ticket, row.facts["before"])
    _refuse_collision(tx, ticket, back)
    tickets.change(tx, back)
    acts.record(
        tx, stamp, Act.UNDO, ticket, back, answers=False, undoes=row.seq, extra={"act": row.act}
    )
    return back


def _undone_already(tx: Connection, stamp: Stamp) -> Undone | None:
    row = journal.of_command(tx, stamp.site, stamp.id)
    if row is None or row.ticket_id is None:
        return None
    ticket = tickets.get(tx, row.ticket_id)
    assert ticket is not None
    return Undone(Act(row.facts["act"]), ticket)


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
    if back.state in IN_ROOM:
        _refuse_second_in_room(tx, back, back.state)


def _refuse_second_in_room(tx: Connection, ticket: Ticket, state: State) -> None:
    if ticket.room is None:
        return
    for other in tickets.in_room(tx, ticket.site, ticket.day, ticket.room):
        if other.id != ticket.id and other.state is state:
            raise Refused("room_occupied", label=other.label)
