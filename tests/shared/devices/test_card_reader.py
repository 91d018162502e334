"""An identity-card reader on a serial line: cards put on, taken away too soon, a cable pulled."""

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from shared import settings
from shared.devices import card_serial
from shared.devices.card_reader import CardReader, DummyReader, reader_for, tried
from shared.devices.card_serial import open_serial
from shared.devices.health import Health
from shared.devices.identity_card import CardProblem, IdentityCard, card_of
from tests.shared.devices.reader_stand import (
    FIND,
    FOUND,
    NOT_READ,
    NOT_SELECTED,
    NOTHING,
    READ,
    SELECT,
    SELECTED,
    ReaderStand,
    read_answer,
    resident,
)

CARD = card_of(resident())
OTHER = resident("欧阳建国", "1", "19900101", "110105199001010010")


class Desk:
    """A reader at work and what was heard of it."""

    def __init__(self, port: Path) -> None:
        self.heard: Queue[IdentityCard | str] = Queue()
        self.reader = CardReader(
            str(port),
            lambda stopping: open_serial(str(port), 115_200, stopping),
            poll=0.005,
            again=0.01,
        )
        self.reader.start(self.heard.put, lambda problem: self.heard.put(problem.key))

    def next(self) -> IdentityCard | str:
        return self.heard.get(timeout=5)

    def hears_nothing(self, stand: ReaderStand, finds: int = 5) -> bool:
        """While the reader is asked so many times more."""
        wanted = stand.asked.count(FIND) + finds
        wait_for(lambda: stand.asked.count(FIND) >= wanted)
        try:
            self.heard.get_nowait()
        except Empty:
            return True
        return False


