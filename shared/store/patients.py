"""SQL of patients.

A record that was merged into another (`merged_into`) is found as before and answers with the one
it became part of; only `row_of` tells it itself.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    Connection,
    Row,
    Select,
    any_,
    bindparam,
    func,
    insert,
    literal,
    select,
    union_all,
    update,
)

from shared.domain.ticket import State
from shared.store import name_parts
from shared.store.sealed_rows import index_values
from shared.store.sealing import seals_of
from shared.store.tables import appointment, former_card, patient, ticket

PART = 5000
SEALED = ("id_number", "phone", "guardian_phone")
PREFIX_END = name_parts.PREFIX_END

_by_id = select(patient).where(patient.c.id == bindparam("id"))
# However many ids there are, they are one value, and so it is one statement that is prepared once.
_by_ids = {
    "sqlite": select(patient).where(
        patient.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value")))
    ),
    "postgresql": select(patient).where(
        patient.c.id == any_(bindparam("ids", type_=ARRAY(patient.c.id.type)))
    ),
}
_locked = (
    select(patient)
    .where(patient.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(patient.c.id)
    .with_for_update()
)
_held = _by_id.with_for_update(read=True, key_share=True)
_merged = (
    select(patient)
    .where(patient.c.merged_into == bindparam("into"), patient.c.merged_into.is_not(None))
    .order_by(patient.c.id)
)
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
_has_number = patient.c.id_number_index != literal("", literal_execute=True)  # the index's own term
_by_id_number = select(patient).where(patient.c.id_number_index == bindparam("index"), _has_number)
_by_phone = select(patient).where(patient.c.phone_index == bindparam("index"))
_by_phone_and_birth = _by_phone.where(patient.c.birth_date == bindparam("birth_date"))

_KEYS: dict[str, Select[Any]] = {
    "patient_no": select(patient.c.id).where(patient.c.patient_no == bindparam("key")),
    "card_no": select(patient.c.id).where(patient.c.card_no == bindparam("key")),
    "id_number": select(patient.c.id).where(
        patient.c.id_number_index == bindparam("index"), _has_number
    ),
    "phone": select(patient.c.id).where(patient.c.phone_index == bindparam("index")),
    "phone_tail": select(patient.c.id).where(patient.c.phone_tail_index == bindparam("index")),
    "card": select(patient.c.id)
    .where(patient.c.card_no >= bindparam("key"), patient.c.card_no < bindparam("key_to"))
    .order_by(patient.c.card_no),
    "former_card": select(former_card.c.patient_id).where(
        former_card.c.card_no == bindparam("key")
    ),
}


def add(tx: Connection, values: dict[str, Any]) -> int:
    """A new patient; `id_number`, `phone` and `guardian_phone` are given open and kept sealed."""
    key = tx.execute(insert(patient).values(_sealed(tx, values))).inserted_primary_key
    assert key is not None
    name_parts.add(tx, {int(key[0]): (values["name"], values["birth_date"])})
    return int(key[0])


def add_many(tx: Connection, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    tx.execute(insert(patient), [_sealed(tx, row) for row in rows])
    written = {row["patient_no"]: (row["name"], row["birth_date"]) for row in rows}
    for part in _parts(written):
        query = select(patient.c.id, patient.c.patient_no).where(patient.c.patient_no.in_(part))
        name_parts.add(tx, {row.id: written[row.patient_no] for row in tx.execute(query)})


def change(tx: Connection, row: Row[Any], values: dict[str, Any]) -> None:
    """New values of some columns of a row that is locked; the sealed ones are given open."""
    sealed = _sealed(tx, {"patient_no": row.patient_no} | values)
    tx.execute(update(patient).where(patient.c.id == row.id).values(sealed))
    name, birth_date = values.get("name", row.name), values.get("birth_date", row.birth_date)
    if (name, birth_date) != (row.name, row.birth_date):
        name_parts.replace(tx, row.id, name, birth_date)


def _sealed(tx: Connection, values: dict[str, Any]) -> dict[str, Any]:
    """The columns of what is given open."""
    seals, number = seals_of(tx), values["patient_no"]
    row = dict(values)
    given = {field: row.pop(field) for field in SEALED if field in row}
    row |= {f"sealed_{field}": seals.seal(given[field], number, field) for field in given}
    found_by = index_values(seals, given.get("id_number", ""), given.get("phone", ""))
    if "id_number" in given:
        row["id_number_index"] = found_by["id_number_index"]
    if "phone" in given:
        row |= {name: found_by[name] for name in ("phone_index", "phone_tail_index")}
    return row


def opened(tx: Connection, row: Row[Any], field: str) -> str:
    """A patient's `id_number`, `phone` or `guardian_phone`."""
    return seals_of(tx).open(getattr(row, f"sealed_{field}"), row.patient_no, field)


def row_of(tx: Connection, patient_id: int) -> Row[Any] | None:
    """This very record, merged into another or not."""
    return tx.execute(_by_id, {"id": patient_id}).one_or_none()


def by_id(tx: Connection, patient_id: int) -> Row[Any] | None:
    return _kept(tx, row_of(tx, patient_id))


