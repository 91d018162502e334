"""Real processes that carry out jobs on one store at the same time."""

import multiprocessing
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from shared.domain.errors import StoreProblem
from shared.replay.jobs import Job, Outcome, carry_out
from shared.store import schema
from shared.store.engine import Store
from shared.store.key_sources import KeySource


class Workers:
    """`count` processes, each with its own connection to the store."""

    def __init__(self, store_url: str, source: KeySource, count: int) -> None:
        self.count = count
        context: Any = multiprocessing.get_context("spawn")
        self._processes = []
        self._pipes: list[Connection] = []
        for number in range(count):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_work,
                args=(store_url, source, theirs),
                name=f"replay-{number}",
                daemon=True,
            )
            process.start()
            theirs.close()
            self._processes.append(process)
            self._pipes.append(ours)

    def carry_out(self, jobs: Sequence[Job]) -> list[Outcome]:
        """All jobs at once, spread over the processes; outcomes in the order of the jobs.

        Raises StoreProblem where a process met one.
        """
        count = len(self._pipes)
        busy = [pipe for number, pipe in enumerate(self._pipes) if jobs[number::count]]
        for number, pipe in enumerate(busy):
            pipe.send(jobs[number::count])
        outcomes: list[Outcome | None] = [None] * len(jobs)
        for number, pipe in enumerate(busy):
            answer = pipe.recv()
            if isinstance(answer, _Trouble):
                raise StoreProblem(answer.key, **answer.values)
            outcomes[number::count] = answer
        return [outcome for outcome in outcomes if outcome is not None]

    def close(self) -> None:
        """End the processes; one that died has said why already."""
        for pipe in self._pipes:
            with suppress(BrokenPipeError):
                pipe.send(None)
        for process in self._processes:
            process.join(timeout=30)


def _work(store_url: str, source: KeySource, pipe: Connection) -> None:
    store = schema.open_store(store_url, source)
    try:
        while (jobs := pipe.recv()) is not None:
            pipe.send(_done(store, jobs))
    finally:
        store.close()


@dataclass(frozen=True)
class _Trouble:
    """A StoreProblem on its way through the pipe."""

    key: str
    values: dict[str, object]


def _done(store: Store, jobs: Sequence[Job]) -> list[Outcome] | _Trouble:
    try:
        return [carry_out(store, job) for job in jobs]
    except StoreProblem as problem:
        return _Trouble(problem.key, problem.values)
