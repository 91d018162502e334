"""What a room's window says and what comes next in the room. No Qt, no store.

Names are masked always: nobody signs in on the doctor's PC.
"""

from dataclasses import dataclass
from datetime import datetime

from desk.words import (
    Pill,
    ago,
    class_words,
    pause_words,
    priority_words,
    since,
    state_pill,
    wait_words,
)
from shared.domain.ticket import Act
from shared.services.values import QueueEntry, RoomView, StaffMember
from shared.text import text, title_words

NEXT_SHOWN = 2


@dataclass(frozen=True)
class Step:
    """The one act that comes next, under its key; `open` where there is somebody to do it for."""

    act: Act
    key: str
    words: str
    open: bool


@dataclass(frozen=True)
class Following:
    """One who comes next: number, masked name, and why in the queue."""

    label: str
    name: str
    kind: str


@dataclass(frozen=True)
class Face:
    """All that the window shows of its room. `label` is the number that is in or called, "" where
    there is none, and then `state` says why; `also` who else is called, and a pause."""

    doctor: str
    label: str
    name: str
    state: Pill
    since: str
    also: str
    following: tuple[Following, ...]
    waiting: str
    wait: str
    missed: Pill


def face_of(view: RoomView, now: datetime, language: str) -> Face:
    inside = entries_inside(view)
    first = inside[0] if inside else None
    title = title_words(view.doctor_title, language)
    doctor = f"{view.doctor_name} {title}".strip()
    missed = len(view.missed)
    return Face(
        doctor=f"{doctor} · {view.department.named(language)}",
        label=first.ticket.label if first else "",
        name=first.masked if first else "",
        state=state_pill(first.ticket, language) if first else _nobody(view, now, language),
        since=_since(first, now, language) if first else "",
        also=_also(view, now, language),
        following=tuple(_following(entry, now, language) for entry in view.waiting[:NEXT_SHOWN]),
        waiting=text("desk.waiting_people", language, n=len(view.waiting)),
        wait=wait_words(view.wait_minutes, language),
        missed=Pill(text("desk.counts.missed", language, n=missed), "red" if missed else "plain"),
    )


def next_step(view: RoomView | None, language: str) -> Step:
    """Call; once called, "came in"; then done and call the next in one. "Came in" is a press of
    its own because nothing else knows when a consultation began, and everybody's waiting time is
    told from that."""
    nobody_to_call = view is None or view.paused or not view.waiting
    if view is not None and view.in_service and (view.calling or nobody_to_call):
        return Step(Act.FINISH, "F10", text("desk.queue.finish", language), True)
    if view is not None and view.calling:
        return Step(Act.START, "F6", text("desk.queue.start", language), True)
    if view is not None and view.in_service:
        return Step(Act.CALL, "F8", text("desk.room.done_call_next", language), True)
    return Step(Act.CALL, "F8", text("desk.queue.call_next", language), not nobody_to_call)


def entries_inside(view: RoomView) -> tuple[QueueEntry, ...]:
    """Who is in the room, then who is called to it."""
    return (*((view.in_service,) if view.in_service else ()), *view.calling)


def who_acts(view: RoomView | None, room: str) -> StaffMember:
    """The doctor on duty; the room itself where there is none, for nobody signs in here."""
    if view is None:
        return StaffMember(f"room {room}", "", "doctor")
    return StaffMember(view.practitioner, view.doctor_name, "doctor")


def _nobody(view: RoomView, now: datetime, language: str) -> Pill:
    free = text("desk.queue.room_free", language)
    return Pill(pause_words(view, now, language) or free, "plain")


def _since(entry: QueueEntry, now: datetime, language: str) -> str:
    walking = text("desk.queue.walking", language) if entry.ticket.walking(now) else ""
    words = (ago(since(entry.ticket), now, language), walking)
    return " · ".join(word for word in words if word)


def _also(view: RoomView, now: datetime, language: str) -> str:
    inside = entries_inside(view)
    words = [
        f"{entry.ticket.label} {entry.masked} {state_pill(entry.ticket, language).words}"
        for entry in inside[1:]
    ]
    if inside and (pause := pause_words(view, now, language)):
        words.append(pause)
    return " · ".join(words)


def _following(entry: QueueEntry, now: datetime, language: str) -> Following:
    words = (
        class_words(entry.ticket, now, language),
        priority_words(entry.ticket.priority, language),
        text("desk.queue.walking", language) if entry.ticket.walking(now) else "",
    )
    return Following(entry.ticket.label, entry.masked, " · ".join(w for w in words if w))
