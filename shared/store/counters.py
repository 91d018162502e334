"""SQL of the counters: each series counts up by one, without a gap."""

from typing import Any

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import counter

_KEY = ("site", "queue", "day", "series")


def _next(dialect: Any) -> Any:
    first: dict[str, Any] = {name: bindparam(f"of_{name}") for name in _KEY}
    return (
        dialect.insert(counter)
        .values(first | {"last": 1})
        .on_conflict_do_update(index_elements=_KEY, set_={"last": counter.c.last + 1})
        .returning(counter.c.last)
    )


NEXT = {"postgresql": _next(postgresql), "sqlite": _next(sqlite)}


def key_of(site: str, queue: str, day: str, series: str) -> dict[str, str]:
    """What NEXT asks for."""
    return {"of_site": site, "of_queue": queue, "of_day": day, "of_series": series}


def next_number(tx: Connection, site: str, queue: str, day: str, series: str) -> int:
    """The series' next number; its counter row is locked until the transaction ends."""
    return int(tx.execute(NEXT[tx.dialect.name], key_of(site, queue, day, series)).scalar_one())
