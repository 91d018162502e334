"""A building tagged for OpenStreetMap, drawn by hand and as two real ones are."""

import os

import pytest

from shared.domain.errors import UserFacingError
from shared.services.map_files import read_map
from shared.wayfinding.osm import read_osm
from shared.wayfinding.osm_tags import levels_in, levels_of, metres_in
from shared.wayfinding.plan import OUTDOORS, Category, ClimbKind, Direction, SpaceKind
from tests.conftest import SHARED
from tests.shared.wayfinding.drawings import osm

MAPS = SHARED / "data" / "maps"
ROOM = {"indoor": "room", "level": "0"}


def real(path):
    if not MAPS.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the real maps must be there in CI")
        pytest.skip("needs the real maps beside the project (../shared/data/maps)")
    return read_map(MAPS / path)


@pytest.fixture(scope="module")
def faculty():
    return real("tudresden/APBorig.osm")


@pytest.fixture(scope="module")
def station():
    return real("berlin_hbf/berlin_hbf.osm")


def building(sign=1, **more):
    """A corridor with a room north of it, a door between, an entrance at the west end. Node ids of
    a drawing that was never uploaded are negative (`sign` -1)."""
    corners = {
        1: (0, 0),
        2: (20, 0),
        3: (20, 3),
        4: (10, 3),
        5: (5, 3),
        6: (0, 3),
        7: (10, 10),
        8: (0, 10),
        9: (0, 1.5),
    }
    tags = {5: {"door": "hinged", "level": "0"}, 9: {"entrance": "main", "level": "0"}}
    nodes = {sign * id: (*at, tags.get(id, {})) for id, at in corners.items()}
    outlines = {
        100: ([1, 2, 3, 4, 5, 6, 9, 1], {"indoor": "corridor", "level": "0"}),
        101: ([6, 5, 4, 7, 8, 6], {**ROOM, "ref": "101", "name": "内科", "name:en": "Medicine"}),
    }
    ways = {
        sign * id: ([sign * ref for ref in refs], tags) for id, (refs, tags) in outlines.items()
    }
    nodes.update(more.pop("nodes", {}))
    ways.update(more.pop("ways", {}))
    return osm(nodes, ways, more.pop("relations", None))


def joins(plan):
    return {door.id: set(door.joins) for door in plan.doors}


class TestLevels:
    @pytest.mark.parametrize(
        ("text", "levels"),
        [
            ("0", (0,)),
            ("0;1", (0, 1)),
            ("-1;0; 2", (-1, 0, 2)),
            ("0-3", (0, 1, 2, 3)),
            ("-1-1", (-1, 0, 1)),
            ("-3--1", (-3, -2, -1)),
            ("0.5;1", (0.5, 1)),
            ("-0.5", (-0.5,)),
            ("0,5", (0.5,)),
            ("1,2", (1, 2)),
            ("0-1.5", (0, 1, 1.5)),
            ("2;0-1", (2, 0, 1)),
            ("", ()),
            ("ground", ()),
            ("1;x", (1,)),
            ("1e9", ()),
            ("nan", ()),
        ],
    )
    def test_are_read_from_lists_ranges_and_halves(self, text, levels):
        assert levels_in(text) == levels

    def test_a_range_without_end_is_cut(self):
        assert len(levels_in("0-999999999")) < 300

    def test_repeat_on_adds_levels(self):
        assert levels_of({"level": "0", "repeat_on": "2-3"}) == (0, 2, 3)

    @pytest.mark.parametrize(("text", "metres"), [("1.4", 1.4), ("1,4 m", 1.4), ("wide", None)])
    def test_widths_are_metres(self, text, metres):
        assert metres_in(text) == metres


