"""One transactional store, SQLite or PostgreSQL, behind two verbs: write and read."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from shared.domain.errors import StoreProblem
from shared.store import journal
from shared.store.file_system import on_network
from shared.store.problems import explained, on_demoted_server, worth_retrying
from shared.store.sealing import Seals, hand_over

P = ParamSpec("P")
R = TypeVar("R")

BUSY_SECONDS = 10
TRIES = 5
ANSWER_SECONDS = 15.0
# A pulled cable or a frozen server is noticed within seconds, not in the system's two hours.
POSTGRES_OPTIONS: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 5000,
    "application_name": "daozhen",
}

log = logging.getLogger(__name__)


class Store:
    """A store that is open. `write` and `read` run on the calling thread; `run_write` and
    `run_read` are awaited and run on worker threads, so that no window ever waits.

    `seals` is what schema.open_store found to fit; every transaction is handed it.
    """

    def __init__(self, url: str, *, must_exist: bool = True) -> None:
        self.url = parse_url(url)
        self.seals: Seals | None = None
        self.embedded = self.url.get_backend_name() == "sqlite"
        if self.embedded:
            _check_file(Path(self.url.database or ""), must_exist)
        self._writing = _make_engine(self.url, begin="BEGIN IMMEDIATE")
        self._reading = (
            _make_engine(self.url, begin="BEGIN")
            if self.embedded
            else self._writing.execution_options(isolation_level="REPEATABLE READ")
        )
        for engine in {self._writing, self._reading}:
            event.listen(engine, "begin", self._hand_over_seals)
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="store-write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="store-read")

    def _hand_over_seals(self, tx: Connection) -> None:
        hand_over(tx, self.seals)

    def write(
        self, service: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a service in one write transaction; send it again where that may help.

        Raises StoreProblem with a sentence where the store cannot be used.
        """
        for attempt in range(1, TRIES + 1):
            try:
                with self._writing.begin() as tx:
                    journal.forget_kept(tx)
                    answer = service(tx, *args, **kwargs)
                    journal.write_kept(tx)
                    return answer
            except DBAPIError as error:
                if on_demoted_server(error):
                    self._writing.dispose()
                if attempt == TRIES or not worth_retrying(error):
                    raise explained(error) from None
                time.sleep(0.02 * 2**attempt)
        raise AssertionError("unreachable")

    def read(
        self, query: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Run a query on one consistent view of the store; once more where the connection was
        dead (the pool does not ask each time: that would cost a round trip)."""
        try:
            with self._reading.begin() as tx:
                return query(tx, *args, **kwargs)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise explained(error) from None
        with self.reading() as tx:
            return query(tx, *args, **kwargs)

    async def run_write(
        self, service: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        return await _on_thread(self._writers, lambda: self.write(service, *args, **kwargs))

    async def run_read(
        self, query: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        return await _on_thread(self._readers, lambda: self.read(query, *args, **kwargs))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """An open read transaction; a driver's error leaves it as a StoreProblem."""
        try:
            with self._reading.begin() as tx:
                yield tx
        except DBAPIError as error:
            raise explained(error) from None

    @property
    def engine(self) -> Engine:
        """For migrations and the change feed."""
        return self._writing

    def close(self) -> None:
        self._writers.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writing.dispose()
        self._reading.dispose()


async def _on_thread(pool: ThreadPoolExecutor, work: Callable[[], R]) -> R:
    """A store that does not answer is away; asking again under the same stamp is safe."""
    answer = asyncio.get_running_loop().run_in_executor(pool, work)
    try:
        return await asyncio.wait_for(answer, ANSWER_SECONDS)
    except TimeoutError:
        raise StoreProblem("store_away") from None


def parse_url(url: str) -> URL:
    """`sqlite:///path/day.db` or `postgresql://…`; a bare path means SQLite.

    Raises StoreProblem("store_bad_url").
    """
    if "://" not in url and url.endswith((".db", ".sqlite")):
        url = f"sqlite:///{url}"
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise StoreProblem("store_bad_url") from error
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite")
    if backend in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    raise StoreProblem("store_bad_url")


def _check_file(path: Path, must_exist: bool) -> None:
    if on_network(path.parent):
        raise StoreProblem("store_on_network", file=str(path))
    if must_exist and not path.is_file():
        raise StoreProblem("store_missing", file=str(path))


def _make_engine(url: URL, begin: str) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(
            url,
            hide_parameters=True,
            pool_size=4,
            connect_args=POSTGRES_OPTIONS,
        )
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _on_connect(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # the driver's own transactions start too late (stack.md)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            raw.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
