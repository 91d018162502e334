"""The kiosk's window over a real store: whole visits, and what must never happen."""

import asyncio
import random
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kiosk import acts
from kiosk.journey import Choice, Event, Session, Slip, State
from kiosk.program import open_window
from kiosk.window import KioskWindow
from shared.devices.printers import PrinterProblem
from shared.domain.errors import StoreProblem
from shared.services import helping, rooms
from shared.services.values import TicketPlace
from shared.text import text
from shared.ui.program import Program

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def window(program: Program) -> Iterator[KioskWindow]:
    made = open_window(program)
    made.show()
    made.start()
    yield made
    made.stop()
    made.close()
    made.deleteLater()


def button(window: KioskWindow, name: str) -> QAbstractButton:
    shown = [b for b in window.findChildren(QAbstractButton, name) if b.isVisibleTo(window)]
    assert shown, f"no button {name} on {window.session.state}"
    return shown[0]


def press(window: KioskWindow, *names: str) -> None:
    for name in names:
        QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def enter(window: KioskWindow, digits: str) -> None:
    press(window, *(f"keypad.{digit}" for digit in digits), "keypad.enter")


def scan(window: KioskWindow, words: str) -> None:
    for character in words:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(window, key)
    QTest.keyClick(window, Qt.Key.Key_Return)


async def until(window: KioskWindow, state: State) -> None:
    await settled(lambda: window.session.state is state, f"{window.session.state} not {state}")


async def settled(true: Callable[[], bool], why: str = "") -> None:
    for _ in range(500):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(why)


async def check_in(window: KioskWindow, card: str = "80000002") -> None:
    press(window, "home.check_in", "identify.card")
    enter(window, card)
    await until(window, State.CHOOSE)
    press(window, "choose.0", "confirm.yes")
    await until(window, State.DONE)
    await settled(lambda: window.session.slip in (Slip.PRINTED, Slip.FAILED))


def said(window: KioskWindow, name: str) -> str:
    labels = [each for each in window.findChildren(QLabel, name) if each.isVisibleTo(window)]
    return labels[0].text()


def tickets(program: Program) -> int:
    settings = program.settings
    now = program.clock.now()
    seen = program.store.read(rooms.room_views, site=settings.hospital.site, now=now)
    return len({entry.ticket.id for room in seen for entry in room.waiting})


def test_a_patient_checks_in_with_a_card(window: KioskWindow, drive: Drive, tmp_path: Any) -> None:
    drive(check_in(window))
    assert said(window, "done.number") == "A001"
    assert window.session.slip is Slip.PRINTED
    assert len(list((tmp_path / "slips").glob("*A001*.pdf"))) == 1
    press(window, "done.finish")
    assert window.session == Session()


