"""What one passes: named places beside a leg, the most striking first."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from shapely import Point

from shared.wayfinding.ground import Ground
from shared.wayfinding.plan import Category, Place, SpaceKind
from shared.wayfinding.stages import Leg
from shared.wayfinding.turning import XY
from shared.wayfinding.wording import KNOWN_BY_KIND

# A door, or a place in the open, is noticed from so near, metres.
NOTICED = 7.0
# What stands within so much of a leg's end is where one turns, metres.
AT_END = 6.0
# What is passed sooner than this is still beside oneself when one sets out, metres.
BEHIND = 2.0
# A place where one turns is worth more than one that is passed.
FOR_THE_TURN = 0.3
LEAST = 0.2

# How striking a place is where the map does not tell.
STRIKING = {
    Category.HELP_DESK: 0.7,
    Category.PHARMACY: 0.7,
    Category.CASHIER: 0.7,
    Category.ESCALATOR: 0.65,
    Category.ENTRANCE: 0.6,
    Category.EMERGENCY: 0.6,
    Category.LAB: 0.55,
    Category.LIFT: 0.55,
    Category.FOOD: 0.5,
    Category.IMAGING: 0.5,
    Category.WAITING: 0.45,
    Category.CLINIC: 0.4,
    Category.TOILET: 0.35,
    Category.STAIRS: 0.35,
    Category.TOILET_ACCESSIBLE: 0.3,
    Category.OTHER: 0.25,
    Category.ROOM: 0.2,
}


@dataclass(frozen=True)
class Landmark:
    place: Place
    at_end: bool


@dataclass(frozen=True)
class Landmarks:
    """The places of a plan by the spaces from which one sees them."""

    ground: Ground

    @cached_property
    def seen_from(self) -> Mapping[str, list[tuple[Place, XY]]]:
        """Space to the places in it, and to those whose door opens to it, with where one sees
        them. What stands in a hall is seen in the hall, and a hall itself is no landmark."""
        doors: dict[str, list[tuple[str, XY]]] = defaultdict(list)
        for door in self.ground.plan.doors:
            middle = door.line.interpolate(0.5, normalized=True)
            for inner, outer in (door.joins, door.joins[::-1]):
                if inner != outer:
                    doors[inner].append((outer, (middle.x, middle.y)))
        seen: dict[str, list[tuple[Place, XY]]] = defaultdict(list)
        for place in self.ground.plan.places:
            if not place.names and place.category not in KNOWN_BY_KIND:
                continue
            space = self.ground.spaces.get(place.space)
            open_to_walk = space is not None and space.kind is SpaceKind.WALKWAY
            whole = place.category in (Category.WAITING, Category.EMERGENCY)
            if not open_to_walk or place.id != place.space:
                seen[place.space].append((place, place.point))
            if not open_to_walk or whole:
                for outer, middle in doors[place.space]:
                    seen[outer].append((place, middle))
        return seen

    def beside(
        self, leg: Leg, *, told: Collection[str], never: Collection[str], first: bool
    ) -> Landmark | None:
        """The best landmark of a leg. `never` has ids of places, their spaces and names that are
        none; `told` the names that were landmarks before. `first`: nobody walked before this leg.
        """
        best: tuple[float, Landmark] | None = None
        length = leg.line.length
        for space in sorted(leg.within):
            for place, (x, y) in self.seen_from.get(space, ()):
                if place.id in never or place.space in never:
                    continue
                if any(name in never or name in told for name in place.names.said.values()):
                    continue
                spot = Point(x, y)
                away = leg.line.distance(spot)
                if away > NOTICED:
                    continue
                along = leg.line.project(spot)
                at_end = length - along <= AT_END and along >= BEHIND
                if not at_end and along < (BEHIND if first else AT_END):
                    continue
                worth = self.worth(place) + (FOR_THE_TURN if at_end else 0.0) - away / 40
                if worth >= LEAST and (best is None or worth > best[0]):
                    best = worth, Landmark(place, at_end)
        return best[1] if best else None

    @staticmethod
    def worth(place: Place) -> float:
        """How striking, 0 to 1."""
        return place.landmark or STRIKING[place.category]
