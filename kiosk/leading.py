"""The kiosk's work about the map: where somebody wants to go, and the way there.

Asking for a way takes milliseconds but for the first time; it runs on a worker thread. Whatever
goes wrong with it, a check-in goes on.
"""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime

from kiosk.building import Building, told
from kiosk.journey import coded, led
from kiosk.session import Going, Session, WalkIn
from kiosk.wording import going_words
from shared.domain.errors import UserFacingError
from shared.services.the_way import Way
from shared.services.values import AppointmentToday, TicketPlace
from shared.services.way_content import phone_text
from shared.slips.qr import text_modules
from shared.wayfinding.plan import Category
from shared.wayfinding.route import NoWay, Profile

To = str | Category | TicketPlace

log = logging.getLogger(__name__)


def profile_of(step_free: bool) -> Profile:
    return Profile.STEP_FREE if step_free else Profile.NORMAL


def way_to(building: Building, to: To, now: datetime, *, step_free: bool) -> Way | NoWay | None:
    """None where the map does not have it."""
    ways, terminal, profile = building.ways, building.stand.terminal, profile_of(step_free)
    match to:
        case TicketPlace():
            return ways.to_ticket(terminal, to, profile, "zh-Hans", now)
        case Category():
            return ways.to_nearest(terminal, to, profile, "zh-Hans", now)
        case str():
            return ways.to_place(terminal, to, profile, "zh-Hans", now)


async def lead(session: Session, to: To, now: datetime, *, step_free: bool) -> Session:
    """The session with the way. Raises UserFacingError where the map does not have the place."""
    if session.building is None:
        raise UserFacingError("way_unknown")
    way = await asyncio.to_thread(way_to, session.building, to, now, step_free=step_free)
    if way is None:
        raise UserFacingError("way_unknown")
    desk = None
    if isinstance(way, NoWay) and to is not Category.HELP_DESK:
        there = await asyncio.to_thread(
            way_to, session.building, Category.HELP_DESK, now, step_free=step_free
        )
        desk = there.target if isinstance(there, Way) else None
    return led(session, Going(to, way, desk=desk), step_free=step_free)


async def code(session: Session, hospital: str, language: str) -> Session:
    """The session with the way as a phone reads it, in one language."""
    going, building = session.going, session.building
    if building is None or going is None or not isinstance(going.way, Way):
        return session
    words = phone_text(
        told(building, going.way, language),
        building.ways,
        hospital,
        language,
        called=going_words(going, building, language),
    )
    return coded(session, await asyncio.to_thread(text_modules, words))


async def walk_seconds(session: Session, now: datetime) -> int:
    """How long the patient walks to where the choice of `session` waits; 0 where nobody knows."""
    building = session.building
    if building is None:
        return 0
    match session.choice:
        case AppointmentToday() as appointment:
            department, room = appointment.department.code, appointment.room
        case TicketPlace() as place:
            department, room = place.department.code, place.room
        case WalkIn(today, doctor):
            department, room = today.department.code, doctor.room if doctor else ""
        case _:
            return 0
    terminal, profile = building.stand.terminal, profile_of(session.step_free)
    try:
        return await asyncio.to_thread(
            building.ways.walk_seconds, terminal, department, room, now=now, profile=profile
        )
    except Exception:
        log.exception("no walking time to %s", department)
        return 0


async def with_way(session: Session, now: datetime) -> Session:
    """A number just taken, and the way to where it waits if there is one."""
    building, place = session.building, session.place
    if building is None or place is None:
        return session
    try:
        way = await asyncio.to_thread(way_to, building, place, now, step_free=session.step_free)
    except Exception:
        log.exception("no way to where %s waits", place.ticket.label)
        return session
    return session if way is None else replace(session, going=Going(place, way))
