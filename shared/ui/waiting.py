"""A screen for the minutes after a power cut, when the programs are up before their store."""

import signal
from types import FrameType

from PySide6.QtCore import QEventLoop, Qt, QThread
from PySide6.QtWidgets import QApplication, QLabel

from shared.domain.errors import StoreProblem
from shared.store import schema
from shared.store.engine import Store
from shared.store.key_sources import KeySource
from shared.text import text
from shared.ui.program import make_app
from shared.ui.theme import CARD, NIGHT

PASSING = frozenset({"store_away", "store_busy"})
PAUSE_MS = 3000
WINDOWED = (360, 240)


def wait_for_store(
    url: str, source: KeySource, language: str, *, windowed: bool = False
) -> Store | None:
    """The store, once it answers; a sentence until then, on the full screen unless `windowed`.
    None when asked to stop.

    Raises StoreProblem for what does not pass by itself: wrong password, not set up …
    """
    label: QLabel | None = None
    stopped: list[int] = []

    def on_signal(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)

    while not stopped:
        try:
            store = schema.open_store(url, source)
        except StoreProblem as problem:
            if problem.key not in PASSING:
                raise
            if label is None:
                for number in (signal.SIGINT, signal.SIGTERM):
                    signal.signal(number, on_signal)
                label = _sentence(make_app(), problem.key, language, windowed)
            _rest(PAUSE_MS, stopped)
            continue
        if label is not None:
            label.close()
        return store
    return None


def _sentence(app: QApplication, key: str, language: str, windowed: bool) -> QLabel:
    label = QLabel(f"{text(f'error.{key}', language)}\n\n{text(f'error.{key}.do', language)}")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    size, padding = (17, 24) if windowed else (44, 60)
    label.setStyleSheet(
        f"background: {NIGHT}; color: {CARD}; font-size: {size}px; padding: {padding}px;"
    )
    if windowed:
        label.resize(*WINDOWED)
        label.show()
    else:
        label.showFullScreen()
    app.processEvents()
    return label


def _rest(milliseconds: int, stopped: list[int]) -> None:
    """Pause while the sentence stays alive on screen."""
    for _ in range(milliseconds // 50):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QThread.msleep(50)
        if stopped:
            return
