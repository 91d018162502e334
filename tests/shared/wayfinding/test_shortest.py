"""The way found is the one that counts least: held against a plain search over every pair of
points that see each other, with nothing left out and nothing remembered."""

import heapq
from functools import lru_cache
from itertools import combinations, pairwise
from math import hypot

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from shared.wayfinding.edges import climb_needs, door_needs, ride_seconds
from shared.wayfinding.plan import ClimbKind, Direction
from shared.wayfinding.points import Stop, turns_at
from shared.wayfinding.profiles import DOOR_SECONDS, PACES, Needs
from shared.wayfinding.route import Profile, Route
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.plans import clinic, warren


@lru_cache(maxsize=12)
def house(seed):
    finder = Wayfinder(clinic(2) if seed == 0 else warren(seed, side=3))
    return finder, sightlines(finder.graph)


def sightlines(graph):
    """Every two points of a space that see each other: (one, other, metres, turns, space)."""
    points, found = graph.points, []
    for space in range(len(graph.plan.spaces)):
        here = range(points.first[space], points.first[space + 1])
        for one, other in combinations(here, 2):
            line = LineString([points.xy[one], points.xy[other]])
            if graph.sights[space].covers(line):
                along = (points.xy[other] - points.xy[one])[None]
                turns = turns_at(points, np.array([one]), along)
                turns = turns + turns_at(points, np.array([other]), -along)
                found.append((one, other, line.length, float(turns[0]), space))
    return found


def least(finder, lines, start, target, profile):
    """What the cheapest way counts, None where there is none."""
    graph, pace = finder.graph, PACES[profile]
    ways: dict[object, list[tuple[object, float]]] = {}
    ends = {"start": finder.end(start), "target": finder.end(target)}
    own = {end.space for end in ends.values()}

    def walk(one, other, metres, turns, space):
        refused = graph.space_needs[space] & pace.without
        if not (refused & Needs.STEPS if space in own else refused):
            kinds = [graph.points.stop[end] if isinstance(end, int) else 0 for end in (one, other)]
            times = 1 if space in own or any(kinds) else graph.through[space]
            cost = metres * times / pace.speed + turns * pace.turn
            if kinds[0] != Stop.GETTING_IN and kinds[1] != Stop.GETTING_OUT:
                join(one, other, cost, back=False)
            if kinds[1] != Stop.GETTING_IN and kinds[0] != Stop.GETTING_OUT:
                join(other, one, cost, back=False)

    def join(one, other, cost, back=True):
        ways.setdefault(one, []).append((other, cost))
        if back:
            ways.setdefault(other, []).append((one, cost))

    stops = {}
    for point in np.flatnonzero(graph.points.stop).tolist():
        stops.setdefault(finder.plan.spaces[graph.points.space[point]].id, []).append(point)
    for line in lines:
        walk(*line)
    for name, end in ends.items():
        here = np.array(end.floor)
        for point in range(graph.points.first[end.space], graph.points.first[end.space + 1]):
            there = graph.points.xy[point]
            line = LineString([here, there])
            if graph.sights[end.space].covers(line):
                turns = turns_at(graph.points, np.array([point]), (here - there)[None])
                walk(name, point, line.length, float(turns[0]), end.space)
    one, other = ends["start"], ends["target"]
    line = LineString([one.floor, other.floor])
    if one.space == other.space and graph.sights[one.space].covers(line):
        walk("start", "target", line.length, 0, one.space)
    legs = np.hypot(*graph.points.inward.T)
    for number, (near, far) in zip(
        graph.crossings.door.tolist(), graph.crossings.sides.tolist(), strict=True
    ):
        door = finder.plan.doors[number]
        if min(near, far) >= 0 and not door_needs(door) & pace.without:
            cost = (legs[near] + legs[far]) / pace.speed + DOOR_SECONDS
            join(near, far, cost, back=not door.one_way)
    for climb in finder.plan.climbs:
        rides = combinations if climb.kind is ClimbKind.LIFT else lambda row, _: pairwise(row)
        for low, high in rides(list(enumerate(climb.stops)), 2):
            if not climb_needs(climb.kind) & pace.without:
                seconds = ride_seconds(climb, high[0] - low[0])
                join(stops[low[1]][0], stops[high[1]][-1], seconds, back=False)
                if climb.direction is Direction.BOTH:
                    join(stops[high[1]][0], stops[low[1]][-1], seconds, back=False)
    waiting, seen, number = [(0.0, 0, "start")], set(), 0
    while waiting:
        cost, _, here = heapq.heappop(waiting)
        if here == "target":
            return cost
        if here in seen:
            continue
        seen.add(here)
        for there, more in ways.get(here, ()):
            number += 1
            heapq.heappush(waiting, (cost + more, number, there))
    return None


def counted(finder, route, start, target):
    """What the route counts, from its pieces: rooms that are only passed count more."""
    own = {finder.end(id).space for id in (start, target)}
    graph, pace = finder.graph, PACES[route.profile]
    total = 0.0
    ridden = {p for piece in route.pieces if piece.climb for p in (piece.start, piece.end)}
    for piece in route.pieces:
        total += piece.seconds
        if not piece.climb and not {piece.start, piece.end} & ridden:
            space = graph.spaces[piece.within]
            if space not in own:
                inside = graph.floors[space].buffer(1e-6)
                ends = LineString([(p.x, p.y) for p in (piece.start, piece.end)])
                total += ends.intersection(inside).length / pace.speed * (graph.through[space] - 1)
    return total


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_way_counts_less_than_the_one_found(data):
    finder, lines = house(data.draw(st.integers(0, 11)))
    ids = st.sampled_from([place.id for place in finder.plan.places])
    start, target = data.draw(ids), data.draw(ids)
    profile = data.draw(st.sampled_from([Profile.NORMAL, Profile.STEP_FREE, Profile.NO_LIFTS]))
    if start == target:
        return
    route = finder.route(start, target, profile)
    best = least(finder, lines, start, target, profile)
    assert isinstance(route, Route) == (best is not None)
    if best is not None:
        assert counted(finder, route, start, target) == pytest.approx(best, abs=1e-3)


def test_the_oracle_itself_counts_a_room_next_door():
    finder, lines = house(0)
    best = least(finder, lines, "p.r2.1", "p.r3.1", Profile.NORMAL)
    walk = hypot(4, 0) * 2 / 1.1
    assert best == pytest.approx(walk + DOOR_SECONDS)
