"""The kiosk speaks: each screen once, never over the last one, and not a word once it is muted."""

import threading
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.look import Look
from kiosk.prompts import prompt_of
from kiosk.session import Choice, Event, Session, Slip, State
from kiosk.slips import SlipPrinter
from kiosk.speech import Speech
from kiosk.window import KioskWindow
from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import DummyPrinter, PrinterProblem
from shared.devices.voice import DummySpeaker
from shared.domain.identity import slip_code
from shared.domain.spoken import spoken_number
from shared.text import text
from shared.ui.program import Program
from tests.kiosk.lobby import building, going, place_named, sessions
from tests.kiosk.test_window import check_in, press, said, scan, settled, started, until

Drive = Callable[[Coroutine[Any, Any, Any]], Any]
Install = Callable[..., tuple[KioskWindow, DummySpeaker]]


@pytest.fixture
def kiosk(program: Program, tmp_path: Path, drive: Drive) -> Iterator[Install]:
    """A kiosk with a voice that only remembers, and a printer of the test's own."""
    made: list[KioskWindow] = []

    def install(
        printer: DummyPrinter | None = None, *, voice: bool = True
    ) -> tuple[KioskWindow, DummySpeaker]:
        chosen = program.settings.kiosk.model_copy(update={"voice": voice})
        settings = program.settings.model_copy(update={"kiosk": chosen})
        queue = PrintQueue(tmp_path / "own spool", printer or DummyPrinter())
        slips = SlipPrinter(queue, settings.hospital, program.clock.now)
        speaker = DummySpeaker()
        window = KioskWindow(replace(program, settings=settings), slips, speaker)
        made.append(window)
        window.show()
        drive(started(window))
        return window, speaker

    yield install
    for window in made:
        window.stop()
        window.close()
        window.deleteLater()


def heard(speaker: DummySpeaker) -> list[str]:
    """What was said since this was asked last."""
    words = [each for each, _language in speaker.said]
    speaker.said.clear()
    return words


def touch_nothing(window: KioskWindow) -> None:
    """Between two buttons."""
    below = window.findChild(QWidget, "header.time")
    at = below.mapTo(window, QPoint(1, 1))
    QTest.mouseClick(window.childAt(at) or window, Qt.MouseButton.LeftButton)


def test_the_first_screen_is_silent_until_it_is_touched(kiosk: Install) -> None:
    window, speaker = kiosk()
    window.redraw()
    assert heard(speaker) == []
    touch_nothing(window)
    assert heard(speaker) == [text("kiosk.say.home")]
    press(window, "footer.language.en")
    assert speaker.said == [(text("kiosk.say.home", "en"), "en")]
    heard(speaker)
    press(window, "footer.large")
    assert heard(speaker) == []
    window.on_chose(Choice(Event.IDLE))
    window.redraw()
    assert heard(speaker) == []


def test_each_screen_is_said_once_and_cuts_off_the_one_before(kiosk: Install) -> None:
    window, speaker = kiosk()
    press(window, "home.check_in")
    assert heard(speaker) == [text("kiosk.say.identify")]
    before = speaker.stops
    press(window, "identify.phone")
    assert speaker.stops > before
    assert heard(speaker) == [text("kiosk.say.phone")]
    press(window, "keypad.1", "keypad.2", "footer.large")
    window.redraw()
    assert heard(speaker) == []
    before = speaker.stops
    press(window, "footer.home")
    assert speaker.stops > before
    assert heard(speaker) == []


def test_mute_silences_at_once_and_until_its_visitor_leaves(kiosk: Install) -> None:
    window, speaker = kiosk()
    press(window, "home.check_in")
    heard(speaker)
    before = speaker.stops
    press(window, "footer.sound")
    assert speaker.stops > before
    press(window, "identify.card", "footer.help", "footer.home", "home.place")
    window.on_guide_changed()
    assert heard(speaker) == []
    assert window.look.muted
    press(window, "footer.sound")
    assert heard(speaker) == [text("kiosk.say.identify")]
    press(window, "footer.sound")
    window.on_chose(Choice(Event.IDLE))
    assert not window.look.muted
    press(window, "home.check_in")
    assert heard(speaker) == [text("kiosk.say.identify")]


def test_a_kiosk_may_begin_silent(kiosk: Install) -> None:
    window, speaker = kiosk(voice=False)
    press(window, "home.check_in")
    assert heard(speaker) == []
    press(window, "footer.sound")
    assert heard(speaker) == [text("kiosk.say.identify")]


