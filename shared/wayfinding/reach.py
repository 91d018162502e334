"""Which spaces one gets to from an entrance, all at once: what the linter asks of a map."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import numpy as np

from shared.wayfinding.closures import closed_at
from shared.wayfinding.edges import door_needs
from shared.wayfinding.ends import End
from shared.wayfinding.graph import Graph
from shared.wayfinding.plan import Level, Space, SpaceKind
from shared.wayfinding.profiles import PACES, Needs
from shared.wayfinding.route import Profile
from shared.wayfinding.tree import KEPT_OUT, Net, net_of, shortest
from shared.wayfinding.visibility import Flags
from shared.wayfinding.wayfinder import Wayfinder


def reached(
    finder: Wayfinder,
    starts: Iterable[str],
    profile: Profile = Profile.NORMAL,
    at: datetime | None = None,
) -> frozenset[str]:
    """Ids of the spaces that `profile` gets into from one of `starts` (ids as of `route`)."""
    return _reached(finder.net(profile, closed_at(finder.plan, at)), finder, starts)


def reached_by_visitors(finder: Wayfinder, starts: Iterable[str]) -> frozenset[str]:
    """The same for somebody who passes no room that only staff may enter."""
    pace = PACES[Profile.NORMAL]
    without = replace(pace, without=pace.without | Needs.STAFF)
    return _reached(net_of(finder.graph, without, frozenset()), finder, starts)


def _reached(net: Net, finder: Wayfinder, starts: Iterable[str]) -> frozenset[str]:
    ends = [finder.end(start) for start in starts]
    spaces = _reached_spaces(net, ends)
    return frozenset(finder.plan.spaces[number].id for number in np.flatnonzero(spaces).tolist())


def entrances(finder: Wayfinder) -> tuple[str, ...]:
    """The doors that lead outdoors, and for a building that none of them gets into, its largest
    walkway on the level nearest the ground: a map without entrances can be looked at all the same.
    """
    graph, plan = finder.graph, finder.plan
    outside = graph.crossings.sides.min(axis=1, initial=0) < 0
    starts = [plan.doors[number].id for number in np.unique(graph.crossings.door[outside]).tolist()]
    levels = {level.id: level for level in plan.levels}
    for building in dict.fromkeys(level.building for level in plan.levels):
        inside = reached(finder, starts)
        own = [one for one in plan.spaces if _building(levels, one) == building]
        if any(one.id in inside for one in own):
            continue
        walkways = [one for one in own if one.kind is SpaceKind.WALKWAY]
        if walkways:
            starts.append(min(walkways, key=lambda one: _near_the_ground(levels, one)).id)
    return tuple(starts)


def _building(levels: dict[str, Level], space: Space) -> str | None:
    return levels[space.level].building if space.level in levels else None


def _near_the_ground(levels: dict[str, Level], space: Space) -> tuple[float, float, float]:
    ordinal = levels[space.level].ordinal
    return abs(ordinal), ordinal, -space.area.area


def _reached_spaces(net: Net, ends: list[End]) -> Flags:
    graph, points = net.graph, net.graph.points
    direct = np.full(len(points.xy), np.inf)
    seen = np.zeros(len(points.xy), dtype=bool)
    spaces = np.zeros(len(graph.plan.spaces), dtype=bool)
    for end in ends:
        if end.space >= 0:
            if net.keeps_out(end):
                continue
            spaces[end.space] = True
        for hold in end.footholds:
            if hold.point >= 0 and net.may_pass(hold, out=True):
                seen[hold.point] = True
        for point, (cost, _, _) in net.links(end, out=True).items():
            direct[point] = min(direct[point], cost)
    seen |= np.isfinite(shortest(net, direct)[0])
    spaces[points.space[seen]] = True
    walkable = np.array([net.may_cross_floor(number) for number in range(len(spaces))], dtype=bool)
    walkable &= ~np.array([one.kind is SpaceKind.CLOSED for one in graph.plan.spaces], dtype=bool)
    seen = _over_floors(graph, seen, spaces, walkable)
    seen = _over_doors(net, seen)
    spaces[points.space[seen]] = True
    spaces &= ~np.array([one.kind is SpaceKind.CLOSED for one in graph.plan.spaces], dtype=bool)
    kept_out = (graph.space_needs & int(net.pace.without & KEPT_OUT)) > 0
    return np.asarray(spaces & ~kept_out, dtype=bool)


def _over_floors(graph: Graph, seen: Flags, spaces: Flags, walkable: Flags) -> Flags:
    """And the points beside the doors of single rooms. Where the floor holds nothing else, they
    all see each other."""
    points, lines = graph.points, graph.lines
    usable = walkable[points.space[lines.one]]
    seen = seen.copy()
    for one, other in ((lines.one, lines.other), (lines.other, lines.one)):
        to_a_room = usable & seen[one] & points.beside_leaf[other]
        seen[other[to_a_room]] = True
    has_core = np.bincount(points.space[graph.core], minlength=len(spaces)) > 0
    return seen | (points.beside_leaf & (spaces & walkable & ~has_core)[points.space])


def _over_doors(net: Net, seen: Flags) -> Flags:
    """And whatever lies beyond a door that can be passed from there."""
    graph = net.graph
    sides, doors = graph.crossings.sides, graph.plan.doors
    without = net.pace.without
    opens = np.array(
        [
            number not in net.closed and not door_needs(doors[number]) & without
            for number in graph.crossings.door.tolist()
        ],
        dtype=bool,
    )
    back = np.array([not doors[number].one_way for number in graph.crossings.door.tolist()], bool)
    opens &= (sides >= 0).all(axis=1)
    beyond = seen.copy()
    beyond[sides[opens & seen[sides[:, 0]], 1]] = True
    beyond[sides[opens & back & seen[sides[:, 1]], 0]] = True
    return beyond
