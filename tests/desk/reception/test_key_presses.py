"""How many keys a guide presses for a walk-in (issue 4, must show 7).

What counts: every key of the keyboard, a letter or figure as one, and a held key with the one it
is held for as one. A Chinese character counts as one: what an input method commits. What a card
reader or scanner sends, its Enter included, is no key.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.desk.conftest import Guide

K = Qt.Key
MOST = 25


class Counting:
    """Presses and types as the guide does, and counts."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.pressed = 0

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.guide.press(key)
        self.pressed += len(keys)

    def type(self, words: str) -> None:
        """Key by key: between two of them the focus may have gone on by itself."""
        for letter in words:
            place = QApplication.focusWidget()
            if letter.isascii():
                QTest.keyClicks(place, letter)
            else:
                assert isinstance(place, QLineEdit)
                place.insert(letter)
        self.pressed += len(words)


def printed(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "slips").glob("*.pdf"))


def test_a_walk_in_with_a_card_takes_no_typing(tell: Any, tmp_path: Path) -> None:
    async def story(guide: Guide) -> None:
        keys = Counting(guide)
        assert guide.find("search").hasFocus(), "the reader writes into the search field"
        guide.type("80000030")
        guide.press(K.Key_Return)
        departments = guide.find("reception.departments")
        await guide.until(departments.hasFocus, "the patient is there, the department is asked")
        keys.press(K.Key_Down, K.Key_Return)
        said = await guide.said("desk.reception.issued")
        assert said.values["label"] == "A001"
        await guide.until(lambda: printed(tmp_path), "the slip is printed")
        assert keys.pressed == 2
        await guide.until(guide.find("search").hasFocus, "ready for the next card")

    tell(story)


def test_a_walk_in_without_card_or_number_takes_twenty_five_keys_at_most(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        keys = Counting(guide)
        keys.press(K.Key_F3)
        keys.type("赵小红")
        keys.press(K.Key_Tab, K.Key_Tab)
        assert guide.find("form.birth_date").hasFocus(), "past the number, which they lack"
        keys.type("19750612")
        assert guide.find("form.sex.male").hasFocus(), "the whole date leads on to the sex"
        keys.type("2")
        assert guide.find("form.sex.female").isChecked()
        assert guide.find("form.phone").hasFocus(), "and that to the phone: Enter registers"
        keys.press(K.Key_Return)
        departments = guide.find("reception.departments")
        await guide.until(departments.hasFocus, "registered; the department is asked")
        keys.type("kq")
        assert departments.current_key == "12.05", "口腔颌面外科 by its initials"
        keys.press(K.Key_Return)
        await guide.said("desk.reception.issued")
        await guide.until(lambda: printed(tmp_path), "the slip is printed")
        assert keys.pressed == 19
        assert keys.pressed <= MOST

    tell(story)
