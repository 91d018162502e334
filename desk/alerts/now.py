"""The alerts as the desk holds them, for the header and for their page."""

from PySide6.QtCore import QObject, Signal

from desk.session import DeskSession
from shared.services.alerts import Alert, alerts_now


class AlertsNow(QObject):
    """`changed` after each load."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.all: tuple[Alert, ...] = ()
        self._loader = session.loader("alerts", self._load, self._show, self)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    async def _load(self) -> tuple[Alert, ...]:
        alerts: tuple[Alert, ...] = await self._session.ask(alerts_now)
        return alerts

    def _show(self, alerts: tuple[Alert, ...]) -> None:
        self.all = alerts
        self.changed.emit()
