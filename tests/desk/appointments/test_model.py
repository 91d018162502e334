"""The day's list in words, and whom the next slot is for."""

from datetime import date

import pytest

from desk.appointments.model import (
    ALL,
    AtHand,
    acts_of,
    booker,
    day_rows,
    department_rows,
    facts,
    hand_words,
    standing,
    state_pills,
)
from desk.appointments.telling import acts_of as tell_acts
from desk.appointments.telling import cause_words, tell_rows
from desk.appointments.telling import facts as tell_facts
from tests.desk.clinics import WANG, booked, told
from tests.desk.samples import HEART, NOW, patient

ZH = "zh-Hans"
TODAY = NOW.date()


def test_a_row_says_who_when_where_and_what_became_of_it():
    (row,) = day_rows([booked(add_on=True)], ALL, NOW, ZH)
    assert (row.right, row.title) == ("09:00", "王晓明 男 34岁")
    assert row.detail == "心血管内科 · 陈志远 · 201 诊室 · 初诊"
    assert [pill.words for pill in row.pills] == ["已预约", "加号"]


def test_the_list_follows_the_clock_and_may_be_of_one_department():
    later, sooner = booked("10:00", id=1), booked("08:30", id=2)
    assert [row.key for row in day_rows([later, sooner], ALL, NOW, ZH)] == ["2", "1"]
    assert day_rows([later], HEART.code, NOW, ZH)
    assert not day_rows([later], "02", NOW, ZH)


@pytest.mark.parametrize(
    ("state", "clinic_state", "words"),
    [
        ("booked", "active", ["已预约"]),
        ("booked", "cancelled", ["已预约", "停诊"]),
        ("booked", "left", ["已预约", "已离开"]),
        ("checked_in", "cancelled", ["已签到"]),
        ("no_show", "active", ["未到"]),
        ("cancelled", "active", ["已取消"]),
        ("done", "active", ["已就诊"]),
    ],
)
def test_every_state_is_said_in_words(state, clinic_state, words):
    pills = state_pills(booked(state=state, clinic_state=clinic_state), ZH)
    assert [pill.words for pill in pills] == words


def test_a_cancelled_one_counts_in_no_department():
    every, heart = department_rows([HEART], [booked(), booked(state="cancelled")], ZH)
    assert (every.right, heart.right) == ("1", "1")
    assert standing([booked(), booked(state="cancelled")], ALL) == 1
    assert department_rows([HEART], [], ZH)[1].right == ""


@pytest.mark.parametrize(
    ("state", "day", "acts"),
    [
        ("booked", "2026-11-23", ("change", "cancel")),
        ("booked", "2026-12-01", ("change", "cancel")),
        ("booked", "2026-11-20", ()),
        ("cancelled", "2026-11-23", ("restore",)),
        ("cancelled", "2026-11-20", ()),
        ("checked_in", "2026-11-23", ()),
        ("no_show", "2026-11-20", ()),
    ],
)
def test_only_what_is_to_come_can_be_changed(state, day, acts):
    assert acts_of(booked(state=state, day=day), TODAY) == acts


def test_who_missed_a_cancelled_clinic_is_still_rebooked_the_day_after():
    lost = booked(day="2026-11-20", clinic_state="cancelled")
    assert acts_of(lost, TODAY) == ("change", "cancel")


def test_the_strip_names_nobody_in_the_open():
    for language in ("zh-Hans", "zh-Hant", "en"):
        words = hand_words(AtHand(WANG), NOW, language)
        assert "王*明" in words
        assert "王晓明" not in words
    moving = hand_words(AtHand(WANG, booked("09:30")), NOW, ZH)
    assert "09:30" in moving
    assert "陈志远" in moving


def test_a_patient_of_reception_is_as_old_as_today_makes_them():
    hand = booker(patient("1992-11-23"), date(2026, 11, 23))
    assert (hand.patient.age, hand.patient.masked, hand.moves) == (34, "王*明", None)


def test_the_facts_name_the_slot_the_code_and_the_reason():
    lines = dict(facts(booked(reason="病情需要", add_on=True), NOW, ZH))
    assert lines["时间"] == "11月23日 周一 · 今天 09:00–09:30"
    assert lines["预约号"] == "B1"
    assert lines["原因"] == "病情需要"
    assert "原因" not in dict(facts(booked(), NOW, ZH))


def test_a_person_to_tell_is_a_row_with_the_cause_and_what_was_said():
    (row,) = tell_rows([told(words="无人接听")], NOW, ZH)
    assert (row.right, row.title) == ("11-23 09:00", "王晓明 男 34岁")
    assert row.detail == "停诊 · 心血管内科 · 陈志远 · 无人接听"
    assert not row.dim
    assert tell_rows([told("told")], NOW, ZH)[0].dim


@pytest.mark.parametrize(
    ("state", "acts"),
    [
        ("open", ("told", "given_up")),
        ("told", ("given_up", "open")),
        ("given_up", ()),
        ("rebooked", ()),
        ("withdrawn", ()),
    ],
)
def test_who_is_settled_is_not_noted_again(state, acts):
    assert tell_acts(told(state)) == acts


def test_a_change_says_what_they_expect_and_whether_their_time_is_gone():
    moved = told(cause="moved", was_room="202", was_doctor="林秀英")
    assert dict(tell_facts(moved, NOW, ZH))["原来"] == "林秀英 · 202 诊室"
    assert cause_words(moved, ZH) == "门诊有变动"
    assert cause_words(told(cause="moved", time_gone=True), ZH) == "原时段已取消，需改约"
