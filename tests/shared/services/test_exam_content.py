"""The exam guide says what `daozhen triage exams` orders: when, where, and how to come prepared."""

from dataclasses import replace

import pytest

from shared.domain.triage.exams import Body, ExamPlan, Order, sequence
from shared.domain.triage.knowledge import Knowledge
from shared.services.exam_content import exam_slip_of
from shared.services.map_files import read_map
from shared.services.the_way import Ways
from shared.services.triage_files import our_knowledge
from shared.slips.exam_slip import exam_slip_layout
from shared.text import LANGUAGES, RESOURCES, text
from tests.conftest import MORNING
from tests.shared.services.test_the_way import PLACE
from tests.shared.slips.pdf import hold_whole


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return our_knowledge()


@pytest.fixture(scope="module")
def ways() -> Ways:
    return Ways(read_map(RESOURCES / "demo" / "map"))


def plan_of(
    knowledge: Knowledge, *codes: str, body: Body | None = None, place: str = ""
) -> ExamPlan:
    orders = [
        Order(exam, place or exam.department) for exam in (knowledge.exams[code] for code in codes)
    ]
    return sequence(orders, knowledge.exam_rules, lambda *_: 0.0, start="", body=body or Body())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exam_stands_in_its_order_with_time_place_and_preparation(
    knowledge: Knowledge, ways: Ways, language: str
) -> None:
    plan = plan_of(knowledge, "gastroscopy", "ecg", "us-abdomen", "blood-fasting")
    slip = exam_slip_of(
        plan, knowledge, "医院", language, now=MORNING, ways=ways, terminal="K1", place=PLACE
    )
    hold_whole(exam_slip_layout(slip))
    assert [exam.mind for exam in slip.exams] == [
        step.order.exam.mind[language] for step in plan.steps
    ]
    assert slip.exams[-1].why, "the endoscopy is last for a reason"
    assert all("F" in exam.where for exam in slip.exams)
    assert text("slip.exam.walk", language, minutes=1).split("1")[0] in slip.exams[0].where
    assert slip.qr == f"DZ:{PLACE.ticket.id}"
    assert slip.label == PLACE.ticket.label
    assert slip.facts["name"][1] == "王*明"
    assert text("slip.exam.advice_food", language) in slip.advice


def test_the_heart_exam_is_at_the_room_that_bears_its_name_and_the_rest_at_their_department(
    knowledge: Knowledge, ways: Ways
) -> None:
    plan = plan_of(knowledge, "ecg", "us-abdomen", "blood-fasting")
    slip = exam_slip_of(plan, knowledge, "医院", "zh-Hans", now=MORNING, ways=ways, terminal="K1")
    where = {exam.name: exam.where for exam in slip.exams}
    assert where["心电图"].startswith("心电图室 · 206 · 2F")
    assert where["腹部超声（肝胆胰脾）"].startswith("超声科 · 2F")
    assert where["空腹抽血"].startswith("检验科 · 2F")


def test_without_a_map_the_department_is_named_and_nothing_is_made_up(knowledge: Knowledge) -> None:
    plan = plan_of(knowledge, "ecg", place="医技楼 2 层")
    slip = exam_slip_of(plan, knowledge, "医院", "en", now=MORNING)
    assert slip.exams[0].where == "Electrocardiography · 医技楼 2 层"
    assert (slip.qr, slip.label) == ("", "")


def test_a_room_that_the_order_names_comes_before_all_names(
    knowledge: Knowledge, ways: Ways
) -> None:
    plan = plan_of(knowledge, "us-abdomen", place="214")
    slip = exam_slip_of(plan, knowledge, "医院", "zh-Hans", now=MORNING, ways=ways)
    assert slip.exams[0].where == "超声检查二室 · 214 · 2F"


def test_what_to_drink_first_and_what_cannot_be_done_today_is_said(knowledge: Knowledge) -> None:
    plan = plan_of(knowledge, "us-pelvis", "blood-fasting", body=Body(fasted=False))
    slip = exam_slip_of(plan, knowledge, "医院", "zh-Hans", now=MORNING)
    assert slip.exams[0].before == ("先喝水 500–1000 毫升并憋尿",)
    assert slip.impossible == ("空腹抽血今天不能做：要空腹，您已进食。请问医生改哪一天",)
    nothing = exam_slip_of(replace(plan, steps=()), knowledge, "医院", "zh-Hans", now=MORNING)
    assert nothing.summary == ""
    hold_whole(exam_slip_layout(nothing))
