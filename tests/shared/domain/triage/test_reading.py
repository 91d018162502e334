"""How a complaint is read: one form for all spellings, durations, ages, figures."""

import pytest

from shared.domain.triage.reading import LONGEST, days, fold, measured, person_in

SPELLINGS = {"疼": "痛", "黃": "黄", "頭": "头"}


def test_full_width_capitals_and_spellings_become_one_form():
    assert fold("ＨＰ阳性", {}).read == "hp阳性"
    assert fold("頭疼", SPELLINGS).read == "头痛"


def test_a_reason_quotes_what_the_patient_wrote():
    complaint = fold("我頭疼！", SPELLINGS)
    assert complaint.quoted(1, 3) == "頭疼"


@pytest.mark.parametrize("mark", ["。", "，", ", ", "！！", " ", "😭", "\n", "…", "~"])
def test_marks_gaps_and_emoji_end_a_clause(mark):
    assert fold(f"咳嗽{mark}发烧", {}).read == "咳嗽，发烧"


def test_an_enumeration_comma_and_a_slash_between_words_enumerate():
    assert fold("咳嗽、发烧/头痛", {}).read == "咳嗽、发烧、头痛"


def test_a_blood_pressure_keeps_its_slash_and_a_temperature_its_point():
    assert fold("血压160/100，38.4℃", {}).read == "血压160/100，38.4°c"


@pytest.mark.parametrize("said", ["", "。。。！？", "😀😀😀", "   ", "、、、", "~~~"])
def test_marks_and_emoji_alone_are_empty(said):
    assert fold(said, {}).empty


def test_only_the_first_part_of_a_very_long_complaint_is_read():
    complaint = fold("牙疼" * 2500, {})
    assert complaint.cut
    assert len(complaint.said) == LONGEST
    assert not fold("牙疼", {}).cut


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("牙痛三天", 3), ("咳了两周", 14), ("半个月", 15), ("一个半月", 45), ("十几天", 12),
        ("20多天", 20), ("三个星期", 21), ("两年多", 730), ("半年", 182.5), ("好几个月", 120),
        ("疼了2小时", 2 / 24), ("十二天", 12), ("三十天", 30), ("长期口腔溃疡", 30),
        ("昨天三天前", 3), ("先疼两天，后肿一周", 7),
    ],
)  # fmt: skip
def test_how_long_it_lasts_in_days(said, expected):
    assert days(said) == pytest.approx(expected)


@pytest.mark.parametrize("said", ["牙痛", "5个月大的宝宝发烧", "10个月宝宝", "三岁孩子"])
def test_an_age_is_no_duration(said):
    assert days(said) is None


@pytest.mark.parametrize(
    ("said", "age", "sex"),
    [
        ("孩子3岁发烧", 3, None), ("8个月大宝宝", 8 / 12, None), ("女，35岁，头痛", 35, "F"),
        ("男 40岁", 40, "M"), ("孕妇感冒", None, "F"), ("小男孩", None, "M"), ("牙疼", None, None),
        ("300岁", None, None),
    ],
)  # fmt: skip
def test_age_and_sex_where_the_words_give_them(said, age, sex):
    person = person_in(fold(said, {}).read)
    assert (person.age, person.sex) == (age, sex)


@pytest.mark.parametrize(
    ("said", "word"),
    [("烧到39度", "发热"), ("体温38.4℃", "发热"), ("37.3℃", "发热"), ("血压160/100", "高血压")],
)
def test_figures_in_the_words_are_understood(said, word):
    assert [one[2] for one in measured(fold(said, {}).read)] == [word]


@pytest.mark.parametrize("said", ["体温36.5℃", "37.2℃", "血压120/80", "138.4度", "今天2026/11/22"])
def test_figures_that_are_well_say_nothing(said):
    assert measured(fold(said, {}).read) == []
