"""What screens show of patients, tickets and departments: one query each, on one view."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.admission import admit_appointment
from shared.domain.errors import Refused
from shared.domain.identity import age_on
from shared.domain.masking import masked_name
from shared.domain.policy import Policy
from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.admitting import booked_visit, open_session
from shared.services.hospital_day import HospitalDay, department_of, read_day
from shared.services.queue_now import policies_of, policy_of, waits_long
from shared.services.values import (
    AppointmentToday,
    Arrival,
    DayCounts,
    Department,
    DepartmentToday,
    Doctor,
    TicketPlace,
    VisitToday,
)
from shared.services.waits import Waits
from shared.store import appointments, hospital, patients, schedules, tickets


def visit_today(
    tx: Connection, *, site: str, now: datetime, patient_id: int, at_desk: bool = False
) -> VisitToday:
    """What an identified patient can do: today's appointments, or where today has none those
    of the next day that has, each with why it cannot be checked in now; and the live tickets."""
    row = patients.by_id(tx, patient_id)
    if row is None:
        raise Refused("not_found")
    patient_id = row.id  # that of the record it was merged into
    day = now.date().isoformat()
    live = tickets.live_of_patient(tx, site, patient_id, day)
    booked = [
        found
        for found in appointments.of_patient(tx, site, patient_id, day)
        if found.state in ("booked", "checked_in")
    ]
    nearest = booked[0].day if booked else day
    departments = {d.code: department_of(d) for d in hospital.departments(tx, site)}
    return VisitToday(
        patient_id=patient_id,
        masked=masked_name(row.name),
        first_visit=booked[0].first_visit
        if booked and nearest == day
        else not patients.seen_before(tx, patient_id, day),
        appointments=tuple(
            _appointment_today(
                found,
                departments[found.department],
                live,
                now,
                policy_of(tx, site, found.department),
                at_desk,
            )
            for found in booked
            if found.day == nearest
        ),
        tickets=tuple(_places(tx, site, now, live)),
    )


def place_of(tx: Connection, *, site: str, now: datetime, ticket_id: str) -> TicketPlace:
    """A ticket, where to go and how long. Raises Refused("no_ticket")."""
    ticket = tickets.get(tx, ticket_id)
    if ticket is None or ticket.site != site:
        raise Refused("no_ticket")
    return _places(tx, site, now, [ticket])[0]


def departments_today(tx: Connection, *, site: str, now: datetime) -> tuple[DepartmentToday, ...]:
    """Every department with who works there, how many wait, and why it takes no walk-ins."""
    day = read_day(tx, site, now)
    places: dict[str, list[Any]] = {code: [] for code in day.departments}
    for row in schedules.places(tx, site, now.date().isoformat()):
        places[row.department].append(row)
    waits = Waits(day)
    return tuple(_department_today(day, waits, places[code], now, code) for code in places)


def arrivals_today(
    tx: Connection, *, site: str, now: datetime, limit: int = 200
) -> tuple[Arrival, ...]:
    """Today's tickets, newest first."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    policies = policies_of(tx, site, departments)
    return tuple(
        Arrival(
            ticket=ticket,
            patient_name=row.patient_name,
            sex=row.sex,
            age=age_on(row.birth_date, now.date()),
            department=departments[ticket.queue],
            complaint=row.complaint,
            waits_long=waits_long(ticket, now, policies[ticket.queue]),
        )
        for ticket, row in tickets.arrivals(tx, site, now.date().isoformat(), limit)
    )


def day_counts(tx: Connection, *, site: str, now: datetime) -> DayCounts:
    """The desk's header figures."""
    day = now.date().isoformat()
    states = tickets.count_states(tx, site, day)
    return DayCounts(
        arrived=sum(states.values()),
        waiting=states.get(State.WAITING, 0),
        missed=states.get(State.MISSED, 0),
    )


