"""What a hospital is told is wrong with its map."""

from dataclasses import replace

import pytest

from shared.text import text
from shared.wayfinding.linter import check
from shared.wayfinding.plan import OUTDOORS, Category, Names, Problem, Severity, SpaceKind
from shared.wayfinding.wayfinder import UnknownPlace
from tests.shared.wayfinding.plans import changed, clinic, names, warren, without


def told(report):
    return [(problem.key, problem.id) for problem in report.problems]


def test_a_map_in_order_has_nothing_to_tell():
    report = check(clinic())
    assert report.problems == ()
    assert (report.levels, report.spaces, report.doors) == (3, 27, 28)
    assert report.reachable == 1
    assert report.reachable_step_free == {"house": 1}
    assert report.starts == ("entrance",)
    assert report.nodes > 27
    assert report.edges > 27


def test_a_room_without_a_door_is_named_with_its_floor():
    report = check(without(clinic(), ["d.lab.2"]))
    (problem,) = report.problems
    assert (problem.severity, problem.id, problem.key) == (
        Severity.ERROR,
        "lab.2",
        "room_without_door",
    )
    assert dict(problem.values) == {"name": "lab.2", "level": "2F"}
    assert report.reachable == 26 / 27


def test_a_floor_nothing_leads_to_has_unreachable_rooms():
    report = check(without(clinic(2), ["A", "steps", "up"]))
    assert report.reachable == 0.5
    assert {id for key, id in told(report) if key == "unreachable"} >= {"r1.2", "c.2", "lift.2"}


def test_a_building_without_a_lift_is_told_floor_by_floor_not_room_by_room():
    report = check(without(clinic(), ["A"]))
    assert told(report)[:2] == [("level_not_step_free", "2F"), ("level_not_step_free", "3F")]
    assert report.reachable == 1
    assert report.reachable_step_free["house"] == pytest.approx(7 / 21)


def test_a_single_room_up_a_step_is_named():
    report = check(changed(clinic(), "d.lab.1", step_free=False))
    assert told(report) == [("not_step_free", "lab.1")]


def test_a_lift_that_leaves_a_floor_out_is_told():
    plan = changed(clinic(), "A", stops=("lift.1", "lift.3"))
    (problem,) = [one for one in check(plan).problems if one.key == "lift_gap"]
    assert dict(problem.values) == {"name": "A", "levels": "2F"}


def test_two_floors_at_one_height_are_told():
    plan = clinic(2)
    low, high = plan.levels
    report = check(replace(plan, levels=(low, replace(high, ordinal=0.0))))
    assert ("equal_ordinals", "1F") in told(report)
    report = check(replace(plan, levels=(low, replace(high, short="1F"))))
    assert ("equal_floor_names", "1F") in told(report)


def test_two_buildings_with_equal_ordinals_are_kept_apart_and_said_to_be():
    plan = clinic(2)
    low, high = plan.levels
    report = check(replace(plan, levels=(low, replace(high, building="annex", ordinal=0.0))))
    assert told(report) == [("buildings_share_ordinals", "")]
    assert report.problems[0].severity is Severity.NOTE
    assert set(report.reachable_step_free) == {"house", "annex"}


def test_a_place_nobody_can_look_for_is_told():
    plan = clinic(1)
    first, second, third, fourth, fifth = plan.places
    places = (
        replace(first, names=Names(), number=""),
        replace(second, names=Names({"zh-Hans": "超声科"}), reading=""),
        replace(third, names=Names({"ru": "Лестница"}), reading=""),
        replace(fourth, names=Names(), number="", category=Category.TOILET),
        replace(fifth, space="nowhere"),
    )
    report = check(replace(plan, places=places))
    assert told(report) == [
        ("place_nowhere", "p.lab.1"),
        ("place_no_name", "p.r1.1"),
        ("place_not_typable", "p.r3.1"),
        ("place_no_pinyin", "p.r2.1"),
    ]


def test_a_room_reached_only_through_staff_rooms_is_told():
    plan = changed(without(clinic(1), ["d.r3.1"]), "r2.1", private=True)
    assert told(check(plan)) == [("only_through_staff", "r3.1")]


def test_what_nobody_may_enter_is_not_counted():
    plan = changed(without(clinic(1), ["d.lab.1"]), "lab.1", kind=SpaceKind.CLOSED)
    report = check(plan)
    assert (report.problems, report.reachable) == ((), 1)


def test_a_map_without_an_entrance_is_looked_at_from_its_largest_walkway():
    report = check(without(clinic(), ["entrance"]))
    assert report.starts == ("c.1",)
    assert report.reachable == 1


def test_what_the_reader_found_is_told_with_the_rest_the_worst_first():
    found = Problem(Severity.NOTE, "x", "shape_mended")
    report = check(replace(without(clinic(), ["d.lab.2"]), problems=(found,)))
    assert told(report) == [("room_without_door", "lab.2"), ("shape_mended", "x")]


def test_a_map_can_be_looked_at_from_one_terminal():
    plan = changed(clinic(1), "entrance", joins=(OUTDOORS, "lab.1"))
    assert check(without(plan, ["d.lab.1"]), "K1").reachable < 1
    with pytest.raises(UnknownPlace):
        check(plan, "K9")


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_every_problem_is_a_sentence_and_says_what_to_do(language):
    plan = replace(clinic(), places=())
    for broken in (
        without(plan, ["d.lab.2", "A"]),
        changed(plan, "A", stops=("lift.1", "lift.3")),
        changed(plan, "d.lab.1", step_free=False),
        warren(3),
    ):
        for problem in check(broken).problems:
            key = f"way.problem.{problem.key}"
            assert text(key, language, **dict(problem.values)) != key
            assert text(f"{key}.do", language, **dict(problem.values)) != f"{key}.do"


def test_a_name_in_the_story_is_the_one_people_know():
    plan = without(clinic(1), ["d.lab.1"])
    plan = replace(plan, places=(replace(plan.places[-1], names=names("检验科")),))
    (problem,) = check(plan).problems
    assert dict(problem.values)["name"] == "检验科"
