"""The hospital's map at this desk: how far patients walk from here, and the way on their slips."""

from collections.abc import Callable
from datetime import datetime

from desk.messages import Message, of_error
from shared.services.hospital_map import MapFile
from shared.services.the_way import Way, Ways, profile_for, ways_of
from shared.services.values import TicketPlace
from shared.services.way_content import way_part_of
from shared.slips.way_part import WayPart
from shared.ui.map_room import MapRoom
from shared.ui.program import Program


class MapHere:
    """Knows nothing, and says so with 0 and None, until the map is read and where there is none."""

    def __init__(self, program: Program, say: Callable[[Message], None]) -> None:
        self._terminal = program.settings.desk.terminal
        self._say = say
        self._room: MapRoom[Ways] = MapRoom(program, _made, self.on_changed)

    @property
    def ways(self) -> Ways | None:
        """The map itself, for a paper that leads to several places."""
        return self._room.made

    def start(self) -> None:
        self._room.start()

    def stop(self) -> None:
        self._room.stop()

    def on_changed(self) -> None:
        """One line where the map cannot be used; numbers are given all the same."""
        if self._room.problem is not None:
            self._say(of_error(self._room.problem))

    def walk_seconds(
        self, department: str, room: str, needs: tuple[str, ...], now: datetime
    ) -> int:
        """From the desk to where a patient of the department waits."""
        if self._room.made is None:
            return 0
        profile = profile_for(needs)
        return self._room.made.walk_seconds(
            self._terminal, department, room, now=now, profile=profile
        )

    def way(self, place: TicketPlace, language: str, now: datetime) -> WayPart | None:
        """For a slip that is printed here."""
        ways = self._room.made
        if ways is None:
            return None
        way = ways.to_ticket(self._terminal, place, profile_for(place.needs), language, now)
        return way_part_of(way, ways, language) if isinstance(way, Way) else None


def _made(file: MapFile) -> Ways:
    return ways_of(file.content, file.name, file.digest)
