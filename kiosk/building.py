"""The hospital's map as one kiosk shows it: turned so that up is what a person before it faces.

No Qt. Lengths are metres of the turned plane: x to the right, y up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import cos, radians, sin

import numpy as np
import shapely

from shared.services.the_way import Way, Ways
from shared.wayfinding.directions import directions
from shared.wayfinding.plan import Place, SpaceKind, Stand
from shared.wayfinding.route import Piece

Spot = tuple[float, float]
Ring = tuple[Spot, ...]


@dataclass(frozen=True)
class Shape:
    """A space's outline, then its holes, turned."""

    space: str
    kind: SpaceKind
    rings: tuple[Ring, ...]


@dataclass(frozen=True)
class Floor:
    """All levels of one height: what stands beside each other is drawn beside each other."""

    shapes: tuple[Shape, ...] = ()
    doors: tuple[Ring, ...] = ()
    places: tuple[tuple[Place, Spot], ...] = ()


@dataclass(frozen=True, eq=False)
class Building:
    """`floors` by the id of each level."""

    ways: Ways
    stand: Stand
    floors: Mapping[str, Floor]

    def turned(self, point: Spot) -> Spot:
        return turned(point, self.stand.heading)


@dataclass(frozen=True)
class Page:
    """What one step's picture shows: `line` is all of the walk on its floor, `strong` the part
    this step is about, `walked` comes before it, `rest` after it. `begins` where the route does,
    `ends` where it does; `climb` is the kind of the way up or down at the end of the line and
    `to_floor` where it leads."""

    level: str
    line: Ring
    walked: Ring
    strong: Ring
    rest: Ring
    begins: bool
    ends: bool
    climb: str = ""
    to_floor: str = ""


def turned(point: Spot, heading: float) -> Spot:
    """A point of the plan after `heading` (degrees clockwise from north) was turned to up."""
    east, north = cos(radians(heading)), sin(radians(heading))
    return point[0] * east - point[1] * north, point[0] * north + point[1] * east


def building_of(ways: Ways, terminal: str) -> Building | None:
    """The map for a terminal; None where it does not say where that stands. Takes a while for a
    large one: not on the GUI thread."""
    stand = ways.stand(terminal)
    if stand is None:
        return None
    plan = ways.plan
    height = {level.id: level.ordinal for level in plan.levels}
    shapes: defaultdict[float, list[Shape]] = defaultdict(list)
    doors: defaultdict[float, list[Ring]] = defaultdict(list)
    places: defaultdict[float, list[tuple[Place, Spot]]] = defaultdict(list)
    for space in plan.spaces:
        rings = tuple(_turned_rings(space.area, stand.heading))
        shapes[height[space.level]].append(Shape(space.id, space.kind, rings))
    for door in plan.doors:
        if door.joins[0] != door.joins[1]:
            line = _turned_line(shapely.get_coordinates(door.line), stand.heading)
            doors[height[door.level]].append(line)
    for place in plan.places:
        places[height[place.level]].append((place, turned(place.point, stand.heading)))
    floors = {
        level: Floor(tuple(shapes[at]), tuple(doors[at]), tuple(places[at]))
        for level, at in height.items()
    }
    return Building(ways, stand, floors)


def _turned_rings(area: shapely.Polygon | shapely.MultiPolygon, heading: float) -> Iterable[Ring]:
    for part in shapely.get_parts(area):
        for ring in (part.exterior, *part.interiors):
            yield _turned_line(shapely.get_coordinates(ring), heading)


def _turned_line(points: np.ndarray, heading: float) -> Ring:
    east, north = cos(radians(heading)), sin(radians(heading))
    moved = points @ np.array([[east, north], [-north, east]])
    return tuple((float(x), float(y)) for x, y in moved)


def told(building: Building, way: Way, language: str) -> Way:
    """The way with its steps in another language than it was asked for in."""
    steps = directions(building.ways.plan, way.route, language, way.heading)
    return replace(way, steps=steps)


def page_of(building: Building, way: Way, at: int) -> Page:
    """The floor of one step, with as much of the way as lies on it without a break."""
    pieces, steps, step = way.route.pieces, way.steps, way.steps[at]
    if not pieces:
        here = (building.turned(way.target.point),)
        return Page(way.target.level, here, (), (), (), begins=True, ends=True)
    first, last = step.first, step.last
    climbs = first <= last and pieces[first].climb is not None
    anchor = first if not climbs else first - 1
    if first > last:
        anchor = len(pieces) - 1
    if anchor < 0 or pieces[anchor].climb is not None:
        # A way that begins in front of the lift, or goes on by another at once.
        spot = pieces[max(anchor, 0)].start if anchor < 0 else pieces[anchor].end
        here = (building.turned((spot.x, spot.y)),)
        after = step.to_floor if climbs else ""
        climb = str(step.kind) if climbs else ""
        return Page(step.level, here, (), (), (), anchor < 0, not climbs, climb, after)
    low = high = anchor
    while low > 0 and pieces[low - 1].climb is None:
        low -= 1
    while high + 1 < len(pieces) and pieces[high + 1].climb is None:
        high += 1
    up = next((one for one in steps if one.first == high + 1 and one.first <= one.last), None)
    strong_from = max(low, first) if not climbs and first <= last else high + 1
    return Page(
        pieces[anchor].start.level,
        _line(building, pieces[low : high + 1]),
        _line(building, pieces[low : min(strong_from, high + 1)]),
        _line(building, pieces[strong_from : min(high, last) + 1]),
        _line(building, pieces[max(strong_from, min(high, last) + 1) : high + 1]),
        begins=low == 0,
        ends=high + 1 == len(pieces),
        climb=str(up.kind) if up is not None and high + 1 < len(pieces) else "",
        to_floor=up.to_floor if up is not None else "",
    )


def _line(building: Building, pieces: tuple[Piece, ...]) -> Ring:
    if not pieces:
        return ()
    points = [pieces[0].start, *(piece.end for piece in pieces)]
    return tuple(building.turned((point.x, point.y)) for point in points)
