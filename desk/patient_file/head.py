"""The head of a patient's file: who it is, what must not be overlooked, and the rare acts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, label, set_ink
from desk.patient_file.model import standing_pills, who
from desk.reception.patient_head import PillRow, care_pills
from desk.reception.reveal import Reveal
from desk.session import DeskSession
from desk.words import person_of
from shared.domain.roles import Right, may
from shared.services.patient_file import PatientFile
from shared.text import text
from shared.ui import theme

SEALED = ("id_number", "phone", "guardian_phone")
RIGHTS = {
    "edit": Right.REGISTER,
    "book": Right.BOOK,
    "card": Right.REGISTER,
    "merge": Right.MERGE,
    "front_page": Right.READ_FILE,
}
KEYS = {"edit": "Alt+E", "book": "Alt+B", "card": "Alt+C", "merge": "Alt+M", "front_page": "Alt+H"}


class FileHead(QWidget):
    """`asked` with the name of the act whose button was pressed; "back" among them."""

    asked = Signal(str)

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._name = OneLine("file.name", 20, bold=True)
        self._who = OneLine("file.who")
        set_ink(self._who, theme.INK_2)
        self.care = PillRow("file.care")
        self._captions = {field: label(pixels=look.SMALL, ink=theme.INK_2) for field in SEALED}
        self.reveals = {
            field: Reveal(session, f"file.{field}.reveal", field, masked=True) for field in SEALED
        }
        self.acts = {act: KeyButton(f"file.{act}", "small", key) for act, key in KEYS.items()}
        self.back = KeyButton("file.back", "small", "Esc", shortcut=False)
        self._lay_out()
        for button in (*self.acts.values(), self.back):
            button.clicked.connect(self.on_pressed)

    def speak(self) -> None:
        language = self._session.language
        for field, caption in self._captions.items():
            caption.setText(text(f"desk.file.{field}", language))
        for act, button in self.acts.items():
            button.say(text(f"desk.file.{act}", language))
        self.back.say(text("desk.form.back", language))
        for reveal in self.reveals.values():
            reveal.redraw()

    def show_file(self, file: PatientFile) -> None:
        language, patient = self._session.language, file.patient
        today = self._session.program.clock.now().date()
        self._name.setText(person_of(patient, today, language))
        self._who.setText(who(patient, language))
        self.care.say((*care_pills(patient, language), *standing_pills(file, language)))
        masked = {
            "id_number": patient.masked_id,
            "phone": patient.masked_phone,
            "guardian_phone": patient.masked_guardian_phone,
        }
        for field, words in masked.items():
            self.reveals[field].show_for(patient.id, words)
            self._captions[field].setVisible(bool(words))
        member = self._session.staff
        for act, button in self.acts.items():
            button.setEnabled(member is not None and may(member.role, RIGHTS[act]))

    def stop(self) -> None:
        for reveal in self.reveals.values():
            reveal.stop()

    def on_pressed(self) -> None:
        if self.sender() is self.back:
            self.asked.emit("back")
        for act, button in self.acts.items():
            if button is self.sender():
                self.asked.emit(act)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self.back)
        sealed = QHBoxLayout()
        sealed.setSpacing(8)
        for field in SEALED:
            sealed.addWidget(self._captions[field])
            sealed.addWidget(self.reveals[field])
            sealed.addSpacing(12)
        sealed.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for button in self.acts.values():
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._who)
        column.addLayout(sealed)
        column.addWidget(self.care)
        column.addLayout(acts)
