"""Signing in at the desk: a badge or a name, a PIN, and a window that never stands still."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk import proving
from desk.session import DeskSession
from desk.sign_in import SignInPage
from shared.domain.errors import Refused
from shared.services import pins
from shared.services.values import StaffMember
from shared.store import staff
from tests.desk.conftest import Guide

CODE, PIN, WRONG, BADGE = "1001", "2468", "1357", "BG1001"
STALL = 0.05
K = Qt.Key


class Door:
    """The sign-in page alone, and somebody before it."""

    def __init__(self, page: SignInPage, program: Any) -> None:
        self.page = page
        self.program = program
        self.inside: list[StaffMember] = []
        page.signed_in.connect(self.inside.append)

    def type(self, words: str) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)
        QTest.keyClick(field, K.Key_Return)

    async def settle(self) -> None:
        for _ in range(400):
            await asyncio.sleep(0.02)
            if not self.page._busy:
                return
        raise AssertionError("still busy")

    async def wrong(self, times: int) -> None:
        for _ in range(times):
            self.page.pin.setFocus()
            self.page.pin.selectAll()
            self.type(WRONG)
            await self.settle()

    def shown(self, name: str) -> str:
        found = self.page.findChild(type(self.page._trouble), f"sign_in.{name}")
        return found.text() if found.isVisible() else ""


@pytest.fixture
def door(program: Any) -> Iterator[Door]:
    session = DeskSession(program)
    session.language = "en"
    page = SignInPage(session)
    lobby = QWidget()
    lobby.resize(800, 900)
    page.setParent(lobby)
    page.resize(lobby.size())
    page.speak()
    lobby.show()
    lobby.activateWindow()
    page.take_focus()
    yield Door(page, program)
    session.stop()
    lobby.close()
    lobby.deleteLater()


@pytest.mark.parametrize("who", [BADGE, CODE, "zhoumin", "ZM"])
def test_a_badge_or_a_name_jumps_to_the_pin_and_the_pin_opens(
    door: Door, drive: Any, who: str
) -> None:
    async def story() -> None:
        door.type(who)
        assert door.page.pin.hasFocus()
        door.type(PIN)
        await door.settle()
        assert door.inside == [StaffMember("1001", "周敏", "guide")]
        assert door.page.pin.text() == ""

    drive(story())


def test_enter_with_nothing_typed_goes_where_something_is_missing(door: Door, drive: Any) -> None:
    async def story() -> None:
        door.page.pin.setFocus()
        door.type(PIN)
        assert door.page.code.hasFocus()
        await door.settle()
        assert (door.inside, door.shown("trouble")) == ([], "")

    drive(story())


def test_after_five_wrong_pins_the_page_counts_down_and_then_takes_the_right_one(
    door: Door, drive: Any
) -> None:
    async def story() -> None:
        door.type(CODE)
        await door.wrong(4)
        assert door.shown("trouble").startswith("Staff code or PIN is wrong")
        assert door.shown("wait") == ""
        await door.wrong(1)
        assert door.shown("trouble").startswith("Too many wrong PINs. The next try is at 08:42:30")
        assert door.shown("wait") == "0:30 to wait"
        door.program.clock.move(seconds=12)
        door.page.on_second()
        assert door.shown("wait") == "0:18 to wait"
        door.type(PIN)
        await door.settle()
        assert (door.inside, door.shown("wait")) == ([], "0:18 to wait")
        door.program.clock.move(seconds=18)
        door.page.on_second()
        assert (door.shown("trouble"), door.shown("wait")) == ("", "")
        door.page.pin.selectAll()
        door.type(PIN)
        await door.settle()
        assert len(door.inside) == 1

    drive(story())


def test_a_colleague_need_not_wait(door: Door, drive: Any) -> None:
    async def story() -> None:
        door.page.lock(StaffMember(CODE, "周敏", "guide"))
        await door.wrong(5)
        assert door.shown("wait")
        QTest.keyClick(door.page.pin, K.Key_U, Qt.KeyboardModifier.ControlModifier)
        assert door.page.code.hasFocus()
        assert (door.page.code.text(), door.shown("wait"), door.shown("trouble")) == ("", "", "")
        door.type("9001")
        door.type(PIN)
        await door.settle()
        assert [member.code for member in door.inside] == ["9001"]

    drive(story())


def test_a_pin_that_somebody_else_set_is_replaced_with_keys_alone_and_not_passed_over(
    door: Door, drive: Any
) -> None:
    door.program.store.write(staff.change, "main", CODE, pin_given=True)

    async def story() -> None:
        door.type(CODE)
        door.type(PIN)
        await door.settle()
        assert door.shown("first.why").startswith("Somebody else set this PIN")
        assert (door.inside, door.page.code.isVisible()) == ([], False)
        first, again = door.page.first.lines.values()
        assert first.hasFocus()
        door.type("8026")
        assert again.hasFocus()
        door.type("8027")
        assert door.shown("trouble").startswith("The two new PINs differ")
        door.type("8026")
        await door.settle()
        assert [member.code for member in door.inside] == [CODE]
        assert (door.page.code.isVisible(), first.text(), door.page.pin.text()) == (True, "", "")
        assert (await proving.sign_in(door.page._session, CODE, "8026")).code == CODE

    drive(story())


def test_too_easy_a_pin_of_ones_own_is_refused_and_so_is_the_one_that_was_given(
    door: Door, drive: Any
) -> None:
    door.program.store.write(staff.change, "main", CODE, pin_given=True)

    async def story() -> None:
        door.type(CODE)
        door.type(PIN)
        await door.settle()
        for new, trouble in (("1111", "This PIN is too easy"), (PIN, "The new PIN is the same")):
            door.type(new)
            door.type(new)
            await door.settle()
            assert door.shown("trouble").startswith(trouble)
            assert door.page.first.lines["new_pin"].hasFocus()
            door.page.first.clear()
        assert door.inside == []

    drive(story())


def test_left_alone_the_new_pin_is_nobodys_to_choose(door: Door, drive: Any) -> None:
    door.program.store.write(staff.change, "main", CODE, pin_given=True)

    async def story() -> None:
        door.type(CODE)
        door.type(PIN)
        await door.settle()
        door.page._left_alone.timeout.emit()
        assert (door.page.first.open, door.page.code.text(), door.page.pin.text()) == (
            False,
            "",
            "",
        )
        assert door.page.code.hasFocus()

    drive(story())


def test_a_store_that_is_away_is_said_and_nothing_is_lost(
    door: Door, drive: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: Any) -> None:
        raise Refused("no_member")

    monkeypatch.setattr(proving, "sign_in", away)

    async def story() -> None:
        door.type(CODE)
        door.type(PIN)
        await door.settle()
        assert door.shown("trouble").startswith("There is no such member")
        assert (door.page.code.text(), door.page.pin.text()) == (CODE, PIN)

    drive(story())


async def _longest_gap(work: Any) -> tuple[float, float]:
    """How long the window's loop stood still at most while `work` ran, and how long that took."""
    gaps: list[float] = []
    over = asyncio.Event()

    async def tick() -> None:
        before = time.perf_counter()
        while not over.is_set():
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            gaps.append(now - before)
            before = now

    ticking = asyncio.ensure_future(tick())
    await asyncio.sleep(0.01)
    gaps.clear()
    begin = time.perf_counter()
    with suppress(Refused):
        await work
    took = time.perf_counter() - begin
    over.set()
    await ticking
    return max(gaps), took


