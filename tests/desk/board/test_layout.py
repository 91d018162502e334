"""A board is read from five metres: nothing cut, nothing on top of anything else, large enough."""

import random
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtGui import QFontMetricsF

from desk.board.contents import BoardContents, board_contents
from desk.board.layout import Layout, board_layout
from desk.board.model import BoardState, with_store_lost, with_view
from desk.board.pieces import Box, Fill, Words, font_of
from shared.services.values import BoardView
from shared.text import LANGUAGES
from shared.ui.theme import use_theme
from tests.desk.board.boards import NOW, board, call, room

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
CALLS = tuple(call(f"A{17 - n:03d}", str(203 - n)) for n in range(3))
MISSED = tuple(f"B{number:03d}" for number in range(40))
NOTICE = (
    "今天下午吴医生停诊，已预约的患者请到二楼导诊台改约，其他时间的门诊照常。",
    "The pharmacy on the ground floor closes at 17:30 today. Please collect your medicine in time.",
)


@pytest.fixture(autouse=True)
def _theme(qapp):
    use_theme(qapp)


def contents(
    view: BoardView, language: str = "zh-Hans", names="masked", seconds: float = 0
) -> BoardContents:
    state = with_view(BoardState(NOW), view, NOW)
    return board_contents(
        state, NOW + timedelta(seconds=seconds), language, names, "市第一人民医院"
    )


def words(layout: Layout, name: str) -> list[Words]:
    return [
        piece
        for piece in layout.pieces
        if isinstance(piece, Words) and (piece.name == name or piece.name.startswith(f"{name}."))
    ]


def overlap(one: Box, other: Box) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > 0.5
        and min(one.bottom, other.bottom) - max(one.top, other.top) > 0.5
    )


def check(layout: Layout) -> None:
    """Every line inside the screen and its box; no line on another; drawn as wide as measured."""
    lines = [piece for piece in layout.pieces if isinstance(piece, Words)]
    assert lines
    for line in lines:
        box = line.box
        assert 0 <= box.left < box.right <= layout.width, line
        assert 0 <= box.top < box.bottom <= layout.height, line
        drawn = QFontMetricsF(font_of(int(line.size), line.bold)).horizontalAdvance(line.text)
        assert drawn <= box.width + 1, line
    for one, other in combinations(lines, 2):
        assert not overlap(one.box, other.box), (one, other)
    bands = [p for p in layout.pieces if isinstance(p, Fill) and p.name != "rule"]
    for band in bands:
        for line in lines:
            inside = band.box.left <= line.box.left and line.box.right <= band.box.right
            inside &= band.box.top <= line.box.top and line.box.bottom <= band.box.bottom
            assert inside or not overlap(band.box, line.box), (band, line)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("rooms", [1, 4, 12])
