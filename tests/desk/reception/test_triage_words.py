"""What the guide reads of a triage: figures as typed, departments and level with why."""

import pytest

from desk.departments import department_rows, turn_words
from desk.reception.triage_words import (
    decision_words,
    department_why,
    flags,
    level_reasons,
    level_words,
    marks,
    read_vitals,
    suggested_first,
    typed_vitals,
    vital_trouble,
)
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.reading import Person
from shared.domain.triage.rotation import Decision
from shared.domain.triage.scoring import suggester
from shared.domain.triage.vitals import Vitals
from shared.services.triage_files import our_knowledge
from shared.services.triaging import advise
from shared.services.values import Department, DepartmentToday

NAMES = (
    ("03.04", "心血管内科", "Cardiology"),
    ("12.01", "牙体牙髓科", "Endodontics"),
    ("12.05", "口腔颌面外科", "Oral Surgery"),
    ("07", "儿科", "Paediatrics"),
)
TODAY = tuple(
    DepartmentToday(Department(code, name, name, english, "2F", "2F", "A"), 0, None, None, ())
    for code, name, english in NAMES
)
KNOWLEDGE = our_knowledge()
BY = suggester(KNOWLEDGE, offer(KNOWLEDGE.catalogue, [Place(n[0], n[1]) for n in NAMES]), None)


def advised(said="右下牙痛三天，今早脸肿，发热", **vitals):
    return advise(BY, said, Person(34, "M"), Vitals(**vitals))


def test_figures_of_before_are_shown_as_they_were_typed():
    before = Vitals(temp=38.4, sbp=128, dbp=82, pain=0)
    assert typed_vitals(before) == {"temp": "38.4", "bp": "128/82", "pain": "0"}
    assert typed_vitals(Vitals(sbp=90)) == {"bp": "90"}


@pytest.mark.parametrize(
    ("field", "typed", "read"),
    [
        ("temp", "38.4", {"temp": 38.4}),
        ("temp", "３８。４", {"temp": 38.4}),
        ("temp", "38.4℃", {"temp": 38.4}),
        ("bp", "128/82", {"sbp": 128, "dbp": 82}),
        ("bp", "128／82", {"sbp": 128, "dbp": 82}),
        ("bp", "128", {"sbp": 128}),
        ("bp", "128/", {"sbp": 128}),
        ("spo2", "98%", {"spo2": 98}),
        ("hr", " ", {}),
    ],
)
def test_figures_are_read_as_they_are_written(field, typed, read):
    assert read_vitals({field: typed}) == (Vitals(**read), {})


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("temp", "384", "体温 384 不可能，应为 20–45。"),
        ("bp", "82/128", "舒张压 128 高于收缩压 82，可能填反了。"),
        ("bp", "1280/82", "收缩压 1280 不可能，应为 0–320。"),
        ("hr", "快", "心率请填数字。"),
        ("pain", "-1", "疼痛评分请填数字。"),
        ("rr", "1/2", "呼吸频率请填数字。"),
        ("temp", "³", "体温 3 不可能，应为 20–45。"),
    ],
)
def test_a_figure_that_cannot_be_is_named_and_not_used(field, typed, said):
    vitals, wrong = read_vitals({field: typed, "spo2": "98"})
    assert vitals == Vitals(spo2=98)
    assert {name: vital_trouble(error, "zh-Hans") for name, error in wrong.items()} == {field: said}


def test_the_departments_advised_stand_first_with_the_patients_words_and_the_rule():
    rows = suggested_first(department_rows(TODAY, "zh-Hans"), advised(), TODAY, "zh-Hans")
    assert [row.key for row in rows[:2]] == ["12.05", "12.01"]
    assert "“脸肿”" in rows[0].detail
    assert "规则 DEN-07" in rows[0].detail
    assert sorted(row.key for row in rows) == sorted(name[0] for name in NAMES)
    assert rows[0].bar is not None
    assert rows[1].bar is not None
    assert rows[0].bar >= rows[1].bar > 0
    assert rows[-1].bar is None, "not advised: no bar"


def test_without_advice_the_departments_stand_as_they_are():
    rows = department_rows(TODAY, "en")
    assert suggested_first(rows, None, TODAY, "en") == rows


def test_why_a_department_is_advised_is_said_in_full_and_only_of_an_advised_one():
    assert department_why(advised(), "12.05", TODAY, "en").startswith("Oral Surgery: ")
    assert department_why(advised(), "07", TODAY, "en") == ""


def test_a_level_says_how_soon_and_why():
    advice = advised(temp=38.4, hr=104)
    assert advice.graded.level == 3
    said = level_words(advice, KNOWLEDGE.levels, None, "zh-Hans")
    assert said == "建议 Ⅲ级 急症 · 30 分钟内接诊"
    assert level_reasons(advice, "zh-Hans").startswith("心率 104 (≥100")
    assert marks(advice.graded)["hr"] == 3


def test_an_emergency_is_called_one_and_its_red_flag_speaks_the_guides_language():
    advice = advised("胸口像压了块石头，出冷汗，左肩也疼")
    assert advice.graded.level <= 2
    assert "急诊" in level_words(advice, KNOWLEDGE.levels, None, "zh-Hans")
    assert "Emergency" in level_words(advice, KNOWLEDGE.levels, None, "en")
    assert flags(advice, "en") != flags(advice, "zh-Hans")
    assert all(flags(advice, language) for language in ("zh-Hans", "zh-Hant", "en"))


def test_that_nothing_urgent_was_said_is_a_reason_too():
    assert level_reasons(advised("想洗牙"), "zh-Hans") == "未见危急征象"


def test_another_level_stands_beside_the_one_advised():
    said = level_words(advised(), KNOWLEDGE.levels, 1, "zh-Hans")
    assert said == "改为 Ⅰ级（建议 Ⅲ级） · 急诊 · 立即接诊"


def test_a_decision_is_laid_beside_the_advice():
    said = decision_words(advised(), "12.01", 3, TODAY, "en")
    assert said == "Advised: Oral Surgery. Decided: Endodontics."


def test_whose_turn_it_is_says_why():
    because = ("first_visit", "skipped:P08:break:09:30", "turn:P09", "queue:1")
    said = turn_words(Decision("P09", because), {"P08": "孙志强"}, "zh-Hans")
    assert said == "初诊 · 孙志强暂离，跳过 · 按轮序"
