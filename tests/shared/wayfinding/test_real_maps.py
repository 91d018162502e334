"""Two campuses and a railway station as they were really drawn: how much of them is reached, and
that nobody is led through a wall there either."""

from collections import Counter
from itertools import pairwise
from random import Random

import pytest
from shapely import LineString

from shared.services.map_files import read_map
from shared.wayfinding.linter import check_with
from shared.wayfinding.plan import SpaceKind
from shared.wayfinding.route import NoWay, Profile, Route, Why
from shared.wayfinding.wayfinder import Wayfinder
from tests.conftest import SHARED

MAPS = SHARED / "data" / "maps"
FILES = {
    "polymap": "polymap",
    "tudresden": "tudresden/APBorig.osm",
    "berlin_hbf": "berlin_hbf/berlin_hbf.osm",
}
OFF_THE_WALL = 0.1  # metres more than an opening lies off its wall, at a corner beside it


@pytest.fixture(scope="module")
def maps():
    if not MAPS.exists():
        pytest.skip("needs ../shared/data/maps, which is not part of the project")
    finders = {name: Wayfinder(read_map(MAPS / file)) for name, file in FILES.items()}
    return finders, {name: check_with(finder) for name, finder in finders.items()}


def test_nearly_every_unit_of_the_university_is_reached_but_its_old_house_has_no_lift(maps):
    finders, reports = maps
    report = reports["polymap"]
    assert report.reachable >= 0.995
    with_lift, without_lift = sorted(report.reachable_step_free.values(), reverse=True)
    assert with_lift > 0.9
    assert without_lift < 0.5
    upstairs = [one for one in report.problems if one.key == "level_not_step_free"]
    assert len(upstairs) == 2
    rooms = [one.id for one in finders["polymap"].plan.spaces if one.level == upstairs[0].id]
    ground = [start for start in report.starts if start in finders["polymap"].graph.spaces]
    ways = [
        finders["polymap"].route(start, room, Profile.STEP_FREE)
        for start in ground
        for room in rooms[:30]
    ]
    assert all(isinstance(way, NoWay) for way in ways)
    assert Counter(way.why for way in ways)[Why.NO_STEP_FREE] >= 25


def test_the_faculty_is_reached_with_and_without_steps(maps):
    report = maps[1]["tudresden"]
    assert report.reachable >= 0.995
    assert min(report.reachable_step_free.values()) >= 0.99


def test_the_stations_shops_without_doors_are_named(maps):
    doorless = [one for one in maps[1]["berlin_hbf"].problems if one.key == "room_without_door"]
    assert len(doorless) > 50
    named = [one for one in doorless if dict(one.values)["name"] != one.id]
    assert len(named) > 50


@pytest.mark.parametrize("name", FILES)
def test_nobody_is_led_through_a_wall(maps, name):
    finder = maps[0][name]
    chance = Random(name)
    spaces = {space.id: space for space in finder.plan.spaces}
    doors = {door.id: door for door in finder.plan.doors}
    ids = [id for id, space in spaces.items() if space.kind is not SpaceKind.CLOSED]
    found = 0
    for _ in range(150):
        route = finder.route(*chance.sample(ids, 2), chance.choice(list(Profile)))
        if not isinstance(route, Route):
            continue
        found += 1
        passed = ""
        for piece, following in pairwise((*route.pieces, None)):
            assert following is None or piece.end == following.start
            if not piece.climb:
                area = finder.graph.areas[finder.graph.spaces[piece.within]]
                ends = [(one.x, one.y) for one in (piece.start, piece.end)]
                outside = LineString(ends).difference(area.buffer(0.02)).length
                off = sum(doors[door].line.distance(area) for door in {passed, piece.door} - {""})
                assert outside <= off + OFF_THE_WALL
            passed = piece.door
    assert found > 30
