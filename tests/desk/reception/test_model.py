from dataclasses import replace

import pytest

from desk.reception.model import (
    WalkIn,
    arrival_rows,
    choose_department,
    choose_doctor,
    closed_for,
    found_rows,
    patient_id_of,
    reprint_ticket,
    visit_lines,
    walk_in_for,
)
from desk.words import Priority
from shared.domain.ticket import State
from shared.services.values import (
    AppointmentToday,
    Arrival,
    DepartmentToday,
    Doctor,
    Found,
    TicketPlace,
    VisitToday,
)
from tests.desk.samples import HEART, NOW, ago, patient, ticket

DOCTOR = Doctor("P01", "陈志远", "主任医师", "03.04", "201", "morning", 3, True)


@pytest.mark.parametrize(
    ("born", "priority"),
    [("1946-11-23", Priority.ELDERLY), ("1946-11-24", None), ("1992-04-18", None)],
)
def test_a_patient_of_eighty_goes_first_without_being_asked(born, priority):
    assert walk_in_for(patient(born), NOW).priority is priority


def test_another_department_forgets_the_doctor_of_the_one_before():
    chosen = WalkIn("03.04", practitioner="P01", complaint="胸闷")
    assert choose_department(chosen, "03.04") == chosen
    assert choose_department(chosen, "02") == WalkIn("02", complaint="胸闷")


def test_an_arrival_says_who_where_when_and_why():
    arrival = Arrival(
        ticket(17, priority="elderly", joined=ago(35)), "李桂兰", "F", 78, HEART, "胸闷", True
    )
    (row,) = arrival_rows([arrival], NOW, "zh-Hans")
    assert row.title == "李桂兰 女 78岁"
    assert row.detail == "A017 · 心血管内科 · 08:40 · “胸闷”"
    assert [pill.words for pill in row.pills] == ["老年优先"]
    assert (row.right, row.right_tone) == ("35分", "amber")
    assert patient_id_of(row.key) == 17


def test_a_visit_that_is_over_steps_back():
    arrival = Arrival(ticket(1, State.DONE), "李桂兰", "F", 78, HEART, "")
    (row,) = arrival_rows([arrival], NOW, "en")
    assert row.dim
    assert row.right == ""


def test_a_search_shows_no_whole_phone():
    (row,) = found_rows([Found(patient())], NOW, "en")
    assert "138****5521" in row.detail
    assert "13800005521" not in row.spoken


def test_two_people_of_one_name_can_be_told_apart():
    one = Found(patient())
    other = Found(patient("1961-02-01", id=2, masked_phone="", card_no="80000077"))
    rows = found_rows([one, other], NOW, "zh-Hans")
    assert [row.detail for row in rows] == [
        "1992 年生 · 138****5521 · 80000001",
        "1961 年生 · 无手机 · 80000077",
    ]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Found(patient()), []),
        (Found(patient(), similar=True), ["读音相近"]),
        (Found(patient(), today="ticket"), ["已取号"]),
        (Found(patient(), similar=True, today="appointment"), ["今日预约", "读音相近"]),
        (Found(patient(), former_card=True), ["旧卡"]),
    ],
)
def test_a_search_says_who_is_here_already_and_who_is_not_quite_what_was_typed(found, said):
    (row,) = found_rows([found], NOW, "zh-Hans")
    assert [pill.words for pill in row.pills] == said


def test_a_doctor_who_is_chosen_was_asked_for():
    assert WalkIn("03.04").named is None, "nobody has asked yet"
    chosen = choose_doctor(WalkIn("03.04"), "P01")
    assert (chosen.practitioner, chosen.named) == ("P01", True)
    assert choose_doctor(chosen, None).named is False
    assert choose_department(chosen, "02").named is None, "asked of another department"
    assert choose_department(choose_doctor(chosen, None), "02").named is False


def place(of):
    return TicketPlace(of, "王*明", HEART, "", "", "2F", "2F", 4, (20, 40), NOW)


def visit(appointments=(), tickets=()):
    return VisitToday(1, "王*明", False, tuple(appointments), tuple(tickets))


def booked(**changes):
    values = {
        "id": 7,
        "day": "2026-11-23",
        "department": HEART,
        "practitioner": "P01",
        "doctor_name": "陈志远",
        "room": "201",
        "slot_start": ago(-30),
        "slot_end": ago(-60),
        "refusal": None,
        "ticket": None,
    }
    return AppointmentToday(**{**values, **changes})


def test_each_line_of_a_visit_offers_the_one_act_that_fits():
    lines = visit_lines(
        visit([booked()], [place(ticket(1, State.AWAY)), place(ticket(2))]), NOW, "en"
    )
    assert [(line.title, line.act) for line in lines] == [
        ("A001", "come_back"),
        ("A002", "look_again"),
        ("Appointment", "check_in"),
    ]
    assert "4 ahead" in lines[1].detail
    assert "20–40 min" in lines[1].detail


def test_an_appointment_that_cannot_be_checked_in_says_why_in_the_guides_terms():
    early = booked(refusal=("too_early", {"time": "10:00"}))
    (line,) = visit_lines(visit([early]), NOW, "en")
    assert line.act == ""
    assert line.trouble == "Too early to check in. Possible from 10:00."


def test_an_appointment_with_a_number_is_not_listed_twice():
    assert len(visit_lines(visit([booked(ticket=ticket(1))], [place(ticket(1))]), NOW, "en")) == 1


def test_the_slip_to_print_again_is_the_newest():
    older, newer = ticket(1, checked_in=ago(50)), ticket(2, checked_in=ago(5))
    assert reprint_ticket(visit((), [place(older), place(newer)]), None) == newer
    assert reprint_ticket(visit(), None) is None
    assert reprint_ticket(None, None) is None


def test_the_last_slip_is_printed_again_for_its_own_patient_only():
    own, of_another = ticket(5, patient_id=1), ticket(6, patient_id=2)
    assert reprint_ticket(visit(), own) == own
    assert reprint_ticket(visit(), of_another) is None
    assert reprint_ticket(None, of_another) == of_another


def test_a_patient_held_back_is_let_wait_again_at_the_desk():
    (line,) = visit_lines(visit((), [place(ticket(1, State.HELD))]), NOW, "zh-Hans")
    assert (line.act, line.pills[0].words) == ("release", "暂缓")


def test_a_number_beyond_the_quota_is_an_add_on_of_the_department_or_of_the_doctor():
    open_now = DepartmentToday(
        HEART, 3, (5, 15), None, (DOCTOR, replace(DOCTOR, open=False, code="P02"))
    )
    any_doctor = WalkIn("03.04")
    assert closed_for(any_doctor, [open_now]) is None
    assert closed_for(replace(any_doctor, practitioner="P01"), [open_now]) is None
    assert closed_for(replace(any_doctor, practitioner="P02"), [open_now]) == "queue_full"
    over = replace(open_now, closed_because="session_over")
    assert closed_for(any_doctor, [over]) == "session_over"
    assert closed_for(WalkIn(), [over]) is None, "no department, nothing to add on to"


def test_where_nobody_works_today_no_reason_gives_a_number():
    nobody = DepartmentToday(HEART, 0, None, "no_clinic", ())
    assert closed_for(WalkIn("03.04"), [nobody]) is None
