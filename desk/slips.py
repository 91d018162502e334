"""Queue slips and other papers at the desk: made and printed off the GUI thread."""

import asyncio
from collections.abc import Callable
from functools import partial

from desk.messages import Message
from desk.session import DeskSession
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import PrinterProblem
from shared.domain.errors import UserFacingError
from shared.services.slip_content import card_label_of, queue_slip_of, slip_language
from shared.services.values import Patient, TicketPlace
from shared.services.views import place_of
from shared.slips.card_label import card_label_pdf
from shared.slips.queue_slip import queue_slip_pdf
from shared.slips.stationery import Stationery, stationery_for


class SlipPrinting:
    """Prints, reprints, and tries again what a printer did not take."""

    def __init__(self, session: DeskSession, queue: PrintQueue | None) -> None:
        self._session = session
        self._queue = queue
        self._pumping = self._looked = False

    def look_at_templates(self) -> None:
        """Once, when somebody is there to be told which of the hospital's templates are broken."""
        if not self._looked:
            self._looked = True
            work = self._read_templates()
            self._session.program.tasks.spawn(work, "desk-slip-templates", self._session.on_bug)

    @property
    def prints(self) -> bool:
        return self._queue is not None

    def print_slip(self, ticket_id: str, label: str, *, reprint: bool = False) -> None:
        """Nothing is printed before its commit: the caller holds the store's answer."""
        if self._queue is not None:
            self._session.program.tasks.spawn(
                self._print(self._queue, ticket_id, label, reprint),
                f"desk-slip-{label}",
                self._session.on_bug,
            )

    def print_paper(
        self, name: str, make: Callable[[], bytes], printed: Message, failed: Message
    ) -> None:
        """Any other PDF; `name` holds nothing that tells who it is about but a number."""
        if self._queue is not None:
            self._session.program.tasks.spawn(
                self._print_paper(self._queue, name, make, printed, failed),
                f"desk-paper-{name}",
                self._session.on_bug,
            )

    def print_card_label(self, patient: Patient) -> None:
        """For a card that was just issued, where the hospital sticks labels on its cards."""
        program = self._session.program
        if not program.settings.slips.card_label:
            return
        language = slip_language(patient.language, self._session.language)
        hospital = program.settings.hospital.named(language)
        label = card_label_of(patient, hospital, language, now=program.clock.now())
        values = {"number": patient.card_no}
        self.print_paper(
            f"card-{patient.patient_no}",
            lambda: card_label_pdf(label, self.stationery()),
            Message("done", "desk.card.label_printed", values),
            Message("trouble", "desk.card.label_failed", values, "desk.card.label_failed.do"),
        )

    def try_again(self) -> None:
        """Now and then: paper may have been put in."""
        if self._queue is not None and not self._pumping:
            self._pumping = True
            self._session.program.tasks.spawn(self._pump(self._queue), "desk-slips-again")

    async def _print(self, queue: PrintQueue, ticket_id: str, label: str, reprint: bool) -> None:
        try:
            place = await self._session.ask(place_of, ticket_id=ticket_id)
            language = slip_language(place.spoken, self._session.language)
            make = partial(self._pdf, place, language, reprint)
            name = f"{place.ticket.day}-{label}"
            printed = await asyncio.to_thread(_printed, queue, name, make)
        except PrinterProblem:
            printed = False
        except UserFacingError as error:
            self._session.on_error(error)
            return
        if not printed:
            self._session.say(
                Message("trouble", "desk.slip.failed", {"label": label}, "desk.slip.failed.do")
            )
        elif reprint:
            self._session.say(Message("done", "desk.slip.reprinted", {"label": label}))

    def _pdf(self, place: TicketPlace, language: str, reprint: bool) -> bytes:
        program = self._session.program
        hospital, now = program.settings.hospital.named(language), program.clock.now()
        way = self._session.map.way(place, language, now)
        slip = queue_slip_of(place, hospital, language, now=now, reprint=reprint, way=way)
        return queue_slip_pdf(slip, self.stationery())

    def stationery(self) -> Stationery:
        """The templates and the paper of this desk; on a worker thread."""
        settings = self._session.program.settings
        return stationery_for(settings.slips.folder, settings.desk.printer.width_mm)

    async def _read_templates(self) -> None:
        stationery = await asyncio.to_thread(self.stationery)
        for problem in stationery.problems:
            self._session.on_error(problem)

    async def _print_paper(
        self,
        queue: PrintQueue,
        name: str,
        make: Callable[[], bytes],
        printed: Message,
        failed: Message,
    ) -> None:
        try:
            taken = await asyncio.to_thread(_printed, queue, name, make)
        except PrinterProblem:
            taken = False
        self._session.say(printed if taken else failed)

    async def _pump(self, queue: PrintQueue) -> None:
        try:
            doubtful = await asyncio.to_thread(_pumped, queue)
        finally:
            self._pumping = False
        if doubtful:
            labels = ", ".join(doubtful)
            self._session.say(
                Message("trouble", "desk.slip.doubtful", {"label": labels}, "desk.slip.doubtful.do")
            )


def _pumped(queue: PrintQueue) -> list[str]:
    """Try again what waits. Answers the papers of which nobody knows whether they came out: the
    guide is asked to look, and they are not kept."""
    if queue.waiting:
        queue.pump()
    return [queue.label(job) for job in queue.withdraw(queue.doubtful)]


def _printed(queue: PrintQueue, name: str, make: Callable[[], bytes]) -> bool:
    """Whether the printer took this paper; what it did not take stays in the spool, and comes out
    before newer ones: a guide hands it out."""
    job = queue.add(name, make())
    queue.pump()
    return queue.took(job)