def by_ids(tx: Connection, ids: Iterable[int]) -> dict[int, Row[Any]]:
    """The records of some ids, each under the id it was asked by."""
    wanted: Any = sorted(set(ids))
    if not wanted:
        return {}
    dialect = tx.dialect.name
    listed = json.dumps(wanted) if dialect == "sqlite" else wanted
    rows = tx.execute(_by_ids[dialect], {"ids": listed}).all()
    found = {row.id: row for row in rows}
    return {asked: kept for asked, row in found.items() if (kept := _kept(tx, row)) is not None}


def kept(tx: Connection, patient_id: int) -> int:
    """The id under which something new of a patient is to be written: that of the record they
    are part of now. It is held: nobody merges it away before this transaction ends."""
    row = tx.execute(_held, {"id": patient_id}).one_or_none()
    while row is not None and row.merged_into is not None:
        row = tx.execute(_held, {"id": row.merged_into}).one_or_none()
    return row.id if row is not None else patient_id


def locked(tx: Connection, ids: Iterable[int]) -> dict[int, Row[Any]]:
    """Records held until the transaction ends, each itself."""
    return {row.id: row for row in tx.execute(_locked, {"ids": sorted(set(ids))})}


def merged_into(tx: Connection, patient_id: int) -> list[Row[Any]]:
    """The records that became part of this one, and those that had become part of them."""
    rows = list(tx.execute(_merged, {"into": patient_id}))
    return [found for row in rows for found in (row, *merged_into(tx, row.id))]


def by_exact_key(tx: Connection, key: str) -> Row[Any] | None:
    """By card, identity number, patient number or the code of an appointment."""
    for query in _exact_keys:
        found = tx.execute(query, {"key": key}).first()
        if found:
            return _kept(tx, found)
    return by_id_number(tx, key)


def by_id_number(tx: Connection, number: str) -> Row[Any] | None:
    return _kept(tx, tx.execute(_by_id_number, {"index": seals_of(tx).index(number)}).first())


def by_phone(tx: Connection, phone: str, birth_date: str) -> list[Row[Any]]:
    values = {"index": seals_of(tx).index(phone), "birth_date": birth_date}
    return _each_once(tx, tx.execute(_by_phone_and_birth, values))


def with_phone(tx: Connection, phone: str, limit: int) -> list[Row[Any]]:
    values = {"index": seals_of(tx).index(phone)}
    return _each_once(tx, tx.execute(_by_phone.limit(limit), values))


def found_by_key(
    tx: Connection, key: str, kinds: tuple[str, ...], limit: int
) -> list[tuple[str, int]]:
    """Who has this key: rows of (kind, id), at most `limit` of each kind.

    Kinds: "patient_no", "card_no", "card" (of which the key is the beginning), "former_card",
    "id_number", "phone", "phone_tail" (its last four digits).
    """
    index = seals_of(tx).index(key)
    values = {"key": key, "key_to": key + PREFIX_END, "index": index, "limit": limit}
    return [(row.kind, row.id) for row in tx.execute(_keys(kinds), values).all()]


def holder_of(tx: Connection, key: str) -> Callable[[Row[Any]], bool]:
    """Tells of a patient whether a key that `found_by_key` knows is theirs, too."""
    index = seals_of(tx).index(key)

    def has_it(row: Row[Any]) -> bool:
        return (
            index in (row.id_number_index, row.phone_index, row.phone_tail_index)
            or row.patient_no == key
            or row.card_no.startswith(key)
        )

    return has_it


@cache
def _keys(kinds: tuple[str, ...]) -> Any:
    limited = [_KEYS[kind].limit(bindparam("limit")).subquery() for kind in kinds]
    return union_all(
        *(
            select(literal(kind).label("kind"), next(iter(found.c)).label("id"))
            for kind, found in zip(kinds, limited, strict=True)
        )
    )


def ids_by_external(tx: Connection, source: str, external: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in _parts(external):
        query = select(patient.c.external_id, patient.c.id).where(
            patient.c.source == source, patient.c.external_id.in_(part)
        )
        found |= {row.external_id: row.id for row in tx.execute(query)}
    return found


def keys_taken(tx: Connection, keys: Iterable[str]) -> set[str]:
    """Which of these are somebody's patient number, card, former card or identity number."""
    seals = seals_of(tx)
    taken: set[str] = set()
    for part in _parts(keys):
        for column in (patient.c.patient_no, patient.c.card_no, former_card.c.card_no):
            taken |= set(tx.execute(select(column).where(column.in_(part))).scalars())
        by_index = {seals.index(key): key for key in part}
        column = patient.c.id_number_index
        found = tx.execute(select(column).where(column.in_(by_index), _has_number)).scalars()
        taken |= {by_index[index] for index in found}
    return taken


def seen_before(tx: Connection, patient_id: int, day: str) -> bool:
    """Whether the patient was served on an earlier day."""
    return tx.execute(_seen, {"id": patient_id, "day": day}).first() is not None


def _kept(tx: Connection, row: Row[Any] | None) -> Row[Any] | None:
    while row is not None and row.merged_into is not None:
        row = row_of(tx, row.merged_into)
    return row


def _each_once(tx: Connection, rows: Iterable[Row[Any]]) -> list[Row[Any]]:
    found = [row for given in list(rows) if (row := _kept(tx, given)) is not None]
    return list({row.id: row for row in found}.values())


def _parts(keys: Iterable[str]) -> Iterator[list[str]]:
    """A few thousand at a time: a statement takes only so many values."""
    listed = list(keys)
    return (listed[first : first + PART] for first in range(0, len(listed), PART))
