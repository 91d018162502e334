"""A ticket's states, classes and the acts that move it (queue-rules: A ticket's classes)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    IN_SERVICE = "in_service"
    AWAY = "away"
    MISSED = "missed"
    DONE = "done"
    CANCELLED = "cancelled"
    VOID = "void"


LIVE = frozenset({State.WAITING, State.CALLED, State.IN_SERVICE, State.AWAY, State.MISSED})
IN_ROOM = frozenset({State.CALLED, State.IN_SERVICE})


class TicketClass(StrEnum):
    APPOINTMENT = "appointment"
    WALK_IN = "walk_in"
    LATE = "late"
    MISSED = "missed"
    RETURN = "return"


class Act(StrEnum):
    """What was done; the word in the journal."""

    CHECK_IN = "check_in"
    CALL = "call"
    CALL_AGAIN = "call_again"
    START = "start"
    MISS = "miss"
    REJOIN = "rejoin"
    SEND_TO_EXAM = "send_to_exam"
    COME_BACK = "come_back"
    FINISH = "finish"
    CANCEL = "cancel"
    CLOSE = "close"
    UNDO = "undo"


@dataclass(frozen=True)
class Move:
    """From which states an act may start and where it leads."""

    sources: frozenset[State]
    target: State


MOVES: dict[Act, Move] = {
    Act.CALL: Move(frozenset({State.WAITING}), State.CALLED),
    Act.CALL_AGAIN: Move(frozenset({State.CALLED}), State.CALLED),
    Act.START: Move(frozenset({State.CALLED}), State.IN_SERVICE),
    Act.MISS: Move(frozenset({State.CALLED}), State.MISSED),
    Act.REJOIN: Move(frozenset({State.MISSED}), State.WAITING),
    Act.SEND_TO_EXAM: Move(frozenset({State.IN_SERVICE}), State.AWAY),
    Act.COME_BACK: Move(frozenset({State.AWAY}), State.WAITING),
    Act.FINISH: Move(frozenset({State.IN_SERVICE}), State.DONE),
    Act.CANCEL: Move(frozenset({State.WAITING, State.AWAY, State.MISSED}), State.CANCELLED),
    Act.CLOSE: Move(LIVE, State.VOID),
}


@dataclass(frozen=True)
class Ticket:
    """A place in a queue, as the store holds it. Times carry their zone."""

    id: str
    site: str
    day: str
    queue: str
    series: str
    number: int
    patient_id: int
    appointment_id: int | None
    practitioner: str | None
    ticket_class: TicketClass
    state: State
    priority: str | None
    first_visit: bool
    slot_start: datetime | None
    slot_end: datetime | None
    session: str
    checked_in: datetime
    joined: datetime
    room: str | None
    called: datetime | None
    started: datetime | None
    ended: datetime | None
    calls: int
    misses: int
    reason: str | None
    terminal: str

    @property
    def label(self) -> str:
        """The number as it stands on slip, board and in the voice: A017."""
        return f"{self.series}{self.number:03d}"

    @property
    def live(self) -> bool:
        return self.state in LIVE
