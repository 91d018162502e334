"""Papers written for the patient at the desk: the guide through today's exams, and a note. They
take the place of the walk-in, which keeps all that stands in it."""

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk.messages import of_error
from desk.reception.exam_order import ExamsRead, found_exams, order_rows, read_exams
from desk.reception.exams_form import ExamsForm
from desk.reception.model import AtTheDesk
from desk.reception.note_form import NoteForm
from desk.reception.paper_printing import PaperPrinting, newest_place
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.domain.errors import Refused
from shared.domain.free_text import read_words
from shared.text import text


class Papers(QWidget):
    """Shows `others`, or the form of one paper in their place. `closed` where the focus has
    nowhere to go back to."""

    closed = Signal()

    def __init__(self, session: DeskSession, slips: SlipPrinting, *others: QWidget) -> None:
        super().__init__()
        self._session = session
        self.printing = PaperPrinting(session, slips)
        self._here: AtTheDesk | None = None
        self._came_from: QWidget | None = None
        self._codes: tuple[str, ...] = ()
        self._hasty = False
        self._added = ""
        self._read: ExamsRead | None = None
        self.exams = ExamsForm()
        self.note = NoteForm()
        self._others = QWidget()
        self._loader = session.loader("exams", self._load, self._show, self)
        self._lay_out(others)
        self.exams.typed_on.connect(self.on_typed)
        self.exams.entered.connect(self.on_entered)
        self.exams.removed.connect(self.on_removed)
        self.exams.eaten_told.connect(self.on_eaten)
        self.exams.print_asked.connect(self.on_print_exams)
        self.note.print_asked.connect(self.on_print_note)
        for form in (self.exams, self.note):
            form.left.connect(self.close_paper)

    @property
    def open_form(self) -> ExamsForm | NoteForm | None:
        return next((form for form in (self.exams, self.note) if not form.isHidden()), None)

    def know(self, here: AtTheDesk) -> None:
        """Another patient begins without papers; the same one keeps what was typed."""
        before, self._here = self._here, here
        if before is None or before.patient.id != here.patient.id:
            self.put_away()
            self._codes = ()
            self.exams.begin()
            self.note.begin()
        self.speak()

    def speak(self) -> None:
        language, place = self._session.language, newest_place(self._here)
        self.exams.speak(language)
        self.note.speak(language, place.ticket.label if place is not None else "")
        self._show_order()

    def stop(self) -> None:
        self._loader.stop()

    def back_out(self) -> bool:
        form = self.open_form
        if form is not None and form.isVisible():
            self.close_paper()
            return True
        return False

    def take_focus(self) -> bool:
        """Whether a paper is written here."""
        form = self.open_form
        if form is not None:
            form.take_focus()
        return form is not None

    def put_away(self) -> None:
        """Closed; what was typed is there when it is opened again for this patient."""
        self._came_from = None
        for form in (self.exams, self.note):
            form.hide()
        self._others.show()

    def close_paper(self) -> None:
        came_from = self._came_from
        self.put_away()
        if came_from is not None and came_from.isVisible() and came_from.isEnabled():
            came_from.setFocus()
        else:
            self.closed.emit()

    def on_exams(self) -> None:
        self._open(self.exams)
        self._loader.ask_now()

    def on_note(self) -> None:
        self._open(self.note)

    def on_typed(self, typed: str) -> None:
        if self._read is not None:
            exams = self._read.knowledge.exams.values()
            self.exams.show_found(found_exams(typed, exams, self._read.letters))

    def on_entered(self, code: str) -> None:
        """One more exam, or why not."""
        self._hasty = self._read is None
        if self._hasty:
            return
        if not self.exams.typed:
            self._refuse("desk.exams.type_one")
        elif not code:
            self._refuse("desk.exams.unknown", typed=self.exams.typed)
        elif code in self._codes:
            self._refuse("desk.exams.already")
        else:
            self._codes, self._added = (*self._codes, code), code
            self.exams.taken()
            self._loader.ask_now()

    def on_removed(self, code: str) -> None:
        self._codes = tuple(one for one in self._codes if one != code)
        self._loader.ask_now()

    def on_eaten(self) -> None:
        self._loader.ask_now()

    def on_print_exams(self) -> None:
        """What is typed still and fits is meant too."""
        if self.exams.typed:
            self.on_entered(self.exams.found.current_key)
            if self.exams.typed:
                return
        if not self._codes:
            self._refuse("desk.exams.type_one")
            self.exams.take_focus()
        elif self._here is not None:
            eaten = self.exams.eaten.isChecked()
            if self.printing.exams(self._here, self._codes, eaten=eaten):
                self.close_paper()

    def on_print_note(self, untrusted: str) -> None:
        language = self._session.language
        try:
            words = read_words(untrusted, "note")
        except Refused as error:
            message = of_error(error)
            self.note.say_trouble(f"{message.sentence(language)} {message.advice(language)}")
            return
        if not words:
            self.note.say_trouble(text("desk.paper_note.empty", language))
        elif self._here is not None and self.printing.note(self._here, words):
            self.note.begin()
            self.close_paper()

    def _open(self, form: ExamsForm | NoteForm) -> None:
        if self.open_form is None:
            self._came_from = QApplication.focusWidget()
        self._others.hide()
        for one in (self.exams, self.note):
            one.setVisible(one is form)
        form.take_focus()

    def _refuse(self, key: str, **values: object) -> None:
        self.exams.say_trouble(text(key, self._session.language, **values))

    async def _load(self) -> ExamsRead:
        return await asyncio.to_thread(read_exams, self._codes, self.exams.eaten.isChecked())

    def _show(self, read: ExamsRead) -> None:
        self._read = read
        self._show_order()
        if self._hasty or (self.exams.typed and not self.exams.found.rows):
            self.on_typed(self.exams.typed)
        if self._hasty:
            self.on_entered(self.exams.found.current_key)

    def _show_order(self) -> None:
        """Of a patient before this one, or before the last key, nothing is shown."""
        read = self._read
        if read is not None and read.codes == self._codes:
            now = self._session.program.clock.now()
            rows = order_rows(read.plan, read.knowledge, now, self._session.language)
            self.exams.show_order(rows, self._added)
            self._added = ""

    def _lay_out(self, others: tuple[QWidget, ...]) -> None:
        within = QVBoxLayout(self._others)
        within.setContentsMargins(0, 0, 0, 0)
        for form in others:
            within.addWidget(form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for form in (self._others, self.exams, self.note):
            column.addWidget(form, 1)
