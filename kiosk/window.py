"""The kiosk's window: one screen at a time, idle countdown, help, and the work behind a choice."""

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import acts
from kiosk.guide import GuideCall
from kiosk.idle import Idle
from kiosk.journey import advance, choose, left, works
from kiosk.look import Look, Manner, look_of
from kiosk.map_room import MapRoom
from kiosk.navmap import LASTING, LIVE
from kiosk.paper import Paper
from kiosk.printout import printout_of
from kiosk.scanner import WedgeScanner
from kiosk.session import Choice, Event, Session, Slip, State, Trouble
from kiosk.slips import SlipPrinter
from kiosk.stage import Stage, stand_in_public
from kiosk.work import Work
from shared.text import text
from shared.ui.program import Program

BUG_SECONDS = 12
WAY_SECONDS = 60  # a way takes longer to read than a question
STAFF_SECONDS = 120  # who waits here for staff is not sent away by the countdown
PRINTS = frozenset({Event.REPRINT, Event.PRINT_WAY})
TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class KioskWindow(QWidget):
    """What a patient touches. Screens report choices; only this window asks the services."""

    def __init__(self, program: Program, printer: SlipPrinter) -> None:
        super().__init__()
        self._program = program
        self._paper = Paper(program, printer, self.on_slip_told)
        self._kiosk = program.settings.kiosk
        self._hint = ""
        self._scanner = WedgeScanner()
        self.session = Session()
        self._visitor = 0
        self._store_away = False
        self._guide = GuideCall(program, self.on_guide_changed)
        self._map = MapRoom(program, self.on_map_changed)
        self._idle = Idle(self._kiosk.idle_seconds)
        self._started = False
        self._stopped = False
        self._usual = Manner(self._kiosk.language, low=self._kiosk.low_mode)
        self._manner = self._usual
        self._stage = Stage(program.settings)
        self._stage.setParent(self)
        self._work = Work(program, self._stage)
        self._stage.chose.connect(self.on_chose)
        self._stage.entry_changed.connect(self.on_entry_changed)
        self._stage.manner_chosen.connect(self.on_manner_chosen)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.on_second)
        stand_in_public(self, self._kiosk)
        self.redraw()

    @property
    def hint(self) -> str:
        return self._hint

    @hint.setter
    def hint(self, words: str) -> None:
        self._hint = words
        self.redraw()

    def start(self) -> None:
        self._started = True
        feed = self._program.feed
        feed.store_lost.connect(self.on_store_lost)
        feed.store_back.connect(self.on_store_back)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._second.start()
        self._map.start()
        self.redraw()

    def stop(self) -> None:
        """End timers and connections; from now on the window may close."""
        if self._stopped:
            return
        self._stopped = True
        self._let_go()
        self._second.stop()
        self._work.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self._started:
            self._program.feed.store_lost.disconnect(self.on_store_lost)
            self._program.feed.store_back.disconnect(self.on_store_back)
            self._map.stop()

    @property
    def look(self) -> Look:
        prints, finds = self._paper.prints, self._map.building is not None
        size = self.width(), self.height()
        return look_of(self._kiosk, self._manner, *size, self._hint, prints, finds)

    def redraw(self) -> None:
        self._stage.resize(self.size())
        now = self._program.clock.now()
        self._stage.show_session(self.session, self.look, now, self._guide.coming)
        self._show_now()

    def _show_now(self) -> None:
        banner = text(self._guide.key, self._manner.language) if self._guide.key else ""
        well = self._guide.coming
        if self._store_away and self.session.state is not State.STORE_AWAY:
            banner, well = text("kiosk.store_away.banner", self._manner.language), False
        seconds = self._idle.shown if self._person_there() else None
        self._stage.tell(self._program.clock.now(), seconds, banner, well=well)

    def _person_there(self) -> bool:
        """Whether there is anything to forget."""
        in_use = self.session.state not in (State.HOME, State.STORE_AWAY)
        return in_use or self._manner != self._usual

    def _go(self, session: Session) -> None:
        if session.state is State.HOME and self.session.state is not State.HOME:
            self._scanner.forget()
            if self._store_away:
                session = advance(session, Event.STORE_LOST)
        if session.state in (State.HOME, State.STORE_AWAY) or left(self.session, session):
            self._let_go()
        self.session = session
        self._idle.touch()
        if session.state is State.WAY:
            self._idle.lengthen(WAY_SECONDS)
        self.redraw()

    def _let_go(self) -> None:
        """Whoever was here is gone: late answers and unprinted slips of theirs with them."""
        self._visitor += 1
        self._paper.let_go()

    def _forget_person(self) -> None:
        self._manner = self._usual
        self._guide.forget()
        self._go(advance(self.session, Event.IDLE))

    def _touched(self) -> None:
        self._idle.touch()
        self._show_now()

    def on_second(self) -> None:
        """Once a second: the clock, the banner, the countdown, a slip that would not print."""
        self._guide.second()
        self._paper.second()
        if self._person_there() and not self._work.busy and self._idle.second():
            self._forget_person()
            return
        self._show_now()

    def on_manner_chosen(self, manner: object) -> None:
        assert isinstance(manner, Manner)
        another = manner.language != self._manner.language
        self._manner = manner
        self._idle.touch()
        self.redraw()
        if another and self.session.state is State.WAY_PHONE:
            self.on_chose(Choice(Event.TO_PHONE, manner.language))

    def on_entry_changed(self, entered: str) -> None:
        self.session = replace(self.session, entered=entered)
        self._touched()
        if self.session.state in LIVE:
            self.redraw()

    def on_chose(self, choice: object) -> None:
        """A screen or the footer reports a choice; one made while work runs is ignored."""
        assert isinstance(choice, Choice)
        self._touched()
        if choice.event is Event.HELP:
            self._guide.ask()
        elif self._work.busy:
            return
        elif choice.event is Event.IDLE:
            self._forget_person()
        elif choice.event in PRINTS and works(self.session.state, choice.event):
            if self.session.slip is not Slip.PRINTING:
                self._print(choice.value, reprint=True)
        elif choice.event is Event.STILL:
            self.on_manner_chosen(replace(self._manner, still=not self._manner.still))
        elif works(self.session.state, choice.event):
            self._start_work(choice)
        else:
            self._go(choose(self.session, choice))

    def _print(self, of: object, *, reprint: bool) -> None:
        self._paper.start(printout_of(self.session, of, self._manner.language, reprint))

    def _start_work(self, choice: Choice) -> None:
        if choice.event is Event.CONFIRMED and self.session.stamp is None:
            self.session = replace(self.session, stamp=acts.stamped(self._program))
        visitor = self._visitor

        def done(after: Session) -> None:
            if visitor == self._visitor:
                self.on_worked(after)

        session = self.session
        if session.building is None:
            session = replace(session, building=self._map.building)
        self._work.start(session, choice, done, self.on_failure)

    def on_worked(self, after: Session) -> None:
        """The answer to the last choice of who is still here."""
        if self._store_away and after.state not in LASTING:
            after = advance(after, Event.STORE_LOST)
        alarmed = after.state is State.STAFF
        self._go(after)
        if alarmed:
            self._guide.ask(after.alarms)
            self._idle.lengthen(STAFF_SECONDS)
        if after.state is State.DONE and after.place is not None:
            self._print(after.place, reprint=after.again)
        elif after.state is State.DONE and self._paper.prints:
            self.on_slip_told(Slip.FAILED)

    def on_failure(self, _failure: BaseException) -> None:
        """A bug: it is in the log; the patient is sent to the desk, and the kiosk goes home."""
        if self._stopped:
            return
        self._go(advance(self.session, Event.FAILED, trouble=Trouble("bug")))
        self._idle.shorten(BUG_SECONDS)
        self._show_now()

    def on_slip_told(self, slip: Slip) -> None:
        """How the paper is doing; one that came gives its patient time to take it."""
        if self.session.state in (State.DONE, State.PLACE, State.WAY):
            if slip is Slip.PRINTED:
                self._idle.touch()
            self.session = replace(self.session, slip=slip)
            self.redraw()

    def on_map_changed(self) -> None:
        """Whoever is on the way keeps the map they began with."""
        if not self._stopped and self.session.state is State.HOME:
            self.redraw()

    def on_guide_changed(self) -> None:
        if not self._stopped:
            self.redraw()

    def on_store_lost(self) -> None:
        self._store_away = True
        if not self._work.busy and self.session.state not in LASTING:
            self._go(advance(self.session, Event.STORE_LOST))
        self._show_now()

    def on_store_back(self) -> None:
        self._store_away = False
        if self.session.state is State.STORE_AWAY:
            self._go(advance(self.session, Event.STORE_BACK))
        self._show_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and isinstance(watched, QWidget) and watched.window() is self:
            self._touched()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything typed comes from the scanner; nothing typed leaves the kiosk."""
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        scan = self._scanner.feed("\n" if ends else event.text(), time.monotonic())
        if scan is not None:
            self._take_scan(scan)
        event.accept()

    def _take_scan(self, untrusted_scan: str) -> None:
        """A card on the reader is whoever stands here now: an open visit of somebody else ends."""
        if works(self.session.state, Event.STORE_BACK):
            return
        if not works(self.session.state, Event.SCANNED):
            self.on_chose(Choice(Event.IDLE))
        if works(self.session.state, Event.SCANNED):
            self.on_chose(Choice(Event.SCANNED, untrusted_scan))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._stage.size() != self.size():
            self.redraw()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stopped:
            event.accept()
        else:
            event.ignore()
