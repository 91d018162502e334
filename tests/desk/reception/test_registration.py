from desk.reception.registration import Registration, field_of, filled_in, from_search
from shared.domain.errors import Refused


def test_an_identity_number_fills_date_of_birth_and_sex():
    filled = filled_in(Registration(name="李桂兰", id_number="999999194803050041"))
    assert (filled.birth_date, filled.sex, filled.name) == ("1948-03-05", "F", "李桂兰")


def test_half_an_identity_number_fills_nothing():
    typed = Registration(id_number="9999991948", birth_date="19480305")
    assert filled_in(typed) == typed


def test_what_was_searched_in_vain_is_not_typed_twice():
    assert from_search("赵小红") == Registration(name="赵小红")
    assert from_search("13800005521") == Registration(phone="13800005521")
    assert from_search("999999194803050041").birth_date == "1948-03-05"
    assert from_search("lgl") == Registration()
    assert from_search("") == Registration()


def test_a_refusal_knows_its_field():
    assert field_of(Refused("bad_phone", field="phone")) == "phone"
    assert field_of(Refused("queue_full")) == ""
