"""Random keys and touches: the kiosk stays itself, and nobody is checked in by chance.

DAOZHEN_MONKEY says how many.
"""

import asyncio
import logging
import os
import random
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from kiosk.program import open_window
from kiosk.window import KioskWindow
from shared.services import views
from shared.ui.program import Program
from tests.kiosk.test_window import started

STROKES = int(os.environ.get("DAOZHEN_MONKEY", "1500"))
EVERY_KEY = tuple(Qt.Key)
LIKELY_KEYS = (*map(Qt.Key, range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)), Qt.Key.Key_Return)
WALKING_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Escape)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
MOUSE_BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)


@pytest.fixture
def window(
    program: Program, drive: Callable[[Coroutine[Any, Any, Any]], Any]
) -> Iterator[KioskWindow]:
    kiosk = program.settings.kiosk.model_copy(update={"full_screen": True})
    settings = program.settings.model_copy(update={"kiosk": kiosk})
    made = open_window(replace(program, settings=settings))
    made.show()
    drive(started(made))
    yield made
    made.stop()
    made.close()
    made.deleteLater()


class Monkey:
    def __init__(self, window: KioskWindow, chance: random.Random) -> None:
        self.window = window
        self.chance = chance
        self.done = ""

    def stroke(self) -> None:
        """A touch anywhere, a touch on a button, a key, another mouse button, a moment's rest."""
        weights = (2, 4, 4, 1, 1)
        acts = (self.touch, self.press, self.key, self.other_button, self.rest)
        (act,) = self.chance.choices(acts, weights)
        act()

    def anywhere(self) -> QPoint:
        window, chance = self.window, self.chance
        return QPoint(chance.randrange(window.width()), chance.randrange(window.height()))

    def touch(self) -> None:
        at = self.anywhere()
        self.done = f"touch {at}"
        QTest.mouseClick(self.window.childAt(at) or self.window, Qt.MouseButton.LeftButton)

    def press(self) -> None:
        buttons = self.window.findChildren(QAbstractButton)
        shown = [button for button in buttons if button.isVisibleTo(self.window)]
        button = self.chance.choice(shown)
        self.done = f"press {button.objectName()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self) -> None:
        key = self.chance.choice(self.chance.choice((EVERY_KEY, LIKELY_KEYS, WALKING_KEYS)))
        modifier = self.chance.choice(MODIFIERS)
        self.done = f"key {key} {modifier}"
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def other_button(self) -> None:
        at, button = self.anywhere(), self.chance.choice(MOUSE_BUTTONS)
        self.done = f"{button} {at}"
        QTest.mouseClick(self.window, button, Qt.KeyboardModifier.NoModifier, at)

    def rest(self) -> None:
        self.done = "rest"
        for _ in range(self.chance.choice((1, 1, 30))):
            self.window.on_second()


@pytest.mark.qt_log_ignore("keyToAscii Unhandled key code")
def test_a_monkey_neither_leaves_the_kiosk_nor_breaks_it_nor_checks_in(
    window: KioskWindow,
    drive: Callable[[Coroutine[Any, Any, Any]], Any],
    program: Program,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkey = Monkey(window, random.Random(20261123))
    seen = set()

    async def play() -> None:
        assert window.isFullScreen()
        for stroke in range(STROKES):
            monkey.stroke()
            await asyncio.sleep(0)
            if stroke % 10 == 0:
                while program.tasks._tasks:
                    await asyncio.sleep(0.001)
            seen.add(window.session.state)
            where = f"stroke {stroke}: {monkey.done} on {window.session.state}"
            shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
            assert shown == [window], where
            assert window.isFullScreen(), where
            assert window.session.ticket is None, where
            broken = [record for record in caplog.records if record.levelno >= logging.ERROR]
            assert not broken, where

    drive(play())
    counts = program.store.read(
        views.day_counts, site=program.settings.hospital.site, now=program.clock.now()
    )
    assert counts.arrived == 0
    assert len(seen) >= 8, seen
