"""The page of the day's end: who is left at the left, ending the day beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.day_end.model import (
    Outcome,
    day_words,
    left_rows,
    may_end,
    outcome_of,
    result,
)
from desk.grouped_list import GroupedList
from desk.messages import Message, of_error
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services import closing
from shared.services.closing import DayClosed, Left
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 440
FIGURES = ("missed", "unserved", "finished")


class DayEndPage(QWidget):
    """The day is ended by a button and a second key that says how many are left."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._day = ""
        self._open_days: tuple[str, ...] = ()
        self._left: tuple[Left, ...] = ()
        self._asking = False
        self._ended: tuple[str, DayClosed] | None = None
        self._refused: Message | None = None
        self._list_title = label(pixels=look.TITLE, bold=True)
        self._count = PillLabel("day_end.count")
        self.people = GroupedList("day_end.people")
        self._title = label(pixels=20, bold=True)
        self._hint = label("day_end.hint", ink=theme.INK_2, wrap=True)
        self._open_words = label("day_end.open_days", bold=True, ink=look.AMBER_INK, wrap=True)
        self._days: dict[str, KeyButton] = {}
        self._day_row = QGridLayout()
        self._figures = {name: (label(), label(f"day_end.{name}", bold=True)) for name in FIGURES}
        self.end = KeyButton("day_end.end", "main")
        self._may_not = label("day_end.may_not", ink=look.AMBER_INK, wrap=True)
        self._question = label("day_end.question", bold=True, wrap=True)
        self.back = KeyButton("day_end.back", "plain", "Esc", shortcut=False)
        self.confirm = KeyButton("day_end.confirm", "danger", "Ctrl+Enter", shortcut=False)
        self._confirm_box = QWidget()
        self._result = label("day_end.result", bold=True, ink=theme.GREEN, wrap=True)
        self._trouble = label("day_end.trouble", ink=theme.RED, wrap=True)
        self._loader = session.loader("day_end", self._load, self._show, self)
        self._lay_out()
        self.end.clicked.connect(self.on_end)
        self.back.clicked.connect(self.back_out)
        self.confirm.clicked.connect(self.on_confirm)
        self._keys = [
            QShortcut(QKeySequence(keys), self, self.on_confirm)
            for keys in ("Ctrl+Return", "Ctrl+Enter")
        ]

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        (self.end if self.end.isEnabled() else self.people).setFocus()

    def speak(self) -> None:
        language = self._session.language
        self._list_title.setText(text("desk.day_end.left", language))
        self.people.setAccessibleName(text("desk.day_end.left", language))
        self.people.say_when_empty(text("desk.day_end.nobody", language))
        self._title.setText(text("desk.day_end.title", language))
        self._hint.setText(text("desk.day_end.hint", language))
        self._may_not.setText(text("desk.day_end.may_not", language))
        self.back.say(text("desk.day_end.back", language))
        for name, (words, _) in self._figures.items():
            words.setText(text(f"desk.day_end.{name}", language))
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        may, outcome, day = may_end(self._session.staff), outcome_of(self._left), self._chosen
        self.people.set_rows(left_rows(self._left, now, language))
        self._count.say(str(outcome.people))
        self._show_days(language)
        self._show_outcome(outcome)
        words = day_words(day, language)
        self.end.say(
            text("desk.day_end.end", language, day=words)
            if self._day in self._open_days
            else text("desk.day_end.end_today", language)
        )
        self.end.setEnabled(may)
        self._may_not.setVisible(not may)
        asking = self._asking and may
        self.end.setVisible(not asking)
        self._confirm_box.setVisible(asking)
        self._question.setText(
            text("desk.day_end.question", language, n=outcome.people, day=words)
            if outcome.people
            else text("desk.day_end.question_nobody", language, day=words)
        )
        self.confirm.say(text("desk.day_end.confirm", language))
        self._result.setVisible(self._ended is not None)
        if self._ended is not None:
            self._result.setText(result(*self._ended, language).sentence(language))
        self._trouble.setVisible(self._refused is not None)
        if self._refused is not None:
            message = self._refused
            self._trouble.setText(f"{message.sentence(language)} {message.advice(language)}")

    def back_out(self) -> bool:
        """Esc: the day goes on. True where there was a question."""
        if not self._asking:
            return False
        self._asking = False
        self.redraw()
        self.end.setFocus()
        return True

    def on_day(self) -> None:
        self._day = next(day for day, button in self._days.items() if button is self.sender())
        self._asking, self._ended, self._refused = False, None, None
        self._left = ()
        self.redraw()
        self._loader.ask_now()

    def on_end(self) -> None:
        """The first step; Enter pressed twice leaves the day as it is."""
        self._asking, self._ended, self._refused = True, None, None
        self.redraw()
        self.back.setFocus()

    def on_confirm(self) -> None:
        if not self._asking or not may_end(self._session.staff):
            return
        day = self._chosen

        def ended(closed: DayClosed) -> None:
            self._asking, self._ended, self._day = False, (day, closed), ""
            self._session.say(result(day, closed, self._session.language))
            self.redraw()
            self.people.setFocus()

        def refused(error: UserFacingError) -> None:
            self._session.on_error(error)
            self._asking, self._refused = False, of_error(error)
            self.redraw()

        self._session.act(f"end_day:{day}", closing.end_day, ended, refused, day=day)

    @property
    def _chosen(self) -> str:
        """The day to be ended: today, where no other is chosen."""
        return self._day or self._session.program.clock.now().date().isoformat()

    async def _load(self) -> tuple[str, tuple[str, ...], tuple[Left, ...]]:
        day = self._chosen
        open_days = await self._session.ask(closing.open_days)
        return day, open_days, await self._session.ask(closing.left_today, day=day)

    def _show(self, answer: tuple[str, tuple[str, ...], tuple[Left, ...]]) -> None:
        day, open_days, left = answer
        today = self._session.program.clock.now().date().isoformat()
        self._open_days = tuple(other for other in open_days if other < today)
        if day == self._chosen:
            self._left = left
        self.redraw()

    def _show_days(self, language: str) -> None:
        """Today and the days nobody has ended, oldest first."""
        today = self._session.program.clock.now().date().isoformat()
        days = (*self._open_days, today) if self._open_days else ()
        if days != tuple(self._days):
            for old in self._days.values():
                old.hide()
                old.deleteLater()
            self._days = {day: KeyButton(f"day_end.day.{day}", "choice") for day in days}
            for at, button in enumerate(self._days.values()):
                self._day_row.addWidget(button, at // 3, at % 3)
                button.clicked.connect(self.on_day)
        for day, button in self._days.items():
            today_words = text("desk.day_end.today", language)
            button.say(today_words if day == today else day_words(day, language))
            button.setChecked(day == self._chosen)
        self._open_words.setText(text("desk.day_end.open_days", language, n=len(self._open_days)))
        self._open_words.setVisible(bool(self._open_days))

    def _show_outcome(self, outcome: Outcome) -> None:
        for name, (_, figure) in self._figures.items():
            figure.setText(str(getattr(outcome, name)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self._list_title)
        head.addStretch(1)
        head.addWidget(self._count)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        shown = Card(padding=0, spacing=0)
        shown.column.addLayout(head)
        shown.column.addWidget(Rule())
        shown.column.addLayout(body, 1)
        figures = QGridLayout()
        figures.setVerticalSpacing(8)
        figures.setColumnStretch(0, 1)
        for at, (words, figure) in enumerate(self._figures.values()):
            figures.addWidget(words, at, 0)
            figures.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignRight)
        self._day_row.setSpacing(6)
        self._day_row.setColumnStretch(3, 1)
        asking = QVBoxLayout(self._confirm_box)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(10)
        keys = QHBoxLayout()
        keys.addWidget(self.back)
        keys.addWidget(self.confirm)
        keys.addStretch(1)
        asking.addWidget(self._question)
        asking.addLayout(keys)
        side = Card("day_end.side", spacing=14)
        side.setFixedWidth(SIDE_WIDTH)
        for part in (self._title, self._hint, Rule(), self._open_words):
            side.column.addWidget(part)
        side.column.addLayout(self._day_row)
        side.column.addLayout(figures)
        side.column.addWidget(Rule())
        ending = QHBoxLayout()
        ending.addWidget(self.end)
        ending.addStretch(1)
        side.column.addLayout(ending)
        side.column.addWidget(self._confirm_box)
        for words in (self._may_not, self._result, self._trouble):
            side.column.addWidget(words)
        side.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(shown, 1)
        row.addWidget(side)
