"""SQL of what terminals said of their devices."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from shared.store import hospital
from shared.store.tables import terminal_device

_KEYS = ["site", "terminal", "program", "kind"]
_OF_PROGRAM = select(terminal_device).where(
    terminal_device.c.site == bindparam("site"),
    terminal_device.c.terminal == bindparam("terminal"),
    terminal_device.c.program == bindparam("program"),
)
_SEEN_SINCE = (
    select(terminal_device)
    .where(
        terminal_device.c.site == bindparam("site"), terminal_device.c.seen >= bindparam("since")
    )
    .order_by(terminal_device.c.terminal, terminal_device.c.program)
)


def of_program(tx: Connection, site: str, terminal: str, program: str) -> list[Row[Any]]:
    key = {"site": site, "terminal": terminal, "program": program}
    return list(tx.execute(_OF_PROGRAM, key))


def seen_since(tx: Connection, site: str, since: datetime) -> list[Row[Any]]:
    """By terminal and program."""
    return list(tx.execute(_SEEN_SINCE, {"site": site, "since": since}))


def put(tx: Connection, rows: list[dict[str, Any]]) -> None:
    """Each with all columns, in the place of what was there."""
    hospital.put(tx, terminal_device, rows, _KEYS)
