"""The record front page (病历首页) on paper, off the GUI thread."""

from functools import partial

from desk.messages import Message
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.domain.errors import UserFacingError
from shared.domain.roles import Right, may
from shared.services import patients
from shared.services.front_page_content import front_page_content
from shared.services.values import Patient
from shared.slips.front_page import front_page
from shared.text import text


class FrontPagePrinting:
    """The page carries whole numbers where who prints it may see them, and the journal says so;
    else they are masked on paper too."""

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        self._session = session
        self._slips = slips

    def print_for(self, patient: Patient) -> None:
        if not self._slips.prints:
            self._session.say(Message("refused", "desk.slip.off", {}, "desk.slip.off.do"))
            return
        sealed = {
            "id_number": patient.masked_id,
            "phone": patient.masked_phone,
            "guardian_phone": patient.masked_guardian_phone,
        }
        member = self._session.staff
        allowed = member is not None and may(member.role, Right.REVEAL)
        self._open(patient, [name for name, masked in sealed.items() if masked and allowed], {})

    def _open(self, patient: Patient, left: list[str], opened: dict[str, str]) -> None:
        """One sealed field after the other, then the page."""
        if not left:
            self._session.program.tasks.spawn(
                self._print(patient, opened), f"desk-front-page-{patient.id}", self._session.on_bug
            )
            return
        field, later = left[0], left[1:]

        def revealed(value: str) -> None:
            self._open(patient, later, {**opened, field: value})

        self._session.act(
            f"front_page:{patient.id}:{field}", patients.reveal, revealed,
            patient_id=patient.id, field=field,
            reason=text("desk.front_page.reason", self._session.language),
        )  # fmt: skip

    async def _print(self, patient: Patient, opened: dict[str, str]) -> None:
        language, settings = self._session.language, self._session.program.settings
        try:
            content = await self._session.ask(
                front_page_content,
                patient_id=patient.id,
                language=language,
                hospital=settings.hospital.named(language),
                **opened,
            )
        except UserFacingError as error:
            self._session.on_error(error)
            return
        values = {"number": patient.patient_no}
        self._slips.print_paper(
            f"front-page-{patient.patient_no}",
            partial(front_page, content, language),
            Message("done", "desk.front_page.printed", values),
            Message("trouble", "desk.front_page.failed", values, "desk.front_page.failed.do"),
        )
