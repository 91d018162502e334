"""What the middle of reception shows before anybody has come: the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desk import look
from desk.controls import Card, PillLabel, label
from shared.text import text

KEYS = {
    "F2": "desk.reception.key_search",
    "↑ ↓": "desk.reception.key_choose",
    "F3": "desk.reception.key_new",
    "F8": "desk.reception.key_call",
    "Ctrl+↑ ↓": "desk.reception.key_row",
    "Alt+↑ ↓": "desk.reception.key_room",
}


class KeysCard(Card):
    def __init__(self) -> None:
        super().__init__("reception.empty")
        self._words = {key: label(f"reception.key.{key}", look.TITLE) for key in KEYS}
        keys = QGridLayout()
        keys.setHorizontalSpacing(18)
        keys.setVerticalSpacing(16)
        for at, (key, words) in enumerate(self._words.items()):
            pill = PillLabel()
            keys.addWidget(pill, at, 0, Qt.AlignmentFlag.AlignRight)
            keys.addWidget(words, at, 1)
            pill.say(key)
        for column in (0, 1):
            keys.setColumnStretch(column, 1 + column)
        self.column.addStretch(1)
        self.column.addLayout(keys)
        self.column.addStretch(1)

    def speak(self, language: str) -> None:
        for key, words in self._words.items():
            words.setText(text(KEYS[key], language))
