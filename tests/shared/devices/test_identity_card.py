"""What an identity card says: four layouts of the same 256 bytes."""

import random

import pytest

from shared.devices.identity_card import CardProblem, IdentityCard, card_of
from tests.shared.devices.reader_stand import field, foreigner, foreigner_2023, resident


def problem(untrusted_text: bytes) -> str:
    with pytest.raises(CardProblem) as caught:
        card_of(untrusted_text)
    return caught.value.key


def test_a_residents_card() -> None:
    card = card_of(resident())
    assert card == IdentityCard("张三", "F", "1949-12-31", "11010519491231002X")


def test_a_permit_of_a_hong_kong_resident() -> None:
    text = resident("陳大文", "1", "19900101", "810000199001010019", kind="J")
    assert card_of(text) == IdentityCard("陳大文", "M", "1990-01-01", "810000199001010019")


def test_a_foreigners_card_of_2017_gives_the_chinese_name_where_there_is_one() -> None:
    number = "USA110080022901"
    assert card_of(foreigner(chinese="史密斯")).name == "史密斯"
    assert card_of(foreigner("O'NEIL-SMITH JOHN")).name == "O'NEIL-SMITH JOHN"
    assert card_of(foreigner(chinese="史密斯")).id_number == number
    assert card_of(foreigner()).birth_date == "1980-02-29"


def test_a_foreigners_card_of_2023_joins_a_long_name() -> None:
    card = card_of(foreigner_2023(english="A" * 35, more="BCD"))
    assert card == IdentityCard("A" * 35 + "BCD", "M", "1980-02-29", "911840198002290010")
    assert card_of(foreigner_2023(chinese="史密斯")).name == "史密斯"


@pytest.mark.parametrize(
    "name", ["𠮷田", "买买提·艾力", "㛃㛃", "欧阳建国", "阿卜杜热依木·买买提艾合提江"]
)
def test_rare_and_minority_names(name: str) -> None:
    assert card_of(resident(name)).name == name


def test_a_name_that_cannot_be_written_here_is_left_to_the_guide() -> None:
    private = card_of(resident("王\ue000"))
    assert private.name == ""
    assert private.id_number == "11010519491231002X"


def test_a_dot_of_the_cards_own_in_a_minority_name() -> None:
    assert card_of(resident("买买提•艾力")).name == "买买提·艾力"


def test_reserved_bytes_may_be_zeros() -> None:
    assert card_of(resident()[:220] + bytes(36)).name == "张三"


def test_a_kind_that_is_not_known_is_refused() -> None:
    assert problem(resident(kind="K")) == "card_unknown"


@pytest.mark.parametrize(
    "text",
    [
        resident(number="110105194912310021"),  # check digit
        resident(born="19491230"),  # not the number's
        resident(born="19491331"),
        resident(born="长期"),
        resident(number=""),
        foreigner(born="19800230"),
        foreigner().replace(field("USA110080022901", 30), field("ABC", 30)),
    ],
)
def test_what_cannot_be_is_refused(text: bytes) -> None:
    assert problem(text) == "card_unknown"


def test_half_a_text_is_asked_for_again() -> None:
    assert problem(resident()[:255]) == "card_again"
    assert problem(b"") == "card_again"


def test_nothing_personal_is_shown_by_accident() -> None:
    shown = repr(card_of(resident()))
    assert "张三" not in shown
    assert "1101" not in shown


def test_random_bytes_are_a_card_or_a_sentence() -> None:
    noise = random.Random(20261123)
    good = resident()
    for _ in range(2000):
        text = bytearray(good)
        for _ in range(noise.randrange(1, 6)):
            text[noise.randrange(256)] = noise.randrange(256)
        assert outcome(bytes(text)) in ("11010519491231002X", "card_unknown")
        assert outcome(noise.randbytes(256)) == "card_unknown"


def outcome(untrusted_text: bytes) -> str:
    try:
        return card_of(untrusted_text).id_number
    except CardProblem as refused:
        return refused.key
