"""The plan by id, and which way its doors look."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import cos, radians, sin

from shapely import LineString, Point

from shared.wayfinding.plan import Climb, Door, Level, Place, Plan, Space, SpaceKind, Stand
from shared.wayfinding.turning import XY, away, bearing

# How far beside a wall one looks whether the room is there, metres.
BESIDE_WALL = 0.2


@dataclass(frozen=True)
class Ground:
    """A plan by id."""

    plan: Plan

    @cached_property
    def levels(self) -> Mapping[str, Level]:
        return {level.id: level for level in self.plan.levels}

    @cached_property
    def spaces(self) -> Mapping[str, Space]:
        return {space.id: space for space in self.plan.spaces}

    @cached_property
    def doors(self) -> Mapping[str, Door]:
        return {door.id: door for door in self.plan.doors}

    @cached_property
    def climbs(self) -> Mapping[str, Climb]:
        return {climb.id: climb for climb in self.plan.climbs}

    @cached_property
    def places(self) -> Mapping[str, Place]:
        return {place.id: place for place in self.plan.places}

    @cached_property
    def first_in(self) -> Mapping[str, Place]:
        """The first place of a space, by space."""
        return {place.space: place for place in reversed(self.plan.places)}

    @cached_property
    def of_kind(self) -> Mapping[str, frozenset[str]]:
        """Ids of places by the word of their category."""
        found: dict[str, set[str]] = {}
        for place in self.plan.places:
            found.setdefault(place.category.value, set()).add(place.id)
        return {kind: frozenset(ids) for kind, ids in found.items()}

    @cached_property
    def stands(self) -> Mapping[str, Stand]:
        return {stand.terminal: stand for stand in self.plan.stands}

    def space_of(self, named: str) -> str:
        """The space of a place or a terminal, or the space itself; "" for anything else."""
        if known := self.places.get(named) or self.stands.get(named):
            return known.space
        return named if named in self.spaces else ""

    def stop(self, climb: str, level: str) -> str:
        """The shaft or staircase where a climb is entered or left on a level; "" where it does not
        stop, or stops in the open."""
        known = self.climbs.get(climb)
        for stop in known.stops if known else ():
            space = self.spaces.get(stop)
            if space and space.level == level and space.kind is not SpaceKind.WALKWAY:
                return stop
        return ""

    def facing_out(self, space: str, at: XY) -> float | None:
        """The bearing straight out of a space through its wall nearest to `at` (the middle of a
        door, on the wall or a little off it); None for an unknown space."""
        known = self.spaces.get(space)
        if known is None:
            return None
        walls = [
            ((start[0], start[1]), (end[0], end[1]))
            for one in getattr(known.area, "geoms", [known.area])
            for ring in (one.exterior, *one.interiors)
            for start, end in pairwise(ring.coords)
            if start != end
        ]
        start, end = min(walls, key=lambda wall: away(at, wall[0], wall[1]))
        along = bearing(start, end)
        wall = LineString([start, end])
        foot = wall.interpolate(wall.project(Point(at)))
        for out in (along + 90, along - 90):
            x = foot.x + BESIDE_WALL * sin(radians(out))
            y = foot.y + BESIDE_WALL * cos(radians(out))
            if not known.area.covers(Point(x, y)):
                return out % 360
        inside = known.area.representative_point()
        return bearing((inside.x, inside.y), at)
