"""The kiosk's flow: the session after what a patient does and what became known. No Qt."""

from dataclasses import replace

from kiosk.navmap import ALWAYS, FIELDS, FINAL, LASTING, NAVMAP, SAYING, STAFF_LEVELS, WISHES, WORK
from kiosk.session import Choice, Event, Going, Session, Slip, State, WalkIn, Wish
from shared.domain.ticket import State as TicketState
from shared.domain.ticket import Ticket
from shared.domain.triage.menu import Told
from shared.services.triaging import Advice
from shared.services.values import (
    AppointmentToday,
    DepartmentToday,
    Doctor,
    TicketPlace,
    VisitToday,
)


def works(state: State, event: Event) -> bool:
    """Whether `event` starts work (a query or an act) in `state`."""
    return event in WORK.get(state, frozenset())


def moves(state: State, event: Event) -> bool:
    """Whether `event` moves on from `state` by itself."""
    return event in NAVMAP[state] or event in ALWAYS


def advance(session: Session, event: Event, **known: object) -> Session:
    """The session after `event`, with what became known by it. An event that means nothing
    here changes nothing: a late answer or a second tap finds the patient elsewhere."""
    if event is Event.BACK:
        return back(session)
    if not moves(session.state, event):
        return session
    if event is Event.STORE_LOST and session.state in LASTING:
        return session
    target = NAVMAP[session.state].get(event) or ALWAYS[event]
    if target in (State.HOME, State.STORE_AWAY):
        return Session(state=target)
    ends = target in FINAL or event is Event.FAILED
    trail = () if ends else (*session.trail, session.state)
    if session.state in (State.SORRY, State.STAFF) and not ends:
        trail = session.trail
    return replace(session, state=target, trail=trail, entered="", **known)  # type: ignore[arg-type]


def back(session: Session) -> Session:
    """One step back, and what the step had learned is forgotten."""
    if not session.trail:
        return Session() if session.state is not State.STORE_AWAY else session
    target = session.trail[-1]
    if target is State.HOME:
        return Session()
    kept = replace(session, state=target, trail=session.trail[:-1], entered="", trouble=None)
    if target in (State.IDENTIFY, *FIELDS) and session.state is not State.SORRY:
        phone = kept.phone if target is State.BIRTH else ""
        kept = replace(kept, visit=None, phone=phone, slip=Slip.NONE)
    if target in SAYING:
        kept = replace(kept, told=Told(), advice=None, alarms=(), choice=None)
    if session.state is State.WAY:
        kept = replace(kept, going=kept.going if target is State.DONE else None)
        if isinstance(session.going, Going) and not isinstance(session.going.to, TicketPlace):
            kept = replace(kept, slip=Slip.NONE)
    if target is State.SUGGESTED:
        kept = replace(kept, choice=None)
    if target is State.ASKED:
        answers = kept.told.answers[: kept.trail.count(State.ASKED)]
        kept = replace(kept, told=replace(kept.told, answers=answers), advice=None, choice=None)
    if session.state is State.CONFIRM and not isinstance(session.choice, WalkIn):
        kept = replace(kept, choice=None)
    if target is not State.CONFIRM:
        kept = replace(kept, stamp=None)
    return kept


