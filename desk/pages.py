"""The pages beside reception and the queue, by their names on the rail."""

from PySide6.QtWidgets import QWidget

from desk.alerts.now import AlertsNow
from desk.alerts.view import AlertsPage
from desk.day_end.view import DayEndPage
from desk.notices.view import NoticesPage
from desk.page import Page
from desk.policy.view import PolicyPage
from desk.session import DeskSession


class SidePages:
    """Each is shown without the room panel."""

    def __init__(self, session: DeskSession, alerts_now: AlertsNow) -> None:
        self.alerts = AlertsPage(session, alerts_now)
        self.notices = NoticesPage(session)
        self.rules = PolicyPage(session)
        self.day_end = DayEndPage(session)
        self.named: dict[str, Page] = {
            "alerts": self.alerts,
            "notices": self.notices,
            "rules": self.rules,
            "day_end": self.day_end,
        }

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
