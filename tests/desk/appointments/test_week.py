"""The week as a grid: rows, cells and slots in words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.appointments.week import (
    booked_in,
    cell_spoken,
    cell_state,
    figure,
    first_free,
    slot_rows,
    state_words,
    week_days,
    week_rows,
)
from tests.desk.clinics import clinic, slot
from tests.desk.samples import NOW

ZH = "zh-Hans"


def test_each_session_of_a_doctor_is_a_row_and_the_days_are_its_cells():
    morning = clinic(schedule_id=1)
    tomorrow = clinic(schedule_id=2, day="2026-11-24")
    noon = NOW.replace(hour=13)
    afternoon = clinic(schedule_id=3, session="afternoon", starts=noon)
    other = clinic(schedule_id=4, practitioner="P02", doctor_name="林秀英")
    rows = week_rows([afternoon, morning, tomorrow, other])
    assert [(row.doctor_name, row.session, row.first) for row in rows] == [
        ("陈志远", "morning", True),
        ("陈志远", "afternoon", False),
        ("林秀英", "morning", True),
    ]
    assert sorted(rows[0].clinics) == ["2026-11-23", "2026-11-24"]


def test_seven_days_go_over_the_end_of_a_month():
    days = week_days(NOW.date() + timedelta(days=5))
    assert (days[0].isoformat(), days[-1].isoformat()) == ("2026-11-28", "2026-12-04")


FULL = (slot("08:00", 5, past=True), slot("10:00", 5))
OVER = (slot("08:00", 5, past=True), slot("08:30", 1, past=True))


@pytest.mark.parametrize(
    ("shown", "state", "words"),
    [
        (clinic(), "free", ""),
        (clinic(FULL), "full", "满"),
        (clinic(OVER), "over", "已结束"),
        (clinic(FULL, state="cancelled"), "cancelled", "停诊"),
        (clinic(state="left"), "left", "已离开"),
    ],
)
def test_a_cell_is_marked_in_words_too(shown, state, words):
    assert cell_state(shown) == state
    assert state_words(shown, ZH) == words
    assert words in cell_spoken(shown, NOW, ZH)


def test_a_cell_counts_extra_numbers_among_the_booked():
    shown = clinic((slot("08:00", 5, add_ons=2), slot("08:30", 1)))
    assert booked_in(shown) == 8
    assert figure(shown) == "8/40"


def test_a_cell_says_doctor_day_session_and_room_to_a_screen_reader():
    spoken = cell_spoken(clinic(), NOW, ZH)
    for part in ("陈志远", "11月23日", "上午", "201 诊室", "7/40"):
        assert part in spoken


def test_slots_say_how_full_they_are():
    shown = clinic((slot("08:00", 1, past=True), slot("09:00", 5, add_ons=1), slot("09:30", 2)))
    rows = slot_rows(shown, NOW, ZH)
    assert [(row.right, row.title) for row in rows] == [
        ("08:00–08:30", "1/5"),
        ("09:00–09:30", "5/5"),
        ("09:30–10:00", "2/5"),
    ]
    assert [[pill.words for pill in row.pills] for row in rows] == [["已过"], ["满", "加号 1"], []]
    assert slot_rows(None, NOW, ZH) == ()


def test_the_first_slot_with_a_place_is_offered():
    past, full, free = slot("08:00", past=True), slot("09:00", 5), slot("09:30", 2)
    assert "09:30" in first_free(clinic((past, full, free)))
    assert "09:00" in first_free(clinic((past, full))), "full, for an extra number"
    assert first_free(clinic((past,))) == ""


def test_a_session_only_this_hospital_has_keeps_its_name():
    (row,) = week_rows([replace(clinic(), session="夜诊")])
    assert row.session == "夜诊"
    assert "夜诊" in cell_spoken(row.clinics["2026-11-23"], NOW, "en")
