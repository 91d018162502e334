"""A store of the first release is brought up to date with what is in it."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from shared.domain.errors import StoreProblem
from shared.services.patient_search import search
from shared.services.patients import find_by_phone, identify
from shared.store import patients, schema
from shared.store.engine import Store
from shared.store.tables import metadata
from tests.conftest import MORNING, create_database, database_url
from tests.shared.services.lobby import Lobby

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
    " VALUES (:id, :no, :name, '', '', 'F', :born, :number, :phone, :tail, :card, 'desk', :at)"
)
# Name, date of birth, identity number, phone, and what kind of number that is now.
PEOPLE = (
    ("甲", "1990-01-01", "", "", ""),
    ("欧阳静怡", "1949-12-31", "11010519491231002X", "13912345678", "resident"),
    ("陈港生", "1990-03-07", "810000199003071114", "85261234567", "permit"),
    ("丁一", "1988-02-29", "", "13912349876", ""),
)
COUNTER = "INSERT INTO counter (site, queue, day, series, last) VALUES ('main','12.05',:day,'F',1)"


@pytest.fixture(params=["sqlite", "postgresql"])
def first_release(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store as the first release left it, with people of whom one was seen."""
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
        for key, (name, born, number, phone, _) in enumerate(PEOPLE, start=1):
            known = {"id": key, "no": f"P{key}", "card": f"C{key}", "name": name, "born": born}
            known |= {"number": number, "phone": phone, "tail": phone[-4:], "at": at}
            tx.execute(text(PATIENT), known)
        for statement in (SERVED, COUNTER):
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


def on_disk(store: Store) -> bytes:
    """What whoever takes the disk reads: the file and its log, or the table of patients."""
    if store.embedded:
        path = Path(store.url.database or "")
        return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("CHECKPOINT")
        where = "SELECT current_setting('data_directory'), pg_relation_filepath('patient')"
        folder, file = connection.exec_driver_sql(where).one()
    path = Path(folder) / file
    if os.environ.get("DAOZHEN_TEST_POSTGRES"):
        pytest.skip("the server's files may be elsewhere")
    return path.read_bytes()


def open_values() -> Iterator[bytes]:
    for _, _, number, phone, _ in PEOPLE:
        yield from (value.encode() for value in (number, phone) if value)


def test_every_identity_number_and_phone_is_kept_and_sealed(first_release: Store) -> None:
    schema.upgrade(first_release)
    with first_release.reading() as tx:
        for key, (_, _, number, phone, kind) in enumerate(PEOPLE, start=1):
            row = patients.by_id(tx, key)
            assert row is not None
            assert patients.opened(tx, row, "id_number") == number
            assert patients.opened(tx, row, "phone") == phone
            assert row.id_kind == kind
        assert schema.check(tx) == []


def test_people_of_the_first_release_are_found_by_number_phone_and_name(
    first_release: Store,
) -> None:
    schema.upgrade(first_release)
    lobby = Lobby(first_release)
    _, born, number, phone, _ = PEOPLE[1]
    assert lobby.ask(identify, scan=number).id == 2
    assert lobby.ask(find_by_phone, phone=phone, birth_date=born).id == 2
    for words in ("静怡", "ouyang", "jy", phone, phone[-4:], number):
        assert [found.patient.id for found in lobby.ask(search, words=words)] == [2], words


def test_nothing_that_is_now_sealed_stays_readable_on_the_disk(first_release: Store) -> None:
    with first_release.engine.begin() as tx:  # numbers that were there once, in freed pages
        tx.execute(text("UPDATE patient SET id_number = '', phone = '' WHERE id = 4"))
    assert all(value in on_disk(first_release) for value in open_values() if b"9876" not in value)
    schema.upgrade(first_release)
    held = on_disk(first_release)
    assert [value for value in open_values() if value in held] == []
    first_release.close()
    if first_release.embedded:
        held = on_disk(first_release)
        assert [value for value in open_values() if value in held] == []


def test_a_store_that_another_program_holds_open_is_wiped_by_the_next_upgrade(
    first_release: Store,
) -> None:
    if not first_release.embedded:
        pytest.skip("PostgreSQL waits ten seconds for the table of patients")
    url = first_release.url.render_as_string(hide_password=False)
    with closing(Store(url)) as other:
        with other.reading() as tx:
            tx.execute(text("SELECT count(*) FROM patient")).scalar_one()
            with pytest.raises(StoreProblem, match="store_in_use"):
                schema.upgrade(first_release)
        with pytest.raises(StoreProblem, match="store_needs_upgrade"):
            schema.open_store(url)
    schema.upgrade(first_release)
    assert [value for value in open_values() if value in on_disk(first_release)] == []
    schema.open_store(url).close()
