"""Where a waiting ticket stands by somebody's will: held back, moved, sent to another queue."""

from dataclasses import replace

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.domain.ticket import Act, State, Ticket, TicketClass
from shared.services import acts
from shared.services.calling import reason_given
from shared.services.permission import require
from shared.services.queue_now import queues_now, read_doors
from shared.services.stamp import Stamp
from shared.store import hospital, schedules, tickets


def hold(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """The patient is not to be called for a while; the ticket keeps its time."""
    require(stamp, Right.MOVE)
    return acts.act_on(tx, stamp, Act.HOLD, ticket_id, lambda _: {"room": None, "called": None})


def release(tx: Connection, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """A held ticket waits again, where its time puts it."""
    require(stamp, Right.MOVE)
    return acts.act_on(tx, stamp, Act.RELEASE, ticket_id, lambda _: {})


def move_before(
    tx: Connection, stamp: Stamp, *, ticket_id: str, before: str | None, reason: str
) -> Ticket:
    """Put a waiting ticket before another (an id), or at the end, for a reason. Before one at a
    room's door means directly behind the door: the row never reorders.

    Raises Refused: no_reason, wrong_state, already_called (the other one does not wait any more).
    """
    require(stamp, Right.MOVE)
    why = reason_given(reason)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    if ticket.state is not State.WAITING:
        raise Refused("wrong_state", label=ticket.label, state=ticket.state)
    doors = read_doors(tx, stamp.site, stamp.now)
    stored = tickets.in_line(tx, stamp.site, [ticket.queue], stamp.day)
    in_line = [doors.settled(other) for other in stored]
    queue = queues_now(
        tx,
        site=stamp.site,
        now=stamp.now,
        in_line={ticket.queue: in_line},
        doors=doors,
    )[ticket.queue]
    others = [placed.ticket.id for placed in queue.order() if placed.ticket.id != ticket.id]
    at_doors = {t.id for t in in_line if t.at_door}
    if before is not None and before not in {*others, *at_doors}:
        raise Refused("already_called", label=_label(tx, before))
    place = len(others)
    if before is not None:
        place = 0 if before in at_doors else others.index(before)
    coming_in = sum(t.state is State.CALLED or t.at_door for t in in_line if t.id != ticket.id)
    return acts.move(
        tx,
        stamp,
        Act.MOVE,
        ticket,
        why=why,
        pinned_place=place + coming_in,
        pinned_at=stamp.now,
        room=None,
        row_place=None,
    )


def transfer(
    tx: Connection,
    stamp: Stamp,
    *,
    ticket_id: str,
    department: str,
    practitioner: str | None = None,
    reason: str,
    triage_level: int | None = None,
) -> Ticket:
    """转诊: to another doctor of the queue with the same number, or into another queue with a
    new one there; either way the ticket keeps its time. Who was late, missed or back from an
    exam was so in the other queue, and only waits here. Answers the ticket that waits now; in
    another queue at another `triage_level` where one is given.

    Raises Refused: no_reason, wrong_state, no_clinic (nobody works there today),
    already_in_queue (the patient waits there already), nothing_changes.
    """
    require(stamp, Right.MOVE)
    why = reason_given(reason)
    found = tickets.get(tx, ticket_id)
    if found is None or found.site != stamp.site:
        raise Refused("no_ticket")
    for queue in sorted({found.queue, department}):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    if not anybody_there(tx, stamp, department, practitioner):
        raise Refused("no_clinic")
    if department == ticket.queue:
        if practitioner == ticket.practitioner:
            raise Refused("nothing_changes", label=ticket.label)
        return acts.move(
            tx, stamp, Act.REASSIGN, ticket, why=why,
            practitioner=practitioner, room=None, row_place=None,
        )  # fmt: skip
    live = tickets.live_of_patient(tx, stamp.site, ticket.patient_id, stamp.day)
    there = next((other for other in live if other.queue == department), None)
    if there is not None:
        raise Refused("already_in_queue", label=there.label)
    acts.move(
        tx, stamp, Act.TRANSFER, ticket, why=why, along_with=stamp.id, ended=stamp.now, room=None
    )
    graded = replace(ticket, triage_level=triage_level or ticket.triage_level)
    return _receive(tx, stamp, graded, department, practitioner, why)


def _receive(
    tx: Connection, stamp: Stamp, ticket: Ticket, department: str, doctor: str | None, why: str
) -> Ticket:
    booked = ticket.ticket_class is TicketClass.APPOINTMENT
    series = next(d.prefix for d in hospital.departments(tx, stamp.site) if d.code == department)
    unnumbered = replace(
        ticket,
        id=stamp.id,
        queue=department,
        series=series,
        number=0,
        practitioner=doctor,
        ticket_class=TicketClass.APPOINTMENT if booked else TicketClass.WALK_IN,
        slot_start=ticket.slot_start if booked else None,
        slot_end=ticket.slot_end if booked else None,
        state=State.WAITING,
        room=None,
        called=None,
        reason=None,
        terminal=stamp.terminal,
        row_place=None,
        pinned_place=None,
        pinned_at=None,
        transferred_from=ticket.id,
    )
    received = tickets.add(tx, unnumbered)
    acts.record(tx, stamp, Act.RECEIVE, None, received, why=why, extra={"from": ticket.label})
    return received


def anybody_there(
    tx: Connection, stamp: Stamp, department: str, practitioner: str | None = None
) -> bool:
    """Whether the department, or one of its doctors, still has a clinic today."""
    shifts = schedules.active(tx, stamp.site, stamp.day)
    there = [s for s in shifts if s.department == department and s.ends > stamp.now]
    return any(practitioner in (None, shift.practitioner) for shift in there)


def _label(tx: Connection, ticket_id: str) -> str:
    found = tickets.get(tx, ticket_id)
    return found.label if found else ""
