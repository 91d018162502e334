"""Cards and scans at the kiosk, over a real store: who stands here, and nobody checked in by it."""

import asyncio
import os
import random
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.look import Manner
from kiosk.program import open_window
from kiosk.session import Choice, Event, State
from kiosk.window import KioskWindow
from shared.devices.card_reader import DummyReader
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.devices.scanner import DummyScanner, KeyboardScanner
from shared.services.patients import NewPatient, register
from shared.services.stamp import new_stamp
from shared.ui.program import Program
from tests.kiosk.test_window import press, started, tickets, until
from tests.kiosk.test_window import scan as scan_by_keys
from tests.shared.devices.test_wedge import SLIP, fuzzed

Drive = Callable[[Coroutine[Any, Any, Any]], Any]

SCANS = int(os.environ.get("DAOZHEN_SCANS", "150"))
CARD = IdentityCard("赵小红", "F", "1949-12-31", "11010519491231002X")


@pytest.fixture
def window(program: Program, drive: Drive) -> Iterator[KioskWindow]:
    made = open_window(program)
    made.inputs.reader, made.inputs.scanner = DummyReader(), DummyScanner()
    made.show()
    drive(started(made))
    yield made
    made.stop()
    made.close()
    made.deleteLater()


def put_on(window: KioskWindow, what: IdentityCard | CardProblem) -> None:
    reader = window.inputs.reader
    assert isinstance(reader, DummyReader)
    reader.put_on(what)


def scan(window: KioskWindow, words: str) -> None:
    scanner = window.inputs.scanner
    assert isinstance(scanner, DummyScanner)
    scanner.scan(words)


def known(program: Program) -> None:
    """The card's holder is a patient of the house."""
    stamp = new_stamp(program.settings.hospital.site, program.clock.now(), "test", "test", "system")
    patient = NewPatient(
        name=CARD.name, sex=CARD.sex, birth_date=CARD.birth_date, id_number=CARD.id_number
    )
    program.store.write(register, stamp, patient=patient)


def test_an_identity_card_tells_who_it_is_and_takes_no_number(
    window: KioskWindow, drive: Drive, program: Program
) -> None:
    known(program)

    async def visit() -> None:
        put_on(window, CARD)
        await until(window, State.CHOOSE)

    drive(visit())
    assert window.session.visit is not None
    assert window.session.visit.masked == "赵*红"
    assert tickets(program) == 0


def test_a_card_that_nobody_is_registered_with_is_sent_to_the_desk(
    window: KioskWindow, drive: Drive
) -> None:
    async def visit() -> None:
        press(window, "home.check_in")
        put_on(window, CARD)
        await until(window, State.SORRY)

    drive(visit())
    assert window.session.trouble is not None
    assert window.session.trouble.key == "not_found"


def test_a_card_taken_away_too_soon_is_said_where_one_is_waited_for(window: KioskWindow) -> None:
    put_on(window, CardProblem("card_again"))
    assert window.session.state is State.SORRY
    assert window.session.trouble is not None
    assert window.session.trouble.key == "card_again"
    window.on_chose(Choice(Event.GO_HOME))
    window.on_chose(Choice(Event.CHECK_IN))
    put_on(window, CardProblem("card_unknown"))
    window.on_chose(Choice(Event.BACK))
    assert window.session.state is State.IDENTIFY


def test_a_card_put_on_again_is_read_for_what_its_holder_came_for(
    window: KioskWindow, drive: Drive, program: Program
) -> None:
    known(program)

    async def visit() -> None:
        window.on_manner_chosen(Manner("en"))
        press(window, "home.place")
        put_on(window, CardProblem("card_again"))
        put_on(window, CARD)
        await until(window, State.PLACE)

    drive(visit())
    assert window.look.language == "en"


def test_a_card_that_cannot_be_read_disturbs_no_visit(window: KioskWindow, drive: Drive) -> None:
    async def visit() -> None:
        scan(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0")
        put_on(window, CardProblem("card_again"))

    drive(visit())
    assert window.session.state is State.CONFIRM


def test_another_card_ends_the_open_visit(
    window: KioskWindow, drive: Drive, program: Program
) -> None:
    known(program)

    async def visits() -> None:
        scan(window, "80000002")
        await until(window, State.CHOOSE)
        press(window, "choose.0")
        put_on(window, CARD)
        await until(window, State.CHOOSE)

    drive(visits())
    assert window.session.visit is not None
    assert window.session.visit.masked == "赵*红"
    assert tickets(program) == 0


def test_a_card_takes_nobody_away_from_where_staff_is_on_the_way(window: KioskWindow) -> None:
    window.session = replace(window.session, state=State.STAFF)
    put_on(window, CARD)
    scan(window, "80000002")
    assert window.session.state is State.STAFF


def test_no_input_method_takes_the_keys(window: KioskWindow) -> None:
    assert not window.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_garbled_scans_check_nobody_in_and_hold_nothing_up(
    window: KioskWindow, drive: Drive, program: Program
) -> None:
    """By the keys of a scanner that types; DAOZHEN_SCANS says how many. The window's own thread is
    held up for less than 100 ms, told by its own time: a machine under test is busy."""
    noise = random.Random(7)
    window.inputs.stop()
    window.inputs.scanner = KeyboardScanner()
    window.inputs.start()
    held_up: list[float] = []

    async def storm() -> None:
        for at in range(SCANS):
            words = SLIP if at % 50 == 0 else fuzzed(noise)[:40]
            begun = time.thread_time()
            scan_by_keys(window, words)
            held_up.append(time.thread_time() - begun)
            while window._work.busy:
                begun = time.thread_time()
                await asyncio.sleep(0.002)
                held_up.append(time.thread_time() - begun)
            window.on_chose(Choice(Event.GO_HOME))

    drive(storm())
    assert tickets(program) == 0
    assert window.session.ticket is None
    assert max(held_up) < 0.1
