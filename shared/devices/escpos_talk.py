"""One connection with a thermal printer: what it is asked, and what it must answer.

Silence is never a yes. Real-time answers come at once; the others come in turn, so that one of
them says that all before it is on the paper.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from shared.devices.escpos_answers import (
    Answers,
    Paper,
    Process,
    RealTime,
    Rubbish,
    health_of_bits,
)
from shared.devices.escpos_commands import (
    BEGIN,
    PAPER_SENSOR_STATUS,
    REAL_TIME_STATUS,
    SAME_ANSWERS,
    hello,
    process_id,
)
from shared.devices.escpos_link import Link
from shared.devices.health import Health
from shared.devices.printers import problem_of

STOPPED = (Health.NO_PAPER, Health.COVER_OPEN, Health.OFFLINE, Health.FAILED)


@dataclass(frozen=True)
class Patience:
    """Seconds: for an answer that comes at once, for one that comes after printing, and after
    how long a silence the printer is asked what is wrong."""

    at_once: float = 1.5
    printing: float = 20.0
    silence: float = 1.0


class Talk:
    """All of it raises OSError where the link breaks, and PrinterProblem where the printer says
    why it does not print, or nothing."""

    def __init__(self, link: Link, name: str, patience: Patience, names: Iterator[bytes]) -> None:
        self._link = link
        self._name = name
        self._patience = patience
        self._names = names
        self._answers = Answers()
        self._knows_process_ids = False
        self._real_time: list[int] = []
        self._paper: list[int] = []
        self._processes: set[bytes] = set()
        self._rubbish = 0

    def health(self) -> Health:
        """What the printer says of itself now."""
        bits = []
        self._listen(0)
        for command in REAL_TIME_STATUS:
            self._real_time.clear()
            self._rubbish = 0
            self._link.send(command)
            self._wait(lambda: bool(self._real_time or self._rubbish), self._patience.at_once)
            if self._rubbish:
                return Health.FAILED
            if not self._real_time:
                return Health.SILENT
            bits.append(self._real_time[0])
        return health_of_bits(*bits)

    def greet(self, first: bytes = b"") -> None:
        """Returns when the printer hears, is done with all that it was sent before, and begins
        anew. `first` goes before all."""
        name = next(self._names)
        self._paper.clear()
        self._link.send(first + hello(name))
        self._until(lambda: name in self._processes or self._same_paper())
        self._knows_process_ids = name in self._processes

    def print_all(self, commands: Iterable[bytes]) -> None:
        """Returns when it is on the paper."""
        for command in commands:
            self._link.send(command)
        self._paper.clear()
        if self._knows_process_ids:
            name = next(self._names)
            self._link.send(process_id(name))
            self._until(lambda: name in self._processes)
        else:
            self._link.send(PAPER_SENSOR_STATUS * SAME_ANSWERS)
            self._until(self._same_paper)

    def close(self) -> None:
        with suppress(OSError):
            self._link.close()

    def _same_paper(self) -> bool:
        last = self._paper[-SAME_ANSWERS:]
        if len(last) < SAME_ANSWERS or len(set(last)) > 1:
            return False
        if Paper(last[0]).ended:
            raise problem_of(Health.NO_PAPER, self._name)
        return True

    def _until(self, met: Callable[[], bool]) -> None:
        """Raises PrinterProblem as soon as the printer says what holds it up."""
        end = time.monotonic() + self._patience.printing
        while not self._wait(met, min(self._patience.silence, end - time.monotonic())):
            health = self.health()
            if met():
                return
            if health in STOPPED:
                raise problem_of(health, self._name)
            if time.monotonic() >= end:
                raise problem_of(Health.SILENT, self._name)

    def _wait(self, met: Callable[[], bool], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not met():
            left = end - time.monotonic()
            if left <= 0:
                return False
            self._listen(left)
        return True

    def _listen(self, seconds: float) -> None:
        """File what has come; where nothing has, what comes first within `seconds`."""
        for answer in self._answers.read(self._link.receive(seconds)):
            match answer:
                case RealTime(bits):
                    self._real_time.append(bits)
                case Paper(bits):
                    self._paper.append(bits)
                case Process(name):
                    self._processes.add(name)
                case Rubbish():
                    self._rubbish += 1
                    self._paper.clear()


class BlindTalk:
    """With a printer that cannot answer: it is asked nothing, and what the link took is
    believed."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def health(self) -> Health:
        return Health.SILENT

    def greet(self, first: bytes = b"") -> None:
        self._link.send(first + BEGIN)

    def print_all(self, commands: Iterable[bytes]) -> None:
        for command in commands:
            self._link.send(command)

    def close(self) -> None:
        with suppress(OSError):
            self._link.close()