def _appointment_today(
    row: Any,
    department: Department,
    live: list[Ticket],
    now: datetime,
    policy: Policy,
    at_desk: bool,
) -> AppointmentToday:
    ticket = None
    if row.day == now.date().isoformat():
        ticket = next(
            (t for t in live if t.queue == row.department or t.appointment_id == row.id), None
        )
    refusal: tuple[str, dict[str, object]] | None = None
    late = False
    try:
        if ticket is None and row.state == "checked_in":
            raise Refused("already_served")
        visit = booked_visit(row, now)
        late = admit_appointment(visit, now, policy, at_desk=at_desk) is TicketClass.LATE
    except Refused as refused:
        refusal = (refused.key, refused.values)
    return AppointmentToday(
        id=row.id,
        day=row.day,
        department=department,
        practitioner=row.practitioner,
        doctor_name=row.doctor_name,
        room=row.room,
        slot_start=row.slot_start.astimezone(now.tzinfo),
        slot_end=row.slot_end.astimezone(now.tzinfo),
        refusal=None if ticket else refusal,
        ticket=ticket,
        late=late,
    )


def _places(tx: Connection, site: str, now: datetime, of: list[Ticket]) -> list[TicketPlace]:
    if not of:
        return []
    day = read_day(tx, site, now, {ticket.queue for ticket in of})
    waits = Waits(day)
    doctor_names = hospital.practitioner_names(tx, site)
    places = []
    for ticket in of:
        department = day.departments[ticket.queue]
        ahead = day.ahead(ticket) if ticket.state is State.WAITING else []
        own_room = _own_room(day, ticket)
        row = patients.by_id(tx, ticket.patient_id)
        places.append(
            TicketPlace(
                ticket=_localized(ticket, now),
                masked=masked_name(row.name) if row else "",
                department=department,
                room=ticket.room or own_room,
                doctor_name=doctor_names.get(ticket.practitioner or "", ""),
                floor=department.floor,
                area_name=department.area,
                ahead=len(ahead),
                wait_minutes=waits.of(ticket) if ticket.state is State.WAITING else None,
                asked=now,
                needs=tuple(row.needs.split()) if row else (),
                spoken=row.language if row else "",
            )
        )
    return places


def _own_room(day: HospitalDay, ticket: Ticket) -> str:
    """Where the doctor of the ticket works in its session; "" where any room will do."""
    own = [shift for shift in day.doors.schedules if shift.practitioner == ticket.practitioner]
    own.sort(key=lambda shift: shift.session != ticket.session)
    return own[0].room if own else ""


def _localized(ticket: Ticket, now: datetime) -> Ticket:
    """The ticket with its times in the hospital's zone, as a person reads them."""
    times = (
        "slot_start", "slot_end", "checked_in", "joined", "called", "started", "ended",
        "registered", "pinned_at",
    )  # fmt: skip
    local: dict[str, Any] = {
        name: moment.astimezone(now.tzinfo)
        for name in times
        if (moment := getattr(ticket, name)) is not None
    }
    return replace(ticket, **local)


def _department_today(
    day: HospitalDay, waits: Waits, places: list[Any], now: datetime, code: str
) -> DepartmentToday:
    def why_closed(practitioner: str | None) -> str | None:
        try:
            open_session(places, now, practitioner)
        except Refused as refused:
            return refused.key
        return None

    waiting = day.waiting(code)
    doctors = tuple(
        Doctor(
            code=duty.practitioner,
            name=duty.doctor_name,
            title=duty.doctor_title,
            department=code,
            room=duty.room,
            session=duty.session,
            waiting=sum(day.seen_by(ticket, duty.practitioner) for ticket in waiting),
            open=why_closed(duty.practitioner) is None,
        )
        for duty in day.duties
        if duty.department == code
    )
    return DepartmentToday(
        department=day.departments[code],
        waiting=len(waiting),
        wait_minutes=waits.joining(code),
        closed_because=why_closed(None),
        doctors=doctors,
    )
