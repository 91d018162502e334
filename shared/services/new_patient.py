"""A patient's data as somebody typed or sent it, read field by field."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shared.domain import identity
from shared.domain.errors import Refused
from shared.domain.free_text import read_allergies
from shared.domain.name_reading import reading

WHO = frozenset({"sex", "birth_date", "id_number", "id_kind"})  # have to agree with one another
FIELDS = WHO | {
    "name", "phone", "guardian", "guardian_phone", "allergies", "language", "needs",
}  # fmt: skip


@dataclass(frozen=True)
class NewPatient:
    """As typed at the desk; untrusted until `register` has read it.

    `id_kind` "resident", "permit", "passport" or "" (told by the number itself where it can be).
    """

    name: str
    sex: str
    birth_date: str
    id_number: str = ""
    phone: str = ""
    card_no: str = ""
    id_kind: str = ""
    guardian: str = ""
    guardian_phone: str = ""
    allergies: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()


def patient_values(new: NewPatient, registered: datetime, source: str) -> dict[str, Any]:
    """The columns of a new patient, checked. Raises Refused naming the field."""
    return typed_values(new, registered.date()) | {
        "card_no": identity.read_card(new.card_no) if new.card_no.strip() else "",
        "source": source,
        "external_id": None,
        "registered": registered,
    }


def typed_values(new: NewPatient, today: date, fields: Set[str] = FIELDS) -> dict[str, Any]:
    """The columns of some FIELDS, what is sealed still open. Raises Refused with `field`:
    name_…, id_…, passport_bad, bad_birth_date, birth_date_…, bad_sex, sex_differs, bad_phone,
    language_unknown, needs_unknown (domain/identity); words_too_long, phone_in_words,
    identity_in_words (domain/free_text)."""
    values: dict[str, Any] = {}
    if "name" in fields:
        name = identity.read_name(new.name)
        pinyin, initials = reading(name)
        values |= {"name": name, "pinyin": pinyin, "initials": initials}
    if WHO & fields:
        values |= _who(new, today)
    for field in ("phone", "guardian_phone"):
        if field in fields:
            typed = getattr(new, field)
            values[field] = identity.read_phone(typed, field) if typed.strip() else ""
    if "guardian" in fields:
        guardian = new.guardian.strip()
        values["guardian"] = identity.read_name(guardian, "guardian") if guardian else ""
    if "allergies" in fields:
        values["allergies"] = read_allergies(new.allergies)
    if "language" in fields:
        values["language"] = identity.read_language(new.language)
    if "needs" in fields:
        values["needs"] = " ".join(identity.read_needs(new.needs))
    return values


def require_guardian(values: dict[str, Any], today: date) -> None:
    """Who brings a child is written down. Raises Refused("guardian_missing")."""
    child = identity.age_on(values["birth_date"], today) < identity.GUARDIAN_BELOW
    if child and not values["guardian"]:
        raise Refused("guardian_missing", field="guardian", n=identity.GUARDIAN_BELOW)


def _who(new: NewPatient, today: date) -> dict[str, str]:
    """Document, date of birth and sex; what the number tells need not be typed."""
    number, kind = identity.read_identity(new.id_number, new.id_kind, today)
    told = kind in ("resident", "permit")
    born = identity.birth_date_of(number) if told else ""
    birth_date = identity.read_birth_date(new.birth_date.strip() or born, today)
    if told and born != birth_date:
        raise Refused("birth_date_differs", field="birth_date")
    sex = new.sex or (identity.sex_of(number) if told else "")
    if sex not in ("M", "F"):
        raise Refused("bad_sex", field="sex")
    if told and identity.sex_of(number) != sex:
        raise Refused("sex_differs", field="sex")
    return {"id_number": number, "id_kind": kind, "birth_date": birth_date, "sex": sex}
