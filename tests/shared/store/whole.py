"""All that a store holds, to see that nothing of it has changed."""

from typing import Any

from sqlalchemy import Connection

from shared.store.engine import Store
from shared.store.tables import metadata


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""

    def read(tx: Connection) -> dict[str, list[tuple[Any, ...]]]:
        return {
            table.name: sorted((tuple(row) for row in tx.execute(table.select())), key=repr)
            for table in metadata.sorted_tables
        }

    return store.read(read)
