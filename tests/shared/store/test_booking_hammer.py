"""Twenty desks and kiosks want one doctor's places at once: never more are given than there are."""

import multiprocessing
import random
from typing import Any

from shared.domain.errors import Refused
from shared.services import booking
from shared.services.check_in import take_walk_in
from shared.services.stamp import new_stamp
from shared.store import schema
from shared.store.engine import Store
from shared.store.tables import schedule
from tests.shared.services.bookings import Desk, at
from tests.shared.services.lobby import SITE
from tests.shared.store.test_hammer import people

PROCESSES, EACH = 20, 5
SLOTS = ("10:00", "10:30", "11:00")
SESSION_QUOTA, SLOT_QUOTA = 24, 5
# What a process needs is imported once, before it is multiplied.
FORKED = multiprocessing.get_context("forkserver")


def take_places(url: str, schedule_id: int, ids: list[int], seed: int, out: Any) -> None:
    """Each patient wants a slot, or as a walk-in a number of the same doctor."""
    chance = random.Random(seed)
    store = schema.open_store(url)
    answers = []
    for patient_id in ids:
        stamp = new_stamp(SITE, at("09:00"), f"D{seed}", "1001", "guide")
        try:
            if chance.random() < 0.25:
                store.write(
                    take_walk_in, stamp, patient_id=patient_id, department="12.05",
                    practitioner="P08",
                )  # fmt: skip
                answers.append("walk_in")
            else:
                store.write(
                    booking.book, stamp, patient_id=patient_id, schedule_id=schedule_id,
                    slot_start=at(chance.choice(SLOTS)),
                )  # fmt: skip
                answers.append("booked")
        except Refused as refusal:
            answers.append(refusal.key)
    store.close()
    out.put(answers)


def test_twenty_processes_never_give_more_places_than_there_are(demo: Store, demo_url: str) -> None:
    ids = people(demo, PROCESSES * EACH)
    desk = Desk(demo)
    clinic = desk.clinic()
    from_the_file = sum(slot.taken for slot in clinic.slots)
    few = {"quota": SESSION_QUOTA, "slot_quota": SLOT_QUOTA}
    demo.write(lambda tx: tx.execute(schedule.update().values(few)))

    FORKED.set_forkserver_preload([__name__])
    out = FORKED.Queue()
    workers = [
        FORKED.Process(
            target=take_places, args=(demo_url, clinic.schedule_id, ids[n::PROCESSES], n, out)
        )
        for n in range(PROCESSES)
    ]
    for worker in workers:
        worker.start()
    answers = [answer for _ in workers for answer in out.get(timeout=120)]
    for worker in workers:
        worker.join(timeout=60)
        assert worker.exitcode == 0

    taken = {f"{slot.start:%H:%M}": slot.taken for slot in desk.clinic().slots}
    booked, walked_in = answers.count("booked"), answers.count("walk_in")
    assert set(answers) == {"booked", "walk_in", "slot_full", "queue_full"}
    assert sum(taken.values()) == from_the_file + booked
    assert all(taken[clock] <= SLOT_QUOTA for clock in SLOTS)
    assert from_the_file + booked + walked_in == SESSION_QUOTA, "every place, and not one more"
    assert demo.read(schema.check) == []
