"""SQL of what is sealed of all patients: to seal it with another key, and to check it."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select, update

from shared.domain.errors import StoreProblem
from shared.store.sealing import Seals, TransactionSeals, seals_of
from shared.store.tables import patient

BATCH = 2000
AnySeals = Seals | TransactionSeals
FIELDS = ("id_number", "phone", "guardian_phone")

_batch: Select[Any] = (
    select(
        patient.c.id,
        patient.c.patient_no,
        *(patient.c[f"sealed_{field}"] for field in FIELDS),
        patient.c.id_number_index,
        patient.c.phone_index,
        patient.c.phone_tail_index,
    )
    .where(patient.c.id > bindparam("after"))
    .order_by(patient.c.id)
    .limit(bindparam("batch"))
)
_seal = update(patient).where(patient.c.id == bindparam("row_id"))


def seal_anew(
    tx: Connection, before: Seals, after: Seals, told: Callable[[int, int], object]
) -> int:
    """Open every value and seal it with the other key, in this transaction; `told` how many of
    how many patients are done after each batch. Returns how many there are.

    Raises StoreProblem("store_wrong_key") where a value was sealed with neither.
    """
    patients = tx.execute(select(func.count()).select_from(patient)).scalar_one()
    done = 0
    for rows in _batches(tx):
        tx.execute(_seal, [{"row_id": row.id} | _sealed(row, before, after) for row in rows])
        done += len(rows)
        told(done, patients)
    return done


def broken_seals(tx: Connection) -> int:
    """How many patients have a value that does not open, or that its index would not find."""
    seals = seals_of(tx)
    return sum(not _sound(row, seals) for rows in _batches(tx) for row in rows)


def index_values(seals: AnySeals, id_number: str, phone: str) -> dict[str, str]:
    """The columns by which a patient is found."""
    return {
        "id_number_index": seals.index(id_number),
        "phone_index": seals.index(phone),
        "phone_tail_index": seals.index(phone[-4:]),
    }


def _batches(tx: Connection) -> Iterator[list[Row[Any]]]:
    after = 0
    while rows := list(tx.execute(_batch, {"after": after, "batch": BATCH})):
        yield rows
        after = rows[-1].id


def _opened(row: Row[Any], seals: AnySeals) -> dict[str, str]:
    return {
        field: seals.open(getattr(row, f"sealed_{field}"), row.patient_no, field)
        for field in FIELDS
    }


def _sealed(row: Row[Any], before: Seals, after: Seals) -> dict[str, str]:
    plain = _opened(row, before)
    sealed = {
        f"sealed_{field}": after.seal(value, row.patient_no, field)
        for field, value in plain.items()
    }
    return sealed | index_values(after, plain["id_number"], plain["phone"])


def _sound(row: Row[Any], seals: AnySeals) -> bool:
    try:
        plain = _opened(row, seals)
    except StoreProblem:
        return False
    wanted = index_values(seals, plain["id_number"], plain["phone"])
    return all(getattr(row, name) == value for name, value in wanted.items())
