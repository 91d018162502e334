"""asyncio on the Qt event loop: the only module that knows qasync (stack.md: qasync)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QApplication  # before qasync, which would look for PyQt first

import qasync  # isort: skip

from shared.ui.collecting import collected_here

log = logging.getLogger(__name__)


class TaskManager:
    """Keeps every task alive until it ends, names it, logs its failure, cancels it on close.

    `on_failure` is told of each failure, e.g. so that a kiosk can return home.
    """

    def __init__(self, on_failure: Callable[[BaseException], None] | None = None) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._on_failure = on_failure
        self._closed = False

    def spawn(
        self,
        work: Coroutine[Any, Any, Any],
        name: str,
        on_failure: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `work` as a task; after `close` it is dropped unrun."""
        if self._closed:
            work.close()
            return
        task = asyncio.get_event_loop().create_task(work, name=name)
        self._tasks.add(task)

        def ended(done: asyncio.Task[Any]) -> None:
            self._tasks.discard(done)
            if done.cancelled() or done.exception() is None:
                return
            failure = done.exception()
            assert failure is not None
            log.error("task %s failed", done.get_name(), exc_info=failure)
            told = on_failure or self._on_failure
            if told and not self._closed:
                told(failure)

        task.add_done_callback(ended)

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        self._closed = True
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """The asyncio loop that runs on `app`; set as the current one."""
    app.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    return loop


def run_until_done(app: QApplication, main: Callable[[], Awaitable[int]]) -> int:
    """Run one program: `main` decides when it is over, cleans up, and gives the exit code."""
    loop = make_loop(app)
    try:
        with collected_here():
            return loop.run_until_complete(main())
    finally:
        loop.close()
