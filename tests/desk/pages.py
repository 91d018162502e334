"""A page of the desk alone, over the demo hospital, driven by keys."""

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk import look
from desk.controls import Ground
from desk.messages import Message
from desk.session import DeskSession
from shared.services.stamp import Stamp, new_stamp
from shared.services.values import StaffMember
from shared.ui import theme
from shared.ui.program import Program

SIZE, SMALLEST = (1320, 760), (1160, 660)
SECONDS = 10
GUIDE = StaffMember("1001", "周敏", "guide")
NURSE = StaffMember("1002", "陈洁", "nurse")


class Alone:
    """The page in a window of its own, and whoever sits before it. Ctrl+Z is the window's."""

    def __init__(
        self, program: Program, make: Callable[[DeskSession], Any], member: StaffMember
    ) -> None:
        self.program = program
        self.session = DeskSession(program)
        self.session.staff = member
        self.heard: list[Message] = []
        self._begun = False
        self.session.said.connect(self.heard.append)
        self.page = make(self.session)
        self.window = Ground(theme.PAPER, "alone")
        self.window.setStyleSheet(look.STYLE)
        QVBoxLayout(self.window).addWidget(self.page)
        self._undo = QShortcut(QKeySequence("Ctrl+Z"), self.window, self.on_undo)
        self.window.setMinimumSize(*SMALLEST)  # and its layout sets none of its own
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.session.language_changed.connect(self.page.speak)
        program.feed.changed.connect(self.on_changed)
        self.page.speak()
        self.page.take_focus()

    def close(self) -> None:
        self.program.feed.changed.disconnect(self.on_changed)
        self.page.stop()
        self.session.stop()
        self.window.close()
        self.window.deleteLater()

    def on_undo(self) -> None:
        self.page.on_undo()

    def on_changed(self, _queues: object) -> None:
        self.page.reload()

    def find(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"no widget is called {name}"
        return found

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def stamp(self, terminal: str = "D9", by: str = "1001") -> Stamp:
        return new_stamp("main", self.program.clock.now(), terminal, by)

    def do(self, service: Callable[..., Any], *, by: str = "1001", **values: Any) -> Any:
        """At another desk."""
        return self.program.store.write(service, self.stamp(by=by), **values)

    async def until(self, holds: Callable[[], Any], what: str = "") -> Any:
        self._begin()
        for _ in range(SECONDS * 50):
            if answer := holds():
                return answer
            await asyncio.sleep(0.02)
        raise AssertionError(f"did not happen: {what or holds}")

    async def said(self, key: str) -> Message:
        await self.until(lambda: any(one.key == key for one in self.heard), f"{key} is said")
        return next(one for one in reversed(self.heard) if one.key == key)

    async def quiet(self) -> None:
        """Until every load and act has ended."""
        self._begin()
        await asyncio.sleep(0.3)

    def _begin(self) -> None:
        """The first load, once the loop runs."""
        if not self._begun:
            self._begun = True
            self.page.reload()
