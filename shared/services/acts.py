"""What every change of a ticket does alike: lock, check the move, write, one journal row."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import on_duty
from shared.domain.errors import Refused
from shared.domain.service_time import kind_of
from shared.domain.ticket import MOVES, Act, State, Ticket, TicketClass
from shared.services.noting import note
from shared.services.permission import require_own_room
from shared.services.stamp import Stamp
from shared.store import consultations, journal, schedules, tickets

_TIMES = frozenset({"joined", "called", "started", "ended", "pinned_at"})
NO_WALK = ("walk_seconds", 0)  # not told: so it is in rows from before there were maps
_OUT_OF_LINE: dict[str, Any] = {"row_place": None, "pinned_place": None, "pinned_at": None}


def carried_out(tx: Connection, stamp: Stamp) -> Ticket | None:
    """The ticket this very command already changed, as it is now; None on the first try.

    Asked under the lock, so that two tries at once cannot both be the first.
    """
    row = journal.of_command(tx, stamp.site, stamp.id)
    return tickets.get(tx, row.ticket_id) if row and row.ticket_id else None


def lock_ticket(tx: Connection, stamp: Stamp, ticket_id: str) -> Ticket:
    """The ticket, with its queue's day locked. Raises Refused: no_ticket, ticket_of_another_day,
    not_own_room (a doctor's acts are on tickets in their own room)."""
    found = tickets.locked(tx, ticket_id)
    if found is None or found.site != stamp.site:
        raise Refused("no_ticket")
    if found.day != stamp.day:
        raise Refused("ticket_of_another_day", label=found.label)
    require_own_room(tx, stamp, found.room)
    return found


def lock_room(tx: Connection, stamp: Stamp, room: str, queues: Iterable[str] = ()) -> list[Ticket]:
    """Who is called to a room or in it, with their queues (and `queues`) locked in one order."""
    inside = tickets.in_room(tx, stamp.site, stamp.day, room)
    for name in sorted({ticket.queue for ticket in inside} | set(queues)):
        tickets.lock_queue(tx, stamp.site, name, stamp.day)
    return tickets.in_room(tx, stamp.site, stamp.day, room)


def move(
    tx: Connection,
    stamp: Stamp,
    act: Act,
    ticket: Ticket,
    *,
    along_with: str | None = None,
    why: str | None = None,
    **changes: Any,
) -> Ticket:
    """Carry out `act` on a ticket whose queue is locked, and write its journal row.

    `along_with` names the command that this is only a part of: its own row answers it. `why` is
    the reason somebody gave. `changes` may end in another state than the act's usual one.
    Raises Refused("wrong_state").
    """
    step = MOVES[act]
    if ticket.state not in step.sources:
        raise Refused("wrong_state", label=ticket.label, state=ticket.state)
    out_of_line: dict[str, Any] = {} if step.target is State.WAITING else _OUT_OF_LINE
    values: dict[str, Any] = {"state": step.target} | out_of_line | changes
    moved = replace(ticket, **values)
    tickets.change(tx, moved)
    _keep_consultation(tx, stamp, ticket, moved)
    record(tx, stamp, act, ticket, moved, along_with=along_with, why=why)
    return moved


def put_back(
    tx: Connection,
    stamp: Stamp,
    ticket: Ticket,
    back: Ticket,
    row: journal.JournalRow,
    along_with: str | None = None,
) -> Ticket:
    """Undo the change that `row` noted: write the ticket as it was, with a row of its own."""
    tickets.change(tx, back)
    if State.IN_SERVICE in (ticket.state, back.state) and ticket.state is not back.state:
        if back.state is State.IN_SERVICE:
            consultations.end(tx, back, None)
        else:
            consultations.take_back(tx, back.id, stamp.now)
    extra = {"act": row.act}
    record(tx, stamp, Act.UNDO, ticket, back, undoes=row.seq, extra=extra, along_with=along_with)
    return back


def _keep_consultation(tx: Connection, stamp: Stamp, before: Ticket, after: Ticket) -> None:
    if before.state is after.state:
        return
    if after.state is State.IN_SERVICE:
        shifts = schedules.active(tx, stamp.site, stamp.day, room=after.room)
        duty = on_duty(shifts, stamp.now).get(after.room or "")
        examined = before.started is not None
        kind = kind_of(after.ticket_class, after.first_visit, examined)
        consultations.begin(tx, after, duty.practitioner if duty else None, kind)
    elif before.state is State.IN_SERVICE:
        consultations.end(tx, after, stamp.now)


def act_on(
    tx: Connection,
    stamp: Stamp,
    act: Act,
    ticket_id: str,
    changes: Callable[[Ticket], dict[str, Any]],
    why: str | None = None,
) -> Ticket:
    """One command on one ticket: once, locked, checked, written."""
    ticket = lock_ticket(tx, stamp, ticket_id)
    done = carried_out(tx, stamp)
    if done is not None:
        return done
    return move(tx, stamp, act, ticket, why=why, **changes(ticket))


def record(
    tx: Connection,
    stamp: Stamp,
    act: Act,
    before: Ticket | None,
    after: Ticket,
    *,
    along_with: str | None = None,
    undoes: int | None = None,
    why: str | None = None,
    extra: dict[str, Any] | None = None,
) -> None:
    """The journal row of one change; `before` None for a ticket that is new."""
    detail: dict[str, Any] = {"label": after.label, "after": snapshot(after), **(extra or {})}
    if before is not None:
        detail["before"] = snapshot(before)
    if along_with is not None:
        detail["with"] = along_with
    note(
        tx,
        stamp,
        act,
        answers=along_with is None,
        queue=after.queue,
        ticket_id=after.id,
        patient_id=after.patient_id,
        reason=why or after.reason,
        detail=detail,
        undoes=undoes,
    )


def snapshot(ticket: Ticket) -> dict[str, Any]:
    """The changing columns as JSON values, times in UTC."""
    return {
        name: value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
        for name in tickets.CHANGING
        if (value := getattr(ticket, name)) is not None and (name, value) != NO_WALK
    }


def restored(ticket: Ticket, taken: dict[str, Any]) -> Ticket:
    """The ticket with the changing columns of a snapshot."""
    values: dict[str, Any] = {name: taken.get(name) for name in tickets.CHANGING}
    for name in _TIMES:
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    values["state"] = State(values["state"])
    values["walk_seconds"] = values["walk_seconds"] or 0
    values["ticket_class"] = TicketClass(values["ticket_class"])
    return replace(ticket, **values)
