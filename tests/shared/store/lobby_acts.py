"""What people do at the desk and in the rooms, on the hospital in memory."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from shared.domain.errors import Refused
from shared.domain.policy import merged
from shared.domain.ticket import Act, State, Ticket, TicketClass
from shared.services.closing import DayClosed
from shared.services.stamp import Stamp
from tests.shared.store.lobby_bound import hold_bound, note_call, note_choice
from tests.shared.store.lobby_hospital import SERIES, Shift
from tests.shared.store.lobby_model import Lobby
from tests.shared.store.lobby_rows import Pause

DOOR_LEFT: dict[str, Any] = {"room": None, "row_place": None}


def call_next(lobby: Lobby, stamp: Stamp, *, room: str) -> Ticket | None:
    duty = _enter(lobby, stamp, room)
    door = lobby.door(room, stamp.now)
    order = [ticket for ticket, _ in lobby.room_order(duty, stamp.now)]
    for queue in lobby.queues_of(duty, stamp.now):
        hold_bound(lobby, queue, duty.practitioner, stamp.now)
    _finish_inside(lobby, stamp, room, alone=not order)
    if not order:
        return None
    row_length = lobby.policy(duty.department).room_row
    for ticket in _strayed(lobby, duty, stamp.now):
        lobby.move(stamp, Act.LEAVE_DOOR, ticket, DOOR_LEFT, along=stamp.id)
    if not order[0].at_door:
        note_choice(lobby, order[0], duty.practitioner, stamp.now)
    note_call(lobby, order[0], duty.practitioner, stamp.now)
    called = _call(lobby, stamp, order[0], room)
    row = [ticket for ticket in door if ticket.id != called.id]
    coming = [ticket for ticket in order[1:] if not ticket.at_door]
    place = max((ticket.row_place or 0 for ticket in row), default=0)
    for ticket in coming[: max(0, row_length - len(row))]:
        place += 1
        now = lobby.tickets[ticket.id]
        note_choice(lobby, now, duty.practitioner, stamp.now)
        lobby.move(stamp, Act.TO_DOOR, now, {"room": room, "row_place": place}, along=stamp.id)
    return called


def call_named(lobby: Lobby, stamp: Stamp, *, ticket_id: str, room: str, reason: str) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    _enter(lobby, stamp, room)
    if ticket in lobby.inside(room, stamp.day):
        raise Refused("wrong_state")
    _finish_inside(lobby, stamp, room)
    return _call(lobby, stamp, lobby.tickets[ticket_id], room, reason)


def _enter(lobby: Lobby, stamp: Stamp, room: str) -> Shift:
    duty = lobby.duties(stamp.now).get(room)
    if duty is None:
        raise Refused("no_clinic")
    if lobby.pause_of(duty.practitioner, stamp.now) is not None:
        raise Refused("doctor_paused")
    if any(ticket.state is State.CALLED for ticket in lobby.inside(room, stamp.day)):
        raise Refused("room_has_called")
    return duty


def _finish_inside(lobby: Lobby, stamp: Stamp, room: str, alone: bool = False) -> None:
    along = None if alone else stamp.id
    for ticket in lobby.inside(room, stamp.day):
        lobby.move(stamp, Act.FINISH, ticket, {"ended": stamp.now}, along=along)


def _call(lobby: Lobby, stamp: Stamp, ticket: Ticket, room: str, why: str = "") -> Ticket:
    changes = {"room": room, "called": stamp.now, "calls": ticket.calls + 1}
    return lobby.move(stamp, Act.CALL, ticket, changes, reason=why)


def _strayed(lobby: Lobby, duty: Shift, now: datetime) -> list[Ticket]:
    """Who was sent to a door where nobody calls for them any more."""
    gone = [
        ticket
        for queue in lobby.queues_of(duty, now)
        for ticket in lobby.waiting(queue, now.date().isoformat())
        if ticket.at_door and not lobby.keeps_door(ticket, now)
    ]
    return sorted(gone, key=lambda t: (t.room or "", t.row_place or 0, t.label))


def call_again(lobby: Lobby, stamp: Stamp, *, ticket_id: str) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    changes = {"called": stamp.now, "calls": ticket.calls + 1}
    return lobby.move(stamp, Act.CALL_AGAIN, ticket, changes)


def start(lobby: Lobby, stamp: Stamp, *, ticket_id: str) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    refuse_second(lobby, ticket, State.IN_SERVICE)
    return lobby.move(stamp, Act.START, ticket, {"started": stamp.now})


def refuse_second(lobby: Lobby, ticket: Ticket, state: State) -> None:
    others = lobby.inside(ticket.room, ticket.day) if ticket.room else []
    if any(other.id != ticket.id and other.state is state for other in others):
        raise Refused("room_occupied")


def miss(lobby: Lobby, stamp: Stamp, *, ticket_id: str) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    policy = lobby.policy(ticket.queue)
    there = ticket.joined + timedelta(seconds=ticket.walk_seconds)
    if ticket.state is State.CALLED and stamp.now < there:
        raise Refused("still_walking")
    if ticket.state is State.CALLED and ticket.called is not None:
        waited = stamp.now - ticket.called
        if waited < timedelta(seconds=policy.call.miss_after_seconds):
            raise Refused("too_soon_to_miss")
    changes: dict[str, Any] = {"misses": ticket.misses + 1, "room": None}
    rules = policy.missed
    if rules[min(ticket.misses, len(rules) - 1)] == "void":
        changes |= {"state": State.VOID, "ended": stamp.now, "reason": "missed"}
    return lobby.move(stamp, Act.MISS, ticket, changes)


def _simple(act: Act, changes: Callable[[Stamp], dict[str, Any]]) -> Callable[..., Ticket]:
    def carry_out(lobby: Lobby, stamp: Stamp, *, ticket_id: str) -> Ticket:
        return lobby.move(stamp, act, lobby.of_today(stamp, ticket_id), changes(stamp))

    return carry_out


send_to_exam = _simple(Act.SEND_TO_EXAM, lambda stamp: {"ended": stamp.now, "room": None})
finish = _simple(Act.FINISH, lambda stamp: {"ended": stamp.now})
hold = _simple(Act.HOLD, lambda stamp: {"room": None, "called": None})
release = _simple(Act.RELEASE, lambda stamp: {})


def cancel(lobby: Lobby, stamp: Stamp, *, ticket_id: str, reason: str) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    changes = {"ended": stamp.now, "reason": reason, "room": None}
    cancelled = lobby.move(stamp, Act.CANCEL, ticket, changes)
    if cancelled.appointment_id is not None:
        lobby.booked[cancelled.appointment_id] = "booked"
    return cancelled


def move_before(
    lobby: Lobby, stamp: Stamp, *, ticket_id: str, before: str | None, reason: str
) -> Ticket:
    ticket = lobby.of_today(stamp, ticket_id)
    if ticket.state is not State.WAITING:
        raise Refused("wrong_state")
    here = [t for t in lobby.tickets.values() if (t.queue, t.day) == (ticket.queue, stamp.day)]
    at_doors = [t.id for t in here if t.state is State.WAITING and lobby.keeps_door(t, stamp.now)]
    order = [other.id for other, _ in lobby.order(ticket.queue, None, stamp.now)]
    others = [other for other in order if other != ticket_id]
    if before in at_doors:
        place = 0
    elif before is not None and before not in others:
        raise Refused("already_called")
    else:
        place = others.index(before) if before is not None else len(others)
    called = [t.id for t in here if t.state is State.CALLED]
    place += len({*called, *at_doors} - {ticket_id})
    changes = {"pinned_place": place, "pinned_at": stamp.now} | DOOR_LEFT
    return lobby.move(stamp, Act.MOVE, ticket, changes, reason=reason)


def transfer(
    lobby: Lobby, stamp: Stamp, *, ticket_id: str, department: str, practitioner: str | None,
    reason: str,
) -> Ticket:  # fmt: skip
    ticket = lobby.of_today(stamp, ticket_id)
    if not any(
        shift.department == department
        and shift.ends > stamp.now
        and practitioner in (None, shift.practitioner)
        for shift in lobby.shifts(stamp.now)
    ):
        raise Refused("no_clinic")
    if department == ticket.queue:
        if practitioner == ticket.practitioner:
            raise Refused("nothing_changes")
        changes = {"practitioner": practitioner} | DOOR_LEFT
        return lobby.move(stamp, Act.REASSIGN, ticket, changes, reason=reason)
    if lobby.live_of(ticket.patient_id, department, stamp.day) is not None:
        raise Refused("already_in_queue")
    changes = {"ended": stamp.now, "room": None}
    lobby.move(stamp, Act.TRANSFER, ticket, changes, along=stamp.id, reason=reason)
    booked = ticket.ticket_class is TicketClass.APPOINTMENT
    received = replace(
        ticket, id=stamp.id, queue=department, series=SERIES[department],
        number=lobby.next_number(department, stamp.day), practitioner=practitioner,
        ticket_class=ticket.ticket_class if booked else TicketClass.WALK_IN,
        slot_start=ticket.slot_start if booked else None,
        slot_end=ticket.slot_end if booked else None,
        state=State.WAITING, room=None, called=None, reason=None, terminal=stamp.terminal,
        row_place=None, pinned_place=None, pinned_at=None, transferred_from=ticket.id,
    )  # fmt: skip
    return lobby.put(stamp, Act.RECEIVE, received, reason=reason)


def pause(lobby: Lobby, stamp: Stamp, *, practitioner: str, until: datetime | None) -> None:
    mine = [shift for shift in lobby.shifts(stamp.now) if shift.practitioner == practitioner]
    if not mine:
        raise Refused("no_clinic")
    if until is not None and until <= stamp.now:
        raise Refused("past_time")
    if lobby.pause_of(practitioner, stamp.now) is not None:
        raise Refused("already_paused")
    lobby.pauses.append(Pause(stamp.day, practitioner, until))
    for room, duty in sorted(lobby.duties(stamp.now).items()):
        for ticket in lobby.door(room, stamp.now) if duty.practitioner == practitioner else ():
            lobby.move(stamp, Act.LEAVE_DOOR, ticket, DOOR_LEFT, along=stamp.id)
    facts = len(lobby.pauses) - 1
    lobby.row(stamp, "pause", queue=mine[0].department, facts=facts)


def resume(lobby: Lobby, stamp: Stamp, *, practitioner: str) -> None:
    place = lobby.pause_of(practitioner, stamp.now)
    if place is None:
        raise Refused("not_paused")
    lobby.pauses[place] = replace(lobby.pauses[place], ended=stamp.now)
    lobby.row(stamp, "resume", facts=place)


def serve_also(lobby: Lobby, stamp: Stamp, *, room: str, queues: tuple[str, ...]) -> None:
    duty = lobby.duties(stamp.now).get(room)
    if duty is None:
        raise Refused("no_clinic")
    wanted = tuple(sorted(set(queues) - {duty.department}))
    if not set(wanted) <= set(SERIES):
        raise Refused("no_department")
    before = lobby.also.get((stamp.day, room), ())
    lobby.also[stamp.day, room] = wanted
    lobby.row(stamp, "serve_also", queue=duty.department, facts=(room, before, wanted))


def set_policy(
    lobby: Lobby, stamp: Stamp, *, scope: str, name: str, rules: dict[str, Any], reason: str
) -> None:
    if stamp.role != "supervisor":
        raise Refused("not_allowed")
    merged(rules)
    lobby.policies[scope, name] = rules
    if not rules:
        del lobby.policies[scope, name]
    lobby.row(stamp, "set_policy", reason=reason or None)


def close_day(lobby: Lobby, stamp: Stamp, *, day: str) -> DayClosed:
    if day > stamp.day:
        raise Refused("day_to_come")
    left = [ticket for ticket in lobby.tickets.values() if ticket.day == day and ticket.live]
    left.sort(key=lambda ticket: (ticket.queue, ticket.number))
    missed = unserved = 0
    for ticket in left:
        if ticket.state is State.IN_SERVICE:
            lobby.move(stamp, Act.FINISH, ticket, {"ended": stamp.now}, along=stamp.id)
            continue
        absent = ticket.state is State.MISSED
        missed, unserved = missed + absent, unserved + (not absent)
        changes = {"ended": stamp.now, "room": None}
        changes["reason"] = "no_show" if absent else "not_served"
        lobby.move(stamp, Act.CLOSE, ticket, changes, along=stamp.id)
    never_came = [
        number
        for number, state in lobby.booked.items()
        if state == "booked"
        and lobby.hospital.bookings[number].slot_start.date().isoformat() == day
    ]
    lobby.booked |= dict.fromkeys(never_came, "no_show")
    lobby.row(stamp, "close_day")
    return DayClosed(missed, unserved, len(never_came))
