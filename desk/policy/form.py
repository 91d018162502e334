"""The rules of one place as a form that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Rule, label
from desk.policy.draft import Draft
from desk.policy.parts import SECTIONS
from desk.policy.rule_row import RuleRow, Showing
from shared.text import text
from shared.ui import theme


class RuleForm(QScrollArea):
    """Changes the draft it shows; `changed` after each of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("policy.form")
        self._draft = Draft()
        self._heads = {name: label(bold=True, ink=theme.BRAND) for name, _ in SECTIONS}
        self.rows = {rule: RuleRow(rule) for _, rules in SECTIONS for rule in rules}
        self._lay_out()
        for row in self.rows.values():
            row.typed.connect(self.on_typed)
            row.inherit_asked.connect(self.on_inherit)
            row.set_here_asked.connect(self.on_set_here)
            row.misses_asked.connect(self.on_misses)

    def show_draft(self, draft: Draft, showing: Showing) -> None:
        """What is typed from now on goes into this draft."""
        self._draft = draft
        for name, head in self._heads.items():
            head.setText(text(f"desk.policy.section.{name}", showing.language))
        for row in self.rows.values():
            row.show_rule(draft, showing)

    def take_focus(self) -> None:
        """Into the first rule."""
        self.setFocus()
        self.focusNextChild()

    def show_rule(self, rule: str, part: str = "") -> None:
        """Bring the rule into view and go into its number."""
        self.ensureWidgetVisible(self.rows[rule])
        self.rows[rule].take_focus(part)

    def on_typed(self, rule: str, part: str, value: str) -> None:
        self._draft.type(rule, part, value)
        self.changed.emit()

    def on_inherit(self, rule: str) -> None:
        self._draft.inherit(rule)
        self.changed.emit()

    def on_set_here(self, rule: str) -> None:
        self._draft.set_here(rule)
        self.changed.emit()

    def on_misses(self, misses: int) -> None:
        self._draft.set_misses(misses)
        self.changed.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(0)
        for name, rules in SECTIONS:
            self._heads[name].setContentsMargins(16, 12, 16, 4)
            self._heads[name].setFont(look.font(look.TITLE, bold=True))
            column.addWidget(self._heads[name])
            for rule in rules:
                column.addWidget(self.rows[rule])
                column.addWidget(Rule())
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
