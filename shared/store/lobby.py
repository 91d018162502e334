"""SQL of help calls from kiosks and notices on boards."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from shared.store.tables import help_call, notice


def add_help_call(tx: Connection, values: dict[str, Any]) -> int:
    key = tx.execute(insert(help_call).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def help_call_by_id(tx: Connection, help_id: int) -> Row[Any] | None:
    return tx.execute(select(help_call).where(help_call.c.id == help_id)).one_or_none()


def open_help_calls(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    query = (
        select(help_call)
        .where(
            help_call.c.site == site,
            help_call.c.day == day,
            help_call.c.answered_by.is_(None),
        )
        .order_by(help_call.c.at)
    )
    return list(tx.execute(query))


def answer_help_call(tx: Connection, help_id: int, by: str, at: datetime) -> bool:
    """False where somebody else was first."""
    statement = update(help_call).where(
        help_call.c.id == help_id, help_call.c.answered_by.is_(None)
    )
    return tx.execute(statement.values(answered_by=by, answered=at)).rowcount == 1


def add_notice(tx: Connection, values: dict[str, Any]) -> int:
    key = tx.execute(insert(notice).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def withdraw_notice(tx: Connection, notice_id: int, at: datetime) -> bool:
    statement = update(notice).where(notice.c.id == notice_id, notice.c.withdrawn.is_(None))
    return tx.execute(statement.values(withdrawn=at)).rowcount == 1


def show_notice(tx: Connection, notice_id: int) -> None:
    """A withdrawn notice stands on the boards again."""
    tx.execute(update(notice).where(notice.c.id == notice_id).values(withdrawn=None))


def notices(tx: Connection, site: str, day: str) -> list[Row[Any]]:
    query = (
        select(notice)
        .where(notice.c.site == site, notice.c.day == day, notice.c.withdrawn.is_(None))
        .order_by(notice.c.at.desc())
    )
    return list(tx.execute(query))
