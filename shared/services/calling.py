"""What happens at a room's door: call, call again, start, missed, exam, done."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import on_duty, present
from shared.domain.errors import Refused
from shared.domain.ticket import Act, State, Ticket
from shared.services import acts
from shared.services.queue_now import QueueNow, at_door, merge, policy_of, queues_now
from shared.services.stamp import Stamp
from shared.store import hospital, staffing, tickets

REASON_LENGTH = 80


def call_next(tx: Connection, stamp: Stamp, *, room: str) -> Ticket | None:
    """Call the room's next patient and fill the row at its door (二次候诊); a patient in service
    there is finished first.

    None where nobody waits for this room. Raises Refused: no_clinic (nobody works in the room
    today), doctor_paused, room_has_called (one was called and has not come: start or miss first).
    """
    entering = _enter(tx, stamp, room)
    if isinstance(entering, Ticket):
        return entering
    row = entering.row
    following = row[0] if row else next((placed.ticket for placed in entering.order()), None)
    _finish_inside(tx, stamp, entering)
    if following is None:
        return None
    called = _call(tx, stamp, following, room)
    _fill_row(tx, stamp, entering, called)
    return called


def call_named(tx: Connection, stamp: Stamp, *, ticket_id: str, room: str, reason: str) -> Ticket:
    """Call a ticket out of its order, for a reason that the journal keeps.

    Raises Refused: as `call_next`, and no_reason, no_ticket, ticket_of_another_day, wrong_state.
    """
    why = reason_given(reason)
    wanted = acts.lock_ticket(tx, stamp, ticket_id)
    entering = _enter(tx, stamp, room, wanted.queue)
    if isinstance(entering, Ticket):
        return entering
    if any(ticket.id == wanted.id for ticket in entering.inside):
        raise Refused("wrong_state", label=wanted.label, state=wanted.state)
    _finish_inside(tx, stamp, entering)
    return _call(tx, stamp, acts.lock_ticket(tx, stamp, ticket_id), room, why)


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
    refuse_second_in_room(tx, ticket, State.IN_SERVICE)
    return acts.move(tx, stamp, Act.START, ticket, started=stamp.now)


def miss(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """过号: called and not there. Where the policy ends a ticket at this miss, it is void.

    Raises Refused("too_soon_to_miss") before the policy's seconds since the call are over.
    """
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    policy = policy_of(tx, stamp.site, ticket.queue)
    allowed = (ticket.called or stamp.now) + timedelta(seconds=policy.call.miss_after_seconds)
    if ticket.state is State.CALLED and stamp.now < allowed:
        seconds = -int((stamp.now - allowed).total_seconds() // 1)
        raise Refused("too_soon_to_miss", label=ticket.label, seconds=seconds)
    changes: dict[str, Any] = {"misses": ticket.misses + 1, "room": None}
    if policy.miss_rule(ticket.misses + 1) == "void":
        changes |= {"state": State.VOID, "ended": stamp.now, "reason": "missed"}
    return acts.move(tx, stamp, Act.MISS, ticket, **changes)


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
        tx,
        stamp,
        Act.CANCEL,
        ticket_id,
        lambda _: {"ended": stamp.now, "reason": reason, "room": None},
    )
    if cancelled.appointment_id is not None and cancelled.state is State.CANCELLED:
        hospital.set_appointment_state(tx, cancelled.appointment_id, "booked")
    return cancelled


def reason_given(untrusted_words: str) -> str:
    """One line. Raises Refused("no_reason") where nothing is said."""
    words = " ".join(untrusted_words.split())[:REASON_LENGTH]
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
    """A room whose queues are locked: its doctor, who is inside, who is in line for it."""

    room: str
    department: str
    practitioner: str
    inside: list[Ticket]
    in_line: list[Ticket]
    queues: dict[str, QueueNow]

    @property
    def row(self) -> list[Ticket]:
        """Who waits at the door for this doctor."""
        return [t for t in at_door(self.in_line, self.room) if self._mine(t)]

    @property
    def strayed(self) -> list[Ticket]:
        """Who waits at the door for a doctor who was here before."""
        return [t for t in at_door(self.in_line, self.room) if not self._mine(t)]

    def order(self) -> Any:
        lines = [queue.order(self.practitioner) for queue in self.queues.values()]
        return merge(lines, self.queues[self.department].policy)

    def _mine(self, ticket: Ticket) -> bool:
        return self.queues[ticket.queue].seen_by(ticket, self.practitioner)


def _enter(tx: Connection, stamp: Stamp, room: str, *further_queues: str) -> _Entering | Ticket:
    """Lock what a call into the room touches; the answer where this command was carried out."""
    shifts = hospital.schedules(tx, stamp.site, stamp.day)
    duties = on_duty(shifts, stamp.now)
    duty = duties.get(room)
    if duty is None:
        raise Refused("no_clinic")
    also = staffing.also_served(tx, stamp.site, stamp.day).get(room, ())
    queues = {duty.department, *also}
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
    in_line = tickets.in_line(tx, stamp.site, queues, stamp.day)
    now = queues_now(
        tx,
        site=stamp.site,
        now=stamp.now,
        in_line={queue: [t for t in in_line if t.queue == queue] for queue in sorted(queues)},
        doctors={shift.room: shift.practitioner for shift in duties.values()},
        present=present(shifts, stamp.now),
    )
    return _Entering(room, duty.department, duty.practitioner, inside, in_line, now)


def _finish_inside(tx: Connection, stamp: Stamp, entering: _Entering) -> None:
    for ticket in entering.inside:
        acts.move(tx, stamp, Act.FINISH, ticket, along_with=stamp.id, ended=stamp.now)


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


def _fill_row(tx: Connection, stamp: Stamp, entering: _Entering, called: Ticket) -> None:
    """Up to room_row patients at the door; who strayed there goes back into the line."""
    row = [ticket for ticket in entering.row if ticket.id != called.id]
    missing = entering.queues[entering.department].policy.room_row - len(row)
    for ticket in entering.strayed:
        _move_along(tx, stamp, Act.LEAVE_DOOR, ticket, room=None, row_place=None)
    last = max((ticket.row_place or 0 for ticket in row), default=0)
    coming = [placed.ticket for placed in entering.order() if placed.ticket.id != called.id]
    for place, ticket in enumerate(coming[: max(0, missing)], start=last + 1):
        _move_along(tx, stamp, Act.TO_DOOR, ticket, room=entering.room, row_place=place)


def _move_along(tx: Connection, stamp: Stamp, act: Act, ticket: Ticket, **changes: Any) -> None:
    acts.move(tx, stamp, act, ticket, along_with=stamp.id, **changes)
