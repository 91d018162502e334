"""Who is registered already and may be this very person."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection

from shared.domain import identity
from shared.domain.errors import Refused
from shared.domain.name_reading import folded, name_parts
from shared.services.new_patient import NewPatient
from shared.services.values import Because
from shared.store import name_parts as parts
from shared.store import patients

MOST_OF_ONE_PHONE = 50


def likely(tx: Connection, values: Mapping[str, Any]) -> dict[int, Because]:
    """Whom these columns may mean, each by the surest thing they share."""
    found: dict[int, Because] = {}
    for because, patient_id in _shared(tx, values):
        found.setdefault(patient_id, because)
    return found


def _shared(tx: Connection, values: Mapping[str, Any]) -> Iterator[tuple[Because, int]]:
    name, birth_date = values.get("name", ""), values.get("birth_date", "")
    number, phone = values.get("id_number", ""), values.get("phone", "")
    known = patients.by_id_number(tx, number) if number else None
    if known is not None:
        yield "identity", known.id
    if name and birth_date:
        same = parts.of_name(tx, parts.WRITTEN, folded(name), birth_date)
        yield from (("name_birth", row.id) for row in patients.by_ids(tx, same).values())
    if phone and birth_date:
        yield from (("phone_birth", row.id) for row in patients.by_phone(tx, phone, birth_date))
    if phone and name:
        for row in patients.with_phone(tx, phone, MOST_OF_ONE_PHONE):
            if folded(row.name) == folded(name):
                yield "name_phone", row.id
    if name and birth_date:
        for sound in dict.fromkeys(part.pinyin for part in name_parts(name) if part.whole):
            heard = parts.of_name(tx, parts.SOUND, sound, birth_date)
            for row in patients.by_ids(tx, heard).values():
                if row.sex == values.get("sex"):
                    yield "sound_birth", row.id


def readable(new: NewPatient, today: date) -> dict[str, str]:
    """What can be read already of somebody who is still being written down."""

    def number(typed: str) -> str:
        return identity.read_identity(typed, new.id_kind, today)[0]

    def born(typed: str) -> str:
        return identity.read_birth_date(typed, today)

    return {
        "sex": new.sex,
        "name": _or_nothing(identity.read_name, new.name),
        "birth_date": _or_nothing(born, new.birth_date),
        "id_number": _or_nothing(number, new.id_number),
        "phone": _or_nothing(identity.read_phone, new.phone),
    }


def _or_nothing(read: Callable[[str], str], typed: str) -> str:
    try:
        return read(typed)
    except Refused:
        return ""
