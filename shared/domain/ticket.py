"""A ticket's states, classes and the acts that move it (queue-rules: A ticket's classes)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
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
    HELD = "held"
    TRANSFERRED = "transferred"


LIVE = frozenset(
    {State.WAITING, State.CALLED, State.IN_SERVICE, State.AWAY, State.MISSED, State.HELD}
)
IN_ROOM = frozenset({State.CALLED, State.IN_SERVICE})
WAS_CALLED = frozenset({State.CALLED, State.IN_SERVICE, State.DONE})  # and came, or may yet
ON_THE_WAY = frozenset({State.WAITING, State.CALLED})
LONGEST_WALK_SECONDS = 3600


def walk_within(untrusted_seconds: int) -> int:
    """A walk that is none of a hospital's is cut to one."""
    return max(0, min(LONGEST_WALK_SECONDS, untrusted_seconds))


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
    HOLD = "hold"
    RELEASE = "release"
    MOVE = "move"
    TRANSFER = "transfer"
    RECEIVE = "receive"
    REASSIGN = "reassign"
    TO_DOOR = "to_door"
    LEAVE_DOOR = "leave_door"
    GRADE = "grade"
    UNDO = "undo"


@dataclass(frozen=True)
class Move:
    """From which states an act may start and where it leads."""

    sources: frozenset[State]
    target: State


MOVES: dict[Act, Move] = {
    Act.CALL: Move(frozenset({State.WAITING, State.HELD, State.MISSED, State.AWAY}), State.CALLED),
    Act.CALL_AGAIN: Move(frozenset({State.CALLED}), State.CALLED),
    Act.START: Move(frozenset({State.CALLED}), State.IN_SERVICE),
    Act.MISS: Move(frozenset({State.CALLED}), State.MISSED),
    Act.REJOIN: Move(frozenset({State.MISSED}), State.WAITING),
    Act.SEND_TO_EXAM: Move(frozenset({State.IN_SERVICE}), State.AWAY),
    Act.COME_BACK: Move(frozenset({State.AWAY}), State.WAITING),
    Act.FINISH: Move(frozenset({State.IN_SERVICE}), State.DONE),
    Act.CANCEL: Move(
        frozenset({State.WAITING, State.AWAY, State.MISSED, State.HELD}), State.CANCELLED
    ),
    Act.HOLD: Move(frozenset({State.WAITING, State.CALLED}), State.HELD),
    Act.RELEASE: Move(frozenset({State.HELD}), State.WAITING),
    Act.MOVE: Move(frozenset({State.WAITING}), State.WAITING),
    Act.TRANSFER: Move(frozenset({State.WAITING, State.HELD}), State.TRANSFERRED),
    Act.REASSIGN: Move(frozenset({State.WAITING, State.HELD}), State.WAITING),
    Act.TO_DOOR: Move(frozenset({State.WAITING}), State.WAITING),
    Act.LEAVE_DOOR: Move(frozenset({State.WAITING}), State.WAITING),
    Act.GRADE: Move(frozenset({State.WAITING}), State.WAITING),
    Act.CLOSE: Move(LIVE, State.VOID),
}


@dataclass(frozen=True)
class Ticket:
    """A place in a queue, as the store holds it. Times carry their zone.

    `row_place` is its place at the door of `room` while it waits there (二次候诊); `pinned_place`
    how many staff left before it when they moved it at `pinned_at`; `registered` when the visit
    was booked, or the number taken; `walk_seconds` how long they walk from where they joined to
    where they wait.
    """

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
    registered: datetime
    triage_level: int | None = None
    row_place: int | None = None
    pinned_place: int | None = None
    pinned_at: datetime | None = None
    transferred_from: str | None = None
    walk_seconds: int = 0

    @property
    def label(self) -> str:
        """The number as it stands on slip, board and in the voice: A017."""
        return f"{self.series}{self.number:03d}"

    @property
    def arrives(self) -> datetime:
        """When they can be where they wait, who walked there at once."""
        return self.joined + timedelta(seconds=self.walk_seconds)

    def walking(self, now: datetime) -> bool:
        """Whether they are still on the way there (在路上)."""
        return self.state in ON_THE_WAY and now < self.arrives

    @property
    def at_door(self) -> bool:
        return self.row_place is not None

    @property
    def live(self) -> bool:
        return self.state in LIVE
