"""SQL of patients."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, or_, select

from shared.domain.name_reading import name_parts
from shared.domain.ticket import State
from shared.store.sealing import seals_of
from shared.store.tables import appointment, name_part, patient, ticket

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
    select(patient).where(patient.c.patient_no == bindparam("key")),
    select(patient)
    .join(appointment, appointment.c.patient_id == patient.c.id)
    .where(appointment.c.code == bindparam("key")),
)


_by_id_number = select(patient).where(patient.c.id_number_index == bindparam("index"))


def add(tx: Connection, values: dict[str, Any]) -> int:
    """A new patient; `id_number`, `phone` and `guardian_phone` are given open and kept sealed."""
    key = tx.execute(insert(patient).values(_sealed(tx, values))).inserted_primary_key
    assert key is not None
    _add_parts(tx, {int(key[0]): values["name"]})
    return int(key[0])


def add_many(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    tx.execute(insert(patient), [_sealed(tx, row) for row in rows])
    names = {row["patient_no"]: row["name"] for row in rows}
    for part in _parts(names):
        query = select(patient.c.id, patient.c.patient_no).where(patient.c.patient_no.in_(part))
        _add_parts(tx, {row.id: names[row.patient_no] for row in tx.execute(query)})


def _add_parts(tx: Connection, names: dict[int, str]) -> None:
    tx.execute(
        insert(name_part),
        [
            {"patient_id": patient_id, "place": place, "name": name, "pinyin": pinyin,
             "initials": initials}
            for patient_id, whole in names.items()
            for place, (name, pinyin, initials) in enumerate(name_parts(whole))
        ],
    )  # fmt: skip


def _sealed(tx: Connection, values: dict[str, Any]) -> dict[str, Any]:
    seals, number = seals_of(tx), values["patient_no"]
    row = dict(values)
    id_number, phone = row.pop("id_number", ""), row.pop("phone", "")
    return row | {
        "sealed_id_number": seals.seal(id_number, number, "id_number"),
        "id_number_index": seals.index(id_number),
        "sealed_phone": seals.seal(phone, number, "phone"),
        "phone_index": seals.index(phone),
        "phone_tail_index": seals.index(phone[-4:]),
        "sealed_guardian_phone": seals.seal(
            row.pop("guardian_phone", ""), number, "guardian_phone"
        ),
    }


def opened(tx: Connection, row: Row[Any], field: str) -> str:
    """A patient's `id_number`, `phone` or `guardian_phone`."""
    return seals_of(tx).open(getattr(row, f"sealed_{field}"), row.patient_no, field)


def by_id(tx: Connection, patient_id: int) -> Row[Any] | None:
    return tx.execute(_by_id, {"id": patient_id}).one_or_none()


def by_exact_key(tx: Connection, key: str) -> Row[Any] | None:
    """By card, identity number, patient number or the code of an appointment."""
    for query in _exact_keys:
        found = tx.execute(query, {"key": key}).first()
        if found:
            return found
    return tx.execute(_by_id_number, {"index": seals_of(tx).index(key)}).first()


def by_phone(tx: Connection, phone: str, birth_date: str) -> list[Row[Any]]:
    query = select(patient).where(
        patient.c.phone_index == seals_of(tx).index(phone), patient.c.birth_date == birth_date
    )
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
    seals = seals_of(tx)
    taken: set[str] = set()
    for part in _parts(keys):
        for column in (patient.c.patient_no, patient.c.card_no):
            taken |= set(tx.execute(select(column).where(column.in_(part))).scalars())
        by_index = {seals.index(key): key for key in part}
        column = patient.c.id_number_index
        found = tx.execute(select(column).where(column.in_(by_index))).scalars()
        taken |= {by_index[index] for index in found}
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
                patient.c.phone_tail_index == seals_of(tx).index(words),
                patient.c.phone_index == seals_of(tx).index(words),
                patient.c.id_number_index == seals_of(tx).index(words.upper()),
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
