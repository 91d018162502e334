"""A patient's file: visits, appointments, notes, former cards and merged records on one page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, PillLabel, Rule, label
from desk.messages import done, of_error
from desk.patient_file.card_box import CardBox
from desk.patient_file.head import FileHead
from desk.patient_file.merge_box import MergeBox
from desk.patient_file.merged_box import MergedBox
from desk.patient_file.model import card_lines, history_rows
from desk.patient_file.notes_box import NotesBox
from desk.row_list import RowList
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.domain.roles import Right, may
from shared.services import merging, notes, patient_file
from shared.services.notes import FiledNote
from shared.services.patient_file import PatientFile
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 250


class PatientFilePage(Card):
    """`edit_asked`, `book_asked`, `front_page_asked` with the patient, `merged` with the id of
    the record that is shown from now on."""

    edit_asked = Signal(object)
    book_asked = Signal(object)
    front_page_asked = Signal(object)
    merged = Signal(int)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("file")
        self._session = session
        self._patient_id = 0
        self.file: PatientFile | None = None
        self.head = FileHead(session)
        self._title = label("file.history.title", bold=True)
        self._count = PillLabel("file.history.count")
        self.history = RowList("file.history")
        self.history.setProperty("framed", True)
        self.notes = NotesBox()
        self._cards_title = label("file.former_cards.title", bold=True)
        self._cards = label("file.former_cards", look.SMALL, ink=theme.INK_2, wrap=True)
        self.merged_box = MergedBox()
        self.card = CardBox(session)
        self.merge = MergeBox(session)
        self._lists = QWidget()
        self._body = QStackedWidget()
        self._loader = session.loader("patient_file", self._load, self._show, self)
        self._lay_out()
        self.head.asked.connect(self.on_asked)
        self.notes.added.connect(self.on_note)
        self.merged_box.unmerge_asked.connect(self.on_unmerge)
        self.card.issued.connect(self.on_card_issued)
        self.card.left.connect(self.back_out)
        self.merge.merged.connect(self.on_merged)
        self.merge.left.connect(self.back_out)

    def open_patient(self, patient_id: int) -> None:
        if patient_id != self._patient_id:
            self.file = None
            self.notes.taken()
            self._body.setCurrentWidget(self._lists)
        self._patient_id = patient_id
        self._loader.ask_now()

    def reload(self) -> None:
        if self._patient_id:
            self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()
        self.head.stop()
        self.merge.stop()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.file.history", language))
        self.history.setAccessibleName(text("desk.file.history", language))
        self.history.say_when_empty(text("desk.file.no_history", language))
        self._cards_title.setText(text("desk.file.former_cards", language))
        self.notes.speak(language)
        self.head.speak()
        self.merge.speak()
        self.card.speak()
        self.redraw()

    def redraw(self) -> None:
        file, language = self.file, self._session.language
        if file is None:
            return
        now = self._session.program.clock.now()
        rows = history_rows(file, now, language)
        self.head.show_file(file)
        self.history.set_rows(rows)
        self._count.say(str(len(rows)))
        self.notes.show_notes(file.notes, now)
        self._cards.setText(card_lines(file))
        for part in (self._cards_title, self._cards):
            part.setVisible(bool(file.former_cards))
        self.merged_box.show_merged(file.merged, self._may(Right.MERGE), language)
        self.notes.line.setEnabled(self._may(Right.WRITE_NOTE))
        self.merge.redraw()

    def take_focus(self) -> None:
        self.history.setFocus()

    def back_out(self) -> bool:
        """Esc: the box that is open. True where one was."""
        if self._body.currentWidget() is self._lists:
            return False
        self._body.setCurrentWidget(self._lists)
        self.take_focus()
        return True

    def on_asked(self, act: str) -> None:
        if self.file is None:
            return
        patient = self.file.patient
        match act:
            case "back":
                self.left.emit()
            case "edit":
                self.edit_asked.emit(patient)
            case "book":
                self.book_asked.emit(patient)
            case "front_page":
                self.front_page_asked.emit(patient)
            case "card":
                self._body.setCurrentWidget(self.card)
                self.card.begin(patient)
            case "merge":
                self._body.setCurrentWidget(self.merge)
                self.merge.begin(patient)

    def on_card_issued(self, patient: Patient) -> None:
        self._session.say(done("desk.card.issued", number=patient.card_no))
        self.back_out()
        self.reload()

    def on_note(self, words: str) -> None:
        def added(_note: FiledNote) -> None:
            self.notes.taken()
            self.reload()

        def refused(error: UserFacingError) -> None:
            self.notes.say_trouble(self._sentence(error))

        self._session.act(
            f"note:{self._patient_id}", notes.add_note, added, refused,
            patient_id=self._patient_id, words=words,
        )  # fmt: skip

    def on_merged(self, kept: Patient, dropped: Patient) -> None:
        """The file that stays is shown; what was merged stands in it, with the way back."""
        self._session.say(done("desk.merge.done", kept=kept.patient_no, dropped=dropped.patient_no))
        self._body.setCurrentWidget(self._lists)
        self.open_patient(kept.id)
        self.merged.emit(kept.id)
        self.take_focus()

    def on_unmerge(self, dropped: int) -> None:
        def apart(patient: Patient) -> None:
            self._session.say(done("desk.merge.undone", number=patient.patient_no))
            self.reload()
            self.merged.emit(self._patient_id)

        self._session.act(f"unmerge:{dropped}", merging.unmerge, apart, patient_id=dropped)

    async def _load(self) -> tuple[int, PatientFile]:
        wanted = self._patient_id
        return wanted, await self._session.ask(patient_file.patient_file, patient_id=wanted)

    def _show(self, answer: tuple[int, PatientFile]) -> None:
        wanted, file = answer
        if wanted != self._patient_id:
            return
        self._patient_id = file.patient.id
        self.file = file
        self.redraw()

    def _may(self, right: Right) -> bool:
        member = self._session.staff
        return member is not None and may(member.role, right)

    def _sentence(self, error: UserFacingError) -> str:
        message, language = of_error(error), self._session.language
        self._session.say(message)
        return f"{message.sentence(language)} {message.advice(language)}"

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        visits = QVBoxLayout()
        visits.setSpacing(6)
        visits.addLayout(head)
        visits.addWidget(self.history, 1)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.notes, 1)
        for part in (self._cards_title, self._cards, self.merged_box):
            right.addWidget(part)
        row = QHBoxLayout(self._lists)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(visits, 1)
        row.addWidget(side)
        for page in (self._lists, self.card, self.merge):
            self._body.addWidget(page)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self._body, 1)
