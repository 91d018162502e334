"""What is put before a window beside touches: scans and identity cards, on the GUI thread."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from shared import settings
from shared.devices.card_reader import Reader, reader_for
from shared.devices.health import DeviceState, Health, Kind
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.devices.scanner import KeyboardScanner, Scanner, scanner_for
from shared.ui.key_places import placed

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def inputs_for(scanner: settings.Scanner, reader: settings.Reader) -> "Inputs":
    """What a site file names."""
    return Inputs(scanner_for(scanner), reader_for(reader))


class Inputs(QObject):
    """`scanned` with untrusted words, `card_read` with an IdentityCard, `card_refused` with a
    CardProblem; none after `stop`, not even what is on its way."""

    scanned = Signal(str)
    card_read = Signal(object)
    card_refused = Signal(object)
    _arrived = Signal(object)

    def __init__(self, scanner: Scanner | None, reader: Reader | None) -> None:
        super().__init__()
        self.scanner = scanner
        self.reader = reader
        self._started = False
        self._seen: dict[Kind, tuple[Health, datetime]] = {}
        self._arrived.connect(self.on_arrived)

    def start(self) -> None:
        self._started = True
        if self.scanner is not None:
            self.scanner.start(self._arrived.emit)
        if self.reader is not None:
            self.reader.start(self._arrived.emit, self._arrived.emit)

    def stop(self) -> None:
        self._started = False
        for device in (self.scanner, self.reader):
            if device is not None:
                device.stop()

    def on_arrived(self, what: object) -> None:
        """Here, on the GUI thread, whichever thread it came from."""
        if not self._started:
            return
        match what:
            case str():
                self.scanned.emit(what)
            case IdentityCard():
                self.card_read.emit(what)
            case CardProblem():
                self.card_refused.emit(what)

    def key_pressed(self, event: QKeyEvent) -> None:
        """A key of a window in which only the scanner types."""
        if isinstance(self.scanner, KeyboardScanner):
            words = "\n" if event.key() in ENTER else event.text()
            self.scanner.typed(words, time.monotonic(), placed(event))

    def forget(self) -> None:
        """Half a scan, of somebody who is gone."""
        if isinstance(self.scanner, KeyboardScanner):
            self.scanner.forget()

    @property
    def reads(self) -> bool:
        """Whether an identity card can be put on the reader now."""
        return self.reader is not None and self.reader.health() is Health.READY

    def states(self, now: datetime) -> tuple[DeviceState, ...]:
        """How both are doing; asked now and then, it tells since when."""
        devices = ((Kind.SCANNER, self.scanner), (Kind.READER, self.reader))
        return tuple(self._state(kind, device, now) for kind, device in devices)

    def _state(self, kind: Kind, device: Scanner | Reader | None, now: datetime) -> DeviceState:
        health = device.health() if device is not None else Health.OFF
        before, since = self._seen.get(kind, (None, now))
        if health is not before:
            since = now
            self._seen[kind] = (health, now)
        if device is None:
            return DeviceState(kind, "", health, since)
        return DeviceState(kind, device.name, health, since, device.detail)
