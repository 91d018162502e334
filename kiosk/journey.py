"""The check-in flow as data: what a patient may do in each state and where it leads. No Qt."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from shared.domain.ticket import State as TicketState
from shared.domain.ticket import Ticket
from shared.domain.triage.menu import Menu, Told
from shared.services.stamp import Stamp
from shared.services.triaging import Advice
from shared.services.values import (
    AppointmentToday,
    DepartmentToday,
    Doctor,
    TicketPlace,
    VisitToday,
)


class State(StrEnum):
    HOME = "home"
    IDENTIFY = "identify"
    CARD = "card"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    BIRTH = "birth"
    CHOOSE = "choose"
    PARTS = "parts"
    COMPLAINTS = "complaints"
    LETTERS = "letters"
    ASKED = "asked"
    STAFF = "staff"
    SUGGESTED = "suggested"
    DEPARTMENTS = "departments"
    DOCTORS = "doctors"
    CONFIRM = "confirm"
    DONE = "done"
    PLACE = "place"
    SORRY = "sorry"
    STORE_AWAY = "store_away"


class Event(StrEnum):
    """What a patient chooses, and how the work it started came out."""

    GO_HOME = "go_home"
    IDLE = "idle"
    BACK = "back"
    HELP = "help"
    CHECK_IN = "check_in"
    COME_BACK = "come_back"
    PLACE = "place"
    WALK_IN = "walk_in"
    SCANNED = "scanned"
    BY_CARD = "by_card"
    BY_ID_NUMBER = "by_id_number"
    BY_PHONE = "by_phone"
    ENTERED = "entered"
    CHOSEN = "chosen"
    PART = "part"
    BY_LETTERS = "by_letters"
    COMPLAINT = "complaint"
    ANSWERED = "answered"
    GO_ON = "go_on"
    BY_DEPARTMENT = "by_department"
    DEPARTMENT = "department"
    DOCTOR = "doctor"
    CONFIRMED = "confirmed"
    REPRINT = "reprint"
    LISTED = "listed"
    DECIDED = "decided"
    WHO = "who"
    ASK = "ask"
    ALARMED = "alarmed"
    ADVISED = "advised"
    KNOWN_TO_CHOOSE = "known_to_choose"
    KNOWN_TO_CONFIRM = "known_to_confirm"
    KNOWN_TO_PLACE = "known_to_place"
    TAKEN = "taken"
    REFUSED = "refused"
    FAILED = "failed"
    STORE_LOST = "store_lost"
    STORE_BACK = "store_back"


class Wish(StrEnum):
    """What the patient came to the kiosk for."""

    CHECK_IN = "check_in"
    COME_BACK = "come_back"
    PLACE = "place"
    WALK_IN = "walk_in"


class Slip(StrEnum):
    """How the paper is doing."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True)
class WalkIn:
    """A walk-in's choice; no doctor means any."""

    department: DepartmentToday
    doctor: Doctor | None = None


@dataclass(frozen=True)
class Trouble:
    """Why not: the key of an `error` text and its values."""

    key: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Choice:
    """What a screen reports: an event and what it is about."""

    event: Event
    value: object = None


@dataclass(frozen=True)
class Session:
    """All the kiosk knows of the person before it; `Session()` is nobody.

    `stamp` belongs to `choice`: a second try of the same act carries the same one.
    `advice` is what the rules say to `told`; `alarms` are the red flags staff was called for.
    """

    state: State = State.HOME
    trail: tuple[State, ...] = ()
    wish: Wish | None = None
    entered: str = ""
    phone: str = ""
    visit: VisitToday | None = None
    departments: tuple[DepartmentToday, ...] = ()
    menu: Menu = field(default_factory=Menu)
    part: str = ""
    told: Told = field(default_factory=Told)
    advice: Advice | None = None
    alarms: tuple[str, ...] = ()
    choice: AppointmentToday | TicketPlace | WalkIn | None = None
    stamp: Stamp | None = None
    ticket: Ticket | None = None
    place: TicketPlace | None = None
    again: bool = False
    slip: Slip = Slip.NONE
    trouble: Trouble | None = None


@dataclass(frozen=True)
class Field:
    """Something typed: its shortest and longest length, its groups, whether it may hold an X."""

    shortest: int
    longest: int
    groups: tuple[int, ...]
    letter_x: bool = False


FIELDS: dict[State, Field] = {
    State.CARD: Field(4, 20, (4, 4, 4, 4, 4)),
    State.ID_NUMBER: Field(8, 18, (6, 8, 4), letter_x=True),
    State.PHONE: Field(7, 13, (3, 4, 4, 2)),
    State.BIRTH: Field(8, 8, (4, 2, 2)),
}

