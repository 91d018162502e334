"""Several processes on one store: every number once, every call once, nothing lost by a kill."""

import multiprocessing
import os
import signal
import time
from pathlib import Path

from sqlalchemy import insert

from shared.services import calling
from shared.services.check_in import take_walk_in
from shared.services.stamp import new_stamp
from shared.store import schema, tickets
from shared.store.tables import patient, schedule
from tests.conftest import MORNING

SITE, QUEUE = "main", "12.05"
SPAWN = multiprocessing.get_context("spawn")
PEOPLE = 400
KILLS = int(os.environ.get("DAOZHEN_KILLS", "10"))


def people(store, count):
    """Patients to give numbers to, and room for all of them; returns their ids."""
    rows = [
        {
            "patient_no": f"H{n}", "name": f"人{n}", "pinyin": "ren", "initials": "r", "sex": "F",
            "birth_date": "1990-01-01", "id_number": "", "phone": "", "phone_tail": "",
            "card_no": f"HAMMER{n}", "source": "test", "external_id": f"H{n}",
            "registered": MORNING,
        }
        for n in range(count)
    ]  # fmt: skip

    def put(tx):
        tx.execute(schedule.update().values(quota=100_000))
        tx.execute(insert(patient), rows)
        found = tx.execute(patient.select().where(patient.c.source == "test"))
        return [row.id for row in found]

    return store.write(put)


def issue(url, ids, out):
    store = schema.open_store(url)
    for patient_id in ids:
        stamp = new_stamp(SITE, MORNING, f"K{os.getpid()}", "patient")
        checked = store.write(take_walk_in, stamp, patient_id=patient_id, department=QUEUE)
        out.put(checked.ticket.number)
    store.close()


def call(url, room, out):
    store = schema.open_store(url)
    while True:
        stamp = new_stamp(SITE, MORNING, f"R{room}", "doctor")
        ticket = store.write(calling.call_next, stamp, room=room)
        if ticket is None:
            break
        out.put(ticket.id)
        start = new_stamp(SITE, MORNING, f"R{room}", "doctor")
        store.write(calling.start, start, ticket_id=ticket.id)
    store.close()


def run_two(target, arguments):
    out = SPAWN.Queue()
    processes = [SPAWN.Process(target=target, args=(*args, out)) for args in arguments]
    for process in processes:
        process.start()
    got = [out.get(timeout=120) for _ in range(PEOPLE)]
    for process in processes:
        process.join(timeout=120)
        assert process.exitcode == 0
    return got


def test_two_processes_at_one_queue_give_and_call_every_number_once(demo, demo_url):
    ids = people(demo, PEOPLE)
    numbers = run_two(issue, [(demo_url, ids[::2]), (demo_url, ids[1::2])])
    assert sorted(numbers) == list(range(1, PEOPLE + 1))
    called = run_two(call, [(demo_url, "303"), (demo_url, "304")])
    assert len(set(called)) == PEOPLE
    assert demo.read(schema.check) == []


def issue_and_tell(url, ids, told):
    """Write each acknowledged number to a file, as a printed slip would stand on paper."""
    store = schema.open_store(url)
    with Path(told).open("a", buffering=1) as paper:
        for patient_id in ids:
            stamp = new_stamp(SITE, MORNING, "K1", "patient")
            ticket = store.write(
                take_walk_in, stamp, patient_id=patient_id, department=QUEUE
            ).ticket
            paper.write(f"{ticket.id} {ticket.number}\n")


def test_a_writer_killed_again_and_again_loses_no_acknowledged_number(demo, demo_url, tmp_path):
    ids = people(demo, 200 * KILLS)
    told = tmp_path / "paper"
    told.touch()
    kills, given = 0, 0
    while kills < KILLS:
        waiting = ids[given:]
        writer = SPAWN.Process(target=issue_and_tell, args=(demo_url, waiting, str(told)))
        writer.start()
        before = told.stat().st_size
        deadline = time.monotonic() + 60
        while told.stat().st_size < before + 200 and time.monotonic() < deadline:
            time.sleep(0.002)
        assert writer.pid is not None
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        kills += 1
        given = len(demo.read(tickets.live_ids, SITE, MORNING.date().isoformat()))
    acknowledged = dict(line.split() for line in told.read_text().splitlines())
    assert len(acknowledged) > 2 * KILLS
    for ticket_id, number in acknowledged.items():
        kept = demo.read(tickets.get, ticket_id)
        assert kept is not None
        assert kept.number == int(number)
    assert demo.read(schema.check) == []
