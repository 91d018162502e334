"""However many people a store knows: each query of a search goes along an index."""

import re

import pytest
from sqlalchemy import event

from shared.bench.people import book_today, fill
from shared.bench.rows import settle
from shared.demo.hospital import load_demo
from shared.services.patient_search import search
from shared.services.patients import NewPatient, identify, likely_duplicates
from shared.settings import Settings
from shared.store import schema
from tests.conftest import MORNING, create_database, database_url
from tests.shared.services.lobby import SITE

PEOPLE = 3000
TABLES = ("patient", "name_part", "former_card", "ticket", "appointment")
TYPED = (
    "w", "wx", "wangwei", "王", "伟", "王小明", "wagnwei", "smiht", "5521", "13811115521", "B000",
    "P1000000001", "F001", "110105194912310021", "王 1948", "wangwie 1948", "王伟 5521", "wei wang",
)  # fmt: skip
LIKE = NewPatient("王伟", "M", "1948-02-03", "11010519491231002X", "13811115521")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def full(request, tmp_path_factory):
    """A store of each kind with many people."""
    url = f"sqlite:///{tmp_path_factory.mktemp('plans') / 'day.db'}"
    if request.param == "postgresql":
        server = request.getfixturevalue("postgres_url")
        create_database(server, "plans", request.getfixturevalue("postgres_template"))
        url = database_url(server, "plans")
    else:
        schema.init(url)
    store = schema.open_store(url)
    load_demo(store, Settings(), MORNING)
    fill(store, PEOPLE)
    book_today(store, 200)
    settle(store)
    yield store
    store.close()


@pytest.fixture(scope="module")
def asked(full):
    """What a full store is asked while somebody is looked for: (statement, values)."""
    statements = {}

    def note(_connection, _cursor, statement, values, _context, _many):
        if re.search("|".join(TABLES), statement):
            statements[statement] = values

    event.listen(full._reading, "before_cursor_execute", note)
    for words in TYPED:
        full.read(search, site=SITE, now=MORNING, words=words)
    full.read(likely_duplicates, site=SITE, now=MORNING, patient=LIKE)
    full.read(identify, site=SITE, now=MORNING, scan="80000001")
    event.remove(full._reading, "before_cursor_execute", note)
    return full, statements


def plans(asked):
    store, statements = asked
    with store.reading() as tx:
        explain = "EXPLAIN QUERY PLAN "
        if not store.embedded:
            explain = "EXPLAIN "
            for way in ("seqscan", "hashjoin", "mergejoin"):  # which are good for small tables
                tx.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        for statement, values in statements.items():
            rows = tx.exec_driver_sql(explain + statement, values).all()
            yield statement, "\n".join(str(row[-1]) for row in rows)


def test_no_query_of_a_search_reads_a_whole_table(asked):
    table = rf"(?:{'|'.join(TABLES)})"
    whole = rf"SCAN {table}\b|Seq Scan on {table}\b|Index.* Scan .*on {table}\b.*\n(?!.*Index Cond)"
    seen = 0
    for statement, plan in plans(asked):
        assert not re.search(whole, plan), f"{statement}\n{plan}"
        seen += 1
    assert seen >= 10


def test_nobody_is_sorted_to_be_found(asked):
    for statement, plan in plans(asked):
        if "ORDER BY" in statement:
            assert "TEMP B-TREE FOR ORDER BY" not in plan, f"{statement}\n{plan}"
            assert not re.search(r"\bSort\b", plan), f"{statement}\n{plan}"


def test_every_walk_of_the_names_stops(asked):
    walks = [statement for statement, _ in plans(asked) if "FROM name_part" in statement]
    walks = [one for one in walks if "birth_date = " not in one and "EXISTS" not in one]
    assert len(walks) >= 4
    assert all("LIMIT" in statement for statement in walks)