def wait_for(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 5
    while not true():
        assert time.monotonic() < until
        time.sleep(0.002)


@pytest.fixture
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an answer never comes."""
    monkeypatch.setattr(card_serial, "FIND_SECONDS", 0.15)
    monkeypatch.setattr(card_serial, "READ_SECONDS", 0.15)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[ReaderStand]:
    made = ReaderStand(tmp_path / "reader")
    yield made
    made.unplug()


@pytest.fixture
def desk(stand: ReaderStand) -> Iterator[Desk]:
    made = Desk(stand.port)
    yield made
    made.reader.stop()


def test_a_card_is_read_once_however_long_it_lies_there(stand: ReaderStand, desk: Desk) -> None:
    stand.card = resident()
    assert desk.next() == CARD
    assert desk.hears_nothing(stand)
    assert desk.reader.health() is Health.READY


def test_the_next_card_is_read_too_and_the_same_one_put_on_again(
    stand: ReaderStand, desk: Desk
) -> None:
    for text in (resident(), OTHER, OTHER):
        stand.card = text
        assert desk.next() == card_of(text)
        stand.card = None
        assert desk.hears_nothing(stand)


def test_a_reader_that_finds_no_card_that_was_read_reads_it_once(
    stand: ReaderStand, desk: Desk
) -> None:
    """Many modules say "no card" of a card they have read, until it is taken away."""
    stand.answers = {FIND: [FOUND, *[NOTHING] * 50], SELECT: [SELECTED]}
    stand.answers[READ] = [read_answer(resident())]
    assert desk.next() == CARD
    assert desk.hears_nothing(stand)


def test_a_damaged_answer_is_read_again_before_anybody_is_told(
    stand: ReaderStand, desk: Desk
) -> None:
    wrong = bytearray(read_answer(resident()))
    wrong[100] ^= 1
    stand.answers = {READ: [bytes(wrong), bytes(wrong)]}
    stand.card = resident()
    assert desk.next() == CARD


def test_an_answer_that_stays_damaged_is_said_once(stand: ReaderStand, desk: Desk) -> None:
    wrong = read_answer(resident())[:-1] + b"\x00"
    stand.answers = {READ: [wrong] * 3}
    stand.card = resident()
    assert desk.next() == "card_again"
    assert desk.hears_nothing(stand)
    stand.card = None
    assert desk.hears_nothing(stand)
    stand.card = resident()
    assert desk.next() == CARD


@pytest.mark.usefixtures("_short_waits")
@pytest.mark.parametrize(
    "answers",
    [
        {FIND: [FOUND], SELECT: [NOT_SELECTED]},
        {FIND: [FOUND], SELECT: [SELECTED], READ: [NOT_READ]},
        {FIND: [FOUND], SELECT: [SELECTED], READ: [read_answer(resident())[:600]]},
        {FIND: [FOUND], SELECT: [SELECTED], READ: [b""]},
    ],
)
def test_a_card_taken_away_too_soon_is_said_once(
    stand: ReaderStand, desk: Desk, answers: dict[bytes, list[bytes]]
) -> None:
    stand.answers = answers
    assert desk.next() == "card_again"
    assert desk.hears_nothing(stand)


def test_a_card_drawn_near_slowly_is_read_and_nobody_is_told_off(
    stand: ReaderStand, desk: Desk
) -> None:
    stand.answers = {SELECT: [NOT_SELECTED, SELECTED], READ: [NOT_READ]}
    stand.card = resident()
    assert desk.next() == CARD


def test_a_card_of_another_kind_is_said_once(stand: ReaderStand, desk: Desk) -> None:
    stand.card = resident(kind="K")
    assert desk.next() == "card_unknown"
    assert desk.hears_nothing(stand)


@pytest.mark.usefixtures("_short_waits")
def test_garbage_now_and_then_is_passed_over(stand: ReaderStand, desk: Desk) -> None:
    garbage = [b"\xff\x00garbage", b"\xaa\xaa\xaa\x96\x69\xff\xff", NOTHING]
    stand.answers = {FIND: garbage}
    wait_for(lambda: not stand.answers[FIND])
    stand.card = resident()
    assert desk.next() == CARD


@pytest.mark.usefixtures("_short_waits")
def test_garbage_only_is_a_reader_that_failed(stand: ReaderStand, desk: Desk) -> None:
    stand.answers = {FIND: [b"\x00\xff" * 9] * 20}
    wait_for(lambda: desk.reader.health() is Health.FAILED)
    stand.answers = {}
    wait_for(lambda: desk.reader.health() is Health.READY)


@pytest.mark.usefixtures("_short_waits")
def test_a_reader_that_answers_nothing_is_silent(stand: ReaderStand, desk: Desk) -> None:
    wait_for(lambda: desk.reader.health() is Health.READY)
    stand.answers = {FIND: [b""] * 50}
    wait_for(lambda: desk.reader.health() is Health.SILENT)


def test_a_broken_security_module_is_said(stand: ReaderStand, desk: Desk) -> None:
    stand.answers = {FIND: [bytes.fromhex("AAAAAA9669 0004 000066 62")] * 50}
    wait_for(lambda: desk.reader.health() is Health.FAILED)
    assert desk.reader.detail == "security module 66"


def test_a_cable_that_is_pulled_and_put_back_at_any_moment(
    stand: ReaderStand, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "shared.devices.hotplug")
    wait_for(lambda: desk.reader.health() is Health.READY)
    stand.unplug()
    wait_for(lambda: desk.reader.health() is Health.MISSING)
    stand.plug_in_again()
    stand.card = resident()
    assert desk.next() == CARD
    levels = [record.levelname for record in caplog.records]
    assert levels[-2:] == ["WARNING", "INFO"]
    assert levels.count("WARNING") == 1


@pytest.mark.usefixtures("_short_waits")
def test_a_cable_pulled_while_a_card_is_read(stand: ReaderStand, desk: Desk) -> None:
    stand.answers = {SELECT: [SELECTED], READ: [read_answer(resident())[:700]]}
    stand.card = resident()
    wait_for(lambda: READ in stand.asked)
    stand.unplug()
    wait_for(lambda: desk.reader.health() is Health.MISSING)
    stand.plug_in_again()
    stand.card = OTHER
    while (heard := desk.next()) == "card_again":
        continue
    assert heard == card_of(OTHER)


def test_nothing_is_heard_after_stop(stand: ReaderStand, desk: Desk) -> None:
    wait_for(lambda: desk.reader.health() is Health.READY)
    desk.reader.stop()
    stand.card = resident()
    assert desk.heard.empty()


def test_a_reader_that_is_not_there_is_missing(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "nothing")
    wait_for(lambda: desk.reader.health() is Health.MISSING)
    desk.reader.stop()


def test_the_self_test_asks_and_lets_go(stand: ReaderStand) -> None:
    chosen = settings.Reader(kind="serial", port=str(stand.port))
    assert tried(chosen) is Health.READY
    assert tried(chosen) is Health.READY
    assert tried(settings.Reader()) is Health.OFF
    assert tried(settings.Reader(kind="serial", port="/nowhere")) is Health.MISSING
    assert tried(settings.Reader(kind="serial", port="usb:0000:ffff")) is Health.MISSING


def test_two_programs_do_not_share_a_reader(stand: ReaderStand, desk: Desk) -> None:
    wait_for(lambda: desk.reader.health() is Health.READY)
    assert tried(settings.Reader(kind="serial", port=str(stand.port))) is Health.FAILED


def test_no_reader_is_made_where_none_is_named() -> None:
    assert reader_for(settings.Reader()) is None


def test_the_dummy_reads_what_is_put_on_it() -> None:
    heard: list[IdentityCard | CardProblem] = []
    dummy = DummyReader()
    dummy.put_on(CARD)
    dummy.start(heard.append, heard.append)
    problem = CardProblem("card_again")
    dummy.put_on(CARD)
    dummy.put_on(problem)
    dummy.stop()
    dummy.put_on(CARD)
    assert heard == [CARD, problem]
