"""Every cell and edge of NEWS2 (Royal College of Physicians, 2017)."""

import pytest

from shared.domain.triage.news2 import news2, response
from shared.domain.triage.vitals import Vitals

WELL = {"hr": 70, "rr": 16, "sbp": 120, "spo2": 98, "temp": 37.0, "acvpu": "A"}

CELLS = [
    *(("rr", value, score) for value, score in [
        (4, 3), (8, 3), (9, 1), (11, 1), (12, 0), (20, 0), (21, 2), (24, 2), (25, 3), (40, 3)]),
    *(("spo2", value, score) for value, score in [
        (85, 3), (91, 3), (92, 2), (93, 2), (94, 1), (95, 1), (96, 0), (100, 0)]),
    *(("sbp", value, score) for value, score in [
        (80, 3), (90, 3), (91, 2), (100, 2), (101, 1), (110, 1), (111, 0), (219, 0), (220, 3),
        (250, 3)]),
    *(("hr", value, score) for value, score in [
        (30, 3), (40, 3), (41, 1), (50, 1), (51, 0), (90, 0), (91, 1), (110, 1), (111, 2),
        (130, 2), (131, 3), (180, 3)]),
    *(("acvpu", value, score) for value, score in [
        ("A", 0), ("C", 3), ("V", 3), ("P", 3), ("U", 3)]),
    *(("temp", value, score) for value, score in [
        (34.0, 3), (35.0, 3), (35.1, 1), (36.0, 1), (36.1, 0), (38.0, 0), (38.1, 1), (39.0, 1),
        (39.1, 2), (41.0, 2)]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value", "score"), CELLS)
def test_rcp_cell(name, value, score):
    told = news2(Vitals(**(WELL | {name: value})), 44)
    assert told is not None
    assert told.parts[name] == score
    assert told.score == score


@pytest.mark.parametrize(
    ("value", "on_oxygen", "score"),
    [
        (80, False, 3), (83, False, 3), (84, False, 2), (85, False, 2), (86, False, 1),
        (87, False, 1), (88, False, 0), (92, False, 0), (93, False, 0), (97, False, 0),
        (100, False, 0), (83, True, 3), (85, True, 2), (87, True, 1), (88, True, 0), (92, True, 0),
        (93, True, 1), (94, True, 1), (95, True, 2), (96, True, 2), (97, True, 3), (100, True, 3),
    ],
)  # fmt: skip
def test_scale_two_scores_room_air_above_its_target_as_well(value, on_oxygen, score):
    vitals = Vitals(**(WELL | {"spo2": value, "spo2_scale": 2, "on_oxygen": on_oxygen}))
    told = news2(vitals, 70)
    assert told is not None
    assert told.parts["spo2"] == score


def test_oxygen_itself_scores_two():
    told = news2(Vitals(**(WELL | {"on_oxygen": True})), 44)
    assert told is not None
    assert (told.score, told.parts["oxygen"]) == (2, 2)


@pytest.mark.parametrize(
    ("score", "single", "expected"),
    [
        (0, False, "routine"), (1, False, "low"), (4, False, "low"), (3, True, "urgent"),
        (5, False, "urgent"), (6, False, "urgent"), (6, True, "urgent"), (7, False, "emergency"),
        (20, True, "emergency"),
    ],
)  # fmt: skip
def test_what_a_score_calls_for(score, single, expected):
    assert response(score, single_three=single) == expected


def test_it_is_not_for_under_sixteen_nor_in_pregnancy_nor_of_unknown_age():
    assert news2(Vitals(**WELL), 15.9) is None
    assert news2(Vitals(**WELL), 16) is not None
    assert news2(Vitals(**WELL), 30, pregnant=True) is None
    assert news2(Vitals(**WELL), None) is None


@pytest.mark.parametrize("name", ["hr", "rr", "sbp", "spo2", "temp", "acvpu"])
def test_without_a_sign_there_is_no_score(name):
    assert news2(Vitals(**{key: value for key, value in WELL.items() if key != name}), 44) is None


def test_a_full_coma_scale_stands_for_alert():
    rest = {key: value for key, value in WELL.items() if key != "acvpu"}
    alert, dull = news2(Vitals(**rest, gcs=15), 44), news2(Vitals(**rest, gcs=13), 44)
    assert alert is not None
    assert dull is not None
    assert (alert.parts["acvpu"], dull.parts["acvpu"]) == (0, 3)


def test_pregnancy_is_read_from_the_complaint(knowledge):
    from shared.domain.triage.grading import grade
    from shared.domain.triage.reading import Person

    assert grade("怀孕五个月，头晕", Person(30, "F"), Vitals(**WELL), knowledge).news2 is None
    assert grade("头晕", Person(30, "F"), Vitals(**WELL), knowledge).news2 is not None
