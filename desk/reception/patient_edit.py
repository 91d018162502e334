"""What is known of a patient, changed: the same fields, with what is sealed shown masked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk import look
from desk.controls import Card, KeyButton, Line, OneLine, Rule, label
from desk.messages import done
from desk.reception.fields import Field
from desk.reception.fields_scroll import FieldsScroll
from desk.reception.form_fields import FormFields
from desk.reception.registration import Registration, changes, field_of, of_patient
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.services import patients
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme

LONGEST_REASON = 80


class PatientEdit(Card):
    """`changed` once the store has it; left and opened again for the same patient, what was
    typed is there still. Why an identity number is taken away is asked once its field is empty."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("edit")
        self._session = session
        self._refusal: UserFacingError | None = None
        self._title = OneLine("edit.title", 20, bold=True)
        self._hint = label("edit.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self.fields = FormFields(session, "edit")
        self.reason = Line("edit.reason", LONGEST_REASON)
        self._reason_field = Field("edit.reason", self.reason)
        self._trouble = label("edit.trouble", ink=theme.RED, wrap=True)
        self.save = KeyButton("edit.save", "main", "Enter", shortcut=False)
        self.back = KeyButton("edit.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        self.fields.edited.connect(self.on_edited)
        self.fields.confirmed.connect(self.on_save)
        self.reason.returnPressed.connect(self.on_save)
        self.reason.textEdited.connect(self.on_edited)
        self.save.clicked.connect(self.on_save)
        self.back.clicked.connect(self.left)

    @property
    def patient(self) -> Patient | None:
        return self.fields.known

    def begin(self, patient: Patient) -> None:
        before = self.fields.known
        if before != patient:
            self._refusal = None
            self.fields.put(of_patient(patient), patient)
            self.reason.clear()
        self.speak()
        self.fields.take_focus("name")

    def stop(self) -> None:
        self.fields.stop()

    def speak(self) -> None:
        language = self._session.language
        name = self.patient.name if self.patient else ""
        self._title.setText(text("desk.edit.title", language, name=name))
        self._hint.setText(text("desk.edit.hint", language))
        self.save.say(text("desk.edit.save", language))
        self.back.say(text("desk.form.back", language))
        self._reason_field.say(text("desk.edit.reason", language))
        self.fields.speak()
        self._show_refusal()

    def on_edited(self) -> None:
        self._reason_field.setVisible(self._wants_reason)
        if self._refusal is not None:
            self._refusal = None
            self._show_refusal()

    def on_save(self) -> None:
        patient = self.patient
        if patient is None:
            return
        changed = changes(patient, self.fields.typed)
        if not changed:
            self.left.emit()
            return
        self._session.act(
            f"change:{patient.id}", patients.change_patient, self.on_saved, self.on_refused,
            patient_id=patient.id, changes=changed,
            reason=self.reason.text() if self._wants_reason else "",
        )  # fmt: skip

    def on_saved(self, patient: Patient) -> None:
        self._refusal = None
        self.fields.put(Registration())
        self.reason.clear()
        self._show_refusal()
        self._session.say(done("desk.edit.saved"))
        self.changed.emit(patient)

    def on_refused(self, error: UserFacingError) -> None:
        self._refusal = error
        self._show_refusal()
        if isinstance(error, Refused) and (field := field_of(error)):
            self.fields.take_focus(field)
        elif self._about_reason:
            self.reason.setFocus()
        else:
            self._session.on_error(error)

    @property
    def _wants_reason(self) -> bool:
        patient = self.patient
        return patient is not None and changes(patient, self.fields.typed).get("id_number") == ""

    @property
    def _about_reason(self) -> bool:
        return self._refusal is not None and self._refusal.values.get("field") == "reason"

    def _show_refusal(self) -> None:
        words = self.fields.show_refusal(self._refusal)
        self._reason_field.setVisible(self._wants_reason)
        self._reason_field.show_trouble(words if self._about_reason else "")
        words = "" if self._about_reason else words
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        buttons = QHBoxLayout()
        for button in (self.save, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self._trouble.hide()
        for part in (FieldsScroll(self.fields), self._reason_field, self._trouble):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
