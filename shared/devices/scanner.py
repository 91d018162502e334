"""Scanners of bar codes and QR codes: what they share, the one that types, a dummy for tests."""

from collections.abc import Callable
from typing import Protocol

from shared import settings
from shared.devices.health import Health
from shared.devices.serial_scanner import SerialScanner
from shared.devices.wedge import WedgeScanner

KEYBOARD = "keyboard"


class Scanner(Protocol):
    """`scanned` hears each scan, untrusted, on whichever thread; none after `stop`."""

    @property
    def name(self) -> str: ...
    @property
    def detail(self) -> str: ...
    def health(self) -> Health: ...
    def start(self, scanned: Callable[[str], None]) -> None: ...
    def stop(self) -> None: ...


def scanner_for(chosen: settings.Scanner) -> Scanner | None:
    """The scanner a site file names; None for none."""
    match chosen.kind:
        case "keyboard":
            return KeyboardScanner()
        case "serial":
            return SerialScanner(chosen.port, chosen.baud)
        case _:
            return None


class KeyboardScanner:
    """Types into our window, which hands it the keys. Nobody knows that it is there before it
    has scanned for the first time."""

    name = KEYBOARD
    detail = ""

    def __init__(self, wedge: WedgeScanner | None = None) -> None:
        self._wedge = wedge or WedgeScanner()
        self._scanned: Callable[[str], None] | None = None
        self._seen = False

    def health(self) -> Health:
        return Health.READY if self._seen else Health.SILENT

    def start(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned

    def stop(self) -> None:
        self._scanned = None
        self._wedge.forget()

    def typed(self, characters: str, at: float, placed: str = "") -> None:
        """A key, as `WedgeScanner.feed` takes it."""
        scan = self._wedge.feed(characters, at, placed)
        if scan is not None:
            self.scanned(scan)

    def scanned(self, scan: str) -> None:
        """A whole scan, seen by whoever watches the keys."""
        self._seen = True
        if self._scanned is not None:
            self._scanned(scan)

    def forget(self) -> None:
        """Half a scan, of somebody who is gone."""
        self._wedge.forget()


class DummyScanner:
    """Scans what a test says."""

    name = "dummy"
    detail = ""

    def __init__(self, health: Health = Health.READY) -> None:
        self._health = health
        self._scanned: Callable[[str], None] | None = None

    def health(self) -> Health:
        return self._health

    def set_health(self, health: Health) -> None:
        self._health = health

    def start(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned

    def stop(self) -> None:
        self._scanned = None

    def scan(self, words: str) -> None:
        if self._scanned is not None:
            self._scanned(words)
