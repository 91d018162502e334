"""A scanner that types like a keyboard: characters with their times become scans. No Qt."""

from dataclasses import dataclass, field

SHORTEST = 4
LONGEST = 256
GAP_SECONDS = 0.5


@dataclass
class WedgeScanner:
    """Collects one burst of characters up to Enter; a pause in it starts a new one.

    What it gives is still untrusted: only printable characters, within length.
    """

    _typed: list[str] = field(default_factory=list)
    _last: float = float("-inf")
    _spoilt: bool = False

    def feed(self, characters: str, at: float) -> str | None:
        """Take what one key typed, at `at` in seconds; the scan when it ends one, else None."""
        if at - self._last > GAP_SECONDS or at < self._last:
            self.forget()
        self._last = at
        for character in characters:
            if character in "\r\n":
                return self._end()
            if character.isprintable():
                self._spoilt = self._spoilt or len(self._typed) >= LONGEST
                if not self._spoilt:
                    self._typed.append(character)
        return None

    def forget(self) -> None:
        self._typed.clear()
        self._spoilt = False

    def _end(self) -> str | None:
        scan = "".join(self._typed).strip()
        spoilt = self._spoilt
        self.forget()
        return None if spoilt or len(scan) < SHORTEST else scan
