"""The patient's live tickets and today's appointments, each with the one act that fits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Kind, PillLabel, Rule, label, set_ink
from desk.reception.model import VisitLine
from shared.text import text
from shared.ui import theme

LOOK_AGAIN, AGAIN_KEY = "look_again", "Alt+R"


class VisitList(QWidget):
    """`act_asked` says which act (check_in, come_back, release, look_again) and on which key. To
    look again is seldom what Enter should do: it has a key of its own."""

    act_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_VisitRow] = []
        self._again = QShortcut(QKeySequence(AGAIN_KEY), self, self.on_again)
        self._again.setAutoRepeat(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: tuple[VisitLine, ...], language: str) -> None:
        """In place where the same lines came again: a button in focus keeps it."""
        if [_shape(line) for line in lines] != [_shape(row.line) for row in self._rows]:
            self._rebuild(lines)
        likely, again = self.first_button, self._first_again
        for row, line in zip(self._rows, lines, strict=True):
            key = "Enter" if row.button is likely else AGAIN_KEY if row.button is again else ""
            row.show_line(line, language, key)
        self.setVisible(bool(lines))

    @property
    def first_button(self) -> KeyButton | None:
        return next((row.button for row in self._rows if _likely(row.line)), None)

    @property
    def _first_again(self) -> KeyButton | None:
        return next((row.button for row in self._rows if row.line.act == LOOK_AGAIN), None)

    def on_again(self) -> None:
        if self._first_again is not None:
            self._first_again.click()

    def on_pressed(self) -> None:
        for row in self._rows:
            if row.button is self.sender():
                self.act_asked.emit(row.line.act, row.line.key)

    def _rebuild(self, lines: tuple[VisitLine, ...]) -> None:
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_VisitRow(line) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)
            row.button.clicked.connect(self.on_pressed)


def _likely(line: VisitLine) -> bool:
    return line.act not in ("", LOOK_AGAIN)


def _shape(line: VisitLine) -> tuple[str, str]:
    return line.key, line.act


class _VisitRow(QWidget):
    def __init__(self, line: VisitLine) -> None:
        super().__init__()
        self.line = line
        self._title = label("", look.TITLE, bold=True)
        self._pill = PillLabel()
        self._detail = label("", look.BODY, ink=theme.INK_2, wrap=True)
        name = (
            f"reception.{line.act or 'line'}.{line.key if line.act == 'check_in' else line.title}"
        )
        kind: Kind = "small" if line.act == LOOK_AGAIN else "main"
        self.button = KeyButton(name, kind, shortcut=False)
        words = QVBoxLayout()
        words.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addWidget(self._pill)
        top.addStretch(1)
        words.addLayout(top)
        words.addWidget(self._detail)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Rule())
        self.button.setVisible(bool(line.act))

    def show_line(self, line: VisitLine, language: str, key: str) -> None:
        self.line = line
        self._title.setText(line.title)
        self._pill.say(
            line.pills[0].words if line.pills else "", line.pills[0].tone if line.pills else None
        )
        self._detail.setText("\n".join(part for part in (line.detail, line.trouble) if part))
        set_ink(self._detail, look.AMBER_INK if line.trouble else theme.INK_2)
        self.button.key = key
        if line.act:
            self.button.say(text(f"desk.reception.{line.act}", language))