@pytest.mark.parametrize("calls", [0, 1, 2, 3])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_the_rows_can_be_read(language, calls, rooms, size):
    view = board(rooms, CALLS[:calls], MISSED[: 2 * rooms], NOTICE[: rooms // 4])
    for seconds in (0, 8):
        state = with_view(BoardState(NOW), view, NOW + timedelta(seconds=seconds - 1))
        said = board_contents(
            state, NOW + timedelta(seconds=seconds), language, "masked", "Hospital"
        )
        layout = board_layout(said, *size)
        check(layout)
        for line in words(layout, "room"):
            assert line.size >= (48 if "next" in line.name else 56), line
        for index in range(len(said.calls)):
            assert all(line.size >= 150 for line in words(layout, f"call.{index}.label"))
            assert words(layout, f"call.{index}.go")


@pytest.mark.parametrize("seed", range(40))
def test_even_words_wider_than_a_board_are_neither_cut_nor_drawn_over_each_other(seed):
    chance = random.Random(seed)
    numbers = ("A017", "K7-012", "WW9999")
    people = ("王*", "阿**·买**·木**", "J*** F******** S*******")
    doctors = ("", "赵敏", "阿卜杜热合曼·阿卜杜拉", "Dr John Fitzgerald Smith-Featherstonehaugh")
    titles = ("", "副主任医师兼科室主任", "Associate chief physician and head of department")
    places = ("201", "3 号诊室", "二期门诊楼 2012 号诊室")
    rooms = tuple(
        replace(
            room(index),
            room=f"{chance.choice(places)}{index}",
            doctor_name=chance.choice(doctors),
            doctor_title=chance.choice(titles),
            current=chance.choice(("", *numbers)),
            next=(
                (
                    chance.choice(numbers),
                    chance.choice(people),
                    chance.choice(("door", "return", "")),
                ),
            )
            * 2,
            waiting=chance.randint(0, 180),
            wait_minutes=chance.choice((None, (5, 10), (100, 180))),
        )
        for index in range(chance.randint(0, 15))
    )
    calls = tuple(
        call(chance.choice(numbers), chance.choice(places), masked=chance.choice(people))
        for _ in range(chance.randint(0, 3))
    )
    view = replace(board(0, calls, MISSED, (NOTICE[0] * 3,)), rooms=rooms)
    for size in (LANDSCAPE, PORTRAIT, (1024, 768)):
        check(board_layout(contents(view, chance.choice(LANGUAGES)), *size))


@pytest.mark.parametrize("size", [(1280, 720), (3840, 2160), (1366, 768), (1024, 768), (768, 1366)])
def test_any_screen_is_filled_by_scaling(size):
    layout = board_layout(contents(board(6, CALLS[:1], MISSED)), *size)
    check(layout)
    assert layout.width * layout.scale == pytest.approx(size[0])
    assert layout.height * layout.scale == pytest.approx(size[1])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_store_that_is_away_is_said_across_the_board_and_calls_nobody(language, size):
    state = with_store_lost(with_view(BoardState(NOW), board(4, CALLS), NOW))
    said = board_contents(state, NOW + timedelta(minutes=3), language, "masked", "Hospital")
    layout = board_layout(said, *size)
    check(layout)
    assert "09:06" in "".join(line.text for line in words(layout, "stale"))
    assert "09:09" in words(layout, "clock")[0].text
    assert not words(layout, "call")
    assert len({line.ink for line in words(layout, "room")}) == 1


def test_the_sentence_of_a_stale_board():
    state = with_view(BoardState(NOW), board(), NOW)
    said = board_contents(state, NOW + timedelta(minutes=1), "zh-Hans", "masked", "")
    assert said.stale == "数据自 09:06 起未更新，请听从工作人员叫号"


def test_without_a_call_the_rooms_get_the_whole_board():
    calm = words(board_layout(contents(board(4)), *LANDSCAPE), "room")
    called = words(board_layout(contents(board(4, CALLS[:1])), *LANDSCAPE), "room")
    assert calm[0].size > called[0].size
    assert min(line.top for line in calm) < min(line.top for line in called)


def test_every_room_has_its_turn():
    seen = set()
    for seconds in range(0, 80, 8):
        layout = board_layout(contents(board(12), seconds=seconds), *LANDSCAPE)
        seen |= {line.name.split(".")[1] for line in words(layout, "room")}
    assert seen == {str(201 + index) for index in range(12)}


def test_every_missed_number_has_its_turn():
    seen = ""
    for seconds in range(0, 400, 8):
        state = with_view(
            BoardState(NOW), board(4, missed=MISSED), NOW + timedelta(seconds=seconds)
        )
        said = board_contents(state, NOW + timedelta(seconds=seconds), "zh-Hans", "masked", "")
        layout = board_layout(said, *LANDSCAPE)
        seen += "".join(line.text for line in words(layout, "missed"))
    assert all(label in seen for label in MISSED)
    assert "重新签到" in seen


def test_notices_take_turns():
    view = board(4, notices=NOTICE)
    seen = {contents(view, seconds=seconds).notice for seconds in range(0, 40, 8)}
    assert seen == set(NOTICE)


def test_notices_have_their_turn_beside_a_long_list_of_missed_numbers():
    view = board(4, missed=MISSED, notices=NOTICE)
    seen = ""
    for seconds in range(0, 64, 8):
        layout = board_layout(contents(view, "en", seconds=seconds), *LANDSCAPE)
        seen += " ".join(line.text for line in words(layout, "notice"))
    assert all(notice.split()[0] in seen for notice in NOTICE)


def test_an_area_may_show_numbers_only():
    view = board(12, CALLS, MISSED)
    layout = board_layout(contents(view, names="numbers"), *LANDSCAPE)
    drawn = "".join(line.text for line in words(layout, "room") + words(layout, "call"))
    assert "*" not in drawn
    assert "A017" in drawn


def test_a_patient_back_from_an_exam_is_marked_in_words():
    layout = board_layout(contents(board(4)), *LANDSCAPE)
    assert "回诊" in "".join(line.text for line in words(layout, "room.203.next"))


def test_no_clinic_today_is_a_sentence():
    layout = board_layout(contents(board(0)), *LANDSCAPE)
    check(layout)
    assert "请到导诊台咨询" in "".join(line.text for line in words(layout, "empty"))


def test_a_room_with_a_name_is_not_called_a_room_twice():
    assert contents(board(1, (call("A017", "3 号诊室"),))).calls[0].go == "请到3 号诊室"
    assert contents(board(1, (call("A017", "203"),))).calls[0].go == "请到 203 诊室"


@pytest.mark.parametrize(
    ("language", "clock"),
    [
        ("zh-Hans", "2026年11月22日 周日 09:06"),
        ("zh-Hant", "2026年11月22日 週日 09:06"),
        ("en", "Sun 22 Nov 2026  09:06"),
    ],
)
def test_the_clock_speaks_the_language_of_the_board(language: str, clock: str):
    assert contents(board(1), language).clock == clock
