"""A new patient as written at the desk, before the store has read it."""

import re
from dataclasses import dataclass, replace

from shared.domain import identity
from shared.domain.errors import Refused
from shared.services.patients import NewPatient

FIELDS = ("name", "id_number", "sex", "birth_date", "phone", "card_no")


@dataclass(frozen=True)
class Registration:
    """Every field as typed; `sex` "M", "F" or "" while nobody has said."""

    name: str = ""
    id_number: str = ""
    sex: str = ""
    birth_date: str = ""
    phone: str = ""
    card_no: str = ""


def filled_in(typed: Registration) -> Registration:
    """A whole identity number tells the date of birth and the sex; nobody types them again."""
    try:
        number = identity.read_identity_number(typed.id_number)
    except Refused:
        return typed
    return replace(typed, birth_date=identity.birth_date_of(number), sex=identity.sex_of(number))


def from_search(words: str) -> Registration:
    """What the guide searched for and did not find is not typed twice."""
    words = identity.plain(words)
    if identity.looks_like_identity_number(words):
        return filled_in(Registration(id_number=words.upper()))
    if re.fullmatch(r"1\d{10}", words):
        return Registration(phone=words)
    if words and not words.isascii():
        return Registration(name=words)
    return Registration()


def new_patient(typed: Registration) -> NewPatient:
    return NewPatient(
        name=typed.name,
        sex=typed.sex,
        birth_date=typed.birth_date,
        id_number=typed.id_number,
        phone=typed.phone,
        card_no=typed.card_no,
    )


def field_of(error: Refused) -> str:
    """The field a refusal speaks of, "" where it speaks of none on the form."""
    field = str(error.values.get("field", ""))
    return field if field in FIELDS else ""
