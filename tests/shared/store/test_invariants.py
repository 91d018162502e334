"""The seven invariants of architecture.md, whatever people do.

The state machine (machine.py) takes every step on a hospital in memory, on SQLite and on
PostgreSQL, and holds the three against each other. 3, nothing is printed before its commit, needs
a printer: tests/shared/devices/test_print_queue.py and tests/kiosk. Processes that really run at
once are in test_hammer.py.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import event
from sqlalchemy.engine import make_url

from shared.domain.errors import Refused
from shared.services.check_in import take_walk_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.store import schema
from tests.conftest import MORNING
from tests.shared.store.lobby_stores import Building
from tests.shared.store.machine import SETTINGS, Machine

SITE, QUEUE = "main", "12.05"
CARDS = [f"800000{n:02d}" for n in (1, 5, 6)]


def test_the_invariants_hold_whatever_people_do(sqlite_url, new_postgres, monkeypatch):
    urls = (sqlite_url, new_postgres())
    stores = [open_for_speed(url) for url in urls for _ in range(2)]
    monkeypatch.setattr(Machine, "buildings", (Building(*stores[:2]), Building(*stores[2:])))
    try:
        run_state_machine_as_test(Machine, settings=SETTINGS)
        for store in stores[::2]:
            assert store.read(schema.check) == []
    finally:
        for store in stores:
            store.close()


def open_for_speed(url):
    """A store whose commits do not wait for the disk: nothing is cut off here."""
    if url.startswith("postgresql"):
        never = {"options": "-c synchronous_commit=off"}
        return schema.open_store(
            make_url(url).update_query_dict(never).render_as_string(hide_password=False)
        )
    store = schema.open_store(url)
    event.listen(
        store.engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF").close()
    )
    store.engine.dispose()
    return store


def test_a_journal_row_cannot_be_changed_or_removed(demo):
    from shared.store.problems import StoreBug

    for statement in ("UPDATE journal SET act = 'x'", "DELETE FROM journal"):
        with pytest.raises(StoreBug, match="append-only"):
            demo.write(lambda tx, s=statement: tx.exec_driver_sql(s))


def test_a_forged_row_breaks_the_chain_where_it_stands(demo):
    def forge(tx):
        trigger = (
            "ALTER TABLE journal DISABLE TRIGGER ALL"
            if tx.dialect.name == "postgresql"
            else "DROP TRIGGER journal_no_update"
        )
        tx.exec_driver_sql(trigger)
        tx.exec_driver_sql("UPDATE journal SET reason = 'forged' WHERE seq = 2")

    for card in CARDS[:3]:
        patient = demo.read(identify, site=SITE, now=MORNING, scan=card)
        stamp = new_stamp(SITE, MORNING, "K1", "patient")
        demo.write(take_walk_in, stamp, patient_id=patient.id, department=QUEUE)
    demo.write(forge)
    assert [(f.key, f.values["seq"]) for f in demo.read(schema.check)] == [("check.journal", 3)]


def test_an_older_stamp_of_another_day_changes_nothing_today(demo):
    patient = demo.read(identify, site=SITE, now=MORNING, scan=CARDS[0])
    stamp = new_stamp(SITE, MORNING, "K1", "patient")
    demo.write(take_walk_in, stamp, patient_id=patient.id, department=QUEUE)
    tomorrow = replace(stamp, id=stamp.id[::-1], now=MORNING + timedelta(days=1))
    with pytest.raises(Refused, match="no_clinic"):
        demo.write(take_walk_in, tomorrow, patient_id=patient.id, department=QUEUE)
