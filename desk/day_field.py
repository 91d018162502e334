"""Which day: the one before, the one after, today, or the one that is typed."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk import look
from desk.controls import KeyButton, Line, OneLine, set_ink
from desk.days import UnreadableDay, day_words, read_day
from desk.session import DeskSession
from shared.text import text
from shared.ui import theme

WORDS_WIDTH, FIELD_WIDTH = 172, 178
WEEK = 7


class _DayWords(OneLine):
    """As wide for every day, so that the keys beside it stay where they are."""

    def __init__(self, name: str) -> None:
        super().__init__(name, look.BODY, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(WORDS_WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(WORDS_WIDTH, super().sizeHint().height())


class DayField(QWidget):
    """`day_chosen` with a date. Nothing is chosen: the day of now, also after midnight."""

    day_chosen = Signal(object)

    def __init__(self, session: DeskSession, name: str) -> None:
        super().__init__()
        self._session = session
        self._chosen: date | None = None
        self._days = 1
        self._unreadable = False
        self.words = _DayWords(f"{name}.day")
        self.before = KeyButton(f"{name}.before", "small", "Alt+←", shortcut=False)
        self.after = KeyButton(f"{name}.after", "small", "Alt+→", shortcut=False)
        self.today = KeyButton(f"{name}.today", "small", "Alt+T")
        self.field = Line(f"{name}.date", 16)
        self._lay_out()
        self.before.clicked.connect(self.on_before)
        self.after.clicked.connect(self.on_after)
        self.today.clicked.connect(self.on_today)
        self.field.textEdited.connect(self.on_typed)
        self.field.returnPressed.connect(self.on_entered)
        self._keys = [
            QShortcut(QKeySequence(key), self, act)
            for key, act in (
                ("Alt+Left", self.on_before),
                ("Alt+Right", self.on_after),
                ("F4", self.on_field),
            )
        ]

    @property
    def day(self) -> date:
        return self._chosen or self._now

    @property
    def moved(self) -> bool:
        """Whether it stands on another day than today."""
        return self._chosen is not None

    def choose(self, day: date) -> None:
        """Nothing is emitted."""
        self._chosen = None if day == self._now else day
        self.redraw()

    def step_by(self, days: int) -> None:
        """A day at a time, or a week."""
        self._days = days
        self.speak()

    def speak(self) -> None:
        language, week = self._session.language, "week_" if self._days == WEEK else ""
        self.before.say(text(f"desk.days.{week}before", language))
        self.after.say(text(f"desk.days.{week}after", language))
        self.today.say(text("desk.days.go_today", language))
        self.field.setPlaceholderText(text("desk.days.field", language))
        self.field.setAccessibleName(text("desk.days.field", language))
        self.redraw()

    def redraw(self) -> None:
        language = self._session.language
        self.words.setText(
            text("desk.days.unreadable", language)
            if self._unreadable
            else day_words(self.day, self._now, language)
        )
        set_ink(self.words, theme.RED if self._unreadable else theme.INK)
        self.field.mark_wrong(self._unreadable)
        self.today.setEnabled(self._chosen is not None)

    def back_out(self) -> bool:
        """Esc: what is typed is dropped. True where something was."""
        if not self.field.text():
            return False
        self.field.clear()
        self.on_typed()
        return True

    def on_before(self) -> None:
        self._go(self.day - timedelta(days=self._days))

    def on_after(self) -> None:
        self._go(self.day + timedelta(days=self._days))

    def on_today(self) -> None:
        self._go(self._now)

    def on_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def on_typed(self) -> None:
        if self._unreadable:
            self._unreadable = False
            self.redraw()

    def on_entered(self) -> None:
        try:
            day = read_day(self.field.text(), self._now)
        except UnreadableDay:
            self._unreadable = bool(self.field.text())
            self.redraw()
            return
        self.field.clear()
        self._go(day)

    @property
    def _now(self) -> date:
        return self._session.program.clock.now().date()

    def _go(self, day: date) -> None:
        self._unreadable = False
        self.choose(day)
        self.day_chosen.emit(day)

    def _lay_out(self) -> None:
        self.field.setFixedWidth(FIELD_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.before)
        row.addWidget(self.words)
        for part in (self.after, self.today, self.field):
            row.addWidget(part)
