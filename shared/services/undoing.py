"""One key takes back the last act of a terminal; asked again, the one before."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.domain.ticket import IN_ROOM, LIVE, Act, State, Ticket
from shared.services import acts, handoffs
from shared.services.calling import refuse_second_in_room
from shared.services.noting import note
from shared.services.permission import require
from shared.services.rotation import give_turn_back
from shared.services.stamp import Stamp
from shared.services.telling import booked_again
from shared.store import appointments, hospital, journal, lobby, staffing, tickets


@dataclass(frozen=True)
class Undone:
    """Which act was taken back and the ticket as it is now, None where it was about no ticket;
    `along` are those that went with it: the patient whom a call of the next one had finished,
    those whom it had sent to the door."""

    act: str
    ticket: Ticket | None
    along: tuple[Ticket, ...] = ()


def undo(tx: Connection, stamp: Stamp) -> Undone:
    """Take back the last act of this terminal today, for whoever may do that act.

    A check-in taken back leaves its number cancelled, never reused. Raises Refused:
    not_allowed, nothing_to_undo, undo_too_late (somebody has changed the ticket since),
    room_occupied.
    """
    require(stamp, Right.UNDO)
    done = _undone_already(tx, stamp)
    if done is not None:
        return done
    row = _last_act(tx, stamp)
    if row is None:
        raise Refused("nothing_to_undo")
    require(stamp, _RIGHTS.get(row.act, Right.MOVE))
    if row.ticket_id is None:
        return _undo_other(tx, stamp, row)
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
    along = _changed_along(tx, stamp, row)
    for other, _ in along:
        acts.lock_ticket(tx, stamp, other.id)
    if not any(row.act == Act.FINISH for _, row in along):
        _refuse_collision(tx, ticket, back)
    acts.put_back(tx, stamp, ticket, back, row)
    if before is None:
        give_turn_back(tx, stamp, ticket)
    _hold_appointment(tx, stamp, row, ticket, back)
    return Undone(row.act, back, tuple(_put_back_along(tx, stamp, *pair) for pair in along))


def _hold_appointment(
    tx: Connection, stamp: Stamp, row: journal.JournalRow, ticket: Ticket, back: Ticket
) -> None:
    """An appointment is free again when its number is taken back, and used when it lives; not
    where it was cancelled or put off to another day meanwhile."""
    if ticket.appointment_id is None or ticket.live == back.live or row.act == Act.RECEIVE:
        return
    if State.DONE not in (back.state, ticket.state) and State.VOID not in (
        back.state,
        ticket.state,
    ):
        if not back.live:
            booked_again(tx, stamp, ticket.appointment_id)
            return
        visit = appointments.by_id(tx, ticket.appointment_id)
        if visit is None or visit.state == "cancelled" or visit.day != ticket.day:
            raise Refused("undo_too_late", label=ticket.label)
        appointments.set_state(tx, ticket.appointment_id, "checked_in")


def _changed_along(
    tx: Connection, stamp: Stamp, main: journal.JournalRow
) -> list[tuple[Ticket, journal.JournalRow]]:
    """What this very command did to other tickets that nobody has touched since."""
    found = []
    for row in journal.around(tx, stamp.site, main.seq):
        if main.command_id is not None and row.facts.get("with") == main.command_id:
            ticket = tickets.get(tx, row.ticket_id or "")
            if ticket is not None and acts.snapshot(ticket) == row.facts["after"]:
                found.append((ticket, row))
    return found


def _put_back_along(
    tx: Connection, stamp: Stamp, ticket: Ticket, row: journal.JournalRow
) -> Ticket:
    back = acts.restored(ticket, row.facts["before"])
    _refuse_collision(tx, ticket, back)
    return acts.put_back(tx, stamp, ticket, back, row, along_with=stamp.id)


def _undone_already(tx: Connection, stamp: Stamp) -> Undone | None:
    row = journal.of_command(tx, stamp.site, stamp.id)
    if row is None:
        return None
    ticket = tickets.get(tx, row.ticket_id) if row.ticket_id else None
    near = journal.around(tx, stamp.site, row.seq)
    along = [other.ticket_id for other in near if other.facts.get("with") == stamp.id]
    found = (tickets.get(tx, ticket_id) for ticket_id in along if ticket_id)
    return Undone(row.facts["act"], ticket, tuple(other for other in found if other))


def _last_act(tx: Connection, stamp: Stamp) -> journal.JournalRow | None:
    taken_back: set[int] = set()
    for row in journal.of_terminal(tx, stamp.site, stamp.day, stamp.terminal):
        if row.undoes is not None:
            taken_back.add(row.undoes)
        elif row.act in _UNDOABLE and row.seq not in taken_back and "with" not in row.facts:
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
        refuse_second_in_room(tx, back, back.state)


def _undo_other(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> Undone:
    _OTHERS[row.act](tx, stamp, row)
    note(tx, stamp, Act.UNDO, undoes=row.seq, detail={"act": row.act})
    return Undone(row.act, None)


def _end_pause(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> None:
    if not staffing.end_pause(tx, row.facts["pause_id"], stamp.now):
        raise Refused("undo_too_late", label=_doctor(tx, stamp, row))


def _go_on_pausing(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> None:
    if row.facts["practitioner"] in staffing.pauses(tx, stamp.site, stamp.now):
        raise Refused("undo_too_late", label=_doctor(tx, stamp, row))
    staffing.reopen_pause(tx, row.facts["pause_id"])


def _doctor(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> str:
    return hospital.practitioner_names(tx, stamp.site).get(row.facts["practitioner"], "")


def _serve_as_before(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> None:
    facts = row.facts
    now = staffing.also_served(tx, stamp.site, row.day).get(facts["room"], ())
    if list(now) != facts["after"]:
        raise Refused("undo_too_late", label=facts["room"])
    staffing.set_also_served(tx, stamp.site, row.day, facts["room"], facts["before"])


def _withdraw_notice(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> None:
    lobby.withdraw_notice(tx, row.facts["notice_id"], stamp.now)


def _show_notice(tx: Connection, _stamp: Stamp, row: journal.JournalRow) -> None:
    lobby.show_notice(tx, row.facts["notice_id"])


_OTHERS: dict[str, Callable[[Connection, Stamp, journal.JournalRow], None]] = {
    "pause": _end_pause,
    "resume": _go_on_pausing,
    "serve_also": _serve_as_before,
    "post_notice": _withdraw_notice,
    "withdraw_notice": _show_notice,
    handoffs.SEND: handoffs.undo_step,
    handoffs.RECEIVE: handoffs.undo_step,
    handoffs.CLOSE: handoffs.undo_step,
}
_UNDOABLE = {*(set(Act) - {Act.UNDO, Act.CLOSE}), *_OTHERS}
_RIGHTS: dict[str, Right] = {
    Act.CHECK_IN: Right.CHECK_IN,
    Act.REJOIN: Right.CHECK_IN,
    Act.COME_BACK: Right.CHECK_IN,
    Act.CALL: Right.CALL,
    Act.CALL_AGAIN: Right.CALL,
    Act.START: Right.CALL,
    Act.MISS: Right.CALL,
    Act.SEND_TO_EXAM: Right.CALL,
    Act.FINISH: Right.CALL,
    "pause": Right.DOCTOR_STATE,
    "resume": Right.DOCTOR_STATE,
    "serve_also": Right.DOCTOR_STATE,
    "post_notice": Right.POST_NOTICE,
    "withdraw_notice": Right.POST_NOTICE,
    handoffs.SEND: Right.HAND_OFF,
    handoffs.RECEIVE: Right.HAND_OFF,
    handoffs.CLOSE: Right.HAND_OFF,
}
