"""Visit cards (就诊卡): issued, replaced; an old one is known and refused."""

from sqlalchemy import Connection

from shared.domain import identity
from shared.domain.free_text import read_words
from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.patients import free_numbers, locked_patient, patient_of, refuse_used_card
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.values import Patient
from shared.store import cards, journal, patients


def issue_card(
    tx: Connection, stamp: Stamp, *, patient_id: int, card_no: str = "", reason: str
) -> Patient:
    """A new card, numbered here where no number is given; the one before becomes a former card.

    Raises Refused: not_allowed, bad_card, duplicate_card, card_replaced (somebody's former card),
    not_found, and what `read_words` raises (field "reason").
    """
    require(stamp, Right.REGISTER)
    why = read_words(reason, "reason")
    row = locked_patient(tx, patient_id)
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return patient_of(tx, row)
    if card_no.strip():
        new = identity.read_card(card_no)
        refuse_used_card(tx, new)
    else:
        _, new = free_numbers(tx, stamp.site)
    cards.retire(tx, row.card_no, row.id, stamp.now, why)
    patients.change(tx, row, {"card_no": new})
    note(tx, stamp, "issue_card", patient_id=row.id, reason=why or None)
    return patient_of(tx, patients.row_of(tx, row.id))
