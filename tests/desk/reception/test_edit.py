"""A patient's data changed at the desk; what is sealed stays masked until somebody asks for it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import select

from shared.store.tables import journal
from tests.desk.conftest import Guide

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def acts(guide: Guide) -> list[str]:
    def read(tx: Any) -> list[str]:
        return list(tx.execute(select(journal.c.act).order_by(journal.c.seq)).scalars())

    return guide.program.store.read(read)


async def open_edit(guide: Guide, card: str = "80000002") -> None:
    await guide.bring(card)
    guide.press(K.Key_E, ALT)
    await guide.until(guide.find("edit.name").isVisible, "the data are open")


def test_a_new_phone_replaces_the_old_one_and_nothing_else_changes(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        before = guide.window.reception.panel.at_the_desk.patient
        phone = guide.find("edit.phone")
        assert phone.text() == "199****0002"
        assert guide.find("edit.id_number").text() == "999***********0041"
        phone.setFocus()
        guide.type("13912345678")
        guide.press(K.Key_Return)
        await guide.said("desk.edit.saved")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk.patient != before, "the panel shows it")
        assert panel.at_the_desk.patient == replace(before, masked_phone="139****5678")
        assert guide.find("reception.name").isVisible()

    tell(story)


def test_an_emptied_phone_is_taken_away(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        guide.find("edit.phone").setFocus()
        guide.press(K.Key_Delete)
        assert guide.find("edit.phone").placeholderText() == "已清空，保存后删除"
        guide.press(K.Key_Return)
        await guide.said("desk.edit.saved")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk.patient.masked_phone == "", "no phone")

    tell(story)


def test_an_identity_number_is_taken_away_once_somebody_has_said_why(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        guide.find("edit.id_number").setFocus()
        assert not guide.find("edit.reason").isVisible()
        guide.press(K.Key_Backspace)
        assert guide.find("edit.reason").isVisible()
        guide.press(K.Key_Return)
        await guide.until(guide.find("edit.reason.trouble").isVisible, "asked why")
        assert guide.find("edit.reason").hasFocus()
        guide.find("edit.id_kind.resident").click()
        assert guide.find("edit.id_number").text() == "999***********0041", "kept after all"
        assert not guide.find("edit.reason").isVisible()
        guide.find("edit.id_kind.none").click()
        guide.find("edit.reason").setFocus()
        guide.type("wrong card")
        guide.press(K.Key_Return)
        await guide.said("desk.edit.saved")
        panel = guide.window.reception.panel
        await guide.until(lambda: panel.at_the_desk.patient.masked_id == "", "no number")

    tell(story)


def test_nothing_changed_writes_nothing(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        guide.press(K.Key_Return)
        assert guide.find("reception.name").isVisible()
        await guide.quiet()
        assert "change_patient" not in acts(guide)

    tell(story)


def test_a_refusal_stands_at_its_field_and_what_was_typed_outlives_esc(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        guide.find("edit.phone").setFocus()
        guide.type("12")
        guide.press(K.Key_Return)
        await guide.until(guide.find("edit.phone.trouble").isVisible)
        guide.press(K.Key_Escape)
        assert guide.find("reception.name").isVisible()
        guide.press(K.Key_E, ALT)
        assert guide.find("edit.phone").text() == "12"
        guide.press(K.Key_Escape)
        await open_edit(guide, "80000003")
        assert guide.find("edit.phone").text() == "199****0003", "another patient's phone"

    tell(story)


def test_a_number_in_the_open_is_journalled_and_masked_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_edit(guide)
        reveal = guide.window.reception.edit.fields.reveals["id_number"]
        assert reveal.shown == ""
        reveal.button.click()
        await guide.until(lambda: reveal.shown == "999999194803050041", "in the open")
        assert acts(guide).count("reveal") == 1
        reveal._fading.timeout.emit()
        assert reveal.shown == ""
        reveal.button.click()
        await guide.until(lambda: reveal.shown, "once more")
        assert acts(guide).count("reveal") == 2, "each look is written down"
        guide.press(K.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert reveal.shown == "", "nothing stays in the open on a locked desk"

    tell(story)


def test_who_may_not_see_numbers_is_not_offered_them(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.window.session.staff = replace(guide.window.session.staff, role="nurse")
        await guide.bring("80000002")
        assert not guide.find("reception.edit").isEnabled()
        guide.press(K.Key_F, ALT)
        await guide.until(guide.find("file.name").isVisible, "a nurse reads the file")
        await guide.until(lambda: guide.window.reception.file.file, "loaded")
        assert not guide.find("file.phone.reveal").isEnabled()
        assert not guide.find("file.merge").isEnabled()

    tell(story)
