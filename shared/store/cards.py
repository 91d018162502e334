"""SQL of former visit cards: whoever shows one is known, and told so."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from shared.store.tables import former_card


def holder_before(tx: Connection, card_no: str) -> int | None:
    """Whose card this was."""
    query = select(former_card.c.patient_id).where(former_card.c.card_no == card_no)
    return tx.execute(query).scalar_one_or_none()


def of_patients(tx: Connection, ids: Iterable[int]) -> list[Row[Any]]:
    """The former cards of some records, the last one replaced first."""
    query = select(former_card).where(former_card.c.patient_id.in_(sorted(ids)))
    return list(tx.execute(query.order_by(former_card.c.replaced.desc(), former_card.c.card_no)))


def retire(tx: Connection, card_no: str, patient_id: int, at: datetime, reason: str) -> None:
    tx.execute(
        insert(former_card),
        {"card_no": card_no, "patient_id": patient_id, "replaced": at, "reason": reason},
    )
