"""The form of a new patient in a real window: each refusal at its field, nothing typed lost,
nobody registered twice unseen."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from shared.store.tables import patient
from tests.desk.conftest import Guide

K = Qt.Key


def registered(guide: Guide) -> int:
    def count(tx: Any) -> int:
        return int(tx.execute(select(func.count()).select_from(patient)).scalar_one())

    return guide.program.store.read(count)


def write(guide: Guide, **fields: str) -> None:
    """Into the open form, field by field."""
    for name, words in fields.items():
        line = guide.find(f"form.{name}")
        line.setFocus()
        line.clear()
        line.insert(words)


async def refused_at(guide: Guide, field: str) -> str:
    trouble = guide.find(f"form.{field}.trouble")
    await guide.until(trouble.isVisible, f"refused at {field}")
    return str(trouble.text())


GOOD = {"name": "赵小红", "birth_date": "19750612", "phone": "13900001111"}


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"birth_date": "20270101"}, "birth_date"),
        ({"birth_date": "19750230"}, "birth_date"),
        ({"name": "赵" * 200}, "name"),
        ({"name": "赵小红😀"}, "name"),
        ({"name": " "}, "name"),
        ({"id_number": "999999194803050042"}, "id_number"),
        ({"id_number": "110105750612001"}, "id_number"),
        ({"phone": "12 34"}, "phone"),
        ({"card_no": "80000001"}, "card_no"),
        ({"birth_date": "20200601"}, "guardian"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost(
    tell: Any, typed: dict[str, str], field: str
) -> None:
    async def story(guide: Guide) -> None:
        before = registered(guide)
        guide.press(K.Key_F3)
        write(guide, **{**GOOD, **typed})
        guide.find("form.sex.female").click()
        guide.press(K.Key_Return)
        assert await refused_at(guide, field)
        assert guide.find(f"form.{field}").hasFocus()
        for name, words in {**GOOD, **typed}.items():
            assert guide.find(f"form.{name}").text() == words
        assert registered(guide) == before

    tell(story)


def test_an_identity_number_that_says_another_sex_or_birth_date_is_refused(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        write(guide, name="赵小红", id_number="99999919750612002X")
        guide.press(K.Key_Return)
        await refused_at(guide, "id_number")
        write(guide, id_number=valid("99999919750612002"))
        assert guide.find("form.sex.female").isChecked()
        write(guide, birth_date="19750613")
        guide.press(K.Key_Return)
        await refused_at(guide, "birth_date")
        write(guide, birth_date="19750612")
        guide.find("form.sex.male").click()
        guide.press(K.Key_Return)
        await refused_at(guide, "sex")

    tell(story)


def valid(first: str) -> str:
    from stdnum.iso7064 import mod_11_2

    return first + mod_11_2.calc_check_digit(first)


def test_full_width_figures_and_pasted_lines_are_read_as_meant(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        write(guide, name="赵小红\n", birth_date="１９７５０６１２", phone="139 0000\t1111")
        guide.find("form.sex.female").click()
        guide.press(K.Key_Return)
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "registered")
        assert panel.at_the_desk.patient.birth_date == "1975-06-12"
        assert panel.at_the_desk.patient.masked_phone == "139****1111"

    tell(story)


def test_who_it_may_be_already_is_seen_before_anybody_is_registered(tell: Any) -> None:
    """李桂兰, born 1948-03-05, is in the demo hospital."""

    async def story(guide: Guide) -> None:
        before = registered(guide)
        guide.press(K.Key_F3)
        write(guide, name="李桂兰", birth_date="19480305")
        guide.find("form.sex.female").click()
        guide.press(K.Key_Return)
        likely = guide.find("form.likely")
        await guide.until(likely.isVisible, "she is shown before she is registered twice")
        assert "李桂兰" in likely.rows[0].title
        await guide.quiet()
        assert registered(guide) == before
        assert guide.find("form.register").words == "确认不是同一人，仍然登记"
        guide.press(K.Key_Down)
        assert likely.hasFocus()
        guide.press(K.Key_Return)
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "it is she")
        assert panel.at_the_desk.patient.card_no == "80000002"
        assert registered(guide) == before
        guide.press(K.Key_F3)
        assert guide.find("form.birth_date").text() == "", "what was typed for her is gone"

    tell(story)


def test_another_person_of_that_name_and_birthday_takes_one_more_enter(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        before = registered(guide)
        guide.press(K.Key_F3)
        write(guide, name="李桂兰", birth_date="19480305")
        guide.find("form.sex.female").click()
        await guide.until(guide.find("form.likely").isVisible, "shown while she types")
        guide.press(K.Key_Return)
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "registered as another person")
        assert panel.at_the_desk.patient.card_no != "80000002"
        assert registered(guide) == before + 1

    tell(story)


def test_a_known_document_number_is_no_second_person(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        before = registered(guide)
        guide.press(K.Key_F3)
        write(guide, name="赵小红", id_number="999999194803050041")
        guide.press(K.Key_Return)
        await refused_at(guide, "id_number")
        await guide.until(guide.find("form.likely").isVisible, "and whose it is")
        guide.press(K.Key_Return)
        await guide.quiet()
        assert registered(guide) == before

    tell(story)


def test_a_child_comes_with_somebody(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        assert not guide.find("form.guardian").isVisible()
        write(guide, name="赵小小", birth_date="20200601")
        assert guide.find("form.guardian").isVisible()
        guide.find("form.sex.female").click()
        guide.press(K.Key_Return)
        await refused_at(guide, "guardian")
        guide.type("赵小红")
        guide.press(K.Key_Return)
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "registered")
        assert panel.at_the_desk.patient.guardian == "赵小红"

    tell(story)


def test_what_the_patient_needs_is_kept_with_them(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        write(guide, name="赵小红", birth_date="19750612", allergies="青霉素")
        for chip in ("form.sex.female", "form.needs.wheelchair", "form.language.yue"):
            guide.find(chip).click()
        guide.find("form.needs.hearing").click()
        guide.find("form.needs.hearing").click()
        guide.find("form.register").click()
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "registered")
        kept = panel.at_the_desk.patient
        assert (kept.allergies, kept.needs, kept.language) == ("青霉素", ("wheelchair",), "yue")
        assert guide.find("reception.care").words == ("过敏：青霉素", "轮椅", "粤语")

    tell(story)


def test_that_there_are_no_allergies_is_one_press_and_outlives_further_typing(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        assert guide.find("form.asked.no").isChecked()
        guide.find("form.asked.none").click()
        write(guide, name="赵小红", birth_date="19750612")
        assert guide.find("form.asked.none").isChecked()
        assert guide.find("form.allergies").text() == ""
        guide.find("form.sex.female").click()
        guide.find("form.register").click()
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk, "registered")
        assert panel.at_the_desk.patient.allergies == "none"
        assert guide.find("reception.care").words == (), "nothing to mind"

    tell(story)


def test_no_document_needs_no_number(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        write(guide, id_number="E1234567")
        assert guide.find("form.id_kind.passport").isChecked()
        guide.find("form.id_kind.none").click()
        assert guide.find("form.id_number").text() == ""
        assert not guide.find("form.id_number").isEnabled()
        guide.find("form.id_kind.resident").click()
        assert guide.find("form.id_number").isEnabled()

    tell(story)


def test_a_half_written_form_waits_while_somebody_else_is_served(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F3)
        write(guide, name="赵小红", phone="13900001111")
        await guide.bring("80000030")
        assert not guide.find("form.name").isVisible()
        guide.find("language.en").click()
        guide.press(K.Key_F3)
        assert guide.find("form.name").text() == "赵小红"
        assert guide.find("form.phone").text() == "13900001111"
        assert guide.find("form.register").words == "Register"
        guide.find("form.wipe").click()
        assert guide.find("form.name").text() == ""

    tell(story)


def test_a_nurse_registers_nobody(tell: Any) -> None:
    from dataclasses import replace

    async def story(guide: Guide) -> None:
        guide.window.session.staff = replace(guide.window.session.staff, role="nurse")
        guide.press(K.Key_F3)
        await guide.said("error.not_allowed")
        assert not guide.find("form.name").isVisible()

    tell(story)