def test_a_scan_stops_what_is_being_said(kiosk: Install, drive: Drive) -> None:
    window, speaker = kiosk()
    press(window, "home.check_in")
    heard(speaker)
    before = speaker.stops
    scan(window, "80000002")
    assert window.session.state is State.IDENTIFY
    assert speaker.stops > before
    drive(until(window, State.CHOOSE))
    assert heard(speaker) == [text("kiosk.say.choose")]
    before = speaker.stops
    press(window, "choose.0")
    scan(window, "80000002")
    assert speaker.stops > before


def test_the_number_is_told_then_the_slip(kiosk: Install, drive: Drive) -> None:
    window, speaker = kiosk()
    drive(check_in(window))
    number = spoken_number("A001", "zh-Hans")
    last = heard(speaker)[-2:]
    assert number in last[0]
    assert last[1] == text("kiosk.say.slip")
    press(window, "done.finish")
    assert heard(speaker) == []


def test_without_paper_the_number_is_to_be_remembered(kiosk: Install, drive: Drive) -> None:
    asked: list[threading.Thread] = []

    class OutOfPaper(DummyPrinter):
        def health(self) -> Health:
            asked.append(threading.current_thread())
            return Health.NO_PAPER

    window, speaker = kiosk(OutOfPaper(PrinterProblem("printer_refused", name="lobby")))

    async def visit() -> None:
        await check_in(window)
        assert window.session.slip is Slip.FAILED
        assert window.session.paper is Health.NO_PAPER
        assert said(window, "done.headline") == text("kiosk.paper.no_paper", label="A001")
        number = spoken_number("A001", "zh-Hans")
        assert heard(speaker)[-1] == text("kiosk.say.no_slip", number=number)
        press(window, "done.reprint")
        await settled(lambda: window.session.slip is Slip.PRINTED)

    drive(visit())
    assert heard(speaker)[-1] == text("kiosk.say.slip")
    assert asked
    assert threading.main_thread() not in asked


def test_a_step_is_said_each_time_it_is_touched(kiosk: Install, drive: Drive) -> None:
    window, speaker = kiosk()
    way = Session(
        State.WAY, (State.FIND,), building=building(), going=going(place_named("神经内科"))
    )
    window._go(way)
    whole = heard(speaker)
    assert whole == list(prompt_of(way, "zh-Hans"))
    window.on_chose(Choice(Event.STEP, 1))
    assert heard(speaker) == [whole[2]]
    before = speaker.stops
    window.on_chose(Choice(Event.STEP, 1))
    assert heard(speaker) == [whole[2]]
    assert speaker.stops > before


def test_a_red_flag_is_said_at_once(program: Program) -> None:
    speaker = DummySpeaker()
    speech = Speech(speaker)
    urgent, soon = (each for each in sessions() if each.state is State.STAFF)
    look = Look(speaks=True)
    speech.show(Session(State.ASKED, (State.HOME,)), look)
    heard(speaker)
    before = speaker.stops
    speech.show(urgent, look)
    assert speaker.stops > before
    assert heard(speaker) == [text("kiosk.say.staff")]
    speech.news("kiosk.help_coming")
    assert heard(speaker) == [text("kiosk.say.help_coming")]
    speech.show(Session(), look)
    speech.show(soon, look)
    assert heard(speaker) == [text("kiosk.say.staff.soon")]


def test_who_is_left_by_the_store_is_told_but_nobody_at_rest(program: Program) -> None:
    speaker = DummySpeaker()
    speech = Speech(speaker)
    look, away = Look(speaks=True), Session(State.STORE_AWAY)
    speech.show(away, look)
    assert heard(speaker) == []
    speech.show(Session(), look)
    speech.show(Session(State.CARD, (State.HOME,)), look)
    heard(speaker)
    speech.show(away, look)
    assert heard(speaker) == [text("kiosk.say.store_away")]


def test_the_voice_ends_with_its_window(kiosk: Install) -> None:
    window, speaker = kiosk()
    window.stop()
    assert speaker.closed


def test_the_code_on_the_screen_is_that_of_the_slip(kiosk: Install) -> None:
    window, _ = kiosk()
    window.resize(1080, 1920)
    lacking = (
        each
        for each in sessions()
        if each.slip is Slip.FAILED and each.paper is Health.NO_PAPER and each.visit
    )
    codes = []
    for session in lacking:
        window._go(session)
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        codes += [code.text for code in zxingcpp.read_barcodes(picture)]
    assert codes == [slip_code("t21"), slip_code("t17")]


def test_a_kiosk_without_a_voice_has_no_button_for_it(program: Program, drive: Drive) -> None:
    slips = SlipPrinter(None, program.settings.hospital, program.clock.now)
    window = KioskWindow(program, slips)
    names = {each.objectName() for each in window.findChildren(QAbstractButton)}
    assert "footer.low" in names
    assert "footer.sound" not in names
    window.stop()
    window.deleteLater()
