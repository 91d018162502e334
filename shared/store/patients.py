"""SQL of patients."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, or_, select

from shared.domain.ticket import State
from shared.store.tables import appointment, patient, ticket

PART = 5000

_by_id = select(patient).where(patient.c.id == bindparam("id"))
_seen = (
    select(ticket.c.id)
    .where(
        ticket.c.patient_id == bindparam("id"),
        ticket.c.day < bindparam("day"),
        ticket.c.state == State.DONE,
    )
    .limit(1)
)
_exact_keys = (
    select(patient).where(patient.c.card_no == bindparam("key")),
    select(patient).where(patient.c.id_number == bindparam("key"), patient.c.id_number != ""),
    select(patient).where(patient.c.patient_no == bindparam("key")),
    select(patient)
    .join(appointment, appointment.c.patient_id == patient.c.id)
    .where(appointment.c.code == bindparam("key")),
)


def add(tx: Connection, values: dict[str, Any]) -> int:
    key = tx.execute(insert(patient).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def add_many(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.execute(insert(patient), rows)


def by_id(tx: Connection, patient_id: int) -> Row[Any] | None:
    return tx.execute(_by_id, {"id": patient_id}).one_or_none()


def by_exact_key(tx: Connection, key: str) -> Row[Any] | None:
    """By card, identity number, patient number or the code of an appointment."""
    for query in _exact_keys:
        found = tx.execute(query, {"key": key}).first()
        if found:
            return found
    return None


def by_phone(tx: Connection, phone: str, birth_date: str) -> list[Row[Any]]:
    query = select(patient).where(patient.c.phone == phone, patient.c.birth_date == birth_date)
    return list(tx.execute(query))


def ids_by_external(tx: Connection, source: str, external: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in _parts(external):
        query = select(patient.c.external_id, patient.c.id).where(
            patient.c.source == source, patient.c.external_id.in_(part)
        )
        found |= {row.external_id: row.id for row in tx.execute(query)}
    return found


def keys_taken(tx: Connection, keys: Iterable[str]) -> set[str]:
    """Which of these are somebody's patient number, card or identity number."""
    columns = (patient.c.patient_no, patient.c.card_no, patient.c.id_number)
    taken: set[str] = set()
    for part in _parts(keys):
        for column in columns:
            taken |= set(tx.execute(select(column).where(column.in_(part))).scalars())
    return taken


def _parts(keys: Iterable[str]) -> Iterator[list[str]]:
    """A few thousand at a time: a statement takes only so many values."""
    listed = list(keys)
    return (listed[first : first + PART] for first in range(0, len(listed), PART))


def search(tx: Connection, words: str, limit: int) -> list[Row[Any]]:
    """By the beginning of name, pinyin, initials, or card; whole phone tail or number."""
    lowered = words.lower()
    query: Select[Any] = (
        select(patient)
        .where(
            or_(
                _starts(patient.c.name, words),
                _starts(patient.c.pinyin, lowered),
                _starts(patient.c.initials, lowered),
                _starts(patient.c.card_no, words.upper()),
                patient.c.phone_tail == words,
                patient.c.phone == words,
                patient.c.id_number == words.upper(),
                patient.c.patient_no == words.upper(),
            )
        )
        .order_by(patient.c.name, patient.c.id)
        .limit(limit)
    )
    return list(tx.execute(query))


def _starts(column: Any, words: str) -> Any:
    return (column >= words) & (column < words + "\U0010ffff")


def seen_before(tx: Connection, patient_id: int, day: str) -> bool:
    """Whether the patient was served on an earlier day."""
    return tx.execute(_seen, {"id": patient_id, "day": day}).first() is not None
