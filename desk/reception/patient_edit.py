"""What is known of a patient, changed: the same fields, with what is sealed shown masked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk import look
from desk.controls import Card, KeyButton, OneLine, Rule, label
from desk.messages import done
from desk.reception.fields_scroll import FieldsScroll
from desk.reception.form_fields import FormFields
from desk.reception.registration import Registration, changes, field_of, of_patient
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.services import patients
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme


class PatientEdit(Card):
    """`changed` once the store has it; left and opened again for the same patient, what was
    typed is there still."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("edit")
        self._session = session
        self._refusal: UserFacingError | None = None
        self._title = OneLine("edit.title", 20, bold=True)
        self._hint = label("edit.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self.fields = FormFields(session, "edit")
        self._trouble = label("edit.trouble", ink=theme.RED, wrap=True)
        self.save = KeyButton("edit.save", "main", "Enter", shortcut=False)
        self.back = KeyButton("edit.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        self.fields.edited.connect(self.on_edited)
        self.fields.confirmed.connect(self.on_save)
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
        self.fields.speak()
        self._show_refusal()

    def on_edited(self) -> None:
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
        )  # fmt: skip

    def on_saved(self, patient: Patient) -> None:
        self._refusal = None
        self.fields.put(Registration())
        self._show_refusal()
        self._session.say(done("desk.edit.saved"))
        self.changed.emit(patient)

    def on_refused(self, error: UserFacingError) -> None:
        self._refusal = error
        self._show_refusal()
        if isinstance(error, Refused) and (field := field_of(error)):
            self.fields.take_focus(field)
        else:
            self._session.on_error(error)

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
        for button in (self.save, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self._trouble.hide()
        for part in (FieldsScroll(self.fields), self._trouble):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
