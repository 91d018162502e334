"""A patient gets a number: by appointment, as a walk-in, or coming back to the one they have."""

from datetime import datetime

from sqlalchemy import Connection

from shared.domain.admission import admit_appointment
from shared.domain.errors import Refused
from shared.domain.free_text import refuse_numbers
from shared.domain.identity import age_on
from shared.domain.roles import Right
from shared.domain.ticket import Act, State, Ticket, TicketClass, walk_within
from shared.services import acts
from shared.services.admitting import booked_visit, last_session, open_session
from shared.services.clinic_sessions import locked_appointment
from shared.services.permission import require
from shared.services.queue_now import policy_of
from shared.services.stamp import Stamp
from shared.services.values import CheckedIn
from shared.store import appointments, schedules, tickets

ELDERLY, ELDERLY_FROM = "elderly", 80


def check_in(
    tx: Connection,
    stamp: Stamp,
    *,
    appointment_id: int,
    at_desk: bool = False,
    walk_seconds: int = 0,
) -> CheckedIn:
    """A number for an appointment. A second check-in answers with the first ticket.

    `at_desk`: a guide may let in whose session is over; a kiosk sends them to the desk where
    the policy says so. `walk_seconds`: from here to where they wait, at most an hour. Raises
    Refused: no_appointment, clinic_cancelled, wrong_day, too_early, too_late, already_served.
    """
    require(stamp, Right.ADD_ON if at_desk else Right.CHECK_IN)
    row = locked_appointment(tx, stamp, appointment_id)
    if row.state == "cancelled":
        raise Refused("no_appointment")
    if row.day != stamp.day:
        raise Refused("wrong_day", day=row.day)
    standing = _standing(tx, stamp, row.patient_id, row.department)
    if standing.live and not standing.done and row.state == "booked":
        appointments.set_state(tx, appointment_id, "checked_in")
    if standing.done or standing.live:
        return _answered(standing)
    if row.state != "booked":
        live = tickets.live_of_patient(tx, stamp.site, row.patient_id, stamp.day)
        for ticket in live:
            if ticket.appointment_id == appointment_id:  # transferred to another queue
                return CheckedIn(ticket, again=True)
        raise Refused("already_served")
    ticket_class = admit_appointment(
        booked_visit(row, stamp.now),
        stamp.now,
        policy_of(tx, stamp.site, row.department),
        at_desk=at_desk,
    )
    appointments.set_state(tx, appointment_id, "checked_in")
    ticket = _issue(
        tx,
        stamp,
        department=row.department,
        series=row.prefix,
        patient_id=row.patient_id,
        appointment_id=appointment_id,
        practitioner=row.practitioner,
        ticket_class=ticket_class,
        first_visit=row.first_visit,
        slot=(row.slot_start, row.slot_end),
        session=row.session,
        registered=row.registered,
        priority=_priority_by_age(row.birth_date, stamp.now),
        walk_seconds=walk_seconds,
    )
    return CheckedIn(ticket, again=False)


def take_walk_in(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    department: str,
    practitioner: str | None = None,
    priority: str | None = None,
    triage_level: int | None = None,
    complaint: str = "",
    add_on: str = "",
    named_doctor: bool | None = None,
    walk_seconds: int = 0,
) -> CheckedIn:
    """A number without an appointment, of a department or of one of its doctors.

    `named_doctor`: whether the patient asked for a doctor; None where nobody asked them.
    `add_on` (加号) is the reason for a number though the session is full or over;
    `walk_seconds` as in `check_in`.
    Raises Refused: no_clinic, session_over, queue_full; as `refuse_numbers` (field "complaint" or
    "add_on").
    """
    require(stamp, Right.ADD_ON if add_on or priority else Right.CHECK_IN)
    refuse_numbers(complaint, "complaint")
    refuse_numbers(add_on, "add_on")
    tickets.lock_queue(tx, stamp.site, department, stamp.day)
    standing = _standing(tx, stamp, patient_id, department)
    while standing.merged_into is not None and not standing.done:
        patient_id = standing.merged_into
        standing = _standing(tx, stamp, patient_id, department)
    if standing.done or standing.live:
        return _answered(standing)
    places = schedules.places(tx, stamp.site, stamp.day, department)
    session = (
        last_session(places, practitioner)
        if add_on
        else open_session(places, stamp.now, practitioner).name
    )
    ticket = _issue(
        tx,
        stamp,
        department=department,
        series=places[0].prefix,
        patient_id=patient_id,
        practitioner=practitioner,
        ticket_class=TicketClass.WALK_IN,
        first_visit=not standing.seen_before,
        session=session,
        priority=priority or _priority_by_age(standing.birth_date, stamp.now),
        triage_level=triage_level,
        complaint=complaint,
        add_on=add_on,
        named_doctor=named_doctor,
        walk_seconds=walk_seconds,
    )
    return CheckedIn(ticket, again=False)


