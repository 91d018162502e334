"""The level that is advised, why, and the guide's own: she confirms or changes it by one key."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import label, set_ink
from desk.reception.fields import Chips
from desk.reception.triage_words import FIGURES, flags, level_reasons, level_words
from desk.words import Tone
from shared.domain.triage.levels import Level
from shared.services.emergency import EMERGENCY_LEVEL
from shared.services.triaging import Advice
from shared.text import text
from shared.ui import theme

CALMEST = 4
MOST_FLAGS = 2


class LevelLine(QWidget):
    """`level_chosen` with the level she pressed."""

    level_chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.level")
        self._tones: tuple[str, str] = look.TONES["plain"]
        self._title = label(f"{name}.level.title", bold=True, wrap=True)
        self._flags = label(f"{name}.level.flags", look.SMALL, bold=True, ink=theme.RED, wrap=True)
        self._reasons = label(f"{name}.level.reasons", look.SMALL, wrap=True)
        self._department = label(f"{name}.level.department", look.SMALL, wrap=True)
        self._department.hide()
        self._confirm = label(f"{name}.level.confirm", look.SMALL, ink=theme.INK_2, wrap=True)
        self.chips = Chips(f"{name}.level", {str(level): str(level) for level in FIGURES}, low=True)
        self.chips.chosen.connect(self.on_chip)
        for level in FIGURES:
            key = QShortcut(QKeySequence(f"Ctrl+{level}"), self)
            key.setAutoRepeat(False)
            key.activated.connect(self.chips.chips[str(level)].click)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._confirm, 1)
        below.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(2)
        for part in (self._title, self._flags, self._reasons, self._department):
            column.addWidget(part)
        column.addLayout(below)
        self.hide()

    @property
    def words(self) -> str:
        shown = (self._title, self._flags, self._reasons, self._department)
        return "\n".join(part.text() for part in shown if not part.isHidden())

    def show_advice(
        self, advice: Advice, levels: tuple[Level, ...], chosen: int | None, language: str
    ) -> None:
        level = chosen or advice.graded.level
        tone: Tone = "red" if level <= EMERGENCY_LEVEL else "plain" if level >= CALMEST else "amber"
        self._tones = look.TONES[tone]
        self._title.setText(level_words(advice, levels, chosen, language))
        set_ink(self._title, self._tones[1] if tone != "plain" else theme.INK)
        set_ink(self._reasons, theme.INK)
        said = flags(advice, language)[:MOST_FLAGS]
        self._flags.setText("\n".join(said))
        self._flags.setVisible(bool(said))
        reasons = level_reasons(advice, language)
        self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))
        self._confirm.setText(text("desk.triage.confirm", language))
        self.chips.setAccessibleName(text("desk.triage.level", language))
        self.chips.say({str(one): figure for one, figure in FIGURES.items()})
        self.chips.show_chosen([str(level)])
        self.show()
        self.update()

    def show_department(self, why: str) -> None:
        """In full what the narrow list has to cut."""
        self._department.setText(why)
        self._department.setVisible(bool(why))

    def on_chip(self, level: str) -> None:
        self.level_chosen.emit(int(level))

    def paintEvent(self, event: QPaintEvent) -> None:
        look.paint_panel(QPainter(self), QRectF(self.rect()), self._tones[0], "", 8)
