"""What a bench row is, and the fresh stores it is measured on."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import insert
from sqlalchemy.engine import make_url

from shared.demo.hospital import load_demo
from shared.settings import Settings
from shared.store import schema
from shared.store.engine import Store
from shared.store.tables import patient, schedule

MORNING = datetime(2026, 11, 23, 8, 42, tzinfo=ZoneInfo("Asia/Shanghai"))
SITE = "main"
_numbers = count(1)


@dataclass(frozen=True)
class Figure:
    """One row: what was measured, how much it came to, and what it is held against.

    `value` and `limit` are in `unit`; `beside` says what else was measured in the same run.
    `value` may be `limit` at most, or `at_least`. `never` counts what must not happen at all.
    """

    name: str
    value: float
    unit: str
    limit: float
    beside: dict[str, float]
    at_least: bool = False
    never: dict[str, int] = field(default_factory=dict)

    @property
    def held(self) -> bool:
        within = self.value >= self.limit if self.at_least else self.value <= self.limit
        return within and not any(self.never.values())


@dataclass(frozen=True)
class Ground:
    """Where stores are made: a folder, and a PostgreSQL server or None."""

    folder: Path
    server: str | None

    def new_url(self, kind: str) -> str:
        name = f"bench_{next(_numbers)}"
        if kind == "sqlite":
            url = f"sqlite:///{self.folder / name}.db"
        else:
            assert self.server is not None
            with psycopg.connect(self.server, autocommit=True) as connection:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
                connection.execute(f'CREATE DATABASE "{name}"')
            url = make_url(self.server).set(database=name).render_as_string(hide_password=False)
        schema.init(url)
        return url

    def new_hospital(self, kind: str, people: int) -> tuple[str, Store, list[int]]:
        """The demo hospital with `people` more patients, whose ids are returned."""
        url = self.new_url(kind)
        store = schema.open_store(url)
        load_demo(store, Settings(), MORNING)
        return url, store, _add_people(store, people)


def _add_people(store: Store, people: int) -> list[int]:
    rows = [
        {
            "patient_no": f"B{n}", "name": f"B{n}", "pinyin": "b", "initials": "b", "sex": "F",
            "birth_date": "1990-01-01",
            "card_no": f"BENCH{n}", "source": "bench", "external_id": f"B{n}",
            "registered": MORNING,
        }
        for n in range(people)
    ]  # fmt: skip

    def put(tx):  # type: ignore[no-untyped-def]
        tx.execute(schedule.update().values(quota=10_000_000))
        tx.execute(insert(patient), rows)
        return list(tx.execute(patient.select().where(patient.c.source == "bench")))

    return [row.id for row in store.write(put)]


def settle(store: Store) -> None:
    """PostgreSQL looks at how its tables are filled by itself, within a minute of the first
    numbers; a bench is over before that."""
    if not store.embedded:
        store.write(lambda tx: tx.exec_driver_sql("ANALYZE"))


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[18]
