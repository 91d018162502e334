"""Who sits at the desk, in which language, and the one way her acts reach the store."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.loader import Loader
from desk.map_here import MapHere
from desk.messages import BUG, Message, of_error
from shared.domain.errors import StoreProblem, UserFacingError
from shared.services.stamp import Stamp, new_stamp
from shared.services.values import StaffMember
from shared.ui.program import Program

Refusal = Callable[[UserFacingError], None]

RETRY = timedelta(seconds=30)


@dataclass(frozen=True)
class _Unsure:
    """An act whose answer was lost: perhaps done, perhaps not. `failure` counts such losses."""

    values: dict[str, Any]
    stamp: Stamp
    seen_in: str
    failure: int
    at: datetime

    def is_this(self, values: dict[str, Any], by: str, now: datetime) -> bool:
        return (
            self.values == values
            and self.stamp.by == by
            and self.stamp.day == now.date().isoformat()
            and now - self.at <= RETRY
        )


class DeskSession(QObject):
    """Handed to every view. `staff` is None while nobody is signed in or the desk is locked."""

    language_changed = Signal()
    said = Signal(object)
    acted = Signal()

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program = program
        self.language: str = program.settings.desk.language
        self.staff: StaffMember | None = None
        self.store_away = False
        self.map = MapHere(program, self.say)
        self._running: set[str] = set()
        self._unsure: dict[str, _Unsure] = {}
        self._failures = 0
        self.stopped = False

    @property
    def site(self) -> str:
        return self.program.settings.hospital.site

    def speak(self, language: str) -> None:
        if language != self.language:
            self.language = language
            self.language_changed.emit()

    def say(self, message: Message) -> None:
        if not self.stopped:
            self.said.emit(message)

    def on_error(self, error: UserFacingError) -> None:
        self.say(of_error(error))

    def on_bug(self, _failure: BaseException) -> None:
        """The task manager has logged it already."""
        self.say(BUG)

    def on_load_failed(self, error: UserFacingError) -> None:
        """A store that is away is said once, in the header, and not by every list."""
        if not (isinstance(error, StoreProblem) and self.store_away):
            self.say(of_error(error))

    async def ask(self, query: Callable[..., Any], **values: Any) -> Any:
        """Read, on a worker thread."""
        now = self.program.clock.now()
        return await self.program.store.run_read(query, site=self.site, now=now, **values)

    def loader(
        self,
        name: str,
        load: Callable[[], Any],
        show: Callable[[Any], None],
        parent: QObject,
        *,
        delay: int = 60,
    ) -> Loader:
        """A list that is kept fresh; once shown, it settles the acts that are seen in `name`."""

        async def load_now() -> tuple[int, Any]:
            failures = self._failures
            return failures, await load()

        def show_and_settle(answer: tuple[int, Any]) -> None:
            failures, fresh = answer
            show(fresh)
            self._settle(name, failures)

        return Loader(
            self.program.tasks,
            name,
            load_now,
            show_and_settle,
            self.on_load_failed,
            self.on_bug,
            delay=delay,
            parent=parent,
        )

    def act(
        self,
        key: str,
        service: Callable[..., Any],
        done: Callable[[Any], None],
        refused: Refusal | None = None,
        *,
        seen_in: str = "",
        **values: Any,
    ) -> bool:
        """Carry out one act of the guide; False where the act named `key` still runs: a key
        pressed twice. Different acts pressed in haste are all done, in their order.

        After a failure of the store nobody knows whether the act was done: the same act, tried
        again at once, carries the same stamp, and so is never done twice. It is another act, with
        a stamp of its own, after RETRY, after any other act was done, and once the list `seen_in`
        (a loader's name) was shown anew: "call next" then means the next one of the list she
        sees. An act that says all it means, such as a form, is seen in none.
        """
        if key in self._running or self.staff is None or self.stopped:
            return False
        self._running.add(key)
        stamp = self._stamp(key, values, self.staff)
        self.program.tasks.spawn(
            self._carry_out(key, service, stamp, done, refused or self.on_error, seen_in, values),
            f"desk-act-{key}",
            self.on_bug,
        )
        return True

    def runs(self, key: str) -> bool:
        return key in self._running

    def stop(self) -> None:
        self.stopped = True
        self.map.stop()

    def _stamp(self, key: str, values: dict[str, Any], member: StaffMember) -> Stamp:
        now = self.program.clock.now()
        unsure = self._unsure.pop(key, None)
        if unsure is not None and unsure.is_this(values, member.code, now):
            return replace(unsure.stamp, now=now, role=member.role)
        terminal = self.program.settings.desk.terminal
        return new_stamp(self.site, now, terminal, member.code, member.role)

    def _settle(self, seen_in: str, failures: int) -> None:
        """A list was shown whose load began after so many failures: it shows what they did."""
        for key, unsure in list(self._unsure.items()):
            if unsure.seen_in == seen_in and unsure.failure <= failures:
                del self._unsure[key]

    async def _carry_out(
        self,
        key: str,
        service: Callable[..., Any],
        stamp: Stamp,
        done: Callable[[Any], None],
        refused: Refusal,
        seen_in: str,
        values: dict[str, Any],
    ) -> None:
        try:
            answer = await self.program.store.run_write(service, stamp, **values)
        except UserFacingError as error:
            self._running.discard(key)
            if isinstance(error, StoreProblem):
                self._failures += 1
                now = self.program.clock.now()
                self._unsure[key] = _Unsure(values, stamp, seen_in, self._failures, now)
            if not self.stopped:
                refused(error)
                self.acted.emit()
            return
        finally:
            self._running.discard(key)
        self._unsure.clear()
        if not self.stopped:
            done(answer)
            self.acted.emit()
