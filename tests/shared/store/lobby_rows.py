"""What the hospital in memory writes down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.domain.ticket import Ticket


@dataclass(frozen=True)
class Row:
    """A journal row. `along` is the command that it belongs to without being its answer."""

    seq: int
    at: datetime
    terminal: str
    by: str
    act: str
    queue: str | None = None
    before: Ticket | None = None
    after: Ticket | None = None
    reason: str | None = None
    command: str | None = None
    along: str | None = None
    undoes: int | None = None
    facts: Any = None

    @property
    def day(self) -> str:
        return self.at.date().isoformat()


@dataclass(frozen=True)
class Visit:
    """A consultation, as it was when the patient came in."""

    ticket: Ticket
    seen_by: str | None
    ended: datetime | None = None
    undone: datetime | None = None


@dataclass(frozen=True)
class Pause:
    day: str
    practitioner: str
    until: datetime | None
    ended: datetime | None = None
