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
