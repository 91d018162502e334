"""What happens at a room's door: call, call again, start, missed, exam, done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.free_text import first_words
from shared.domain.roles import Right
from shared.domain.ticket import Act, State, Ticket
from shared.services import acts
from shared.services.permission import require, require_own_room
from shared.services.queue_now import (
    Placed,
    QueueNow,
    at_door,
    policy_of,
    queues_now,
    read_doors,
    room_order,
)
from shared.services.stamp import Stamp
from shared.services.telling import booked_again
from shared.store import journal, staffing, tickets

REASON_LENGTH = 80


def call_next(tx: Connection, stamp: Stamp, *, room: str) -> Ticket | None:
    """Call the room's next patient and fill the row at its door (二次候诊); a patient in service
    there is finished first.

    None where nobody waits for this room; then the finished visit is the act that an undo takes
    back. Raises Refused: no_clinic (nobody works in the room
    today), doctor_paused, room_has_called (one was called and has not come: start or miss first).
    """
    require(stamp, Right.CALL)
    require_own_room(tx, stamp, room)
    entering = _enter(tx, stamp, room)
    if isinstance(entering, Ticket):
        done = journal.of_command(tx, stamp.site, stamp.id)
        return None if done is not None and done.act == Act.FINISH else entering
    order = entering.order()
    following = order[0].ticket if order else None
    _finish_inside(tx, stamp, entering, along_with=stamp.id if following else None)
    if following is None:
        return None
    for ticket in entering.strayed:
        _move_along(tx, stamp, Act.LEAVE_DOOR, ticket, room=None, row_place=None)
    called = _call(tx, stamp, following, room)
    _fill_row(tx, stamp, entering, order[1:])
    return called


def call_named(tx: Connection, stamp: Stamp, *, ticket_id: str, room: str, reason: str) -> Ticket:
    """Call a ticket out of its order, for a reason that the journal keeps.

    Raises Refused: as `call_next`, and no_reason, no_ticket, ticket_of_another_day, wrong_state.
    """
    require(stamp, Right.MOVE)
    why = reason_given(reason)
    wanted = acts.lock_ticket(tx, stamp, ticket_id)
    entering = _enter(tx, stamp, room, wanted.queue)
    if isinstance(entering, Ticket):
        return entering
    if any(ticket.id == wanted.id for ticket in entering.inside):
        raise Refused("wrong_state", label=wanted.label, state=wanted.state)
    _finish_inside(tx, stamp, entering, along_with=stamp.id)
    return _call(tx, stamp, acts.lock_ticket(tx, stamp, ticket_id), room, why)


def call_again(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """复呼: the same call once more."""
    require(stamp, Right.CALL)
    return acts.act_on(
        tx,
        stamp,
        Act.CALL_AGAIN,
        ticket_id,
        lambda ticket: {"called": stamp.now, "calls": ticket.calls + 1},
    )


def start(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The patient has come in. Raises Refused("room_occupied") while another is in service."""
    require(stamp, Right.CALL)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    refuse_second_in_room(tx, ticket, State.IN_SERVICE)
    return acts.move(tx, stamp, Act.START, ticket, started=stamp.now)


