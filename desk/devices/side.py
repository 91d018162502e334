"""The terminal chosen: each of its devices, and what is to be done about it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, PillLabel, Rule, label
from desk.devices.model import DeviceLine, device_lines, seen_words, title_of
from desk.devices.own import PROGRAM, OwnDevices
from desk.devices.results import KIND_WIDTH, CheckResults, say_or_hide
from shared.devices.health import Kind
from shared.services.devices import TerminalDevices
from shared.text import text
from shared.ui import theme


class TerminalCard(Card):
    """A block for each kind of device that a terminal can have; under this desk's own, its
    self-test."""

    def __init__(self, own: OwnDevices) -> None:
        super().__init__("devices.terminal")
        self._own = own
        self._nobody = label("devices.nobody_chosen", ink=theme.INK_2, wrap=True)
        self._title = label("devices.name", 20, bold=True, wrap=True)
        self._seen = label("devices.seen", ink=theme.INK_2, wrap=True)
        self._trouble = label("devices.trouble", ink=look.AMBER_INK, wrap=True)
        self._lines = [_Line(f"devices.line.{kind}") for kind in Kind]
        self._check = CheckResults(own)
        self._check_rule = Rule()
        self._scrolled = QScrollArea()
        self._lay_out()

    def show_terminal(self, one: TerminalDevices | None, now: datetime, language: str) -> None:
        self._nobody.setText(text("desk.devices.nobody_chosen", language))
        self._nobody.setVisible(one is None)
        self._title.setVisible(one is not None)
        self._seen.setVisible(one is not None)
        self._scrolled.setVisible(one is not None)
        if one is None:
            self._trouble.hide()
            return
        self._title.setText(title_of(one, language))
        seen = seen_words(one, now, language)
        self._seen.setText(text("desk.devices.seen", language, time=seen))
        self._trouble.setText(text("desk.devices.unheard.do", language))
        self._trouble.setVisible(one.late)
        shown = device_lines(one, now, language)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_device(shown[place])
        here = one.terminal == self._own.terminal and one.program == PROGRAM
        self._check_rule.setVisible(here)
        self._check.setVisible(here)
        self._check.redraw(language)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part in (*self._lines, self._check_rule, self._check):
            column.addWidget(part)
        column.addStretch(1)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidget(inside)
        for part in (self._nobody, self._title, self._seen, self._trouble, Rule()):
            self.column.addWidget(part)
        self.column.addWidget(self._scrolled, 1)


class _Line(QWidget):
    """One device: kind and pill, its name and since when, what to do."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind = label(bold=True)
        self._kind.setFixedWidth(KIND_WIDTH)
        self._pill = PillLabel(f"{name}.pill")
        self._since = label(pixels=look.SMALL, ink=theme.INK_2)
        self._name = label(pixels=look.SMALL, ink=theme.INK_2, wrap=True)
        self._advice = label(f"{name}.advice", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._kind, self._pill):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._since)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._name, self._advice):
            part.setIndent(0)
            indented = QHBoxLayout()
            indented.addSpacing(KIND_WIDTH + 10)
            indented.addWidget(part, 1)
            column.addLayout(indented)

    def show_device(self, line: DeviceLine) -> None:
        self._kind.setText(line.kind)
        self._pill.say(line.pill.words, line.pill.tone)
        say_or_hide(self._since, line.since)
        say_or_hide(self._name, _breakable(line.name))
        say_or_hide(self._advice, line.advice)


def _breakable(name: str) -> str:
    """A path has no spaces to break a line at."""
    return name.replace("/", "/\u200b").replace("\\", "\\\u200b")
