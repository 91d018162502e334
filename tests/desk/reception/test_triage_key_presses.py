"""How many keys it takes from the complaint to the slip (issue 5, must show 6); what counts is said
in test_key_presses."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desk.conftest import Guide
from tests.desk.reception.test_key_presses import Counting, printed

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MOST = 12


def test_a_swollen_face_with_fever_takes_twelve_keys_at_most_after_the_complaint(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.press(K.Key_Z, ALT)
        guide.type("右下牙痛三天，今早脸肿，发热")
        form = guide.window.reception.panel.walk_in
        await guide.until(lambda: form.walk_in.department == "12.05", "advised")
        keys = Counting(guide)
        guide.press(K.Key_V, ALT)
        keys.pressed += 1
        assert guide.find("reception.vital.temp").hasFocus()
        keys.type("38.4")
        assert QApplication.focusWidget() is guide.find("reception.vital.temp")
        keys.press(K.Key_Return)
        said = await guide.said("desk.reception.issued")
        assert said.values["label"] == "F001"
        await guide.until(lambda: printed(tmp_path), "the slip is printed")
        assert keys.pressed == 6
        assert keys.pressed <= MOST

    tell(story)