def choose(session: Session, choice: Choice) -> Session:
    """The session after a choice that needs no work."""
    match choice.event, choice.value:
        case (Event.CHECK_IN | Event.COME_BACK | Event.PLACE) as event, _:
            if session.state is State.HOME:
                return advance(session, event, wish=WISHES[event])
            return advance(session, event)
        case Event.ENTERED, str() as digits:
            return advance(session, Event.ENTERED, phone=digits)
        case Event.CHOSEN, (AppointmentToday() | TicketPlace()) as chosen:
            return advance(session, Event.CHOSEN, choice=chosen, stamp=None)
        case Event.PART, str() as part:
            return advance(session, Event.PART, part=part)
        case Event.STEP_FREE, _ if session.state is State.FIND:
            return replace(session, step_free=not session.step_free)
        case Event.STEP, int() as step if session.state is State.WAY and session.going:
            return replace(session, going=replace(session.going, step=step))
        case Event.GO_ON, _:
            return go_on(session) if may_go_on(session) else session
        case Event.DEPARTMENT, DepartmentToday() as department:
            walk_in = WalkIn(department)
            if len(department.doctors) > 1 and session.state is State.DEPARTMENTS:
                return advance(session, Event.DEPARTMENT, choice=walk_in, stamp=None)
            return decided(session, walk_in)
        case Event.DOCTOR, doctor if isinstance(session.choice, WalkIn):
            named = doctor if isinstance(doctor, Doctor) else None
            return decided(session, replace(session.choice, doctor=named))
        case event, _:
            return advance(session, event)


def decided(session: Session, walk_in: WalkIn) -> Session:
    """Department and doctor are settled: confirm, or first ask who it is."""
    event = Event.WHO if session.visit is None else Event.DECIDED
    return advance(session, event, choice=walk_in, stamp=None)


def heard(session: Session, told: Told, advice: Advice) -> Session:
    """The rules have judged what was told: a red flag that staff was not called for yet stops
    here. With a most urgent one nothing leads back: the kiosk gives no number."""
    flags = tuple(fired.rule.id for fired in advice.graded.red_flags)
    told_now = replace(session, told=told, advice=advice)
    if set(flags) <= set(session.alarms) and advice.graded.level not in STAFF_LEVELS:
        return go_on(told_now)
    alarmed = advance(told_now, Event.ALARMED, alarms=flags)
    if alarmed.state is State.STAFF and not may_go_on(alarmed):
        return replace(alarmed, trail=())
    return alarmed


def may_go_on(session: Session) -> bool:
    """Whether a number may be taken while staff is on the way."""
    return session.advice is not None and session.advice.graded.level not in STAFF_LEVELS


def go_on(session: Session) -> Session:
    """From what was told: the next question, else who it is, else the departments."""
    if session.menu.question(session.told) is not None:
        return advance(session, Event.ASK)
    return advance(session, Event.WHO if session.visit is None else Event.ADVISED)


def known(session: Session, visit: VisitToday) -> Session:
    """The patient is known: on to what they came for."""
    wish = session.wish or Wish.CHECK_IN
    if isinstance(session.choice, WalkIn):
        return advance(session, Event.KNOWN_TO_CONFIRM, visit=visit)
    event = Event.KNOWN_TO_PLACE if wish is Wish.PLACE else Event.KNOWN_TO_CHOOSE
    return advance(session, event, visit=visit, wish=wish)


def led(session: Session, going: Going, *, step_free: bool) -> Session:
    """The way is found; on the screen of a way it takes the place of the one before."""
    known = replace(session, going=going, step_free=step_free)
    return known if session.state is State.WAY else advance(known, Event.LED)


def coded(session: Session, code: tuple[tuple[bool, ...], ...]) -> Session:
    """The way is ready for a phone; another language takes the place of the one before."""
    if session.going is None:
        return session
    known = replace(session, going=replace(session.going, code=code))
    return known if session.state is State.WAY_PHONE else advance(known, Event.CODED)


def left(before: Session, after: Session) -> bool:
    """Whether the patient known before is not the one known after."""
    if before.visit is None:
        return False
    return after.visit is None or after.visit.patient_id != before.visit.patient_id


def may_come_back(ticket: Ticket) -> bool:
    """Whether its patient reports here: from an exam, after a missed call, or held back."""
    return ticket.state in (TicketState.AWAY, TicketState.MISSED, TicketState.HELD)


def grouped(digits: str, groups: tuple[int, ...]) -> str:
    """The digits as they are read aloud: 110101 19900307 123X."""
    parts = []
    for size in groups:
        if not digits:
            break
        parts.append(digits[:size])
        digits = digits[size:]
    return " ".join([*parts, digits] if digits else parts)
