"""What is put before the desk beside keys: a scan is searched for, an identity card opens who it
is, or fills in the form of who is new."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desk.key_bursts import KeyBursts
from desk.messages import of_error
from desk.reception.view import ReceptionPage
from desk.session import DeskSession
from desk.top_bar import TopBar
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.devices.scanner import KeyboardScanner
from shared.domain.errors import Refused
from shared.services import patients
from shared.ui.inputs import Inputs


class Presented(QObject):
    """Nothing is heard while nobody is signed in. `reception_asked` when something is to be seen
    there."""

    reception_asked = Signal()

    def __init__(
        self, session: DeskSession, inputs: Inputs, top: TopBar, reception: ReceptionPage
    ) -> None:
        super().__init__(reception)
        self._session = session
        self._top = top
        self._reception = reception
        self._card: IdentityCard | None = None
        self._loader = session.loader("card", self._load, self._show, self)
        self._bursts: KeyBursts | None = None
        if isinstance(inputs.scanner, KeyboardScanner):
            own = (top.search,)
            self._bursts = KeyBursts(reception, inputs.scanner, own)
        self._inputs = inputs
        inputs.scanned.connect(self.on_scanned)
        inputs.card_read.connect(self.on_card_read)
        inputs.card_refused.connect(self.on_card_refused)

    def start(self) -> None:
        self._inputs.start()
        if self._bursts is not None:
            self._bursts.start()

    def stop(self) -> None:
        self._inputs.stop()
        if self._bursts is not None:
            self._bursts.stop()
        self._loader.stop()

    def on_scanned(self, untrusted_scan: str) -> None:
        """As if it were typed into the search field; a new visit card goes into its own field,
        where that waits for it."""
        if self._session.staff is None:
            return
        card_field = self._reception.form.fields.lines["card_no"]
        if QApplication.focusWidget() is card_field:
            card_field.setText(untrusted_scan)
            return
        self.reception_asked.emit()
        self._top.search.setText(untrusted_scan)
        self._reception.take_first_found()

    def on_card_read(self, card: object) -> None:
        assert isinstance(card, IdentityCard)
        if self._session.staff is None:
            return
        self.reception_asked.emit()
        if not self._reception.take_card(card):
            self._card = card
            self._loader.ask_now()

    def on_card_refused(self, problem: object) -> None:
        assert isinstance(problem, CardProblem)
        if self._session.staff is not None:
            self._session.say(of_error(problem))

    async def _load(self) -> tuple[IdentityCard, int | None]:
        """The card that was put on last, and whose it is."""
        card = self._card
        assert card is not None
        try:
            patient = await self._session.ask(patients.identify, scan=card.id_number)
        except Refused as refused:
            if refused.key != "not_found":
                raise
            return card, None
        return card, patient.id

    def _show(self, answer: tuple[IdentityCard, int | None]) -> None:
        card, patient_id = answer
        if card is not self._card or self._session.staff is None:
            return
        self._card = None
        if patient_id is None:
            self._reception.on_new_card(card)
        else:
            self._reception.on_patient(patient_id)
