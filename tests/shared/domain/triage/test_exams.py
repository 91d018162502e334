"""Exams in the order that finishes earliest and breaks no condition."""

from itertools import permutations

import pytest

from shared.domain.triage.exams import Body, Order, sequence


@pytest.fixture(scope="session")
def plan(knowledge):
    def planned(*codes, body=None, walk=None, **more):
        orders = [
            code if isinstance(code, Order) else Order(knowledge.exams[code], **more)
            for code in codes
        ]
        steps = walk or (lambda a, b: 0.0 if a == b else 2.0)
        return sequence(orders, knowledge.exam_rules, steps, start="", body=body or Body())

    return planned


def names(planned):
    return [step.order.exam.code for step in planned.steps]


def at_once(orders):
    """With no way to walk and no rules."""
    return sequence(orders, (), lambda a, b: 0.0, start="", body=Body())


def test_fasting_exams_come_before_breakfast(plan):
    assert names(plan("glucose-2h", "blood-fasting", "us-abdomen"))[-1] == "glucose-2h"


def test_a_patient_who_ate_is_told_what_cannot_be_done_today(plan):
    planned = plan("blood-fasting", "ecg", body=Body(fasted=False))
    assert names(planned) == ["ecg"]
    assert [(order.exam.code, why) for order, why in planned.impossible] == [
        ("blood-fasting", "eaten")
    ]


def test_a_full_bladder_takes_an_hour_from_drinking_and_other_exams_fill_it(plan, knowledge):
    alone = plan("us-pelvis")
    assert alone.steps[0].before == ("drink",)
    assert alone.steps[0].start >= 60
    drunk = plan("us-pelvis", body=Body(drank=-60))
    assert drunk.steps[0].start < 10
    assert drunk.steps[0].before == ()


def test_nothing_is_drunk_before_an_exam_that_must_be_dry(plan):
    assert names(plan("us-pelvis", "gastroscopy"))[0] != "us-pelvis" or (
        plan("us-pelvis", "gastroscopy").steps[0].before != ("drink",)
    )


def test_the_bladder_is_emptied_only_after_all_that_need_it_full(plan):
    told = names(plan("us-vaginal", "urine", "us-pelvis"))
    assert told.index("us-pelvis") < told.index("us-vaginal")
    assert told.index("us-pelvis") < told.index("urine")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("us-abdomen", "barium-meal"), ("us-thyroid", "gastroscopy"), ("ct-plain", "barium-enema"),
        ("gastroscopy", "barium-enema"), ("thyroid-uptake", "ct-contrast"),
        ("ct-plain", "ct-contrast"), ("ecg", "treadmill"), ("urea-breath", "gastroscopy"),
    ],
)  # fmt: skip
def test_what_disturbs_another_comes_after_it(plan, first, then):
    for codes in ((first, then), (then, first)):
        told = plan(*codes)
        assert names(told) == [first, then]
        assert told.steps[1].because


def test_two_hours_pass_between_gastroscopy_and_a_meal(plan):
    told = plan("glucose-2h", "gastroscopy")
    assert names(told) == ["gastroscopy", "glucose-2h"]
    assert told.steps[1].start >= told.steps[0].end + 120


def test_the_shortest_way_is_found_among_all_orders(knowledge):
    codes = ("ecg", "xray-chest", "us-thyroid", "bone-density", "lung-function", "mri")
    at = dict(zip(codes, (0, 9, 1, 8, 2, 7), strict=True))
    orders = [Order(knowledge.exams[code], place=code) for code in codes]

    def walk(a, b):
        return abs(at.get(a, 0) - at[b]) * 3.0

    found = sequence(orders, (), walk, start="", body=Body())
    best = min(
        sum(walk(a, b) for a, b in zip(("", *order), order, strict=False))
        + sum(knowledge.exams[code].minutes for code in order)
        for order in permutations(codes)
    )
    assert found.exact
    assert found.minutes == pytest.approx(best)


def test_a_long_queue_is_counted(knowledge):
    orders = [Order(knowledge.exams["mri"], wait_minutes=60), Order(knowledge.exams["ecg"])]
    planned = at_once(orders)
    assert planned.minutes == 60 + 30 + 10


def test_an_exam_that_closes_soon_comes_first_and_one_that_cannot_be_reached_is_named(knowledge):
    soon = Order(knowledge.exams["mri"], closes=35)
    planned = at_once([Order(knowledge.exams["ct-plain"]), soon])
    assert names(planned) == ["mri", "ct-plain"]
    late = Order(knowledge.exams["mri"], closes=20)
    planned = at_once([Order(knowledge.exams["ecg"]), late])
    assert names(planned) == ["ecg"]
    assert planned.impossible == ((late, "closes"),)


def test_more_than_eight_exams_are_ordered_by_the_same_rules(plan):
    codes = (
        "blood-fasting", "us-abdomen", "gastroscopy", "ecg", "xray-chest", "us-thyroid", "ct-plain",
        "bone-density", "stool", "barium-enema",
    )  # fmt: skip
    planned = plan(*codes)
    told = names(planned)
    assert not planned.exact
    assert sorted(told) == sorted(codes)
    assert told.index("us-abdomen") < told.index("gastroscopy") < told.index("barium-enema")


def test_no_exams_is_no_time(plan):
    assert plan().steps == ()
    assert plan().minutes == 0
