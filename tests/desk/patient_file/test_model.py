from dataclasses import replace
from datetime import timedelta

from desk.patient_file.model import (
    card_lines,
    compared,
    history_rows,
    other_rows,
    standing_pills,
    who,
)
from desk.reception.patient_head import care_pills
from shared.domain.identity import NO_ALLERGIES
from shared.services.patient_file import FiledAppointment, FiledVisit, FormerCard, PatientFile
from tests.desk.samples import HEART, NOW, ago, patient

VISIT = FiledVisit(
    ticket_id="t1",
    day="2026-11-23",
    department=HEART,
    doctor_name="陈志远",
    label="A012",
    state="done",
    ticket_class="walk_in",
    first_visit=True,
    triage_level=2,
    complaint="胸闷",
    checked_in=ago(60),
    started=ago(30),
    ended=ago(10),
    reason="",
)
BOOKED = FiledAppointment(
    id=7,
    day="2026-11-30",
    department=HEART,
    doctor_name="陈志远",
    slot_start=NOW + timedelta(days=7),
    slot_end=NOW + timedelta(days=7, minutes=30),
    state="booked",
    add_on=True,
)


def file(visits=(VISIT,), appointments=(BOOKED,), **changes):
    values = {
        "notes": (),
        "merged": (),
        "former_cards": (),
        "no_shows": 0,
        "blocked_until": None,
    }
    return PatientFile(patient(), tuple(visits), tuple(appointments), **{**values, **changes})


def test_what_is_to_come_stands_above_what_was():
    rows = history_rows(file(), NOW, "zh-Hans")
    assert [row.title for row in rows] == [
        "2026-11-30  心血管内科  陈志远",
        "2026-11-23  心血管内科  陈志远",
    ]
    assert [pill.words for pill in rows[0].pills] == ["已预约"]
    assert rows[0].detail == "预约 · 09:00–09:30 · 加号"


def test_a_visit_says_when_how_urgent_and_why():
    (row,) = history_rows(file(appointments=()), NOW, "zh-Hans")
    assert [pill.words for pill in row.pills] == ["已完成", "初诊", "Ⅱ级"]
    assert row.detail == "A012 · 现场 · 08:00 到诊 · 接诊 08:30–08:50 · “胸闷”"
    assert not row.dim


def test_an_appointment_that_became_a_visit_is_not_told_twice():
    came = replace(BOOKED, day=VISIT.day, slot_start=ago(50), slot_end=ago(20), state="checked_in")
    assert len(history_rows(file(appointments=[came]), NOW, "en")) == 1
    missed = replace(came, state="no_show")
    words = [p.words for row in history_rows(file((), [missed]), NOW, "zh-Hans") for p in row.pills]
    assert words == ["爽约"]


def test_a_cancelled_visit_steps_back():
    (row,) = history_rows(file([replace(VISIT, state="cancelled")], ()), NOW, "en")
    assert row.dim


def test_no_shows_are_counted_and_a_block_says_until_when():
    assert standing_pills(file(), "zh-Hans") == ()
    pills = standing_pills(file(no_shows=3, blocked_until="2026-12-24"), "zh-Hans")
    assert [pill.words for pill in pills] == ["爽约 3 次", "2026-12-24 前不能预约"]
    (once,) = standing_pills(file(no_shows=1), "en")
    assert once.words == "1 no-show"


def test_allergies_are_red_and_said_and_needs_follow():
    pills = care_pills(patient(allergies="青霉素", needs=("hearing", "wheelchair")), "zh-Hans")
    assert [(pill.words, pill.tone) for pill in pills] == [
        ("过敏：青霉素", "red"),
        ("轮椅", "amber"),
        ("听力不便", "amber"),
    ]
    assert care_pills(patient(allergies=NO_ALLERGIES, language="zh-Hans"), "en") == ()
    (speaks,) = care_pills(patient(language="ja"), "en")
    assert speaks.words == "ja"


def test_whether_allergies_were_asked_can_be_read():
    assert "过敏史未问" in who(patient(), "zh-Hans")
    assert "无过敏史" in who(patient(allergies=NO_ALLERGIES), "zh-Hans")
    assert "过敏" not in who(patient(allergies="青霉素"), "zh-Hans"), "a red pill says it"


def test_two_records_side_by_side_show_where_they_differ():
    other = patient("1992-04-19", id=2, patient_no="N0000002", masked_phone="", allergies="花粉")
    lines = {line.key: line for line in compared(patient(), other, NOW.date(), "en")}
    assert lines["birth_date"].differ
    assert not lines["name"].differ
    assert not lines["phone"].differ, "what one of them lacks is no difference"
    assert not lines["patient_no"].differ, "two records always have two numbers"
    assert "guardian" not in lines, "what neither has is not shown"


def test_a_record_is_not_merged_with_itself():
    other = patient(id=2, patient_no="N0000002")
    assert [row.key for row in other_rows([patient(), other], 1, NOW, "en")] == ["2"]


def test_a_former_card_says_when_and_why_it_was_replaced():
    cards = (FormerCard("80000001", NOW, "遗失"), FormerCard("80000009", ago(60 * 24), ""))
    assert (
        card_lines(file(former_cards=cards))
        == "80000001 · 2026-11-23 · 遗失\n80000009 · 2026-11-22"
    )
    assert card_lines(file()) == ""
