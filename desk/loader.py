"""Keeps what a view shows fresh: asked often, loads seldom, never twice at once."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QTimer

from shared.domain.errors import UserFacingError
from shared.ui.loop import TaskManager


class Loader(QObject):
    """`load` is awaited off the GUI thread, then `show` is handed its answer.

    Requests within `delay` ms become one load; one that comes while a load is under way starts
    another after it.
    """

    def __init__(
        self,
        tasks: TaskManager,
        name: str,
        load: Callable[[], Coroutine[Any, Any, Any]],
        show: Callable[[Any], None],
        failed: Callable[[UserFacingError], None],
        bug: Callable[[BaseException], None],
        *,
        delay: int = 60,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._name = name
        self._load = load
        self._show = show
        self._failed = failed
        self._bug = bug
        self._loading = False
        self._asked_again = False
        self._stopped = False
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self.on_due)

    def ask(self) -> None:
        """Load soon; further requests until then cost nothing."""
        if not self._stopped and not self._timer.isActive():
            self._timer.start()

    def ask_later(self) -> None:
        """Load once the requests have paused: typing."""
        if not self._stopped:
            self._timer.start()

    def ask_now(self) -> None:
        self._timer.stop()
        self.on_due()

    def stop(self) -> None:
        self._stopped = True
        self._timer.stop()

    @property
    def busy(self) -> bool:
        return self._loading or self._timer.isActive()

    def on_due(self) -> None:
        if self._stopped:
            return
        if self._loading:
            self._asked_again = True
            return
        self._loading = True
        self._asked_again = False
        self._tasks.spawn(self._run(), f"desk-load-{self._name}", self._bug)

    async def _run(self) -> None:
        try:
            answer = await self._load()
            if not self._stopped:
                self._show(answer)
        except UserFacingError as error:
            if not self._stopped:
                self._failed(error)
        finally:
            self._loading = False
            if self._asked_again:
                self.on_due()
