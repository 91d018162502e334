"""The kiosk's window over a real store: whole visits, and what must never happen."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kiosk import acts
from kiosk.paper import AGAIN_SECONDS
from kiosk.program import open_window
from kiosk.session import Session, Slip, State
from kiosk.slips import SlipPrinter
from kiosk.window import KioskWindow
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import DummyPrinter, PrinterProblem
from shared.domain.errors import StoreProblem
from shared.services import helping, rooms
from shared.text import LANGUAGES, text
from shared.ui.program import Program

JAM = PrinterProblem("printer_refused", name="lobby")

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def window(program: Program, drive: Drive) -> Iterator[KioskWindow]:
    made = open_window(program)
    made.show()
    drive(started(made))
    yield made
    made.stop()
    made.close()
    made.deleteLater()


async def started(window: KioskWindow) -> None:
    """As a program starts it: on the running loop, and the map is looked for."""
    window.start()
    await settled(lambda: not window._map._looking)


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
        await until(window, State.PARTS)
        press(window, "parts.department", "departments.03.04", "doctors.any", "identify.phone")
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

    async def answer_lost(program: Program, session: Session, walk: int) -> Any:
        stamps.append(session.stamp)
        taken = await commit(program, session, walk)
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


Install = Callable[[Any], KioskWindow]


@pytest.fixture
def kiosk_with(program: Program, tmp_path: Path) -> Iterator[Install]:
    """A kiosk with a printer of the test's own; None prints nothing."""
    made: list[KioskWindow] = []

    def install(printer: Any) -> KioskWindow:
        queue = PrintQueue(tmp_path / "own spool", printer) if printer is not None else None
        slips = SlipPrinter(queue, program.settings.hospital, program.clock.now)
        made.append(KioskWindow(program, slips))
        made[-1].show()
        made[-1].start()
        return made[-1]

    yield install
    for window in made:
        window.stop()
        window.close()
        window.deleteLater()


def paper(printer: DummyPrinter) -> list[str]:
    return [name[len("2026-11-23-") :] for name, _pdf in printer.taken]


def spooled(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "own spool").iterdir())


def test_nothing_is_printed_before_its_commit(
    kiosk_with: Install, program: Program, drive: Drive
) -> None:
    seen: list[int] = []
    threads: list[threading.Thread] = []

    class Watching(DummyPrinter):
        def take(self, name: str, pdf: bytes) -> None:
            threads.append(threading.current_thread())
            seen.append(tickets(program))

    drive(check_in(kiosk_with(Watching())))
    assert seen == [1]
    assert threads[0] is not threading.main_thread()


def test_a_failed_slip_keeps_the_number_and_offers_it_again(
    kiosk_with: Install, program: Program, drive: Drive
) -> None:
    printer = DummyPrinter(JAM)
    window = kiosk_with(printer)

    async def visit() -> None:
        await check_in(window)
        assert "A001" in said(window, "done.headline")
        assert window.session.slip is Slip.FAILED
        press(window, "done.reprint")
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visit())
    assert paper(printer) == ["A001"]
    assert tickets(program) == 1


def test_a_printer_with_a_bug_keeps_the_number_too(kiosk_with: Install, drive: Drive) -> None:
    window = kiosk_with(DummyPrinter(RuntimeError("driver")))
    drive(check_in(window))
    assert window.session.slip is Slip.FAILED
    assert "A001" in said(window, "done.headline")


def test_a_slip_that_failed_comes_by_itself_when_the_printer_works_again(
    kiosk_with: Install, drive: Drive
) -> None:
    printer = DummyPrinter(JAM, JAM)
    window = kiosk_with(printer)

    async def visit() -> None:
        await check_in(window)
        for _ in range(2 * AGAIN_SECONDS):
            assert window.session.slip is Slip.FAILED
            window.on_second()
            await settled(lambda: not window._program.tasks._tasks)
        assert window.session.slip is Slip.PRINTED

    drive(visit())
    assert paper(printer) == ["A001"]


