"""The kiosk's work: what a choice asks of the services, and the session that comes of it."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from kiosk.journey import advance, heard, known
from kiosk.leading import code, lead, walk_seconds, with_way
from kiosk.session import Choice, Event, Session, Slip, State, Trouble, WalkIn, Wish
from shared.domain.errors import StoreProblem, UserFacingError
from shared.domain.triage.menu import Answer, Complaint, Told
from shared.services import check_in, helping, patients, saying, views
from shared.services.stamp import Stamp, new_stamp
from shared.services.values import AppointmentToday, CheckedIn, Patient, TicketPlace
from shared.ui.program import Program
from shared.wayfinding.plan import Category

log = logging.getLogger(__name__)


def stamped(program: Program) -> Stamp:
    settings = program.settings
    now = program.clock.now()
    return new_stamp(settings.hospital.site, now, settings.kiosk.terminal, "patient", "patient")


async def carry_out(program: Program, session: Session, choice: Choice) -> Session:
    """Do the work of a choice. Raises UserFacingError where the answer is no."""
    match choice.event, choice.value:
        case Event.WALK_IN, _:
            return await list_departments(program, session)
        case Event.ENTERED, str() as birth_date if session.state is State.BIRTH:
            return await meet(program, session, await by_phone(program, session.phone, birth_date))
        case ((Event.SCANNED | Event.ENTERED), str() as untrusted_scan):
            return await meet(program, session, await by_scan(program, untrusted_scan))
        case Event.COMPLAINT, Complaint() as complaint:
            return await tell(program, session, Told(complaint))
        case Event.ANSWERED, Answer() as answer:
            told = replace(session.told, answers=(*session.told.answers, answer))
            return await tell(program, session, told)
        case Event.CONFIRMED, _:
            return await take(program, session)
        case Event.FIND, _:
            return advance(session, Event.MAP_OPENED)
        case Event.GO_TO, (str() | Category() | TicketPlace()) as to:
            return await lead(session, to, program.clock.now(), step_free=session.step_free)
        case Event.STEP_FREE, _ if session.going is not None:
            turned, to = not session.step_free, session.going.to
            return await lead(session, to, program.clock.now(), step_free=turned)
        case Event.TO_PHONE, str() as language:
            return await code(session, program.settings.hospital.named(language), language)
    raise ValueError(f"no work for {choice.event} in {session.state}")


async def by_scan(program: Program, untrusted_scan: str) -> Patient:
    return await program.store.run_read(
        patients.identify,
        site=program.settings.hospital.site,
        now=program.clock.now(),
        scan=untrusted_scan,
    )


async def by_phone(program: Program, phone: str, birth_date: str) -> Patient:
    return await program.store.run_read(
        patients.find_by_phone,
        site=program.settings.hospital.site,
        now=program.clock.now(),
        phone=phone,
        birth_date=birth_date,
    )


async def meet(program: Program, session: Session, patient: Patient) -> Session:
    """Keep of a patient only what a kiosk may show."""
    visit = await program.store.run_read(
        views.visit_today,
        site=program.settings.hospital.site,
        now=program.clock.now(),
        patient_id=patient.id,
    )
    if session.told.complaint is not None:
        return await tell(program, replace(session, visit=visit, choice=None), session.told)
    return known(session, visit)


async def tell(program: Program, session: Session, told: Told) -> Session:
    """What the rules say to what was told so far, for the patient where it is known who it is."""
    advice = await program.store.run_read(
        saying.advice,
        site=program.settings.hospital.site,
        now=program.clock.now(),
        complaint=told.words,
        patient_id=session.visit.patient_id if session.visit else None,
    )
    return heard(session, told, advice)


async def list_departments(program: Program, session: Session) -> Session:
    departments = await program.store.run_read(
        views.departments_today,
        site=program.settings.hospital.site,
        now=program.clock.now(),
    )
    menu = await program.store.run_read(
        saying.menu,
        site=program.settings.hospital.site,
        now=program.clock.now(),
    )
    return advance(session, Event.LISTED, wish=Wish.WALK_IN, departments=departments, menu=menu)


async def take(program: Program, session: Session) -> Session:
    """The act the patient confirmed. It stands once this returns; only then may a slip print."""
    walk = await walk_seconds(session, program.clock.now())
    taken = await _commit(program, session, walk)
    try:
        place: TicketPlace | None = await program.store.run_read(
            views.place_of,
            site=program.settings.hospital.site,
            now=program.clock.now(),
            ticket_id=taken.ticket.id,
        )
    except StoreProblem as problem:
        log.warning("ticket taken, but its place cannot be read: %s", problem)
        place = None
    done = advance(
        session, Event.TAKEN, ticket=taken.ticket, place=place, again=taken.again, slip=Slip.NONE
    )
    return await with_way(done, program.clock.now())


async def _commit(program: Program, session: Session, walk: int) -> CheckedIn:
    store, stamp = program.store, session.stamp
    assert stamp is not None
    match session.choice:
        case AppointmentToday() as appointment:
            return await store.run_write(
                check_in.check_in,
                stamp,
                appointment_id=appointment.id,
                walk_seconds=walk,
            )
        case TicketPlace() as place:
            return await store.run_write(
                check_in.come_back,
                stamp,
                ticket_id=place.ticket.id,
                walk_seconds=walk,
            )
        case WalkIn(department, doctor) if session.advice is not None:
            assert session.visit is not None
            return await store.run_write(
                saying.take_number,
                stamp,
                patient_id=session.visit.patient_id,
                department=department.department.code,
                practitioner=doctor.code if doctor else None,
                advice=session.advice,
                walk_seconds=walk,
            )
        case WalkIn(department, doctor):
            assert session.visit is not None
            return await store.run_write(
                check_in.take_walk_in,
                stamp,
                patient_id=session.visit.patient_id,
                department=department.department.code,
                practitioner=doctor.code if doctor else None,
                walk_seconds=walk,
            )
    raise ValueError("nothing was chosen")


def refused(session: Session, problem: UserFacingError) -> Session:
    """The session with the reason why not. A rule's no ends the act; where the store failed the
    act is still open and keeps its stamp."""
    stamp = session.stamp if isinstance(problem, StoreProblem) else None
    trouble = Trouble(problem.key, tuple(problem.values.items()))
    return replace(advance(session, Event.REFUSED, trouble=trouble), stamp=stamp)


async def call_guide(program: Program, stamp: Stamp, about: Sequence[str] = ()) -> None:
    """`about`: ids of the red flags that were said here; none: just help."""
    place = program.settings.kiosk.place
    await program.store.run_write(helping.ask_for_help, stamp, place=place, about=tuple(about))
