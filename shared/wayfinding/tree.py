"""The core of the graph as one profile can use it at one time, and the shortest ways from a start.

wayfinding.md, Routes 4: one tree per start and profile; a query walks predecessors.
"""

from dataclasses import dataclass

import numpy as np
import rustworkx

from shared.wayfinding import profiles
from shared.wayfinding.edges import door_needs
from shared.wayfinding.ends import NOWHERE, End, Foothold
from shared.wayfinding.graph import Graph, shut
from shared.wayfinding.points import Stop
from shared.wayfinding.profiles import Needs, Pace
from shared.wayfinding.visibility import Flags, Floats, Ints

KEPT_OUT = Needs.STEPS
LEAST = 1e-6  # seconds an edge costs at least, so that a way back over it is never free


@dataclass(frozen=True)
class Net:
    """What somebody of this pace can use while the doors and climbs in `closed` (numbers as
    Edges.closes has them) are shut: the numbers of the usable edges, and what each costs in
    seconds."""

    graph: Graph
    pace: Pace
    closed: frozenset[int]
    used: Ints
    costs: Floats
    ways: rustworkx.PyDiGraph[None, float]

    def cost(self, metres: float, turns: float, times: float = 1.0) -> float:
        """Seconds that a walk counts for when ways are compared."""
        return metres * times / self.pace.speed + turns * self.pace.turn

    def keeps_out(self, end: End) -> bool:
        """Whether somebody of this pace cannot be in the end's space at all: who takes no steps
        is never sent onto them, but who takes no lift may be sent up to one."""
        needs = int(self.graph.space_needs[end.space]) if end.space >= 0 else 0
        return bool(needs & self.pace.without & KEPT_OUT)

    def may_pass(self, foothold: Foothold, *, out: bool) -> bool:
        """Whether the foothold's door can be passed, out of the end's space or into it."""
        if not (foothold.outward if out else foothold.homeward):
            return False
        if foothold.near == NOWHERE:
            return True
        number = int(self.graph.crossings.door[foothold.crossing])
        if number in self.closed:
            return False
        return not door_needs(self.graph.plan.doors[number]) & self.pace.without

    def may_cross_floor(self, space: int) -> bool:
        """Whether the space may be walked by somebody who neither starts nor ends there."""
        if shut(self.graph.plan.spaces[space]):
            return False
        return not int(self.graph.space_needs[space]) & self.pace.without

    def door_cost(self, foothold: Foothold) -> float:
        return profiles.DOOR_SECONDS if foothold.near != NOWHERE else 0.0

    def links(self, end: End, *, out: bool) -> dict[int, tuple[float, Foothold, int]]:
        """For each point of the core that the end reaches without the tree: the cost, by which
        foothold, and which of its onward points."""
        best: dict[int, tuple[float, Foothold, int]] = {}
        for foothold in end.footholds:
            if not len(foothold.onward) or not self.may_pass(foothold, out=out):
                continue
            if foothold.space != end.space and not self.may_cross_floor(foothold.space):
                continue
            stop = self.graph.points.stop[foothold.onward]
            passing = foothold.space != end.space
            through = self.graph.through[foothold.space] if passing else 1.0
            times = np.where(stop > 0, 1.0, through)
            wrong_way = stop == (Stop.GETTING_OUT if out else Stop.GETTING_IN)
            own = self.cost(foothold.metres, foothold.turns) + self.door_cost(foothold)
            costs = (
                own
                + foothold.onward_metres * times / self.pace.speed
                + foothold.onward_turns * self.pace.turn
            )
            costs[wrong_way] = np.inf
            both = zip(foothold.onward.tolist(), costs.tolist(), strict=True)
            for number, (point, cost) in enumerate(both):
                if point not in best or cost < best[point][0]:
                    best[point] = (cost, foothold, number)
        return best


def net_of(graph: Graph, pace: Pace, closed: frozenset[int]) -> Net:
    """Edges that somebody of this pace must not use, or that are closed, are not there at all."""
    edges = graph.edges
    usable = (edges.needs & int(pace.without)) == 0
    if closed:
        usable &= ~np.isin(edges.closes, list(closed))
    costs = edges.metres * edges.times / pace.speed + edges.turns * pace.turn + edges.seconds
    used = np.flatnonzero(usable)
    costs = costs[used] + LEAST
    ways: rustworkx.PyDiGraph[None, float] = rustworkx.PyDiGraph()
    ways.add_nodes_from([None] * len(graph.points.xy))
    ways.add_edges_from(
        list(
            zip(
                edges.source[used].tolist(), edges.target[used].tolist(), costs.tolist(),
                strict=True,
            )
        )
    )  # fmt: skip
    return Net(graph, pace, closed, used, costs, ways)


@dataclass(frozen=True)
class Tree:
    """`cost` in seconds from the start to each point (infinite: no way); `by` the edge that leads
    there, -1 where `links` does."""

    net: Net
    start: End
    links: dict[int, tuple[float, Foothold, int]]
    cost: Floats
    by: Ints

    def edges_to(self, point: int) -> tuple[int, list[int]]:
        """The first point of the core on the way to `point`, and the edges from there."""
        back: list[int] = []
        while self.by[point] >= 0:
            back.append(int(self.by[point]))
            point = int(self.net.graph.edges.source[self.by[point]])
        return point, back[::-1]


def tree_from(net: Net, start: End) -> Tree:
    links = net.links(start, out=True)
    direct = np.full(len(net.graph.points.xy), np.inf)
    for point, (first, _, _) in links.items():
        direct[point] = first
    cost, by = shortest(net, direct)
    return Tree(net, start, links, cost, by)


def shortest(net: Net, direct: Floats) -> tuple[Floats, Ints]:
    """Costs, and the edges they come by (-1 none), from sources that cost `direct` to reach."""
    cost = np.full(len(direct), np.inf)
    sources = np.flatnonzero(np.isfinite(direct))
    if len(sources):
        ways = net.ways.copy()
        origin = ways.add_node(None)
        ways.add_edges_from([(origin, point, float(direct[point])) for point in sources.tolist()])
        reached = rustworkx.dijkstra_shortest_path_lengths(ways, origin, float)
        points = np.fromiter(reached.keys(), np.intp, len(reached))
        lengths = np.fromiter(reached.values(), float, len(reached))
        inner = points < len(cost)
        cost[points[inner]] = lengths[inner]
    source, target = net.graph.edges.source[net.used], net.graph.edges.target[net.used]
    with np.errstate(invalid="ignore"):
        tight: Flags = np.abs(cost[source] + net.costs - cost[target]) < LEAST / 4
    by = np.full(len(cost), -1)
    by[target[tight]] = net.used[tight]
    by[np.isfinite(direct) & (direct <= cost + LEAST / 4)] = -1
    return cost, by
