"""Rewriting what a store has on disk, so that nothing is left of values it no longer holds."""

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError

from shared.domain.errors import StoreProblem
from shared.store.engine import Store
from shared.store.problems import explained


def wipe(store: Store) -> None:
    """After it nothing older than now can be read in the SQLite file or its log, nor in
    PostgreSQL's table of patients (the values of a dropped column stay in its rows until then).

    Raises StoreProblem("store_in_use") where somebody has the store open and is in the way.
    """
    engine = create_engine(store.url, isolation_level="AUTOCOMMIT", hide_parameters=True)
    try:
        with engine.connect() as connection:
            in_the_way = _file(connection) if store.embedded else _table(connection)
    except DBAPIError as error:
        raise explained(error) from None
    finally:
        engine.dispose()
    if in_the_way:
        raise StoreProblem("store_in_use")


def _file(connection: Connection) -> bool:
    try:
        connection.exec_driver_sql("VACUUM")
    except DBAPIError as error:
        if "locked" in str(error.orig):
            return True
        raise
    return bool(connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0])


def _table(connection: Connection) -> bool:
    connection.exec_driver_sql("SET lock_timeout = '10s'")
    try:
        connection.exec_driver_sql("VACUUM (FULL) patient")
    except DBAPIError as error:
        if type(error.orig).__name__ == "LockNotAvailable":
            return True
        raise
    return False
