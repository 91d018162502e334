"""The demo building: what its tables draw, read by the map reader and walked by the wayfinder."""

import csv
import json
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from shared.demo.building.drawing import draw, feature_id
from shared.demo.building.files import MAP, TABLES, text_of
from shared.demo.building.tables import Floor, read_floors
from shared.services.map_files import read_map
from shared.text import RESOURCES
from shared.wayfinding.linter import check
from shared.wayfinding.plan import Category, Plan, Severity
from shared.wayfinding.route import NoWay, Profile, Route
from shared.wayfinding.wayfinder import Wayfinder


@pytest.fixture(scope="module")
def floors() -> tuple[Floor, ...]:
    return read_floors(TABLES)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_map(MAP)


@pytest.fixture(scope="module")
def wayfinder(plan: Plan) -> Wayfinder:
    return Wayfinder(plan)


def _rows(name: str) -> list[dict[str, str]]:
    with (RESOURCES / "demo" / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _features() -> dict[str, list[dict[str, Any]]]:
    read = {path.stem: json.loads(path.read_text("utf-8")) for path in MAP.glob("*.geojson")}
    return {kind: collection["features"] for kind, collection in read.items()}


def test_the_map_in_the_tree_is_what_the_tables_draw(floors: tuple[Floor, ...]) -> None:
    drawn = {name: text_of(content) for name, content in draw(floors).items()}

    assert {path.name: path.read_text("utf-8") for path in MAP.iterdir()} == drawn


def test_no_two_rooms_of_a_floor_overlap(floors: tuple[Floor, ...]) -> None:
    overlapping = [
        (floor.short, one.id, other.id)
        for floor in floors
        for one, other in combinations(floor.spaces, 2)
        if one.area.intersection(other.area).area > 0.001
    ]

    assert overlapping == []


def test_other_readers_of_imdf_find_ids_and_references_in_order() -> None:
    features = _features()
    ids = {kind: {one["id"] for one in rows} for kind, rows in features.items()}

    def referred(kind: str, key: str) -> Iterator[str]:
        for one in features[kind]:
            value = one["properties"][key]
            yield from value if isinstance(value, list) else [value]

    every = Counter(one["id"] for rows in features.values() for one in rows)
    assert max(every.values()) == 1
    assert [str(UUID(id)) for id in every] == list(every)
    assert all(one["feature_type"] == kind for kind, rows in features.items() for one in rows)
    for kind, key, of in (
        ("level", "building_ids", "building"),
        ("footprint", "building_ids", "building"),
        ("unit", "level_id", "level"),
        ("opening", "level_id", "level"),
        ("amenity", "unit_ids", "unit"),
        ("anchor", "unit_id", "unit"),
        ("occupant", "anchor_id", "anchor"),
        ("venue", "address_id", "address"),
    ):
        assert set(referred(kind, key)) <= ids[of], (kind, key)


def test_every_room_and_department_of_the_roster_is_on_the_floor_it_says(plan: Plan) -> None:
    floor_of = {level.id: level.short for level in plan.levels}
    departments = {row["code"]: row["floor"] for row in _rows("departments.csv")}
    rooms = {row["room"]: departments[row["department_code"]] for row in _rows("roster.csv")}
    numbered = {place.number: floor_of[place.level] for place in plan.places if place.number}
    waiting = {
        code: floor_of[place.level]
        for place in plan.places
        if place.category is Category.WAITING
        for code in place.departments
    }

    assert rooms.items() <= numbered.items()
    assert waiting == departments


def test_no_room_number_is_used_twice(plan: Plan) -> None:
    numbers = Counter(place.number for place in plan.places if place.number)

    assert [number for number, times in numbers.items() if times > 1] == []


def test_every_floor_has_what_everybody_looks_for(plan: Plan) -> None:
    wanted = {
        Category.TOILET,
        Category.TOILET_ACCESSIBLE,
        Category.LIFT,
        Category.STAIRS,
        Category.HELP_DESK,
        Category.CASHIER,
    }
    for level in plan.levels:
        there = {place.category for place in plan.places if place.level == level.id}
        assert wanted <= there, level.short


def test_every_place_is_named_in_three_languages_and_has_its_pinyin(plan: Plan) -> None:
    without = [
        place.id
        for place in plan.places
        if not (set(place.names.said) >= {"zh-Hans", "zh-Hant", "en"} and place.reading)
    ]

    assert without == []


def test_the_linter_finds_nothing_to_mend(plan: Plan) -> None:
    report = check(plan)

    assert [p for p in report.problems if p.severity is not Severity.NOTE] == []
    assert report.reachable == 1.0
    assert set(report.reachable_step_free.values()) == {1.0}


def _lost(plan: Plan, wayfinder: Wayfinder, profile: Profile) -> set[Category]:
    return {
        place.category
        for stand in plan.stands
        for place in plan.places
        if isinstance(wayfinder.route(stand.terminal, place.id, profile), NoWay)
    }


def test_from_every_kiosk_there_is_a_way_to_every_place(plan: Plan, wayfinder: Wayfinder) -> None:
    assert {stand.terminal for stand in plan.stands} == {"K1", "K2", "K3", "K4", "K5", "D1"}
    assert _lost(plan, wayfinder, Profile.NORMAL) == set()


def test_in_a_wheelchair_only_stairs_are_out_of_reach(plan: Plan, wayfinder: Wayfinder) -> None:
    assert _lost(plan, wayfinder, Profile.STEP_FREE) == {Category.STAIRS, Category.ESCALATOR}


def test_a_patient_takes_the_escalator_up_and_not_down(wayfinder: Wayfinder) -> None:
    up = wayfinder.route("K1", feature_id("2F", "us"))
    down = wayfinder.route("K3", feature_id("1F", "pharmacy"))

    assert isinstance(up, Route)
    assert isinstance(down, Route)
    assert "escalator" in [piece.within for piece in up.pieces]
    assert "escalator" not in [piece.within for piece in down.pieces]


def test_a_row_with_a_door_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in TABLES.iterdir():
        text = path.read_text("utf-8")
        (tmp_path / path.name).write_text(text.replace("| n:3= s:3=", "| above"), "utf-8")

    with pytest.raises(ValueError, match="above"):
        read_floors(tmp_path)
