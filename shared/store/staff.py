"""SQL of the staff and of those who wait after wrong PINs."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import sign_in_delay, staff


def members(tx: Connection, site: str) -> list[Row[Any]]:
    """All who work or worked here, by code."""
    query = select(staff).where(staff.c.site == site).order_by(staff.c.code)
    return list(tx.execute(query))


def member(tx: Connection, site: str, code: str) -> Row[Any] | None:
    query = select(staff).where(staff.c.site == site, staff.c.code == code)
    return tx.execute(query).one_or_none()


def add(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.execute(insert(staff), rows)


def change(tx: Connection, site: str, code: str, **values: Any) -> None:
    tx.execute(update(staff).where(staff.c.site == site, staff.c.code == code).values(values))


def delay(tx: Connection, site: str, key: str) -> Row[Any] | None:
    query = select(sign_in_delay).where(sign_in_delay.c.site == site, sign_in_delay.c.code == key)
    return tx.execute(query).one_or_none()


def locked_delay(tx: Connection, site: str, key: str, now: datetime) -> Row[Any]:
    """The row that counts somebody's wrong tries, made where there is none, and locked."""
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    first = {"site": site, "code": key, "failures": 0, "last": now}
    query = select(sign_in_delay).where(sign_in_delay.c.site == site, sign_in_delay.c.code == key)
    while True:
        tx.execute(dialect.insert(sign_in_delay).values(first).on_conflict_do_nothing())
        row = tx.execute(query.with_for_update()).one_or_none()
        if row is not None:  # else whoever held it has just forgotten it
            return row


def set_delay(
    tx: Connection, site: str, key: str, *, failures: int, last: datetime, until: datetime | None
) -> None:
    tx.execute(
        update(sign_in_delay)
        .where(sign_in_delay.c.site == site, sign_in_delay.c.code == key)
        .values(failures=failures, last=last, until=until)
    )


def forget_delay(tx: Connection, site: str, key: str) -> None:
    tx.execute(
        delete(sign_in_delay).where(sign_in_delay.c.site == site, sign_in_delay.c.code == key)
    )


def forget_delays_before(tx: Connection, site: str, moment: datetime) -> None:
    tx.execute(
        delete(sign_in_delay).where(sign_in_delay.c.site == site, sign_in_delay.c.last < moment)
    )
