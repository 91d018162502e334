"""The queue page's left: every room of the floor as a card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Rule, label
from desk.queue.model import ALL_FLOORS, room_line
from desk.queue.room_card import RoomCard
from desk.queue.rooms import Rooms
from desk.session import DeskSession
from shared.text import text
from shared.ui import theme

COLUMNS = 2


class QueuePage(Card):
    """Floors to choose from and the rooms on duty there."""

    def __init__(self, session: DeskSession, rooms: Rooms) -> None:
        super().__init__("queue.rooms", padding=0, spacing=0)
        self._session = session
        self._rooms = rooms
        self._title = label("queue.title", look.TITLE, bold=True)
        self._nobody = label("queue.no_rooms", ink=theme.INK_2, wrap=True)
        self._floors: dict[str, KeyButton] = {}
        self._cards: dict[str, RoomCard] = {}
        self._floor_row = QHBoxLayout()
        self._grid = QGridLayout()
        self._lay_out()
        rooms.changed.connect(self.redraw)

    def speak(self) -> None:
        self._title.setText(text("desk.queue.rooms", self._session.language))
        self._nobody.setText(text("desk.queue.no_rooms", self._session.language))
        self.redraw()

    def redraw(self) -> None:
        language, chosen = self._session.language, self._rooms.chosen
        now = self._session.program.clock.now()
        self._show_floors(language)
        shown = self._rooms.shown
        if [view.room for view in shown] != list(self._cards):
            self._rebuild_cards([view.room for view in shown])
        for view in shown:
            is_chosen = chosen is not None and view.room == chosen.room
            self._cards[view.room].show_line(room_line(view, now, language), is_chosen, language)
        self._nobody.setVisible(not shown)

    def take_focus(self) -> None:
        chosen = self._rooms.chosen
        if chosen is not None and chosen.room in self._cards:
            self._cards[chosen.room].setFocus()

    def on_floor(self) -> None:
        for floor, button in self._floors.items():
            if button is self.sender():
                self._rooms.show_floor(floor)

    def on_room(self, room: str) -> None:
        self._rooms.choose(room)

    def _show_floors(self, language: str) -> None:
        floors = (*self._rooms.floors, ALL_FLOORS)
        if floors != tuple(self._floors):
            for old in self._floors.values():
                old.hide()
                old.deleteLater()
            self._floors = {
                floor: KeyButton(f"queue.floor.{floor or 'all'}", "choice") for floor in floors
            }
            for button in self._floors.values():
                self._floor_row.addWidget(button)
                button.clicked.connect(self.on_floor)
        for floor, button in self._floors.items():
            button.say(floor or text("desk.queue.all_floors", language))
            button.setChecked(floor == self._rooms.floor)

    def _rebuild_cards(self, rooms: list[str]) -> None:
        for old in self._cards.values():
            old.hide()
            old.deleteLater()
        self._cards = {room: RoomCard(room) for room in rooms}
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
            card.room_pressed.connect(self.on_room)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(self._title)
        head.addStretch(1)
        self._floor_row.setSpacing(6)
        head.addLayout(self._floor_row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 14, 10, 14)
        self._grid.setSpacing(10)
        for side in range(COLUMNS):
            self._grid.setColumnStretch(side, 1)
        column.addWidget(self._nobody)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addWidget(area, 1)
