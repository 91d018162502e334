"""Handoffs in words: who is coming, who was sent from here, what the keys do for each. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desk.words import Pill, Row, Tone, clock, minutes, person
from shared.domain.handoff import HandoffState, Outcome
from shared.services.handoffs import Handoff
from shared.text import text

ALL_FLOORS = ""
MOST_CLOSED = 20
Next = Literal["receive", "seat"]

_OUTCOME_TONES: dict[str, Tone] = {
    Outcome.SEATED: "plain",
    Outcome.DID_NOT_COME: "red",
    Outcome.WENT_ELSEWHERE: "plain",
    Outcome.DAY_ENDED: "plain",
}


@dataclass(frozen=True)
class Lists:
    """`coming` to the floor with those just closed at the end, `sent` from it; of all floors
    those open and those over."""

    coming: tuple[Handoff, ...]
    sent: tuple[Handoff, ...]

    @property
    def open(self) -> tuple[Handoff, ...]:
        return tuple(one for one in self.coming if one.open)

    @property
    def late(self) -> int:
        return sum(one.late for one in self.coming)

    def find(self, handoff_id: str) -> Handoff | None:
        return next((one for one in (*self.coming, *self.sent) if one.id == handoff_id), None)


def lists_of(handoffs: Sequence[Handoff], floor: str) -> Lists:
    """Nobody received yet first, the longest on the way first; then those to be seated."""
    coming = [one for one in handoffs if one.open and floor in (ALL_FLOORS, one.to_floor)]
    coming.sort(key=lambda one: (one.state is not HandoffState.SENT, one.sent, one.id))
    over = [one for one in handoffs if one.state is HandoffState.CLOSED]
    over.sort(key=lambda one: (one.closed or one.sent, one.id), reverse=True)
    if floor == ALL_FLOORS:
        return Lists(tuple(coming), tuple(over))
    here = [one for one in over if one.to_floor == floor][:MOST_CLOSED]
    sent = [one for one in handoffs if one.from_floor == floor]
    still = [one for one in sent if one.open]
    gone = [one for one in sent if not one.open]
    gone.sort(key=lambda one: (one.closed or one.sent, one.id), reverse=True)
    return Lists((*coming, *here), (*still, *gone))


def next_step(one: Handoff | None) -> Next | None:
    """What Enter does on the floor."""
    if one is None or not one.open:
        return None
    return "receive" if one.state is HandoffState.SENT else "seat"


def coming_rows(handoffs: Iterable[Handoff], now: datetime, language: str) -> tuple[Row, ...]:
    return tuple(_row(one, now, language, from_here=False) for one in handoffs)


def sent_rows(handoffs: Iterable[Handoff], now: datetime, language: str) -> tuple[Row, ...]:
    return tuple(_row(one, now, language, from_here=True) for one in handoffs)


def who(one: Handoff, language: str) -> str:
    """By the masked name: the list stands open on a floor."""
    name = person(one.masked, one.sex, one.age, language)
    return f"{one.label}  {name}".strip()


def need_words(needs: Iterable[str], language: str) -> str:
    words = (text(f"desk.need.{need}", language) for need in needs)
    return text("desk.comma", language).join(words)


def where_to(one: Handoff, language: str) -> str:
    """The department and its floor; the floor alone without a number."""
    if one.department is None:
        return one.to_floor
    return f"{one.to_floor} {one.department.named(language)}"


def state_pill(one: Handoff, now: datetime, language: str) -> Pill:
    """Its state in words; one who is late says so."""
    if one.late:
        passed = minutes(one.sent, now)
        return Pill(text("desk.floors.late", language, n=passed), "red")
    match one.state:
        case HandoffState.SENT:
            return Pill(text("desk.floors.on_the_way", language), "amber")
        case HandoffState.RECEIVED:
            return Pill(text("desk.floors.received", language), "green")
        case HandoffState.WITHDRAWN:
            return Pill(text("desk.floors.withdrawn", language), "plain")
    return Pill(text(f"desk.floors.{one.outcome}", language), _OUTCOME_TONES[one.outcome])


def steps_of(one: Handoff, now: datetime, language: str) -> tuple[tuple[str, str], ...]:
    """What happened, by the clock."""
    told = [(clock(one.sent, now), text("desk.floors.sent_by", language, by=one.sent_by_name))]
    if one.received is not None:
        words = text("desk.floors.received_by", language, by=one.received_by_name)
        told.append((clock(one.received, now), words))
    if one.closed is not None:
        told.append((clock(one.closed, now), state_pill(one, now, language).words))
    return tuple(told)


def _row(one: Handoff, now: datetime, language: str, *, from_here: bool) -> Row:
    needs = tuple(Pill(text(f"desk.need.{need}", language), "plain") for need in one.needs)
    detail = [
        one.clothing,
        text("desk.floors.way", language, start=one.from_floor, floor=where_to(one, language)),
        "" if from_here else one.sent_by_name,
    ]
    passed = minutes(one.sent, now)
    since = text("desk.minutes", language, n=passed) if passed else text("desk.now", language)
    at = clock(one.closed or one.sent, now)
    return Row(
        one.id,
        who(one, language),
        " · ".join(part for part in detail if part),
        pills=(state_pill(one, now, language), *needs),
        right=since if one.open else at,
        right_tone="red" if one.late else "plain",
        dim=not one.open,
    )
