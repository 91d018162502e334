"""The keys of a queue: the frequent ones as buttons, the rare ones under them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.controls import KeyButton
from desk.queue.model import chosen_for, coming_back, held_or_not, may_call, target
from shared.domain.ticket import Act
from shared.services.values import RoomView
from shared.text import text

ALL_SHOWN_FROM = 620
MOST_COLUMNS, GAP = 6, 8


class QueueKeys(QWidget):
    """Where there is room, all are shown. Beside reception F1 shows the rare ones; their keys
    work all the same."""

    def __init__(self) -> None:
        super().__init__()
        self.call_next = KeyButton("queue.call_next", "main", "F8", shortcut=False)
        self.call_again = KeyButton("queue.call_again", "plain", "F7", shortcut=False)
        self.begin = KeyButton("queue.start", "plain", "F6", shortcut=False)
        self.missed = KeyButton("queue.miss", "plain", "F5", shortcut=False)
        self.finish = KeyButton("queue.finish", "plain", "F10", shortcut=False)
        self.exam = KeyButton("queue.exam", "plain", "F4", shortcut=False)
        self.back = KeyButton("queue.come_back", "plain", "F12", shortcut=False)
        self.undo = KeyButton("queue.undo", "plain", "Ctrl+Z", shortcut=False)
        self.more = KeyButton("queue.more", "choice", "F1", shortcut=False)
        self.more.setFixedHeight(self.undo.sizeHint().height())
        self.hold = KeyButton("queue.hold", "small", "F11", shortcut=False)
        self.call_this = KeyButton("queue.call_this", "small", "Shift+F8", shortcut=False)
        self.move_row = KeyButton("queue.move", "small", "Ctrl+M", shortcut=False)
        self.transfer = KeyButton("queue.transfer", "small", "Ctrl+T", shortcut=False)
        self.cancel = KeyButton("queue.cancel", "small", "Del", shortcut=False)
        self.pause = KeyButton("queue.pause", "small", "Ctrl+B", shortcut=False)
        self.also = KeyButton("queue.also", "small", "Ctrl+J", shortcut=False)
        self.frequent = (
            self.call_next, self.call_again, self.begin, self.missed, self.finish,
            self.exam, self.back, self.undo,
        )  # fmt: skip
        self.rare = (
            self.hold, self.call_this, self.move_row, self.transfer,
            self.cancel, self.pause, self.also,
        )  # fmt: skip
        self.acts = (
            (Act.CALL_AGAIN, self.call_again),
            (Act.START, self.begin),
            (Act.MISS, self.missed),
            (Act.FINISH, self.finish),
            (Act.SEND_TO_EXAM, self.exam),
        )
        self._language = ""
        self._grid = QGridLayout()
        self._rare = QWidget()
        self._rare_grid = QGridLayout(self._rare)
        self._lay_out()
        self.more.clicked.connect(self.on_more)

    def listen_in(self, place: QWidget) -> None:
        """The keys work while `place` is seen. Ctrl+Z is the window's: it works on every page."""
        for button in (*self.frequent, *self.rare, self.more):
            if button is self.undo:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            else:
                button.listen_in(place)

    def speak(self, language: str) -> None:
        self._language = language
        self.call_next.say(text("desk.queue.call_next", language))
        self.call_again.say(text("desk.queue.call_again", language))
        self.begin.say(text("desk.queue.start", language))
        self.missed.say(text("desk.queue.miss", language))
        self.finish.say(text("desk.queue.finish", language))
        self.exam.say(text("desk.queue.exam", language))
        self.back.say(text("desk.queue.come_back", language))
        self.undo.say(text("desk.queue.undo", language))
        self.cancel.say(text("desk.queue.cancel", language))
        self.more.say(text("desk.queue.more", language))
        self.hold.say(text("desk.queue.hold", language))
        self.call_this.say(text("desk.queue.call_this", language))
        self.move_row.say(text("desk.queue.move", language))
        self.transfer.say(text("desk.queue.transfer", language))
        self.pause.say(text("desk.queue.pause", language))
        self.also.say(text("desk.queue.also", language))
        self._place()

    def show_for(self, view: RoomView | None, chosen: str) -> None:
        """Only what the ticket's state allows (domain.ticket.MOVES)."""
        self.call_next.setEnabled(may_call(view))
        for act, button in self.acts:
            button.setEnabled(target(act, view, chosen) is not None)
        self.back.setEnabled(coming_back(view, chosen) is not None)
        self.cancel.setEnabled(chosen_for(Act.CANCEL, view, chosen) is not None)
        toggle = held_or_not(view, chosen)
        held = toggle is not None and toggle[0] is Act.RELEASE
        self.hold.setEnabled(toggle is not None)
        self.hold.say(text("desk.queue.release" if held else "desk.queue.hold", self._language))
        self.call_this.setEnabled(chosen_for(Act.CALL, view, chosen) is not None)
        self.move_row.setEnabled(chosen_for(Act.MOVE, view, chosen) is not None)
        self.transfer.setEnabled(chosen_for(Act.TRANSFER, view, chosen) is not None)
        for button in (self.pause, self.also):
            button.setEnabled(view is not None)
        paused = view is not None and view.paused
        self.pause.say(text("desk.queue.resume" if paused else "desk.queue.pause", self._language))

    def on_more(self) -> None:
        self._place()

    def _place(self) -> None:
        """As many columns as fit the longest words; the rare keys where there is room for them."""
        wide = self.width() >= ALL_SHOWN_FROM
        self.more.setVisible(not wide)
        self._rare.setVisible(wide or self.more.isChecked())
        _fill(self._grid, [*self.frequent, *([] if wide else [self.more])], self.width())
        _fill(self._rare_grid, self.rare, self.width())

    def _lay_out(self) -> None:
        for grid in (self._grid, self._rare_grid):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(GAP)
        column.addLayout(self._grid)
        column.addWidget(self._rare)
        _fill(self._grid, [*self.frequent, self.more], 0)
        _fill(self._rare_grid, self.rare, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _fill(grid: QGridLayout, buttons: Sequence[KeyButton], width: int) -> None:
    widest = max(button.sizeHint().width() for button in buttons)
    columns = max(1, min(MOST_COLUMNS, (width - 32 + GAP) // (widest + GAP)))
    rows = -(-len(buttons) // columns)
    columns = -(-len(buttons) // rows)
    for place, button in enumerate(buttons):
        grid.addWidget(button, place // columns, place % columns)
