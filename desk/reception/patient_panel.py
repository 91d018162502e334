"""The middle of reception: the patient at the desk, what today holds for them, a walk-in."""

import asyncio

from PySide6.QtCore import Signal

from desk.controls import Card, Rule
from desk.departments import chosen_department
from desk.messages import Message, of_error
from desk.reception.department_list import letters
from desk.reception.model import (
    ADD_ON_FOR,
    AtTheDesk,
    WalkIn,
    reprint_ticket,
    visit_lines,
    walk_in_for,
)
from desk.reception.patient_head import PatientHead
from desk.reception.visit_list import VisitList
from desk.reception.walk_in_form import WalkInForm
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.domain.errors import UserFacingError
from shared.domain.identity import age_on
from shared.domain.ticket import Ticket
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import Suggester
from shared.services import check_in, patients, placing, triaging, views
from shared.services.triage_files import our_knowledge
from shared.services.triaging import Advice, Triaged, TurnNow
from shared.services.values import CheckedIn
from shared.text import text


class PatientPanel(Card):
    """`served` after a number was given: reception is ready for the next patient; `issued` with
    the patient who has a new one."""

    served = Signal()
    issued = Signal(object)
    shown = Signal()

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        super().__init__("reception.patient", spacing=8)
        self._session = session
        self._slips = slips
        self._patient_id = 0
        self._begun_for = 0
        self._last_issued: Ticket | None = None
        self._suggester: Suggester | None = None
        self._suggester_for: tuple[tuple[str, str], ...] = ()
        self.at_the_desk: AtTheDesk | None = None
        self.confirm_when_shown = False
        self.head = PatientHead(session)
        self.visits = VisitList()
        self.walk_in = WalkInForm()
        self._loader = session.loader("patient", self._load, self._show, self)
        self._suggesters = session.loader(
            "suggester", self._load_suggester, self._show_suggester, self
        )
        self._turns = session.loader("turn", self._load_turn, self._show_turn, self)
        self.column.addWidget(self.head)
        for part in (Rule(), self.visits):
            self.column.addWidget(part)
        self.column.addWidget(self.walk_in, 1)
        self.visits.act_asked.connect(self.on_act_asked)
        self.walk_in.issue_asked.connect(self.on_issue)
        self.walk_in.reprint_asked.connect(self.on_reprint)
        self.walk_in.department_changed.connect(self._turns.ask)

    @property
    def advises(self) -> bool:
        """Whether the hospital's words are read."""
        return self._suggester is not None

    def open_patient(self, patient_id: int) -> None:
        self._patient_id = patient_id
        self._loader.ask_now()

    def reload(self) -> None:
        if self._suggester is None:
            self._suggesters.ask()
        if self._patient_id:
            self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()
        self._turns.stop()
        self._suggesters.stop()

    def speak(self) -> None:
        self.walk_in.speak(self._session.language)
        self.redraw()

    def redraw(self) -> None:
        """The same patient in the words and the minutes of now."""
        here, language = self.at_the_desk, self._session.language
        if here is None:
            return
        now = self._session.program.clock.now()
        self.head.show_patient(here)
        self.visits.show_lines(visit_lines(here.visit, now, language), language)
        self.walk_in.show_departments(here.departments)

    def back_out(self) -> bool:
        """Esc: no reason is given now."""
        return self.walk_in.back_out()

    def take_focus(self) -> None:
        """Where Enter does the likely thing: check in, come back, or choose a department."""
        button = self.visits.first_button
        if button is not None:
            button.setFocus()
            return
        self.walk_in.departments.setFocus()

    def on_act_asked(self, act: str, key: str) -> None:
        if act == "check_in":
            self._session.act(
                f"check_in:{key}",
                check_in.check_in,
                self.on_checked_in,
                appointment_id=int(key),
                at_desk=True,
            )
        elif act == "come_back":
            self._session.act(
                f"come_back:{key}", check_in.come_back, self.on_came_back,
                seen_in="rooms", ticket_id=key,
            )  # fmt: skip
        elif act == "release":
            self._session.act(
                f"release:{key}", placing.release, self.on_released,
                seen_in="rooms", ticket_id=key,
            )  # fmt: skip

    def on_issue(self) -> None:
        here, walk_in = self.at_the_desk, self.walk_in.walk_in
        if here is None:
            return
        if not walk_in.department:
            self.walk_in.say_trouble(text("desk.reception.choose", self._session.language))
            self.walk_in.departments.setFocus()
            return
        if self.walk_in.lacks_reason():
            self.walk_in.say_trouble(text("desk.reception.add_on_why", self._session.language))
            self.walk_in.add_on.setFocus()
            return
        part = self.walk_in.triage
        if part.lacks_figure():
            return
        if part.advice is not None:
            self._triage(here, walk_in, part.advice)
            return
        self._session.act(
            f"issue:{here.patient.id}",
            check_in.take_walk_in,
            self.on_checked_in,
            self.on_refused,
            patient_id=here.patient.id,
            department=walk_in.department,
            practitioner=walk_in.practitioner,
            priority=walk_in.priority,
            complaint=walk_in.complaint.strip(),
            add_on=walk_in.add_on.strip(),
            named_doctor=walk_in.named,
        )

    def _triage(self, here: AtTheDesk, walk_in: WalkIn, advice: Advice) -> None:
        """Number, level, reason and whose turn it is in one act."""
        if self.walk_in.wants_why():
            self.walk_in.ask_why()
            return
        self._session.act(
            f"issue:{here.patient.id}",
            triaging.triage,
            self.on_triaged,
            self.on_refused,
            patient_id=here.patient.id,
            advice=advice,
            department=walk_in.department,
            knowledge=our_knowledge(),
            practitioner=walk_in.practitioner,
            level=self.walk_in.triage.level,
            reason=walk_in.reason,
            named_doctor=walk_in.named,
            priority=walk_in.priority,
            add_on=walk_in.add_on.strip(),
        )

    def on_triaged(self, triaged: Triaged) -> None:
        turn, here = triaged.turn, self.at_the_desk
        code = turn.practitioner if turn is not None else None
        today = here and chosen_department(here.departments, triaged.given.ticket.queue)
        doctors = today.doctors if today else ()
        self._say_issued(
            triaged.given, next((doctor.name for doctor in doctors if doctor.code == code), "")
        )

    def on_checked_in(self, given: CheckedIn) -> None:
        self._say_issued(given)

    def _say_issued(self, given: CheckedIn, doctor: str = "") -> None:
        """`doctor` where the rotation gave one."""
        self._last_issued = given.ticket
        values = {"label": given.ticket.label, "doctor": doctor}
        to = "_to" if doctor else ""
        if given.again:
            self._session.say(
                Message("refused", "desk.reception.has", values, "desk.reception.has.do")
            )
        else:
            if self._slips.prints:
                self._session.say(Message("done", f"desk.reception.issued{to}", values))
            else:
                self._session.say(Message("done", f"desk.reception.issued_unprinted{to}", values))
            self._slips.print_slip(given.ticket.id, given.ticket.label)
            here = self.at_the_desk
            if here is not None and here.patient.id == given.ticket.patient_id:
                self.walk_in.begin(walk_in_for(here.patient, self._session.program.clock.now()))
                self.issued.emit(here.patient)
        self.reload()
        self.served.emit()

    def on_came_back(self, given: CheckedIn) -> None:
        self.on_released(given.ticket)

    def on_released(self, ticket: Ticket) -> None:
        key = "desk.reception.waits_again"
        self._session.say(Message("done", key, {"label": ticket.label}))
        self.reload()
        self.served.emit()

    def on_refused(self, error: UserFacingError) -> None:
        """The sentence stands where she typed; nothing typed is lost."""
        message, language = of_error(error), self._session.language
        self.walk_in.say_trouble(f"{message.sentence(language)} {message.advice(language)}")
        self._session.say(message)
        if error.key == "no_reason" and error.values.get("field") == "triage_reason":
            self.walk_in.ask_why()
        if error.key in ADD_ON_FOR:
            self.walk_in.offer_add_on(error.key)

    def on_reprint(self) -> None:
        if not self._slips.prints:
            self._session.say(Message("refused", "desk.slip.off", {}, "desk.slip.off.do"))
            return
        here = self.at_the_desk
        ticket = reprint_ticket(here.visit if here else None, self._last_issued)
        if ticket is None:
            self._session.say(Message("refused", "desk.slip.none", {}, "desk.slip.none.do"))
            return
        self._slips.print_slip(ticket.id, ticket.label, reprint=True)

    async def _load(self) -> tuple[int, AtTheDesk, dict[str, tuple[str, ...]]]:
        """A record that was merged away answers as the one it is part of."""
        wanted = self._patient_id
        patient = await self._session.ask(patients.patient, patient_id=wanted)
        visit = await self._session.ask(views.visit_today, patient_id=patient.id, at_desk=True)
        departments = await self._session.ask(views.departments_today)
        words = await asyncio.to_thread(letters, departments)
        return wanted, AtTheDesk(patient, visit, departments), words

    async def _load_suggester(self) -> Suggester:
        """The words are read from files, once; meanwhile a number is given without advice."""
        knowledge = await asyncio.to_thread(our_knowledge)
        made: Suggester = await self._session.ask(triaging.hospital_suggester, knowledge=knowledge)
        return made

    def _show_suggester(self, made: Suggester) -> None:
        self._suggester = made
        self._consult()

    def _consult(self) -> None:
        here = self.at_the_desk
        if here is None:
            return
        names = tuple((one.department.code, one.department.name) for one in here.departments)
        if names != self._suggester_for:
            self._suggester_for = names
            self._suggesters.ask_now()
        today = self._session.program.clock.now().date()
        person = Person(age_on(here.patient.birth_date, today), here.patient.sex)
        self.walk_in.triage.consult(self._suggester, person)

    async def _load_turn(self) -> tuple[int, str, TurnNow] | None:
        patient_id, department = self._patient_id, self.walk_in.walk_in.department
        if not (patient_id and department):
            return None
        knowledge = await asyncio.to_thread(our_knowledge)
        turn = await self._session.ask(
            triaging.turn_now, department=department, patient_id=patient_id, knowledge=knowledge
        )
        return patient_id, department, turn

    def _show_turn(self, answer: tuple[int, str, TurnNow] | None) -> None:
        if answer is not None and answer[0] == self._patient_id:
            self.walk_in.show_turn(answer[1], answer[2])

    def _show(self, answer: tuple[int, AtTheDesk, dict[str, tuple[str, ...]]]) -> None:
        wanted, here, words = answer
        if wanted != self._patient_id:
            return
        self._patient_id = here.patient.id
        self.walk_in.departments.letters = words
        self.at_the_desk = here
        if self._begun_for != here.patient.id:
            self._begun_for = here.patient.id
            self.walk_in.begin(walk_in_for(here.patient, self._session.program.clock.now()))
        self._consult()
        self.redraw()
        self._turns.ask()
        self.shown.emit()
        if self.confirm_when_shown:
            self.confirm_when_shown = False
            self.take_focus()
