"""Reception's middle in a real window: nobody is handed another patient's slip."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from shared.store.tables import journal, ticket
from tests.desk.conftest import Guide

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def test_a_patient_without_a_number_is_not_handed_the_slip_of_the_one_before(
    tell: Any, tmp_path: Path
) -> None:
    def slips() -> list[Path]:
        return sorted((tmp_path / "slips").glob("*.pdf"))

    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        before = await guide.until(slips, "the slip of A001 is printed")
        panel = guide.window.reception.panel
        first = panel.at_the_desk.patient.id
        await guide.bring("80000031")
        await guide.until(lambda: panel.at_the_desk.patient.id != first, "the next patient")
        guide.press(Qt.Key.Key_P, CTRL)
        await guide.said("desk.slip.none")
        await guide.quiet()
        assert slips() == before

    tell(story)


def fill_every_session(guide: Guide) -> None:
    from shared.store.tables import schedule

    guide.program.store.write(lambda tx: tx.execute(schedule.update().values(quota=0)) and None)


def test_a_full_session_gives_an_extra_number_for_a_reason_and_not_without(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        fill_every_session(guide)
        await guide.bring("80000030")
        form = guide.window.reception.panel.walk_in
        form.departments.setFocus()
        guide.press(Qt.Key.Key_Down)
        assert form.add_on.isVisible()
        assert form.issue.words == "加号并打印"
        guide.press(Qt.Key.Key_Return)
        assert form.add_on.hasFocus()
        await guide.quiet()
        assert guide.rows() == [], "no reason, no number"
        guide.type("专家同意加号")
        guide.press(Qt.Key.Key_Return)
        await guide.said("desk.reception.issued")
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])
        await guide.quiet()
        guide.press(Qt.Key.Key_Z, CTRL)
        await guide.said("desk.queue.undone")
        await guide.until(lambda: guide.rows() == [])

    tell(story)


def test_a_session_that_fills_while_she_writes_asks_for_the_reason(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        form = guide.window.reception.panel.walk_in
        form.departments.setFocus()
        guide.press(Qt.Key.Key_Down)
        form.complaint.setFocus()
        guide.type("toothache")
        assert not form.add_on.isVisible()
        fill_every_session(guide)
        guide.press(Qt.Key.Key_Return)
        await guide.said("desk.error.queue_full")
        assert form.add_on.hasFocus()
        assert form.complaint.text() == "toothache"

    tell(story)


def named_doctor(guide: Guide) -> list[bool | None]:
    def read(tx: Any) -> list[bool | None]:
        return list(tx.execute(select(ticket.c.named_doctor)).scalars())

    return guide.program.store.read(read)


@pytest.mark.parametrize(
    ("keys", "chip", "kept"),
    [
        ((), "unasked", None),
        ((K.Key_Down,), "yes", True),
        ((K.Key_Down, K.Key_Up), "no", False),
    ],
)
def test_whether_a_doctor_was_named_is_kept_with_the_number(
    tell: Any, keys: tuple[Qt.Key, ...], chip: str, kept: bool | None
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        if keys:
            guide.find("reception.doctors").setFocus()
        for key in keys:
            guide.press(key)
        assert guide.find(f"reception.named.{chip}").isChecked()
        guide.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        assert named_doctor(guide) == [kept]
        await guide.quiet()
        assert guide.find("reception.named.unasked").isChecked(), "the next one is asked anew"

    tell(story)


def test_a_doctor_given_in_turn_was_not_named(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.find("reception.departments").setFocus()
        guide.press(K.Key_Down)
        guide.find("reception.doctors").setFocus()
        guide.press(K.Key_Down)
        guide.find("reception.named.no").click()
        guide.find("reception.issue").click()
        await guide.said("desk.reception.issued")
        assert named_doctor(guide) == [False]

    tell(story)


def test_a_patient_is_handed_over_to_the_appointments(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        heard: list[Any] = []
        guide.window.reception.book_asked.connect(heard.append)
        await guide.bring("80000030")
        guide.press(K.Key_B, ALT)
        assert [patient.card_no for patient in heard] == ["80000030"]

    tell(story)


def test_the_front_page_is_offered_on_a_first_visit_and_its_numbers_are_journalled(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000002")
        assert not guide.find("reception.front_page").isVisible(), "she was here before"
        await guide.bring("80000030")
        assert guide.find("reception.front_page").isVisible()
        guide.press(K.Key_H, ALT)
        said = await guide.said("desk.front_page.printed")
        assert said.values["number"] == "DM00030"
        (page,) = (tmp_path / "slips").glob("*.pdf")
        assert page.read_bytes().startswith(b"%PDF")

        def looks(tx: Any) -> list[str]:
            rows = tx.execute(select(journal.c.reason).where(journal.c.act == "reveal"))
            return list(rows.scalars())

        assert set(guide.program.store.read(looks)) == {"打印病历首页"}

    tell(story)
