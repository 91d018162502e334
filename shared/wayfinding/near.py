"""Ways that stay in one space beyond at most one door of either end: the tree need not be asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from math import dist

import numpy as np
import shapely

from shared.wayfinding.ends import NOWHERE, XY, End, Foothold
from shared.wayfinding.points import turns_at
from shared.wayfinding.strides import Move, Stride, inside_moves, out_moves, reversed_moves
from shared.wayfinding.tree import Net
from shared.wayfinding.visibility import see

Found = tuple[float, Callable[[], list[Move]]]  # what a way counts in seconds, and its moves


@dataclass(frozen=True)
class Spot:
    """Where a straight walk begins or ends: `floor` is `xy` clear of the walls, `point` the
    graph's or NOWHERE."""

    xy: XY
    floor: XY
    point: int = NOWHERE


def ways_near(net: Net, start: End, target: End) -> Iterator[Found]:
    """All such ways from `start` to `target`."""
    if start.id == target.id:
        yield 0.0, list
        return
    if start.space == target.space != NOWHERE:
        yield from _within(net, start, target)
    for hold in start.footholds:
        if _leads_home(net, hold, target, out=True):
            yield from _home(net, start, hold, target)
    for hold in target.footholds:
        if _leads_home(net, hold, start, out=False):
            for cost, moves in _home(net, target, hold, start):
                yield cost, lambda moves=moves: reversed_moves(moves())  # type: ignore[misc]
    for first, last in product(start.footholds, target.footholds):
        yield from _between(net, start, first, last, target)


def _within(net: Net, start: End, target: End) -> Iterator[Found]:
    """Both in one space."""
    straight = _straight(net, start.space, Spot(start.xy, start.floor), _spot(target))
    if straight is not None:
        yield straight[0], lambda: list(straight[1])
        return
    costs = {
        point: net.cost(bend.metres, bend.turns)
        + net.cost(target.inside[point].metres, target.inside[point].turns)
        for point, bend in start.inside.items()
        if point in target.inside
    }
    if costs:
        over = min(costs, key=costs.__getitem__)

        def moves() -> list[Move]:
            back = reversed_moves(inside_moves(net.graph, target, over))
            return [*inside_moves(net.graph, start, over), *back]

        yield costs[over], moves


def _leads_home(net: Net, hold: Foothold, other: End, *, out: bool) -> bool:
    if hold.space != other.space or hold.point == NOWHERE:
        return False
    return net.may_pass(hold, out=out)


def _home(net: Net, one: End, hold: Foothold, other: End) -> Iterator[Found]:
    """Over one door from `one` into the space of `other`."""
    own = net.cost(hold.metres, hold.turns) + net.door_cost(hold)
    graph = net.graph
    if hold.point in other.inside and other.alone:
        bend = other.inside[hold.point]

        def moves() -> list[Move]:
            last = reversed_moves(inside_moves(graph, other, hold.point))
            return [*out_moves(graph, one, hold), *last]

        yield own + net.cost(bend.metres, bend.turns), moves
    elif not other.alone:
        straight = _straight(net, hold.space, _beyond(net, hold), _spot(other))
        if straight is not None:
            yield own + straight[0], lambda: [*out_moves(graph, one, hold), *straight[1]]


def _between(net: Net, start: End, first: Foothold, last: Foothold, target: End) -> Iterator[Found]:
    """Over a door of each into one space that lies between them."""
    if NOWHERE in (first.point, last.point) or first.space != last.space:
        return
    if not (net.may_pass(first, out=True) and net.may_pass(last, out=False)):
        return
    if not net.may_cross_floor(first.space):
        return
    straight = _straight(net, first.space, _beyond(net, first), _beyond(net, last))
    if straight is None:
        return
    graph = net.graph
    cost = straight[0] * float(graph.through[first.space])
    for hold in (first, last):
        cost += net.cost(hold.metres, hold.turns) + net.door_cost(hold)

    def moves() -> list[Move]:
        back = reversed_moves(out_moves(graph, target, last))
        return [*out_moves(graph, start, first), *straight[1], *back]

    yield cost, moves


def _straight(net: Net, space: int, one: Spot, other: Spot) -> tuple[float, list[Move]] | None:
    """What the straight walk costs and its stride, if they see each other."""
    graph = net.graph
    if one.point == other.point != NOWHERE:
        return 0.0, []
    here, there = np.array([one.floor]), np.array([other.floor])
    if not see(graph.sights, np.array([space]), here, there)[0]:
        return None
    corners = [one.xy, other.xy]
    if one.xy != one.floor or other.xy != other.floor:
        line = shapely.LineString(corners)
        if line.length and not graph.areas[space].covers(line):
            corners = [one.xy, one.floor, other.floor, other.xy]
    turns = 0.0
    for spot, along in ((one, there - here), (other, here - there)):
        if spot.point != NOWHERE:
            turns += float(turns_at(graph.points, np.array([spot.point]), along)[0])
    strides: list[Move] = []
    for number, (begin, end) in enumerate(pairwise(corners)):
        strides.append(Stride(begin, end, space, 0.0 if number else turns))
    return net.cost(sum(dist(*pair) for pair in pairwise(corners)), turns), strides


def _spot(end: End) -> Spot:
    return Spot(end.xy, end.floor)


def _beyond(net: Net, hold: Foothold) -> Spot:
    x, y = net.graph.points.xy[hold.point].tolist()
    return Spot((x, y), (x, y), hold.point)
