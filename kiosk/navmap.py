"""What leads where: the states and what each accepts, as data. No Qt."""

from dataclasses import dataclass

from kiosk.session import Event, State, Wish


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

LED: dict[Event, State] = {Event.LED: State.WAY}

NAVMAP: dict[State, dict[Event, State]] = {
    State.HOME: {
        Event.CHECK_IN: State.IDENTIFY,
        Event.COME_BACK: State.IDENTIFY,
        Event.PLACE: State.IDENTIFY,
        Event.LISTED: State.PARTS,
        Event.MAP_OPENED: State.FIND,
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
    State.DONE: LED,
    State.PLACE: {Event.CHOSEN: State.CONFIRM, Event.LISTED: State.PARTS, **LED},
    State.SORRY: {},
    State.STORE_AWAY: {Event.STORE_BACK: State.HOME},
    State.FIND: {
        Event.BY_LETTERS: State.FIND_LETTERS,
        Event.BY_NUMBER: State.FIND_NUMBER,
        Event.BY_DEPARTMENT: State.FIND_DEPARTMENTS,
        **LED,
    },
    State.FIND_LETTERS: LED,
    State.FIND_NUMBER: LED,
    State.FIND_DEPARTMENTS: LED,
    State.WAY: {Event.CODED: State.WAY_PHONE, **LED},
    State.WAY_PHONE: {},
}

# Choices that start work; where they lead is said by its outcome.
WORK: dict[State, frozenset[Event]] = {
    State.HOME: frozenset({Event.SCANNED, Event.WALK_IN, Event.FIND}),
    State.IDENTIFY: frozenset({Event.SCANNED}),
    State.CARD: frozenset({Event.SCANNED, Event.ENTERED}),
    State.ID_NUMBER: frozenset({Event.SCANNED, Event.ENTERED}),
    State.PHONE: frozenset({Event.SCANNED}),
    State.BIRTH: frozenset({Event.SCANNED, Event.ENTERED}),
    State.CHOOSE: frozenset({Event.WALK_IN}),
    State.PLACE: frozenset({Event.REPRINT, Event.WALK_IN, Event.GO_TO}),
    State.COMPLAINTS: frozenset({Event.COMPLAINT}),
    State.LETTERS: frozenset({Event.COMPLAINT}),
    State.ASKED: frozenset({Event.ANSWERED}),
    State.CONFIRM: frozenset({Event.CONFIRMED}),
    State.DONE: frozenset({Event.REPRINT, Event.GO_TO}),
    State.FIND: frozenset({Event.GO_TO}),
    State.FIND_LETTERS: frozenset({Event.GO_TO}),
    State.FIND_NUMBER: frozenset({Event.GO_TO}),
    State.FIND_DEPARTMENTS: frozenset({Event.GO_TO}),
    State.WAY: frozenset({Event.GO_TO, Event.STEP_FREE, Event.PRINT_WAY, Event.TO_PHONE}),
    State.WAY_PHONE: frozenset({Event.TO_PHONE}),
}

# Nobody stands here, or nothing can be done.
RESTING = frozenset({State.HOME, State.STORE_AWAY})
# Nothing behind these can be taken back.
FINAL = frozenset({State.HOME, State.DONE, State.STORE_AWAY})
# The map is in the kiosk: finding a way needs no store.
FINDING = frozenset(
    {
        State.FIND,
        State.FIND_LETTERS,
        State.FIND_NUMBER,
        State.FIND_DEPARTMENTS,
        State.WAY,
        State.WAY_PHONE,
    }
)
# What is on these matters more than that the store is away.
LASTING = frozenset({State.DONE, State.STAFF}) | FINDING
# Where what is typed is looked up with every key.
LIVE = frozenset({State.LETTERS, State.FIND_LETTERS, State.FIND_NUMBER})
# The most urgent levels get no number from a kiosk: staff decides.
STAFF_LEVELS = frozenset({1, 2})
SAYING = frozenset({State.PARTS, State.COMPLAINTS, State.LETTERS})

WISHES: dict[Event, Wish] = {
    Event.CHECK_IN: Wish.CHECK_IN,
    Event.COME_BACK: Wish.COME_BACK,
    Event.PLACE: Wish.PLACE,
    Event.WALK_IN: Wish.WALK_IN,
}
