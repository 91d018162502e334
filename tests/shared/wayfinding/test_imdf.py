"""A building drawn as IMDF, and what real files make of the standard."""

import os
import re
from pathlib import Path

import pytest

from shared.domain.errors import UserFacingError
from shared.services.map_files import read_map
from shared.text import catalogue
from shared.wayfinding.imdf import read_imdf
from shared.wayfinding.plan import (
    OUTDOORS,
    Category,
    ClimbKind,
    Direction,
    Plan,
    Severity,
    SpaceKind,
)
from tests.conftest import SHARED
from tests.shared.wayfinding.drawings import (
    archive,
    degrees,
    feature,
    level,
    opening,
    ring,
    small_clinic,
    unit,
)

ROOM = Path(__file__).parents[3] / "shared" / "wayfinding"
POLYMAP = SHARED / "data" / "maps" / "polymap"


@pytest.fixture(scope="module")
def campus():
    if not POLYMAP.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the map of a campus must be there in CI")
        pytest.skip("needs the campus map beside the project (../shared/data/maps)")
    return read_map(POLYMAP)


def problems(plan: Plan) -> set[tuple[str, str]]:
    return {(problem.key, problem.id) for problem in plan.problems}


def joins(plan: Plan, door: str) -> set[str]:
    return set(next(one.joins for one in plan.doors if one.id == door))


def two_floors(upper: tuple[float, float, float, float], category: str = "stairs"):
    """A corridor on each of two floors with a unit of `category` at its east end."""
    return archive(
        level=[level("g", 0), level("u", 1)],
        unit=[
            unit("corridor", (0, 0, 20, 3), "walkway"),
            unit("up-corridor", (0, 0, 20, 3), "walkway", "u"),
            unit("foot", (20, 0, 24, 3), category),
            unit("head", upper, category, "u"),
        ],
        opening=[
            opening("main", [(0, 1), (0, 2)]),
            opening("d1", [(20, 1), (20, 2)]),
            opening("d2", [(20, 1), (20, 2)], "u"),
        ],
    )


class TestASmallClinic:
    def test_is_a_plan_in_metres(self):
        plan = read_imdf(small_clinic())
        assert [one.short for one in plan.levels] == ["1F"]
        areas = {space.id: round(space.area.area, 1) for space in plan.spaces}
        assert areas == {"corridor": 90.0, "r1": 100.0, "r2": 100.0}
        assert plan.spaces[0].kind is SpaceKind.WALKWAY
        assert not [one for one in plan.problems if one.severity is not Severity.NOTE]

    def test_has_doors_to_its_rooms_and_one_outdoors(self):
        plan = read_imdf(small_clinic())
        assert joins(plan, "d1") == {"corridor", "r1"}
        assert joins(plan, "d2") == {"corridor", "r2"}
        assert joins(plan, "main") == {"corridor", OUTDOORS}

    def test_names_its_rooms_in_our_languages(self):
        plan = read_imdf(small_clinic())
        room = next(place for place in plan.places if place.id == "r1")
        assert (room.names.named("zh-Hans"), room.names.named("zh-Hant")) == ("101诊室", "101診室")
        assert (room.number, room.category) == ("101", Category.CLINIC)
        entrance = next(place for place in plan.places if place.id == "main")
        assert entrance.category is Category.ENTRANCE
        assert entrance.space == "corridor"


