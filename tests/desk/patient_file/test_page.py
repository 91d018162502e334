"""A patient's file in a real window: read, noted in, a card replaced, two records made one."""

from typing import Any

from PySide6.QtCore import Qt

from shared.services.new_patient import NewPatient
from shared.services.patients import identify, register
from shared.services.stamp import new_stamp
from tests.desk.conftest import Guide

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


async def open_file(guide: Guide, card: str = "80000002") -> Any:
    await guide.bring(card)
    guide.press(K.Key_F, ALT)
    page = guide.window.reception.file
    await guide.until(lambda: page.file and page.isVisible(), "the file is open")
    return page


def twin_of(guide: Guide, card: str) -> Any:
    """The same person, registered a second time."""
    store, now = guide.program.store, guide.program.clock.now()
    first = store.read(identify, site="main", now=now, scan=card)
    stamp = new_stamp("main", now, "D2", "1001", "guide")
    new = NewPatient(first.name, first.sex, first.birth_date, phone="13912345678")
    return store.write(register, stamp, patient=new, despite=(first.id,))


def test_visits_and_appointments_stand_on_one_page_and_esc_leads_back(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        page = await open_file(guide, "80000030")
        assert guide.find("file.history").hasFocus()
        assert "A001" in page.history.rows[0].detail
        guide.find("language.en").click()
        assert guide.find("file.history.title").text() == "Visits and appointments"
        guide.press(K.Key_Escape)
        assert guide.find("reception.name").isVisible()

    tell(story)


def test_a_note_is_there_for_the_next_colleague(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        page = await open_file(guide)
        line = guide.find("file.note")
        line.setFocus()
        guide.type("听力不好 请到座位旁提醒")
        guide.press(K.Key_Return)
        await guide.until(lambda: page.file.notes, "the note is in the file")
        await guide.until(lambda: line.text() == "", "and out of the line")
        note = page.file.notes[0]
        assert guide.find(f"file.note.{note.id}").text() == "听力不好 请到座位旁提醒"
        assert note.by_name == "周敏"
        guide.type("长" * 550)
        guide.press(K.Key_Return)
        await guide.until(guide.find("file.note.trouble").isVisible, "too long is said")
        assert len(line.text()) == 550, "and nothing is lost"

    tell(story)


def test_a_replaced_card_says_so_when_it_is_read_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        page = await open_file(guide)
        guide.press(K.Key_C, ALT)
        assert guide.find("card.number").hasFocus()
        guide.type("88880000")
        guide.press(K.Key_Return)
        guide.press(K.Key_1)
        assert guide.find("card.reason").text() == "遗失"
        guide.press(K.Key_Return)
        await guide.said("desk.card.issued")
        await guide.until(lambda: page.file.patient.card_no == "88880000", "the new card")
        assert guide.find("file.former_cards").text() == "80000002 · 2026-11-23 · 遗失"
        guide.search("80000002")
        await guide.said("desk.error.card_replaced")
        await guide.bring("88880000")
        assert guide.window.reception.panel.at_the_desk.patient.name == "李桂兰"

    tell(story)


def test_a_card_of_somebody_else_is_refused_at_the_number(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_file(guide)
        guide.press(K.Key_C, ALT)
        guide.type("80000003")
        guide.press(K.Key_Return)
        guide.press(K.Key_2)
        guide.press(K.Key_Return)
        await guide.until(guide.find("card.number.trouble").isVisible)
        assert guide.find("card.number").text() == "80000003"
        assert guide.find("card.reason").text() == "损坏"
        guide.press(K.Key_Escape)
        assert guide.find("file.history").hasFocus()

    tell(story)


def test_a_card_is_not_replaced_without_a_reason(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        page = await open_file(guide)
        guide.press(K.Key_C, ALT)
        guide.find("card.confirm").click()
        assert guide.find("card.reason.trouble").isVisible()
        await guide.quiet()
        assert page.file.patient.card_no == "80000002"

    tell(story)


def test_two_records_of_one_person_become_one_and_two_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        twin = twin_of(guide, "80000002")
        page = await open_file(guide)
        kept = page.file.patient.id
        guide.press(K.Key_M, ALT)
        people = guide.find("merge.people")
        await guide.until(lambda: people.rows, "people of the same name are there at once")
        assert [row.key for row in people.rows] == [str(twin.id)], "and not the record itself"
        guide.press(K.Key_Down)
        assert people.hasFocus()
        guide.press(K.Key_Return)
        assert guide.find("merge.reason").hasFocus()
        assert guide.find("merge.keep.0").isChecked()
        guide.press(K.Key_Return)
        assert guide.find("merge.trouble").isVisible(), "no reason, no merging"
        guide.type("重复建档")
        guide.press(K.Key_Return)
        await guide.said("desk.merge.done")
        await guide.until(lambda: page.file.merged, "the file says what is part of it")
        assert page.file.patient.id == kept
        guide.find(f"file.unmerge.{twin.id}").click()
        await guide.said("desk.merge.undone")
        await guide.until(lambda: not page.file.merged, "two again")

    tell(story)


def test_the_other_record_may_be_the_one_that_stays(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        twin = twin_of(guide, "80000002")
        page = await open_file(guide)
        guide.press(K.Key_M, ALT)
        people = guide.find("merge.people")
        await guide.until(lambda: people.rows)
        guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        guide.find("merge.keep.1").click()
        guide.type("新档案信息更全")
        guide.press(K.Key_Return)
        await guide.said("desk.merge.done")
        await guide.until(
            lambda: page.file and page.file.patient.id == twin.id, "its file is shown"
        )
        guide.press(K.Key_Escape)
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk.patient.id == twin.id, "and its panel")

    tell(story)
