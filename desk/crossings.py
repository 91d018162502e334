"""What leads from one page of the desk to another: a search, an alert, a card, a booking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shared.domain.ticket import Ticket
from shared.services.values import Patient

if TYPE_CHECKING:
    from desk.window import DeskWindow


class Crossings(QObject):
    """Listens to the pages of a window, and shows in one what was asked for in another."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._side = window.side
        self._reception = window.reception
        top, alerts, appointments = window.top, self._side.alerts, self._side.appointments
        top.searched.connect(self.on_searched)
        top.search_confirmed.connect(self._reception.take_first_found)
        top.went_down.connect(self._reception.enter_list)
        top.alerts_asked.connect(self.on_alerts)
        alerts.ticket_chosen.connect(window.finder.find)
        alerts.look_asked.connect(self.on_look_again)
        alerts.handoff_chosen.connect(self.on_handoff)
        alerts.device_chosen.connect(self.on_device)
        window.finder.room_found.connect(self.on_room_found)
        window.finder.patient_found.connect(self.on_patient_found)
        window.presented.reception_asked.connect(self.on_reception)
        appointments.patient_asked.connect(self.on_patient_found)
        appointments.patient_served.connect(self.on_patient_found)
        self._reception.ready_for_next.connect(top.focus_search)
        self._reception.book_asked.connect(self.on_book)

    def on_searched(self, words: str) -> None:
        if words and self._window.page != "reception":
            self._window.show_page("reception")
        self._reception.search(words)

    def on_new_patient(self) -> None:
        self._window.show_page("reception")
        self._reception.on_new_patient()

    def on_reception(self) -> None:
        self._window.show_page("reception")

    def on_alerts(self) -> None:
        self._window.on_page_chosen("alerts")

    def on_handoff(self, handoff_id: str) -> None:
        self._window.show_page("floors")
        self._side.floors.choose(handoff_id)

    def on_device(self, terminal: str, program: str) -> None:
        self._window.show_page("devices")
        self._side.devices.choose(terminal, program)

    def on_book(self, patient: Patient) -> None:
        self._window.show_page("appointments")
        self._side.appointments.book_for(patient)

    def on_room_found(self, room: str, ticket_id: str) -> None:
        self._window.rooms.choose(room)
        self._window.show_page("queue")
        self._window.panel.table.choose(ticket_id)
        self._window.panel.table.setFocus()

    def on_patient_found(self, patient_id: int) -> None:
        self._window.show_page("reception")
        self._reception.on_person(str(patient_id))

    def on_look_again(self, ticket: Ticket) -> None:
        self._window.show_page("reception")
        self._reception.on_look_again(ticket)
