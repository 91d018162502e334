"""The pages beside reception and the queue, by their names on the rail."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.alerts.now import AlertsNow
from desk.alerts.view import AlertsPage
from desk.appointments.view import AppointmentsPage
from desk.day_end.view import DayEndPage
from desk.devices.own import OwnDevices
from desk.devices.view import DevicesPage
from desk.floors.view import FloorsPage
from desk.notices.view import NoticesPage
from desk.page import Page
from desk.policy.view import PolicyPage
from desk.schedules.view import SchedulesPage
from desk.session import DeskSession
from desk.staff.view import StaffPage
from desk.statistics.view import StatisticsPage


class SidePages:
    """Each is shown without the room panel."""

    def __init__(self, session: DeskSession, alerts_now: AlertsNow, own: OwnDevices) -> None:
        self.appointments = AppointmentsPage(session)
        self.floors = FloorsPage(session)
        self.alerts = AlertsPage(session, alerts_now)
        self.notices = NoticesPage(session)
        self.schedules = SchedulesPage(session)
        self.statistics = StatisticsPage(session)
        self.rules = PolicyPage(session)
        self.day_end = DayEndPage(session)
        self.staff = StaffPage(session)
        self.devices = DevicesPage(session, own)
        self.named: dict[str, Page] = {
            "appointments": self.appointments,
            "floors": self.floors,
            "alerts": self.alerts,
            "notices": self.notices,
            "schedules": self.schedules,
            "statistics": self.statistics,
            "rules": self.rules,
            "day_end": self.day_end,
            "staff": self.staff,
            "devices": self.devices,
        }
        self._undo: dict[str, Callable[[], object]] = {
            "appointments": self.appointments.on_undo,
            "floors": self.floors.on_undo,
            "schedules": self.schedules.on_undo,
        }

    def undo(self, name: str) -> None:
        """Ctrl+Z on a page that has acts of its own to take back."""
        if name in self._undo:
            self._undo[name]()

    def widgets(self) -> list[QWidget]:
        return [page for page in self.named.values() if isinstance(page, QWidget)]

    def speak(self) -> None:
        for page in self.named.values():
            page.speak()

    def redraw(self) -> None:
        for page in self.named.values():
            page.redraw()

    def stop(self) -> None:
        for page in self.named.values():
            page.stop()
