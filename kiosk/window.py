"""The kiosk's window: one screen at a time, idle countdown, help, and the work behind a choice."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk import acts
from kiosk.front import Front
from kiosk.guide import GuideCall
from kiosk.idle import BUG_SECONDS, STAFF_SECONDS, WAY_SECONDS, Idle
from kiosk.journey import advance, choose, left, works
from kiosk.look import Look, Manner
from kiosk.map_room import MapRoom
from kiosk.navmap import LASTING, LIVE, RESTING
from kiosk.paper import Paper
from kiosk.presented import Presented
from kiosk.printout import printout_of
from kiosk.session import Choice, Event, Session, Slip, State, Trouble
from kiosk.slips import SlipPrinter
from kiosk.stage import stand_in_public
from kiosk.touches import Touches
from kiosk.work import Work
from shared.devices.voice import Speaker
from shared.domain.errors import UserFacingError
from shared.ui.device_watch import DeviceWatch
from shared.ui.inputs import inputs_for
from shared.ui.program import Program

PRINTS = frozenset({Event.REPRINT, Event.PRINT_WAY})


class KioskWindow(QWidget):
    """What a patient touches. Screens report choices; only this window asks the services."""

    def __init__(
        self, program: Program, printer: SlipPrinter, voice: Speaker | None = None
    ) -> None:
        super().__init__()
        self._program = program
        self._paper = Paper(program, printer, self.on_slip_told)
        self._kiosk = program.settings.kiosk
        self.voice = voice
        self._front = Front(program.settings, voice)
        self._speech = self._front.speech
        self.inputs = inputs_for(self._kiosk.scanner, self._kiosk.reader)
        self._presented = Presented(
            self.inputs, lambda: self.session, self.on_chose, self.on_card_refused
        )
        self.session = Session()
        self._visitor = 0
        self._store_away = False
        self._guide = GuideCall(program, self.on_guide_changed)
        self._map = MapRoom(program, self.on_map_changed)
        self._idle = Idle(self._kiosk.idle_seconds)
        self._started = False
        self._stopped = False
        stage = self._front.stage
        stage.setParent(self)
        self._work = Work(program, stage)
        stage.chose.connect(self.on_chose)
        stage.entry_changed.connect(self.on_entry_changed)
        stage.manner_chosen.connect(self.on_manner_chosen)
        self._touches = Touches(self)
        self._touches.touched.connect(self._touched)
        self._touches.missed.connect(self.on_missed)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.on_second)
        terminal, queue = self._kiosk.terminal, printer.queue
        self.watch = DeviceWatch(
            program, "kiosk", terminal, printer=queue, inputs=self.inputs, voice=voice, parent=self
        )
        self._parts = (self._touches, self._second, self._map, self.inputs, self.watch)
        stand_in_public(self, self._kiosk)
        self.redraw()

    @property
    def hint(self) -> str:
        return self._front.hint

    @hint.setter
    def hint(self, words: str) -> None:
        self._front.hint = words
        self.redraw()

    def start(self) -> None:
        self._started = True
        feed = self._program.feed
        feed.store_lost.connect(self.on_store_lost)
        feed.store_back.connect(self.on_store_back)
        for part in self._parts:
            part.start()
        self.redraw()

    def stop(self) -> None:
        """End timers and connections; from now on the window may close."""
        if self._stopped:
            return
        self._stopped = True
        self._let_go()
        for part in self._parts:
            part.stop()
        self._work.stop()
        self._speech.close()
        if self._started:
            self._program.feed.store_lost.disconnect(self.on_store_lost)
            self._program.feed.store_back.disconnect(self.on_store_back)

    @property
    def look(self) -> Look:
        finds = self._map.building is not None
        prints, reads = self._paper.prints, self.inputs.reads
        return self._front.look(self.size(), prints=prints, finds=finds, reads=reads)

    def redraw(self) -> None:
        now = self._program.clock.now()
        self._front.show(self.session, self.look, now, self._guide.coming)
        self._show_now()

    def _show_now(self) -> None:
        banner, well = self._guide.key, self._guide.coming
        if self._store_away and self.session.state is not State.STORE_AWAY:
            banner, well = "kiosk.store_away.banner", False
        seconds = self._idle.shown if self._person_there() else None
        self._front.tell(self._program.clock.now(), seconds, banner, well=well)

    def _person_there(self) -> bool:
        """Whether there is anything to forget."""
        return self.session.state not in RESTING or not self._front.is_usual

    def _go(self, session: Session) -> None:
        if session.state is State.HOME and self.session.state is not State.HOME:
            self.inputs.forget()
            if self._store_away:
                session = advance(session, Event.STORE_LOST)
        if session.state in RESTING or left(self.session, session):
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
        self._speech.leave()

    def _forget_person(self) -> None:
        self._front.forget()
        self._guide.forget()
        self._go(advance(self.session, Event.IDLE))

    def _touched(self) -> None:
        self._idle.touch()
        self._show_now()

    def on_missed(self) -> None:
        """A resting screen says what it is for to who touches it."""
        self._touched()
        self._speech.greet(self.session, self.look)

    def on_second(self) -> None:
        """Once a second: the clock, the banner, the countdown, a slip that would not print."""
        self._guide.second()
        self._paper.second()
        if self._person_there() and not self._work.busy and self._idle.second():
            self._forget_person()
            return
        if self.session.state is State.IDENTIFY and self._front.stage.look.reads != self.look.reads:
            self.redraw()
        self._show_now()

    def on_manner_chosen(self, manner: object) -> None:
        assert isinstance(manner, Manner)
        another = manner.language != self._front.manner.language
        self._front.manner = manner
        self._idle.touch()
        self._speech.ask()
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
            self.on_manner_chosen(self._front.turned_still)
        elif works(self.session.state, choice.event):
            self._start_work(choice)
        else:
            self._speech.ask(again=choice.event is Event.STEP)
            self._go(choose(self.session, choice))

    def _print(self, of: object, *, reprint: bool) -> None:
        self._paper.start(printout_of(self.session, of, self._front.manner.language, reprint))

    def _start_work(self, choice: Choice) -> None:
        if choice.event is Event.CONFIRMED and self.session.stamp is None:
            self.session = replace(self.session, stamp=acts.stamped(self._program))
        self._speech.hush()
        visitor = self._visitor

        def done(after: Session) -> None:
            if visitor == self._visitor:
                self.on_worked(after)

        self._work.start(self._map.known_to(self.session), choice, done, self.on_failure)

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
            health, label = self._paper.health, self._paper.label
            self.session = replace(self.session, slip=slip, paper=health, slip_of=label)
            self.redraw()

    def on_map_changed(self) -> None:
        """Whoever is on the way keeps the map they began with."""
        if not self._stopped and self.session.state is State.HOME:
            self.redraw()

    def on_guide_changed(self) -> None:
        if not self._stopped:
            self.redraw()
            self._speech.news(self._guide.key)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything typed comes from the scanner; nothing typed leaves the kiosk."""
        self.inputs.key_pressed(event)
        event.accept()

    def on_card_refused(self, problem: UserFacingError) -> None:
        if not self._work.busy:
            self._go(acts.refused(self.session, problem))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._front.stage.size() != self.size():
            self.redraw()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stopped:
            event.accept()
        else:
            event.ignore()
