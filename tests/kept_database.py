"""A PostgreSQL database whose rows are put back for the next test: far quicker than a new one."""

import psycopg
from psycopg.sql import SQL, Composed, Identifier, Literal


class KeptDatabase:
    """Keeps what `url` holds now; `put_back` makes its tables and sequences that again.

    Tests that change tables, roles or settings take a database of their own (`new_postgres`).
    """

    def __init__(self, url: str) -> None:
        self.url = url
        with psycopg.connect(url, autocommit=True) as connection:
            found = connection.execute(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            ).fetchall()
            connection.execute("CREATE SCHEMA kept")
            for (table,) in found:
                copy = SQL("CREATE TABLE kept.{0} AS TABLE public.{0}")
                connection.execute(copy.format(Identifier(table)))
            sequences = connection.execute(
                "SELECT sequencename, coalesce(last_value, start_value), last_value IS NOT NULL "
                "FROM pg_sequences WHERE schemaname = 'public'"
            ).fetchall()
        # Foreign keys and triggers rest while the rows are changed.
        steps: list[Composed | SQL] = [SQL("SET LOCAL session_replication_role = replica")]
        for (table,) in found:
            steps.append(SQL("DELETE FROM public.{}").format(Identifier(table)))
            refill = SQL("INSERT INTO public.{0} SELECT * FROM kept.{0}")
            steps.append(refill.format(Identifier(table)))
        for name, value, used in sequences:
            reset = SQL("SELECT setval({}, {}, {})")
            steps.append(reset.format(Literal(name), Literal(value), Literal(used)))
        self._put_back = SQL("; ").join(steps)

    def put_back(self) -> None:
        with psycopg.connect(self.url) as connection:
            connection.execute(self._put_back)
