"""The window of room 203 over the demo hospital, driven as a doctor drives it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.room.program import open_window
from desk.room.window import RoomWindow
from shared.services import check_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.ui.program import Program

ROOM, DEPARTMENT, DOCTOR = "203", "03.01", "P03"
FIRST_CARD = 80000026
SECONDS = 10


class Doctor:
    """Presses keys and the big button; knows widgets by their names."""

    def __init__(self, window: RoomWindow, program: Program) -> None:
        self.window = window
        self.program = program
        self._cards = iter(range(FIRST_CARD, FIRST_CARD + 35))

    def find(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"no widget is called {name}"
        return found

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.window, key, held)

    async def click_step(self) -> None:
        """The big button, once it has stood there for as long as a double click takes."""
        await asyncio.sleep(QApplication.doubleClickInterval() / 1000 + 0.05)
        QTest.mouseClick(self.window.step, Qt.MouseButton.LeftButton)

    async def until(self, holds: Callable[[], Any], what: str = "") -> Any:
        for _ in range(SECONDS * 50):
            if answer := holds():
                return answer
            await asyncio.sleep(0.02)
        raise AssertionError(f"did not happen: {what or holds}")

    async def quiet(self) -> None:
        """Until every load and act has ended."""
        await asyncio.sleep(0.3)

    def walk_in(self, **values: Any) -> Any:
        """The guide desk gives somebody a number for this room's department."""
        now, store = self.program.clock.now(), self.program.store
        patient = store.read(identify, site="main", now=now, scan=str(next(self._cards)))
        values = {"patient_id": patient.id, "department": DEPARTMENT, **values}
        given = store.write(check_in.take_walk_in, new_stamp("main", now, "D1", "1001"), **values)
        return given.ticket

    async def settled(self) -> None:
        """Until the layout has taken the last words."""
        await asyncio.sleep(0.02)

    async def waiting(self, count: int, more: int | None = None) -> None:
        """So many wait, the last `more` of whom come now (all of them where it is not said)."""
        for _ in range(count if more is None else more):
            self.walk_in()
        await self.until(lambda: self.window.view and len(self.window.view.waiting) == count)

    async def sees(self, label: str, state: str) -> None:
        """The window shows that number in that state ("" and "free": nobody)."""

        def shown() -> bool:
            view = self.window.view
            inside = (
                [*([view.in_service] if view.in_service else []), *view.calling] if view else []
            )
            if not label:
                return view is not None and not inside
            return any((e.ticket.label, e.ticket.state) == (label, state) for e in inside)

        await self.until(shown, f"{label} {state}")
        assert self.find("room.number").text() == label
        await self.quiet()

    async def said(self, key: str) -> Any:
        def heard() -> Any:
            message = self.window.message.message
            return message if message is not None and message.key == key else None

        try:
            return await self.until(heard)
        except AssertionError:
            raise AssertionError(f"heard {self.window.message.message}, not {key}") from None

    def words(self) -> str:
        """Everything the window says, also to a screen reader."""
        said = [self.window.windowTitle()]
        for widget in self.window.findChildren(QWidget):
            said.append(widget.accessibleName())
            said.append(widget.toolTip())
            if hasattr(widget, "text"):
                said.append(widget.text())
        return " ".join(said)


Story = Callable[[Doctor], Awaitable[None]]


def in_room(program: Program, room: str, language: str = "zh-Hans") -> RoomWindow:
    desk = program.settings.desk.model_copy(update={"room": room, "language": language})
    program.settings = program.settings.model_copy(update={"desk": desk})
    opened = open_window(program)
    opened.show()
    opened.activateWindow()
    opened.start()
    return opened


@pytest.fixture
def room() -> str:
    return ROOM


@pytest.fixture
def window(program: Program, room: str) -> Iterator[RoomWindow]:
    opened = in_room(program, room)
    yield opened
    opened.stop()
    opened.close()
    opened.deleteLater()


@pytest.fixture
def tell(window: RoomWindow, program: Program, drive: Any) -> Callable[[Story], None]:
    """Runs a story told as a coroutine of a doctor whose window has loaded."""

    def run(story: Story) -> None:
        async def all_of_it() -> None:
            doctor = Doctor(window, program)
            await doctor.quiet()
            await story(doctor)
            await doctor.quiet()

        drive(all_of_it())

    return run
