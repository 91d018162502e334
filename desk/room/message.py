"""The foot of a room's window: what the last act led to, and undo."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, label, set_ink
from desk.last_message import LastMessage
from desk.messages import Message
from desk.session import DeskSession
from shared.text import text
from shared.ui import theme

GROUNDS = {"done": theme.PAPER, "refused": theme.AMBER_2, "trouble": theme.RED_2}
INKS = {"done": theme.INK, "refused": look.AMBER_INK, "trouble": theme.RED}


class RoomMessage(QWidget):
    """A refusal stays until the next act or Esc and takes undo's place: it needs the room."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self.setObjectName("room.message")
        self._session = session
        self._last = LastMessage(session, self)
        self._sentence = label("room.sentence", look.SMALL, bold=True, wrap=True)
        self._advice = label("room.advice", look.SMALL, wrap=True)
        self.undo = KeyButton("room.undo", "quiet", "Ctrl+Z", shortcut=False)
        self._lay_out()
        self._last.changed.connect(self.redraw)

    @property
    def message(self) -> Message | None:
        """A store that is away outlasts every other message."""
        if self._session.store_away:
            return Message("trouble", "desk.room.store_lost", {}, "desk.room.store_lost.do")
        return self._last.message

    def stop(self) -> None:
        self._last.stop()

    def speak(self) -> None:
        self.undo.say(text("desk.queue.undo", self._session.language))
        self.redraw()

    def redraw(self) -> None:
        language, message = self._session.language, self.message
        words = message.sentence(language) if message else ""
        advice = message.advice(language) if message else ""
        for part, said in ((self._sentence, words), (self._advice, advice)):
            part.setText(said)
            part.setVisible(bool(said))
            set_ink(part, INKS[message.kind] if message else theme.INK)
        self.undo.setVisible(message is None or message.kind == "done")
        self.setAccessibleName(f"{words} {advice}".strip())
        self.update()

    def forget(self) -> None:
        self._last.forget()

    def forget_store_trouble(self) -> None:
        self._last.forget_store_trouble()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._sentence)
        words.addWidget(self._advice)
        words.addStretch(1)
        row = QHBoxLayout(self)
        words.setContentsMargins(0, 0, 12, 0)
        row.setContentsMargins(12, 4, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.undo)

    def paintEvent(self, event: QPaintEvent) -> None:
        message = self.message
        ground = GROUNDS[message.kind] if message else theme.PAPER
        look.paint_panel(QPainter(self), QRectF(self.rect()), ground, "", 8, 0)
