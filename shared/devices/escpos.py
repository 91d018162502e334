"""Thermal printers that speak ESC/POS, over the network, a serial line or USB.

The slip is sent as a picture: their own Chinese text knows one charset. What comes out of the
cutter is a slip; what hangs before it is not yet, and can be struck out (print_queue).
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from threading import Lock

from shared import settings
from shared.devices.escpos_commands import FEED_AND_CUT, bands, rest_of_a_band
from shared.devices.escpos_link import Link, open_link
from shared.devices.escpos_talk import BlindTalk, Patience, Talk
from shared.devices.health import Health
from shared.devices.printers import PrinterDoubt, PrinterProblem, health_of, problem_of
from shared.devices.raster import DOTS, Dots, dots_of
from shared.devices.void_bar import void_bar

PRINTS = (Health.READY, Health.PAPER_LOW)

log = logging.getLogger(__name__)


def thermal_printer(chosen: settings.Printer) -> "EscposPrinter":
    return EscposPrinter(
        partial(open_link, chosen.address, chosen.baud),
        chosen.name or chosen.address,
        width=DOTS[chosen.width_mm],
        answers=chosen.answers,
        # Others may want a printer on the network; opened anew, USB and serial ones start afresh.
        keep=not chosen.address.startswith("tcp:"),
    )


class EscposPrinter:
    """A CuttingPrinter (shared.devices.printers). `width` in dots; `keep` holds the link between
    two slips. The four acts come from one thread at a time, `health` from any."""

    def __init__(
        self,
        link: Callable[[], Link],
        name: str,
        *,
        width: int = DOTS[80],
        answers: bool = True,
        keep: bool = False,
        patience: Patience | None = None,
    ) -> None:
        self.name = name
        self._link = link
        self._width = width
        self._can_answer = answers
        self._keep = keep
        self._patience = patience or Patience()
        self._names = cycle(f"{number:04d}".encode() for number in range(1, 10_000))
        self._busy = Lock()
        self._talk: Talk | BlindTalk | None = None
        self._greeted = False
        self._last = Health.SILENT

    def take(self, name: str, pdf: bytes) -> None:
        """One slip without a queue: where it breaks off, somebody must look."""
        picture = self.picture_of(pdf)
        self.make_ready()
        try:
            self.put(picture)
            self.cut()
        except PrinterProblem as problem:
            raise PrinterDoubt("printer_doubt", name=self.name) from problem

    def health(self) -> Health:
        """While a slip is printed, what was known before."""
        if not self._busy.acquire(blocking=False):
            return self._last
        try:
            self._last = self._health_now()
        finally:
            self._busy.release()
        return self._last

    def picture_of(self, pdf: bytes) -> Dots:
        return dots_of(pdf, self._width)

    def make_ready(self) -> None:
        if self._keep:
            self.health()  # a link that broke since the last slip is opened anew
        with self._talking() as talk:
            self._greet(talk)

    def put(self, picture: Dots) -> None:
        with self._talking() as talk:
            if not self._greeted:
                self._greet(talk)
            talk.print_all(bands(picture))

    def cut(self) -> None:
        with self._talking() as talk:
            if not self._greeted:
                self._greet(talk)
            talk.print_all([FEED_AND_CUT])
            self._rest()

    def void(self) -> None:
        """Where it broke off in the middle of a command, the command is ended first."""
        with self._talking() as talk:
            self._greet(talk, rest_of_a_band(self._width))
            talk.print_all(bands(void_bar(self._width)))
            talk.print_all([FEED_AND_CUT])
            self._rest()

    def _greet(self, talk: Talk | BlindTalk, first: bytes = b"") -> None:
        """Raises PrinterProblem where it would not print."""
        if self._can_answer:
            self._last = talk.health()
            if self._last not in PRINTS:
                raise problem_of(self._last, self.name)
        talk.greet(first)
        self._greeted = True

    def _health_now(self) -> Health:
        try:
            talk = self._open()
            health = talk.health()
        except OSError as error:
            log.debug("the printer %s is not there: %s", self.name, error)
            self._close()
            return Health.MISSING
        if not self._greeted:
            self._rest()
        return health

    @contextmanager
    def _talking(self) -> Iterator[Talk | BlindTalk]:
        """The connection, opened anew after whatever went wrong on it."""
        with self._busy:
            try:
                yield self._open()
            except OSError as error:
                self._close()
                self._last = Health.MISSING
                raise problem_of(Health.MISSING, self.name) from error
            except PrinterProblem as problem:
                self._close()
                self._last = health_of(problem)
                raise
            except BaseException:
                self._close()
                raise

    def _open(self) -> Talk | BlindTalk:
        if self._talk is None:
            link = self._link()
            if self._can_answer:
                self._talk = Talk(link, self.name, self._patience, self._names)
            else:
                self._talk = BlindTalk(link)
        return self._talk

    def _rest(self) -> None:
        """Between two slips."""
        self._greeted = False
        if not self._keep:
            self._close()

    def _close(self) -> None:
        self._greeted = False
        if self._talk is not None:
            self._talk.close()
        self._talk = None
