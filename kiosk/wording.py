"""Places, times and waits in words, one wording for every screen."""

from datetime import datetime

from kiosk.building import Building
from kiosk.session import Going, Session, State, Trouble
from shared.devices.health import Health
from shared.domain.ticket import IN_ROOM
from shared.domain.ticket import State as TicketState
from shared.services.the_way import Way
from shared.services.values import TicketPlace
from shared.text import text
from shared.wayfinding.plan import Category, Place

WORD_JOINER = "\u2060"
WHY_NO_SLIP = frozenset(
    {
        Health.NO_PAPER,
        Health.COVER_OPEN,
        Health.OFFLINE,
        Health.MISSING,
        Health.SILENT,
        Health.FAILED,
    }
)


def whole_words(marked: str) -> str:
    """A large title whose lines break between words only: `|` marks where the words of a
    Chinese one end, which Qt would break anywhere. One without marks is as it is."""
    if "|" not in marked:
        return marked
    return "".join(WORD_JOINER.join(word) for word in marked.split("|"))


def floor_words(floor: str, language: str) -> str:
    """3F, 3 and 3L are all the third floor."""
    return text("kiosk.floor", language, floor=floor.strip().rstrip("FfLl"))


def room_words(room: str, language: str) -> str:
    """A bare number gets the word room; a room with a name keeps its own."""
    return text("kiosk.room", language, room=room) if room.isascii() else room


def wait_words(minutes: tuple[int, int] | None, language: str) -> str:
    if minutes is None:
        return text("kiosk.wait.unknown", language)
    low, high = minutes
    if high <= 5:
        return text("kiosk.wait.soon", language)
    return text("kiosk.wait.minutes", language, low=low, high=high)


def wait_clock_words(place: TicketPlace, language: str) -> str:
    """The wait in minutes, and as clock time."""
    words = wait_words(place.wait_minutes, language)
    if not place.wait_clock:
        return words
    return text("kiosk.wait.clock", language, wait=words, clock=place.wait_clock)


def slot_words(start: datetime | None, end: datetime | None) -> str:
    """09:00–09:30, or nothing."""
    if start is None:
        return ""
    return f"{start:%H:%M}–{end:%H:%M}" if end else f"{start:%H:%M}"


def area_words(place: TicketPlace, language: str) -> str:
    """The waiting area by its name; one named like its floor is just the waiting area."""
    if place.area_name in ("", place.floor):
        return text("kiosk.area", language)
    return place.area_name


def where_words(place: TicketPlace, language: str) -> str:
    """Floor and room, or floor and waiting area where any room will do."""
    room = room_words(place.room, language) if place.room else area_words(place, language)
    return f"{floor_words(place.floor, language)} · {room}"


def place_words(place: Place, language: str) -> str:
    """A place of the map by its name, else its room number, else what it is."""
    named = place.names.named(language)
    if named:
        return named
    if place.number:
        return room_words(place.number, language)
    return text(f"kiosk.category.{place.category}", language)


def going_words(going: Going, building: Building, language: str) -> str:
    """Where somebody wants to go."""
    if isinstance(going.way, Way):
        return place_words(going.way.target, language)
    place = building.ways.place(going.way.target)
    if isinstance(going.to, Category):
        return text(f"kiosk.category.{going.to}", language)
    if isinstance(going.to, TicketPlace):
        return going.to.department.named(language)
    return place_words(place, language) if place else ""


def ticket_line(place: TicketPlace, language: str) -> str:
    """What a ticket waits for, in words."""
    state = place.ticket.state
    if state in IN_ROOM:
        return text("kiosk.ticket.called", language)
    if state is TicketState.AWAY:
        return text("kiosk.ticket.away", language)
    if state is TicketState.MISSED:
        return text("kiosk.ticket.missed", language)
    if state is TicketState.HELD:
        return text("kiosk.ticket.held", language)
    if place.ticket.at_door:
        return text("kiosk.ticket.door", language)
    if place.ahead == 0:
        return text("kiosk.ticket.next", language)
    return text("kiosk.ticket.waiting", language, n=place.ahead)


def help_words(going: Going, building: Building, language: str) -> str:
    """Ask at the help desk, by its name and floor where one gets to it."""
    if going.desk is None:
        return text("kiosk.way.ask", language)
    floor = floor_words(building.ways.floor(going.desk.level), language)
    return text("kiosk.way.ask_at", language, desk=place_words(going.desk, language), floor=floor)


def doctor_words(name: str, language: str) -> str:
    """A named doctor; none means any."""
    return text("kiosk.doctor", language, name=name) if name else text("kiosk.any_doctor", language)


def told_words(session: Session, language: str) -> str:
    """What was told by touching, in the patient's language."""
    return session.told.named(language, text("kiosk.joint", language))


def trouble_words(trouble: Trouble, language: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    values = dict(trouble.values)
    return (
        text(f"error.{trouble.key}", language, **values),
        text(f"error.{trouble.key}.do", language, **values),
    )


def slip_label(session: Session) -> str:
    """The number on the slip that was asked for; "" where it is a way."""
    if session.slip_of or session.state is not State.DONE or session.ticket is None:
        return session.slip_of
    return session.ticket.label


def no_slip_words(session: Session, language: str) -> str:
    """Why the slip did not come out where that is known, and what to do."""
    label = slip_label(session)
    if label and session.paper in WHY_NO_SLIP:
        return text(f"kiosk.paper.{session.paper}", language, label=label)
    if label:
        return text("kiosk.done.no_slip", language, label=label)
    return text("kiosk.slip.failed", language)
