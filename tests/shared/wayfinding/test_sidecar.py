"""What we add to a map beside it, and what is said when it is wrong."""

from datetime import date, time

import pytest

from shared.domain.errors import UserFacingError
from shared.wayfinding.imdf import read_imdf
from shared.wayfinding.plan import OUTDOORS, Category, ClimbKind, Closure, Direction, Names
from shared.wayfinding.sidecar import language, names, read_sidecar
from tests.shared.wayfinding.drawings import HERE, level, small_clinic, unit


def wrong_field(untrusted):
    with pytest.raises(UserFacingError) as refused:
        read_sidecar(untrusted)
    assert refused.value.key == "map_sidecar"
    return refused.value.values["field"]


def stand(x, y, **more):
    lon, lat = HERE.degrees(x, y)
    return {"level": "g", "lon": lon, "lat": lat, **more}


class TestAWrongEntry:
    @pytest.mark.parametrize(
        ("entry", "field"),
        [
            ([], "{}"),
            ({"version": 2}, "version"),
            ({"featuers": {}}, "featuers"),
            ({"features": {"a": {"pinyn": "x"}}}, "features.a.pinyn"),
            ({"features": {"a": {"category": "bar"}}}, "features.a.category"),
            ({"features": {"a": {"landmark": 2}}}, "features.a.landmark"),
            ({"features": {"a": {"names": {"en": 3}}}}, "features.a.names.en"),
            ({"doors": {"d": {"closures": [{"starts": "6pm"}]}}}, "doors.d.closures.0.starts"),
            ({"doors": {"d": {"closures": [{"starts": 18}]}}}, "doors.d.closures.0.starts"),
            ({"doors": {"d": {"closures": [{"ends": "07:00Z"}]}}}, "doors.d.closures.0.ends"),
            ({"doors": {"d": {"closures": [{"weekdays": [8]}]}}}, "doors.d.closures.0.weekdays.0"),
            ({"climbs": {"c": {"wait_seconds": -1}}}, "climbs.c.wait_seconds"),
            ({"climbs": {"c": {"direction": "left"}}}, "climbs.c.direction"),
            ({"stands": {"K1": {"level": "g", "lon": 121}}}, "stands.K1.lat"),
            ({"stands": {"K1": stand(1, 1, heading=float("nan"))}}, "stands.K1.heading"),
        ],
    )
    def test_is_named_by_its_field(self, entry, field):
        assert wrong_field(entry) == field

    def test_of_a_feature_that_is_not_in_the_map_is_told(self):
        plan = read_imdf(small_clinic(), {"features": {"r9": {"pinyin": "x"}}})
        told = [(one.key, one.id, dict(one.values)) for one in plan.problems]
        assert ("sidecar_id_unknown", "r9", {"group": "features"}) in told


