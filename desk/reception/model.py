"""Reception without a screen: who has come, who is at the desk, and the walk-in being written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from desk.departments import chosen_department
from desk.messages import of_error
from desk.words import (
    Pill,
    Priority,
    Row,
    ago,
    class_words,
    clock,
    person,
    person_of,
    priority_words,
    state_pill,
    wait_words,
)
from shared.domain.errors import Refused
from shared.domain.identity import age_on
from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.rotation import Answer
from shared.services.values import (
    AppointmentToday,
    Arrival,
    DepartmentToday,
    Found,
    Patient,
    TicketPlace,
    VisitToday,
)
from shared.text import text

ELDERLY_AGE = 80
ADD_ON_FOR = ("queue_full", "session_over")


@dataclass(frozen=True)
class AtTheDesk:
    """The patient before the guide, what today holds for them, and where a walk-in could go."""

    patient: Patient
    visit: VisitToday
    departments: tuple[DepartmentToday, ...]


@dataclass(frozen=True)
class WalkIn:
    """A walk-in as written so far. `practitioner` None is any doctor of the department; `add_on`
    why there is a number though the session is full or over (加号); `named` whether the patient
    asked for a doctor, None while nobody has asked them. `by_hand`: the department is her own
    choice, no advice changes it; `reason` why it, or the level, is another than advised; `answer`
    what the patient says whose doctor is away."""

    department: str = ""
    practitioner: str | None = None
    priority: Priority | None = None
    complaint: str = ""
    add_on: str = ""
    named: bool | None = None
    by_hand: bool = False
    reason: str = ""
    answer: Answer = ""


def walk_in_for(patient: Patient, now: datetime) -> WalkIn:
    """What is known is filled in: the very old go first (queue-rules: priority)."""
    elderly = age_on(patient.birth_date, now.date()) >= ELDERLY_AGE
    return WalkIn(priority=Priority.ELDERLY if elderly else None)


def choose_department(walk_in: WalkIn, department: str) -> WalkIn:
    """Another department, and so none of the doctors of the one before."""
    if department == walk_in.department:
        return walk_in
    named = None if walk_in.practitioner else walk_in.named
    return replace(walk_in, department=department, practitioner=None, named=named, answer="")


def choose_doctor(walk_in: WalkIn, practitioner: str | None) -> WalkIn:
    """A doctor that is chosen was asked for, any doctor was not; a chip says otherwise."""
    return replace(walk_in, practitioner=practitioner, named=practitioner is not None, answer="")


def closed_for(walk_in: WalkIn, departments: Iterable[DepartmentToday]) -> str | None:
    """Why this walk-in gets a number only as an add-on (加号): "queue_full", "session_over"; None
    where it gets one as everybody does, or none at all."""
    today = chosen_department(departments, walk_in.department)
    if today is None:
        return None
    closed = today.closed_because
    if any(doctor.code == walk_in.practitioner and not doctor.open for doctor in today.doctors):
        closed = closed or "queue_full"
    return closed if closed in ADD_ON_FOR else None


def arrival_key(arrival: Arrival) -> str:
    return f"{arrival.ticket.patient_id}/{arrival.ticket.id}"


def patient_id_of(key: str) -> int:
    """The patient behind a row of arrivals or search results."""
    return int(key.partition("/")[0])


def arrival_rows(arrivals: Iterable[Arrival], now: datetime, language: str) -> tuple[Row, ...]:
    return tuple(_arrival_row(arrival, now, language) for arrival in arrivals)


def _arrival_row(arrival: Arrival, now: datetime, language: str) -> Row:
    ticket = arrival.ticket
    detail = [ticket.label, arrival.department.named(language), clock(ticket.checked_in, now)]
    if arrival.complaint:
        detail.append(text("desk.quoted", language, words=arrival.complaint))
    over = not ticket.live
    shown = "" if over or ticket.state is State.IN_SERVICE else ago(ticket.joined, now, language)
    return Row(
        key=arrival_key(arrival),
        title=person(arrival.patient_name, arrival.sex, arrival.age, language),
        detail=" · ".join(detail),
        pills=_arrival_pills(ticket, now, language),
        right=shown,
        right_tone="amber" if arrival.waits_long else "plain",
        dim=over,
    )


def _arrival_pills(ticket: Ticket, now: datetime, language: str) -> tuple[Pill, ...]:
    pills = []
    if ticket.state is not State.WAITING:
        pills.append(state_pill(ticket, language))
    elif ticket.ticket_class is not TicketClass.WALK_IN:
        pills.append(Pill(class_words(ticket, now, language), "brand"))
    if words := priority_words(ticket.priority, language):
        pills.append(Pill(words, "amber"))
    return tuple(pills)


def found_rows(found: Iterable[Found], now: datetime, language: str) -> tuple[Row, ...]:
    return tuple(
        Row(
            key=str(one.patient.id),
            title=person_of(one.patient, now.date(), language),
            detail=_told_apart(one.patient, language),
            pills=_found_pills(one, language),
        )
        for one in found
    )


def _found_pills(found: Found, language: str) -> tuple[Pill, ...]:
    """That they are here already, that they were not quite what was typed."""
    pills = []
    if found.former_card:
        pills.append(Pill(text("desk.found.former_card", language), "amber"))
    if found.today == "ticket":
        pills.append(Pill(text("desk.found.ticket", language), "green"))
    elif found.today == "appointment":
        pills.append(Pill(text("desk.found.appointment", language), "brand"))
    if found.similar:
        pills.append(Pill(text("desk.found.similar", language), "plain"))
    return tuple(pills)


def _told_apart(patient: Patient, language: str) -> str:
    """Year of birth, end of the phone and card: two people of one name differ in one of them."""
    born = text("desk.born", language, year=patient.birth_date[:4])
    phone = patient.masked_phone or text("desk.no_phone", language)
    return f"{born} · {phone} · {patient.card_no}"


def contact(patient: Patient, language: str) -> str:
    """Masked phone and the card's number: enough to ask "is this you?"."""
    phone = patient.masked_phone or text("desk.no_phone", language)
    return f"{phone} · {text('desk.card_no', language, number=patient.card_no)}"


