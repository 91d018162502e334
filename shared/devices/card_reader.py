"""Readers of identity cards: what they share, how a card is waited for, a dummy for tests."""

import logging
import time
from collections.abc import Callable
from contextlib import closing
from typing import Protocol

from shared import settings
from shared.devices.card_dll import open_library
from shared.devices.card_serial import open_serial
from shared.devices.card_source import CardSource, Damaged
from shared.devices.health import Health
from shared.devices.hotplug import AGAIN_SECONDS, Device, DeviceLost
from shared.devices.identity_card import CardProblem, IdentityCard, card_of

POLL_SECONDS = 0.3
TRIES = 3

log = logging.getLogger(__name__)

Read = Callable[[IdentityCard], None]
CardRefused = Callable[[CardProblem], None]


class Reader(Protocol):
    """`read` hears each card once, when it is put on; `refused` one that cannot be read. Both on
    the reader's own thread; nothing is heard after `stop`."""

    @property
    def name(self) -> str: ...
    @property
    def detail(self) -> str: ...
    def health(self) -> Health: ...
    def start(self, read: Read, refused: CardRefused) -> None: ...
    def stop(self) -> None: ...


def reader_for(chosen: settings.Reader) -> Reader | None:
    """The reader a site file names; None for none."""
    match chosen.kind:
        case "serial":
            return CardReader(chosen.port, lambda stop: open_serial(chosen.port, chosen.baud, stop))
        case "dll":
            return CardReader(
                f"{chosen.library}:{chosen.port}",
                lambda _stop: open_library(chosen.library, chosen.port),
            )
        case _:
            return None


def tried(chosen: settings.Reader, seconds: float = 2.0) -> Health:
    """How a reader is doing, for a self-test: it is opened and asked. Blocks for so long at most;
    a card that lies on it is not looked at."""
    reader = reader_for(chosen)
    if reader is None:
        return Health.OFF
    reader.start(lambda _card: None, lambda _problem: None)
    try:
        until = time.monotonic() + seconds
        while reader.health() is Health.SILENT and time.monotonic() < until:
            time.sleep(0.02)
        return reader.health()
    finally:
        reader.stop()


class CardReader:
    """Looks for a card a few times a second. A card is read once and then lies there until the
    reader finds none; one that cannot be read is tried a few times before that is said."""

    def __init__(
        self,
        name: str,
        opened: Callable[[Callable[[], bool]], CardSource],
        poll: float = POLL_SECONDS,
        again: float = AGAIN_SECONDS,
    ) -> None:
        self.name = name
        self._opened = opened
        self._poll = poll
        self._device = Device("reader", name, self._work, again)
        self._read: Read | None = None
        self._refused: CardRefused | None = None

    @property
    def detail(self) -> str:
        return self._device.detail

    def health(self) -> Health:
        return self._device.health

    def start(self, read: Read, refused: CardRefused) -> None:
        self._read, self._refused = read, refused
        self._device.start()

    def stop(self) -> None:
        self._device.stop()
        self._read = self._refused = None

    def _work(self) -> None:
        with closing(self._opened(lambda: self._device.stopping)) as source:
            damaged = 0
            lies, failures = False, 0
            while not self._device.stopping:
                try:
                    found = source.find()
                except Damaged as why:
                    damaged += 1
                    if damaged >= TRIES:
                        raise DeviceLost(Health.FAILED, str(why)) from why
                    found = False
                else:
                    damaged = 0
                    self._device.is_now(Health.READY)
                    if not found:
                        if failures:
                            self._tell(CardProblem("card_again"))
                        lies, failures = False, 0
                if found and not lies:
                    lies, failures = self._take(source, failures)
                self._device.rest(self._poll)

    def _take(self, source: CardSource, failures: int) -> tuple[bool, int]:
        """Whether the card is done with, and how often it could not be read."""
        try:
            card = card_of(source.read())
        except CardProblem as problem:
            if problem.key == "card_again" and failures + 1 < TRIES:
                return False, failures + 1
            self._tell(problem)
            return True, 0
        if self._read is not None and not self._device.stopping:
            self._read(card)
        return True, 0

    def _tell(self, problem: CardProblem) -> None:
        log.info("a card was not read: %s", problem.key)
        if self._refused is not None and not self._device.stopping:
            self._refused(problem)


class DummyReader:
    """Reads what a test puts on it."""

    name = "dummy"
    detail = ""

    def __init__(self, health: Health = Health.READY) -> None:
        self._health = health
        self._read: Read | None = None
        self._refused: CardRefused | None = None

    def health(self) -> Health:
        return self._health

    def set_health(self, health: Health) -> None:
        self._health = health

    def start(self, read: Read, refused: CardRefused) -> None:
        self._read, self._refused = read, refused

    def stop(self) -> None:
        self._read = self._refused = None

    def put_on(self, card: IdentityCard | CardProblem) -> None:
        if isinstance(card, CardProblem):
            if self._refused is not None:
                self._refused(card)
        elif self._read is not None:
            self._read(card)
