import asyncio

from shared.ui.loop import TaskManager


def test_a_task_nobody_holds_still_ends(drive):
    import gc

    ended = []

    async def scenario():
        tasks = TaskManager()

        async def work():
            for _ in range(5):
                await asyncio.sleep(0.001)
                gc.collect()
            ended.append(True)

        tasks.spawn(work(), "work")
        while not ended:
            await asyncio.sleep(0.01)
        await tasks.close()

    drive(scenario())
    assert ended


def test_a_failure_is_told_and_the_others_go_on(drive, caplog):
    told = []

    async def scenario():
        tasks = TaskManager(on_failure=told.append)

        async def fail():
            raise ValueError("broken")

        tasks.spawn(fail(), "fail")
        while not told:
            await asyncio.sleep(0.01)
        await tasks.close()

    drive(scenario())
    assert isinstance(told[0], ValueError)
    assert "task fail failed" in caplog.text


def test_closing_cancels_what_still_runs_and_drops_what_comes_later(drive):
    cancelled = []

    async def scenario():
        tasks = TaskManager()

        async def forever():
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                cancelled.append(True)
                raise

        tasks.spawn(forever(), "forever")
        await asyncio.sleep(0.01)
        await tasks.close()
        tasks.spawn(forever(), "too late")

    drive(scenario())
    assert cancelled == [True]
