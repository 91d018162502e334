"""Who is it: badge, code or name, and PIN; also where a locked desk waits, and where a PIN that
somebody else set is replaced by one's own."""

from collections.abc import Coroutine
from datetime import datetime
from math import ceil
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk import look, proving
from desk.controls import Card, Ground, KeyButton, Line, label
from desk.first_pin import FirstPin
from desk.messages import Message, of_error
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.services.values import StaffMember
from shared.text import LANGUAGES, text
from shared.ui import theme

SECOND_MS = 1000
NOT_THEIRS = frozenset({"wrong_pin", "too_many_tries"})
LEFT_ALONE_MS = 60_000  # a PIN of one's own is set by whoever typed the given one


class SignInPage(Ground):
    """`signed_in` with the member of staff. A badge is read as its number and Enter."""

    signed_in = Signal(object)

    def __init__(self, session: DeskSession) -> None:
        super().__init__(theme.PAPER, "sign_in")
        self._session = session
        self._busy = False
        self._locked_by = ""
        self._message: Message | None = None
        self._until: datetime | None = None
        self._hospital = label("sign_in.hospital", 28, bold=True)
        self._title = label("sign_in.title", look.TITLE, ink=theme.INK_2)
        self._locked = label("sign_in.locked", ink=look.AMBER_INK, wrap=True)
        self._code_title = label()
        self._pin_title = label()
        self.code = Line("sign_in.code", 32)
        self.pin = Line("sign_in.pin", 32)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter = KeyButton("sign_in.enter", "main", "Enter", shortcut=False)
        self.change = KeyButton("sign_in.change", "quiet", "Ctrl+U")
        self._trouble = label("sign_in.trouble", ink=theme.RED, wrap=True)
        self._wait = label("sign_in.wait", bold=True, ink=theme.RED)
        self._waiting = QTimer(self, interval=SECOND_MS)
        self.first = FirstPin()
        self._left_alone = QTimer(self, singleShot=True, interval=LEFT_ALONE_MS)
        self._hint = label("sign_in.hint", ink=theme.INK_2, wrap=True)
        self.languages = {
            code: KeyButton(f"sign_in.language.{code}", "choice") for code in LANGUAGES
        }
        self._asked = QWidget()
        self._lay_out()
        self._waiting.timeout.connect(self.on_second)
        self.code.textEdited.connect(self.on_code_edited)
        self.code.returnPressed.connect(self.on_code_entered)
        self.pin.returnPressed.connect(self.on_enter)
        self.enter.clicked.connect(self.on_enter)
        self.first.chosen.connect(self.on_first_pin)
        self.first.differs.connect(self.on_differs)
        self.first.edited.connect(self.on_first_edited)
        self._left_alone.timeout.connect(self.change_user)
        self.change.clicked.connect(self.change_user)
        for button in self.languages.values():
            button.clicked.connect(self.on_language)

    def lock(self, member: StaffMember | None) -> None:
        """Wait for a PIN; with a member, say who locked the desk."""
        self._locked_by = member.name if member else ""
        self._leave_first()
        self.pin.clear()
        if member is not None:
            self.code.setText(member.code)
        self._forget_trouble()
        self.take_focus()

    def change_user(self) -> None:
        """Somebody else is to sign in; what is behind stays as it is."""
        self._leave_first()
        self.code.clear()
        self.pin.clear()
        self._forget_trouble()
        self.take_focus()

    def take_focus(self) -> None:
        if self.first.open:
            self.first.take_focus()
            return
        (self.pin if self.code.text() else self.code).setFocus()

    def give_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def speak(self) -> None:
        language = self._session.language
        self._hospital.setText(self._session.program.settings.hospital.named(language))
        self._title.setText(text("desk.sign_in.title", language))
        self._code_title.setText(text("desk.sign_in.code", language))
        self.code.setAccessibleName(text("desk.sign_in.code", language))
        self._pin_title.setText(text("desk.sign_in.pin", language))
        self.pin.setAccessibleName(text("desk.sign_in.pin", language))
        enter = "desk.sign_in.set" if self.first.open else "desk.sign_in.enter"
        self.enter.say(text(enter, language))
        self.first.speak(language)
        self._locked.setText(text("desk.sign_in.locked", language, name=self._locked_by))
        self._locked.setVisible(bool(self._locked_by))
        trouble = ""
        if self._message is not None:
            advice = self._message.advice(language)
            trouble = f"{self._message.sentence(language)} {advice}"
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._show_wait()
        self.change.say(text("desk.sign_in.change", language))
        self.change.setVisible(bool(self._locked_by) or self.first.open)
        for code, button in self.languages.items():
            button.say(text("desk.own_name", code))
            button.setChecked(code == language)

    def on_code_entered(self) -> None:
        if self.pin.text():
            self.on_enter()
        else:
            self.pin.setFocus()

    def on_code_edited(self) -> None:
        """What was refused, was refused to somebody else."""
        if self._message is not None:
            self._forget_trouble()

    def on_enter(self) -> None:
        if self.first.open:
            self.first.on_enter()
            return
        for field in (self.code, self.pin):
            if not field.text().strip():
                field.setFocus()
                return
        self._prove(proving.sign_in(self._session, self.code.text(), self.pin.text()))

    def on_first_pin(self, new: str) -> None:
        who, given = self.code.text(), self.pin.text()
        self._prove(proving.first_pin(self._session, who, given, new))

    def on_differs(self) -> None:
        self._message = of_error(Refused("pin_differs"))
        self.speak()

    def on_first_edited(self) -> None:
        self._left_alone.start()
        self.on_code_edited()

    def _prove(self, answer: Coroutine[Any, Any, StaffMember]) -> None:
        if self._busy:
            answer.close()
            return
        self._busy = True
        self._forget_trouble()
        self._session.program.tasks.spawn(self._sign_in(answer), "desk-sign-in", self.on_failed)

    def on_second(self) -> None:
        """Counts down; when the wait is over, nothing is wrong any more."""
        if self._until is not None and self._left() <= 0:
            self._forget_trouble()
        else:
            self._show_wait()

    def on_failed(self, failure: BaseException) -> None:
        self._busy = False
        self._session.on_bug(failure)

    def on_language(self) -> None:
        for code, button in self.languages.items():
            if button is self.sender():
                self._session.speak(code)
        self.speak()

    async def _sign_in(self, answer: Coroutine[Any, Any, StaffMember]) -> None:
        member: Any = None
        try:
            member = await answer
        except UserFacingError as error:
            if not self._session.stopped:
                self._refuse(error)
        finally:
            self._busy = False
        if member is not None and not self._session.stopped:
            self._leave_first()
            self.pin.clear()
            self._locked_by = ""
            self.signed_in.emit(member)

    def _refuse(self, error: UserFacingError) -> None:
        if error.key == "first_pin":
            self._asked.hide()
            self.first.begin()
            self._left_alone.start()
            self.speak()
            return
        if error.key in NOT_THEIRS:
            self._leave_first()
        self._message = of_error(error)
        until = error.values.get("until")
        self._until = until if isinstance(until, datetime) else None
        self.pin.selectAll()
        self.take_focus()
        self.speak()

    def _leave_first(self) -> None:
        self._left_alone.stop()
        self.first.leave()
        self._asked.show()

    def _forget_trouble(self) -> None:
        self._message = self._until = None
        self.speak()

    def _left(self) -> int:
        """Whole seconds until the next try."""
        assert self._until is not None
        return ceil((self._until - self._session.program.clock.now()).total_seconds())

    def _show_wait(self) -> None:
        waits = self._until is not None
        if waits:
            minutes, seconds = divmod(max(0, self._left()), 60)
            left = f"{minutes}:{seconds:02d}"
            self._wait.setText(text("desk.sign_in.wait", self._session.language, left=left))
        self._wait.setVisible(waits)
        if waits != self._waiting.isActive():
            self._waiting.start() if waits else self._waiting.stop()

    def _lay_out(self) -> None:
        card = Card("sign_in.card", padding=32, spacing=8)
        card.setFixedWidth(440)
        tongues = QHBoxLayout()
        tongues.setSpacing(6)
        for button in self.languages.values():
            tongues.addWidget(button)
        tongues.addStretch(1)
        for part in (self._hospital, self._title, self._locked):
            card.column.addWidget(part)
        card.column.addSpacing(10)
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(8)
        for title, field in ((self._code_title, self.code), (self._pin_title, self.pin)):
            title.setBuddy(field)
            asked.addWidget(title)
            asked.addWidget(field)
        card.column.addWidget(self._asked)
        card.column.addWidget(self.first)
        card.column.addWidget(self._trouble)
        card.column.addWidget(self._wait)
        card.column.addSpacing(6)
        keys = QHBoxLayout()
        keys.addWidget(self.enter, 1)
        keys.addWidget(self.change)
        card.column.addLayout(keys)
        card.column.addWidget(self._hint)
        card.column.addSpacing(10)
        card.column.addLayout(tongues)
        self._trouble.hide()
        self._hint.hide()
        self._wait.hide()
        self.change.hide()
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
