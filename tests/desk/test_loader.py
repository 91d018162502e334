import asyncio
from typing import Any

from desk.loader import Loader
from shared.domain.errors import StoreProblem
from shared.ui.loop import TaskManager


def test_many_requests_are_one_load_and_never_two_at_once(drive: Any) -> None:
    async def story() -> None:
        running, most, shown, failed = 0, 0, [], []

        async def load() -> int:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.05)
            running -= 1
            if len(shown) == 2:
                shown.append(0)
                raise StoreProblem("store_away")
            return len(shown)

        tasks = TaskManager()
        loader = Loader(tasks, "test", load, shown.append, failed.append, print, delay=10)
        for _ in range(50):
            loader.ask()
        await asyncio.sleep(0.03)
        for _ in range(50):
            loader.ask()
        await asyncio.sleep(0.3)
        assert (shown, most) == ([0, 1], 1)
        loader.ask_now()
        await asyncio.sleep(0.1)
        assert [error.key for error in failed] == ["store_away"]
        loader.stop()
        loader.ask_now()
        loader.ask()
        await asyncio.sleep(0.1)
        assert len(shown) == 3
        await tasks.close()

    drive(story())
