from dataclasses import replace

import pytest

from desk.reception.registration import (
    NO_DOCUMENT,
    Registration,
    changes,
    field_of,
    filled_in,
    from_search,
    is_child,
    kind_shown,
    new_patient,
    of_patient,
    tells_who,
)
from shared.domain.errors import Refused
from shared.domain.identity import NO_ALLERGIES
from tests.desk.samples import NOW, patient

TODAY = NOW.date()
KNOWN = patient(
    masked_id="999***********0031",
    id_kind="resident",
    allergies="青霉素",
    needs=("wheelchair",),
)


def test_an_identity_number_fills_date_of_birth_and_sex():
    filled = filled_in(Registration(name="李桂兰", id_number="999999194803050041"))
    assert (filled.birth_date, filled.sex, filled.name) == ("1948-03-05", "F", "李桂兰")


def test_half_an_identity_number_fills_nothing():
    typed = Registration(id_number="9999991948", birth_date="19480305")
    assert filled_in(typed) == typed


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("", ""),
        ("11010519", "resident"),
        ("810000199204180031", "permit"),
        ("８３００００", "permit"),
        ("E1234", "passport"),
        ("e 12-34", "passport"),
    ],
)
def test_what_is_typed_tells_the_kind_of_document(number, kind):
    assert kind_shown(Registration(id_number=number)) == kind


def test_what_the_guide_says_of_a_document_counts_more_than_what_is_typed():
    assert kind_shown(Registration(id_number="E123", id_kind="permit")) == "permit"
    assert kind_shown(Registration(), known="resident") == "resident"
    passport = Registration(id_number="999999194803050041", id_kind="passport")
    assert filled_in(passport).birth_date == "", "a passport's number tells no birth date"


def test_nobody_without_a_document_is_registered_with_half_a_number():
    typed = Registration(id_number="1101", id_kind=NO_DOCUMENT)
    new = new_patient(typed, TODAY)
    assert (new.id_number, new.id_kind) == ("", "")


def test_a_guardian_is_asked_for_below_fourteen_and_for_nobody_else():
    child = Registration(birth_date="20121124", guardian="王芳", guardian_phone="13800005521")
    assert is_child(child, TODAY)
    assert new_patient(child, TODAY).guardian == "王芳"
    grown = replace(child, birth_date="20121123")
    assert not is_child(grown, TODAY)
    assert new_patient(grown, TODAY).guardian == "", "what is not asked is not sent"
    assert not is_child(Registration(birth_date="2012"), TODAY)


@pytest.mark.parametrize(
    ("typed", "enough"),
    [
        (Registration(), False),
        (Registration(name="王晓明"), False),
        (Registration(name="王晓明", birth_date="19920418"), True),
        (Registration(birth_date="19920418", sex="M"), False),
        (Registration(id_number="110105"), True),
        (Registration(phone="1380000"), True),
        (Registration(phone="138"), False),
    ],
)
def test_who_it_may_be_is_asked_once_there_is_something_to_ask_by(typed, enough):
    assert tells_who(typed, TODAY) is enough


def test_what_was_searched_in_vain_is_not_typed_twice():
    assert from_search("赵小红") == Registration(name="赵小红")
    assert from_search("13800005521") == Registration(phone="13800005521")
    assert from_search("999999194803050041").birth_date == "1948-03-05"
    assert from_search("80009999") == Registration(card_no="80009999")
    assert from_search("lgl") == Registration()
    assert from_search("") == Registration()


def test_nothing_touched_changes_nothing():
    assert changes(KNOWN, of_patient(KNOWN)) == {}


def test_only_what_was_typed_anew_is_changed():
    typed = replace(
        of_patient(KNOWN), phone="13900001111", allergies=NO_ALLERGIES, needs=("hearing", "sight")
    )
    assert changes(KNOWN, typed) == {
        "phone": "13900001111",
        "allergies": NO_ALLERGIES,
        "needs": "hearing;sight",
    }


def test_a_new_number_brings_its_kind_and_none_takes_the_number_away():
    passport = replace(of_patient(KNOWN), id_number="E12345678")
    assert changes(KNOWN, passport) == {"id_number": "E12345678", "id_kind": "passport"}
    none = replace(of_patient(KNOWN), id_kind=NO_DOCUMENT)
    assert changes(KNOWN, none) == {"id_number": "", "id_kind": ""}
    without = replace(KNOWN, masked_id="", id_kind="")
    assert changes(without, replace(of_patient(without), id_kind=NO_DOCUMENT)) == {}


def test_an_emptied_phone_is_taken_away_and_an_emptied_number_with_its_kind():
    known = replace(KNOWN, masked_phone="138****5521")
    assert changes(known, replace(of_patient(known), phone=" ")) == {"phone": ""}
    number = replace(of_patient(known), id_number="")
    assert changes(known, number) == {"id_number": "", "id_kind": ""}


def test_a_mask_tells_no_kind_of_document():
    typed = replace(of_patient(KNOWN), id_number="E*****678")
    assert kind_shown(typed, known="permit") == "permit"


def test_a_refusal_knows_its_field():
    assert field_of(Refused("bad_phone", field="phone")) == "phone"
    assert field_of(Refused("guardian_missing", field="guardian")) == "guardian"
    assert field_of(Refused("queue_full")) == ""
