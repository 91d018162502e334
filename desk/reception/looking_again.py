"""Looking again at somebody who waits: what was known of them is read, and the level is confirmed,
changed, or becomes an emergency."""

from PySide6.QtCore import QObject, Signal

from desk.messages import Message
from desk.reception.advising import Advising
from desk.reception.giving import Giving
from desk.reception.look_again import LookAgain
from desk.reception.triage_words import FIGURES
from desk.session import DeskSession
from shared.domain.identity import age_on
from shared.domain.ticket import Ticket
from shared.domain.triage.reading import Person
from shared.services import triage_record
from shared.services.triage_record import LastLook
from shared.services.values import Patient


class LookingAgain(QObject):
    """Owns the form. `opened` and `closed` as it comes and goes, `done` after the level was
    confirmed."""

    opened = Signal()
    closed = Signal()
    done = Signal()

    def __init__(
        self, session: DeskSession, advising: Advising, giving: Giving, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._advising, self._giving = session, advising, giving
        self._wanted = ""
        self._patient: Patient | None = None
        self.form = LookAgain()
        self._loader = session.loader("last_look", self._load, self._show, self)
        self.form.left.connect(self.close)
        self.form.confirmed.connect(self.on_confirmed)
        self.form.emergency_asked.connect(self.on_emergency)
        giving.looked_again.connect(self.on_looked_again)

    @property
    def open(self) -> bool:
        return not self.form.isHidden()

    def want(self, ticket_id: str) -> None:
        """This ticket, as soon as its patient is shown; "" for none."""
        self._wanted = ticket_id

    def know_patient(self, patient: Patient) -> None:
        if self._patient is not None and self._patient.id != patient.id and self.open:
            self.close()
        self._patient = patient
        if self._wanted:
            self._loader.ask_now()

    def stop(self) -> None:
        self._loader.stop()

    def close(self) -> None:
        if self.open:
            self.form.leave()
            self.closed.emit()

    def on_confirmed(self, reason: str) -> None:
        last, advice, level = self.form.last, self.form.triage.advice, self.form.triage.decided
        if last is not None and advice is not None and level is not None:
            self._giving.look_again(last.ticket.id, advice, level, reason)

    def on_emergency(self) -> None:
        last, advice, level = self.form.last, self.form.triage.advice, self.form.triage.decided
        by = self._advising.by
        if last is None or advice is None or level is None or by is None:
            return
        ticket = last.ticket
        self._giving.to_emergency(ticket.patient_id, advice, level, by.knowledge, ticket.id)

    def on_looked_again(self, ticket: Ticket) -> None:
        level = FIGURES.get(ticket.triage_level or 0, "")
        values = {"label": ticket.label, "level": level}
        self._session.say(Message("done", "desk.again.done", values))
        self.close()
        self.done.emit()

    async def _load(self) -> LastLook | None:
        wanted = self._wanted
        if not wanted:
            return None
        last: LastLook = await self._session.ask(triage_record.last_look, ticket_id=wanted)
        return last

    def _show(self, last: LastLook | None) -> None:
        patient = self._patient
        if last is None or patient is None or last.ticket.id != self._wanted:
            return
        self._wanted = ""
        now = self._session.program.clock.now()
        person = Person(age_on(patient.birth_date, now.date()), patient.sex)
        self.form.begin(last, self._advising.by, person, now)
        self.opened.emit()
