"""What holds for every way in every building: warrens drawn by lot, and the clinic."""

from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from shared.wayfinding.closures import closed_at
from shared.wayfinding.plan import ClimbKind, Direction, SpaceKind
from shared.wayfinding.profiles import PACES
from shared.wayfinding.reach import reached
from shared.wayfinding.route import Profile, Route, Why
from shared.wayfinding.visibility import TOLERANCE
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.plans import clinic, warren

NIGHT = datetime(2026, 11, 23, 22, 0)  # noqa: DTZ001
STEPS = {ClimbKind.STAIRS, ClimbKind.ESCALATOR}
SEEDS = 40


@lru_cache(maxsize=SEEDS)
def house(seed):
    finder = Wayfinder(clinic() if seed == 0 else warren(seed))
    return finder, [place.id for place in finder.plan.places]


@st.composite
def questions(draw):
    finder, ids = house(draw(st.integers(0, SEEDS - 1)))
    pick = st.sampled_from(ids)
    return finder, draw(pick), draw(pick), draw(st.sampled_from(Profile))


every_way = settings(max_examples=100, deadline=None)


@given(question=questions(), at=st.sampled_from([None, NIGHT]))
@every_way
def test_a_way_never_crosses_a_wall_nor_uses_what_it_must_not(question, at):
    finder, start, target, profile = question
    route = finder.route(start, target, profile, at)
    if not isinstance(route, Route) or start == target:
        return
    plan = finder.plan
    spaces = {space.id: space for space in plan.spaces}
    doors = {door.id: (number, door) for number, door in enumerate(plan.doors)}
    climbs = {climb.id: climb for climb in plan.climbs}
    closed = closed_at(plan, at)
    ends = (route.pieces[0].start, route.pieces[-1].end)
    assert ends == (finder.point(start), finder.point(target))
    for one, other in pairwise(route.pieces):
        assert one.end == other.start
        if not (one.climb or other.climb) and one.within != other.within:
            number, door = doors[one.door]
            assert {one.within, other.within} == set(door.joins)
            assert not door.one_way or door.joins == (one.within, other.within)
            assert number not in closed
            assert door.step_free or profile is not Profile.STEP_FREE
            assert door.line.distance(LineString([_xy(one.start), _xy(one.end)])) < TOLERANCE
    for piece in route.pieces:
        if piece.climb:
            assert profile is not Profile.STEP_FREE or piece.climb not in STEPS
            assert profile is not Profile.NO_LIFTS or piece.climb is not ClimbKind.LIFT
            stops = [spaces[stop].level for stop in climbs[piece.within].stops]
            up = stops.index(piece.start.level) < stops.index(piece.end.level)
            assert climbs[piece.within].direction in (
                Direction.BOTH,
                Direction.UP if up else Direction.DOWN,
            )
            continue
        space = spaces[piece.within]
        line = LineString([_xy(piece.start), _xy(piece.end)])
        assert space.area.buffer(TOLERANCE).covers(line)
        assert space.kind is not SpaceKind.CLOSED
        if profile is Profile.STEP_FREE:
            assert space.step_free
            assert space.kind not in (SpaceKind.STAIRS, SpaceKind.ESCALATOR)
        assert piece.start.level == piece.end.level == space.level


@given(question=questions())
@every_way
def test_a_way_is_never_shorter_than_the_straight_line_nor_faster_than_walking(question):
    finder, start, target, profile = question
    route = finder.route(start, target, profile)
    if isinstance(route, Route):
        one, other = finder.point(start), finder.point(target)
        # A lift's two stops lie one above the other here, so a ride hides no metres.
        assert route.metres >= dist(_xy(one), _xy(other)) - 1e-6
        assert route.seconds >= route.metres / PACES[profile].speed - 1e-6
        assert route.seconds == pytest.approx(sum(piece.seconds for piece in route.pieces))


@given(question=questions())
@every_way
def test_the_way_back_takes_as_long_where_nothing_goes_one_way_only(question):
    finder, start, target, _ = question
    one_way = any(door.one_way for door in finder.plan.doors)
    for profile in (Profile.STEP_FREE, Profile.NO_LIFTS):
        if one_way or (profile is Profile.NO_LIFTS and "up" in _climbs(finder)):
            continue
        there = finder.seconds(start, target, profile)
        assert finder.seconds(target, start, profile) == pytest.approx(there)


@given(question=questions())
@every_way
def test_the_linter_reaches_exactly_what_a_way_leads_to(question):
    finder, start, target, profile = question
    way = finder.route(start, target, profile)
    home = finder.plan.spaces[finder.end(target).space]
    inside = reached(finder, [start], profile)
    assert (home.id in inside) == isinstance(way, Route)


@given(question=questions())
@every_way
def test_what_a_profile_takes_away_never_makes_a_way_quicker(question):
    finder, start, target, _ = question
    everything = finder.seconds(start, target)
    without_lifts = finder.route(start, target, Profile.NO_LIFTS)
    if everything is None:
        assert without_lifts.why is Why.NOT_JOINED
        assert finder.route(start, target, Profile.STEP_FREE).why is Why.NOT_JOINED


def _climbs(finder):
    return {climb.id for climb in finder.plan.climbs}


def _xy(point):
    return point.x, point.y
