"""From a call at one process to paint on a board in another."""

import asyncio
import multiprocessing
import os
import time
from multiprocessing.connection import Connection
from typing import Any

from shared.bench.rows import MORNING, SITE, Figure, Ground, p95
from shared.clock import SetClock
from shared.services import calling
from shared.services.check_in import take_walk_in
from shared.services.stamp import new_stamp
from shared.settings import Settings
from shared.store import journal, schema

QUEUE, ROOM, AREA = "12.05", "303", "3F"
LIMITS = {"sqlite": 500.0, "postgresql": 300.0}


def call_to_painted(ground: Ground, kind: str, rounds: int) -> Figure:
    """p95 of milliseconds between asking for a call and the board's paint event that shows it."""
    url, store, people = ground.new_hospital(kind, rounds)
    for patient_id in people:
        stamp = new_stamp(SITE, MORNING, "K1", "patient")
        store.write(take_walk_in, stamp, patient_id=patient_id, department=QUEUE)
    context: Any = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    board = context.Process(target=_board, args=(url, theirs), daemon=True)
    board.start()
    ours.recv()
    taken = []
    for _ in range(rounds):
        asked = time.monotonic()
        ticket = store.write(calling.call_next, new_stamp(SITE, MORNING, "D1", "bench"), room=ROOM)
        seq = store.read(journal.last_seq, SITE)
        taken.append(_painted_at(ours, seq) - asked)
        if ticket is not None:
            stamp = new_stamp(SITE, MORNING, "D1", "bench")
            store.write(calling.start, stamp, ticket_id=ticket.id)
            _painted_at(ours, seq + 1)
    ours.send("over")
    board.join(timeout=20)
    store.close()
    milliseconds = sorted(1000 * seconds for seconds in taken)
    return Figure(
        f"call_to_painted_p95.{kind}",
        p95(milliseconds),
        "ms",
        LIMITS[kind],
        {"p50": milliseconds[len(milliseconds) // 2], "max": milliseconds[-1]},
    )


def _painted_at(pipe: Connection, seq: int) -> float:
    while True:
        if not pipe.poll(20):
            raise TimeoutError(f"the board did not paint change {seq}")
        painted, at = pipe.recv()
        if painted >= seq:
            return float(at)


def _board(url: str, pipe: Connection) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject

    from shared.ui.loop import run_until_done
    from shared.ui.program import make_app, open_windows

    class Teller(QObject):
        ready = False

        def on_painted(self, seq: int) -> None:
            if self.ready:
                pipe.send((seq, time.monotonic()))

    app = make_app()

    async def main() -> int:
        settings = Settings.model_validate({"board": {"area": AREA}})
        store = schema.open_store(url)
        async with open_windows(["board"], store, settings, SetClock(MORNING)) as windows:
            window = windows["board"]
            teller = Teller()
            window.painted.connect(teller.on_painted)
            window.show()
            window.start()
            await asyncio.sleep(1.5)
            pipe.send("ready")
            teller.ready = True
            while not pipe.poll():
                await asyncio.sleep(0.05)
        store.close()
        return 0

    run_until_done(app, main)
