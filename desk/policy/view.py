"""The page of the rules: where, which rules, and what they would do."""

from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Line, OneLine, Rule, label
from desk.messages import done, of_error
from desk.policy.draft import HOSPITAL, Draft, Place
from desk.policy.form import RuleForm
from desk.policy.parts import RULES
from desk.policy.preview import PreviewCard
from desk.policy.reading import RuleBook, rule_book
from desk.policy.rule_row import Showing
from desk.policy.words import above_words, back_words, key_of, place_name, place_row, places_of
from desk.row_list import RowList
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.domain.roles import Right, may
from shared.services import policies
from shared.services.policies import QueuePreview
from shared.services.values import Department
from shared.text import text
from shared.ui import theme

PLACES_WIDTH, PREVIEW_NARROW, PREVIEW_WIDE = 204, 324, 412
LONGEST_REASON = 120
PAUSE_MS = 200


class PolicyPage(QWidget):
    """Every place has its draft, kept while the desk runs: neither a refusal, nor a lock, nor
    another place loses what was typed."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._departments: tuple[Department, ...] = ()
        self._place = HOSPITAL
        self._drafts: dict[Place, Draft] = {HOSPITAL: Draft()}
        self._refused: tuple[str, UserFacingError] | None = None
        self._places_title = label(pixels=look.TITLE, bold=True)
        self.places = RowList("policy.places")
        self._title = OneLine("policy.title", look.TITLE, bold=True)
        self._may_not = label("policy.may_not", look.SMALL, ink=look.AMBER_INK, wrap=True)
        self.form = RuleForm()
        self._trouble = label("policy.trouble", ink=theme.RED, wrap=True)
        self.reason = Line("policy.reason", LONGEST_REASON)
        self.discard = KeyButton("policy.discard")
        self.switch_on = KeyButton("policy.switch_on", "main", "Ctrl+Enter", shortcut=False)
        self._foot = QWidget()
        self.preview = PreviewCard(session)
        self._loader = session.loader("policies", self._load, self._show, self)
        self._trying = session.loader("preview", self._try, self._tried, self, delay=PAUSE_MS)
        self._lay_out()
        self.places.row_chosen.connect(self.on_place)
        self.places.row_confirmed.connect(self.on_place_confirmed)
        self.form.changed.connect(self.on_changed)
        self.discard.clicked.connect(self.on_discard)
        self.switch_on.clicked.connect(self.on_switch_on)
        self._keys = [
            QShortcut(QKeySequence(keys), self, self.on_switch_on)
            for keys in ("Ctrl+Return", "Ctrl+Enter")
        ]

    @property
    def draft(self) -> Draft:
        """The draft on the form; who may only read sees what holds, and not what is typed."""
        return self._draft_at(self._place)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()
        self._trying.stop()

    def take_focus(self) -> None:
        self.places.setFocus()

    def speak(self) -> None:
        language = self._session.language
        self._places_title.setText(text("desk.policy.where", language))
        self.places.setAccessibleName(text("desk.policy.where", language))
        self._may_not.setText(text("desk.policy.may_not", language))
        self.reason.setPlaceholderText(text("desk.policy.reason", language))
        self.reason.setAccessibleName(text("desk.policy.reason", language))
        self.discard.say(text("desk.policy.discard", language))
        self.switch_on.say(text("desk.policy.switch_on", language))
        self.redraw()

    def redraw(self) -> None:
        language, draft = self._session.language, self.draft
        may = self._may_change
        self.places.set_rows(
            tuple(
                place_row(place, self._draft_at(place), self._departments, language)
                for place in places_of(self._departments)
            )
        )
        self.places.choose(key_of(self._place))
        self._title.setText(place_name(self._place, self._departments, language))
        self._may_not.setVisible(not may)
        self._foot.setVisible(may)
        above = above_words(self._place, self._departments, language)
        back, refused = back_words(self._place, language), self._refused_words(language)
        self.form.show_draft(draft, Showing(above, back, refused, may, language))
        self._trouble.setText(refused.get("", ""))
        self._trouble.setVisible(bool(refused.get("")))
        changed = bool(draft.changes)
        self.switch_on.setEnabled(changed and not draft.wrong)
        self.discard.setEnabled(changed)
        self.preview.redraw()

    def back_out(self) -> bool:
        return False

    def on_place(self, key: str) -> None:
        self._place = next(p for p in places_of(self._departments) if key_of(p) == key)
        self._refused = None
        self.preview.forget()
        self.redraw()
        self._trying.ask()

    def on_place_confirmed(self, _key: str) -> None:
        self.form.take_focus()

    def on_changed(self) -> None:
        self._refused = None
        self.redraw()
        if self.draft.wrong:
            self.preview.show_wrong()
        else:
            self._trying.ask_later()

    def on_discard(self) -> None:
        self.draft.discard()
        self.on_changed()
        self.places.setFocus()

    def on_switch_on(self) -> None:
        """Nothing was switched on before this."""
        draft, place = self.draft, self._place
        for rule, wrong in draft.wrong.items():
            self.form.show_rule(rule, wrong.name)
            return
        if not draft.changes or not self._may_change:
            return
        sent, rules, reason = dict(draft.changes), draft.rules(), self.reason.text()

        def switched_on(_answer: None) -> None:
            draft.switched_on(sent, rules)
            self._refused = None
            if self.reason.text() == reason:
                self.reason.clear()
            name = place_name(place, self._departments, self._session.language)
            self._session.say(done("desk.policy.switched_on", place=name))
            self.redraw()

        def refused(error: UserFacingError) -> None:
            self._session.on_error(error)
            self._refused = key_of(place), error
            self.redraw()

        self._session.act(
            f"policy:{key_of(place)}", policies.set_policy, switched_on, refused,
            scope=place.scope, name=place.name, rules=rules, reason=reason.strip(),
        )  # fmt: skip

    @property
    def _may_change(self) -> bool:
        member = self._session.staff
        return member is not None and may(member.role, Right.SET_POLICY)

    def _draft_at(self, place: Place) -> Draft:
        draft = self._drafts.setdefault(place, Draft())
        return draft if self._may_change else Draft(draft.saved, draft.above)

    def _refused_words(self, language: str) -> dict[str, str]:
        """The refusal by the rule it names, else under "" for the whole form."""
        if self._refused is None or self._refused[0] != key_of(self._place):
            return {}
        error = self._refused[1]
        message = of_error(error)
        rule = str(error.values.get("name", "")).partition(".")[0]
        words = f"{message.sentence(language)} {message.advice(language)}".strip()
        return {rule if rule in RULES else "": words}

    async def _load(self) -> RuleBook:
        book: RuleBook = await self._session.ask(rule_book)
        return book

    def _show(self, book: RuleBook) -> None:
        self._departments = book.departments
        for place, (saved, above) in book.rules.items():
            self._drafts.setdefault(place, Draft()).set_saved(saved, above)
        self.redraw()
        self._trying.ask()

    async def _try(self) -> tuple[Place, dict[str, Any], tuple[QueuePreview, ...]] | None:
        if self.draft.wrong:
            return None
        place, rules = self._place, self.draft.rules()
        previews = await self._session.ask(
            policies.preview, scope=place.scope, name=place.name, rules=rules
        )
        return place, rules, previews

    def _tried(self, answer: tuple[Place, dict[str, Any], tuple[QueuePreview, ...]] | None) -> None:
        """What was typed since is tried next; this answer is of no use any more."""
        if self.draft.wrong or answer is None:
            self.preview.show_wrong()
            return
        place, rules, previews = answer
        if (place, rules) == (self._place, self.draft.rules()):
            self.preview.show_previews(previews)

    def _lay_out(self) -> None:
        left = Card(padding=0, spacing=0)
        left.setFixedWidth(PLACES_WIDTH)
        self._places_title.setContentsMargins(16, 12, 16, 12)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.places)
        left.column.addWidget(self._places_title)
        left.column.addWidget(Rule())
        left.column.addLayout(body, 1)
        buttons = QHBoxLayout(self._foot)
        buttons.setContentsMargins(16, 12, 16, 14)
        buttons.setSpacing(8)
        buttons.addWidget(self.reason, 1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.switch_on)
        middle = Card(padding=0, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self._title)
        for part in (self._may_not, self._trouble):
            part.setContentsMargins(16, 8, 16, 8)
        inner = QVBoxLayout()
        inner.setContentsMargins(1, 0, 1, 0)
        inner.addWidget(self.form)
        middle.column.addLayout(head)
        middle.column.addWidget(self._may_not)
        middle.column.addWidget(Rule())
        middle.column.addLayout(inner, 1)
        middle.column.addWidget(Rule())
        middle.column.addWidget(self._trouble)
        middle.column.addWidget(self._foot)
        self.preview.setMinimumWidth(PREVIEW_NARROW)
        self.preview.setMaximumWidth(PREVIEW_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(left)
        row.addWidget(middle, 1)
        row.addWidget(self.preview, 1)
