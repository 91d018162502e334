"""A desk window over the demo hospital, driven by keys as a guide drives it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desk.program import open_window
from desk.window import DeskWindow
from shared.demo.hospital import STAFF_CODE, STAFF_PIN
from shared.services import check_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.ui.program import Program

SECONDS = 10


class Guide:
    """Presses keys and waits for what is to come of them; knows widgets by their names."""

    def __init__(self, window: DeskWindow, program: Program) -> None:
        self.window = window
        self.program = program

    def find(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"no widget is called {name}"
        return found

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, words: str) -> None:
        """As an input method commits it, or as keys."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), f"{field} takes no words"
        if words.isascii():
            QTest.keyClicks(field, words)
        else:
            field.insert(words)

    async def until(self, holds: Callable[[], Any], what: str = "") -> Any:
        for _ in range(SECONDS * 50):
            if answer := holds():
                return answer
            await asyncio.sleep(0.02)
        raise AssertionError(f"did not happen: {what or holds}")

    async def quiet(self) -> None:
        """Until every load and act has ended."""
        await asyncio.sleep(0.3)

    async def sign_in(self) -> None:
        await self.until(lambda: self.find("sign_in.code").hasFocus(), "the code has the focus")
        self.type(STAFF_CODE)
        self.press(Qt.Key.Key_Return)
        self.type(STAFF_PIN)
        self.press(Qt.Key.Key_Return)
        await self.until(lambda: self.window.session.staff, "signed in")
        await self.until(lambda: self.window.rooms.chosen, "rooms loaded")

    def search(self, words: str) -> None:
        self.press(Qt.Key.Key_F2)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    async def bring(self, words: str) -> None:
        """The patient found by these words is the one before the guide."""
        self.search(words)
        panel = self.window.reception.panel
        await self.until(lambda: not panel.confirm_when_shown and panel.at_the_desk, words)
        await self.until(
            lambda: (
                self.window.reception.middle.currentWidget() is panel
                and QApplication.focusWidget() is not self.find("search")
            ),
            "the patient is shown",
        )

    async def said(self, key: str) -> Any:
        def heard() -> Any:
            message = self.window.strip.message
            return message if message is not None and message.key == key else None

        try:
            return await self.until(heard)
        except AssertionError:
            raise AssertionError(f"heard {self.window.strip.message}, not {key}") from None

    def rows(self) -> list[tuple[str, str]]:
        return [(row.label, row.ticket.state) for row in self.window.panel.table.rows]

    async def wait_in_line(self, *cards: str, department: str = "03.04") -> None:
        """Holders of cards take numbers at a kiosk; the queue shows them."""
        store, now = self.program.store, self.program.clock.now()
        before = len(self.rows())
        for card in cards:
            patient = store.read(identify, site="main", now=now, scan=card)
            stamp = new_stamp("main", now, "K1", "patient")
            store.write(check_in.take_walk_in, stamp, patient_id=patient.id, department=department)
        await self.until(lambda: len(self.rows()) == before + len(cards), "the queue shows them")

    def choose(self, label: str) -> None:
        """The row with that number, by keys, from wherever the focus is."""
        table = self.window.panel.table
        labels = [row.label for row in table.rows]
        for _ in range(len(labels) + 1):
            if table.chosen and table.rows[table.currentIndex().row()].label == label:
                return
            self.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        raise AssertionError(f"{label} is not among {labels}")

    async def walk_in(self, card: str, department: str = "03.04") -> None:
        """A number for the holder of a card, by keys alone."""
        await self.bring(card)
        form = self.window.reception.panel.walk_in
        form.departments.setFocus()
        for _ in range(20):
            if form.walk_in.department == department:
                break
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        await self.said("desk.reception.issued")
        self.window.strip.back_out()


Story = Callable[[Guide], Awaitable[None]]


@pytest.fixture
def window(program: Program) -> Iterator[DeskWindow]:
    desk = program.settings.desk.model_copy(update={"floor": "2F"})
    program.settings = program.settings.model_copy(update={"desk": desk})
    opened = open_window(program)
    opened.show()
    opened.activateWindow()
    opened.start()
    yield opened
    opened.stop()
    opened.close()
    opened.deleteLater()


@pytest.fixture
def tell(window: DeskWindow, program: Program, drive: Any) -> Callable[[Story], None]:
    """Runs a story told as a coroutine of a guide who has signed in."""

    def run(story: Story) -> None:
        async def all_of_it() -> None:
            guide = Guide(window, program)
            await guide.sign_in()
            await story(guide)
            await guide.quiet()

        drive(all_of_it())

    return run


@pytest.fixture
def guide(window: DeskWindow, program: Program) -> Guide:
    return Guide(window, program)