class TestADrawing:
    @pytest.mark.parametrize("sign", [1, -1])
    def test_has_rooms_doors_and_an_entrance(self, sign):
        plan = read_osm(building(sign))
        room, corridor = f"way/{sign * 101}", f"way/{sign * 100}"
        kinds = {space.id: space.kind for space in plan.spaces}
        assert kinds == {room: SpaceKind.ROOM, corridor: SpaceKind.WALKWAY}
        assert joins(plan) == {
            f"node/{sign * 5}": {corridor, room},
            f"node/{sign * 9}": {corridor, OUTDOORS},
        }

    def test_names_its_rooms(self):
        place = next(one for one in read_osm(building()).places if one.id == "way/101")
        assert (place.number, place.names.named("zh-Hans")) == ("101", "内科")
        assert place.names.named("en") == "Medicine"

    def test_calls_its_floors_as_china_counts_unless_told(self):
        assert [one.short for one in read_osm(building()).levels] == ["1F"]
        told = building().replace(b'v="corridor"/>', b'v="corridor"/><tag k="level:ref" v="EG"/>')
        assert [one.short for one in read_osm(told).levels] == ["EG"]

    def test_an_emergency_exit_is_no_entrance(self):
        plan = read_osm(building().replace(b'v="main"', b'v="emergency"'))
        assert joins(plan)["node/9"] == {"way/100"}

    def test_a_lift_on_several_levels_is_one_bank(self):
        nodes = {20: (20, 1, {}), 21: (22, 1, {}), 22: (22, 3, {}), 23: (20, 3, {})}
        lift = {"indoor": "room", "highway": "elevator", "level": "0-2", "ref": "A"}
        plan = read_osm(building(nodes=nodes, ways={110: ([20, 21, 22, 23, 20], lift)}))
        (climb,) = plan.climbs
        assert climb.stops == ("way/110@0", "way/110@1", "way/110@2")
        assert (climb.kind, climb.names.named("zh-Hans")) == (ClimbKind.LIFT, "A")

    @pytest.mark.parametrize(
        ("incline", "conveying", "direction", "foot"),
        [
            ("up", "forward", Direction.UP, 2),
            ("up", "backward", Direction.DOWN, 2),
            ("down", "forward", Direction.DOWN, 16),
            ("down", "backward", Direction.UP, 16),
            ("up", "reversible", Direction.BOTH, 2),
        ],
    )
    def test_an_escalator_runs_the_way_it_is_tagged(self, incline, conveying, direction, foot):
        tags = {"highway": "steps", "level": "0;1", "incline": incline, "conveying": conveying}
        nodes = {20: (2, 1, {}), 21: (16, 1, {})}
        plan = read_osm(building(nodes=nodes, ways={110: ([20, 21], tags)}))
        (climb,) = plan.climbs
        assert (climb.kind, climb.direction) == (ClimbKind.ESCALATOR, direction)
        lowest = next(space for space in plan.spaces if space.id == climb.stops[0])
        corridor = next(space for space in plan.spaces if space.id == "way/100")
        assert round(lowest.area.centroid.x - corridor.area.bounds[0]) in (foot, foot - 1, foot + 1)
        assert {"way/100", lowest.id} in joins(plan).values()

    def test_a_room_of_two_rings_has_its_courtyard_cut_out(self):
        nodes = {
            20 + number: (*at, {})
            for number, at in enumerate(
                [(30, 0), (40, 0), (40, 10), (30, 10), (33, 3), (36, 3), (36, 6), (33, 6)]
            )
        }
        ways = {110: ([20, 21, 22], {}), 111: ([22, 23, 20], {}), 112: ([24, 25, 26, 27, 24], {})}
        hall = {"type": "multipolygon", "indoor": "area", "level": "0"}
        members = [(110, "outer"), (111, "outer"), (112, "inner")]
        plan = read_osm(building(nodes=nodes, ways=ways, relations={7: (members, hall)}))
        assert {one.id: round(one.area.area) for one in plan.spaces}["relation/7"] == 91

    def test_a_wall_keeps_two_halls_apart(self):
        nodes = {20: (20, 0, {}), 21: (30, 0, {}), 22: (30, 3, {}), 23: (20, 3, {})}
        ways = {110: ([20, 21, 22, 23, 20], {"indoor": "area", "level": "0"})}
        assert "open:way/100|way/110" in joins(read_osm(building(nodes=nodes, ways=ways)))
        ways[111] = ([20, 23], {"indoor": "wall", "level": "0"})
        assert "open:way/100|way/110" not in joins(read_osm(building(nodes=nodes, ways=ways)))


class TestBadFiles:
    @pytest.mark.parametrize(
        "xml",
        [
            b"",
            b"not xml",
            b"<osm version='0.6'><node id='1'",
            b"<osm version='0.6'><node id='x' lat='1' lon='2'/></osm>",
            b"<osm version='0.6'><node id='1' lat='nan' lon='2'/></osm>",
            b"\xff\xfe\x00",
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
            b'<osm version="0.6"><node id="1" lat="1" lon="1"><tag k="x" v="&b;"/></node></osm>',
        ],
    )
    def test_are_refused_with_a_sentence(self, xml):
        with pytest.raises(UserFacingError, match="map_not_xml"):
            read_osm(xml)

    @pytest.mark.parametrize("xml", [b"<osm version='0.6'/>", osm({1: (0, 0, {})}, {})])
    def test_without_rooms_are_refused(self, xml):
        with pytest.raises(UserFacingError, match="map_no_spaces"):
            read_osm(xml)

    def test_missing_nodes_and_open_rings_are_told_of(self):
        ways = {120: ([1, 2, 3, 999, 1], ROOM), 121: ([1, 2, 998], ROOM)}
        hall = {"type": "multipolygon", "indoor": "area", "level": "0"}
        plan = read_osm(building(ways=ways, relations={7: ([(121, "outer")], hall)}))
        told = {(one.key, one.id) for one in plan.problems}
        assert {("nodes_missing", "way/120"), ("multipolygon_open", "relation/7")} <= told


class TestTheFaculty:
    def test_is_read_whole(self, faculty):
        assert (len(faculty.levels), len(faculty.spaces), len(faculty.climbs)) == (5, 476, 9)
        assert len([door for door in faculty.doors if OUTDOORS in door.joins]) == 5

    def test_its_lifts_reach_every_floor_above_ground(self, faculty):
        lifts = [one for one in faculty.climbs if one.kind is ClimbKind.LIFT]
        assert [len(lift.stops) for lift in lifts] == [4, 4]
        assert [lift.names.named("zh-Hans") for lift in lifts] == ["Aufzug1", "Aufzug2"]

    def test_its_foyer_is_one_hall(self, faculty):
        foyer = next(one for one in faculty.spaces if one.names.named("de") == "Foyer")
        assert foyer.kind is SpaceKind.WALKWAY

    def test_has_toilets_for_wheelchairs(self, faculty):
        found = [one for one in faculty.places if one.category is Category.TOILET_ACCESSIBLE]
        assert len(found) == 2


class TestTheStation:
    def test_is_read_with_its_escalators_one_way(self, station):
        moving = [one for one in station.climbs if one.kind is ClimbKind.ESCALATOR]
        assert len(moving) == 53
        assert sum(one.direction is not Direction.BOTH for one in moving) == 52

    def test_its_half_floor_lies_between_ground_and_first(self, station):
        assert [one.ordinal for one in station.levels] == [-3, -2, -1, 0, 0.5, 1, 2]
        assert "1.5F" in {one.short for one in station.levels}