class TestDoors:
    @pytest.mark.parametrize("off", [-0.45, -0.35, 0.0, 0.35, 0.45])
    def test_drawn_beside_the_wall_still_join_its_two_sides(self, off):
        files = small_clinic()
        files["opening"]["features"][1] = opening("d1", [(4.5, 3 + off), (5.5, 3 + off)])
        assert joins(read_imdf(files), "d1") == {"corridor", "r1"}

    def test_drawn_across_the_wall_join_its_two_ends(self):
        files = small_clinic()
        files["opening"]["features"][1] = opening("d1", [(5, 2.7), (5, 3.4)])
        files["opening"]["features"][0] = opening("main", [(-0.4, 1.5), (0.4, 1.5)])
        plan = read_imdf(files)
        assert joins(plan, "d1") == {"corridor", "r1"}
        assert joins(plan, "main") == {"corridor", OUTDOORS}

    def test_near_a_third_room_join_the_two_they_stand_between(self):
        files = small_clinic()
        files["opening"]["features"][2] = opening("d2", [(10.1, 3), (11, 3)])
        assert joins(read_imdf(files), "d2") == {"corridor", "r2"}

    def test_in_a_drawn_wall_join_the_rooms_beyond_it(self):
        files = small_clinic()
        units = files["unit"]["features"]
        units[1] = unit("r1", (0, 3.3, 10, 13))
        units.append(unit("wall", (0, 3, 10, 3.3), "brick"))
        assert joins(read_imdf(files), "d1") == {"corridor", "r1"}

    def test_that_open_on_one_room_only_are_told_of(self):
        files = small_clinic()
        files["opening"]["features"].append(opening("blind", [(24, 3), (25, 3)]))
        plan = read_imdf(files)
        assert joins(plan, "blind") == {"corridor"}
        assert ("door_leads_nowhere", "blind") in problems(plan)

    def test_that_touch_no_room_are_told_of(self):
        files = small_clinic()
        files["opening"]["features"].append(opening("lost", [(24, 8), (25, 8)]))
        plan = read_imdf(files)
        assert ("door_touches_nothing", "lost") in problems(plan)

    def test_an_emergency_exit_is_no_entrance(self):
        files = small_clinic()
        files["opening"]["features"][0]["properties"]["category"] = "emergencyexit"
        plan = read_imdf(files)
        assert joins(plan, "main") == {"corridor"}
        assert ("no_entrance", "") in problems(plan)

    def test_a_revolving_door_stops_a_wheelchair(self):
        files = small_clinic()
        files["opening"]["features"][0]["properties"]["door"] = {"type": "revolving"}
        assert not next(door for door in read_imdf(files).doors if door.id == "main").step_free

    def test_a_map_without_any_gets_one_a_room_and_says_so(self):
        files = small_clinic()
        del files["opening"]
        plan = read_imdf(files)
        assert {frozenset(door.joins) for door in plan.doors} == {
            frozenset(("corridor", "r1")),
            frozenset(("corridor", "r2")),
        }
        assert ("no_doors", "") in problems(plan)


class TestOpenSpaces:
    def test_a_lobby_and_its_corridor_are_joined_where_they_meet(self):
        files = small_clinic()
        files["unit"]["features"].append(unit("lobby", (30, -5, 40, 8), "lobby"))
        plan = read_imdf(files)
        met = next(door for door in plan.doors if "lobby" in door.joins)
        assert "corridor" in met.joins
        assert round(met.line.centroid.distance(next(iter(plan.spaces)).area), 3) == 0

    def test_two_corridors_that_doors_join_stay_as_drawn(self):
        files = small_clinic()
        files["unit"]["features"].append(unit("annex", (0, -3, 30, 0), "walkway"))
        files["opening"]["features"].append(opening("d3", [(20, 0), (21, 0)]))
        plan = read_imdf(files)
        assert [door.id for door in plan.doors if "annex" in door.joins] == ["d3"]

    def test_an_escalator_without_doors_opens_on_the_hall_around_it(self):
        files = small_clinic()
        files["unit"]["features"].append(unit("moving", (22, 1, 27, 2), "escalator"))
        plan = read_imdf(files)
        assert any(set(door.joins) == {"moving", "corridor"} for door in plan.doors)


