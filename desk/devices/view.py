"""The page of the devices: every terminal, the one chosen, and this desk's own tests."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, PillLabel, Rule, label
from desk.devices.model import count_tone, in_order, terminal_rows
from desk.devices.own import PROGRAM, OwnDevices
from desk.devices.own_card import OwnCard
from desk.devices.side import TerminalCard
from desk.row_list import RowList
from desk.session import DeskSession
from shared.services.devices import TerminalDevices, devices
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 520


class DevicesPage(QWidget):
    """Read anew with the desk's clock: what a terminal says of itself wakes nobody."""

    def __init__(self, session: DeskSession, own: OwnDevices) -> None:
        super().__init__()
        self._session, self._own = session, own
        self._known: tuple[TerminalDevices, ...] | None = None
        self._chosen = ""
        self.list = _Section()
        self.side = TerminalCard(own)
        self.own = OwnCard(own)
        self._loader = session.loader("devices", self._load, self._show, self)
        side = QVBoxLayout()
        side.setSpacing(look.GAP)
        side.addWidget(self.side, 1)
        side.addWidget(self.own)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        for card in (self.side, self.own):
            card.setFixedWidth(SIDE_WIDTH)
        self.list.terminals.row_chosen.connect(self.on_chosen)
        own.changed.connect(self.redraw)
        self.own.check.clicked.connect(self.on_check)
        own.watch.reported.connect(self.reload)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        terminals = self.list.terminals
        terminals.setFocus()
        if not terminals.current_key:
            terminals.choose_first()

    def speak(self) -> None:
        language = self._session.language
        self.list.speak(language)
        self.own.speak(language)
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        known = in_order(self._with_own(now), self._own.terminal, now)
        self.list.terminals.set_rows(terminal_rows(known, self._own.terminal, now, language))
        self.list.count.say(str(len(known)), count_tone(known, now))
        chosen = next((one for one in known if one.key == self._chosen), None)
        self.side.show_terminal(chosen, now, language)
        self.own.redraw()

    def back_out(self) -> bool:
        return False

    def choose(self, terminal: str, program: str) -> None:
        """Show that one, at the latest once they are read anew."""
        self._chosen = f"{terminal} {program}"
        self.list.terminals.setFocus()
        self.list.terminals.choose(self._chosen)
        self.redraw()

    def on_chosen(self, key: str) -> None:
        self._chosen = key
        self.redraw()

    def on_check(self) -> None:
        """The results stand under this desk's own devices."""
        self.choose(self._own.terminal, PROGRAM)
        self._own.check()

    def _with_own(self, now: datetime) -> tuple[TerminalDevices, ...]:
        """This desk is among them though the store could not be told yet."""
        if self._known is None:
            return ()
        own = TerminalDevices(self._own.terminal, PROGRAM, now, False, self._own.states)
        if own.key in (one.key for one in self._known):
            return self._known
        return (*self._known, own)

    async def _load(self) -> tuple[TerminalDevices, ...]:
        known: tuple[TerminalDevices, ...] = await self._session.ask(devices)
        return known

    def _show(self, known: tuple[TerminalDevices, ...]) -> None:
        self._known = known
        self.redraw()
        terminals = self.list.terminals
        if self._chosen:
            terminals.choose(self._chosen)
        elif terminals.hasFocus():
            terminals.choose_first()


class _Section(Card):
    """The list under its name."""

    def __init__(self) -> None:
        super().__init__("devices.all", padding=0, spacing=0)
        self._title = label("devices.title", look.TITLE, bold=True)
        self._hint = label("devices.hint", look.SMALL, ink=theme.INK_2)
        self.count = PillLabel("devices.count")
        self.terminals = RowList("devices.terminals")
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(10)
        for part in (self._title, self.count):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._hint)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.terminals)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)

    def speak(self, language: str) -> None:
        title = text("desk.devices.title", language)
        self._title.setText(title)
        self._hint.setText(text("desk.devices.hint", language))
        self.terminals.setAccessibleName(title)
        self.terminals.say_when_empty(text("desk.devices.nobody", language))
