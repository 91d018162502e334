"""The way from a terminal to where a patient waits, or to any place of the map.

A map is read and its graph built once (`ways_of`, up to a second: never on the GUI thread); asking
for a way takes milliseconds. Nothing here touches the store: the screens hold a `Ways` and ask it,
with the store away too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from math import ceil

from shared.domain.ticket import State, walk_within
from shared.services.map_files import read_map_bytes
from shared.services.values import TicketPlace
from shared.wayfinding.directions import Guide, Step
from shared.wayfinding.plan import Category, Place, Plan, Stand
from shared.wayfinding.route import NoWay, Profile, Route
from shared.wayfinding.search import PlaceSearch
from shared.wayfinding.wayfinder import Wayfinder

# Where somebody of a department waits, or whom they ask there, the likeliest first.
TO_WAIT = (Category.WAITING, Category.CLINIC, Category.ROOM)
NO_STAIRS = frozenset({"wheelchair", "stretcher"})  # of domain/identity.NEEDS


@dataclass(frozen=True)
class Way:
    """A route and how to follow it, in one language. `heading` is the way a person before the
    terminal looks, None where nobody knows: a plan is turned so that it is up."""

    route: Route
    steps: tuple[Step, ...]
    target: Place
    heading: float | None

    @property
    def minutes(self) -> int:
        """Full minutes, at least one."""
        return max(1, ceil(self.route.seconds / 60))

    @property
    def walk_seconds(self) -> int:
        """As a ticket keeps them."""
        return walk_within(ceil(self.route.seconds))

    @property
    def levels(self) -> tuple[str, ...]:
        """The ids of the levels passed, in their order."""
        points = [point for piece in self.route.pieces for point in (piece.start, piece.end)]
        return tuple(dict.fromkeys(point.level for point in points)) or (self.target.level,)


class Ways:
    """A hospital's map, ready to be asked. `digest` is the stored file's."""

    def __init__(self, plan: Plan, digest: str = "") -> None:
        self.plan = plan
        self.digest = digest
        self.wayfinder = Wayfinder(plan)
        self.search = PlaceSearch(plan)
        self.guide = Guide(plan)
        self._stands = {stand.terminal: stand for stand in plan.stands}
        self._places = {place.id: place for place in plan.places}
        self._levels = {level.id: level for level in plan.levels}

    def stand(self, terminal: str) -> Stand | None:
        """Where a terminal stands; None: the map does not say."""
        return self._stands.get(terminal)

    def place(self, place_id: str) -> Place | None:
        return self._places.get(place_id)

    def floor(self, level_id: str) -> str:
        """What the lift's button says: 2F."""
        level = self._levels.get(level_id)
        return level.short if level else ""

    def to_ticket(
        self, terminal: str, place: TicketPlace, profile: Profile, language: str, now: datetime
    ) -> Way | NoWay | None:
        """To where a ticket waits: its room once it is called there, else its department's
        waiting area, else its room. None where the map has neither, or no such terminal."""
        called = place.ticket.state is State.CALLED
        targets = self.targets(place.department.code, place.room, room_first=called)
        return self._nearest(terminal, targets, profile, language, now)

    def to_place(
        self, terminal: str, place_id: str, profile: Profile, language: str, now: datetime
    ) -> Way | NoWay | None:
        """To one place of the map."""
        found = self._places.get(place_id)
        return self._nearest(terminal, (found,) if found else (), profile, language, now)

    def to_nearest(
        self, terminal: str, category: Category, profile: Profile, language: str, now: datetime
    ) -> Way | NoWay | None:
        """To the nearest one of a kind, in seconds."""
        return self._nearest(terminal, self.search.of(category), profile, language, now)

    def walk_seconds(
        self,
        terminal: str,
        department: str,
        room: str = "",
        *,
        now: datetime,
        profile: Profile = Profile.NORMAL,
    ) -> int:
        """How long somebody walks who takes a number at a terminal; 0 where nobody knows."""
        stand = self.stand(terminal)
        targets = self.targets(department, room)
        if stand is None or not targets:
            return 0
        ids = [place.id for place in targets]
        route = self.wayfinder.nearest(stand.terminal, ids, profile, now)
        return walk_within(ceil(route.seconds)) if isinstance(route, Route) else 0

    def targets(
        self, department: str, room: str = "", *, room_first: bool = False
    ) -> tuple[Place, ...]:
        """The places, one as good as another, where somebody of a department goes."""
        own = [place for place in self.plan.places if department in place.departments]
        rooms = tuple(place for place in self.plan.places if room and place.number == room)
        for category in TO_WAIT:
            waiting = tuple(place for place in own if place.category is category)
            if waiting:
                return rooms if room_first and rooms else waiting
        return rooms

    def _nearest(
        self,
        terminal: str,
        targets: Iterable[Place],
        profile: Profile,
        language: str,
        now: datetime,
    ) -> Way | NoWay | None:
        stand, places = self.stand(terminal), {place.id: place for place in targets}
        if stand is None or not places:
            return None
        route = self.wayfinder.nearest(stand.terminal, list(places), profile, now)
        if isinstance(route, NoWay):
            return route
        steps = self.guide.directions(route, language, stand.heading)
        return Way(route, steps, places[route.target], stand.heading)


def profile_for(needs: Iterable[str]) -> Profile:
    """How a patient with such needs can go, where nobody asked them."""
    return Profile.NORMAL if NO_STAIRS.isdisjoint(needs) else Profile.STEP_FREE


@lru_cache(maxsize=2)
def ways_of(content: bytes, name: str, digest: str = "") -> Ways:
    """The ways of a map file; the same for the same file, whichever window of a program asks.
    Raises UserFacingError as `map_files.read_map_bytes`."""
    return Ways(read_map_bytes(content, name), digest)
