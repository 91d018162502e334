"""What simulated people and rooms do, each a call of the services that the screens use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shared.domain.errors import Refused
from shared.domain.ticket import State, Ticket
from shared.services import calling
from shared.services.check_in import check_in, come_back, take_walk_in
from shared.services.patient_search import search
from shared.services.patients import NewPatient, identify, register
from shared.services.stamp import Stamp, new_stamp
from shared.services.values import Patient
from shared.services.views import place_of, visit_today
from shared.store.engine import Store

PRIORITY_FLAGS = ("military", "elderly", "disabled")


@dataclass(frozen=True)
class Job:
    """One thing somebody does at one moment. `act` names a function of this module; `reads_slip`:
    whoever has come looks at the wait on it."""

    act: str
    stamp: Stamp
    arguments: dict[str, Any]
    reads_slip: bool = False


@dataclass(frozen=True)
class Outcome:
    """What came of a job: the ticket it was about, or the refusal's key and values; `told` is the
    wait on the slip in minutes (low, high), where it was read."""

    ticket_id: str | None = None
    queue: str | None = None
    state: State | None = None
    refused: str | None = None
    values: dict[str, object] | None = None
    told: tuple[int, int] | None = None


def carry_out(store: Store, job: Job) -> Outcome:
    """Do one job; a refusal is an outcome, anything else that is raised is a bug."""
    act: Callable[..., Ticket | None] = globals()[job.act]
    try:
        ticket = act(store, job.stamp, **job.arguments)
    except Refused as refused:
        return Outcome(refused=refused.key, values=refused.values)
    if ticket is None:
        return Outcome()
    told = _on_the_slip(store, job.stamp, ticket) if job.reads_slip else None
    return Outcome(ticket.id, ticket.queue, ticket.state, told=told)


def arrive_at_kiosk(store: Store, stamp: Stamp, *, card: str, visit: dict[str, Any]) -> Ticket:
    """Card on the reader, then the appointment or a walk-in number."""
    patient = store.read(identify, site=stamp.site, now=stamp.now, scan=card)
    return _take_number(store, stamp, patient, visit)


def arrive_at_desk(
    store: Store,
    stamp: Stamp,
    *,
    patient: dict[str, Any],
    visit: dict[str, Any],
) -> Ticket:
    """The guide searches by card, registers who is not known, and gives the number."""
    found = store.read(search, site=stamp.site, now=stamp.now, words=patient["card_no"])
    if found:
        known = found[0].patient
    else:
        registering = new_stamp(stamp.site, stamp.now, stamp.terminal, stamp.by)
        known = store.write(register, registering, patient=NewPatient(**patient))
    return _take_number(store, stamp, known, visit, at_desk=True)


def come_back_to_kiosk(store: Store, stamp: Stamp, *, ticket_id: str) -> Ticket:
    """After an exam or a missed call, with the slip in hand."""
    return store.write(come_back, stamp, ticket_id=ticket_id).ticket


def call_next(store: Store, stamp: Stamp, *, room: str) -> Ticket | None:
    return store.write(calling.call_next, stamp, room=room)


def start(store: Store, stamp: Stamp, *, ticket_id: str) -> Ticket:
    return store.write(calling.start, stamp, ticket_id=ticket_id)


def miss(store: Store, stamp: Stamp, *, ticket_id: str) -> Ticket:
    return store.write(calling.miss, stamp, ticket_id=ticket_id)


def finish(store: Store, stamp: Stamp, *, ticket_id: str) -> Ticket:
    return store.write(calling.finish, stamp, ticket_id=ticket_id)


def send_to_exam(store: Store, stamp: Stamp, *, ticket_id: str) -> Ticket:
    return store.write(calling.send_to_exam, stamp, ticket_id=ticket_id)


def _on_the_slip(store: Store, stamp: Stamp, ticket: Ticket) -> tuple[int, int] | None:
    place = store.read(place_of, site=stamp.site, now=stamp.now, ticket_id=ticket.id)
    return place.wait_minutes


def _take_number(
    store: Store, stamp: Stamp, patient: Patient, visit: dict[str, Any], *, at_desk: bool = False
) -> Ticket:
    if visit["appointment"]:
        today = store.read(visit_today, site=stamp.site, now=stamp.now, patient_id=patient.id)
        if not today.appointments:
            raise Refused("no_appointment")
        appointment_id = today.appointments[0].id
        return store.write(check_in, stamp, appointment_id=appointment_id, at_desk=at_desk).ticket
    return store.write(
        take_walk_in,
        stamp,
        patient_id=patient.id,
        department=visit["department"],
        practitioner=visit["practitioner"],
        priority=next((f for f in PRIORITY_FLAGS if f in visit["flags"].split(";")), None),
        complaint=visit["complaint"],
    ).ticket
