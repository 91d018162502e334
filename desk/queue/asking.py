"""What some acts on the queue ask first, without a screen: of whom, where to, until when."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desk.departments import ANY_DOCTOR, chosen_department
from desk.words import Pill, Row, clock
from shared.domain.ticket import Ticket
from shared.services.values import DepartmentToday, RoomView
from shared.text import text

Kind = Literal["cancel", "call_named", "move", "transfer", "pause", "also"]
NEEDS_REASON: frozenset[Kind] = frozenset({"cancel", "call_named", "move", "transfer"})
HAS_LISTS: frozenset[Kind] = frozenset({"transfer", "also"})
PAUSES = (10, 15, 30)


@dataclass(frozen=True)
class Question:
    """What is asked and of whom. It stays about this ticket and room whatever is chosen later."""

    kind: Kind
    room: str
    doctor: str
    practitioner: str
    ticket: Ticket | None = None
    name: str = ""


@dataclass(frozen=True)
class Typed:
    """The answer so far: `first` is the number to move before, or the time of a pause."""

    first: str = ""
    reason: str = ""
    department: str = ""
    practitioner: str = ""


class Unreadable(ValueError):
    """What was typed is no time, or no number of this queue."""


def read_until(typed: str, now: datetime) -> datetime | None:
    """Until when: one or two digits are minutes, anything longer the clock's time ("1030",
    "10:30"), nothing is until resumed. Raises Unreadable."""
    words = unicodedata.normalize("NFKC", typed).replace(" ", "")
    if not words:
        return None
    if re.fullmatch(r"\d{1,2}", words):
        if not int(words):
            raise Unreadable
        return now + timedelta(minutes=int(words))
    found = re.fullmatch(r"(\d{1,2}):?(\d\d)", words)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise Unreadable
    return now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)


def may_stand_before(view: RoomView | None, ticket: Ticket) -> tuple[Ticket, ...]:
    """Those of its queue before whom a ticket can be put, in order. Who waits at the door is not
    among them: the row never reorders."""
    if view is None:
        return ()
    others = (entry.ticket for entry in view.waiting)
    return tuple(
        t for t in others if t.queue == ticket.queue and t.id != ticket.id and not t.at_door
    )


def place_of(view: RoomView | None, ticket: Ticket) -> int:
    """How many of those stand before it now."""
    if view is None:
        return 0
    waiting = [entry.ticket.id for entry in view.waiting]
    if ticket.id not in waiting:
        return len(may_stand_before(view, ticket))
    before = set(waiting[: waiting.index(ticket.id)])
    return sum(other.id in before for other in may_stand_before(view, ticket))


def read_place(typed: str, others: tuple[Ticket, ...]) -> int:
    """Before which of `others`: a number as on the slip, or its digits alone; nothing is the
    end. Raises Unreadable."""
    words = unicodedata.normalize("NFKC", typed).strip().upper()
    if not words:
        return len(others)
    for place, other in enumerate(others):
        if words == other.label or (words.isdecimal() and int(words) == other.number):
            return place
    raise Unreadable


def place_words(place: int, others: tuple[Ticket, ...]) -> str:
    """A place as it would be typed."""
    return others[place].label if place < len(others) else ""


def beside(typed: str, step: int, view: RoomView | None, ticket: Ticket) -> str:
    """One place further up or down than what is typed, or than where the ticket stands now."""
    others = may_stand_before(view, ticket)
    try:
        place = read_place(typed, others)
    except Unreadable:
        place = place_of(view, ticket)
    return place_words(max(0, min(len(others), place + step)), others)


def open_departments(departments: tuple[DepartmentToday, ...]) -> tuple[DepartmentToday, ...]:
    """Those where somebody works."""
    return tuple(today for today in departments if today.doctors)


def also_rows(
    view: RoomView | None, departments: tuple[DepartmentToday, ...], language: str
) -> tuple[Row, ...]:
    """Every department but the room's own; those it calls for already say so."""
    if view is None:
        return ()
    called = {department.code for department in view.also}
    mark = (Pill(text("desk.ask.called_too", language), "brand"),)
    return tuple(
        Row(
            key=today.department.code,
            title=today.department.named(language),
            detail=text("desk.waiting_people", language, n=today.waiting),
            pills=mark if today.department.code in called else (),
        )
        for today in departments
        if today.department.code != view.department.code
    )


def toggled(view: RoomView, department: str) -> tuple[str, ...]:
    """The further queues of a room with this one added, or taken away."""
    called = [other.code for other in view.also]
    if department in called:
        return tuple(code for code in called if code != department)
    return (*called, department)


def title_of(
    asked: Question,
    typed: Typed,
    view: RoomView | None,
    departments: tuple[DepartmentToday, ...],
    now: datetime,
    language: str,
) -> str:
    """The act as it will be done with what is typed so far."""
    values: dict[str, object] = {
        "label": asked.ticket.label if asked.ticket else "",
        "name": asked.name,
        "room": asked.room,
        "doctor": asked.doctor,
    }
    key = f"desk.ask.{asked.kind}"
    if asked.kind == "move" and asked.ticket is not None:
        others = may_stand_before(view, asked.ticket)
        try:
            values["before"] = place_words(read_place(typed.first, others), others)
            key = key if values["before"] else f"{key}_last"
        except Unreadable:
            key = f"{key}_unknown"
    elif asked.kind == "pause":
        try:
            until = read_until(typed.first, now)
            if until is not None:
                values["time"] = clock(until, now)
                key = f"{key}_until"
        except Unreadable:
            key = f"{key}_unknown"
    elif asked.kind == "transfer":
        today = chosen_department(departments, typed.department)
        if today is not None:
            values["department"] = today.department.named(language)
            values["doctor"] = doctor_words(today, typed.practitioner, language)
            key = f"{key}_to"
    return text(key, language, **values)


def doctor_words(today: DepartmentToday, practitioner: str, language: str) -> str:
    named = (doctor.name for doctor in today.doctors if doctor.code == practitioner)
    return next(named, text("desk.any_doctor", language))


def practitioner_of(typed: Typed) -> str | None:
    """None is any doctor of the department."""
    return None if typed.practitioner in ("", ANY_DOCTOR) else typed.practitioner
