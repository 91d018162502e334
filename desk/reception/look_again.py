"""Whoever waits is looked at again: a response time ran out, or they feel worse. The same figures
and the same advice as at the beginning; Enter confirms the level."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label
from desk.reason_box import ReasonBox
from desk.reception.triage_part import TriagePart
from desk.reception.triage_words import FIGURES, typed_vitals
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import Suggester
from shared.services.triage_record import LastLook
from shared.text import text
from shared.ui import theme

WHYS = 3


class LookAgain(QWidget):
    """`confirmed` with the reason ("" where none is wanted), `emergency_asked`, `left`."""

    confirmed = Signal(str)
    emergency_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.last: LastLook | None = None
        self._language = ""
        self._now: datetime | None = None
        self.triage = TriagePart("again")
        self._title = label("again.title", look.TITLE, bold=True)
        self._was = label("again.was", look.SMALL, ink=theme.INK_2, wrap=True)
        self.complaint = Line("again.complaint", 120)
        self._trouble = label("again.trouble", ink=theme.RED, wrap=True)
        self.why = ReasonBox("again.why")
        self.confirm = KeyButton("again.confirm", "main", "Enter", shortcut=False)
        self.back = KeyButton("again.back", "plain", "Esc", shortcut=False)
        self.emergency = KeyButton("again.emergency", "danger", "Alt+J")
        self._keys = QWidget()
        self._lay_out()
        self._to_complaint = QShortcut(QKeySequence("Alt+Z"), self, self.complaint.setFocus)
        self.complaint.textChanged.connect(self.triage.hear)
        self.complaint.returnPressed.connect(self.on_confirm)
        self.confirm.clicked.connect(self.on_confirm)
        self.triage.confirmed.connect(self.on_confirm)
        self.triage.advised.connect(self.on_advised)
        self.triage.folded.connect(self.complaint.setFocus)
        self.why.confirmed.connect(self.confirmed)
        self.why.left.connect(self._leave_why)
        self.back.clicked.connect(self.left)
        self.emergency.clicked.connect(self.emergency_asked)
        self.hide()

    def begin(self, last: LastLook, by: Suggester | None, person: Person, now: datetime) -> None:
        """What was said stands there, what was measured only in grey; the cursor is on the
        figures."""
        self.last, self._now = last, now
        self.triage.begin()
        self.triage.consult(by, person)
        self.complaint.setText(last.complaint)
        self.triage.vitals.recall(typed_vitals(last.vitals))
        self.triage.hold(last.ticket.triage_level)
        self.say_trouble("")
        self.speak(self._language)
        self.show()
        self.triage.vitals.take_focus()

    def leave(self) -> None:
        self.last = None
        self._leave_why()
        self.hide()

    def _leave_why(self) -> None:
        self.why.leave()
        self.triage.set_aside(False)
        self._keys.show()

    def back_out(self) -> bool:
        if self.isHidden():
            return False
        if self.why.open:
            self._leave_why()
        else:
            self.left.emit()
        return True

    def say_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def ask_why(self) -> None:
        self.triage.set_aside(True)
        self._keys.hide()
        self.why.ask()
        self.speak(self._language)

    def speak(self, language: str) -> None:
        self._language = language
        self.triage.speak(language)
        words = text("desk.again.complaint", language)
        self.complaint.setPlaceholderText(words)
        self.complaint.setAccessibleName(words)
        self.confirm.say(text("desk.again.confirm", language))
        self.back.say(text("desk.reason.back", language))
        self.emergency.say(text("desk.emergency.send", language))
        if self.why.open:
            ready = tuple(text(f"desk.again.why.{n}", language) for n in range(1, WHYS + 1))
            asked = text("desk.again.why", language)
            self.why.speak(language, asked, text("desk.again.confirm", language), ready)
        if self.last is not None and self._now is not None:
            self._title.setText(text("desk.again.title", language, label=self.last.ticket.label))
            self._was.setText(was_words(self.last, self._now, language))

    def on_advised(self) -> None:
        self.say_trouble("")
        self.emergency.setVisible(self.triage.urgent)

    def on_confirm(self) -> None:
        if self.triage.lacks_figure():
            return
        advice, level = self.triage.advice, self.triage.decided
        if advice is None or level is None or self.last is None:
            self.say_trouble(text("desk.again.nothing", self._language))
            return
        before = self.last.ticket.triage_level or level
        if level > min(advice.graded.level, before):
            self.ask_why()
            return
        self.confirmed.emit("")

    def _lay_out(self) -> None:
        said, keys = QHBoxLayout(), QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(8)
        said.addWidget(self.complaint, 1)
        said.addWidget(self.triage.button)
        for key in (self.confirm, self.back):
            keys.addWidget(key)
        keys.addStretch(1)
        keys.addWidget(self.emergency)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._was)
        column.addLayout(said)
        for part in (self.triage, self._trouble, self.why):
            column.addWidget(part)
        column.addWidget(self._keys)
        column.addStretch(1)
        self._trouble.hide()


def was_words(last: LastLook, now: datetime, language: str) -> str:
    """The level so far, how long they have waited and since when nobody has looked."""
    waited = _minutes(now - last.ticket.joined)
    parts = [text("desk.again.waited", language, n=waited)]
    if last.at is not None and last.at > last.ticket.joined:
        parts.append(text("desk.again.looked", language, n=_minutes(now - last.at)))
    level = FIGURES.get(last.ticket.triage_level or 0)
    key = "desk.again.was" if level else "desk.again.ungraded"
    return text(key, language, level=level, waited=" · ".join(parts))


def _minutes(passed: timedelta) -> int:
    return max(0, int(passed.total_seconds() // 60))
