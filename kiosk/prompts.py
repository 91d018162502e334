"""What the kiosk says aloud of a session: short, calm, and nothing that others should not hear.

Said are what to do next, the queue number, a floor and a way. Never said are a person's name, what
was typed, what hurts, a department that was chosen, or why something was refused: a lobby
listens. No Qt.
"""

from kiosk.building import told
from kiosk.journey import may_go_on
from kiosk.session import Session, Slip, State, Trouble
from kiosk.wording import (
    floor_words,
    going_words,
    help_words,
    slip_label,
    ticket_line,
    trouble_words,
)
from shared.domain.spoken import spoken_number
from shared.services.the_way import Way
from shared.text import text

# Why something was refused is said only where it tells nothing of the patient.
ALOUD = frozenset({"not_found", "store_away", "unreadable_scan", "card_again", "card_unknown"})


def prompt_of(
    session: Session, language: str, *, prints: bool = True, reads: bool = False
) -> tuple[str, ...]:
    """Sentences one after the other; what became known since stands at the end. `prints` is
    whether this kiosk gives out paper, `reads` whether it has a reader of identity cards."""
    match session.state:
        case State.IDENTIFY if reads:
            return (text("kiosk.say.identify.reader", language),)
        case State.STAFF if may_go_on(session):
            return (text("kiosk.say.staff.soon", language),)
        case State.DONE:
            return (_number(session, language), *_paper(session, language, prints))
        case State.PLACE:
            return (_place(session, language), *_paper(session, language, prints))
        case State.SORRY:
            return _sorry(session.trouble, language)
        case State.WAY:
            return _way(session, language)
        case State.WAY_PHONE if session.going is not None and not session.going.code:
            too_long = text("kiosk.phone.too_long", language)
            return (too_long, text("kiosk.phone.too_long.do", language))
    return (text(f"kiosk.say.{session.state}", language),)


def _number(session: Session, language: str) -> str:
    """Digit by digit, as the call will say it."""
    assert session.ticket is not None
    number = spoken_number(session.ticket.label, language)
    if session.place is None:
        return text("kiosk.say.done.ask", language, number=number)
    key = "kiosk.say.done.again" if session.again else "kiosk.say.done"
    return text(key, language, number=number, floor=floor_words(session.place.floor, language))


def _place(session: Session, language: str) -> str:
    tickets = session.visit.tickets if session.visit is not None else ()
    if not tickets:
        return text("kiosk.say.place.nothing", language)
    if len(tickets) > 1:
        return text("kiosk.say.place.several", language, n=len(tickets))
    number = spoken_number(tickets[0].ticket.label, language)
    state = ticket_line(tickets[0], language)
    return text("kiosk.say.place", language, number=number, state=state)


def _paper(session: Session, language: str, prints: bool) -> tuple[str, ...]:
    """What became of the slip that was asked for."""
    if session.slip is Slip.PRINTED:
        return (text("kiosk.say.slip", language),)
    if session.slip is Slip.FAILED:
        number = spoken_number(slip_label(session), language)
        return (text("kiosk.say.no_slip", language, number=number),) if number else ()
    if session.state is State.DONE and not prints:
        return (text("kiosk.say.remember", language),)
    return ()


def _sorry(trouble: Trouble | None, language: str) -> tuple[str, ...]:
    if trouble is not None and trouble.key in ALOUD:
        return trouble_words(trouble, language)
    return (text("kiosk.say.sorry", language),)


def _way(session: Session, language: str) -> tuple[str, ...]:
    """Where to, and every step; a step that was touched alone."""
    going, building = session.going, session.building
    assert going is not None
    assert building is not None
    place = going_words(going, building, language)
    if not isinstance(going.way, Way):
        none = text(f"kiosk.way.none.{going.way.why}", language, place=place)
        return (none, help_words(going, building, language))
    way = told(building, going.way, language)
    steps = tuple(step.text for step in way.steps)
    if going.step is not None:
        return steps[going.step : going.step + 1]
    minutes = text("kiosk.way.minutes", language, n=way.minutes)
    return (text("kiosk.say.way", language, place=place, minutes=minutes), *steps)
