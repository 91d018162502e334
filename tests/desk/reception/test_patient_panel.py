"""Reception's middle in a real window: nobody is handed another patient's slip."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.desk.conftest import Guide

CTRL = Qt.KeyboardModifier.ControlModifier


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
