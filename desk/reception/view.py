"""Reception: who came and who is searched for at the left, the patient at the desk beside it; the
forms and the patient's file over both."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import look
from desk.front_pages import FrontPagePrinting
from desk.messages import Message, of_error
from desk.patient_file.view import PatientFilePage
from desk.reception.keys_card import KeysCard
from desk.reception.model import patient_id_of
from desk.reception.patient_edit import PatientEdit
from desk.reception.patient_form import PatientForm
from desk.reception.patient_panel import PatientPanel
from desk.reception.people_list import PeopleList
from desk.reception.send_strip import SendStrip
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.devices.identity_card import IdentityCard
from shared.domain.errors import Refused
from shared.domain.roles import Right, may
from shared.domain.ticket import Ticket
from shared.services.values import Patient

LEFT_WIDTH, LEFT_NARROW = 344, 272
NARROW_BELOW = 800
WHILE_CHANGED = Message(
    "refused", "desk.card.while_changed", advice_key="desk.card.while_changed.do"
)


class ReceptionPage(QWidget):
    """`ready_for_next` when the search field should take the next patient's name; `book_asked`
    with the patient who wants an appointment."""

    ready_for_next = Signal()
    book_asked = Signal(object)

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        super().__init__()
        self._session = session
        self._opening = False
        self._edited_from: QWidget | None = None
        self.left = PeopleList(session)
        self.panel = PatientPanel(session, slips)
        self.middle = QStackedWidget()
        self.form = PatientForm(session)
        self.edit = PatientEdit(session)
        self.file = PatientFilePage(session)
        self.send = SendStrip(session)
        self.front_pages = FrontPagePrinting(session, slips)
        self.file.card.issued.connect(slips.print_card_label)
        self._empty = KeysCard()
        self._work = QWidget()
        self.over = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def people(self) -> QWidget:
        return self.left.people

    def reload(self) -> None:
        self.left.reload()
        self.panel.reload()
        if self.over.currentWidget() is self.file:
            self.file.reload()

    def search(self, words: str) -> None:
        """What is written in a form stays there meanwhile."""
        if words.strip():
            self.over.setCurrentWidget(self._work)
        self.left.search(words)

    def take_first_found(self) -> None:
        self.left.take_first_found()

    def enter_list(self) -> None:
        self.over.setCurrentWidget(self._work)
        self.left.enter()

    def stop(self) -> None:
        for part in (self.left, self.panel, self.form, self.edit, self.file):
            part.stop()

    def speak(self) -> None:
        self._empty.speak(self._session.language)
        for part in (self.left, self.panel, self.form, self.edit, self.file, self.send):
            part.speak()

    def redraw(self) -> None:
        """The minutes have moved on."""
        for part in (self.left, self.panel, self.file):
            part.redraw()

    def back_out(self) -> bool:
        """Esc: leave the strip, the form, the file. True where there was something to leave."""
        if self.send.back_out() or self.panel.back_out():
            return True
        match self.over.currentWidget():
            case self.form:
                self.on_form_left()
            case self.edit:
                self.on_edit_left()
            case self.file:
                if not self.file.back_out():
                    self.on_file_left()
            case _:
                return False
        return True

    def on_person(self, key: str) -> None:
        self.on_patient(patient_id_of(key))

    def on_patient(self, patient_id: int) -> None:
        self._opening = True
        self.panel.open_patient(patient_id)

    def on_patient_confirmed(self, patient_id: int) -> None:
        self.panel.confirm_when_shown = True
        self.on_patient(patient_id)

    def on_look_again(self, ticket: Ticket) -> None:
        self._opening = True
        self.panel.look_again(ticket)

    def on_patient_shown(self) -> None:
        if self._opening:
            self._opening = False
            self.middle.setCurrentWidget(self.panel)
            self.over.setCurrentWidget(self._work)

    def on_new_patient(self) -> None:
        if self._allowed(Right.REGISTER):
            self.over.setCurrentWidget(self.form)
            self.form.begin(self.left.searched_in_vain)

    def take_card(self, card: IdentityCard) -> bool:
        """Whether an identity card is for the form that is open: who is new is written down. While
        somebody's data are changed it is for nobody."""
        match self.over.currentWidget():
            case self.form:
                self.form.take_card(card)
            case self.edit:
                self._session.say(WHILE_CHANGED)
            case _:
                return False
        return True

    def on_new_card(self, card: IdentityCard) -> None:
        """Nobody is registered with this card's number."""
        if self._allowed(Right.REGISTER):
            self.over.setCurrentWidget(self.form)
            self.form.take_card(card)

    def on_registered(self, patient: Patient) -> None:
        """Straight on to the department."""
        self.on_patient_confirmed(patient.id)

    def on_form_left(self) -> None:
        self.over.setCurrentWidget(self._work)
        self.left.people.setFocus()

    def on_edit(self, patient: Patient) -> None:
        if self._allowed(Right.REGISTER):
            self._edited_from = self.over.currentWidget()
            self.over.setCurrentWidget(self.edit)
            self.edit.begin(patient)

    def on_edit_left(self) -> None:
        self.over.setCurrentWidget(self._edited_from or self._work)
        if self.over.currentWidget() is self.file:
            self.file.take_focus()
        else:
            self.panel.take_focus()

    def on_changed(self, _patient: Patient) -> None:
        self.on_edit_left()
        self.reload()

    def on_file(self, patient: Patient) -> None:
        if self._allowed(Right.READ_FILE):
            self.file.open_patient(patient.id)
            self.over.setCurrentWidget(self.file)
            self.file.take_focus()

    def on_file_left(self) -> None:
        self.over.setCurrentWidget(self._work)
        self.panel.take_focus()

    def on_merged(self, patient_id: int) -> None:
        """The record before the guide may be another one now."""
        self.panel.open_patient(patient_id)
        self.left.reload()

    def _allowed(self, right: Right) -> bool:
        member = self._session.staff
        allowed = member is not None and may(member.role, right)
        if not allowed:
            self._session.say(of_error(Refused("not_allowed")))
        return allowed

    def _connect(self) -> None:
        self.left.chosen.connect(self.on_patient)
        self.left.confirmed.connect(self.on_patient_confirmed)
        self.left.new_asked.connect(self.on_new_patient)
        self.form.registered.connect(self.on_registered)
        self.form.open_asked.connect(self.on_patient_confirmed)
        self.form.left.connect(self.on_form_left)
        self.edit.changed.connect(self.on_changed)
        self.edit.left.connect(self.on_edit_left)
        self.panel.served.connect(self.ready_for_next)
        self.panel.issued.connect(self.send.offer)
        self.panel.rebook_asked.connect(self.book_asked)
        self.panel.shown.connect(self.on_patient_shown)
        self.send.finished.connect(self.ready_for_next)
        self.panel.head.file_asked.connect(self.on_file)
        self.file.left.connect(self.on_file_left)
        self.file.merged.connect(self.on_merged)
        for part in (self.panel.head, self.file):
            part.edit_asked.connect(self.on_edit)
            part.book_asked.connect(self.book_asked)
            part.front_page_asked.connect(self.front_pages.print_for)

    def _lay_out(self) -> None:
        self.left.setFixedWidth(LEFT_WIDTH)
        for shown in (self._empty, self.panel):
            self.middle.addWidget(shown)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(self.left)
        row.addWidget(self.middle, 1)
        for page in (self._work, self.form, self.edit, self.file):
            self.over.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.over, 1)
        column.addWidget(self.send)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.left.setFixedWidth(LEFT_NARROW if self.width() < NARROW_BELOW else LEFT_WIDTH)
