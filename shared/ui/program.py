"""What every window is handed, and how one program starts and ends."""

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from shared.clock import Clock, SystemClock
from shared.services import hospital_triage
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.feed import ChangeFeed
from shared.ui.loop import TaskManager, run_until_done
from shared.ui.theme import use_theme

log = logging.getLogger(__name__)


class FeedSignal(QObject):
    """The change feed as Qt signals, delivered on the GUI thread."""

    changed = Signal(object)
    store_lost = Signal()
    store_back = Signal()


@dataclass
class Program:
    """The store, the time, the settings, the tasks and the news that a window works with."""

    store: Store
    clock: Clock
    settings: Settings
    tasks: TaskManager
    feed: FeedSignal


class ProgramWindow(Protocol):
    """A window of ours: shown by the caller, then started; stopped before it closes."""

    hint: str

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def show(self) -> None: ...
    def showFullScreen(self) -> None: ...
    def showMaximized(self) -> None: ...
    def close(self) -> bool: ...


Opener = Callable[[Program], ProgramWindow]


def opener(name: str) -> Opener:
    """The kiosk, the desk, a room's window or the board, by the name it has in pyproject.toml;
    shared/ never imports them."""
    (found,) = entry_points(group="daozhen.programs", name=name)
    loaded: Opener = found.load()
    return loaded


def make_app() -> QApplication:
    """The one QApplication, themed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    use_theme(app)
    return app


def watch(store: Store, site: str, feed: FeedSignal) -> ChangeFeed:
    """A started change feed whose news arrive as `feed`'s signals."""
    watcher = ChangeFeed(
        store,
        site,
        changed=feed.changed.emit,
        lost=feed.store_lost.emit,
        back=feed.store_back.emit,
    )
    watcher.start()
    return watcher


@asynccontextmanager
async def open_windows(
    names: Sequence[str], store: Store, settings: Settings, clock: Clock
) -> AsyncIterator[dict[str, Any]]:
    """The named windows over one open store, not yet shown; in the end nothing of them goes on."""
    hospital_triage.use(settings.triage)
    program = Program(store, clock, settings, TaskManager(), FeedSignal())
    watcher = watch(store, settings.hospital.site, program.feed)
    windows: dict[str, ProgramWindow] = {}
    try:
        for name in names:
            windows[name] = opener(name)(program)
        yield windows
    finally:
        for window in windows.values():
            window.stop()
            window.close()
        await program.tasks.close()
        watcher.stop()


def run_window(name: str, store: Store, settings: Settings, *, windowed: bool = False) -> int:
    """Show one window over an open store until it is asked to stop; returns the exit code.

    A board fills its screen and a desk its desktop, unless `windowed`.
    """
    app = make_app()

    async def main() -> int:
        over = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: over.set())
        app.lastWindowClosed.connect(over.set)
        clock = SystemClock(settings.hospital.zone)
        async with open_windows([name], store, settings, clock) as windows:
            window = windows[name]
            if not windowed and name == "board":
                window.showFullScreen()
            elif not windowed and name == "desk":
                window.showMaximized()
            else:
                window.show()
            window.start()
            while not over.is_set():  # wakes now and then, so that a Unix signal is noticed
                try:
                    await asyncio.wait_for(over.wait(), timeout=0.2)
                except TimeoutError:
                    continue
        return 0

    try:
        return run_until_done(app, main)
    finally:
        store.close()
