"""SQL of departments and practitioners; rows that a file brings."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import department, practitioner

_DEPARTMENTS = (
    select(department).where(department.c.site == bindparam("site")).order_by(department.c.prefix)
)
_DOCTORS = (
    select(practitioner)
    .where(practitioner.c.site == bindparam("site"))
    .order_by(practitioner.c.department, practitioner.c.code)
)


def put(
    tx: Connection,
    table: Any,
    rows: list[dict[str, Any]],
    keys: list[str],
    keep: tuple[str, ...] = (),
) -> None:
    """Insert rows, or bring those with the same keys up to date, all but the columns of `keep`."""
    if not rows:
        return
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    changed = {name: statement.excluded[name] for name in rows[0] if name not in (*keys, *keep)}
    tx.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def departments(tx: Connection, site: str) -> list[Row[Any]]:
    return list(tx.execute(_DEPARTMENTS, {"site": site}))


def practitioners(tx: Connection, site: str) -> list[Row[Any]]:
    """By department and code."""
    return list(tx.execute(_DOCTORS, {"site": site}))


def practitioner_names(tx: Connection, site: str) -> dict[str, str]:
    return {row.code: row.name for row in practitioners(tx, site)}


def put_practitioner(tx: Connection, values: Mapping[str, Any]) -> None:
    put(tx, practitioner, [dict(values)], ["site", "code"])
