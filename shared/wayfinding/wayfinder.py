"""From a place to a place: the question the kiosk, the slip and the desk ask (wayfinding.md)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import numpy as np

from shared.domain.errors import UserFacingError
from shared.wayfinding.closures import closed_at
from shared.wayfinding.ends import XY, End, end_at_door, end_in_space
from shared.wayfinding.graph import Graph, graph_of
from shared.wayfinding.near import Found, ways_near
from shared.wayfinding.plan import Plan
from shared.wayfinding.profiles import PACES
from shared.wayfinding.route import NoWay, Point, Profile, Route, Why
from shared.wayfinding.strides import Move, onward_moves, reversed_moves, route_of, tree_moves
from shared.wayfinding.tree import Net, Tree, net_of, tree_from

NETS, TREES, ENDS = 8, 64, 8192  # how many are remembered

TELLING = [Why.CLOSED, Why.NO_STEP_FREE, Why.NO_WITHOUT_LIFT, Why.NOT_JOINED]


class UnknownPlace(UserFacingError):
    """The map has no place, space, door or terminal of this id."""

    def __init__(self, id: str) -> None:
        super().__init__("map_unknown_id", id=id)


class Wayfinder:
    """Answers for one plan. Ids are those of places, spaces and doors, or a stand's terminal.

    Building it takes up to a second; a question is answered without waiting. The profiles, what
    is closed, and each start are remembered.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.graph: Graph = graph_of(plan)
        self.nodes, self.edges = self.graph.size
        self._ends: dict[str, End] = {}
        self._nets: dict[tuple[Profile, frozenset[int]], Net] = {}
        self._trees: dict[tuple[str, Profile, frozenset[int]], Tree] = {}
        self._where = _where(plan, self.graph.spaces)
        for profile in (Profile.NORMAL, Profile.STEP_FREE):  # the kiosk's two buttons
            self.net(profile)
        self._doors = {door.id: number for number, door in enumerate(plan.doors)}

    def route(
        self,
        start: str,
        target: str,
        profile: Profile = Profile.NORMAL,
        at: datetime | None = None,
    ) -> Route | NoWay:
        """The way, or why there is none. `at` is the hospital's time; None asks no closures."""
        ends = self.end(start), self.end(target)
        found = self._found(*ends, profile, closed_at(self.plan, at))
        if found is None:
            return NoWay(start, target, profile, self._why(*ends, profile, at))
        return route_of(self.graph, *ends, profile, found[1]())

    def nearest(
        self,
        start: str,
        targets: Iterable[str],
        profile: Profile = Profile.NORMAL,
        at: datetime | None = None,
    ) -> Route | NoWay:
        """The way to whichever of `targets` counts least; `Route.target` says which."""
        begin, ends = self.end(start), [self.end(target) for target in targets]
        closed = closed_at(self.plan, at)
        found = [(self._found(begin, end, profile, closed), end) for end in ends]
        ways = [(way[0], number, way, end) for number, (way, end) in enumerate(found) if way]
        if ways:
            _, _, way, end = min(ways, key=lambda one: one[:2])
            return route_of(self.graph, begin, end, profile, way[1]())
        whys = [(TELLING.index(self._why(begin, end, profile, at)), end.id) for end in ends]
        why, target = min(whys, key=lambda one: one[0], default=(len(TELLING) - 1, ""))
        return NoWay(start, target, profile, TELLING[why])

    def seconds(
        self,
        start: str,
        target: str,
        profile: Profile = Profile.NORMAL,
        at: datetime | None = None,
    ) -> float | None:
        """How long the way takes; None where there is none."""
        route = self.route(start, target, profile, at)
        return route.seconds if isinstance(route, Route) else None

    def point(self, id: str) -> Point:
        """Where one stands or arrives."""
        end = self.end(id)
        return Point(*end.xy, end.level)

    def end(self, id: str) -> End:
        """How the place is joined to the graph."""
        if id not in self._ends:
            if id in self._where:
                end = end_in_space(self.graph, id, *self._where[id])
            elif id in self._doors:
                end = end_at_door(self.graph, id, self._doors[id])
            else:
                raise UnknownPlace(id)
            _remember(self._ends, id, end, ENDS)
        return self._ends[id]

    def net(self, profile: Profile, closed: frozenset[int] = frozenset()) -> Net:
        """What the profile can use while `closed` is."""
        key = profile, closed
        if key not in self._nets:
            _remember(self._nets, key, net_of(self.graph, PACES[profile], closed), NETS)
        return self._nets[key]

    def _tree(self, start: End, profile: Profile, closed: frozenset[int]) -> Tree:
        key = start.id, profile, closed
        if key not in self._trees:
            _remember(self._trees, key, tree_from(self.net(profile, closed), start), TREES)
        return self._trees[key]

    def _why(self, start: End, target: End, profile: Profile, at: datetime | None) -> Why:
        open_always: frozenset[int] = frozenset()
        if closed_at(self.plan, at) and self._found(start, target, profile, open_always):
            return Why.CLOSED
        if profile is not Profile.NORMAL and self._found(
            start, target, Profile.NORMAL, open_always
        ):
            return Why.NO_STEP_FREE if profile is Profile.STEP_FREE else Why.NO_WITHOUT_LIFT
        return Why.NOT_JOINED

    def _found(
        self, start: End, target: End, profile: Profile, closed: frozenset[int]
    ) -> Found | None:
        """The way that counts least: within the ends' own spaces, or over the tree."""
        net = self.net(profile, closed)
        if net.keeps_out(start) or net.keeps_out(target):
            return None
        ways = [*ways_near(net, start, target)]
        tree = self._tree(start, profile, closed)
        into = net.links(target, out=False)
        if into:
            points = np.fromiter(into, np.intp, len(into))
            costs = tree.cost[points] + np.array([link[0] for link in into.values()])
            best = int(costs.argmin())
            if np.isfinite(costs[best]):
                point = int(points[best])
                _, foothold, number = into[point]

                def moves() -> list[Move]:
                    last = onward_moves(self.graph, target, foothold, number)
                    return [*tree_moves(tree, point), *reversed_moves(last)]

                ways.append((float(costs[best]), moves))
        return min(ways, key=lambda way: way[0], default=None)


def _where(plan: Plan, spaces: dict[str, int]) -> dict[str, tuple[int, XY | None]]:
    """The space and the point of each id; a place's own point goes before its space's middle."""
    where: dict[str, tuple[int, XY | None]] = {}
    for space in plan.spaces:
        where[space.id] = (spaces[space.id], None)
    for place in plan.places:
        if place.space in spaces:
            where[place.id] = (spaces[place.space], place.point)
    for stand in plan.stands:
        if stand.space in spaces:
            where[stand.terminal] = (spaces[stand.space], stand.point)
    return where


def _remember(memory: dict[Any, Any], key: object, value: object, most: int) -> None:
    while len(memory) >= most:
        memory.pop(next(iter(memory)), None)
    memory[key] = value
