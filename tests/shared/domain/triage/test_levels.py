"""Every cell and edge of the four-level table (急诊预检分诊专家共识 2018)."""

import pytest

from shared.domain.errors import UserFacingError
from shared.domain.triage.grading import grade
from shared.domain.triage.reading import Person
from shared.domain.triage.vitals import POSSIBLE, Vitals

ADULT = Person(44, "M")
WELL = {
    "hr": 72, "rr": 16, "sbp": 120, "spo2": 98, "temp": 36.6, "gcs": 15, "acvpu": "A", "pain": 0,
}  # fmt: skip

CELLS = [
    # heart rate: >180 or <40 · 150–180 or 40–50 · 100–150 or 50–55 · rest
    *(("hr", value, level) for value, level in [
        (220, 1), (181, 1), (180, 2), (165, 2), (150, 2), (149, 3), (120, 3), (100, 3), (99, 4),
        (56, 4), (55, 3), (51, 3), (50, 2), (45, 2), (40, 2), (39, 1), (0, 1)]),
    # systolic: <70 · >200 or 70–80 · 180–200 or 80–90
    *(("sbp", value, level) for value, level in [
        (50, 1), (69, 1), (70, 2), (75, 2), (80, 2), (81, 3), (90, 3), (91, 4), (179, 4),
        (180, 3), (190, 3), (200, 3), (201, 2), (250, 2)]),
    # SpO2: <80 · 80–90 · 90–94
    *(("spo2", value, level) for value, level in [
        (79, 1), (79.9, 1), (80, 2), (85, 2), (90, 2), (91, 3), (94, 3), (95, 4), (100, 4)]),
    # temperature: >41
    *(("temp", value, level) for value, level in [(41.1, 1), (41.0, 4), (39.0, 4), (35.0, 4)]),
    # glucose <3.33, potassium >7.0
    *(("glucose", value, level) for value, level in [(3.32, 1), (3.33, 4), (5.5, 4)]),
    *(("potassium", value, level) for value, level in [(7.1, 1), (7.0, 4), (4.2, 4)]),
    # GCS: <9 · 9–12 · 13–14 · 15
    *(("gcs", value, level) for value, level in [
        (3, 1), (8, 1), (9, 2), (12, 2), (13, 3), (14, 3), (15, 4)]),
    # pain: 7–10 · 4–6
    *(("pain", value, level) for value, level in [
        (10, 2), (7, 2), (6, 3), (5, 3), (4, 3), (3, 4), (0, 4)]),
    # unresponsive or only to pain · rousable
    *(("acvpu", value, level) for value, level in [
        ("U", 1), ("P", 1), ("V", 3), ("C", 3), ("A", 4)]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value", "level"), CELLS)
def test_consensus_2018_cell(knowledge, name, value, level):
    graded = grade("", ADULT, Vitals(**(WELL | {name: value})), knowledge)
    assert graded.level == level
    if level < 4:
        assert graded.because[0]["vital"] == name
        assert graded.because[0]["value"] == value


def test_each_level_is_reached_in_the_time_the_consensus_says(knowledge):
    levels = {one.level: one for one in knowledge.levels}
    assert [levels[number].minutes for number in (1, 2, 3)] == [0, 10, 30]
    assert 60 <= levels[4].minutes <= 240


def test_the_most_urgent_figure_gives_the_level(knowledge):
    graded = grade("", ADULT, Vitals(**(WELL | {"hr": 110, "spo2": 88, "pain": 5})), knowledge)
    assert graded.level == 2
    assert [reason["vital"] for reason in graded.because] == ["spo2", "hr", "pain"]


def test_good_figures_lower_nothing_that_the_complaint_says(knowledge):
    graded = grade("胸口压榨样痛，出冷汗", ADULT, Vitals(**WELL), knowledge)
    assert graded.level == 2
    assert graded.because[0]["rule"] == "EMR-24"


def test_figures_raise_what_the_complaint_leaves_low(knowledge):
    assert grade("牙齿不齐", ADULT, Vitals(**(WELL | {"sbp": 65})), knowledge).level == 1


def test_nothing_said_and_nothing_measured_is_level_four_with_everything_missing(knowledge):
    graded = grade("", Person(), Vitals(), knowledge)
    assert graded.level == 4
    assert graded.missing == ("age", "hr", "rr", "sbp", "spo2", "temp", "gcs", "acvpu", "pain")
    assert graded.news2 is None


def test_a_childs_heart_is_not_held_to_an_adults_limits_and_the_nurse_is_asked(knowledge):
    graded = grade("", Person(3), Vitals(hr=130, sbp=88), knowledge)
    assert graded.level == 4
    assert set(graded.unlimited) == {"hr", "sbp"}


def test_low_oxygen_is_urgent_at_every_age(knowledge):
    assert grade("", Person(3), Vitals(spo2=85), knowledge).level == 2


def test_an_adult_has_limits_for_every_figure(knowledge):
    assert grade("", ADULT, Vitals(**WELL), knowledge).unlimited == ()


@pytest.mark.parametrize("name", [name for name in POSSIBLE if name != "age"])
def test_an_impossible_figure_is_refused_by_its_name(knowledge, name):
    least, most = POSSIBLE[name]
    for value in (least - 1, most + 1, 900):
        with pytest.raises(UserFacingError) as refused:
            grade("", ADULT, Vitals(**{name: value}), knowledge)
        assert refused.value.key == "vital_impossible"
        assert refused.value.values["name"] == name


def test_an_impossible_age_is_refused_by_its_name(knowledge):
    with pytest.raises(UserFacingError) as refused:
        grade("", Person(200), Vitals(), knowledge)
    assert refused.value.values["name"] == "age"


def test_half_a_coma_scale_and_swapped_pressures_are_refused(knowledge):
    with pytest.raises(UserFacingError, match="vital_impossible"):
        grade("", ADULT, Vitals(gcs=13.5), knowledge)
    with pytest.raises(UserFacingError, match="pressures_swapped"):
        grade("", ADULT, Vitals(sbp=80, dbp=120), knowledge)
