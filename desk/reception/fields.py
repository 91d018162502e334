"""Pieces of a patient's form: a captioned field with its own trouble, and chips to choose from."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label
from desk.reception.low_button import HEIGHT, LowButton
from shared.ui import theme

CAPTION_WIDTH = 84


class Field(QWidget):
    """The caption above its control, or before it on one line; the trouble under it. `beside`
    stands at the right of the caption."""

    def __init__(
        self,
        name: str,
        control: QWidget,
        beside: QWidget | None = None,
        *,
        one_line: bool = False,
    ) -> None:
        super().__init__()
        self.control = control
        self._caption = label(f"{name}.caption", look.SMALL, ink=theme.INK_2)
        self._trouble = label(f"{name}.trouble", look.SMALL, ink=theme.RED, wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        if one_line:
            self._caption.setFixedWidth(CAPTION_WIDTH)
            head.addWidget(control, 1)
        else:
            self._caption.setFixedHeight(HEIGHT)
            head.addStretch(1)
            if beside is not None:
                head.addWidget(beside)
            column.addWidget(control)
        column.addWidget(self._trouble)
        column.addStretch(1)
        self._trouble.hide()

    def say(self, words: str) -> None:
        """The caption; none where the field above says it already."""
        self._caption.setText(words)
        self._caption.setVisible(bool(words))
        self.control.setAccessibleName(words)

    def show_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if isinstance(self.control, Line):
            self.control.mark_wrong(bool(words))

    def take_focus(self) -> None:
        if isinstance(self.control, Chips):
            self.control.take_focus()
        else:
            self.control.setFocus()


class Chips(QWidget):
    """One of several words, or with `many` any of them; `chosen` by hand only, with the word that
    was pressed. `keys` choose while one of the chips has the focus, and stand on them."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Mapping[str, str],
        *,
        many: bool = False,
        keys: Mapping[str, str] | None = None,
        low: bool = False,
    ) -> None:
        """`options` are the values with the ends of their object names; `low` ones stand beside a
        caption."""
        super().__init__()
        self.setObjectName(name)
        self._many = many
        self._low = low
        self._keys = keys or {}
        shown = {value: key for key, value in reversed(list(self._keys.items()))}
        self.chips: dict[str, KeyButton] = {}
        self._row = QHBoxLayout(self)
        margin = 0 if low else 3
        self._row.setContentsMargins(0, margin, 0, margin)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        for value, ending in options.items():
            self._add(value, f"{name}.{ending}", shown.get(value, ""))

    def say(self, words: Mapping[str, str]) -> None:
        for value, chip in self.chips.items():
            chip.say(words[value])

    def show_chosen(self, values: Iterable[str]) -> None:
        down = set(values)
        for value, chip in self.chips.items():
            chip.setChecked(value in down)

    def take_focus(self) -> None:
        down = (chip for chip in self.chips.values() if chip.isChecked() and not self._many)
        next(down, next(iter(self.chips.values()))).setFocus()

    @property
    def in_focus(self) -> bool:
        return any(chip.hasFocus() for chip in self.chips.values())

    def on_clicked(self) -> None:
        for value, chip in self.chips.items():
            if chip is self.sender():
                self.chosen.emit(value)

    def _add(self, value: str, name: str, key: str) -> None:
        kind = LowButton if self._low else KeyButton
        chip = self.chips[value] = kind(name, "choice", key, shortcut=False)
        chip.clicked.connect(self.on_clicked)
        self._row.insertWidget(self._row.count() - 1, chip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = self._keys.get(event.text().upper())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if value is not None and plain and not event.isAutoRepeat():
            self.chosen.emit(value)
            return
        super().keyPressEvent(event)
