"""The self-test's results: each task with its outcome, a sentence, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desk import look
from desk.controls import PillLabel, label
from desk.devices.own import OwnDevices
from desk.devices.words import OUTCOME_TONES
from shared.text import text
from shared.ui import theme
from shared.ui.self_test import Result

KIND_WIDTH = 92


class CheckResults(QWidget):
    """Of this desk alone."""

    def __init__(self, own: OwnDevices) -> None:
        super().__init__()
        self._own = own
        self._title = label("devices.check.title", look.TITLE, bold=True)
        self._state = label("devices.check.state", ink=theme.INK_2, wrap=True)
        self._lines: list[_ResultLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._state)

    def redraw(self, language: str) -> None:
        own = self._own
        self._title.setText(text("desk.devices.check", language))
        waiting = "desk.devices.checking" if own.checking else "desk.devices.not_checked"
        self._state.setText(text(waiting, language))
        self._state.setVisible(own.checking or not own.results)
        while len(self._lines) < len(own.results):
            self._lines.append(_ResultLine(f"devices.result.{len(self._lines)}"))
            self._column.addWidget(self._lines[-1])
        for line, result in zip(self._lines, own.results, strict=True):
            line.show_result(result, language)


class _ResultLine(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = label(bold=True)
        self._name.setFixedWidth(KIND_WIDTH)
        self._outcome = PillLabel(name)
        self._words = label(f"{name}.words", wrap=True)
        self._advice = label(f"{name}.advice", look.SMALL, ink=theme.INK_2, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(1, 86)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for column, part in enumerate((self._name, self._outcome, self._words)):
            grid.addWidget(part, 0, column, top)
        grid.addWidget(self._advice, 1, 2)

    def show_result(self, result: Result, language: str) -> None:
        self._name.setText(result.name(language))
        outcome = text(f"device.outcome.{result.outcome}", language)
        self._outcome.say(outcome, OUTCOME_TONES[result.outcome])
        self._words.setText(result.sentence(language))
        say_or_hide(self._advice, result.advice(language))


def say_or_hide(words: QLabel, said: str) -> None:
    words.setText(said)
    words.setVisible(bool(said))
