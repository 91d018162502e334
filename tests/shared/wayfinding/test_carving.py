"""Shops, lifts and pillars that a map draws on top of the hall they stand in."""

from dataclasses import replace

import numpy as np
import pytest
from shapely import box

from shared.wayfinding.carving import carved
from shared.wayfinding.plan import Level, Plan, SpaceKind
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.plans import HERE, door, space

HALL = space("hall", "1F", SpaceKind.WALKWAY, box(0, 0, 20, 20))
SHOP = space("shop", "1F", SpaceKind.ROOM, box(8, 5, 12, 15))


def left_of_the_hall(*others):
    spaces = (HALL, *others)
    areas = np.array([one.area for one in spaces], dtype=object)
    return carved(spaces, areas)[0]


def test_the_hall_ends_at_the_walls_of_a_shop_that_stands_in_it():
    assert left_of_the_hall(SHOP).area == 20 * 20 - 4 * 10


def test_a_thin_pillar_counts_too():
    pillar = space("pillar", "1F", SpaceKind.CLOSED, box(10, 10, 10.15, 10.15))
    assert len(left_of_the_hall(pillar).interiors) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(SHOP, level="2F"),
        replace(SHOP, kind=SpaceKind.WALKWAY),
        replace(SHOP, area=box(20, 0, 30, 5)),
        replace(SHOP, area=box(19.95, 0, 30, 5)),
        replace(SHOP, area=box(8, 0, 12, 20)),
        replace(SHOP, area=box(0, 0, 20, 19.5)),
    ],
    ids=[
        "on another floor",
        "without walls",
        "next door",
        "one wall twice",
        "cut in two",
        "itself",
    ],
)
def test_what_does_not_stand_in_it_leaves_the_hall_as_it_is(other):
    assert left_of_the_hall(other).equals(HALL.area)


def test_a_way_goes_round_a_shop_in_the_hall_and_in_by_its_door():
    plan = Plan(
        HERE,
        levels=(Level("1F", "house", 0, "1F"),),
        spaces=(HALL, SHOP, space("exit", "1F", SpaceKind.WALKWAY, box(20, 0, 25, 20))),
        doors=(
            door("in", "1F", (0, 10), ("", "hall"), upright=True),
            door("out", "1F", (20, 10), ("hall", "exit"), upright=True),
            door("shop door", "1F", (10, 15), ("hall", "shop")),
        ),
    )
    finder = Wayfinder(plan)
    around = finder.route("in", "out")
    assert around.metres > 20
    assert {piece.within for piece in around.pieces} == {"hall"}
    assert "shop door" in [piece.door for piece in finder.route("in", "shop").pieces]
