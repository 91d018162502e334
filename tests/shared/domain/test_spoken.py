"""What a number, a room and a name sound like."""

from datetime import date

import pytest

from shared.domain.spoken import (
    NOBODY,
    Addressed,
    addressed,
    call_sentence,
    may_say_name,
    spoken_number,
    spoken_room,
)

TODAY = date(2026, 11, 23)
MR_WANG = Addressed("王", "M")


@pytest.mark.parametrize(
    ("number", "language", "words"),
    [
        ("A017", "zh-Hans", "A，零幺七"),
        ("A017", "zh-Hant", "A，零幺七"),
        ("A017", "yue", "A，零一七"),
        ("A017", "en", "A, 0 1 7"),
        ("K7-012", "zh-Hans", "K，七，零幺二"),
        ("AB120", "en", "A B, 1 2 0"),
    ],
)
def test_letters_stand_alone_and_every_digit_is_read(number, language, words):
    assert spoken_number(number, language) == words


def test_room_one_is_not_yao():
    assert spoken_room("1", "zh-Hans") == "一 诊室"
    assert spoken_room("101", "zh-Hans") == "幺零幺 诊室"
    assert spoken_room("203", "en") == "room 2 0 3"


def test_a_room_with_a_name_is_called_by_it():
    assert spoken_room("彩超室", "zh-Hans") == "彩超室"


def test_the_number_comes_before_the_name():
    sentence = call_sentence("A017", MR_WANG, "3", "zh-Hans")
    assert sentence == "请 A，零幺七 号，王先生，到三 诊室。"
    assert "王" not in call_sentence("A017", NOBODY, "3", "zh-Hans")
    assert call_sentence("A017", Addressed("曾", "F"), "3", "en") == (
        "Number A, 0 1 7, Ms. Zeng. Please go to room 3."
    )


@pytest.mark.parametrize(
    ("name", "sex", "born", "who"),
    [
        ("王建国", "M", "1956-02-14", Addressed("王", "M")),
        ("欧阳静", "F", "1990-02-14", Addressed("欧阳", "F")),
        ("李小宝", "M", "2012-11-24", Addressed("李", "child")),
        ("李大宝", "M", "2012-11-23", Addressed("李", "M")),
        ("阿卜杜拉·买买提", "M", "1990-02-14", NOBODY),
        ("John Smith", "M", "1990-02-14", NOBODY),
        ("王", "M", "1990-02-14", NOBODY),
        ("", "M", "1990-02-14", NOBODY),
    ],
)
def test_only_a_chinese_surname_is_ever_said(name, sex, born, who):
    assert addressed(name, sex, born, TODAY) == who


def test_a_department_is_sensitive_with_all_below_it():
    assert may_say_name("03.04", ("13", "15"))
    assert not may_say_name("13", ("13", "15"))
    assert not may_say_name("13.02", ("13", "15"))
    assert may_say_name("1302", ("13", "15"))
