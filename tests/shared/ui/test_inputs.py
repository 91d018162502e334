"""Scans and cards on the GUI thread, whichever thread they come from."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from shared import settings
from shared.devices.card_reader import DummyReader
from shared.devices.health import Health, Kind
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.devices.scanner import DummyScanner, KeyboardScanner
from shared.ui.inputs import Inputs, inputs_for
from shared.ui.key_places import XKB_OFFSET, placed
from tests.conftest import MORNING

CARD = IdentityCard("张三", "F", "1949-12-31", "11010519491231002X")
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def key(words: str, place: int = 0, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, modifier, place + XKB_OFFSET, 0, 0, words)


@pytest.fixture
def inputs(qapp: QCoreApplication) -> Iterator[Inputs]:
    made = Inputs(DummyScanner(), DummyReader())
    made.start()
    yield made
    made.stop()


def heard(inputs: Inputs) -> list[object]:
    """What its signals say, and on which thread, if not on this one."""
    said: list[object] = []
    here = threading.get_ident()

    def hear(what: object) -> None:
        said.append(what if threading.get_ident() == here else "wrong thread")

    for signal in (inputs.scanned, inputs.card_read, inputs.card_refused):
        signal.connect(hear, Qt.ConnectionType.DirectConnection)
    return said


def on_a_thread(*acts: object) -> None:
    thread = threading.Thread(target=lambda: [act() for act in acts])  # type: ignore[operator]
    thread.start()
    thread.join()


def test_what_comes_on_a_devices_thread_is_heard_on_the_gui_thread(inputs: Inputs) -> None:
    said = heard(inputs)
    problem = CardProblem("card_again")
    scanner, reader = inputs.scanner, inputs.reader
    assert isinstance(scanner, DummyScanner)
    assert isinstance(reader, DummyReader)
    on_a_thread(
        lambda: scanner.scan("80000001"),
        lambda: reader.put_on(CARD),
        lambda: reader.put_on(problem),
    )
    assert said == []
    QCoreApplication.processEvents()
    assert said == ["80000001", CARD, problem]


def test_what_is_on_its_way_when_the_window_stops_is_not_heard(inputs: Inputs) -> None:
    said = heard(inputs)
    reader = inputs.reader
    assert isinstance(reader, DummyReader)
    on_a_thread(lambda: reader.put_on(CARD))
    inputs.stop()
    QCoreApplication.processEvents()
    assert said == []


def test_the_keys_of_a_window_are_a_scanners(qapp: QCoreApplication) -> None:
    inputs = inputs_for(settings.Scanner(), settings.Reader())
    assert isinstance(inputs.scanner, KeyboardScanner)
    said = heard(inputs)
    inputs.start()
    for character in "80000001":
        inputs.key_pressed(key(character))
    inputs.key_pressed(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_MODIFIER, "\r"))
    assert said == ["80000001"]
    inputs.stop()


def test_the_place_of_a_key_is_told_whatever_it_types(qapp: QCoreApplication) -> None:
    assert placed(key("&", place=2)) == "1"
    assert placed(key("a", place=16, modifier=SHIFT)) == "Q"
    assert placed(key("Ö", place=39, modifier=SHIFT)) == ":"
    assert placed(key("x", place=200)) == ""


def test_how_both_are_doing_and_since_when(inputs: Inputs) -> None:
    reader = inputs.reader
    assert isinstance(reader, DummyReader)
    first = inputs.states(MORNING)
    assert [(state.kind, state.health, state.since) for state in first] == [
        (Kind.SCANNER, Health.READY, MORNING),
        (Kind.READER, Health.READY, MORNING),
    ]
    later = MORNING + timedelta(minutes=1)
    reader.set_health(Health.MISSING)
    assert since(inputs, later) == [(Health.READY, MORNING), (Health.MISSING, later)]
    assert since(inputs, later + timedelta(minutes=1)) == since(inputs, later)


def since(inputs: Inputs, now: datetime) -> list[tuple[Health, datetime]]:
    return [(state.health, state.since) for state in inputs.states(now)]


def test_none_configured_is_off(qapp: QCoreApplication) -> None:
    inputs = inputs_for(settings.Scanner(kind="none"), settings.Reader())
    inputs.start()
    assert [state.health for state in inputs.states(MORNING)] == [Health.OFF, Health.OFF]
    inputs.stop()
