"""Whom the next slot is for, over the week as long as it lasts."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, set_ink
from shared.text import text
from shared.ui import theme


class HandStrip(QWidget):
    """Seen only while somebody is at hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("appointments.hand")
        self._words = OneLine("appointments.hand.words", look.TITLE, bold=True)
        self.leave = KeyButton("appointments.hand.leave", "small", "Esc", shortcut=False)
        set_ink(self._words, theme.INK)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self.leave)
        self.hide()

    def speak(self, language: str) -> None:
        self.leave.say(text("desk.appointments.leave_hand", language))

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        look.paint_panel(QPainter(self), QRectF(self.rect()), theme.AMBER_2, theme.AMBER, 10)
