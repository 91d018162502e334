"""Who is it: staff code and PIN before anything is shown; also where a locked desk waits."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from desk import look
from desk.controls import Card, Ground, KeyButton, Line, label
from desk.messages import Message, of_error
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services import staff
from shared.services.values import StaffMember
from shared.text import LANGUAGES, text
from shared.ui import theme


class SignInPage(Ground):
    """`signed_in` with the member of staff."""

    signed_in = Signal(object)

    def __init__(self, session: DeskSession) -> None:
        super().__init__(theme.PAPER, "sign_in")
        self._session = session
        self._busy = False
        self._locked_by = ""
        self._message: Message | None = None
        self._hospital = label("sign_in.hospital", 28, bold=True)
        self._title = label("sign_in.title", look.TITLE, ink=theme.INK_2)
        self._locked = label("sign_in.locked", ink=look.AMBER_INK, wrap=True)
        self._code_title = label()
        self._pin_title = label()
        self.code = Line("sign_in.code", 32)
        self.pin = Line("sign_in.pin", 32)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter = KeyButton("sign_in.enter", "main", "Enter", shortcut=False)
        self._trouble = label("sign_in.trouble", ink=theme.RED, wrap=True)
        self._hint = label("sign_in.hint", ink=theme.INK_2, wrap=True)
        self.languages = {
            code: KeyButton(f"sign_in.language.{code}", "choice") for code in LANGUAGES
        }
        self._lay_out()
        self.code.returnPressed.connect(self.on_code_entered)
        self.pin.returnPressed.connect(self.on_enter)
        self.enter.clicked.connect(self.on_enter)
        for button in self.languages.values():
            button.clicked.connect(self.on_language)

    def lock(self, member: StaffMember | None) -> None:
        """Wait for a PIN; with a member, say who locked the desk."""
        self._locked_by = member.name if member else ""
        self._message = None
        self.pin.clear()
        if member is not None:
            self.code.setText(member.code)
        self.speak()
        self.take_focus()

    def take_focus(self) -> None:
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
        self.enter.say(text("desk.sign_in.enter", language))
        self._locked.setText(text("desk.sign_in.locked", language, name=self._locked_by))
        self._locked.setVisible(bool(self._locked_by))
        trouble = ""
        if self._message is not None:
            advice = self._message.advice(language)
            trouble = f"{self._message.sentence(language)} {advice}"
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        for code, button in self.languages.items():
            button.say(text("desk.own_name", code))
            button.setChecked(code == language)

    def on_code_entered(self) -> None:
        if self.pin.text():
            self.on_enter()
        else:
            self.pin.setFocus()

    def on_enter(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._message = None
        self.speak()
        self._session.program.tasks.spawn(
            self._sign_in(self.code.text(), self.pin.text()), "desk-sign-in", self.on_failed
        )

    def on_failed(self, failure: BaseException) -> None:
        self._busy = False
        self._session.on_bug(failure)

    def on_language(self) -> None:
        for code, button in self.languages.items():
            if button is self.sender():
                self._session.speak(code)
        self.speak()

    async def _sign_in(self, code: str, pin: str) -> None:
        member: Any = None
        try:
            member = await self._session.ask(staff.sign_in, code=code, pin=pin)
        except UserFacingError as error:
            self._message = of_error(error)
            self.pin.selectAll()
            self.pin.setFocus()
            self.speak()
        finally:
            self._busy = False
        if member is not None and not self._session.stopped:
            self.pin.clear()
            self._locked_by = ""
            self.signed_in.emit(member)

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
        for title, field in ((self._code_title, self.code), (self._pin_title, self.pin)):
            title.setBuddy(field)
            card.column.addWidget(title)
            card.column.addWidget(field)
        card.column.addWidget(self._trouble)
        card.column.addSpacing(6)
        card.column.addWidget(self.enter)
        card.column.addWidget(self._hint)
        card.column.addSpacing(10)
        card.column.addLayout(tongues)
        self._trouble.hide()
        self._hint.hide()
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
