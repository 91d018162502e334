"""Who is served next (queue-rules). One pure function; the order shown is the order called.

The rule here is appointments by slot, then walk-ins by check-in; within one slot, by check-in.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shared.domain.ticket import Ticket


@dataclass(frozen=True)
class Position:
    """A ticket's place in the serving order and the reasons for it."""

    ticket: Ticket
    because: tuple[str, ...]


def serve_order(waiting: Iterable[Ticket]) -> list[Position]:
    """The waiting tickets, first to be served first. Same input set, same order, everywhere."""
    return [
        Position(ticket, (f"class:{ticket.ticket_class}",))
        for ticket in sorted(waiting, key=_place)
    ]


def _place(ticket: Ticket) -> tuple[bool, datetime, datetime, str, int]:
    by_slot = ticket.slot_start is not None
    return (
        not by_slot,
        ticket.slot_start if ticket.slot_start is not None else ticket.joined,
        ticket.joined,
        ticket.series,
        ticket.number,
    )
