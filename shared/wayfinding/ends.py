"""How a start or a target is joined to the graph: what one sees from there, and the doors out.

Where the space is only passed at a price (a room), or leads nowhere else, the walk inside it is
worked out here, at its plain length: the price of passing through is not asked of those who start
or end there.
"""

import heapq
from dataclasses import dataclass, replace

import numpy as np
import shapely

from shared.wayfinding import profiles
from shared.wayfinding.graph import Graph, shut
from shared.wayfinding.points import Stop, may_bend, turns_at
from shared.wayfinding.profiles import PACES
from shared.wayfinding.route import Profile
from shared.wayfinding.visibility import Floats, Ints, see

NOWHERE = -1
XY = tuple[float, float]


@dataclass(frozen=True)
class Bend:
    """A point of a way inside a space: metres and turns from the end to there, and the point
    before it (NOWHERE: the end itself, by way of `by` where a wall is in between)."""

    metres: float
    turns: float
    before: int
    by: XY | None = None


@dataclass(frozen=True)
class Foothold:
    """A point of the graph just beyond a door of the end's space (`crossing` the door's crossing,
    `near` the point on this side), or where a climb leaves from that space (`crossing` NOWHERE).
    From it the tree's points in `onward` are seen."""

    point: int
    space: int
    crossing: int
    near: int
    metres: float
    turns: float
    onward: Ints
    onward_metres: Floats
    onward_turns: Floats
    outward: bool = True  # may be crossed on the way out
    homeward: bool = True


@dataclass(frozen=True)
class End:
    """A start or a target. `space` NOWHERE for a door; `floor` is `xy` moved clear of the walls;
    `inside` holds the ways to points of its space, where those are worked out here."""

    id: str
    level: str
    space: int
    xy: XY
    floor: XY
    inside: dict[int, Bend]
    alone: bool  # the space is left by its doors only, not over the core's points in it
    footholds: tuple[Foothold, ...]


def end_in_space(graph: Graph, id: str, space: int, xy: XY | None) -> End:
    """The end at `xy` in a space; None: somewhere in its middle. An `xy` off the space's floor is
    moved onto it."""
    here = graph.plan.spaces[space]
    floor = graph.floors[space]
    if xy is None:
        xy = _xy(shapely.point_on_surface(floor))
    moved = _xy(shapely.shortest_line(floor, shapely.Point(xy)))
    if not graph.areas[space].covers(shapely.Point(xy)):
        xy = moved
    alone = bool(graph.leaf[space]) or graph.through[space] > 1 or shut(here)
    if shut(here):
        return End(id, here.level, space, xy, moved, {}, alone, ())
    first = _first_bends(graph, space, xy, moved)
    if not alone:
        seen = np.array([point for point in first if graph.core[point]], dtype=np.intp)
        onward = (
            seen,
            np.array([first[point].metres for point in seen.tolist()]),
            np.array([first[point].turns for point in seen.tolist()]),
        )
        free = Foothold(NOWHERE, space, NOWHERE, NOWHERE, 0.0, 0.0, *onward)
        return End(id, here.level, space, xy, moved, first, alone, (free,))
    inside = _bends(graph, space, first)
    ways_out = [
        _beyond(graph, point, bend)
        for point, bend in inside.items()
        if graph.points.crossing[point] >= 0 and _other_side(graph, point) >= 0
    ]
    rides = [
        _stop(_foothold(graph, point, NOWHERE, NOWHERE, bend.metres, bend.turns), graph)
        for point, bend in inside.items()
        if graph.points.stop[point]
    ]
    return End(id, here.level, space, xy, moved, inside, alone, (*ways_out, *rides))


