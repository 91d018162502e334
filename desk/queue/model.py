"""The queues of the rooms without a screen: what each row says and which acts are allowed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desk.queue.reasons import because_words
from desk.words import Pill, Tone, ago, pause_words, priority_words, since, state_pill
from shared.domain.ticket import MOVES, Act, State, Ticket
from shared.services.values import QueueEntry, RoomView
from shared.text import text, title_words

ALL_FLOORS = ""
FOLLOWING_SHOWN = 2


@dataclass(frozen=True)
class QueueRow:
    """A ticket in a room's list. `waited` is under an hour relative, then the clock's time."""

    ticket: Ticket
    label: str
    name: str
    pills: tuple[Pill, ...]
    waited: str
    waited_tone: Tone
    because: str

    @property
    def spoken(self) -> str:
        pills = (pill.words for pill in self.pills)
        return "，".join((self.label, self.name, *pills, self.waited, self.because))


@dataclass(frozen=True)
class RoomLine:
    """A room as one card: who works there, who is in, who is called, who follows, how many wait."""

    room: str
    doctor: str
    department: str
    now: tuple[Pill, ...]
    waiting: int
    following: tuple[str, ...]
    spoken: str


def floors_of(rooms: Iterable[RoomView]) -> tuple[str, ...]:
    return tuple(sorted({room.floor for room in rooms}))


def on_floor(rooms: Iterable[RoomView], floor: str) -> tuple[RoomView, ...]:
    return tuple(room for room in rooms if floor in (ALL_FLOORS, room.floor))


def find_room(rooms: Iterable[RoomView], number: str) -> RoomView | None:
    return next((room for room in rooms if room.room == number), None)


def room_line(view: RoomView, now: datetime, language: str) -> RoomLine:
    pills = [Pill(pause_words(view, now, language), "red")] if view.paused else []
    if view.in_service:
        words = text("desk.state.in_service", language)
        pills.append(Pill(f"{view.in_service.ticket.label} {words}", "green"))
    for entry in view.calling:
        words = text("desk.called_times", language, n=entry.ticket.calls)
        pills.append(Pill(f"{entry.ticket.label} {words}", "amber"))
    if not pills:
        pills.append(Pill(text("desk.queue.room_free", language), "plain"))
    department = view.department.named(language)
    doctor = f"{view.doctor_name} {title_words(view.doctor_title, language)}".strip()
    said = text("desk.waiting_people", language, n=len(view.waiting))
    spoken = "，".join((view.room, doctor, department, *(pill.words for pill in pills), said))
    return RoomLine(
        room=view.room,
        doctor=doctor,
        department=department,
        now=tuple(pills),
        waiting=len(view.waiting),
        following=tuple(entry.ticket.label for entry in view.waiting[:FOLLOWING_SHOWN]),
        spoken=spoken,
    )


def also_words(view: RoomView, language: str) -> str:
    """Which further queues the room calls for (交叉呼叫); "" for none."""
    if not view.also:
        return ""
    names = text("desk.comma", language).join(other.named(language) for other in view.also)
    return text("desk.queue.also_serves", language, departments=names)


def queue_rows(view: RoomView, now: datetime, language: str) -> tuple[QueueRow, ...]:
    """In the room, called, at the door, waiting in serving order, then at an exam, missed, held."""
    return tuple(_queue_row(entry, now, language) for entry in entries_of(view))


def _queue_row(entry: QueueEntry, now: datetime, language: str) -> QueueRow:
    ticket = entry.ticket
    pills = [state_pill(ticket, language)]
    if words := priority_words(ticket.priority, language):
        pills.append(Pill(words, "amber"))
    if ticket.walking(now):
        pills.append(Pill(text("desk.queue.walking", language), "plain"))
    return QueueRow(
        ticket=ticket,
        label=ticket.label,
        name=entry.patient_name,
        pills=tuple(pills),
        waited=ago(since(ticket), now, language),
        waited_tone="amber" if entry.waits_long else "plain",
        because=because_words(entry, now, language),
    )


def entries_of(view: RoomView) -> tuple[QueueEntry, ...]:
    inside = (view.in_service,) if view.in_service else ()
    return (*inside, *view.calling, *view.waiting, *view.away, *view.missed, *view.held)


def entry_of(view: RoomView, ticket_id: str) -> QueueEntry | None:
    return next((entry for entry in entries_of(view) if entry.ticket.id == ticket_id), None)


def target(act: Act, view: RoomView | None, selected: str) -> Ticket | None:
    """Whom an act means: the chosen row where it allows the act, else whoever is called or in
    the room; None where the act is not allowed on either (domain.ticket.MOVES)."""
    if view is None:
        return None
    sources = MOVES[act].sources
    chosen = entry_of(view, selected)
    if chosen is not None and chosen.ticket.state in sources:
        return chosen.ticket
    inside = (*view.calling, *((view.in_service,) if view.in_service else ()))
    return next((entry.ticket for entry in inside if entry.ticket.state in sources), None)


def chosen_for(act: Act, view: RoomView | None, selected: str) -> QueueEntry | None:
    """The chosen row where its ticket's state allows the act; never anybody else's."""
    chosen = entry_of(view, selected) if view else None
    if chosen is None or chosen.ticket.state not in MOVES[act].sources:
        return None
    return chosen


def held_or_not(view: RoomView | None, selected: str) -> tuple[Act, Ticket] | None:
    """What the one key does with the chosen ticket: hold it back, or let it wait again. With no
    row chosen it holds back whoever was called."""
    for act in (Act.RELEASE, Act.HOLD):
        if (chosen := chosen_for(act, view, selected)) is not None:
            return act, chosen.ticket
    if view is None or selected or not view.calling:
        return None
    return Act.HOLD, view.calling[0].ticket


def coming_back(view: RoomView | None, selected: str) -> Ticket | None:
    """The chosen ticket, where it is at an exam or was missed."""
    chosen = entry_of(view, selected) if view else None
    if chosen is None or chosen.ticket.state not in (State.AWAY, State.MISSED):
        return None
    return chosen.ticket


def may_call(view: RoomView | None) -> bool:
    """Somebody waits, or somebody inside would be finished. A patient called and not yet come
    leaves the key alive: the refusal says what to do first."""
    return view is not None and bool(view.waiting or view.in_service)
