"""The alerts as the desk holds them, for the header and for their page."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desk.messages import Message
from desk.session import DeskSession
from shared.devices.health import Kind
from shared.services.alerts import AnyAlert, alerts_now
from shared.services.devices import DeviceAlert
from shared.ui.self_test import advice_key


class AlertsNow(QObject):
    """`changed` after each load. A printer that stops meanwhile is said once: somebody at that
    terminal waits for a slip."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.all: tuple[AnyAlert, ...] = ()
        self._loaded = False
        self._loader = session.loader("alerts", self._load, self._show, self)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    async def _load(self) -> tuple[AnyAlert, ...]:
        alerts: tuple[AnyAlert, ...] = await self._session.ask(alerts_now)
        return alerts

    def _show(self, alerts: tuple[AnyAlert, ...]) -> None:
        before = {alert.key for alert in _printers(self.all)}
        self.all = alerts
        self.changed.emit()
        if self._loaded:
            for alert in _printers(alerts):
                if alert.key not in before:
                    self._session.say(_stopped(alert))
        self._loaded = True


def _printers(alerts: Iterable[AnyAlert]) -> list[DeviceAlert]:
    """Those that print nothing now."""
    return [
        alert
        for alert in alerts
        if isinstance(alert, DeviceAlert)
        and alert.urgent
        and alert.state is not None
        and alert.state.kind is Kind.PRINTER
    ]


def _stopped(alert: DeviceAlert) -> Message:
    """K2 needs paper; and what to do there."""
    assert alert.state is not None
    health = alert.state.health
    values = {"terminal": alert.terminal}
    return Message("refused", f"desk.paper.{health}", values, advice_key(Kind.PRINTER, health))
