"""The map as a kiosk shows it: turned to whoever stands there, a page a floor."""

from math import hypot

import pytest

from kiosk.building import Building, page_of, turned
from kiosk.leading import way_to
from kiosk.plan_frame import cut, framed, length
from shared.services.the_way import Way
from shared.wayfinding.plan import Category
from tests.kiosk.lobby import NOW, building, going, place_named


@pytest.fixture(scope="module")
def house() -> Building:
    return building()


def way(name: str, *, step_free: bool = False) -> Way:
    found = going(place_named(name), step_free=step_free).way
    assert isinstance(found, Way)
    return found


@pytest.mark.parametrize(
    ("heading", "faced"), [(0, (0, 1)), (90, (1, 0)), (180, (0, -1)), (270, (-1, 0))]
)
def test_what_a_person_faces_is_up(heading: float, faced: tuple[float, float]) -> None:
    assert turned(faced, heading) == pytest.approx((0, 1))


def test_what_is_to_the_right_of_a_person_is_drawn_on_the_right() -> None:
    assert turned((0, -1), 90) == pytest.approx((1, 0))


def test_the_first_page_begins_here_and_says_where_the_lift_goes(house: Building) -> None:
    found = way("中医科", step_free=True)
    page = page_of(house, found, 0)
    assert page.begins
    assert not page.ends
    assert (page.climb, page.to_floor) == ("lift", "4F")
    assert house.ways.floor(page.level) == "1F"
    assert page.strong


def test_the_page_of_the_lift_shows_the_way_to_it_behind(house: Building) -> None:
    found = way("中医科", step_free=True)
    lift = next(at for at, step in enumerate(found.steps) if step.kind == "lift")
    page = page_of(house, found, lift)
    assert house.ways.floor(page.level) == "1F"
    assert not page.strong
    assert page.walked == page.line


def test_the_last_page_ends_at_the_place(house: Building) -> None:
    found = way("中医科", step_free=True)
    page = page_of(house, found, len(found.steps) - 1)
    assert page.ends
    assert not page.begins
    assert page.level == found.target.level


def test_the_pages_of_all_steps_draw_the_whole_walk(house: Building) -> None:
    found = way("神经内科")
    walked = sum(length(page_of(house, found, at).strong) for at in range(len(found.steps)))
    pieces = [one for one in found.route.pieces if one.climb is None]
    apart = sum(hypot(p.end.x - p.start.x, p.end.y - p.start.y) for p in pieces)
    assert walked == pytest.approx(apart)


def test_step_free_there_is_no_step_on_the_way(house: Building) -> None:
    kinds = {step.kind for step in way("中医科", step_free=True).steps}
    assert not kinds & {"stairs", "escalator"}


def test_the_nearest_of_a_kind_is_on_this_floor(house: Building) -> None:
    found = way_to(house, Category.TOILET_ACCESSIBLE, NOW, step_free=True)
    assert isinstance(found, Way)
    assert found.target.level == house.stand.level


def test_all_of_the_way_lies_within_the_picture(house: Building) -> None:
    found = way("中医科")
    for at in range(len(found.steps)):
        page = page_of(house, found, at)
        frame = framed(page, house.floors[page.level], 950, 600)
        for spot in page.line:
            point = frame.at(spot)
            assert 0 < point.x() < 950
            assert 0 < point.y() < 600


def test_a_line_is_cut_where_its_part_ends() -> None:
    line = ((0.0, 0.0), (3.0, 0.0), (3.0, 4.0))
    assert cut(line, 0) == ((0.0, 0.0), (0.0, 0.0))
    assert cut(line, 5 / 7) == ((0.0, 0.0), (3.0, 0.0), (3.0, 2.0))
    assert cut(line, 1) == line
