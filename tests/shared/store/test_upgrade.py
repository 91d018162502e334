"""A store of the first release is brought up to date with what is in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from shared.store import schema
from shared.store.engine import Store
from shared.store.tables import metadata
from tests.conftest import MORNING, create_database, database_url

DAY = MORNING.date().isoformat()
SERVED = (
    "INSERT INTO ticket (id, site, day, queue, series, number, patient_id, ticket_class, state,"
    " first_visit, session, checked_in, joined, started, ended, calls, misses, terminal)"
    " VALUES ('t1', 'main', :day, '12.05', 'F', 1, 1, 'walk_in', 'done', :yes, 'morning',"
    " :at, :at, :at, :at, 1, 0, 'K1')"
)
PATIENT = (
    "INSERT INTO patient (id, patient_no, name, pinyin, initials, sex, birth_date, id_number,"
    " phone, phone_tail, card_no, source, registered)"
    " VALUES (1, 'P1', '甲', 'jia', 'j', 'F', '1990-01-01', '', '', '', 'C1', 'desk', :at)"
)
COUNTER = "INSERT INTO counter (site, queue, day, series, last) VALUES ('main','12.05',:day,'F',1)"


@pytest.fixture(params=["sqlite", "postgresql"])
def first_release(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store as the first release left it, with one patient who was seen."""
    url = f"sqlite:///{tmp_path / 'old.db'}"
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_url")
        create_database(server, f"old_{tmp_path.name.lower()}")
        url = database_url(server, f"old_{tmp_path.name.lower()}")
    store = Store(url, must_exist=False)
    config = schema.alembic_config()
    with store.engine.begin() as tx:
        config.attributes["connection"] = tx
        command.upgrade(config, "0001")
        at = MORNING if request.param == "postgresql" else "2026-11-23T00:42:00.000000+00:00"
        for statement in (PATIENT, SERVED, COUNTER):
            known = {"at": at, "day": DAY, "yes": True}
            tx.execute(text(statement), {k: v for k, v in known.items() if f":{k}" in statement})
    yield store
    store.close()


def test_what_was_in_the_store_is_still_there_and_has_what_the_new_rules_need(first_release):
    schema.upgrade(first_release)
    with first_release.reading() as tx:
        assert schema.check(tx) == []
        registered = tx.execute(text("SELECT registered FROM ticket")).scalar_one()
        seen = tx.execute(text("SELECT ticket_id, kind, undone FROM consultation")).one()
    assert str(registered).startswith("2026-11-23")
    assert (seen.ticket_id, seen.kind, seen.undone) == ("t1", "first", None)


def test_an_upgraded_store_has_the_very_tables_of_a_new_one(first_release):
    schema.upgrade(first_release)

    def differences(tx: Connection) -> list[object]:
        return [d for d in compare_metadata(MigrationContext.configure(tx), metadata) if d]

    with first_release.reading() as tx:
        assert differences(tx) == []
