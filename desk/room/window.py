"""A room's own small window: it lies above the hospital's own program on the doctor's screen."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout

from desk import look
from desk.controls import Ground, KeyButton, OneLine, PillLabel, set_ink
from desk.messages import done
from desk.queue.model import find_room, target
from desk.room.cards import RoomCard
from desk.room.message import RoomMessage
from desk.room.model import face_of, next_step, who_acts
from desk.session import DeskSession
from shared.domain.ticket import Act, Ticket
from shared.services import calling
from shared.services.rooms import room_views
from shared.services.undoing import Undone, undo
from shared.services.values import RoomView
from shared.text import text
from shared.ui import theme
from shared.ui.program import Program

TICK_MS = 15_000
SMALLEST = (360, 500)
FROM_EDGE = 24
STEP_HEIGHT = 54
SERVICES = {
    Act.CALL_AGAIN: calling.call_again,
    Act.START: calling.start,
    Act.MISS: calling.miss,
    Act.SEND_TO_EXAM: calling.send_to_exam,
    Act.FINISH: calling.finish,
}


class RoomWindow(Ground):
    """One big button for what comes next, the four other acts under it, with the desk's keys.

    Nobody signs in: the acts are the doctor's who is on duty in the room.
    """

    hint: str = ""

    def __init__(self, program: Program) -> None:
        super().__init__(theme.PAPER, "room")
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SMALLEST)
        self._program = program
        self._view: RoomView | None = None
        self._loaded = False
        self._started = False
        self._step = Act.CALL
        self._step_shown = QElapsedTimer()
        self.room = program.settings.desk.room
        self.session = DeskSession(program, self)
        self.session.staff = who_acts(None, self.room)
        self._title = OneLine("room.title", 20, bold=True)
        self._doctor = OneLine("room.doctor", look.SMALL)
        set_ink(self._doctor, theme.INK_2)
        self._store = PillLabel("room.store", "green")
        self.card = RoomCard()
        self.step = KeyButton("room.step", "main", "F8", shortcut=False)
        self.call_again = KeyButton("room.call_again", "plain", "F7")
        self.missed = KeyButton("room.miss", "plain", "F5")
        self.exam = KeyButton("room.exam", "plain", "F4")
        self.finish = KeyButton("room.finish", "plain", "F10")
        self.message = RoomMessage(self.session)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._loader = self.session.loader("room", self._load, self._show, self)
        self._lay_out()
        self._connect()
        self.speak()

    @property
    def view(self) -> RoomView | None:
        return self._view

    def start(self) -> None:
        """Into the corner of the screen, and listen."""
        screen = self.screen().availableGeometry()
        frame = self.frameGeometry()
        frame.moveBottomRight(screen.bottomRight())
        self.move(frame.left() - FROM_EDGE, frame.top() - FROM_EDGE)
        for signal, slot in self._news():
            signal.connect(slot)
        self._started = True
        self._ticking.start()
        self._loader.ask()

    def stop(self) -> None:
        """Nothing of this window runs after this."""
        self._ticking.stop()
        self.session.stop()
        self.message.stop()
        self._loader.stop()
        if self._started:
            self._started = False
            for signal, slot in self._news():
                signal.disconnect(slot)

    def speak(self) -> None:
        """Every word again, in the language of now."""
        language = self.session.language
        title = text("desk.room_words", language, room=self.room)
        self.setWindowTitle(title)
        self._title.setText(title)
        self.call_again.say(text("desk.queue.call_again", language))
        self.missed.say(text("desk.queue.miss", language))
        self.exam.say(text("desk.queue.exam", language))
        self.finish.say(text("desk.queue.finish", language))
        self.message.speak()
        self.redraw()

    def redraw(self) -> None:
        language, view = self.session.language, self._view
        away = self.session.store_away
        state = text("desk.store.away" if away else "desk.store.here", language)
        self._store.say(state, "red" if away else "green")
        if view is not None:
            face = face_of(view, self._program.clock.now(), language)
            self._doctor.setText(face.doctor)
            self.card.show_face(face, language)
        elif self._loaded:
            self._doctor.setText("")
            self.card.show_closed(self.room, language)
        step = next_step(view, language)
        if step.act is not self._step or not self._step_shown.isValid():
            self._step = step.act
            self._step_shown.start()
        self.step.key = step.key
        self.step.say(step.words)
        self.step.setEnabled(step.open)
        for act, button in self._acts():
            button.setEnabled(target(act, view, "") is not None)
        self.message.redraw()

    def on_changed(self, _queues: object) -> None:
        self._loader.ask()

    def on_store_lost(self) -> None:
        self.session.store_away = True
        self.redraw()

    def on_store_back(self) -> None:
        self.session.store_away = False
        self.message.forget_store_trouble()
        self.redraw()
        self._loader.ask()

    def on_acted(self) -> None:
        self._loader.ask()

    def on_tick(self) -> None:
        """Times move on; the roster may have changed."""
        self.redraw()
        self._loader.ask()

    def on_step(self) -> None:
        """The big button changes under the mouse: the second click of a double click was meant
        for what stood there before."""
        if self._step_shown.elapsed() < QApplication.doubleClickInterval():
            return
        if self._step is Act.CALL:
            self.on_call_next()
        else:
            self._act(self._step)

    def on_call_next(self) -> None:
        """Who is in the room is done with it. With somebody called and not come, the refusal says
        what to do first."""
        view = self._view
        if view is None:
            return
        inside = view.in_service.ticket.label if view.in_service else ""

        def called(ticket: Ticket | None) -> None:
            key = "none_waits" if ticket is None else "called"
            label = ticket.label if ticket else ""
            if inside:
                key = f"done_{key}"
            self.session.say(done(f"desk.room.{key}", done=inside, label=label))

        self.session.act("call_next", calling.call_next, called, seen_in="room", room=self.room)

    def on_start(self) -> None:
        self._act(Act.START)

    def on_act(self) -> None:
        for act, button in self._acts():
            if button is self.sender():
                self._act(act)

    def on_undo(self) -> None:
        self.session.act("undo", undo, self._undone, seen_in="room")

    def on_escape(self) -> None:
        self.message.forget()

    def _act(self, act: Act) -> None:
        ticket = target(act, self._view, "")
        if ticket is None:
            return

        def acted(now: Ticket) -> None:
            self.session.say(done("desk.room.done", label=now.label, act=act))

        self.session.act(
            f"{act}:{ticket.id}", SERVICES[act], acted, seen_in="room", ticket_id=ticket.id
        )

    def _undone(self, undone: Undone) -> None:
        label = undone.ticket.label if undone.ticket else self.room
        self.session.say(done("desk.room.undone", act=Act(undone.act), label=label))

    def _acts(self) -> tuple[tuple[Act, KeyButton], ...]:
        return (
            (Act.CALL_AGAIN, self.call_again),
            (Act.MISS, self.missed),
            (Act.SEND_TO_EXAM, self.exam),
            (Act.FINISH, self.finish),
        )

    def _news(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        feed = self._program.feed
        return (
            (feed.changed, self.on_changed),
            (feed.store_lost, self.on_store_lost),
            (feed.store_back, self.on_store_back),
        )

    async def _load(self) -> RoomView | None:
        return find_room(await self.session.ask(room_views), self.room)

    def _show(self, view: RoomView | None) -> None:
        self._view = view
        self._loaded = True
        self.session.staff = who_acts(view, self.room)
        self.redraw()

    def _connect(self) -> None:
        self.session.language_changed.connect(self.speak)
        self.session.acted.connect(self.on_acted)
        self._ticking.timeout.connect(self.on_tick)
        self.step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.step.clicked.connect(self.on_step)
        for _, button in self._acts():
            button.clicked.connect(self.on_act)
        self.message.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.message.undo.clicked.connect(self.on_undo)
        self._keys = [
            QShortcut(QKeySequence(key), self, act)
            for key, act in (
                ("F8", self.on_call_next),
                ("F6", self.on_start),
                ("Ctrl+Z", self.on_undo),
                ("Esc", self.on_escape),
            )
        ]
        for shortcut in self._keys:
            shortcut.setAutoRepeat(False)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self._store)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(title)
        head.addWidget(self._doctor)
        self.step.setMinimumHeight(STEP_HEIGHT)
        acts = QGridLayout()
        acts.setSpacing(8)
        for place, (_, button) in enumerate(self._acts()):
            acts.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.card)
        column.addWidget(self.step)
        column.addLayout(acts)
        column.addStretch(1)
        column.addWidget(self.message)