VisitAct = Literal["check_in", "come_back", "release", "look_again", ""]
ACTS: dict[State, VisitAct] = {
    State.AWAY: "come_back",
    State.MISSED: "come_back",
    State.HELD: "release",
    State.WAITING: "look_again",
}


@dataclass(frozen=True)
class VisitLine:
    """A live ticket or an appointment of the patient, with the one act that fits it now."""

    key: str
    title: str
    pills: tuple[Pill, ...]
    detail: str
    act: VisitAct
    trouble: str = ""


def visit_lines(visit: VisitToday, now: datetime, language: str) -> tuple[VisitLine, ...]:
    """Live tickets first, then the appointments that have none yet."""
    tickets = [
        VisitLine(
            key=place.ticket.id,
            title=place.ticket.label,
            pills=(state_pill(place.ticket, language),),
            detail=ticket_detail(place, now, language),
            act=ACTS.get(place.ticket.state, ""),
        )
        for place in visit.tickets
    ]
    booked = [
        VisitLine(
            key=str(appointment.id),
            title=text("desk.class.appointment", language),
            pills=(),
            detail=appointment_detail(appointment, now, language),
            act="check_in" if appointment.refusal is None else "",
            trouble=_refusal_words(appointment, language),
        )
        for appointment in visit.appointments
        if appointment.ticket is None
    ]
    return (*tickets, *booked)


def _refusal_words(booked: AppointmentToday, language: str) -> str:
    if booked.refusal is None:
        return ""
    key, values = booked.refusal
    message = of_error(Refused(key, **values))
    return f"{message.sentence(language)} {message.advice(language)}"


def ticket_detail(place: TicketPlace, now: datetime, language: str) -> str:
    """Where to go and how long it will be."""
    parts = [
        place.department.named(language),
        text("desk.floor_words", language, floor=place.floor),
    ]
    if place.room:
        parts.append(text("desk.room_words", language, room=place.room))
    if place.doctor_name:
        parts.append(place.doctor_name)
    if place.ticket.state is State.WAITING:
        parts.append(text("desk.ahead", language, n=place.ahead))
        parts.append(wait_words(place.wait_minutes, language))
        parts.append(place.wait_clock)
    else:
        parts.append(ago(place.ticket.joined, now, language))
    return " · ".join(part for part in parts if part)


def appointment_detail(booked: AppointmentToday, now: datetime, language: str) -> str:
    times = f"{clock(booked.slot_start, now)}–{clock(booked.slot_end, now)}"
    day = "" if booked.day == now.date().isoformat() else booked.day
    room = text("desk.room_words", language, room=booked.room) if booked.room else ""
    parts = (day, times, booked.department.named(language), booked.doctor_name, room)
    return " · ".join(part for part in parts if part)


def reprint_ticket(visit: VisitToday | None, last_issued: Ticket | None) -> Ticket | None:
    """The slip a patient at the desk most likely has lost: of their newest live ticket, else the
    last one given here, never another patient's. With nobody shown, the last one given here."""
    if visit is None:
        return last_issued
    if visit.tickets:
        live = (place.ticket for place in visit.tickets)
        return max(live, key=lambda ticket: (ticket.checked_in, ticket.number))
    if last_issued is not None and last_issued.patient_id == visit.patient_id:
        return last_issued
    return None