@pytest.mark.parametrize("leaves", ["done.finish", "footer.home", "idle", "store away"])
def test_the_next_patient_gets_their_own_slip_and_no_other(
    kiosk_with: Install, drive: Drive, program: Program, tmp_path: Path, leaves: str
) -> None:
    printer = DummyPrinter(JAM)
    window = kiosk_with(printer)

    async def visits() -> None:
        await check_in(window, "80000002")
        match leaves:
            case "idle":
                printer.problems = [JAM] * 100
                for _ in range(30):
                    window.on_second()
                    await asyncio.sleep(0)
            case "store away":
                program.feed.store_lost.emit()
                press(window, "done.finish")
                program.feed.store_back.emit()
            case name:
                press(window, name)
        assert window.session == Session()
        await settled(lambda: not spooled(tmp_path), "the slip is withdrawn")
        printer.problems.clear()
        await check_in(window, "80000005")
        assert window.session.slip is Slip.PRINTED

    drive(visits())
    assert paper(printer) == ["F001"]
    assert tickets(program) == 2


def test_who_comes_back_for_a_slip_is_told_how_their_own_did(
    kiosk_with: Install, drive: Drive
) -> None:
    """The first's fails, the second's comes; then the first asks again and the printer jams."""
    printer = DummyPrinter(JAM)
    window = kiosk_with(printer)

    async def visits() -> None:
        for card in ("80000002", "80000005"):
            await check_in(window, card)
            press(window, "done.finish")
        printer.problems = [JAM]
        press(window, "home.place")
        scan(window, "80000002")
        await until(window, State.PLACE)
        press(window, "place.reprint.0")
        await settled(lambda: window.session.slip in (Slip.PRINTED, Slip.FAILED))
        assert window.session.slip is Slip.FAILED
        press(window, "place.reprint.0")
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visits())
    assert paper(printer) == ["F001", "A001"]


def test_going_back_to_the_keys_withdraws_a_slip_too(
    kiosk_with: Install, drive: Drive, tmp_path: Path
) -> None:
    """Whoever types next need not be the one whose slip failed."""
    printer = DummyPrinter(JAM)
    window = kiosk_with(printer)

    async def visits() -> None:
        await check_in(window)
        press(window, "done.finish", "home.place", "identify.card")
        printer.problems = [JAM]
        enter(window, "80000002")
        await until(window, State.PLACE)
        press(window, "place.reprint.0")
        await settled(lambda: window.session.slip is Slip.FAILED)
        press(window, "footer.back")
        assert window.session.slip is Slip.NONE
        await settled(lambda: not spooled(tmp_path), "the slip is withdrawn")
        for _ in range(12):
            window.on_second()
            await asyncio.sleep(0.01)

    drive(visits())
    assert paper(printer) == []


def test_a_kiosk_starts_with_nobodys_slips(
    kiosk_with: Install, drive: Drive, tmp_path: Path
) -> None:
    PrintQueue(tmp_path / "own spool", DummyPrinter()).add("2026-11-22-A001", b"%PDF-%%EOF")
    printer = DummyPrinter()
    drive(check_in(kiosk_with(printer)))
    assert paper(printer) == ["A001"]
    assert spooled(tmp_path) == []


def words(window: KioskWindow) -> str:
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    return " ".join(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kiosk_without_a_printer_does_not_speak_of_paper(
    kiosk_with: Install, drive: Drive, language: str
) -> None:
    window = kiosk_with(None)
    paper_words = ("小票", "號碼單", "slip")

    async def visit() -> None:
        press(window, f"footer.language.{language}")
        assert not [word for word in paper_words if word in words(window)]
        press(window, "home.check_in", "identify.card")
        enter(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0", "confirm.yes")
        await until(window, State.DONE)
        await asyncio.sleep(0.05)
        assert window.session.slip is Slip.NONE
        assert "A001" in said(window, "done.headline")
        assert not [word for word in paper_words if word in words(window)]
        assert not window.findChildren(QAbstractButton, "done.reprint")
        press(window, "done.finish", f"footer.language.{language}", "home.place")
        scan(window, "80000002")
        await until(window, State.PLACE)
        assert not [word for word in paper_words if word in words(window)]

    drive(visit())


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


def test_a_card_on_the_reader_ends_the_open_visit_of_somebody_else(
    window: KioskWindow, drive: Drive
) -> None:
    async def visit() -> None:
        await check_in(window)
        before = window.session
        scan(window, "80000005")
        while window.session.state is not State.CHOOSE:
            await asyncio.sleep(0.02)
        assert window.session.visit is not None
        assert window.session.visit.masked == "张*"
        assert window.session.place is None
        assert before.place is not None

    drive(visit())


def test_a_demo_hint_is_shown_where_a_card_is_asked_for(window: KioskWindow) -> None:
    window.hint = "演示：请输入卡号 80000001"
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert window.hint in shown
    press(window, "home.check_in")
    assert window.hint in [label.text() for label in window.findChildren(QLabel)]