ALWAYS: dict[Event, State] = {
    Event.GO_HOME: State.HOME,
    Event.IDLE: State.HOME,
    Event.REFUSED: State.SORRY,
    Event.FAILED: State.SORRY,
    Event.STORE_LOST: State.STORE_AWAY,
}

KNOWN: dict[Event, State] = {
    Event.KNOWN_TO_CHOOSE: State.CHOOSE,
    Event.KNOWN_TO_CONFIRM: State.CONFIRM,
    Event.KNOWN_TO_PLACE: State.PLACE,
}

# Where what was told leads: a red flag, the next question, who it is, or the departments.
TOLD: dict[Event, State] = {
    Event.ALARMED: State.STAFF,
    Event.ASK: State.ASKED,
    Event.WHO: State.IDENTIFY,
    Event.ADVISED: State.SUGGESTED,
}
KNOWN_TOLD: dict[Event, State] = {
    **KNOWN,
    Event.ALARMED: State.STAFF,
    Event.ADVISED: State.SUGGESTED,
}

DECIDED: dict[Event, State] = {Event.DECIDED: State.CONFIRM, Event.WHO: State.IDENTIFY}

NAVMAP: dict[State, dict[Event, State]] = {
    State.HOME: {
        Event.CHECK_IN: State.IDENTIFY,
        Event.COME_BACK: State.IDENTIFY,
        Event.PLACE: State.IDENTIFY,
        Event.LISTED: State.PARTS,
        **KNOWN,
    },
    State.IDENTIFY: {
        Event.BY_CARD: State.CARD,
        Event.BY_ID_NUMBER: State.ID_NUMBER,
        Event.BY_PHONE: State.PHONE,
        **KNOWN_TOLD,
    },
    State.CARD: KNOWN_TOLD,
    State.ID_NUMBER: KNOWN_TOLD,
    State.PHONE: {Event.ENTERED: State.BIRTH, **KNOWN_TOLD},
    State.BIRTH: KNOWN_TOLD,
    State.CHOOSE: {
        Event.CHOSEN: State.CONFIRM,
        Event.PLACE: State.PLACE,
        Event.LISTED: State.PARTS,
    },
    State.PARTS: {
        Event.PART: State.COMPLAINTS,
        Event.BY_LETTERS: State.LETTERS,
        Event.BY_DEPARTMENT: State.DEPARTMENTS,
    },
    State.COMPLAINTS: TOLD,
    State.LETTERS: TOLD,
    State.ASKED: TOLD,
    State.STAFF: {event: TOLD[event] for event in (Event.ASK, Event.WHO, Event.ADVISED)},
    State.SUGGESTED: {Event.BY_DEPARTMENT: State.DEPARTMENTS, **DECIDED},
    State.DEPARTMENTS: {Event.DEPARTMENT: State.DOCTORS, **DECIDED},
    State.DOCTORS: DECIDED,
    State.CONFIRM: {Event.TAKEN: State.DONE},
    State.DONE: {},
    State.PLACE: {Event.CHOSEN: State.CONFIRM, Event.LISTED: State.PARTS},
    State.SORRY: {},
    State.STORE_AWAY: {Event.STORE_BACK: State.HOME},
}

# Choices that start work; where they lead is said by its outcome.
WORK: dict[State, frozenset[Event]] = {
    State.HOME: frozenset({Event.SCANNED, Event.WALK_IN}),
    State.IDENTIFY: frozenset({Event.SCANNED}),
    State.CARD: frozenset({Event.SCANNED, Event.ENTERED}),
    State.ID_NUMBER: frozenset({Event.SCANNED, Event.ENTERED}),
    State.PHONE: frozenset({Event.SCANNED}),
    State.BIRTH: frozenset({Event.SCANNED, Event.ENTERED}),
    State.CHOOSE: frozenset({Event.WALK_IN}),
    State.PLACE: frozenset({Event.REPRINT, Event.WALK_IN}),
    State.COMPLAINTS: frozenset({Event.COMPLAINT}),
    State.LETTERS: frozenset({Event.COMPLAINT}),
    State.ASKED: frozenset({Event.ANSWERED}),
    State.CONFIRM: frozenset({Event.CONFIRMED}),
    State.DONE: frozenset({Event.REPRINT}),
}

# Nothing behind these can be taken back.
FINAL = frozenset({State.HOME, State.DONE, State.STORE_AWAY})
# What is on these matters more than that the store is away.
LASTING = frozenset({State.DONE, State.STAFF})
# The most urgent levels get no number from a kiosk: staff decides.
STAFF_LEVELS = frozenset({1, 2})
SAYING = frozenset({State.PARTS, State.COMPLAINTS, State.LETTERS})

WISHES: dict[Event, Wish] = {
    Event.CHECK_IN: Wish.CHECK_IN,
    Event.COME_BACK: Wish.COME_BACK,
    Event.PLACE: Wish.PLACE,
    Event.WALK_IN: Wish.WALK_IN,
}


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