def come_back(tx: Connection, stamp: Stamp, *, ticket_id: str, walk_seconds: int = 0) -> CheckedIn:
    """Back from an exam (回诊), after a missed call or held back: the same number waits again.
    Who comes from an exam is there, unless the kiosk that they come back at tells a walk.

    A ticket that already waits or is called answers as it is. Raises Refused("wrong_state").
    """
    require(stamp, Right.CHECK_IN)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return CheckedIn(done, again=False)
    if ticket.state in (State.WAITING, State.CALLED):
        return CheckedIn(ticket, again=True)
    if ticket.state is State.HELD:
        return CheckedIn(acts.move(tx, stamp, Act.RELEASE, ticket), again=False)
    after_exam = ticket.state is State.AWAY
    moved = acts.move(
        tx,
        stamp,
        Act.COME_BACK if after_exam else Act.REJOIN,
        ticket,
        ticket_class=TicketClass.RETURN if after_exam else TicketClass.MISSED,
        joined=stamp.now,
        walk_seconds=walk_within(walk_seconds),
        room=None,
        called=None,
    )
    return CheckedIn(moved, again=False)


def _priority_by_age(birth_date: str, now: datetime) -> str | None:
    """Everybody from ELDERLY_FROM on is in the group of the old (queue-rules: priority)."""
    return ELDERLY if age_on(birth_date, now.date()) >= ELDERLY_FROM else None


def _standing(tx: Connection, stamp: Stamp, patient_id: int, queue: str) -> tickets.Standing:
    """The queue's day must be locked."""
    return tickets.standing(
        tx,
        site=stamp.site,
        queue=queue,
        day=stamp.day,
        patient_id=patient_id,
        command_id=stamp.id,
    )


def _answered(standing: tickets.Standing) -> CheckedIn:
    """A command asked twice gives its own ticket; another one the live ticket again."""
    if standing.done is not None:
        return CheckedIn(standing.done, again=False)
    assert standing.live is not None
    return CheckedIn(standing.live, again=True)


def _issue(
    tx: Connection,
    stamp: Stamp,
    *,
    department: str,
    series: str,
    patient_id: int,
    ticket_class: TicketClass,
    first_visit: bool,
    session: str,
    appointment_id: int | None = None,
    practitioner: str | None = None,
    slot: tuple[datetime, datetime] | tuple[None, None] = (None, None),
    registered: datetime | None = None,
    priority: str | None = None,
    triage_level: int | None = None,
    complaint: str = "",
    add_on: str = "",
    named_doctor: bool | None = None,
    walk_seconds: int = 0,
) -> Ticket:
    unnumbered = Ticket(
        id=stamp.id,
        site=stamp.site,
        day=stamp.day,
        queue=department,
        series=series,
        number=0,
        patient_id=patient_id,
        appointment_id=appointment_id,
        practitioner=practitioner,
        ticket_class=ticket_class,
        state=State.WAITING,
        priority=priority,
        first_visit=first_visit,
        slot_start=slot[0],
        slot_end=slot[1],
        session=session,
        checked_in=stamp.now,
        joined=stamp.now,
        room=None,
        called=None,
        started=None,
        ended=None,
        calls=0,
        misses=0,
        reason=None,
        terminal=stamp.terminal,
        registered=registered or stamp.now,
        triage_level=triage_level,
        walk_seconds=walk_within(walk_seconds),
    )
    ticket = tickets.add(tx, unnumbered, complaint, named_doctor)
    extra = {"add_on": True} if add_on else None
    acts.record(tx, stamp, Act.CHECK_IN, None, ticket, why=add_on or None, extra=extra)
    return ticket
