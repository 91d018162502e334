"""Slips of this kiosk: from a ticket's place to its printer, on whatever thread asks."""

from collections.abc import Callable
from datetime import datetime

from shared.devices.print_queue import PrintQueue
from shared.services.slip_content import queue_slip_of
from shared.services.values import TicketPlace
from shared.settings import Hospital
from shared.slips.queue_slip import queue_slip_pdf


class SlipPrinter:
    """Keeps each slip until the printer took it; asked again for a slip that still waits, it
    tries that one and makes no second."""

    def __init__(
        self, queue: PrintQueue | None, hospital: Hospital, now: Callable[[], datetime]
    ) -> None:
        self._queue = queue
        self._hospital = hospital
        self._now = now
        self._waiting: set[str] = set()

    def __call__(self, place: TicketPlace, language: str, reprint: bool) -> bool:
        """Whether the slip came out. Raises PrinterProblem where it cannot even be kept."""
        if self._queue is None:
            return False
        ticket = place.ticket
        if ticket.id not in self._waiting:
            hospital = self._hospital.named(language)
            slip = queue_slip_of(place, hospital, language, now=self._now(), reprint=reprint)
            self._queue.add(f"{ticket.day}-{ticket.label}", queue_slip_pdf(slip))
            self._waiting.add(ticket.id)
        self._queue.pump()
        if self._queue.waiting:
            return False
        self._waiting.clear()
        return True
