"""A scanner that types like a keyboard: characters with their times become scans. No Qt."""

from dataclasses import dataclass, field

from shared.devices.scans import LONGEST, scan_of
from shared.domain.errors import Refused
from shared.domain.identity import read_scan

GAP_SECONDS = 0.5
ENDS = "\r\n"


@dataclass
class WedgeScanner:
    """Collects one burst of characters up to Enter; a pause of `gap` seconds starts a new one.

    A scanner types by the places of the keys, as if every keyboard were American. Where the
    machine's layout makes something else of it that cannot be a scan, the places tell.
    What it gives is still untrusted: only printable characters, within length.
    """

    gap: float = GAP_SECONDS
    _typed: str = ""
    _placed: str = ""
    _last: float = field(default=float("-inf"))

    def feed(self, characters: str, at: float, placed: str = "") -> str | None:
        """Take what one key typed, at `at` in seconds; the scan when it ends one, else None.

        `placed` is what the key's place would have typed on an American keyboard.
        """
        if at - self._last > self.gap or at < self._last:
            self.forget()
        self._last = at
        self._placed = _longer(self._placed, placed)
        for character in characters:
            if character in ENDS:
                return self._end()
            self._typed = _longer(self._typed, character)
        return None

    def forget(self) -> None:
        self._typed = self._placed = ""

    def _end(self) -> str | None:
        readings = [scan_of(self._typed), scan_of(self._placed)]
        self.forget()
        scans = [scan for scan in readings if scan is not None]
        return next((scan for scan in scans if _can_be_looked_up(scan)), readings[0])


def _longer(collected: str, more: str) -> str:
    """No longer than it takes to see that it is too long."""
    return (collected + more)[: LONGEST + 1]


def _can_be_looked_up(scan: str) -> bool:
    try:
        read_scan(scan)
    except Refused:
        return False
    return True
