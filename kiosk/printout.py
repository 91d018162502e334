"""What the kiosk puts on paper: a ticket's slip with the way to where it waits, or a way alone."""

import logging
from dataclasses import dataclass
from datetime import datetime

from kiosk.building import Building, told
from kiosk.leading import way_to
from kiosk.session import Going, Session
from kiosk.wording import going_words
from shared.services.slip_content import queue_slip_of
from shared.services.the_way import Way
from shared.services.values import TicketPlace
from shared.services.way_content import way_part_of, way_slip_of
from shared.slips.queue_slip import queue_slip_pdf
from shared.slips.stationery import Stationery
from shared.slips.way_part import WayPart
from shared.slips.way_slip import way_slip_pdf

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Printout:
    """A ticket's slip; without a `place` the way to where somebody is `going`."""

    language: str
    place: TicketPlace | None = None
    reprint: bool = False
    building: Building | None = None
    step_free: bool = False
    going: Going | None = None

    @property
    def key(self) -> str:
        """Asked for twice, it is one slip."""
        if self.place is not None:
            return self.place.ticket.id
        way = self.going.way if self.going else None
        return f"way {way.route.target} {way.route.profile}" if isinstance(way, Way) else "way"

    @property
    def title(self) -> str:
        """The job's name; nothing of the person is in it."""
        return f"{self.place.ticket.day}-{self.place.ticket.label}" if self.place else "way"


def printout_of(session: Session, of: object, language: str, reprint: bool) -> Printout:
    """The slip `of` a ticket's place, with the way to it; else the way of the session."""
    place = of if isinstance(of, TicketPlace) else None
    going = session.going if place is None else None
    return Printout(language, place, reprint, session.building, session.step_free, going)


def pdf_of(
    slip: Printout, hospital: str, now: datetime, stationery: Stationery | None = None
) -> bytes:
    """The document; on a worker thread. A number's slip is made whatever is wrong with the map."""
    if slip.place is not None:
        way = _way_part(slip, slip.place, now)
        content = queue_slip_of(
            slip.place, hospital, slip.language, now=now, reprint=slip.reprint, way=way
        )
        return queue_slip_pdf(content, stationery)
    assert slip.building is not None
    assert slip.going is not None
    assert isinstance(slip.going.way, Way)
    way_slip = way_slip_of(
        told(slip.building, slip.going.way, slip.language),
        slip.building.ways,
        hospital,
        slip.language,
        now=now,
        called=going_words(slip.going, slip.building, slip.language),
    )
    return way_slip_pdf(way_slip, stationery)


def _way_part(slip: Printout, place: TicketPlace, now: datetime) -> WayPart | None:
    if slip.building is None:
        return None
    try:
        way = way_to(slip.building, place, now, step_free=slip.step_free)
        if not isinstance(way, Way):
            return None
        return way_part_of(
            told(slip.building, way, slip.language), slip.building.ways, slip.language
        )
    except Exception:
        log.exception("no way on the slip of %s", place.ticket.label)
        return None
