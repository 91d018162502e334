"""SQL of doctors' pauses and of rooms that call for several queues."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import cross_calling, pause

_open_pauses = (
    select(pause)
    .where(
        pause.c.site == bindparam("site"),
        pause.c.day == bindparam("day"),
        pause.c.ended.is_(None),
        pause.c.until.is_(None) | (pause.c.until > bindparam("now")),
    )
    .order_by(pause.c.id)
)
_also = select(cross_calling.c.room, cross_calling.c.queues).where(
    cross_calling.c.site == bindparam("site"), cross_calling.c.day == bindparam("day")
)


def pauses(tx: Connection, site: str, now: datetime) -> dict[str, Row[Any]]:
    """Who pauses at `now`, by practitioner; the last pause counts."""
    key = {"site": site, "day": now.date().isoformat(), "now": now}
    return {row.practitioner: row for row in tx.execute(_open_pauses, key)}


def add_pause(tx: Connection, values: dict[str, Any]) -> int:
    key = tx.execute(insert(pause).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def end_pause(tx: Connection, pause_id: int, at: datetime) -> bool:
    """The doctor is back; False where somebody had said so already."""
    still_open = (pause.c.id == pause_id) & pause.c.ended.is_(None)
    return tx.execute(update(pause).where(still_open).values(ended=at)).rowcount == 1


def reopen_pause(tx: Connection, pause_id: int) -> None:
    """The pause goes on after all."""
    tx.execute(update(pause).where(pause.c.id == pause_id).values(ended=None))


def also_served(tx: Connection, site: str, day: str) -> dict[str, tuple[str, ...]]:
    """The further queues that rooms call for, by room."""
    rows = tx.execute(_also, {"site": site, "day": day})
    return {row.room: tuple(json.loads(row.queues)) for row in rows}


def set_also_served(tx: Connection, site: str, day: str, room: str, queues: Sequence[str]) -> None:
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    as_text = json.dumps(list(queues))
    values = {"site": site, "day": day, "room": room, "queues": as_text}
    tx.execute(
        dialect.insert(cross_calling)
        .values(values)
        .on_conflict_do_update(index_elements=["site", "day", "room"], set_={"queues": as_text})
    )
