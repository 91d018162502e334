"""Asks a program's devices now and then how they are, and tells the store (services/devices.py);
runs the program's self-test, once by itself when the program has started."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from shared.devices.health import DeviceState, Health, Kind
from shared.devices.voice import Speaker, Voice
from shared.domain.errors import StoreProblem
from shared.services.devices import REPORT_EVERY, report
from shared.services.stamp import new_stamp
from shared.ui import self_test
from shared.ui.program import Program

ASK_MS = 10_000
FIRST_ASK_MS, FIRST_TEST_MS = 1_000, 5_000  # the screen comes first

States = tuple[DeviceState, ...]


class Printing(Protocol):
    """A print queue. `health` asks the printer and may take seconds."""

    @property
    def name(self) -> str: ...

    def health(self) -> Health: ...


class InputDevices(Protocol):
    """Scanner and card reader, those that are not there included."""

    def states(self, now: datetime) -> States: ...


@dataclass(frozen=True)
class Told:
    """What the store was last told, and when."""

    states: States
    at: datetime

    def covers(self, states: States, now: datetime) -> bool:
        """Nothing is new and the last report is young."""
        return _what(states) == _what(self.states) and now - self.at < REPORT_EVERY


class DeviceWatch(QObject):
    """One for each program. `asked` carries the devices' states after each round, `reported` comes
    once the store has been told of them, `tested` carries the results of a self-test.

    A round begins ASK_MS after the one before, where that is over. A store that is away is not
    asked; as soon as it is back it is told. None stands for a device that the site file does not
    name.
    """

    asked = Signal(object)
    reported = Signal()
    tested = Signal(object)

    def __init__(
        self,
        program: Program,
        name: str,
        terminal: str,
        *,
        printer: Printing | None = None,
        inputs: InputDevices | None = None,
        voice: Speaker | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program, self._name, self._terminal = program, name, terminal
        self._printer, self._inputs, self._voice = printer, inputs, voice
        self._since: dict[Kind, DeviceState] = {}
        self._told: Told | None = None
        self._away = False
        self._asking = False
        self._testing = False
        self._stopped = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.on_due)
        self._first_test = QTimer(self, interval=FIRST_TEST_MS, singleShot=True)
        self._first_test.timeout.connect(self.test)

    def start(self) -> None:
        feed = self._program.feed
        feed.store_lost.connect(self.on_store_lost)
        feed.store_back.connect(self.on_store_back)
        self._stopped = False
        self._timer.start(FIRST_ASK_MS)
        self._first_test.start()

    def stop(self) -> None:
        """What is being asked still ends by itself, unheard."""
        if self._stopped:
            return
        self._stopped = True
        self._timer.stop()
        self._first_test.stop()
        feed = self._program.feed
        feed.store_lost.disconnect(self.on_store_lost)
        feed.store_back.disconnect(self.on_store_back)

    def test(self) -> None:
        """The self-test of this machine; the log has what is wrong."""
        self._first_test.stop()
        if not (self._testing or self._stopped):
            self._testing = True
            self._program.tasks.spawn(self._test(), f"self-test of {self._terminal}", _logged_only)

    @property
    def testing(self) -> bool:
        return self._testing

    def on_due(self) -> None:
        if not (self._asking or self._stopped):
            self._timer.start(ASK_MS)
            self._asking = True
            name = f"devices of {self._terminal}"
            self._program.tasks.spawn(self._round(), name, _logged_only)

    def on_store_lost(self) -> None:
        self._away = True

    def on_store_back(self) -> None:
        self._away = False
        self._told = None
        self.on_due()

    async def _round(self) -> None:
        try:
            states = await asyncio.to_thread(self._ask)
            if self._stopped:
                return
            self.asked.emit(states)
            now = self._program.clock.now()
            known = self._told is not None and self._told.covers(states, now)
            if not (known or self._away):
                await self._report(states, now)
        finally:
            self._asking = False

    async def _report(self, states: States, now: datetime) -> None:
        site = self._program.settings.hospital.site
        stamp = new_stamp(site, now, self._terminal, self._name)
        try:
            await self._program.store.run_write(report, stamp, program=self._name, states=states)
        except StoreProblem:
            return  # the change feed says that the store is away; the next round tells it again
        self._told = Told(states, now)
        if not self._stopped:
            self.reported.emit()

    async def _test(self) -> None:
        program = self._program
        tasks = self_test.tasks(
            program.settings,
            self._terminal,
            lambda: program.store,
            self._askers(),
            program.clock.now,
        )
        try:
            results = await asyncio.to_thread(self_test.run, tasks)
        finally:
            self._testing = False
        if not self._stopped:
            self_test.log_results(results)
            self.tested.emit(results)

    def _askers(self) -> Mapping[Kind, Callable[[], Health]]:
        """The devices that this program has open: nobody may open them beside it."""
        askers: dict[Kind, Callable[[], Health]] = {}
        if self._printer is not None:
            askers[Kind.PRINTER] = self._printer.health
        if self._inputs is not None:
            for kind in (Kind.SCANNER, Kind.READER):
                askers[kind] = partial(self._input, self._inputs, kind)
        if isinstance(self._voice, Voice):
            languages = self._program.settings.voice.languages
            askers[Kind.VOICE] = partial(self._voice.check, languages)
        elif self._voice is not None:
            askers[Kind.VOICE] = self._voice.health
        return askers

    def _input(self, inputs: InputDevices, kind: Kind) -> Health:
        states = inputs.states(self._program.clock.now())
        return next((state.health for state in states if state.kind is kind), Health.OFF)

    def _ask(self) -> States:
        """On a worker thread. `since` is when this program first saw a device as it is."""
        states = []
        for state in _each(self._program.clock.now(), self._printer, self._inputs, self._voice):
            before = self._since.get(state.kind)
            same = before is not None and _what((before,)) == _what((state,))
            states.append(before if same and before is not None else state)
        self._since = {state.kind: state for state in states}
        return tuple(states)


def _each(
    now: datetime,
    printer: Printing | None,
    inputs: InputDevices | None,
    voice: Speaker | None,
) -> Iterator[DeviceState]:
    if printer is not None:
        yield DeviceState(Kind.PRINTER, printer.name, printer.health(), now)
    else:
        yield DeviceState(Kind.PRINTER, "", Health.OFF, now)
    if inputs is not None:
        yield from inputs.states(now)
    if isinstance(voice, Voice):
        yield voice.state(now)
    else:
        yield DeviceState(Kind.VOICE, "", voice.health() if voice else Health.OFF, now)


def _logged_only(_failure: BaseException) -> None:
    """No screen changes because its devices cannot be asked."""


def _what(states: States) -> tuple[tuple[Kind, str, Health, str], ...]:
    return tuple((one.kind, one.name, one.health, one.detail) for one in states)
