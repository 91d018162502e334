"""The rooms on duty as the desk holds them: which are shown, which one is chosen."""

from PySide6.QtCore import QObject, Signal

from desk.queue.model import ALL_FLOORS, find_room, floors_of, on_floor
from desk.session import DeskSession
from shared.services.rooms import room_views
from shared.services.values import RoomView


class Rooms(QObject):
    """`changed` after each load and each choice. The choice survives every reload."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: tuple[RoomView, ...] = ()
        self._wanted_floor = session.program.settings.desk.floor
        self._room = ""
        self._loader = session.loader("rooms", self._load, self._show, self)

    @property
    def floors(self) -> tuple[str, ...]:
        return floors_of(self._all)

    @property
    def floor(self) -> str:
        """The floor shown; all of them where the desk's own has no room on duty."""
        return self._wanted_floor if self._wanted_floor in self.floors else ALL_FLOORS

    @property
    def shown(self) -> tuple[RoomView, ...]:
        return on_floor(self._all, self.floor)

    @property
    def chosen(self) -> RoomView | None:
        return find_room(self.shown, self._room) or next(iter(self.shown), None)

    def find(self, room: str) -> RoomView | None:
        """That room, on whichever floor; None where nobody works there now."""
        return find_room(self._all, room)

    def choose(self, room: str) -> None:
        self._room = room
        self.changed.emit()

    def choose_beside(self, step: int) -> None:
        """The room before or after, round about."""
        rooms, chosen = self.shown, self.chosen
        if chosen is not None:
            at = [view.room for view in rooms].index(chosen.room)
            self.choose(rooms[(at + step) % len(rooms)].room)

    def show_floor(self, floor: str) -> None:
        self._wanted_floor = floor
        self.changed.emit()

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    async def _load(self) -> tuple[RoomView, ...]:
        rooms: tuple[RoomView, ...] = await self._session.ask(room_views)
        return rooms

    def _show(self, rooms: tuple[RoomView, ...]) -> None:
        self._all = rooms
        self.changed.emit()
