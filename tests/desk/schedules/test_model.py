"""The sheet in words: who is in, and who is not."""

from datetime import date

import pytest

from desk.schedules.model import (
    acts_of,
    facts,
    may_do,
    sheet_rows,
    standing_of,
    standing_words,
    summary,
)
from shared.services.values import StaffMember
from tests.desk.booking_desk import at
from tests.desk.clinics import clinic, slot
from tests.desk.samples import NOW

ZH = "zh-Hans"
TODAY = NOW.date()
OVER = (slot("08:00", past=True),)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (clinic(), "出诊"),
        (clinic(paused=True), "暂停"),
        (clinic(paused=True, paused_until=at("10:00")), "暂停至 10:00"),
        (clinic(paused=True, paused_until=at("10:00"), pause_reason="手术"), "手术至 10:00"),
        (clinic(paused=True, pause_reason="会诊"), "会诊"),
        (clinic(state="left"), "已离开"),
        (clinic(state="cancelled"), "停诊"),
        (clinic(OVER), "已结束"),
    ],
)
def test_a_doctor_stands_as_it_is_read_out(shown, words):
    assert standing_words(shown, NOW, ZH) == words


def test_a_pause_that_ends_before_the_session_does_not_concern_it():
    afternoon = clinic(starts=at("13:30"), paused=True, paused_until=at("10:00"))
    assert standing_of(afternoon) == "in"


def test_the_sheet_goes_department_by_department():
    rows = sheet_rows([clinic(schedule_id=1), clinic(schedule_id=2, practitioner="P02")], NOW, ZH)
    assert [(row.title, row.right) for row in rows] == [
        ("心血管内科", "2 位医生"),
        ("陈志远 主任医师", "08:00–12:00"),
        ("陈志远 主任医师", "08:00–12:00"),
    ]
    assert rows[1].detail == "上午 · 201 诊室 · 已约 7 / 40"


def test_the_head_counts_who_is_in_and_who_is_not():
    words = [pill.words for pill in summary([clinic(), clinic(state="left")], ZH)]
    assert words == ["出诊 1 场", "已离开 1 场"]
    assert [pill.words for pill in summary([], ZH)] == ["出诊 0 场"]


@pytest.mark.parametrize(
    ("shown", "acts"),
    [
        (clinic(), ("edit", "pause", "left", "stop")),
        (clinic(paused=True), ("edit", "resume", "left", "stop")),
        (clinic(state="left"), ("edit", "back", "stop")),
        (clinic(state="cancelled"), ("restore",)),
        (clinic(OVER), ()),
        (clinic(day="2026-11-24"), ("edit", "stop")),
        (clinic(day="2026-11-22"), ()),
    ],
)
def test_doctors_come_and_go_only_today(shown, acts):
    assert acts_of(shown, TODAY) == acts


def test_a_guide_notes_who_left_and_a_supervisor_changes_the_roster():
    guide, doctor = StaffMember("1", "周", "guide"), StaffMember("2", "陈", "doctor")
    boss = StaffMember("3", "刘", "supervisor")
    assert [may_do(guide, act) for act in ("pause", "left", "edit", "stop")] == [
        True, True, False, False,
    ]  # fmt: skip
    assert not may_do(doctor, "pause")
    assert all(may_do(boss, act) for act in ("pause", "left", "edit", "stop", "restore"))
    assert not may_do(None, "pause")


def test_the_facts_say_how_the_numbers_are_spread():
    lines = dict(facts(clinic(reason="手术"), NOW, ZH))
    assert lines["号源"] == "2 段 × 30 分钟，每段 5 人"
    assert lines["原因"] == "手术"
    assert lines["门诊"].startswith("11月23日 周一")
    assert date.fromisoformat(clinic().day) == TODAY
