"""Whether the patient asked for a doctor (点名): not asked yet, no, yes. It must be asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import look
from desk.controls import label
from desk.reception.fields import Chips
from shared.text import text
from shared.ui import theme

ANSWERS: dict[str, bool | None] = {"unasked": None, "no": False, "yes": True}


class NamedDoctor(QWidget):
    """`answered` with True, False or None by hand."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._caption = label("reception.named.caption", look.SMALL, ink=theme.INK_2)
        self.chips = Chips("reception.named", {word: word for word in ANSWERS}, low=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._caption)
        row.addStretch(1)
        row.addWidget(self.chips)
        self.chips.chosen.connect(self.on_chosen)

    def show_answer(self, answer: bool | None) -> None:
        self.chips.show_chosen([word for word, value in ANSWERS.items() if value is answer])

    def speak(self, language: str) -> None:
        words = text("desk.reception.named", language)
        self._caption.setText(words)
        self.chips.setAccessibleName(words)
        self.chips.say({word: text(f"desk.reception.named.{word}", language) for word in ANSWERS})

    def on_chosen(self, word: str) -> None:
        self.answered.emit(ANSWERS[word])
