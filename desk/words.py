"""How the desk puts tickets, times and people into words and pills."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from shared.domain.identity import age_on
from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.values import Patient, RoomView
from shared.text import text

Tone = Literal["brand", "amber", "red", "green", "plain"]
RELATIVE_MINUTES = 60

STATE_TONES: dict[State, Tone] = {
    State.WAITING: "plain",
    State.CALLED: "amber",
    State.IN_SERVICE: "green",
    State.AWAY: "brand",
    State.MISSED: "red",
    State.DONE: "plain",
    State.CANCELLED: "plain",
    State.VOID: "plain",
    State.HELD: "brand",
    State.TRANSFERRED: "plain",
}


class Priority(StrEnum):
    """Groups a guide may put a walk-in into, in the order of the rules (queue-rules: priority)."""

    MILITARY = "military"
    ELDERLY = "elderly"
    DISABLED = "disabled"


@dataclass(frozen=True)
class Pill:
    words: str
    tone: Tone


@dataclass(frozen=True)
class Row:
    """A line of a list at the desk: a title with pills, a detail under it, a figure at the right.

    `key` names it for good, so that a choice outlives a reload. `bar`: a share from 0 to 1, drawn
    along the row.
    """

    key: str
    title: str
    detail: str = ""
    pills: tuple[Pill, ...] = ()
    right: str = ""
    right_tone: Tone = "plain"
    dim: bool = False
    bar: float | None = None

    @property
    def spoken(self) -> str:
        words = (self.title, *(pill.words for pill in self.pills), self.detail, self.right)
        return "，".join(part for part in words if part)


def state_pill(ticket: Ticket, language: str) -> Pill:
    """The state in words; a call says how often, a patient at a room's door (二次候诊) or back
    from an exam that they are."""
    if ticket.state is State.CALLED:
        return Pill(text("desk.called_times", language, n=ticket.calls), "amber")
    if ticket.state is State.WAITING and ticket.at_door:
        return Pill(text("desk.state.at_door", language), "brand")
    if ticket.state is State.WAITING and ticket.ticket_class is TicketClass.RETURN:
        return Pill(text("desk.class.return", language), "brand")
    return Pill(text(f"desk.state.{ticket.state}", language), STATE_TONES[ticket.state])


def class_words(ticket: Ticket, now: datetime, language: str) -> str:
    """Why it is in the queue: 预约 09:00, 现场, 回诊 …"""
    words = text(f"desk.class.{ticket.ticket_class}", language)
    if ticket.ticket_class is TicketClass.APPOINTMENT and ticket.slot_start is not None:
        return f"{words} {clock(ticket.slot_start, now)}"
    return words


def priority_words(priority: str | None, language: str) -> str:
    """The group in words; one that only this hospital's rules name is just "priority"."""
    if priority is None:
        return ""
    known = {group.value for group in Priority}
    return text(f"desk.priority.{priority if priority in known else 'other'}", language)


def since(ticket: Ticket) -> datetime:
    """When the state began that a list shows the length of."""
    if ticket.state is State.CALLED and ticket.called is not None:
        return ticket.called
    if ticket.state is State.IN_SERVICE and ticket.started is not None:
        return ticket.started
    if ticket.state is State.AWAY and ticket.ended is not None:
        return ticket.ended
    return ticket.joined


def ago(at: datetime, now: datetime, language: str) -> str:
    """Relative under an hour, the clock's time after that (visual: Desk)."""
    passed = minutes(at, now)
    if passed >= RELATIVE_MINUTES:
        return clock(at, now)
    return text("desk.minutes", language, n=passed) if passed else text("desk.now", language)


def minutes(at: datetime, now: datetime) -> int:
    return max(0, int((now - at).total_seconds() // 60))


def clock(at: datetime, now: datetime) -> str:
    """The clock's time in the zone of `now`: stored times may come in another."""
    return f"{at.astimezone(now.tzinfo):%H:%M}"


def wait_words(wait: tuple[int, int] | None, language: str) -> str:
    if wait is None:
        return ""
    return text("desk.wait_range", language, low=wait[0], high=wait[1])


def person(name: str, sex: str, age: int, language: str) -> str:
    letter = text("desk.sex.m", language) if sex == "M" else text("desk.sex.f", language)
    return text("desk.person", language, name=name, sex=letter, age=age)


def person_of(patient: Patient, today: date, language: str) -> str:
    return person(patient.name, patient.sex, age_on(patient.birth_date, today), language)


def pause_words(view: RoomView, now: datetime, language: str) -> str:
    """Until when the doctor calls nobody; "" where the doctor calls."""
    if not view.paused:
        return ""
    if view.paused_until is None:
        return text("desk.queue.paused", language)
    return text("desk.queue.paused_until", language, time=clock(view.paused_until, now))
