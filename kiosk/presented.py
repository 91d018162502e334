"""What is put before the kiosk beside a finger: a scan or card is of whoever stands here now."""

from collections.abc import Callable

from kiosk.journey import works
from kiosk.session import Choice, Event, Session, State
from shared.devices.identity_card import CardProblem, IdentityCard
from shared.ui.inputs import Inputs

STAYS = frozenset({State.STORE_AWAY, State.STAFF})  # nobody to be asked; staff is on the way


class Presented:
    """An open visit of somebody else ends. A card only says who it is: nothing is done for it that
    is not touched on the screen afterwards."""

    def __init__(
        self,
        inputs: Inputs,
        session: Callable[[], Session],
        chose: Callable[[object], None],
        refused: Callable[[CardProblem], None],
    ) -> None:
        self._session = session
        self._chose = chose
        self._refused = refused
        inputs.scanned.connect(self.on_scanned)
        inputs.card_read.connect(self.on_card_read)
        inputs.card_refused.connect(self.on_card_refused)

    def on_scanned(self, untrusted_scan: str) -> None:
        session = self._session()
        if session.state in STAYS:
            return
        if session.state is State.SORRY and _tried_a_card(session):
            self._chose(Choice(Event.BACK))
        if not self._waits_for_one():
            self._chose(Choice(Event.IDLE))
        if self._waits_for_one():
            self._chose(Choice(Event.SCANNED, untrusted_scan))

    def on_card_read(self, card: object) -> None:
        assert isinstance(card, IdentityCard)
        self.on_scanned(card.id_number)

    def on_card_refused(self, problem: object) -> None:
        """Said where a card is waited for; elsewhere one that lies about is nobody's business."""
        assert isinstance(problem, CardProblem)
        if self._waits_for_one():
            self._refused(problem)

    def _waits_for_one(self) -> bool:
        return works(self._session().state, Event.SCANNED)


def _tried_a_card(session: Session) -> bool:
    """Whoever is told that their card was not read, or is not known, puts it on again: in their
    language, and for what they came for."""
    return bool(session.trail) and works(session.trail[-1], Event.SCANNED)
