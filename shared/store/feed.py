"""The change feed: wakes boards and desks when something was committed (architecture.md).

It says only "these queues changed"; who was away catches up from the last seq seen.
"""

import logging
import threading
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy.engine import URL

from shared.store import journal
from shared.store.engine import POSTGRES_OPTIONS, Store

SQLITE_POLL_SECONDS = 0.05
POSTGRES_POLL_SECONDS = 2.0
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0

log = logging.getLogger(__name__)


class ChangeFeed:
    """A thread that watches one store. Its three callbacks run on that thread.

    `changed` gets the queues that changed ("" for what belongs to none); `lost` and `back` are
    told once each when the store goes away and returns.
    """

    def __init__(
        self,
        store: Store,
        site: str,
        *,
        changed: Callable[[frozenset[str]], None],
        lost: Callable[[], None],
        back: Callable[[], None],
    ) -> None:
        self._store = store
        self._site = site
        self._changed, self._lost, self._back = changed, lost, back
        self._stop = threading.Event()
        self._away = False
        self._seq: int | None = None
        self._thread = threading.Thread(target=self._run, name="change-feed", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(timeout=10)

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stop.is_set():
            try:
                if self._store.embedded:
                    self._watch_sqlite()
                else:
                    self._watch_postgres()
                pause = FIRST_PAUSE
            except Exception as error:  # whatever it is, the boards must hear that they are blind
                if not self._away:
                    self._away = True
                    log.warning("the store went away: %s", type(error).__name__)
                    _tell(self._lost)
                self._stop.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    def _watch_sqlite(self) -> None:
        with self._store.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            connection.rollback()
            seen = None
            while not self._stop.is_set():
                version = raw.execute("PRAGMA data_version").fetchone()[0]
                if version != seen:
                    seen = version
                    self._catch_up()
                self._stop.wait(SQLITE_POLL_SECONDS)

    def _watch_postgres(self) -> None:
        url = _plain_url(self._store.url)
        with psycopg.connect(url, autocommit=True, **POSTGRES_OPTIONS) as connection:
            connection.execute("LISTEN daozhen")
            while not self._stop.is_set():
                self._catch_up()
                waited = 0.0
                while waited < POSTGRES_POLL_SECONDS and not self._stop.is_set():
                    step = 0.25
                    if any(True for _ in connection.notifies(timeout=step, stop_after=1)):
                        break
                    waited += step

    def _catch_up(self) -> None:
        first = self._seq is None
        self._seq, queues = self._store.read(self._news)
        if self._away:
            self._away = False
            log.warning("the store is back")
            _tell(self._back)
        if queues and not first:
            _tell(self._changed, queues)

    def _news(self, tx: Any) -> tuple[int, frozenset[str]]:
        if self._seq is None:
            return journal.last_seq(tx, self._site), frozenset()
        return journal.queues_since(tx, self._site, self._seq)


def _tell(listener: Callable[..., None], *news: object) -> None:
    """A listener that fails does not stop the watch."""
    try:
        listener(*news)
    except Exception:
        log.exception("a listener of the change feed failed")


def _plain_url(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
