"""Who is before the guide: the name, what must not be overlooked, and the ways to what is rare."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, PillLabel, set_ink
from desk.reception.key_rows import KeyRows
from desk.reception.model import AtTheDesk, contact
from desk.reception.registration import LANGUAGES_SPOKEN
from desk.session import DeskSession
from desk.words import Pill, person_of
from shared.domain.identity import NEEDS, NO_ALLERGIES
from shared.domain.roles import Right, may
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme


def care_pills(patient: Patient, language: str) -> tuple[Pill, ...]:
    """Allergies, said as such, and what the patient needs."""
    pills = []
    if patient.allergies and patient.allergies != NO_ALLERGIES:
        words = text("desk.allergies_of", language, words=patient.allergies)
        pills.append(Pill(words, "red"))
    pills += [Pill(text(f"desk.need.{need}", language), "amber")
              for need in NEEDS if need in patient.needs]  # fmt: skip
    if patient.language and not patient.language.startswith("zh"):
        pills.append(Pill(spoken(patient.language, language), "plain"))
    return tuple(pills)


def spoken(tag: str, language: str) -> str:
    """What the patient speaks; a tag nobody has put into words is shown as it is."""
    return text(f"desk.spoken.{tag}", language) if tag in LANGUAGES_SPOKEN else tag


class PillRow(QWidget):
    """Pills on one line; the first gives way where there is no room, and can be read whole under
    the mouse."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._pills: tuple[Pill, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(pill.words for pill in self._pills)

    def say(self, pills: tuple[Pill, ...]) -> None:
        self._pills = pills
        self.setAccessibleName("，".join(self.words))
        self.setToolTip("\n".join(self.words))
        self.setVisible(bool(pills))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, look.PILL_HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, middle, bold = 0.0, self.height() / 2, look.font(look.SMALL, bold=True)
        for at, pill in enumerate(self._pills):
            later = sum(look.pill_width(other.words) + 6 for other in self._pills[at + 1 :])
            room = max(90.0, self.width() - left - later) - 20
            words = look.elided(pill.words, bold, room)
            left += look.paint_pill(painter, left, middle, words, pill.tone) + 6


class PatientHead(QWidget):
    """`file_asked`, `edit_asked`, `book_asked`, `front_page_asked`, `exams_asked`, `note_asked`
    with the patient."""

    file_asked = Signal(object)
    edit_asked = Signal(object)
    book_asked = Signal(object)
    front_page_asked = Signal(object)
    exams_asked = Signal(object)
    note_asked = Signal(object)

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._patient: Patient | None = None
        self._name = OneLine("reception.name", 20, bold=True)
        self._first_visit = PillLabel("reception.first_visit")
        self._contact = OneLine("reception.contact")
        set_ink(self._contact, theme.INK_2)
        self.care = PillRow("reception.care")
        self.file = KeyButton("reception.file", "small", "Alt+F")
        self.edit = KeyButton("reception.edit", "small", "Alt+E")
        self.book = KeyButton("reception.book", "small", "Alt+B")
        self.exams = KeyButton("reception.exams", "small", "Alt+X", shortcut=False)
        self.note = KeyButton("reception.note", "small", "Alt+M", shortcut=False)
        for button in (self.exams, self.note):
            button.listen_in(self)
        self.front_page = KeyButton("reception.front_page", "small", "Alt+H")
        self.rows = KeyRows((self.file, self.edit, self.book, self.exams, self.note))
        self._lay_out()
        self._ways = {
            self.file: self.file_asked,
            self.edit: self.edit_asked,
            self.book: self.book_asked,
            self.exams: self.exams_asked,
            self.note: self.note_asked,
            self.front_page: self.front_page_asked,
        }
        for button in self._ways:
            button.clicked.connect(self.on_way)

    def show_patient(self, here: AtTheDesk) -> None:
        language, patient = self._session.language, here.patient
        self._patient = patient
        today = self._session.program.clock.now().date()
        self._name.setText(person_of(patient, today, language))
        self._contact.setText(f"{patient.patient_no} · {contact(patient, language)}")
        first = here.visit.first_visit
        self._first_visit.say(text("desk.first_visit" if first else "desk.return_visit", language))
        self.care.say(care_pills(patient, language))
        self.file.say(text("desk.reception.file", language))
        self.edit.say(text("desk.reception.edit", language))
        self.book.say(text("desk.reception.book", language))
        self.exams.say(text("desk.reception.exams", language))
        self.note.say(text("desk.reception.note", language))
        self.rows.arrange()
        self.front_page.say(text("desk.reception.front_page", language))
        self.front_page.setVisible(first)
        member = self._session.staff
        for button, right in (
            (self.file, Right.READ_FILE),
            (self.edit, Right.REGISTER),
            (self.book, Right.BOOK),
        ):
            button.setEnabled(member is not None and may(member.role, right))

    def on_way(self) -> None:
        for button, asked in self._ways.items():
            if button is self.sender() and self._patient is not None:
                asked.emit(self._patient)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._first_visit)
        head.addStretch(1)
        head.addWidget(self.front_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._contact)
        column.addWidget(self.care)
        column.addWidget(self.rows)
