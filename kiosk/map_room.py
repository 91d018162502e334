"""The hospital's map in this kiosk. A map that cannot be used is a line in the log, never a kiosk
that stops."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from kiosk.building import Building, building_of
from kiosk.session import Session
from shared.services.hospital_map import MapFile
from shared.services.the_way import ways_of
from shared.ui import map_room
from shared.ui.program import Program

log = logging.getLogger(__name__)


class MapRoom(map_room.MapRoom[Building]):
    """`building` is None until there is a usable map; `changed` is called when it is another."""

    def __init__(self, program: Program, changed: Callable[[], None]) -> None:
        self._terminal = program.settings.kiosk.terminal
        super().__init__(program, self._built, changed)

    @property
    def building(self) -> Building | None:
        return self.made

    def known_to(self, session: Session) -> Session:
        """Whoever began with a map keeps it; else it is the one of now."""
        return session if session.building else replace(session, building=self.building)

    def _built(self, file: MapFile) -> Building | None:
        building = built(file, self._terminal)
        if building is None:
            log.warning("the map does not say where %s stands", self._terminal)
        return building


@lru_cache(maxsize=1)
def built(file: MapFile, terminal: str) -> Building | None:
    """The same map for the same kiosk is made ready once."""
    return building_of(ways_of(file.content, file.name, file.digest), terminal)