class TestWaysUp:
    def test_stairs_one_above_the_other_are_one_flight(self):
        plan = read_imdf(two_floors((21, 0, 25, 3)))
        (climb,) = plan.climbs
        assert (climb.kind, climb.stops) == (ClimbKind.STAIRS, ("foot", "head"))

    def test_stairs_that_hardly_overlap_are_two(self):
        plan = read_imdf(two_floors((23.5, 0, 27.5, 3)))
        assert plan.climbs == ()
        assert ("climb_alone", "foot") in problems(plan)

    def test_stairs_and_a_lift_do_not_join(self):
        files = two_floors((20, 0, 24, 3))
        files["unit"]["features"][3]["properties"]["category"] = "elevator"
        assert read_imdf(files).climbs == ()

    def test_another_building_s_stairs_do_not_join(self):
        files = two_floors((20, 0, 24, 3))
        files["level"]["features"][1]["properties"]["building_ids"] = ["other"]
        assert read_imdf(files).climbs == ()

    def test_a_half_floor_lies_between_two(self):
        files = two_floors((20, 0, 24, 3))
        files["level"]["features"].append(level("m", 0.5))
        files["unit"]["features"].append(unit("landing", (20, 0, 24, 3), "stairs", "m"))
        (climb,) = read_imdf(files).climbs
        assert climb.stops == ("foot", "landing", "head")

    def test_a_directed_relationship_is_a_one_way_escalator(self):
        files = two_floors((40, 0, 44, 3), "escalator")
        files["relationship"] = archive(
            relationship=[
                feature(
                    "relationship",
                    "up",
                    None,
                    category="escalator",
                    direction="directed",
                    origin={"id": "head", "feature_type": "unit"},
                    intermediary=[],
                    destination={"id": "foot", "feature_type": "unit"},
                )
            ]
        )["relationship"]
        (climb,) = read_imdf(files).climbs
        assert (climb.stops, climb.direction) == (("foot", "head"), Direction.DOWN)

    def test_a_lift_passes_a_floor_without_a_stop(self):
        files = two_floors((20, 0, 24, 3), "elevator")
        files["level"]["features"].append(level("m", 0.5))
        files["unit"]["features"].append(unit("store", (0, 0, 9, 3), "walkway", "m"))
        (climb,) = read_imdf(files).climbs
        assert climb.stops == ("foot", "head")


