"""Calling a guide to the kiosk, and the banner that says one is coming."""

from collections.abc import Callable

from kiosk import acts
from shared.domain.errors import UserFacingError
from shared.services.stamp import Stamp
from shared.ui.program import Program

BANNER_SECONDS = 60


class GuideCall:
    """One call at a time. `key` is the banner's text, "" for none; `changed` is called when it
    is another."""

    def __init__(self, program: Program, changed: Callable[[], None]) -> None:
        self._program = program
        self._changed = changed
        self._asking: Stamp | None = None
        self._about: tuple[str, ...] = ()
        self._left = 0
        self.key = ""

    @property
    def coming(self) -> bool:
        return self.key == "kiosk.help_coming"

    def ask(self, about: tuple[str, ...] = ()) -> None:
        """A second tap while the first is on its way asks nothing new, unless it is `about` red
        flags that the first knew nothing of."""
        if self._asking is None or not set(about) <= set(self._about):
            self._about = about
            self._asking = acts.stamped(self._program)
            work = self._ask(self._asking, about)
            self._program.tasks.spawn(work, "kiosk help", self.on_failed)

    async def _ask(self, stamp: Stamp, about: tuple[str, ...]) -> None:
        try:
            await acts.call_guide(self._program, stamp, about)
        except UserFacingError as problem:
            self.on_failed(problem)
        else:
            self._show("kiosk.help_coming")

    def on_failed(self, _failure: BaseException) -> None:
        self._show("kiosk.help_failed")

    def _show(self, key: str) -> None:
        self._asking = None
        self._about = ()
        self._left = BANNER_SECONDS
        self.key = key
        self._changed()

    def second(self) -> None:
        """A second went by; the banner goes after a minute."""
        if self._left > 0:
            self._left -= 1
            if self._left == 0:
                self.forget()

    def forget(self) -> None:
        self._left = 0
        if self.key:
            self.key = ""
            self._changed()
