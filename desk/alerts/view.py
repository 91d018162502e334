"""The page of those whom somebody should look after: long waits, and missed calls."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.alerts.model import alert_rows, missed_of, missed_rows
from desk.alerts.now import AlertsNow
from desk.controls import Card, PillLabel, Rule, label
from desk.row_list import RowList
from desk.session import DeskSession
from shared.services import closing
from shared.services.alerts import Alert, AnyAlert, LateHandoff
from shared.services.closing import Left
from shared.services.devices import DeviceAlert
from shared.text import text
from shared.ui import theme


class AlertsPage(QWidget):
    """On Enter or a double click `look_asked` with the ticket whose response time is over,
    `ticket_chosen` with any other and its department, `handoff_chosen` with the id of a late
    handoff, or `device_chosen` with the terminal and its program."""

    look_asked = Signal(object)
    ticket_chosen = Signal(object, object)
    handoff_chosen = Signal(str)
    device_chosen = Signal(str, str)

    def __init__(self, session: DeskSession, alerts: AlertsNow) -> None:
        super().__init__()
        self._session = session
        self._alerts = alerts
        self._missed: tuple[Left, ...] = ()
        self.over = _Section("alerts.over")
        self.missed = _Section("alerts.missed")
        self._loader = session.loader("missed", self._load, self._show, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.over, 1)
        row.addWidget(self.missed, 1)
        alerts.changed.connect(self.redraw)
        for section in (self.over, self.missed):
            section.people.row_confirmed.connect(self.on_row)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        (self.missed if self._missed and not self._alerts.all else self.over).take_focus()

    def speak(self) -> None:
        language = self._session.language
        self.over.speak(
            text("desk.alerts.title", language),
            text("desk.alerts.hint", language),
            text("desk.alerts.nobody", language),
        )
        self.missed.speak(
            text("desk.alerts.missed", language),
            text("desk.alerts.missed_hint", language),
            text("desk.alerts.nobody_missed", language),
        )
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self.over.people.set_rows(alert_rows(self._alerts.all, now, language))
        self.missed.people.set_rows(missed_rows(self._missed, now, language))
        self.over.count.say(str(len(self._alerts.all)))
        self.missed.count.say(str(len(self._missed)))

    def back_out(self) -> bool:
        return False

    def on_row(self, key: str) -> None:
        people: list[AnyAlert | Left] = [*self._alerts.all, *self._missed]
        for one in people:
            if isinstance(one, LateHandoff):
                if one.handoff.id == key:
                    self.handoff_chosen.emit(key)
                    return
            elif isinstance(one, DeviceAlert):
                if one.key == key:
                    self.device_chosen.emit(one.terminal, one.program)
                    return
            elif one.ticket.id == key and isinstance(one, Alert) and one.kind == "response":
                self.look_asked.emit(one.ticket)
                return
            elif one.ticket.id == key:
                self.ticket_chosen.emit(one.ticket, one.department)
                return

    async def _load(self) -> tuple[Left, ...]:
        return missed_of(await self._session.ask(closing.left_today))

    def _show(self, missed: tuple[Left, ...]) -> None:
        self._missed = missed
        self.redraw()


class _Section(Card):
    """A list under its name and what Enter does there."""

    def __init__(self, name: str) -> None:
        super().__init__(name, padding=0, spacing=0)
        self._title = label(pixels=look.TITLE, bold=True)
        self._hint = label(f"{name}.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self.count = PillLabel(f"{name}.count")
        self.people = RowList(f"{name}.people")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 2)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.count)
        self._hint.setContentsMargins(16, 0, 16, 10)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        self.column.addLayout(head)
        self.column.addWidget(self._hint)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)

    def speak(self, title: str, hint: str, empty: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.people.setAccessibleName(title)
        self.people.say_when_empty(empty)

    def take_focus(self) -> None:
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()
