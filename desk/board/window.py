"""The waiting-area board: one canvas that is redrawn when what it says has changed."""

import logging
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from sqlalchemy import Connection

from desk.board.announcer import Announcer, announcement
from desk.board.contents import BoardContents, board_contents
from desk.board.layout import Layout, board_layout
from desk.board.model import BoardState, with_store_lost, with_view
from desk.board.pieces import Fill, Words, font_of
from shared.devices.speaking import Utterance, trial
from shared.domain.announcing import volume_at
from shared.domain.errors import UserFacingError
from shared.services.rooms import areas, board_view
from shared.services.values import BoardView
from shared.text import text
from shared.ui import theme
from shared.ui.device_watch import DeviceWatch
from shared.ui.program import Program
from shared.ui.speech import voice_for

TICK_MS = 200
POLL_MS = 2000

log = logging.getLogger(__name__)


def read_board(tx: Connection, *, site: str, now: datetime, area: str) -> BoardView:
    """The board of `area`, or of the first area where none is named."""
    if not area:
        known = areas(tx, site=site, now=now)
        if not known:
            return BoardView("", "", (), (), (), (), 0)
        area = known[0][0]
    return board_view(tx, site=site, now=now, area=area)


class BoardWindow(QWidget):
    """Reads again when the store says that something changed, and every two seconds anyway.

    `painted` carries the journal number of the data that was just drawn for the first time.
    The voice is handed the calls of the very view that is drawn, and nobody waits for it.
    `hint` stands in the place of the notice (the demo says there what to try).
    """

    painted = Signal(object)
    hint: str = ""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._settings = program.settings.board
        self._state = BoardState(started=program.clock.now())
        self._contents: BoardContents | None = None
        self._layout: Layout | None = None
        self._running = False
        self._loading = False
        self._load_again = False
        self._failing = False
        self._drawn_seq: int | None = None
        chosen = program.settings.voice
        self.voice = voice_for(chosen, self._volume)
        self._announcer = Announcer(self.voice, chosen) if self.voice else None
        terminal = self._settings.terminal
        self.watch = DeviceWatch(program, "board", terminal, voice=self.voice, parent=self)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.on_tick)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.reload)
        self.setObjectName("board")
        self.setWindowTitle(text("board.window", self._settings.language))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(1920, 1080)

    def start(self) -> None:
        self._running = True
        self._state = BoardState(started=self._program.clock.now())
        feed = self._program.feed
        feed.changed.connect(self.on_changed)
        feed.store_lost.connect(self.on_store_lost)
        feed.store_back.connect(self.reload)
        if self.voice is not None:
            self.voice.say(trial(self._program.settings.voice.languages))
        self.watch.start()
        self._tick.start()
        self._poll.start()
        self.reload()
        self.on_tick()

    def stop(self) -> None:
        if not self._running:
            return
        self._running = False
        self._tick.stop()
        self._poll.stop()
        feed = self._program.feed
        feed.changed.disconnect(self.on_changed)
        feed.store_lost.disconnect(self.on_store_lost)
        feed.store_back.disconnect(self.reload)
        self.watch.stop()
        if self.voice is not None:
            self.voice.close()

    def shown(self, name: str) -> list[str]:
        """The lines drawn under a name ("stale", "call.0.label") or a family ("room.201")."""
        return [
            piece.text
            for piece in self._current_layout().pieces
            if isinstance(piece, Words)
            and (piece.name == name or piece.name.startswith(f"{name}."))
        ]

    def announcements(self, most: int) -> list[Utterance]:
        """The last calls as they are said, whether or not this machine has a voice."""
        view, chosen = self._state.view, self._program.settings.voice
        calls = view.announced[-most:] if view else ()
        return [announcement(call, chosen) for call in calls]

    def on_changed(self, _queues: object) -> None:
        self.reload()

    def on_store_lost(self) -> None:
        self._state = with_store_lost(self._state)
        self.on_tick()

    def on_tick(self) -> None:
        """Draw again if the time has changed what the board says; say what is to be said."""
        if self._announcer is not None:
            self._announcer.go_on()
        contents = self._contents_now()
        if contents == self._contents:
            return
        self._contents = contents
        self._layout = None
        self.setAccessibleName(contents.title)
        self.update()

    def reload(self) -> None:
        """Read the board; one reading at a time, and one more if asked meanwhile."""
        if not self._running:
            return
        if self._loading:
            self._load_again = True
            return
        self._loading = True
        self._program.tasks.spawn(self._load(), "board: read")

    async def _load(self) -> None:
        try:
            self._load_again = True
            while self._load_again and self._running:
                self._load_again = False
                await self._load_once()
        finally:
            self._loading = False

    async def _load_once(self) -> None:
        program = self._program
        try:
            view = await program.store.run_read(
                read_board,
                site=program.settings.hospital.site,
                now=program.clock.now(),
                area=self._settings.area,
            )
        except UserFacingError as problem:
            if not self._failing:
                log.error("the board cannot be read: %s", problem)
            self._failing = True
            return
        if self._failing:
            log.info("the board can be read again")
        self._failing = False
        if self._running:
            self._state = with_view(self._state, view, program.clock.now())
            if self._announcer is not None:
                self._announcer.take(view, program.clock.now())
            self.on_tick()
            if view.seq != self._drawn_seq:
                self.update()

    def _volume(self) -> int:
        now = self._program.clock.now()
        return volume_at(self._program.settings.voice.volume, now.time())

    def _contents_now(self) -> BoardContents:
        now = self._program.clock.now()
        language = self._settings.language
        hospital = self._program.settings.hospital.named(language)
        contents = board_contents(self._state, now, language, self._settings.names, hospital)
        return replace(contents, notice=self.hint) if self.hint else contents

    def _current_layout(self) -> Layout:
        if self._contents is None:
            self._contents = self._contents_now()
        if self._layout is None:
            self._layout = board_layout(self._contents, self.width(), self.height())
        return self._layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self._current_layout()
        with QPainter(self) as painter:
            draw_board(painter, layout)
        view = self._state.view
        if view is not None and view.seq != self._drawn_seq:
            self._drawn_seq = view.seq
            self.painted.emit(view.seq)


def draw_board(painter: QPainter, layout: Layout) -> None:
    """Every piece, scaled from the design to the screen."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(layout.scale, layout.scale)
    painter.fillRect(QRectF(0, 0, layout.width, layout.height), QColor(theme.NIGHT))
    for piece in layout.pieces:
        if isinstance(piece, Fill):
            box = piece.box
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(piece.ink))
            area = QRectF(box.left, box.top, box.width, box.height)
            painter.drawRoundedRect(area, piece.radius, piece.radius)
        else:
            painter.setPen(QColor(piece.ink))
            painter.setFont(font_of(int(piece.size), piece.bold))
            painter.drawText(QPointF(piece.x, piece.baseline), piece.text)
