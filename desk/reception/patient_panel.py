"""The middle of reception: the patient at the desk, what today holds for them, a walk-in, and
whoever waits looked at again."""

import asyncio

from PySide6.QtCore import Signal

from desk.controls import Card, Rule
from desk.departments import chosen_department
from desk.messages import Message, of_error
from desk.reception.advising import Advising
from desk.reception.department_list import letters
from desk.reception.giving import Giving
from desk.reception.looking_again import LookingAgain
from desk.reception.model import ADD_ON_FOR, AtTheDesk, visit_lines, walk_in_for
from desk.reception.papers import Papers
from desk.reception.patient_head import PatientHead
from desk.reception.visit_list import VisitList
from desk.reception.walk_in_form import WalkInForm
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.domain.errors import UserFacingError
from shared.domain.identity import age_on
from shared.domain.ticket import Ticket
from shared.domain.triage.reading import Person
from shared.services import patients, views
from shared.services.emergency import Sent
from shared.services.rotation import TurnNow
from shared.services.values import CheckedIn
from shared.text import text


class PatientPanel(Card):
    """`served` after a number was given: reception is ready for the next patient; `issued` with
    the patient who has a new one; `rebook_asked` with one who wants another day."""

    served = Signal()
    issued = Signal(object)
    rebook_asked = Signal(object)
    shown = Signal()

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        super().__init__("reception.patient", spacing=8)
        self._session = session
        self._slips = slips
        self._patient_id = 0
        self._begun_for = 0
        self._last_issued: Ticket | None = None
        self.at_the_desk: AtTheDesk | None = None
        self.confirm_when_shown = False
        self.head = PatientHead(session)
        self.visits = VisitList()
        self.walk_in = WalkInForm()
        self.advising = Advising(session, self)
        self.giving = Giving(session, self)
        self.again = LookingAgain(session, self.advising, self.giving, self)
        self.papers = Papers(session, slips, self.walk_in, self.again.form)
        self._loader = session.loader("patient", self._load, self._show, self)
        self.column.addWidget(self.head)
        for part in (Rule(), self.visits):
            self.column.addWidget(part)
        self.column.addWidget(self.papers, 1)
        self.head.rows.yield_to(self.walk_in.triage, self.again.form)
        self._connect()

    @property
    def advises(self) -> bool:
        """Whether the hospital's words are read."""
        return self.advising.by is not None

    def open_patient(self, patient_id: int) -> None:
        self._patient_id = patient_id
        self.again.want("")
        self._loader.ask_now()

    def look_again(self, ticket: Ticket) -> None:
        """The patient with the triage of a ticket that waits open."""
        self.open_patient(ticket.patient_id)
        self.again.want(ticket.id)

    def reload(self) -> None:
        self.advising.reload()
        if self._patient_id:
            self._loader.ask()

    def stop(self) -> None:
        for part in (self._loader, self.again, self.advising, self.papers):
            part.stop()

    def speak(self) -> None:
        self.walk_in.speak(self._session.language)
        self.again.form.speak(self._session.language)
        self.papers.speak()
        self.redraw()

    def redraw(self) -> None:
        """The same patient in the words and the minutes of now."""
        here, language = self.at_the_desk, self._session.language
        if here is None:
            return
        now = self._session.program.clock.now()
        self.head.show_patient(here)
        lines = () if self.again.open else visit_lines(here.visit, now, language)
        self.visits.show_lines(lines, language)
        self.walk_in.show_departments(here.departments)

    def back_out(self) -> bool:
        """Esc: no paper is written, no reason is given now; nobody is looked at again."""
        return self.papers.back_out() or self.walk_in.back_out() or self.again.form.back_out()

    def take_focus(self) -> None:
        """Where Enter does the likely thing: check in, come back, or choose a department."""
        button = self.visits.first_button
        if self.papers.take_focus():
            return
        if self.again.open:
            self.again.form.triage.vitals.take_focus()
        elif button is not None:
            button.setFocus()
        else:
            self.walk_in.departments.setFocus()

    def on_act_asked(self, act: str, key: str) -> None:
        if act == "look_again" and self.at_the_desk is not None:
            self.again.want(key)
            self.again.know_patient(self.at_the_desk.patient)
        else:
            self.giving.visit_act(act, key)

    def on_issue(self) -> None:
        here, form = self.at_the_desk, self.walk_in
        if here is None:
            return
        if lacking := form.lacks():
            form.say_trouble(text(lacking, self._session.language))
            return
        part, by = form.triage, self.advising.by
        if part.lacks_figure():
            return
        if part.advice is None or by is None:
            self.giving.walk_in(here.patient.id, form.walk_in)
        elif form.wants_why():
            form.ask_why()
        else:
            patient_id = here.patient.id
            self.giving.triage(patient_id, form.walk_in, part.advice, part.level, by.knowledge)

    def on_emergency(self) -> None:
        here, by = self.at_the_desk, self.advising.by
        advice, level = self.walk_in.triage.advice, self.walk_in.triage.decided
        if here is not None and by is not None and advice is not None and level is not None:
            self.giving.to_emergency(here.patient.id, advice, level, by.knowledge, None)

    def on_look_opened(self) -> None:
        self.walk_in.hide()
        self.papers.put_away()
        self.redraw()
        self.take_focus()

    def on_look_closed(self) -> None:
        self.walk_in.show()
        self.redraw()
        self.take_focus()

    def on_sent(self, sent: Sent) -> None:
        """There with a number, or led there without one."""
        if sent.ticket is None:
            self._session.say(Message("trouble", "desk.emergency.led"))
        else:
            self._last_issued = sent.ticket
            self._slips.print_slip(sent.ticket.id, sent.ticket.label)
            self._session.say(Message("done", "desk.emergency.sent", {"label": sent.ticket.label}))
        self._begin_anew()
        self.again.close()
        self.on_done()

    def on_given(self, given: CheckedIn, doctor: str) -> None:
        """`doctor` where the rotation gave one."""
        here = self.at_the_desk
        today = here and chosen_department(here.departments, given.ticket.queue)
        doctors = today.doctors if today else ()
        name = next((one.name for one in doctors if one.code == doctor), "")
        self._last_issued = given.ticket
        values = {"label": given.ticket.label, "doctor": name}
        to = "_to" if name else ""
        if given.again:
            self._session.say(
                Message("refused", "desk.reception.has", values, "desk.reception.has.do")
            )
        else:
            how = "issued" if self._slips.prints else "issued_unprinted"
            self._session.say(Message("done", f"desk.reception.{how}{to}", values))
            self._slips.print_slip(given.ticket.id, given.ticket.label)
            if here is not None and here.patient.id == given.ticket.patient_id:
                self._begin_anew()
                self.issued.emit(here.patient)
        self.on_done()

    def on_returned(self, ticket: Ticket) -> None:
        key = "desk.reception.waits_again"
        self._session.say(Message("done", key, {"label": ticket.label}))
        self.on_done()

    def on_done(self) -> None:
        self.reload()
        self.served.emit()

    def on_refused(self, error: UserFacingError) -> None:
        """The sentence stands where she typed; nothing typed is lost."""
        message, language = of_error(error), self._session.language
        form = self.again.form if self.again.open else self.walk_in
        form.say_trouble(f"{message.sentence(language)} {message.advice(language)}")
        self._session.say(message)
        if error.values.get("field") == "triage_reason":
            form.ask_why()
        if error.key == "rotation_ask":
            self.on_turn_asked()
        if error.key in ADD_ON_FOR:
            self.walk_in.offer_add_on(error.key)

    def on_turn_asked(self) -> None:
        walk_in = self.walk_in.walk_in
        self.advising.ask_turn(self._patient_id, walk_in.department, walk_in.practitioner)

    def on_turn_known(self, patient_id: int, department: str, turn: TurnNow) -> None:
        if patient_id == self._patient_id:
            self.walk_in.show_turn(department, turn)

    def on_rebook(self) -> None:
        if self.at_the_desk is not None:
            self.rebook_asked.emit(self.at_the_desk.patient)

    def on_reprint(self) -> None:
        self.papers.printing.reprint(self.at_the_desk, self._last_issued)

    async def _load(self) -> tuple[int, AtTheDesk, dict[str, tuple[str, ...]]]:
        """A record that was merged away answers as the one it is part of."""
        wanted = self._patient_id
        patient = await self._session.ask(patients.patient, patient_id=wanted)
        visit = await self._session.ask(views.visit_today, patient_id=patient.id, at_desk=True)
        departments = await self._session.ask(views.departments_today)
        words = await asyncio.to_thread(letters, departments)
        return wanted, AtTheDesk(patient, visit, departments), words

    def _show(self, answer: tuple[int, AtTheDesk, dict[str, tuple[str, ...]]]) -> None:
        wanted, here, words = answer
        if wanted != self._patient_id:
            return
        self._patient_id = here.patient.id
        self.walk_in.departments.letters = words
        self.at_the_desk = self.giving.to = here
        if self._begun_for != here.patient.id:
            self._begun_for = here.patient.id
            self._begin_anew()
        self.papers.know(here)
        self._consult()
        self.redraw()
        self.on_turn_asked()
        self.shown.emit()
        self.again.know_patient(here.patient)
        if self.confirm_when_shown:
            self.confirm_when_shown = False
            self.take_focus()

    def _begin_anew(self) -> None:
        if self.at_the_desk is not None:
            now = self._session.program.clock.now()
            self.walk_in.begin(walk_in_for(self.at_the_desk.patient, now))

    def _consult(self) -> None:
        here = self.at_the_desk
        if here is not None:
            self.advising.know_departments(here.departments)
            today = self._session.program.clock.now().date()
            person = Person(age_on(here.patient.birth_date, today), here.patient.sex)
            self.walk_in.triage.consult(self.advising.by, person)

    def _connect(self) -> None:
        self.visits.act_asked.connect(self.on_act_asked)
        self.walk_in.issue_asked.connect(self.on_issue)
        self.walk_in.emergency_asked.connect(self.on_emergency)
        self.walk_in.reprint_asked.connect(self.on_reprint)
        self.walk_in.turn_asked.connect(self.on_turn_asked)
        self.walk_in.question.rebook_asked.connect(self.on_rebook)
        self.advising.ready.connect(self._consult)
        self.advising.turn_known.connect(self.on_turn_known)
        self.giving.given.connect(self.on_given)
        self.giving.returned.connect(self.on_returned)
        self.giving.sent.connect(self.on_sent)
        self.giving.refused.connect(self.on_refused)
        self.again.opened.connect(self.on_look_opened)
        self.again.closed.connect(self.on_look_closed)
        self.head.exams_asked.connect(self.papers.on_exams)
        self.head.note_asked.connect(self.papers.on_note)
        self.papers.closed.connect(self.take_focus)
        self.again.done.connect(self.on_done)
