"""Triage of one complaint: the figures measured, the advice, the guide's own level."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.controls import KeyButton
from desk.reception.level_line import LevelLine
from desk.reception.triage_words import marks, read_vitals, vital_trouble
from desk.reception.vitals_row import VitalsRow
from shared.domain.errors import UserFacingError
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import Suggester
from shared.domain.triage.vitals import Vitals
from shared.services.emergency import EMERGENCY_LEVEL
from shared.services.triaging import Advice, advise
from shared.text import text

PAUSE = 350  # ms after which a figure is read as it stands


class TriagePart(QWidget):
    """`advised` whenever the advice or her own level may be another. `advice` is None where nothing
    was said and nothing measured, or before the hospital's words are read. The advice is made
    between two keys: it takes a few milliseconds and so is never older than what is typed."""

    advised = Signal()
    confirmed = Signal()
    folded = Signal()

    def __init__(self, name: str) -> None:
        """`name` begins the names of its widgets."""
        super().__init__()
        self.advice: Advice | None = None
        self.level: int | None = None
        self._by: Suggester | None = None
        self._person = Person()
        self._complaint = ""
        self._aside = False
        self._language = ""
        self._wrong: dict[str, UserFacingError] = {}
        self.button = KeyButton(f"{name}.vitals.open", "small", "Alt+V")
        self.vitals = VitalsRow(name)
        self.line = LevelLine(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.vitals)
        column.addWidget(self.line)
        self.button.clicked.connect(self.on_open)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._advise)
        self.vitals.typed.connect(self.on_typed)
        self.vitals.finished.connect(self.on_finished)
        self.vitals.confirmed.connect(self.on_confirmed)
        self.line.level_chosen.connect(self.on_level)
        self.hide()

    @property
    def decided(self) -> int | None:
        """Her own level, else the advised one; None where nothing is advised."""
        return self.level or (self.advice.graded.level if self.advice else None)

    @property
    def urgent(self) -> bool:
        """Whether that level belongs into emergency."""
        return self.decided is not None and self.decided <= EMERGENCY_LEVEL

    def consult(self, by: Suggester | None, person: Person) -> None:
        """Whom to ask about whom."""
        if by is not self._by or person != self._person:
            self._by, self._person = by, person
            self._advise()

    def begin(self) -> None:
        """Another patient."""
        self._pause.stop()
        self._complaint, self.level = "", None
        self.vitals.begin()
        self._advise()

    def hear(self, complaint: str) -> None:
        self._complaint = " ".join(complaint.split())
        self._advise()

    def speak(self, language: str) -> None:
        self._language = language
        self.button.say(text("desk.triage.vitals", language))
        self.vitals.speak(language)
        self._show()

    def lacks_figure(self) -> bool:
        """Whether a figure cannot be; the focus is on it then."""
        self.on_finished()
        if self._wrong:
            self.vitals.take_focus(next(iter(self._wrong)))
        return bool(self._wrong)

    def on_open(self) -> None:
        """Opens the fields, and folds them away from inside; the figures stay."""
        self.vitals.setVisible(not self.vitals.in_focus)
        self._show()
        if self.vitals.isHidden():
            self.folded.emit()
        else:
            self.vitals.take_focus()

    def on_typed(self) -> None:
        """The first figure of 104 is no pulse of one: only a pause ends it."""
        self._pause.start()

    def on_finished(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._advise()

    def hold(self, level: int | None) -> None:
        """The level so far stays where the advice is less urgent."""
        advised = self.advice.graded.level if self.advice else None
        if level is not None and (advised is None or level < advised):
            self.level = level
            self._show()

    def on_confirmed(self) -> None:
        self.on_finished()
        self.confirmed.emit()

    def on_level(self, level: int) -> None:
        """The advised one again is no decision of her own."""
        advised = self.advice.graded.level if self.advice else None
        self.level = None if level == advised else level
        self._show()
        self.advised.emit()

    def _advise(self) -> None:
        vitals, self._wrong = read_vitals(self.vitals.words)
        before = self.advice.graded.level if self.advice else None
        self.advice = None
        if self._by is not None and (self._complaint or vitals != Vitals()):
            self.advice = self._asked(self._by, vitals)
        now = self.advice.graded.level if self.advice else None
        if now != before and self.level is not None and (now is None or now <= self.level):
            self.level = None  # it was decided on less than is known now
        self._show()
        self.advised.emit()

    def _asked(self, by: Suggester, vitals: Vitals) -> Advice | None:
        try:
            return advise(by, self._complaint, self._person, vitals)
        except UserFacingError:  # a figure that only fails beside another one
            return advise(by, self._complaint, self._person, Vitals())

    def set_aside(self, aside: bool) -> None:
        """Another question needs its room."""
        self._aside = aside
        self._show()

    def _show(self) -> None:
        language = self._language
        troubles = {name: vital_trouble(error, language) for name, error in self._wrong.items()}
        levels = marks(self.advice.graded) if self.advice else {}
        self.vitals.show_state(troubles, levels)
        if self.advice is None or self._by is None:
            self.line.hide()
        else:
            self.line.show_advice(self.advice, self._by.knowledge.levels, self.level, language)
        used = not (self.vitals.isHidden() and self.line.isHidden())
        self.setVisible(used and not self._aside)
