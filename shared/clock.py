"""The one place that reads the machine's clock; everything else is handed the time."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time in the hospital's zone."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class SystemClock:
    """The machine's clock in the hospital's time zone, `shift` away from true time (the demo)."""

    zone: ZoneInfo
    shift: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone(self.zone) + self.shift


@dataclass
class SetClock:
    """A clock that stands where it is put: replays and tests move it."""

    at: datetime = field()

    def now(self) -> datetime:
        return self.at

    def move(self, **delta: float) -> None:
        """Move forward by a timedelta given by its parts, e.g. move(minutes=5)."""
        self.at += timedelta(**delta)