class TestAGoodOne:
    def test_completes_a_place(self):
        entry = {
            "names": {"en": "Ultrasound"},
            "pinyin": "chao sheng ke",
            "aliases": ["B超"],
            "number": "1-01",
            "landmark": 0.8,
            "category": "imaging",
            "departments": ["IMG"],
        }
        plan = read_imdf(small_clinic(), {"features": {"r1": entry}})
        place = next(one for one in plan.places if one.id == "r1")
        assert (place.names.named("en"), place.names.named("zh-Hans")) == ("Ultrasound", "101诊室")
        assert (place.reading, place.aliases, place.number) == ("chao sheng ke", ("B超",), "1-01")
        assert (place.landmark, place.category) == (0.8, Category.IMAGING)
        assert place.departments == ("IMG",)

    def test_makes_a_door_one_way_from_where_it_says(self):
        for leaves, enters in (("corridor", "r1"), ("r1", "corridor")):
            ways = {"doors": {"d1": {"one_way": {"from": leaves, "to": enters}}}}
            door = next(one for one in read_imdf(small_clinic(), ways).doors if one.id == "d1")
            assert (door.joins, door.one_way) == ((leaves, enters), True)

    def test_an_exit_only_door_still_is_where_the_building_ends(self):
        ways = {"doors": {"main": {"one_way": {"from": "corridor", "to": ""}}}}
        plan = read_imdf(small_clinic(), ways)
        assert next(one for one in plan.doors if one.id == "main").joins == ("corridor", OUTDOORS)
        assert "no_entrance" not in {one.key for one in plan.problems}

    def test_a_one_way_door_between_other_rooms_is_told(self):
        ways = {"doors": {"d1": {"one_way": {"from": "r2", "to": "r1"}}}}
        plan = read_imdf(small_clinic(), ways)
        assert ("one_way_elsewhere", "d1") in {(one.key, one.id) for one in plan.problems}

    def test_closes_a_door_at_night(self):
        closed = {
            "starts": "18:00",
            "ends": "07:30",
            "weekdays": [6, 7],
            "first_day": "2026-05-01",
            "last_day": "2026-05-07",
            "reason": {"zh": "夜间关闭"},
        }
        plan = read_imdf(small_clinic(), {"doors": {"main": {"closures": [closed]}}})
        assert next(one for one in plan.doors if one.id == "main").closures == (
            Closure(
                time(18),
                time(7, 30),
                frozenset({6, 7}),
                date(2026, 5, 1),
                date(2026, 5, 7),
                Names({"zh-Hans": "夜间关闭"}),
            ),
        )

    def test_names_a_bank_of_lifts_by_its_stops(self):
        files = small_clinic()
        files["level"]["features"].append(level("u", 1))
        files["unit"]["features"] += [
            unit("e1", (30, 0, 32, 2), "elevator"),
            unit("e2", (90, 0, 92, 2), "elevator", "u"),
        ]
        bank = {
            "stops": ["e2", "e1", "e9"],
            "names": {"zh-Hans": "A 梯"},
            "wait_seconds": 50,
            "direction": "up",
        }
        plan = read_imdf(files, {"climbs": {"lift-a": bank}})
        (climb,) = plan.climbs
        assert (climb.id, climb.kind, climb.stops) == ("lift-a", ClimbKind.LIFT, ("e1", "e2"))
        assert (climb.wait_seconds, climb.direction) == (50, Direction.UP)
        assert climb.names.named("zh-Hans") == "A 梯"
        assert ("climb_stop_unknown", "e9") in {(one.key, one.id) for one in plan.problems}

    def test_stands_a_terminal_in_its_corridor(self):
        plan = read_imdf(small_clinic(), {"stands": {"K1": stand(2, 1, heading=450)}})
        (one,) = plan.stands
        assert (one.terminal, one.space, one.heading) == ("K1", "corridor", 90)

    @pytest.mark.parametrize(
        ("where", "key"),
        [(stand(50, 50), "stand_outside"), ({**stand(2, 1), "level": "x"}, "stand_level")],
    )
    def test_a_terminal_that_stands_nowhere_is_told(self, where, key):
        plan = read_imdf(small_clinic(), {"stands": {"K1": where}})
        assert plan.stands == ()
        assert (key, "K1") in {(one.key, one.id) for one in plan.problems}

    def test_says_what_the_lift_button_says(self):
        plan = read_imdf(small_clinic(), {"levels": {"g": {"short": "L1"}}})
        assert plan.levels[0].short == "L1"


class TestNames:
    @pytest.mark.parametrize(
        ("tag", "ours"),
        [
            ("zh", "zh-Hans"),
            ("zh_CN", "zh-Hans"),
            ("zh-Hans-CN", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("en-US", "en"),
            ("ja", "ja"),
        ],
    )
    def test_language_tags_are_brought_to_ours(self, tag, ours):
        assert language(tag) == ours

    @pytest.mark.parametrize("said", [None, 3, [], {"en": ""}, {"en": None}, "  ", {3: "x"}])
    def test_what_is_no_name_is_none(self, said):
        assert not names(said)
