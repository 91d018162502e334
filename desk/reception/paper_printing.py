"""What reception prints for the patient at the desk, in their language; nothing of it is stored."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from desk.messages import Message
from desk.reception.exam_order import ordered
from desk.reception.model import AtTheDesk, reprint_ticket
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.domain.ticket import Ticket
from shared.services.exam_content import exam_slip_of
from shared.services.hospital_triage import in_use
from shared.services.slip_content import note_slip_of, slip_language
from shared.services.the_way import profile_for
from shared.services.values import TicketPlace
from shared.slips.exam_slip import exam_slip_pdf
from shared.slips.note_slip import note_slip_pdf


def newest_place(here: AtTheDesk | None) -> TicketPlace | None:
    """Of the number the patient has; the newest of several."""
    places = here.visit.tickets if here is not None else ()
    return max(places, key=lambda one: (one.ticket.checked_in, one.ticket.number), default=None)


class PaperPrinting:
    """Each answers whether this desk prints at all; what came of it is said in the strip."""

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        self._session = session
        self._slips = slips

    def exams(self, here: AtTheDesk, codes: tuple[str, ...], *, eaten: bool) -> bool:
        now = self._session.program.clock.now()
        return self._print("exams", here, partial(self._guide, here, codes, eaten, now))

    def note(self, here: AtTheDesk, words: str) -> bool:
        """`words` were read by `read_words`."""
        now, member = self._session.program.clock.now(), self._session.staff
        by = member.name if member is not None else ""
        return self._print("note", here, partial(self._note, here, words, by, now))

    def reprint(self, here: AtTheDesk | None, last_issued: Ticket | None) -> bool:
        """The slip of the patient's number once more."""
        if not self._prints():
            return False
        ticket = reprint_ticket(here.visit if here else None, last_issued)
        if ticket is None:
            self._session.say(Message("refused", "desk.slip.none", {}, "desk.slip.none.do"))
        else:
            self._slips.print_slip(ticket.id, ticket.label, reprint=True)
        return True

    def _prints(self) -> bool:
        if not self._slips.prints:
            self._session.say(Message("refused", "desk.slip.off", {}, "desk.slip.off.do"))
        return self._slips.prints

    def _print(self, kind: str, here: AtTheDesk, make: Callable[[], bytes]) -> bool:
        number = here.patient.patient_no
        values = {"number": number}
        if not self._prints():
            return False
        self._slips.print_paper(
            f"{kind}-{number}",
            make,
            Message("done", f"desk.paper.{kind}.printed", values),
            Message("trouble", f"desk.paper.{kind}.failed", values, "desk.paper.failed.do"),
        )
        return True

    def _guide(self, here: AtTheDesk, codes: tuple[str, ...], eaten: bool, now: datetime) -> bytes:
        """On a worker thread, as `_note`."""
        settings, knowledge = self._session.program.settings, in_use().knowledge
        language = self._language(here)
        slip = exam_slip_of(
            ordered(codes, knowledge, eaten=eaten),
            knowledge,
            settings.hospital.named(language),
            language,
            now=now,
            ways=self._session.map.ways,
            terminal=settings.desk.terminal,
            profile=profile_for(here.patient.needs),
            place=newest_place(here),
        )
        return exam_slip_pdf(slip, self._slips.stationery())

    def _note(self, here: AtTheDesk, words: str, by: str, now: datetime) -> bytes:
        language = self._language(here)
        hospital = self._session.program.settings.hospital.named(language)
        place = newest_place(here)
        slip = note_slip_of(words, hospital, language, now=now, by=by, place=place)
        return note_slip_pdf(slip, self._slips.stationery())

    def _language(self, here: AtTheDesk) -> str:
        return slip_language(here.patient.language, self._session.language)
