"""One colleague's code, name, role, badge and PIN, typed by an administrator."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Line, OneLine, Rule, label, set_ink
from desk.staff.fields import Fields, pin_line
from desk.staff.model import NEW, Typed
from shared.domain.errors import UserFacingError
from shared.domain.roles import ROLES
from shared.text import text
from shared.ui import theme


class RoleRow(QWidget):
    """Buttons of which one is down, or none yet. Tab reaches it, the arrows move it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = {role: KeyButton(f"staff.role.{role}", "choice") for role in ROLES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(self.on_clicked)

    def speak(self, language: str) -> None:
        for role, button in self.buttons.items():
            button.say(text(f"desk.role.{role}", language))

    def show_role(self, role: str) -> None:
        self._group.setExclusive(bool(role))
        for name, button in self.buttons.items():
            button.setChecked(name == role)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        down = [button for button in self.buttons.values() if button.isChecked()]
        (down or list(self.buttons.values()))[0].setFocus()

    def on_clicked(self, button: KeyButton) -> None:
        self.chosen.emit(next(role for role, one in self.buttons.items() if one is button))


class MemberForm(Card):
    """`typed` with every keystroke; saving is the page's."""

    typed = Signal(object)
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__("staff.form", spacing=8)
        self._code = NEW
        self._typed = Typed()
        self._filling = False
        self._title = OneLine("staff.form.title", 20, bold=True)
        set_ink(self._title, theme.INK)
        self.lines = {
            "code": Line("staff.code", 20),
            "name": Line("staff.name", 60),
            "badge": Line("staff.badge", 32),
            "pin": pin_line("staff.pin"),
        }
        self.roles = RoleRow()
        self._fields = Fields("staff")
        self._trouble = label("staff.trouble", ink=theme.RED, wrap=True)
        self.save = KeyButton("staff.save", "main", "Enter", shortcut=False)
        self.discard = KeyButton("staff.discard", "plain")
        self.toggle = KeyButton("staff.toggle", "plain", "Ctrl+D")
        self._lay_out()
        for line in self.lines.values():
            line.textChanged.connect(self.on_edited)
        for name in ("code", "name", "pin"):
            self.lines[name].returnPressed.connect(self.save_asked)
        self.lines["badge"].returnPressed.connect(self.on_badge)
        self.roles.chosen.connect(self.on_role)
        self.save.clicked.connect(self.save_asked)

    def speak(self, language: str) -> None:
        self._fields.say("code", text("desk.staff.code", language))
        self._fields.say("name", text("desk.staff.name", language))
        self._fields.say("role", text("desk.staff.role", language))
        self._fields.say("badge", text("desk.staff.badge_no", language))
        self._fields.say("pin", text("desk.staff.pin", language))
        self.lines["code"].setPlaceholderText(text("desk.staff.code_hint", language))
        self.lines["badge"].setPlaceholderText(text("desk.staff.badge_hint", language))
        self.roles.speak(language)
        self.save.say(text("desk.staff.save", language))
        self.discard.say(text("desk.staff.discard", language))

    def show_typed(
        self, code: str, typed: Typed, saved: Typed, active: bool, language: str
    ) -> None:
        """What is typed about the one with this code; `saved` is what the store has."""
        new = code == NEW
        self._code, self._typed, self._filling = code, typed, True
        for name, line in self.lines.items():
            if line.text() != getattr(typed, name):
                line.setText(getattr(typed, name))
        self._filling = False
        self.lines["code"].setEnabled(new)
        self.roles.show_role(typed.role)
        hint = "desk.staff.pin_first" if new else "desk.staff.pin_again"
        self.lines["pin"].setPlaceholderText(text(hint, language))
        self._title.setText(
            text("desk.staff.title_new", language)
            if new
            else text("desk.staff.title", language, name=saved.name)
        )
        toggle = "desk.staff.deactivate" if active else "desk.staff.reactivate"
        self.toggle.say(text(toggle, language))
        self.toggle.setVisible(not new)
        changed = typed != saved
        self.save.setEnabled(changed)
        self.discard.setEnabled(changed)

    def show_trouble(self, error: UserFacingError | None, language: str) -> None:
        words = self._fields.show_trouble(error, language)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def take_focus(self, field: str = "") -> None:
        """That field, or the first one that can be typed in."""
        if field == "role":
            self.roles.take_focus()
        else:
            self.lines[field or ("code" if self._code == NEW else "name")].setFocus()

    def on_edited(self) -> None:
        if not self._filling:
            words = {name: line.text() for name, line in self.lines.items()}
            self._typed = replace(self._typed, **words)
            self.typed.emit(self._typed)

    def on_role(self, role: str) -> None:
        self._typed = replace(self._typed, role=role)
        self.typed.emit(self._typed)

    def on_badge(self) -> None:
        """A badge that was read ends with Enter, and somebody new needs a PIN yet."""
        if self._code == NEW and not self.lines["pin"].text():
            self.lines["pin"].setFocus()
        else:
            self.save_asked.emit()

    def _lay_out(self) -> None:
        for name in ("code", "name"):
            self._fields.put(name, self.lines[name])
        self._fields.put("role", self.roles)
        for name in ("badge", "pin"):
            self._fields.put(name, self.lines[name])
        self._trouble.hide()
        self.toggle.hide()
        keys = QHBoxLayout()
        keys.setSpacing(look.GAP)
        for button in (self.save, self.discard):
            keys.addWidget(button)
        keys.addStretch(1)
        keys.addWidget(self.toggle)
        for part in (self._title, Rule()):
            self.column.addWidget(part)
        self.column.addLayout(self._fields)
        self.column.addWidget(self._trouble)
        self.column.addLayout(keys)
        tab = [self.lines["code"], self.lines["name"], *self.roles.buttons.values()]
        tab += [self.lines["badge"], self.lines["pin"], self.save, self.discard]
        for before, after in pairwise(tab):
            QWidget.setTabOrder(before, after)
