"""The paper of whoever is at the kiosk: printed off the GUI thread, tried again, let go."""

import asyncio
import logging
from collections.abc import Callable

from kiosk.printout import Printout
from kiosk.session import Slip
from kiosk.slips import SlipPrinter, VisitorSlips
from shared.devices.health import Health
from shared.ui.program import Program

AGAIN_SECONDS = 5

log = logging.getLogger(__name__)


class Paper:
    """`told` hears how the slip of the person there is doing, never that of one who left. `label`
    is the number on it, "" for a way; `health` why it did not come out."""

    def __init__(
        self, program: Program, printer: SlipPrinter, told: Callable[[Slip], None]
    ) -> None:
        self._program = program
        self._printer = printer
        self._told = told
        self._slips = printer.visitor()
        self._seconds = 0
        self._slip = Slip.NONE
        self.label = ""
        self.health = Health.READY

    @property
    def prints(self) -> bool:
        return self._printer.prints

    def start(self, content: Printout) -> None:
        """Print a slip, after what of this person's is already on its way."""
        if not self.prints:
            return
        self.label = content.place.ticket.label if content.place else ""
        self._now_is(Slip.PRINTING)
        work = self._print(self._slips, content)
        self._program.tasks.spawn(work, "kiosk slip")

    async def _print(self, slips: VisitorSlips, content: Printout) -> None:
        """A failed print loses nothing: the number stands, and the screen says so."""
        out, why = await asyncio.to_thread(self._printed, slips, content)
        if slips is self._slips:
            self._now_is(Slip.PRINTED if out else Slip.FAILED, why)

    def _printed(self, slips: VisitorSlips, content: Printout) -> tuple[bool, Health]:
        """Whether it came out, else why not."""
        try:
            if slips.print_slip(content):
                return True, Health.READY
            return False, self._printer.why()
        except Exception:
            log.exception("slip %s cannot be printed", content.title)
            return False, Health.FAILED

    def second(self) -> None:
        """A second went by: now and then a slip that failed is tried again by itself."""
        self._seconds += 1
        again = self._slip is Slip.FAILED and self._slips.waiting
        if again and self._seconds % AGAIN_SECONDS == 0:
            work = self._try_again(self._slips)
            self._program.tasks.spawn(work, "kiosk slip again", _logged_only)

    async def _try_again(self, slips: VisitorSlips) -> None:
        out = await asyncio.to_thread(slips.try_again)
        why = Health.READY if out else await asyncio.to_thread(self._printer.why)
        if slips is self._slips and self._slip is Slip.FAILED and (out or why != self.health):
            self._now_is(Slip.PRINTED if out else Slip.FAILED, why)

    def _now_is(self, slip: Slip, why: Health = Health.READY) -> None:
        self._slip = slip
        self._seconds = 0
        self.health = why
        self._told(slip)

    def let_go(self) -> None:
        """The person left; what of theirs was not printed is withdrawn."""
        self._slips.leave()
        if self._slips.waiting:
            work = asyncio.to_thread(self._slips.withdraw)
            self._program.tasks.spawn(work, "kiosk slips withdrawn", _logged_only)
        self._slips = self._printer.visitor()
        self._slip = Slip.NONE
        self.label = ""
        self.health = Health.READY


def _logged_only(_failure: BaseException) -> None:
    """The number stands; the patient is told of the paper on the screen."""