def miss(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """过号: called and not there. Where the policy ends a ticket at this miss, it is void.

    Raises Refused before the policy's seconds since the call are over (too_soon_to_miss), and
    as long as the patient may be on the way from where the number was taken (still_walking).
    """
    require(stamp, Right.CALL)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    policy = policy_of(tx, stamp.site, ticket.queue)
    allowed = (ticket.called or stamp.now) + timedelta(seconds=policy.call.miss_after_seconds)
    if ticket.state is State.CALLED and stamp.now < max(allowed, ticket.arrives):
        key = "still_walking" if ticket.walking(stamp.now) else "too_soon_to_miss"
        seconds = -int((stamp.now - max(allowed, ticket.arrives)).total_seconds() // 1)
        raise Refused(key, label=ticket.label, seconds=seconds)
    changes: dict[str, Any] = {"misses": ticket.misses + 1, "room": None}
    if policy.miss_rule(ticket.misses + 1) == "void":
        changes |= {"state": State.VOID, "ended": stamp.now, "reason": "missed"}
    return acts.move(tx, stamp, Act.MISS, ticket, **changes)


def send_to_exam(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The doctor sends the patient to an exam; the ticket stays theirs (回诊 later)."""
    require(stamp, Right.CALL)
    return acts.act_on(
        tx, stamp, Act.SEND_TO_EXAM, ticket_id, lambda _: {"ended": stamp.now, "room": None}
    )


def finish(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The consultation is over."""
    require(stamp, Right.CALL)
    return acts.act_on(tx, stamp, Act.FINISH, ticket_id, lambda _: {"ended": stamp.now})


def cancel(tx: Connection, stamp: Stamp, *, ticket_id: str, reason: str) -> Ticket:
    """The patient does not want the number any more. Raises Refused: no_reason, no_ticket,
    ticket_of_another_day, wrong_state."""
    require(stamp, Right.MOVE)
    why = reason_given(reason)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    if ticket.appointment_id is not None:
        booked_again(tx, stamp, ticket.appointment_id)
    return acts.move(tx, stamp, Act.CANCEL, ticket, ended=stamp.now, reason=why, room=None)


def reason_given(untrusted_words: str) -> str:
    """One line. Raises Refused: no_reason where nothing is said, and as `refuse_numbers`."""
    words = first_words(untrusted_words, "reason", REASON_LENGTH)
    if not words:
        raise Refused("no_reason", field="reason")
    return words


def refuse_second_in_room(tx: Connection, ticket: Ticket, state: State) -> None:
    """Raises Refused("room_occupied") where another ticket of the room is in this state."""
    if ticket.room is None:
        return
    for other in tickets.in_room(tx, ticket.site, ticket.day, ticket.room):
        if other.id != ticket.id and other.state is state:
            raise Refused("room_occupied", label=other.label)


@dataclass(frozen=True)
class _Entering:
    """A room whose queues are locked: its doctor, who is inside, the `row` at its door, and who
    `strayed` at a door where nobody calls for them any more."""

    room: str
    department: str
    practitioner: str
    inside: list[Ticket]
    row: list[Ticket]
    strayed: list[Ticket]
    queues: dict[str, QueueNow]

    def order(self) -> list[Placed]:
        return room_order(self.queues, self.department, self.practitioner, self.row)


def _enter(tx: Connection, stamp: Stamp, room: str, *further_queues: str) -> _Entering | Ticket:
    """Lock what a call into the room touches; the answer where this command was carried out."""
    doors = read_doors(tx, stamp.site, stamp.now)
    duty = doors.duties.get(room)
    if duty is None:
        raise Refused("no_clinic")
    queues = {duty.department, *doors.also.get(room, ())}
    inside = acts.lock_room(tx, stamp, room, {*queues, *further_queues})
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    pause = staffing.pauses(tx, stamp.site, stamp.now).get(duty.practitioner)
    if pause is not None:
        raise Refused("doctor_paused", doctor=duty.doctor_name)
    called = next((ticket for ticket in inside if ticket.state is State.CALLED), None)
    if called is not None:
        raise Refused("room_has_called", label=called.label)
    stored = tickets.in_line(tx, stamp.site, queues, stamp.day)
    in_line = [doors.settled(ticket) for ticket in stored]
    strayed = [t for t in stored if t.at_door and doors.settled(t) is not t]
    strayed.sort(key=lambda t: (t.room or "", t.row_place or 0, t.label))
    now = queues_now(
        tx,
        site=stamp.site,
        now=stamp.now,
        in_line={queue: [t for t in in_line if t.queue == queue] for queue in sorted(queues)},
        doors=doors,
    )
    row = at_door(in_line, room)
    return _Entering(room, duty.department, duty.practitioner, inside, row, strayed, now)


def _finish_inside(
    tx: Connection, stamp: Stamp, entering: _Entering, along_with: str | None
) -> None:
    for ticket in entering.inside:
        acts.move(tx, stamp, Act.FINISH, ticket, along_with=along_with, ended=stamp.now)


def _call(
    tx: Connection, stamp: Stamp, ticket: Ticket, room: str, why: str | None = None
) -> Ticket:
    return acts.move(
        tx,
        stamp,
        Act.CALL,
        ticket,
        why=why,
        room=room,
        called=stamp.now,
        calls=ticket.calls + 1,
    )


def _fill_row(
    tx: Connection, stamp: Stamp, entering: _Entering, following: Sequence[Placed]
) -> None:
    """Up to room_row patients at the door: those who stand there, then who follows."""
    row = [placed.ticket for placed in following if placed.ticket.at_door]
    coming = [placed.ticket for placed in following if not placed.ticket.at_door]
    missing = entering.queues[entering.department].policy.room_row - len(row)
    last = max((ticket.row_place or 0 for ticket in row), default=0)
    for place, ticket in enumerate(coming[: max(0, missing)], start=last + 1):
        _move_along(tx, stamp, Act.TO_DOOR, ticket, room=entering.room, row_place=place)


def _move_along(tx: Connection, stamp: Stamp, act: Act, ticket: Ticket, **changes: Any) -> None:
    acts.move(tx, stamp, act, ticket, along_with=stamp.id, **changes)
