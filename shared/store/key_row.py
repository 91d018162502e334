"""SQL of the one row that names, by its fingerprint, the key a store is sealed with."""

from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from shared.store.tables import store_key

_row: Select[Any] = select(store_key.c.fingerprint, store_key.c.wiped).where(store_key.c.id == 1)
_held_row = _row.with_for_update(read=True, skip_locked=True)
_locked_row = _row.with_for_update()


def named(tx: Connection) -> Row[Any] | None:
    """`fingerprint`, and `wiped`: nothing unsealed is left in the file."""
    return tx.execute(_row).one_or_none()


def held(tx: Connection) -> Row[Any] | None:
    """As `named`, and it stays so until this transaction ends; None while another one has it
    locked. Nobody waits here: who seals may have locked a patient that a rekey needs."""
    return tx.execute(_held_row).one_or_none()


def locked(tx: Connection) -> Row[Any]:
    """As `named`, once nobody is sealing any more; until the end nobody else can."""
    return tx.execute(_locked_row).one()


def put(tx: Connection, fingerprint: str, *, wiped: bool) -> None:
    """The first row, or a new key in it."""
    values = {"fingerprint": fingerprint, "wiped": wiped}
    if tx.execute(update(store_key).where(store_key.c.id == 1).values(values)).rowcount == 0:
        tx.execute(insert(store_key).values(values | {"id": 1}))