def test_the_window_goes_on_while_a_pin_is_checked(door: Door, drive: Any) -> None:
    """The best of five, so that a busy machine is not taken for a stall of ours."""

    async def story() -> None:
        session = door.page._session
        for who, pin in ((CODE, PIN), ("nobody", WRONG)):
            runs = [await _longest_gap(proving.sign_in(session, who, pin)) for _ in range(5)]
            assert min(gap for gap, _ in runs) < STALL, runs

    drive(story())


def test_a_slow_check_leaves_the_window_alone(
    door: Door, drive: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = PasswordHasher(time_cost=60, memory_cost=19 * 1024, parallelism=1)
    begin = time.perf_counter()
    pin_hash = slow.hash(PIN)
    takes = time.perf_counter() - begin
    door.program.store.write(staff.change, "main", CODE, pin_hash=pin_hash)
    monkeypatch.setattr(pins, "hasher", lambda: slow)

    async def story() -> None:
        gap, took = await _longest_gap(proving.sign_in(door.page._session, CODE, PIN))
        assert took > takes / 3
        assert gap < took / 3, f"stood still for {gap:.3f} of {took:.3f} s"

    drive(story())


def test_the_desk_is_locked_and_somebody_else_goes_on_with_what_is_there(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        guide.press(K.Key_F2)
        guide.type("WANG")
        guide.press(K.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert guide.find("sign_in.code").text() == CODE
        guide.press(K.Key_U, Qt.KeyboardModifier.ControlModifier)
        guide.type("BG1002")
        guide.press(K.Key_Return)
        guide.type(PIN)
        guide.press(K.Key_Return)
        await guide.until(lambda: guide.window.session.staff, "signed in")
        assert guide.window.session.staff.role == "nurse"
        assert guide.find("search").text() == "WANG"

    tell(story)
