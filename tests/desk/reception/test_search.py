"""The search field in a real window: cards, numbers, slips, names with an error in them."""

from typing import Any

from PySide6.QtCore import Qt

from shared.services.new_patient import NewPatient
from shared.services.patients import identify, register
from shared.services.stamp import new_stamp
from tests.desk.conftest import Guide

K = Qt.Key


def test_a_number_that_cannot_be_one_says_why(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.search("999999194803050042")
        await guide.said("error.id_bad_check_digit")
        assert guide.find("reception.nobody").isVisible()

    tell(story)


def test_a_name_with_an_error_in_it_is_found_and_marked(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F2)
        guide.type("ligiulan")
        people = guide.window.reception.people
        await guide.until(lambda: people.rows and people.rows[0].key == "2", "李桂兰, nearly")
        assert "读音相近" in [pill.words for pill in people.rows[0].pills]

    tell(story)


def test_who_has_a_number_or_an_appointment_today_is_marked(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        people = guide.window.reception.people
        for words, mark in (("80000030", "已取号"), ("80000002", "今日预约")):
            guide.press(K.Key_F2)
            guide.type(words)
            await guide.until(
                lambda mark=mark: [p.words for row in people.rows for p in row.pills] == [mark],
                mark,
            )

    tell(story)


def test_two_people_of_one_name_stand_with_what_tells_them_apart(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        store, now = guide.program.store, guide.program.clock.now()
        one = store.read(identify, site="main", now=now, scan="80000002")
        stamp = new_stamp("main", now, "D2", "1001", "guide")
        namesake = NewPatient(one.name, "F", "1971-01-02", phone="13912345678")
        store.write(register, stamp, patient=namesake, despite=(one.id,))
        guide.press(K.Key_F2)
        guide.type("李桂兰")
        people = guide.window.reception.people
        await guide.until(lambda: len(people.rows) == 2)
        assert len({row.detail for row in people.rows}) == 2
        assert {row.detail[:4] for row in people.rows} == {"1948", "1971"}

    tell(story)


def test_a_card_nobody_has_is_carried_into_the_form(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.search("80009999")
        await guide.until(guide.find("reception.nobody").isVisible)
        await guide.quiet()
        guide.press(K.Key_F3)
        assert guide.find("form.card_no").text() == "80009999"
        assert guide.find("form.name").hasFocus()

    tell(story)
