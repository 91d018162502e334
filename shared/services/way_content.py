"""A way as the words and drawings of paper and phone."""

from datetime import datetime

from shared.services.the_way import Way, Ways
from shared.slips.small_plan import Drawing, Leg, legs_of
from shared.slips.way_part import FloorPart, WayPart
from shared.slips.way_slip import WaySlip
from shared.text import text
from shared.wayfinding.plan import Place
from shared.wayfinding.route import Profile
from shared.wayfinding.wording import distance

MOST_FLOORS = 3  # on one slip: the first, the last, and the longest walk between


def way_part_of(
    way: Way, ways: Ways, language: str, *, called: str = "", titled: bool = True
) -> WayPart:
    """The steps and the floors walked on; `titled` where the slip is about something else, too."""
    place = called or place_words(way.target, language)
    legs = _shown(legs_of(way.route))
    named = _landmarks(way, ways, language)
    return WayPart(
        title=text("slip.way.title", language) if titled else "",
        summary=_summary(way, language) if titled else "",
        steps=tuple(step.text for step in way.steps),
        floors=tuple(
            FloorPart(
                floor=ways.floor(leg.level),
                caption=_caption(leg, ways, place, language),
                drawing=Drawing(
                    ways.plan,
                    leg,
                    way.heading or 0.0,
                    way.target.space if leg.leaves_by is None else "",
                    named,
                ),
            )
            for leg in legs
        ),
    )


def way_slip_of(
    way: Way, ways: Ways, hospital_name: str, language: str, *, now: datetime, called: str = ""
) -> WaySlip:
    """The route slip of a kiosk. `called` is what the screen calls the target where it asked for
    a kind of place ("nearest accessible toilet"); "": as the map does."""
    floor = ways.floor(way.target.level)
    target = called or place_words(way.target, language)
    return WaySlip(
        language=language,
        hospital=hospital_name,
        target=target,
        place=" · ".join(part for part in (floor, _summary(way, language)) if part),
        way=way_part_of(way, ways, language, called=target, titled=False),
        advice=(text("slip.way.scan", language), text("slip.way.lost", language)),
        phone=phone_text(way, ways, hospital_name, language, called=target),
        printed_at=now,
    )


def phone_text(way: Way, ways: Ways, hospital_name: str, language: str, *, called: str = "") -> str:
    """What a phone shows that reads the code (slips/qr.py: why words): nothing about a person."""
    place = called or place_words(way.target, language)
    floor = ways.floor(way.target.level)
    head = text("slip.way.phone", language, hospital=hospital_name, place=place, floor=floor or "–")
    steps = (f"{number}. {step.text}" for number, step in enumerate(way.steps, start=1))
    lost = text("slip.way.lost", language)
    return "\n".join((head, _summary(way, language), *steps, lost))


def place_words(place: Place, language: str) -> str:
    """What a place is called, as a heading: with its room's number where the name does not tell
    it; where it has no name, "where you go"."""
    name, number = place.names.named(language), place.number
    if not number or number in name:
        return name or text("way.destination", language)
    return f"{name} · {number}" if name else text("way.room", language, number=number)


def _summary(way: Way, language: str) -> str:
    metres = distance(way.route.metres).metres
    words = text("slip.way.summary", language, minutes=way.minutes, metres=metres)
    if way.route.profile is not Profile.STEP_FREE:
        return words
    return f"{words} · {text('slip.way.step_free', language)}"


def _landmarks(way: Way, ways: Ways, language: str) -> dict[str, str]:
    """What the steps speak of, by id, to be found on the plan."""
    ids = {step.landmark for step in way.steps} - {"", way.target.id}
    places = (ways.place(id_) for id_ in sorted(ids))
    return {place.id: place.names.named(language) or place.number for place in places if place}


def _shown(legs: tuple[Leg, ...]) -> tuple[Leg, ...]:
    if len(legs) <= MOST_FLOORS:
        return legs
    between = sorted(legs[1:-1], key=lambda leg: -leg.metres)[: MOST_FLOORS - 2]
    return tuple(leg for leg in legs if leg in (legs[0], *between, legs[-1]))


def _caption(leg: Leg, ways: Ways, place: str, language: str) -> str:
    start = "here" if leg.arrives_by is None else f"from.{leg.arrives_by}"
    begin = text(f"slip.way.{start}", language)
    if leg.leaves_by is None:
        return f"{begin} → {text('slip.way.there', language, place=place)}"
    floor = ways.floor(leg.to_level)
    return f"{begin} → {text(f'slip.way.to.{leg.leaves_by}', language, floor=floor)}"
