"""A program tells the store how its devices are: seldom, on change, and never without a store."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from datetime import datetime
from threading import current_thread, main_thread
from typing import Any

import pytest

from shared.devices.health import DeviceState, Health, Kind
from shared.devices.voice import DummySpeaker
from shared.services.devices import TerminalDevices, devices
from shared.ui.device_watch import DeviceWatch
from shared.ui.program import Program
from shared.ui.self_test import Result

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


class Paper:
    """A print queue whose printer is asked on a worker thread."""

    name = "EPSON-1"

    def __init__(self) -> None:
        self.now = Health.READY
        self.asked = 0

    def health(self) -> Health:
        assert current_thread() is not main_thread(), "the screen would wait for a printer"
        self.asked += 1
        return self.now


class Inputs:
    def states(self, now: datetime) -> tuple[DeviceState, ...]:
        return (
            DeviceState(Kind.SCANNER, "keyboard", Health.SILENT, now),
            DeviceState(Kind.READER, "", Health.OFF, now),
        )


class Kiosk:
    """A kiosk with a watch whose clock the test moves; the timer's rounds are asked for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.paper = Paper()
        self.watch = DeviceWatch(
            program, "kiosk", "K2", printer=self.paper, inputs=Inputs(), voice=DummySpeaker()
        )
        self.reports = 0
        self.rounds = 0
        self.results: tuple[Result, ...] = ()
        self.watch.reported.connect(self.on_reported)
        self.watch.asked.connect(self.on_asked)
        self.watch.tested.connect(self.on_tested)

    def begin(self) -> None:
        """Start, and not wait for the first round."""
        self.watch.start()
        self.watch.on_due()

    def on_reported(self) -> None:
        self.reports += 1

    def on_asked(self, _states: object) -> None:
        self.rounds += 1

    def on_tested(self, results: tuple[Result, ...]) -> None:
        self.results = results

    @property
    def known(self) -> TerminalDevices:
        now = self.program.clock.now()
        (one,) = self.program.store.read(devices, site="main", now=now)
        return one

    async def round(self) -> None:
        """One more round, to its end."""
        before = self.rounds
        self.watch.on_due()
        await self.until(lambda: self.rounds > before)
        await asyncio.sleep(0.05)

    async def until(self, holds: Callable[[], Any]) -> None:
        for _ in range(500):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError("did not happen")


@pytest.fixture
def kiosk(program: Program) -> Iterator[Kiosk]:
    made = Kiosk(program)
    yield made
    made.watch.stop()


def test_the_store_knows_every_device_soon_after_the_start(kiosk: Kiosk, drive: Drive) -> None:
    async def story() -> None:
        kiosk.begin()
        await kiosk.until(lambda: kiosk.reports)
        assert [(str(one.kind), one.name, one.health) for one in kiosk.known.states] == [
            ("printer", "EPSON-1", Health.READY),
            ("scanner", "keyboard", Health.SILENT),
            ("reader", "", Health.OFF),
            ("voice", "", Health.READY),
        ]

    drive(story())


def test_what_has_not_changed_is_told_once_a_minute_and_a_change_at_once(
    kiosk: Kiosk, drive: Drive
) -> None:
    async def story() -> None:
        kiosk.begin()
        await kiosk.until(lambda: kiosk.reports == 1)
        for _ in range(5):
            kiosk.program.clock.move(seconds=10)
            await kiosk.round()
        assert (kiosk.paper.asked, kiosk.reports) == (6, 1)
        kiosk.program.clock.move(seconds=10)
        await kiosk.round()
        assert kiosk.reports == 2
        kiosk.paper.now = Health.NO_PAPER
        await kiosk.round()
        assert kiosk.reports == 3
        assert kiosk.known.states[0].health is Health.NO_PAPER
        assert kiosk.known.states[0].since == kiosk.program.clock.now()

    drive(story())


def test_a_store_that_is_away_is_left_alone_and_told_when_it_is_back(
    kiosk: Kiosk, drive: Drive
) -> None:
    async def story() -> None:
        kiosk.begin()
        await kiosk.until(lambda: kiosk.reports == 1)
        kiosk.program.feed.store_lost.emit()
        kiosk.paper.now = Health.COVER_OPEN
        await kiosk.round()
        assert kiosk.reports == 1
        kiosk.program.feed.store_back.emit()
        await kiosk.until(lambda: kiosk.reports == 2)
        assert kiosk.known.states[0].health is Health.COVER_OPEN

    drive(story())


def test_after_the_stop_nothing_is_asked_or_told(kiosk: Kiosk, drive: Drive) -> None:
    async def story() -> None:
        kiosk.begin()
        await kiosk.until(lambda: kiosk.reports == 1)
        kiosk.watch.stop()
        kiosk.watch.on_due()
        kiosk.watch.test()
        kiosk.program.feed.store_back.emit()
        await asyncio.sleep(0.1)
        assert (kiosk.paper.asked, kiosk.reports, kiosk.results) == (1, 1, ())

    drive(story())


def test_the_self_test_asks_the_devices_that_the_program_has_open(
    kiosk: Kiosk, drive: Drive
) -> None:
    async def story() -> None:
        kiosk.watch.start()
        kiosk.paper.now = Health.NO_PAPER
        kiosk.watch.test()
        await kiosk.until(lambda: kiosk.results)
        told = {one.task: str(one.outcome) for one in kiosk.results}
        assert [told[str(kind)] for kind in Kind] == ["failed", "attention", "off", "ok"]
        assert (told["store"], told["map"]) == ("ok", "ok")

    drive(story())
