"""A patient's doctor is away: they wait, come another day, or take the next one in rotation with
both consents (triage: Which doctor, clauses 2 and 3). The guide asks and presses what they say."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, label
from shared.domain.triage.rotation import Decision
from shared.services.rotation import Answer
from shared.text import text

AWAY = ("named_away", "responsible_away")


@dataclass(frozen=True)
class Ask:
    """Who is `away`, `until` when ("" where nobody knows), who is `following` ("" for nobody)."""

    away: str
    until: str
    following: str


def asked(decision: Decision | None) -> Ask | None:
    """What must be asked; None where the rotation has an answer."""
    if decision is None or not decision.asks:
        return None
    reasons = dict(reason.partition(":")[::2] for reason in decision.because)
    away = next(reasons[kind].partition(":")[0] for kind in AWAY if kind in reasons)
    options = {one.partition(":")[0]: one.split(":", 2)[1:] for one in decision.options}
    until = options["wait"][1] if "wait" in options else ""
    return Ask(away, until, next(iter(options.get("next_in_rotation", ())), ""))


class TurnQuestion(QWidget):
    """`answered` with what was pressed; `rebook_asked` for another day."""

    answered = Signal(str)
    rebook_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ask: Ask | None = None
        self._words = label("reception.turn.question", bold=True, ink=look.AMBER_INK, wrap=True)
        self.wait = KeyButton("reception.turn.wait", "choice", "Alt+D")
        self.rebook = KeyButton("reception.turn.rebook", "small", "Alt+G")
        self.following = KeyButton("reception.turn.next", "choice", "Alt+K")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.wait, self.rebook, self.following):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(row)
        self.wait.clicked.connect(self.on_wait)
        self.rebook.clicked.connect(self.rebook_asked)
        self.following.clicked.connect(self.on_following)
        self.hide()

    def show_decision(
        self, decision: Decision | None, names: Mapping[str, str], answer: Answer, language: str
    ) -> None:
        """Hidden where nothing is to be asked."""
        self.ask = asked(decision)
        self.setVisible(self.ask is not None)
        if self.ask is None:
            return
        key = "desk.turn.question_until" if self.ask.until else "desk.turn.question"
        name = names.get(self.ask.away, self.ask.away)
        self._words.setText(text(key, language, name=name, time=self.ask.until))
        following = names.get(self.ask.following, self.ask.following)
        self.wait.say(text("desk.turn.answer.wait", language))
        self.rebook.say(text("desk.turn.answer.rebook", language))
        self.following.say(text("desk.turn.answer.next", language, name=following))
        self.following.setVisible(bool(self.ask.following))
        self.wait.setChecked(answer == "wait")
        self.following.setChecked(answer == "next")

    def on_wait(self) -> None:
        self.answered.emit("wait")

    def on_following(self) -> None:
        self.answered.emit("next")
