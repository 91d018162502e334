"""The front page of a record says what the store knows of a patient and of today."""

import pytest

from shared.domain.errors import Refused
from shared.services import calling
from shared.services.front_page_content import front_page_content
from shared.services.patients import NewPatient, register
from shared.slips.front_page import front_page
from shared.text import LANGUAGES
from tests.shared.slips.pdf import words_of


def page(lobby, card="80000001", language="zh-Hans", **more):
    patient_id = lobby.patient(card).id
    return lobby.ask(front_page_content, patient_id=patient_id, language=language, **more)


def test_the_name_stands_whole_and_the_numbers_do_not(lobby):
    content = page(lobby, hospital="市第一人民医院")
    who = lobby.patient()
    assert (content.name, content.patient_no, content.card_no) == (
        "王晓明", who.patient_no, "80000001",
    )  # fmt: skip
    assert (content.id_number, content.phone) == (who.masked_id, who.masked_phone)
    assert "*" in content.id_number
    said = words_of(front_page(content, "zh-Hans"))
    assert "999999199204180031" not in said
    assert "19905550001" not in said


def test_what_somebody_has_opened_is_printed_open(lobby):
    content = page(lobby, id_number="999999199204180031", phone="19905550001")
    said = words_of(front_page(content, "zh-Hans"))
    assert "999999199204180031" in said
    assert "19905550001" in said


def test_todays_number_says_department_doctor_and_first_visit(lobby):
    one = lobby.walk_in("80000030", "03.04", practitioner="P01")
    content = page(lobby, "80000030", "en")
    assert (content.department, content.doctor, content.label) == (
        "Cardiology", "陈志远", one.label,
    )  # fmt: skip
    assert (content.first_visit, content.day) == (one.first_visit, "2026-11-23")


def test_with_two_numbers_the_newer_or_the_one_asked_for(lobby):
    first = lobby.walk_in("80000030", "03.04")
    second = lobby.walk_in("80000030", "12.05")
    assert page(lobby, "80000030").label == second.label
    assert page(lobby, "80000030", ticket_id=first.id).label == first.label


def test_a_visit_that_is_over_can_still_be_printed(lobby):
    one = lobby.walk_in("80000030", "03.04")
    lobby.do(calling.finish, ticket_id=lobby.see_next("201").id)
    assert page(lobby, "80000030").label == ""
    assert page(lobby, "80000030", ticket_id=one.id).label == one.label


def test_before_check_in_the_appointment_says_where(lobby):
    content = page(lobby)
    booked = lobby.visit().appointments[0]
    assert (content.department, content.doctor) == (booked.department.name, booked.doctor_name)
    assert content.label == ""


def test_somebody_elses_number_is_not_on_a_record(lobby):
    other = lobby.walk_in("80000002", "03.04")
    with pytest.raises(Refused, match="no_ticket"):
        page(lobby, ticket_id=other.id)
    with pytest.raises(Refused, match="not_found"):
        lobby.ask(front_page_content, patient_id=999_999, language="en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_child_with_a_guardian_and_a_rare_name_prints_whole(lobby, language):
    child = NewPatient(
        name="䶮野·买买提",
        sex="F",
        birth_date="2025-08-20",
        guardian="欧阳娜娜",
        guardian_phone="13800005521",
        allergies="青霉素",
        language="ug",
        needs=("wheelchair", "interpreter"),
    )
    known = lobby.do(register, patient=child)
    content = lobby.ask(front_page_content, patient_id=known.id, language=language)
    said = words_of(front_page(content, language))
    for words in ("䶮野·买买提", "欧阳娜娜", "138****5521", "青霉素", "2025-08-20"):
        assert words in said, words
    assert content.patient_no == known.patient_no
