"""A scanner on a serial line: what it sends up to the end of a line, or to a pause, is a scan."""

from collections.abc import Callable, Iterator
from contextlib import closing

import serial

from shared.devices.health import Health
from shared.devices.hotplug import AGAIN_SECONDS, LOST, Device, DeviceLost, open_line
from shared.devices.scans import LONGEST, scan_of
from shared.devices.wedge import ENDS

LONG_PAUSE = 5  # slices


class SerialScanner:
    """Works on its own thread; `scanned` is called there."""

    def __init__(self, port: str, baud: int, again: float = AGAIN_SECONDS) -> None:
        self.name = port
        self._baud = baud
        self._device = Device("scanner", port, self._work, again)
        self._scanned: Callable[[str], None] = _nobody

    @property
    def detail(self) -> str:
        return self._device.detail

    def health(self) -> Health:
        return self._device.health

    def start(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned
        self._device.start()

    def stop(self) -> None:
        self._device.stop()
        self._scanned = _nobody

    def _work(self) -> None:
        with closing(open_line(self.name, self._baud)) as line:
            self._device.is_now(Health.READY)
            lines = Lines()
            while not self._device.stopping:
                for scan in lines.feed(_some(line)):
                    self._scanned(scan)


class Lines:
    """Bytes as they come become scans. A pause ends one of a scanner that never sends the end of
    a line; of one that does, what a long pause cuts off is half a scan and is forgotten."""

    def __init__(self) -> None:
        self._line = ""
        self._sends_ends = False
        self._pauses = 0

    def feed(self, untrusted: bytes) -> Iterator[str]:
        """b"" says that nothing came for SLICE_SECONDS."""
        self._pauses = 0 if untrusted else self._pauses + 1
        if self._pauses and not self._sends_ends:
            yield from self._end()
        if self._pauses >= LONG_PAUSE:
            self._line = ""
        for character in untrusted.decode("utf-8", errors="replace"):
            if character in ENDS:
                self._sends_ends = True
                yield from self._end()
            elif len(self._line) <= LONGEST:
                self._line += character

    def _end(self) -> Iterator[str]:
        scan, self._line = scan_of(self._line), ""
        if scan is not None:
            yield scan


def _some(line: serial.Serial) -> bytes:
    """What is there, or b"" after a moment. Raises DeviceLost."""
    try:
        first: bytes = line.read(1)
        rest: bytes = line.read(line.in_waiting) if first else b""
    except LOST as error:
        raise DeviceLost(Health.MISSING, "unplugged") from error
    return first + rest


def _nobody(_scan: str) -> None:
    """Nobody listens."""
