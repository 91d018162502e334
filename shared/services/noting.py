"""One change, one journal row: who, when and where come from the stamp."""

from typing import Any

from sqlalchemy import Connection

from shared.services.stamp import Stamp
from shared.store import journal


def note(tx: Connection, stamp: Stamp, act: str, *, answers: bool = True, **columns: Any) -> None:
    """Add the row. `answers` marks the row that a repeated command finds."""
    journal.append(
        tx,
        site=stamp.site,
        at=stamp.now,
        by=stamp.by,
        terminal=stamp.terminal,
        act=act,
        command_id=stamp.id if answers else None,
        **columns,
    )
