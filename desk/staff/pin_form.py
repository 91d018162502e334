"""One's own PIN: the present one, and the new one twice."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from desk import proving
from desk.controls import Card, KeyButton, Rule, label
from desk.messages import done
from desk.session import DeskSession
from desk.staff.fields import Fields, pin_line
from shared.domain.errors import Refused, StoreProblem, UserFacingError
from shared.text import text
from shared.ui import theme

NAMES = ("old_pin", "new_pin", "same_pin")
# Which of them a refusal is about: the service says "pin" for the one it looked at.
AT = {
    "bad_pin": "new_pin",
    "weak_pin": "new_pin",
    "pin_as_before": "new_pin",
    "pin_differs": "same_pin",
}


class PinForm(Card):
    """Enter goes on to the next empty line, and from the last one changes the PIN."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__("staff.own_pin", spacing=8)
        self._session = session
        self._busy = False
        self._owner = ""
        self._refused: UserFacingError | None = None
        self._title = label("staff.own_pin.title", 20, bold=True)
        self.lines = {name: pin_line(f"staff.{name}") for name in NAMES}
        self._fields = Fields("staff.own")
        self._trouble = label("staff.own_pin.trouble", ink=theme.RED, wrap=True)
        self.change = KeyButton("staff.change_pin", "main", "Enter", shortcut=False)
        self._lay_out()
        for line in self.lines.values():
            line.returnPressed.connect(self.on_enter)
        self.change.clicked.connect(self.on_enter)

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.staff.own_pin", language))
        self.lines["new_pin"].setPlaceholderText(text("desk.staff.pin_first", language))
        for name in NAMES:
            self._fields.say(name, text(f"desk.staff.{name}", language))
        self.change.say(text("desk.staff.change_pin", language))
        self._show_trouble()

    def redraw(self) -> None:
        """What somebody typed here is nothing to whoever sits here next."""
        code = self._session.staff.code if self._session.staff else ""
        if code != self._owner:
            self._owner = code
            self.clear()
        self._show_trouble()

    def clear(self) -> None:
        self._refused = None
        for line in self.lines.values():
            line.clear()

    def take_focus(self) -> None:
        self.lines["old_pin"].setFocus()

    def on_enter(self) -> None:
        for line in self.lines.values():
            if not line.text().strip():
                line.setFocus()
                return
        if self._busy or self._session.staff is None:
            return
        typed = {name: line.text() for name, line in self.lines.items()}
        if typed["new_pin"] != typed["same_pin"]:
            self._refuse(Refused("pin_differs", field="same_pin"))
            return
        self._busy = True
        self._session.program.tasks.spawn(
            self._change(typed["old_pin"], typed["new_pin"]), "desk-change-pin", self.on_failed
        )

    def on_failed(self, failure: BaseException) -> None:
        self._session.on_bug(failure)

    async def _change(self, old: str, new: str) -> None:
        answer: Any = None
        try:
            answer = await proving.change_pin(self._session, old, new)
        except UserFacingError as error:
            if not self._session.stopped:
                self._refuse(error)
        finally:
            self._busy = False
        if answer is not None and not self._session.stopped:
            self.clear()
            self._show_trouble()
            self.take_focus()
            self._session.say(done("desk.staff.pin_changed"))

    def _refuse(self, error: UserFacingError) -> None:
        self._refused = error
        if isinstance(error, StoreProblem):
            self._session.on_error(error)
        self._show_trouble()
        name = AT.get(error.key, "old_pin")
        self.lines[name].selectAll()
        self.lines[name].setFocus()

    def _show_trouble(self) -> None:
        error = self._refused
        if isinstance(error, Refused):
            values = error.values | {"field": AT.get(error.key, "old_pin")}
            error = Refused(error.key, **values)
        words = self._fields.show_trouble(error, self._session.language)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        for name, line in self.lines.items():
            self._fields.put(name, line)
        self._trouble.hide()
        keys = QHBoxLayout()
        keys.addWidget(self.change)
        keys.addStretch(1)
        for part in (self._title, Rule()):
            self.column.addWidget(part)
        self.column.addLayout(self._fields)
        self.column.addWidget(self._trouble)
        self.column.addLayout(keys)