def end_at_door(graph: Graph, id: str, door: int) -> End:
    """The end in the middle of a door, which may be left to either side."""
    crossings = np.flatnonzero(graph.crossings.door == door)
    footholds = [
        _foothold(graph, point, crossing, NOWHERE, float(np.hypot(*graph.points.inward[point])), 0)
        for crossing in crossings.tolist()
        for point in graph.crossings.sides[crossing].tolist()
        if point >= 0
    ]
    here = graph.plan.doors[door]
    middle = _xy(shapely.line_interpolate_point(here.line, 0.5, normalized=True))
    if len(crossings):
        middle = _pair(graph.crossings.middle[crossings[len(crossings) // 2]])
    return End(id, here.level, NOWHERE, middle, middle, {}, True, tuple(footholds))


def _first_bends(graph: Graph, space: int, xy: XY, moved: XY) -> dict[int, Bend]:
    """The points of the space that are seen from the end."""
    points = graph.points
    which = np.arange(points.first[space], points.first[space + 1])
    start = np.array(moved)
    which = which[may_bend(points, which, np.tile(start, (len(which), 1)))]
    here = np.full(len(which), space)
    which = which[see(graph.sights, here, np.tile(start, (len(which), 1)), points.xy[which])]
    to = points.xy[which]
    straight = np.ones(len(which), dtype=bool)
    if moved != xy:
        lines = shapely.linestrings(np.stack((np.tile(xy, (len(which), 1)), to), axis=1))
        straight = shapely.covers(graph.areas[space], lines)
    around = np.hypot(xy[0] - moved[0], xy[1] - moved[1])
    metres = np.where(
        straight, np.hypot(*(to - np.array(xy)).T), around + np.hypot(*(to - start).T)
    )
    turns = turns_at(points, which, np.where(straight[:, None], np.array(xy), start) - to)
    return {
        point: Bend(far, turn, NOWHERE, None if direct else moved)
        for point, far, turn, direct in zip(
            which.tolist(), metres.tolist(), turns.tolist(), straight.tolist(), strict=True
        )
    }


def _bends(graph: Graph, space: int, first: dict[int, Bend]) -> dict[int, Bend]:
    """The shortest ways from the end to every point of its space."""
    neighbours: dict[int, list[tuple[int, float, float]]] = {}
    lines = graph.lines
    here = slice(lines.first[space], lines.first[space + 1])
    for one, other, metres, turns in zip(
        *(column[here].tolist() for column in (lines.one, lines.other, lines.metres, lines.turns)),
        strict=True,
    ):
        neighbours.setdefault(one, []).append((other, metres, turns))
        neighbours.setdefault(other, []).append((one, metres, turns))
    found: dict[int, Bend] = {}
    waiting = [
        (_cost(bend.metres, bend.turns), point, number, bend)
        for number, (point, bend) in enumerate(first.items())
    ]
    heapq.heapify(waiting)
    number = len(waiting)
    while waiting:
        _, point, _, bend = heapq.heappop(waiting)
        if point in found:
            continue
        found[point] = bend
        for other, metres, turns in neighbours.get(point, ()):
            if other not in found:
                further = Bend(bend.metres + metres, bend.turns + turns, point)
                number += 1
                cost = _cost(further.metres, further.turns)
                heapq.heappush(waiting, (cost, other, number, further))
    return found


def _cost(metres: float, turns: float) -> float:
    return metres / PACES[Profile.NORMAL].speed + turns * profiles.TURN_SECONDS


def _other_side(graph: Graph, point: int) -> int:
    one, other = graph.crossings.sides[graph.points.crossing[point]].tolist()
    return int(other if one == point else one)


def _stop(hold: Foothold, graph: Graph) -> Foothold:
    stop = graph.points.stop[hold.point]
    getting_in, out = stop != Stop.GETTING_OUT, stop != Stop.GETTING_IN
    return replace(hold, outward=bool(getting_in), homeward=bool(out))


def _beyond(graph: Graph, point: int, bend: Bend) -> Foothold:
    other = _other_side(graph, point)
    crossing = int(graph.points.crossing[point])
    legs = np.hypot(*graph.points.inward[[point, other]].T).sum()
    return _foothold(graph, other, crossing, point, bend.metres + float(legs), bend.turns)


def _foothold(
    graph: Graph, point: int, crossing: int, near: int, metres: float, turns: float
) -> Foothold:
    space = int(graph.points.space[point])
    onward, onward_metres, onward_turns = np.empty(0, np.intp), np.empty(0), np.empty(0)
    if graph.core[point]:
        onward, onward_metres, onward_turns = np.array([point]), np.zeros(1), np.zeros(1)
    elif graph.points.beside_leaf[point] and not shut(graph.plan.spaces[space]):
        lines = graph.lines
        here = slice(lines.first[space], lines.first[space + 1])
        one, other = lines.one[here], lines.other[here]
        mine = (one == point) | (other == point)
        onward = np.where(one == point, other, one)[mine]
        onward_metres, onward_turns = lines.metres[here][mine], lines.turns[here][mine]
    outward = homeward = True
    if near != NOWHERE and graph.plan.doors[graph.crossings.door[crossing]].one_way:
        outward = bool(graph.crossings.sides[crossing, 0] == near)
        homeward = not outward
    return Foothold(
        point, space, crossing, near, metres, turns,
        onward, onward_metres, onward_turns, outward, homeward,
    )  # fmt: skip


def _xy(shape: shapely.Geometry) -> XY:
    return _pair(shapely.get_coordinates(shape)[0])


def _pair(xy: Floats) -> XY:
    return float(xy[0]), float(xy[1])
