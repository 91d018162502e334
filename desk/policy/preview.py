"""What the rules as typed would do to those who wait now."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.grouped_list import GroupedList
from desk.policy.words import moved_words, preview_rows
from desk.session import DeskSession
from shared.services.policies import QueuePreview
from shared.text import text
from shared.ui import theme


class PreviewCard(Card):
    """Shows who moves, or on demand the whole new order."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__("policy.preview", padding=0, spacing=0)
        self._session = session
        self._previews: tuple[QueuePreview, ...] | None = None
        self._wrong = False
        self._everybody = False
        self._title = label(pixels=look.TITLE, bold=True)
        self._moved = PillLabel("policy.moved")
        self._hint = label("policy.preview_hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self._movers = KeyButton("policy.movers", "choice")
        self._whole = KeyButton("policy.everybody", "choice")
        self.people = GroupedList("policy.people")
        self._lay_out()
        self._movers.clicked.connect(self.on_scope)
        self._whole.clicked.connect(self.on_scope)

    def show_previews(self, previews: tuple[QueuePreview, ...]) -> None:
        self._previews, self._wrong = previews, False
        self.redraw()

    def show_wrong(self) -> None:
        """A number is wrong: there is nothing to try."""
        self._wrong = True
        self.redraw()

    def forget(self) -> None:
        """Another place is shown: nothing is known of it yet."""
        self._previews, self._wrong = None, False
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self._title.setText(text("desk.policy.preview", language))
        self._movers.say(text("desk.policy.movers", language))
        self._whole.say(text("desk.policy.everybody", language))
        self._movers.setChecked(not self._everybody)
        self._whole.setChecked(self._everybody)
        previews = () if self._wrong else self._previews or ()
        self.people.set_rows(preview_rows(previews, self._everybody, now, language))
        self.people.setAccessibleName(text("desk.policy.preview", language))
        moved = moved_words(previews, language)
        known = self._previews is not None and not self._wrong
        self._moved.say(moved.words if known else "", moved.tone)
        self.people.say_when_empty(text("desk.policy.nobody_waits", language) if known else "")
        self._hint.setText(
            text("desk.policy.preview_wrong", language)
            if self._wrong
            else text("desk.policy.preview_hint", language)
        )

    def on_scope(self) -> None:
        self._everybody = self.sender() is self._whole
        self.redraw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._moved)
        under = QHBoxLayout()
        under.setContentsMargins(16, 8, 16, 10)
        under.setSpacing(4)
        under.addWidget(self._movers)
        under.addWidget(self._whole)
        under.addStretch(1)
        self._hint.setContentsMargins(16, 0, 16, 0)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.people)
        self.column.addLayout(head)
        self.column.addWidget(self._hint)
        self.column.addLayout(under)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)