def test_a_second_check_in_shows_the_same_number(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await check_in(window)
        press(window, "done.finish")
        scan(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0")
        assert window.session.state is State.PLACE

    drive(visit())


def test_a_walk_in_takes_a_number(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        press(window, "home.walk_in")
        await until(window, State.DEPARTMENTS)
        press(window, "departments.03.04", "doctors.any", "identify.phone")
        enter(window, "19905550002")
        enter(window, "19480305")
        await until(window, State.CONFIRM)
        press(window, "confirm.yes")
        await until(window, State.DONE)
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visit())
    assert said(window, "done.number").startswith("A")


def test_an_unknown_card_is_told_what_to_do(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        scan(window, "89999999")
        await until(window, State.SORRY)

    drive(visit())
    assert said(window, "sorry.sentence") == text("error.not_found")
    press(window, "sorry.home")
    assert window.session == Session()


def test_what_was_typed_is_gone_after_leaving(window: KioskWindow) -> None:
    press(window, "home.check_in", "identify.id_number", "keypad.1", "keypad.2")
    assert said(window, "typing.field") == "12"
    press(window, "footer.language.en")
    assert said(window, "typing.field") == "12"
    press(window, "footer.back", "identify.id_number")
    assert said(window, "typing.field") == ""


def test_the_last_twenty_seconds_count_down_and_a_touch_extends(window: KioskWindow) -> None:
    press(window, "footer.language.en", "footer.large", "home.check_in")
    for _ in range(10):
        window.on_second()
    assert "20" in said(window, "header.time")
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert "Nov" in said(window, "header.time")
    for _ in range(30):
        assert window.session.state is State.IDENTIFY
        window.on_second()
    assert window.session == Session()
    assert not window.look.large
    assert window.look.language == "zh-Hans"


def test_a_guide_is_called_once(window: KioskWindow, drive: Drive, program: Program) -> None:
    async def visit() -> None:
        press(window, "footer.help", "footer.help")
        await settled(lambda: text("kiosk.help_coming") in said(window, "header.where"))

    drive(visit())
    site, now = program.settings.hospital.site, program.clock.now()
    assert len(program.store.read(helping.open_help_calls, site=site, now=now)) == 1
    assert window.session.state is State.HOME


def test_the_kiosk_does_not_close(window: KioskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert not window.close()
    assert window.isVisible()


def test_two_taps_are_one_act(window: KioskWindow, drive: Drive, program: Program) -> None:
    async def visit() -> None:
        scan(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0", "confirm.yes", "confirm.yes", "confirm.no")
        await until(window, State.DONE)

    drive(visit())
    assert tickets(program) == 1


def test_a_second_try_carries_the_same_stamp(
    window: KioskWindow, drive: Drive, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps = []
    commit = acts._commit

    async def answer_lost(program: Program, session: Session) -> Any:
        stamps.append(session.stamp)
        taken = await commit(program, session)
        if len(stamps) == 1:
            raise StoreProblem("store_away")
        return taken

    monkeypatch.setattr(acts, "_commit", answer_lost)

    async def visit() -> None:
        scan(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0", "confirm.yes")
        await until(window, State.SORRY)
        press(window, "sorry.again", "confirm.yes")
        await until(window, State.DONE)

    drive(visit())
    assert len(stamps) == 2
    assert stamps[0] is stamps[1]
    assert tickets(program) == 1


def test_nothing_is_printed_before_its_commit(
    program: Program, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    threads: list[threading.Thread] = []

    def printer(place: TicketPlace, language: str, reprint: bool) -> bool:
        threads.append(threading.current_thread())
        seen.append(tickets(program))
        return True

    window = KioskWindow(program, printer)
    window.show()
    window.start()
    drive(check_in(window))
    assert seen == [1]
    assert threads[0] is not threading.main_thread()
    window.stop()
    window.close()


def test_a_failed_slip_keeps_the_number_and_offers_it_again(program: Program, drive: Drive) -> None:
    tries: list[bool] = []

    def printer(place: TicketPlace, language: str, reprint: bool) -> bool:
        tries.append(reprint)
        if len(tries) == 1:
            raise PrinterProblem("printer_refused", name="x")
        return True

    window = KioskWindow(program, printer)
    window.show()
    window.start()

    async def visit() -> None:
        await check_in(window)
        assert "A001" in said(window, "done.headline")
        press(window, "done.reprint")
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visit())
    assert tries == [False, True]
    assert tickets(program) == 1
    window.stop()
    window.close()


def test_a_bug_sends_the_patient_to_the_desk_and_goes_home(
    window: KioskWindow, drive: Drive, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    async def broken(*_: Any) -> Any:
        raise RuntimeError("broken")

    monkeypatch.setattr(acts, "by_scan", broken)

    async def visit() -> None:
        scan(window, "80000002")
        await until(window, State.SORRY)

    drive(visit())
    assert said(window, "sorry.sentence") == text("error.bug")
    assert "80000002" not in caplog.text
    for _ in range(12):
        window.on_second()
    assert window.session == Session()


def test_the_store_goes_away_and_comes_back(window: KioskWindow, program: Program) -> None:
    press(window, "home.check_in")
    program.feed.store_lost.emit()
    assert window.session.state is State.STORE_AWAY
    program.feed.store_back.emit()
    assert window.session == Session()


def test_a_scan_is_heard_only_where_one_is_expected(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        await check_in(window)
        scan(window, "80000005")
        await asyncio.sleep(0.05)
        assert window.session.state is State.DONE

    drive(visit())


def test_random_scans_check_nobody_in(window: KioskWindow, drive: Drive, program: Program) -> None:
    noise = random.Random(7)

    async def storm() -> None:
        for _ in range(150):
            garbage = noise.randbytes(noise.randrange(4, 30)).decode("latin-1")
            scan(window, garbage.replace("\r", "").replace("\n", ""))
            await settled(lambda: not window._busy)
            window.on_chose(Choice(Event.GO_HOME))

    drive(storm())
    assert tickets(program) == 0


def test_a_demo_hint_is_shown_where_a_card_is_asked_for(window: KioskWindow) -> None:
    window.hint = "演示：请输入卡号 80000001"
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert window.hint in shown
    press(window, "home.check_in")
    assert window.hint in [label.text() for label in window.findChildren(QLabel)]
