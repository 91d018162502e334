"""Python's cyclic garbage is collected on the GUI thread, and nowhere else.

A collection starts on whichever thread happens to allocate; one that starts on a worker thread
would end Qt objects there, which kills the program now and then.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Looks once a second at what gc's own thresholds ask for, the youngest generation first. The
    first time a full collection is due, what is there by then (map, tables, pages) is set aside
    instead: looking through it would hold a screen up for more than a tenth of a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frozen = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.on_due)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def on_due(self) -> None:
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            if generation == 2 and not self._frozen:
                self._frozen = True
                gc.freeze()
                return
            gc.collect(generation)


@contextmanager
def collected_here() -> Iterator[None]:
    """While this lasts, cycles are collected on the calling thread only, which has a Qt loop."""
    gc.disable()
    collector = Collector()
    try:
        yield
    finally:
        collector.stop()
        gc.collect()
        gc.enable()
