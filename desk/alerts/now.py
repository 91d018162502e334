"""The alerts as the desk holds them, for the header and for their page."""

from PySide6.QtCore import QObject, Signal

from desk.session import DeskSession
from shared.services.alerts import Alert, LateHandoff, alerts_now


class AlertsNow(QObject):
    """`changed` after each load."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.all: tuple[Alert | LateHandoff, ...] = ()
        self._loader = session.loader("alerts", self._load, self._show, self)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    async def _load(self) -> tuple[Alert | LateHandoff, ...]:
        alerts: tuple[Alert | LateHandoff, ...] = await self._session.ask(alerts_now)
        return alerts

    def _show(self, alerts: tuple[Alert | LateHandoff, ...]) -> None:
        self.all = alerts
        self.changed.emit()