class TestBrokenFiles:
    def test_a_bowtie_is_untied_and_told_of(self):
        files = small_clinic()
        bow = degrees([(10, 3), (20, 13), (20, 3), (10, 13), (10, 3)])
        files["unit"]["features"][2]["geometry"]["coordinates"] = [bow]
        plan = read_imdf(files)
        assert ("shape_mended", "r2") in problems(plan)
        assert round(plan.spaces[2].area.area) == 50

    def test_a_hole_is_kept(self):
        files = small_clinic()
        files["unit"]["features"][2]["geometry"]["coordinates"].append(ring(12, 5, 14, 7))
        assert round(read_imdf(files).spaces[2].area.area) == 96

    @pytest.mark.parametrize(
        "shape",
        [
            None,
            {},
            7,
            "Polygon",
            {"type": "Polygon"},
            {"type": "Polygon", "coordinates": []},
            {"type": "Polygon", "coordinates": [[]]},
            {"type": "Polygon", "coordinates": [[[121, 31], [121.1, 31]]]},
            {"type": "Polygon", "coordinates": [[["a", "b"], [None, 1], [{}, []], 5]]},
            {"type": "Polygon", "coordinates": [[[float("nan"), 31]] * 4]},
            {"type": "Polygon", "coordinates": [[[13520000.0, 3662000.0]] * 4]},
            {"type": "Polygon", "coordinates": [[[1e999, 31], [121, 31], [121, 32], [1, 1]]]},
            {"type": "Polygon", "coordinates": [[[10**400, 31], [121, 31], [121, 32]]]},
            {"type": "Polygon", "coordinates": [[[0, 0], [0.001, 0], [0.001, 0.001], [0, 0]]]},
            {"type": "Point", "coordinates": [121.47, 31.23]},
            {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection"}]},
        ],
    )
    def test_a_room_without_a_usable_shape_is_left_out_and_named(self, shape):
        files = small_clinic()
        files["unit"]["features"][2]["geometry"] = shape
        plan = read_imdf(files)
        assert [space.id for space in plan.spaces] in (["corridor", "r1"], ["corridor", "r1", "r2"])
        assert "r2" in {problem.id for problem in plan.problems}

    @pytest.mark.parametrize("type", ["unit", "opening", "level", "occupant", "anchor", "amenity"])
    @pytest.mark.parametrize("wrong", [None, 3, "x", [], {}, [[]], {"id": {}}, True, float("nan")])
    def test_values_of_the_wrong_type_never_break_the_reader(self, type, wrong):
        files = {**small_clinic(), **archive(occupant=[], anchor=[], amenity=[])}
        name = {"level": "ordinal"}.get(type, "name")
        odd = feature(type, wrong, wrong, **{name: wrong, "level_id": wrong, "unit_ids": wrong})
        odd["properties"]["anchor_id"] = odd["properties"]["unit_id"] = wrong
        odd["properties"]["category"] = odd["properties"]["short_name"] = wrong
        files[type]["features"] += [odd, wrong, {**odd, "properties": wrong}]
        plan = read_imdf(files)
        assert {space.id for space in plan.spaces} >= {"corridor", "r1", "r2"}

    def test_a_room_on_an_unknown_floor_is_left_out_and_named(self):
        files = two_floors((20, 0, 24, 3))
        files["unit"]["features"].append(unit("lost", (0, 0, 5, 5), level_id="attic"))
        plan = read_imdf(files)
        assert "lost" not in {space.id for space in plan.spaces}
        assert ("level_unknown", "lost") in problems(plan)

    def test_a_misspelt_property_is_read_as_what_it_means(self):
        files = small_clinic()
        for one in files["unit"]["features"]:
            one["properties"]["levl_id"] = one["properties"].pop("level_id")
            one["properties"]["catagory"] = one["properties"].pop("category")
        for one in files["opening"]["features"]:
            one["properties"]["unit_categoty"] = "room"
        plan = read_imdf(files)
        assert plan.spaces[0].kind is SpaceKind.WALKWAY
        meant = {dict(one.values)["meant"] for one in plan.problems if one.key[:8] == "property"}
        assert meant == {"level_id", "category", "unit_category"}

    def test_an_id_used_twice_is_read_once(self):
        files = small_clinic()
        files["unit"]["features"].append(unit("r1", (20, 3, 30, 13)))
        plan = read_imdf(files)
        assert ("id_twice", "r1") in problems(plan)
        assert len(plan.spaces) == 3

    def test_an_unknown_category_is_a_room_and_a_note(self):
        files = small_clinic()
        files["unit"]["features"][1]["properties"]["category"] = "zeppelin"
        plan = read_imdf(files)
        assert plan.spaces[1].kind is SpaceKind.ROOM
        assert ("category_unknown", "") in problems(plan)

    def test_a_room_on_the_other_side_of_the_world_does_not_bend_the_map(self):
        files = small_clinic()
        files["unit"]["features"].append(unit("r3", (20, 3, 30, 13)))
        files["unit"]["features"][-1]["geometry"]["coordinates"] = [
            [[0, 0], [0.001, 0], [0.001, 0.001], [0, 0]]
        ]
        plan = read_imdf(files)
        assert ("shape_far", "r3") in problems(plan)
        assert round(plan.spaces[0].area.area, 1) == 90.0

    @pytest.mark.parametrize("files", [{}, {"unit": None}, archive(level=[], unit=[])])
    def test_a_map_without_floors_is_refused(self, files):
        with pytest.raises(UserFacingError, match="map_no_levels"):
            read_imdf(files)

    def test_a_floor_without_an_outline_is_a_floor_all_the_same(self):
        files = small_clinic()
        files["level"]["features"][0]["geometry"] = None
        plan = read_imdf(files)
        assert ("outline_missing", "g") in problems(plan)
        assert joins(plan, "main") == {"corridor", OUTDOORS}

    def test_a_map_without_rooms_is_refused(self):
        with pytest.raises(UserFacingError, match="map_no_spaces"):
            read_imdf(archive(level=[level()]))


class TestNationalFiles:
    def test_japanese_words_names_and_numbers_are_read(self):
        files = archive(
            level=[level(1, "0", short_name="1F"), level(2, 0.5, short_name=None)],
            unit=[
                unit(1, (0, 0, 30, 3), "通路", 1, name={"ja": "中央通路"}),
                unit(2, (0, 3, 10, 13), "室", [1], name={"ja": "内科受付"}),
                unit(3, (10, 3, 20, 13), "トイレ", 1.0, name={"ja": "多目的トイレ"}),
                unit(4, (20, 3, 24, 7), "エレベーター", [1, 2], name="東エレベーター"),
            ],
            opening=[opening(1, [(0, 1), (0, 2)], 1), opening(2, [(5, 3), (6, 3)], 1)],
            manifest=[],
        )
        files["manifest"] = {"language": "ja-JP", "version": "1.0.0"}
        plan = read_imdf(files)
        kinds = {space.id: space.kind for space in plan.spaces}
        assert kinds["1"] is SpaceKind.WALKWAY
        assert kinds["4"] is kinds["4@2"] is SpaceKind.LIFT
        assert [one.short for one in plan.levels] == ["1F", "1.5F"]
        place = next(place for place in plan.places if place.id == "2")
        assert (place.names.said, place.category) == ({"ja": "内科受付"}, Category.HELP_DESK)
        assert place.names.named("zh-Hans") == "内科受付"
        assert plan.climbs[0].names.said == {"ja": "東エレベーター"}
        assert len({place.id for place in plan.places}) == len(plan.places)

    def test_ids_counted_anew_in_every_file_are_told_apart(self):
        files = small_clinic()
        files["opening"]["features"][0]["id"] = "r1"
        plan = read_imdf(files)
        assert "opening/r1" in {door.id for door in plan.doors}
        assert ("id_shared", "r1") in problems(plan)

    def test_one_file_of_everything_is_sorted_by_type(self):
        files = small_clinic()
        everything = [one for content in files.values() for one in content["features"]]
        assert len(read_imdf(archive(export=everything)).spaces) == 3


class TestPlaces:
    def with_occupant(self, **more):
        return {
            **small_clinic(),
            **archive(
                occupant=[
                    feature("occupant", "o", None, anchor_id="a", category="pharmacy", **more)
                ],
                anchor=[
                    feature(
                        "anchor",
                        "a",
                        {"type": "Point", "coordinates": degrees([(15, 9)])[0]},
                        unit_id="r2",
                    )
                ],
            ),
        }

    def test_an_occupant_with_another_name_is_a_place_beside_its_room(self):
        plan = read_imdf(self.with_occupant(name={"zh": "西药房"}))
        at = {place.id: place for place in plan.places if place.space == "r2"}
        assert set(at) == {"o", "r2"}
        assert at["o"].category is Category.PHARMACY
        x, y = at["o"].point
        room = plan.spaces[2].area
        assert (round(x - room.bounds[0]), round(y - room.bounds[1])) == (5, 6)

    def test_an_occupant_of_the_same_name_is_the_room_itself(self):
        plan = read_imdf(self.with_occupant(name={"zh": "102"}, short_name={"zh": "药"}))
        assert [(one.id, one.aliases) for one in plan.places if one.space == "r2"] == [
            ("o", ("药",))
        ]

    @pytest.mark.parametrize("own", [{"unit_id": "r2"}, {}])
    def test_an_occupant_without_an_anchor_is_found_by_its_unit_or_its_point(self, own):
        point = {"type": "Point", "coordinates": degrees([(15, 9)])[0]}
        lab = feature("occupant", "lab", None if own else point, name={"zh": "检验科"}, **own)
        plan = read_imdf({**small_clinic(), **archive(occupant=[lab])})
        place = next(one for one in plan.places if one.id == "lab")
        assert (place.space, place.category) == ("r2", Category.LAB)

    def test_an_occupant_that_is_nowhere_is_told_of(self):
        lab = feature("occupant", "lab", None, name={"zh": "检验科"}, anchor_id="a9")
        plan = read_imdf({**small_clinic(), **archive(occupant=[lab])})
        assert ("occupant_nowhere", "lab") in problems(plan)

    def test_a_help_desk_drawn_as_a_kiosk_is_a_place_in_its_hall(self):
        desk = unit("desk", (14, 1, 16, 2), name={"zh": "导诊台"})
        desk["feature_type"] = "kiosk"
        plan = read_imdf({**small_clinic(), **archive(kiosk=[desk])})
        place = next(one for one in plan.places if one.id == "desk")
        assert (place.space, place.category) == ("corridor", Category.HELP_DESK)

    def test_a_corridor_named_after_the_emergency_room_is_not_it(self):
        files = small_clinic()
        files["unit"]["features"][0]["properties"]["name"] = {"zh": "急诊通道"}
        way = next(one for one in read_imdf(files).places if one.id == "corridor")
        assert way.category is Category.OTHER

    def test_a_hall_named_after_its_clinics_is_no_clinic(self):
        files = small_clinic()
        files["unit"]["features"][0]["properties"]["name"] = {"zh": "门诊大厅"}
        hall = next(one for one in read_imdf(files).places if one.id == "corridor")
        assert hall.category is Category.OTHER

    def test_staff_s_rooms_are_private(self):
        files = small_clinic()
        files["unit"]["features"][1]["properties"]["restriction"] = "employeesonly"
        files["unit"]["features"][2]["properties"]["category"] = "nonpublic"
        plan = read_imdf(files)
        assert plan.spaces[1].private
        assert plan.spaces[2].kind is SpaceKind.CLOSED
        assert "r2" not in {place.id for place in plan.places}


def test_every_problem_a_reader_names_has_its_text_and_a_way_out():
    source = "".join(path.read_text("utf-8") for path in ROOM.glob("*.py"))
    keys = set(re.findall(r'found\.(?:note|warning|error)\(\s*"([a-z_]+)"', source))
    assert len(keys) > 25
    known = catalogue("zh-Hans")
    assert not {key for key in keys if f"way.problem.{key}" not in known}
    assert not {key for key in keys if f"way.problem.{key}.do" not in known}


class TestTheCampus:
    def test_is_read_whole(self, campus):
        assert (len(campus.levels), len(campus.spaces), len(campus.doors)) == (8, 443, 472)

    def test_every_door_joins_two_spaces(self, campus):
        assert all(one != other and one and other for one, other in (d.joins for d in campus.doors))

    def test_its_two_buildings_share_ordinals_and_no_stairs(self, campus):
        building = {one.id: one.building for one in campus.levels}
        of_space = {space.id: building[space.level] for space in campus.spaces}
        assert len(set(building.values())) == 2
        assert all(len({of_space[stop] for stop in one.stops}) == 1 for one in campus.climbs)

    def test_its_lift_goes_from_the_first_floor_to_the_fifth(self, campus):
        short = {one.id: one.short for one in campus.levels}
        level = {space.id: short[space.level] for space in campus.spaces}
        (lift,) = (one for one in campus.climbs if one.kind is ClimbKind.LIFT)
        assert [level[stop] for stop in lift.stops] == ["1", "2", "3", "4", "5"]
        assert sum(one.kind is ClimbKind.STAIRS for one in campus.climbs) == 16

    def test_what_was_mended_is_told(self, campus):
        assert {one.key for one in campus.problems} == {
            "category_unknown",
            "climb_alone",
            "file_unknown",
            "no_entrance",
            "property_misspelt",
            "shape_mended",
        }
