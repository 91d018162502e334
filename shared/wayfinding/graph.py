"""The graph of a plan: points that see each other within a space, doors, and climbs, as arrays.

Points are the places beside doors, the corners a way can bend round, and the stops of climbs.
A space with one door leads nowhere else: it is left out of the tree that a query walks (`core`),
and so are the points beside its door; both are joined on when a query needs them.
"""

from dataclasses import dataclass

import numpy as np
import shapely

from shared.wayfinding import profiles
from shared.wayfinding.carving import carved
from shared.wayfinding.edges import Edges, climb_edges, door_edges, joined_edges, walk_edges
from shared.wayfinding.plan import Plan, Space, SpaceKind
from shared.wayfinding.points import (
    Crossings,
    Points,
    Sightlines,
    Stop,
    crossed_at,
    joined,
    points_of,
    sightlines,
)
from shared.wayfinding.profiles import Needs
from shared.wayfinding.visibility import Flags, Floats, Ints, Shapes, free_floor, sights

STEPS_IN = {SpaceKind.STAIRS, SpaceKind.ESCALATOR}
CABINS = {SpaceKind.LIFT, SpaceKind.ESCALATOR}  # one gets in to ride, not to walk through


@dataclass(frozen=True)
class Graph:
    plan: Plan
    spaces: dict[str, int]
    areas: Shapes  # of a space: within its walls, without what stands in it
    floors: Shapes  # and clear of the walls
    sights: Shapes
    leaf: Flags  # a space that leads nowhere else
    through: Floats  # of a space: what its metres count to somebody who only passes
    space_needs: Ints
    crossings: Crossings
    points: Points
    core: Flags  # of a point: whether the tree holds it
    lines: Sightlines
    edges: Edges

    @property
    def size(self) -> tuple[int, int]:
        """Points, and ways from one to another."""
        return len(self.points.xy), len(self.lines.one) * 2 + int(
            np.count_nonzero((self.edges.crossing >= 0) | (self.edges.climb >= 0))
        )


def graph_of(plan: Plan) -> Graph:
    """The graph of `plan`. Doors and climbs that name a space the plan does not have are left out
    (the linter says so)."""
    spaces = {one.id: number for number, one in enumerate(plan.spaces)}
    drawn = np.array([one.area for one in plan.spaces] or [None], dtype=object)[: len(spaces)]
    areas = carved(plan.spaces, drawn)
    known, joins = joined(plan.doors, spaces)
    doors_of = np.bincount(joins[joins >= 0], minlength=len(spaces))
    stops = _stops(plan, spaces)
    stop_space = np.array([space for space, _ in stops], dtype=np.intp)
    stop_kind = np.array([kind for _, kind in stops], dtype=np.intp)
    leaf = doors_of <= 1
    leaf[stop_space] = False
    row, middle = crossed_at(plan.doors, known)
    where = joins[row]
    openings = np.repeat(shapely.points(middle), 2)
    inside = where.ravel() >= 0
    floors = free_floor(areas, openings[inside], where.ravel()[inside])
    points, sides, stop_points = points_of(floors, middle, where, leaf, stop_space, stop_kind)
    seen_through = sights(floors)
    lines = sightlines(points, seen_through, leaf)
    core = ~points.beside_leaf & ~leaf[points.space]
    crossings = Crossings(known[row], middle, sides)
    through = np.array([_through(one) for one in plan.spaces])
    needs = np.array([_needs(one) for one in plan.spaces], dtype=np.intp)
    closed = np.array([shut(one) for one in plan.spaces], dtype=bool)
    edges = joined_edges(
        walk_edges(points, lines, core & ~closed[points.space], through, needs),
        door_edges(plan.doors, crossings, points, core, needs),
        climb_edges(plan, _in_and_out(plan, spaces, stop_points.tolist()), points),
    )
    return Graph(
        plan, spaces, areas, floors, seen_through, leaf, through, needs, crossings, points, core,
        lines, edges,
    )  # fmt: skip


def _stops(plan: Plan, spaces: dict[str, int]) -> list[tuple[int, Stop]]:
    """For each stop of each climb its space; twice where one gets in and out at points of their
    own."""
    return [
        (spaces[stop], kind)
        for climb in plan.climbs
        for stop in climb.stops
        if stop in spaces
        for kind in _kinds_of_stop(plan.spaces[spaces[stop]])
    ]


def _kinds_of_stop(space: Space) -> list[Stop]:
    return [Stop.GETTING_IN, Stop.GETTING_OUT] if space.kind in CABINS else [Stop.BOTH]


def _in_and_out(
    plan: Plan, spaces: dict[str, int], numbers: list[int]
) -> list[list[tuple[str, int, int]]]:
    """For each climb its stops, each with the points to get in and out; `numbers` as `_stops`."""
    rest = iter(numbers)
    stops = []
    for climb in plan.climbs:
        mine = []
        for stop in climb.stops:
            if stop in spaces:
                here = [next(rest) for _ in _kinds_of_stop(plan.spaces[spaces[stop]])]
                mine.append((stop, here[0], here[-1]))
        stops.append(mine)
    return stops


def shut(space: Space) -> bool:
    """Whether nobody can be led into it."""
    return space.kind is SpaceKind.CLOSED


def _through(space: Space) -> float:
    if space.private:
        return profiles.THROUGH_STAFF_ONLY
    return profiles.THROUGH_A_ROOM if space.kind in {SpaceKind.ROOM, *CABINS} else 1.0


def _needs(space: Space) -> Needs:
    needs = Needs.STEPS if space.kind in STEPS_IN or not space.step_free else Needs.NOTHING
    needs |= Needs.STAFF if space.private else Needs.NOTHING
    return needs | (Needs.LIFT if space.kind is SpaceKind.LIFT else Needs.NOTHING)
