"""The hospital's map in a program: read from the store and made ready off the GUI thread, and again
when the store has another one. A map that cannot be used stops nothing."""

import asyncio
import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from shared.domain.errors import StoreProblem, UserFacingError
from shared.services import hospital_map
from shared.services.hospital_map import MapFile
from shared.ui.program import Program

T = TypeVar("T")

log = logging.getLogger(__name__)


class MapRoom(Generic[T]):
    """`made` is what `make` made of the map that holds, None until there is a usable one;
    `problem` is why a map cannot be used, None where it can or there is none. `changed` is called
    on the GUI thread after either is another."""

    def __init__(
        self, program: Program, make: Callable[[MapFile], T | None], changed: Callable[[], None]
    ) -> None:
        self._program = program
        self._make = make
        self._changed = changed
        self._digest: str | None = None
        self._started = self._looking = self._again = False
        self.made: T | None = None
        self.problem: UserFacingError | None = None

    def start(self) -> None:
        feed = self._program.feed
        feed.changed.connect(self.on_store_changed)
        feed.store_back.connect(self.look)
        self._started = True
        self.look()

    def stop(self) -> None:
        if self._started:
            self._started = False
            feed = self._program.feed
            feed.changed.disconnect(self.on_store_changed)
            feed.store_back.disconnect(self.look)

    def on_store_changed(self, queues: frozenset[str]) -> None:
        """What belongs to no queue may be the map."""
        if "" in queues:
            self.look()

    def look(self) -> None:
        """See whether the store has another map, once more if asked while looking."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._program.tasks.spawn(self._look(), "hospital map", self.on_failed)

    def on_failed(self, _failure: BaseException) -> None:
        """It is in the log."""

    async def _look(self) -> None:
        try:
            await self._load()
        except StoreProblem as problem:  # the map read before is as good as ever
            log.warning("the map cannot be asked for: %s", problem.key)
        except UserFacingError as problem:
            log.warning("the map cannot be used: %s", problem.key)
            self._now_is(None, problem)
        except Exception:
            log.exception("the map cannot be used")
            self._now_is(None, UserFacingError("map_unusable"))
        finally:
            self._looking = False
        if self._again:
            self._again = False
            self.look()

    async def _load(self) -> None:
        store, site = self._program.store, self._program.settings.hospital.site
        now = self._program.clock.now()
        digest = await store.run_read(hospital_map.map_digest, site=site, now=now)
        if digest == self._digest:
            return
        file = await store.run_read(hospital_map.map_file, site=site, now=now)
        self._digest = digest
        made = await asyncio.to_thread(self._make, file) if file is not None else None
        self._now_is(made, None)

    def _now_is(self, made: T | None, problem: UserFacingError | None) -> None:
        if made is not self.made or problem is not self.problem:
            self.made, self.problem = made, problem
            if self._started:
                self._changed()
