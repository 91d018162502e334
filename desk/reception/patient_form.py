"""A new patient, F3: each field with its own error; nothing typed is lost after one, and nobody
is registered twice unseen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk import look
from desk.controls import Card, KeyButton, Rule, label
from desk.reception.fields_scroll import FieldsScroll
from desk.reception.form_fields import FormFields
from desk.reception.likely import LikelyBox
from desk.reception.registration import (
    Registration,
    field_of,
    from_card,
    from_search,
    new_patient,
    tells_who,
)
from desk.session import DeskSession
from shared.devices.identity_card import IdentityCard
from shared.domain.errors import Refused, UserFacingError
from shared.services import patients
from shared.services.patients import NewPatient
from shared.services.values import Likely, Patient
from shared.text import text
from shared.ui import theme

LIKELY_DELAY_MS = 250


class PatientForm(Card):
    """What is typed stays until it is registered or wiped, whatever happens in between.

    Those who may be this very person are looked for while she types. Enter registers once they
    have been in sight: `open_asked` when it is one of them after all.
    """

    registered = Signal(object)
    open_asked = Signal(int)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("form")
        self._session = session
        self._seen: frozenset[int] = frozenset()
        self._likely_for: NewPatient | None = None
        self._saving = False
        self._refusal: UserFacingError | None = None
        self._title = label("form.title", 20, bold=True)
        self._hint = label("form.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self.fields = FormFields(session, "form")
        self.likely = LikelyBox()
        self._trouble = label("form.trouble", ink=theme.RED, wrap=True)
        self.register = KeyButton("form.register", "main", "Enter", shortcut=False)
        self.back = KeyButton("form.back", "plain", "Esc", shortcut=False)
        self.wipe = KeyButton("form.wipe", "plain")
        self._loader = session.loader("likely", self._load, self._show, self, delay=LIKELY_DELAY_MS)
        self._lay_out()
        self.fields.edited.connect(self.on_edited)
        self.fields.confirmed.connect(self.on_register)
        self.fields.went_down.connect(self.on_down)
        self.likely.open_asked.connect(self.on_open)
        self.register.clicked.connect(self.on_register)
        self.back.clicked.connect(self.left)
        self.wipe.clicked.connect(self.on_wipe)

    def begin(self, searched: str) -> None:
        """Open the form; what was searched for in vain is filled in where nothing is typed."""
        if self.fields.typed == Registration():
            self.fields.put(from_search(searched))
            self.on_edited()
        self.fields.take_focus("id_number" if self.fields.typed.name else "name")

    def take_card(self, card: IdentityCard) -> None:
        """What an identity card says is not typed; Enter registers as ever, and nothing before."""
        filled = from_card(card, self.fields.typed)
        self._empty()
        self.fields.put(filled)
        self.on_edited()
        self.fields.take_focus("phone" if filled.name else "name")

    def stop(self) -> None:
        self._loader.stop()
        self.fields.stop()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.form.title", language))
        self._hint.setText(text("desk.form.hint", language))
        self.back.say(text("desk.form.back", language))
        self.wipe.say(text("desk.form.wipe", language))
        self.fields.speak()
        self._show_likely(self.likely.likely)
        self._show_refusal()

    def on_edited(self) -> None:
        self._saving = False
        if self._refusal is not None:
            self._refusal = None
            self._show_refusal()
        if tells_who(self.fields.typed, self.fields.today):
            self._loader.ask_later()
        else:
            self._likely_for = None
            self._show_likely(())

    def on_down(self) -> None:
        if self.likely.isVisible():
            self.likely.take_focus()

    def on_wipe(self) -> None:
        self._empty()
        self.fields.take_focus("name")

    def on_open(self, patient_id: int) -> None:
        """It is one of those: what was typed for a new one is gone."""
        self._empty()
        self.open_asked.emit(patient_id)

    def on_register(self) -> None:
        """Who may be this person has been looked for, and was in sight, before anybody is
        registered."""
        asked = new_patient(self.fields.typed, self.fields.today)
        if tells_who(self.fields.typed, self.fields.today) and self._likely_for != asked:
            self._saving = True
            self._loader.ask_now()
            return
        self._session.act(
            "register", patients.register, self.on_registered, self.on_refused,
            patient=asked, despite=self.likely.ids,
        )  # fmt: skip

    def on_registered(self, patient: Patient) -> None:
        self._empty()
        self.registered.emit(patient)

    def on_refused(self, error: UserFacingError) -> None:
        self._refusal = error
        self._show_refusal()
        if error.key == "likely_duplicate":
            self._likely_for = None
            self._loader.ask_now()
        if isinstance(error, Refused) and (field := field_of(error)):
            self.fields.take_focus(field)
        else:
            self._session.on_error(error)

    async def _load(self) -> tuple[NewPatient, tuple[Likely, ...]]:
        asked = new_patient(self.fields.typed, self.fields.today)
        return asked, await self._session.ask(patients.likely_duplicates, patient=asked)

    def _show(self, answer: tuple[NewPatient, tuple[Likely, ...]]) -> None:
        asked, likely = answer
        if asked != new_patient(self.fields.typed, self.fields.today):
            return
        unseen = {one.patient.id for one in likely} - self._seen
        self._likely_for = asked
        self._show_likely(likely)
        if self._saving:
            self._saving = False
            if any(one.because == "identity" for one in likely):
                self.on_refused(Refused("duplicate_identity", field="id_number"))
            elif not unseen:
                self.on_register()

    def _show_likely(self, likely: tuple[Likely, ...]) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self.likely.show_likely(likely, now, language)
        if self.isVisible():
            self._seen |= set(self.likely.ids)
        key = "desk.form.register_despite" if likely else "desk.form.register"
        self.register.say(text(key, language))

    def _empty(self) -> None:
        self._refusal, self._likely_for, self._saving = None, None, False
        self._seen = frozenset()
        self.fields.put(Registration())
        self._show_likely(())
        self._show_refusal()

    def _show_refusal(self) -> None:
        words = self.fields.show_refusal(self._refusal)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        buttons = QHBoxLayout()
        for button in (self.register, self.back, self.wipe):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self._trouble.hide()
        for part in (FieldsScroll(self.fields), self.likely, self._trouble):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.setTabOrder(self.likely.people, self.register)
