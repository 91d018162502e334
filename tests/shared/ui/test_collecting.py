"""Objects of Qt end on the GUI thread, whoever makes garbage."""

import asyncio
import gc
import threading
import weakref

from shared.ui.collecting import Collector


class Loop:
    """One that holds itself, as a window and its slots do."""

    def __init__(self) -> None:
        self.itself = self


def test_what_a_worker_thread_fills_the_heap_with_ends_nothing_there(drive):
    ended_on = []
    for _ in range(50):
        weakref.finalize(Loop(), lambda: ended_on.append(threading.current_thread()))

    kept: list[list[int]] = []

    def work() -> None:
        kept.extend([] for _ in range(100_000))

    async def story() -> None:
        await asyncio.to_thread(work)
        assert not gc.isenabled()
        assert not ended_on
        Collector().on_due()

    drive(story())
    assert len(ended_on) == 50
    assert set(ended_on) == {threading.main_thread()}


def test_a_quiet_program_is_not_looked_through(drive):
    seen = []

    def note(phase: str, info: dict[str, int]) -> None:
        seen.append(info["generation"])

    async def story() -> None:
        gc.collect()
        gc.callbacks.append(note)
        try:
            Collector().on_due()
        finally:
            gc.callbacks.remove(note)

    drive(story())
    assert seen == []
