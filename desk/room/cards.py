"""What a room's window shows of its room: who is in or called, who follows, how many wait."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, OneLine, PillLabel, Rule, label, set_ink
from desk.room.model import NEXT_SHOWN, Face
from shared.text import text
from shared.ui import theme

NUMBER, NOW_HEIGHT, ROW = 40, 58, 24


class RoomCard(Card):
    """Blank until the first load; where nobody works in the room today, a sentence."""

    def __init__(self) -> None:
        super().__init__("room.card", padding=0, spacing=0)
        self._number = label("room.number", NUMBER, bold=True, ink=theme.BRAND)
        self._name = OneLine("room.name", 19, bold=True)
        self._state = PillLabel("room.state")
        self._since = label("room.since", look.SMALL, ink=theme.INK_2)
        self._also = OneLine("room.also", look.SMALL)
        self._following = [
            (
                label(f"room.next.{place}.when", look.SMALL, ink=theme.INK_2),
                label(f"room.next.{place}.number", bold=True),
                OneLine(f"room.next.{place}.name"),
                OneLine(f"room.next.{place}.kind", look.SMALL),
            )
            for place in range(NEXT_SHOWN)
        ]
        self._nobody = label("room.nobody", look.SMALL, ink=theme.INK_2)
        self._waiting = PillLabel("room.waiting", "brand")
        self._wait = PillLabel("room.wait", "plain")
        self._missed = PillLabel("room.missed", "plain")
        self._today = QWidget()
        self._shut = QWidget()
        self._closed = label("room.closed", bold=True, wrap=True)
        self._closed_advice = label("room.closed.do", look.SMALL, ink=theme.INK_2, wrap=True)
        self._lay_out()

    def show_face(self, face: Face, language: str) -> None:
        self._shut.hide()
        self._today.show()
        self._number.setText(face.label)
        self._number.setVisible(bool(face.label))
        self._name.setText(face.name or face.state.words)
        self._state.say(face.state.words if face.label else "", face.state.tone)
        self._since.setText(face.since)
        self._since.setVisible(bool(face.since))
        self._also.setText(face.also)
        self._also.setVisible(bool(face.also))
        captions = (text("desk.room.next", language), text("desk.room.then", language))
        for place, parts in enumerate(self._following):
            here = face.following[place] if place < len(face.following) else None
            words = (captions[place], here.label, here.name, here.kind) if here else ("",) * 4
            for part, said in zip(parts, words, strict=True):
                part.setText(said)
                part.setVisible(bool(face.following))
        self._nobody.setText(text("desk.queue.nobody", language))
        self._nobody.setVisible(not face.following)
        self._waiting.say(face.waiting)
        self._wait.say(face.wait)
        self._wait.setToolTip(text("desk.room.wait_tip", language))
        self._missed.say(face.missed.words, face.missed.tone)

    def show_closed(self, room: str, language: str) -> None:
        """Nobody works here today; the window goes on listening."""
        self._today.hide()
        self._closed.setText(text("desk.room.closed", language, room=room))
        self._closed_advice.setText(text("desk.room.closed.do", language))
        self._shut.show()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._state)
        state.addWidget(self._since)
        state.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addStretch(1)
        beside.addWidget(self._name)
        beside.addLayout(state)
        beside.addStretch(1)
        now = QHBoxLayout()
        now.setSpacing(14)
        now.addWidget(self._number)
        now.addLayout(beside, 1)
        now.addStrut(NOW_HEIGHT)
        upper = QVBoxLayout()
        upper.setContentsMargins(14, 8, 14, 8)
        upper.setSpacing(2)
        upper.addLayout(now)
        upper.addWidget(self._also)
        grid = QGridLayout()
        grid.setContentsMargins(14, 6, 14, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 3)
        for row, parts in enumerate(self._following):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
            grid.setRowMinimumHeight(row, ROW)
            set_ink(parts[3], theme.INK_2)
        grid.addWidget(self._nobody, 0, 0, 1, 4)
        figures = QHBoxLayout()
        figures.setContentsMargins(14, 4, 14, 8)
        figures.setSpacing(6)
        for pill in (self._waiting, self._wait, self._missed):
            figures.addWidget(pill)
        figures.addStretch(1)
        today = QVBoxLayout(self._today)
        today.setContentsMargins(0, 0, 0, 0)
        today.setSpacing(0)
        today.addLayout(upper)
        today.addWidget(Rule())
        today.addLayout(grid)
        today.addLayout(figures)
        closed = QVBoxLayout(self._shut)
        closed.setContentsMargins(14, 14, 14, 14)
        closed.addWidget(self._closed)
        closed.addWidget(self._closed_advice)
        closed.addStretch(1)
        self.column.addWidget(self._today)
        self.column.addWidget(self._shut)
        for hidden in (self._today, self._shut, self._also):
            hidden.hide()
        self.setMinimumHeight(self._today.sizeHint().height())  # nothing under it ever jumps
