"""A visit card issued or replaced, for one reason; the old one says from now on that it is old."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.controls import KeyButton, Line, label
from desk.messages import of_error
from desk.reception.fields import Chips, Field
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services import cards
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme

REASONS = ("lost", "damaged", "first")
KEYS = {str(place): reason for place, reason in enumerate(REASONS, 1)}
LONGEST_REASON, WIDEST = 80, 460


class CardBox(QWidget):
    """`issued` with the patient who has the new card. A card that is read into the number's field
    is the new one; empty, the hospital numbers it."""

    issued = Signal(object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._patient: Patient | None = None
        self._error: UserFacingError | None = None
        self._title = label("card.title", bold=True, wrap=True)
        self._detail = label("card.detail", ink=theme.INK_2, wrap=True)
        self.number = Line("card.number", 40)
        self.ready = Chips("card.ready", {reason: reason for reason in REASONS}, keys=KEYS)
        self.reason = Line("card.reason", LONGEST_REASON)
        self._number_field = Field("card.number", self.number)
        self._ready_field = Field("card.ready", self.ready)
        self._reason_field = Field("card.reason", self.reason)
        self.confirm = KeyButton("card.confirm", "main", "Enter", shortcut=False)
        self.back = KeyButton("card.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        self.number.returnPressed.connect(self.on_number)
        self.reason.returnPressed.connect(self.on_confirm)
        self.ready.chosen.connect(self.on_ready)
        self.confirm.clicked.connect(self.on_confirm)
        self.back.clicked.connect(self.left)

    def begin(self, patient: Patient) -> None:
        self._patient, self._error = patient, None
        self.number.clear()
        self.reason.clear()
        self.speak()
        self.number.setFocus()

    def speak(self) -> None:
        language = self._session.language
        number = self._patient.card_no if self._patient else ""
        self._title.setText(text("desk.card.title", language))
        self._detail.setText(text("desk.card.detail", language, number=number))
        self._number_field.say(text("desk.card.number", language))
        self._ready_field.say(text("desk.card.reason", language))
        self._reason_field.say("")
        self.reason.setPlaceholderText(text("desk.card.reason_words", language))
        self.reason.setAccessibleName(text("desk.card.reason_words", language))
        self.number.setPlaceholderText(text("desk.form.card_hint", language))
        self.ready.say({reason: text(f"desk.card.{reason}", language) for reason in REASONS})
        self.confirm.say(text("desk.card.issue", language))
        self.back.say(text("desk.form.back", language))
        self._show_trouble()

    def on_number(self) -> None:
        """A card reader's Enter leads on to the reason."""
        self.ready.take_focus()

    def on_ready(self, reason: str) -> None:
        self.ready.show_chosen([reason])
        self.reason.setText(text(f"desk.card.{reason}", self._session.language))
        self.reason.setFocus()

    def on_confirm(self) -> None:
        patient, reason = self._patient, " ".join(self.reason.text().split())
        if patient is None:
            return
        if not reason:
            self._reason_field.show_trouble(text("desk.card.why", self._session.language))
            self.ready.take_focus()
            return
        self._session.act(
            f"card:{patient.id}", cards.issue_card, self.issued.emit, self.on_refused,
            patient_id=patient.id, card_no=self.number.text(), reason=reason,
        )  # fmt: skip

    def on_refused(self, error: UserFacingError) -> None:
        """At the number or at the reason; what was typed stays."""
        self._error = error
        self._session.on_error(error)
        self._show_trouble()
        (self.reason if self._about_reason(error) else self.number).setFocus()

    def _about_reason(self, error: UserFacingError) -> bool:
        return error.values.get("field") == "reason" or error.key == "no_reason"

    def _show_trouble(self) -> None:
        words, error = "", self._error
        if error is not None:
            message, language = of_error(error), self._session.language
            words = f"{message.sentence(language)} {message.advice(language)}"
        about_reason = error is not None and self._about_reason(error)
        self._number_field.show_trouble("" if about_reason else words)
        self._reason_field.show_trouble(words if about_reason else "")

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for button in (self.confirm, self.back):
            keys.addWidget(button)
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._detail, self._number_field, self._ready_field,
                     self._reason_field):  # fmt: skip
            part.setMaximumWidth(WIDEST)
            column.addWidget(part)
        column.addLayout(keys)
        column.addStretch(1)
