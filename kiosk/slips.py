"""Slips of this kiosk: a number becomes paper in the hands of its own patient, or not at all.

A slip carries a masked name and a code that a kiosk takes for its patient, and nobody hands it
out: it falls to whoever stands there. So each slip belongs to the visitor it was made for.
* While they are there, the printer is given their slips only, and what it did not take is kept
  and tried again.
* When they leave, what was not printed is withdrawn; only a slip still on its way to its first
  try has a moment more, for who touches "done" before the paper is out. Nothing is
  lost by it: the ticket stands, and every kiosk and desk prints its slip again (architecture.md:
  invariant 3).
* What the spool holds when the kiosk starts, from an earlier day or from before a crash, belongs
  to nobody there and is withdrawn too. (A desk keeps and prints it: a guide hands papers out.)
Beyond our reach is paper the printer had already accepted: a slip that a printer or CUPS holds
in its own memory comes out when that does.
"""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from threading import Lock

from kiosk.printout import Printout, pdf_of
from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.settings import Hospital
from shared.slips.stationery import Stationery

LEAVING_SECONDS = 5.0

log = logging.getLogger(__name__)


class SlipPrinter:
    """The kiosk's printer; no queue where the site file says that this kiosk prints nothing."""

    def __init__(
        self,
        queue: PrintQueue | None,
        hospital: Hospital,
        now: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
        stationery: Stationery | None = None,
    ) -> None:
        self.queue = queue
        self._stationery = stationery
        self._hospital = hospital
        self._now = now
        self._seconds = seconds
        if queue is not None and (left := queue.withdraw(queue.jobs)):
            log.info("withdrew %d slips that nobody waits for", len(left))

    @property
    def prints(self) -> bool:
        return self.queue is not None

    def why(self) -> Health:
        """Why no slip came out just now. Asks the printer: on a worker thread."""
        if self.queue is None:
            return Health.OFF
        known = self.queue.trouble or Health.READY
        if known not in (Health.READY, Health.FAILED):
            return known
        asked = self.queue.health()
        return known if asked is Health.READY else asked

    def visitor(self) -> "VisitorSlips":
        """For the next person at the kiosk."""
        return VisitorSlips(self.queue, self._pdf, self._seconds)

    def _pdf(self, slip: Printout) -> bytes:
        return pdf_of(slip, self._hospital.named(slip.language), self._now(), self._stationery)


class VisitorSlips:
    """The slips of one visitor. `leave` from any thread, it never waits; the rest on a worker
    thread. Asked again for a slip that still waits, it tries that one and makes no second."""

    def __init__(
        self,
        queue: PrintQueue | None,
        pdf: Callable[[Printout], bytes],
        seconds: Callable[[], float],
    ) -> None:
        self._queue = queue
        self._pdf = pdf
        self._seconds = seconds
        self._one_at_a_time = Lock()
        self._waiting: dict[str, str] = {}
        self._refused: set[str] = set()
        self._gone_at: float | None = None

    @property
    def waiting(self) -> bool:
        return bool(self._waiting)

    def print_slip(self, slip: Printout) -> bool:
        """Whether this slip came out. Raises PrinterProblem where it cannot even be kept."""
        queue = self._queue
        with self._one_at_a_time:
            if queue is None or self._left_long_ago():
                return False
            job = self._waiting.get(slip.key)
            if job is None:
                job = queue.add(slip.title, self._pdf(slip))
                self._waiting[slip.key] = job
            self._hand_over(queue)
            return queue.took(job)

    def try_again(self) -> bool:
        """Whether nothing of this visitor waits any more."""
        with self._one_at_a_time:
            if self._queue is not None and self._waiting:
                self._hand_over(self._queue)
            return not self._waiting

    def leave(self) -> None:
        """The visitor went: the printer is given nothing again that it refused, and nothing at
        all after a moment."""
        self._gone_at = self._seconds()

    def withdraw(self) -> None:
        """Take back what waits, once the printer is done with what it has in hand."""
        with self._one_at_a_time:
            if self._queue is not None:
                self._queue.withdraw(self._waiting.values())
                self._queue.clear()
            self._waiting.clear()

    def _hand_over(self, queue: PrintQueue) -> None:
        try:
            queue.pump(self._may_go)
        finally:
            if self._gone_at is not None:
                queue.withdraw(self._waiting.values())
            left = set(queue.jobs)
            self._waiting = {key: job for key, job in self._waiting.items() if job in left}
            self._refused = set(self._waiting.values())

    def _may_go(self, job: str) -> bool:
        if job not in self._waiting.values() or self._left_long_ago():
            return False
        return self._gone_at is None or job not in self._refused

    def _left_long_ago(self) -> bool:
        return self._gone_at is not None and self._seconds() - self._gone_at >= LEAVING_SECONDS
