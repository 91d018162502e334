"""From a ticket in a list to where it is: the room whose queue it is in, else the patient."""

from PySide6.QtCore import QObject, Signal

from desk.queue.model import entry_of
from desk.queue.rooms import Rooms
from shared.domain.ticket import Ticket
from shared.services.values import Department


class TicketFinder(QObject):
    """`room_found` (room, ticket) or `patient_found`, at the latest after the rooms were read
    anew."""

    room_found = Signal(str, str)
    patient_found = Signal(int)

    def __init__(self, rooms: Rooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._wanted: Ticket | None = None
        rooms.changed.connect(self.on_rooms_changed)

    def find(self, ticket: Ticket, department: Department) -> None:
        self._wanted = None
        self._rooms.show_floor(department.floor)
        if not self._found(ticket):
            self._wanted = ticket
            self._rooms.reload()

    def on_rooms_changed(self) -> None:
        ticket, self._wanted = self._wanted, None
        if ticket is not None and not self._found(ticket):
            self.patient_found.emit(ticket.patient_id)

    def _found(self, ticket: Ticket) -> bool:
        view = next((v for v in self._rooms.shown if entry_of(v, ticket.id)), None)
        if view is not None:
            self.room_found.emit(view.room, ticket.id)
        return view is not None
