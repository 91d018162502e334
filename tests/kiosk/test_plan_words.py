"""The words on the plan: none over another, none cut, the ends always told."""

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF

from kiosk.building import page_of, told
from kiosk.look import Look
from kiosk.plan_frame import framed
from kiosk.plan_words import Put, Shown, Words, words_of
from shared.services.the_way import Way
from shared.text import LANGUAGES, text
from tests.kiosk.lobby import building, going, place_named

ROOM = QRectF(0, 0, 952, 600)


def drawn(name: str, at: int, look: Look, *, step_free: bool = True) -> tuple[Shown, Words]:
    house = building()
    way = going(place_named(name), step_free=step_free).way
    assert isinstance(way, Way)
    way = told(house, way, look.language)
    page = page_of(house, way, at)
    landmarks = frozenset(step.landmark for step in way.steps if step.landmark)
    shown = Shown(page, way.target, landmarks)
    frame = framed(page, house.floors[page.level], ROOM.width(), ROOM.height())
    return shown, words_of(shown, house, look, frame, ROOM)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("name", ["中医科", "神经内科", "放射科", "眼科"])
def test_no_words_stand_over_others_or_beyond_the_picture(
    loop: Any, name: str, large: bool, language: Any
) -> None:
    for at in (0, -1):
        _, words = drawn(name, at, Look(language, large))
        every: list[Put] = [words.badge, *words.ends, *words.names]
        for put in every:
            assert ROOM.contains(put.box), put
        for one, other in combinations(every, 2):
            assert not one.box.intersects(other.box), (one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lift_says_which_floor_and_the_arrow_where_one_is(loop: Any, language: Any) -> None:
    _, words = drawn("中医科", 0, Look(language))
    here, lift = words.ends
    floor = text("kiosk.floor", language, floor="4")
    assert here.words == text("kiosk.way.here", language)
    assert lift.words == text("kiosk.way.to_floor", language, floor=floor)
    assert words.badge.words == text("kiosk.floor", language, floor="1")


def test_a_landmark_that_the_steps_name_is_on_the_plan(loop: Any) -> None:
    shown, words = drawn("中医科", 0, Look())
    names = {
        place.names.named("zh-Hans")
        for place, _ in building().floors[shown.page.level].places
        if place.id in shown.named
    }
    assert names
    assert names <= {put.words for put in words.names}
