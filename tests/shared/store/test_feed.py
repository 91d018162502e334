"""A commit in one place wakes a reader in another, and a reader that was away catches up."""

import threading
import time

from shared.domain.errors import StoreProblem
from shared.services.check_in import take_walk_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.store import schema
from shared.store.feed import ChangeFeed
from tests.conftest import MORNING

SITE = "main"


def walk_in(store, card, department):
    patient = store.read(identify, site=SITE, now=MORNING, scan=card)
    stamp = new_stamp(SITE, MORNING, "K1", "patient")
    store.write(take_walk_in, stamp, patient_id=patient.id, department=department)


class Listener:
    def __init__(self, store):
        self.queues = set()
        self.heard = threading.Event()
        self.lost = threading.Event()
        self.back = threading.Event()
        self.feed = ChangeFeed(
            store, SITE, changed=self.on_changed, lost=self.lost.set, back=self.back.set
        )

    def on_changed(self, queues):
        self.queues |= queues
        self.heard.set()


def test_a_change_made_elsewhere_is_heard_with_its_queue(demo, demo_url):
    elsewhere = schema.open_store(demo_url)
    listener = Listener(demo)
    listener.feed.start()
    try:
        deadline = time.monotonic() + 10
        while "12.05" not in listener.queues and time.monotonic() < deadline:
            if not listener.queues:
                walk_in(elsewhere, "80000030", "12.05")
            listener.heard.wait(0.5)
    finally:
        listener.feed.stop()
        elsewhere.close()
    assert "12.05" in listener.queues


def test_a_store_that_goes_away_is_said_once_and_so_is_its_return(demo, monkeypatch):
    listener = Listener(demo)
    listener.feed.start()
    try:
        time.sleep(0.5)
        with monkeypatch.context() as patched:
            patched.setattr(demo, "read", away)
            walk_in_as(demo, 1)
            assert listener.lost.wait(10)
        assert listener.back.wait(10)
    finally:
        listener.feed.stop()


def away(*_args, **_kwargs):
    raise StoreProblem("store_away")


def walk_in_as(store, patient_id):
    stamp = new_stamp(SITE, MORNING, "K1", "patient")
    store.write(take_walk_in, stamp, patient_id=patient_id, department="12.05")
