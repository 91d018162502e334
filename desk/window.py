"""The desk's window: sign-in in front, behind it rail, header, pages and the strip."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout

from desk import look
from desk.alerts.finder import TicketFinder
from desk.alerts.now import AlertsNow
from desk.controls import Ground
from desk.crossings import Crossings
from desk.devices.own import OwnDevices
from desk.idle_lock import IdleLock
from desk.notice_strip import NoticeStrip
from desk.pages import SidePages
from desk.presented import Presented
from desk.queue.room_panel import RoomPanel
from desk.queue.rooms import Rooms
from desk.queue.view import QueuePage
from desk.rail import Rail
from desk.reception.view import ReceptionPage
from desk.session import DeskSession
from desk.sign_in import SignInPage
from desk.slips import SlipPrinting
from desk.top_bar import TopBar
from shared.devices.print_queue import PrintQueue
from shared.services.values import StaffMember
from shared.text import text
from shared.ui import theme
from shared.ui.inputs import inputs_for
from shared.ui.program import Program

TICK_MS = 15_000
SMALLEST = (1280, 800)
USUAL = (1440, 900)
PANEL_NARROW, ROOMS_WIDTH = 440, 560


QUEUE_UNDO = ("reception", "queue", "notices", "alerts")


class DeskWindow(QStackedWidget):
    """Locking shows the sign-in page and leaves everything behind it as it is."""

    def __init__(self, program: Program, printing: PrintQueue | None) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setStyleSheet(look.STYLE)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._program = program
        self._hint = ""
        self._started = False
        self.page = "reception"
        self.session = DeskSession(program, self)
        self.slips = SlipPrinting(self.session, printing)
        self.rooms = Rooms(self.session, self)
        self.alerts_now = AlertsNow(self.session, self)
        self.finder = TicketFinder(self.rooms, self)
        self.sign_in = SignInPage(self.session)
        self.shell = Ground(theme.PAPER, "shell")
        self.top = TopBar(self.session, self.alerts_now)
        self.reception = ReceptionPage(self.session, self.slips)
        chosen = program.settings.desk
        self.inputs = inputs_for(chosen.scanner, chosen.reader)
        self.presented = Presented(self.session, self.inputs, self.top, self.reception)
        self.queue = QueuePage(self.session, self.rooms)
        self.devices = OwnDevices(self.session, printing, self.slips, self.inputs, self)
        self.side = SidePages(self.session, self.alerts_now, self.devices)
        self.rail = Rail(("reception", "queue", *self.side.named))
        self.panel = RoomPanel(self.session, self.rooms, self.slips)
        self.strip = NoticeStrip(self.session)
        self.pages = QStackedWidget()
        self._body = QHBoxLayout()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._idle = IdleLock(program.settings.desk.lock_minutes, self)
        self._lay_out()
        self.crossings = Crossings(self)
        self._connect()
        self.speak()

    @property
    def hint(self) -> str:
        """What the demo tells a visitor on the sign-in page."""
        return self._hint

    @hint.setter
    def hint(self, words: str) -> None:
        self._hint = words
        self.sign_in.give_hint(words)

    def start(self) -> None:
        """Begin to listen; nothing is loaded before somebody has signed in."""
        for signal, slot in self._news():
            signal.connect(slot)
        self._started = True
        self.session.map.start()
        self.devices.start()
        self.presented.start()
        self._ticking.start()
        self.sign_in.take_focus()

    def stop(self) -> None:
        """Nothing of this window runs after this."""
        self._ticking.stop()
        self._idle.stop()
        self.session.stop()
        self.devices.stop()
        for part in (self.presented, self.rooms, self.alerts_now, self.top, self.reception,
                     self.panel, self.strip, self.side):  # fmt: skip
            part.stop()
        if self._started:
            self._started = False
            for signal, slot in self._news():
                signal.disconnect(slot)

    def reload(self) -> None:
        """What is shown, and only that."""
        if self.session.staff is None:
            return
        self.top.reload()
        self.alerts_now.reload()
        self.strip.reload()
        if self.page in self.side.named:
            self.side.named[self.page].reload()
        if self.page in ("reception", "queue"):
            self.rooms.reload()
        if self.page == "reception":
            self.reception.reload()

    def speak(self) -> None:
        """Every word again, in the language of now."""
        self.setWindowTitle(text("desk.title", self.session.language))
        self.rail.speak(self.session.language)
        for part in (self.sign_in, self.top, self.reception, self.queue, self.panel, self.strip,
                     self.side):  # fmt: skip
            part.speak()

    def show_page(self, name: str) -> None:
        self.page = name
        self.rail.show_page(name)
        self.pages.setCurrentIndex(list(self.rail.buttons).index(name))
        self.panel.setVisible(name not in self.side.named)
        narrow = name == "reception"
        self.panel.setMaximumWidth(PANEL_NARROW if narrow else 16777215)
        self.panel.setMinimumWidth(PANEL_NARROW if narrow else 0)
        self.pages.setMaximumWidth(ROOMS_WIDTH if name == "queue" else 16777215)
        self._body.setStretch(1, 0 if narrow else 1)
        self.reload()

    def on_page_chosen(self, name: str) -> None:
        self.show_page(name)
        if name == "reception":
            self.top.focus_search()
        elif name == "queue":
            self.queue.take_focus()
        else:
            self.side.named[name].take_focus()

    def on_signed_in(self, member: StaffMember) -> None:
        """Into what was left behind, or a first look at the day."""
        self.session.staff = member
        self._idle.start()
        self.setCurrentWidget(self.shell)
        for part in (self.top, self.side):
            part.redraw()
        self.top.focus_search()
        self.reload()
        self.slips.look_at_templates()

    def on_lock(self) -> None:
        self._idle.stop()
        self.sign_in.lock(self.session.staff)
        self.session.staff = None
        self.setCurrentWidget(self.sign_in)
        self.sign_in.take_focus()

    def on_change_user(self) -> None:
        self.on_lock()
        self.sign_in.change_user()

    def on_changed(self, _queues: object) -> None:
        self.reload()

    def on_store_lost(self) -> None:
        self._set_store_away(True)

    def on_store_back(self) -> None:
        self._set_store_away(False)
        self.strip.forget_store_trouble()
        self.reload()

    def on_tick(self) -> None:
        """Waiting times move on; slips a printer did not take are tried again."""
        self.slips.try_again()
        if self.session.staff is None:
            return
        for part in (self.reception, self.panel, self.strip, self.side):
            part.redraw()
        self.reload()

    def on_undo(self) -> None:
        """Ctrl+Z takes back the page's own act, or one at the queue where none is shown."""
        if self.page in QUEUE_UNDO:
            self.panel.on_undo()
        else:
            self.side.undo(self.page)

    def on_escape(self) -> None:
        """One step back: the open question, the form, the search, the message."""
        if self.page in self.side.named and self.side.named[self.page].back_out():
            return
        if self.panel.back_out() or self.reception.back_out():
            return
        if self.top.search.text():
            self.top.search.setText("")
            return
        self.strip.back_out()

    def _news(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        feed = self._program.feed
        return (
            (feed.changed, self.on_changed),
            (feed.store_lost, self.on_store_lost),
            (feed.store_back, self.on_store_back),
        )

    def _set_store_away(self, away: bool) -> None:
        self.session.store_away = away
        self.top.redraw()
        self.strip.redraw()

    def _connect(self) -> None:
        self.sign_in.signed_in.connect(self.on_signed_in)
        self.rail.page_chosen.connect(self.on_page_chosen)
        self.rail.lock_asked.connect(self.on_lock)
        self._idle.idle.connect(self.on_lock)
        self.session.language_changed.connect(self.speak)
        self.session.acted.connect(self.top.forget_typing)
        self.session.acted.connect(self.reload)
        self._ticking.timeout.connect(self.on_tick)
        self._keys = [
            QShortcut(QKeySequence(key), self.shell, act)
            for key, act in (
                ("F3", self.crossings.on_new_patient),
                ("Esc", self.on_escape),
                ("Alt+Up", self.panel.on_before),
                ("Alt+Down", self.panel.on_after),
                ("Ctrl+U", self.on_change_user),
                ("Ctrl+Z", self.on_undo),
            )
        ]
        self._keys[-1].setAutoRepeat(False)

    def _lay_out(self) -> None:
        for page in (self.reception, self.queue, *self.side.widgets()):
            self.pages.addWidget(page)
        self._body.setSpacing(look.GAP)
        self._body.addWidget(self.pages, 1)
        self._body.addWidget(self.panel)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.GAP, look.GAP, look.GAP, look.GAP)
        inner.setSpacing(look.GAP)
        inner.addLayout(self._body, 1)
        inner.addWidget(self.strip)
        grid = QGridLayout(self.shell)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0, 2, 1)
        grid.addWidget(self.top, 0, 1)
        grid.addLayout(inner, 1, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        self.addWidget(self.sign_in)
        self.addWidget(self.shell)
        self.show_page("reception")

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticking.stop()
        super().closeEvent(event)
