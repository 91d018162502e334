"""Who stands in a queue's line: those who wait, those already served, and a place with reasons."""

from dataclasses import dataclass
from datetime import datetime

from shared.domain.ticket import TicketClass


@dataclass(frozen=True)
class Waiting:
    """A ticket that waits. `joined` is when it entered its class; times are aware or all naive.

    `number` is only a name here; `registered` breaks ties and is the order of registration.
    `pinned_place` is how many staff left before it when they moved it at `pinned_at`.
    """

    number: str
    ticket_class: TicketClass
    checked_in: datetime
    joined: datetime
    registered: int = 0
    slot_start: datetime | None = None
    slot_end: datetime | None = None
    practitioner: str | None = None
    priority: str | None = None
    triage_level: int | None = None
    misses: int = 0
    first_visit: bool = True
    pinned_place: int | None = None
    pinned_at: datetime | None = None


@dataclass(frozen=True)
class Served:
    """A consultation that has started; `joined` None where it is not known.

    `practitioner` is the doctor the ticket was for, `seen_by` the one who took it: None where
    anybody's patient may have been passed by it.
    """

    number: str
    ticket_class: TicketClass
    started: datetime
    joined: datetime | None = None
    practitioner: str | None = None
    priority: str | None = None
    seen_by: str | None = None


@dataclass(frozen=True)
class Position:
    """A ticket's place in the serving order and the reasons for it."""

    number: str
    because: tuple[str, ...]
