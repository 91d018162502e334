"""A patient's data as written at the desk, before the store has read it: new, or to be changed."""

import re
from dataclasses import dataclass, replace
from datetime import date

from shared.devices.identity_card import IdentityCard
from shared.domain import identity
from shared.domain.errors import Refused
from shared.services.patients import NewPatient
from shared.services.values import Patient

FIELDS = (
    "name", "id_number", "id_kind", "birth_date", "sex", "phone", "card_no", "guardian",
    "guardian_phone", "allergies", "language", "needs",
)  # fmt: skip
SEALED = ("id_number", "phone", "guardian_phone")  # shown masked; typed anew, or emptied
NO_DOCUMENT = "none"
KINDS = ("resident", "permit", "passport", NO_DOCUMENT)
LANGUAGES_SPOKEN = ("zh-Hans", "yue", "en", "ug", "bo")
_CARD_SCAN = re.compile(r"\d{6,10}|[A-Z]{1,3}\d{5,}")


@dataclass(frozen=True)
class Registration:
    """Every field as typed; `sex` "M", "F" or "" while nobody has said; `id_kind` one of KINDS
    where the guide has said so, else "" and told by the number."""

    name: str = ""
    id_number: str = ""
    id_kind: str = ""
    birth_date: str = ""
    sex: str = ""
    phone: str = ""
    card_no: str = ""
    guardian: str = ""
    guardian_phone: str = ""
    allergies: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()


def filled_in(typed: Registration) -> Registration:
    """A whole identity number tells the date of birth and the sex; nobody types them again."""
    if typed.id_kind == "passport":
        return typed
    try:
        number = identity.read_identity_number(typed.id_number)
    except Refused:
        return typed
    return replace(typed, birth_date=identity.birth_date_of(number), sex=identity.sex_of(number))


def kind_shown(typed: Registration, known: str = "") -> str:
    """The kind of document: said by the guide, told by what is typed, or `known` before."""
    number = re.sub(r"[ -]", "", identity.plain(typed.id_number)).upper()
    if typed.id_kind:
        return typed.id_kind
    if not number or is_masked(number):
        return known
    return "passport" if not number[0].isdecimal() else identity.kind_of(number)


def birth_date_typed(typed: Registration, today: date) -> str:
    """The date of birth as far as it can be read, else ""."""
    try:
        return identity.read_birth_date(typed.birth_date, today)
    except Refused:
        return ""


def is_child(typed: Registration, today: date) -> bool:
    """Somebody comes with them, and is asked for."""
    born = birth_date_typed(typed, today)
    return bool(born) and identity.age_on(born, today) < identity.GUARDIAN_BELOW


def tells_who(typed: Registration, today: date) -> bool:
    """Enough to look for somebody who is registered already."""
    number, phone = identity.plain(typed.id_number), identity.plain(typed.phone)
    named = bool(typed.name.strip()) and bool(birth_date_typed(typed, today))
    return named or len(number) >= 6 or len(phone) >= 7


def from_search(words: str) -> Registration:
    """What the guide searched for and did not find is not typed twice."""
    words = identity.plain(words)
    if identity.looks_like_identity_number(words):
        return filled_in(Registration(id_number=words.upper()))
    if re.fullmatch(r"1\d{10}", words):
        return Registration(phone=words)
    if _CARD_SCAN.fullmatch(words.upper()):
        return Registration(card_no=words.upper())
    if words and not words.isascii():
        return Registration(name=words)
    return Registration()


def from_card(card: IdentityCard, typed: Registration) -> Registration:
    """What an identity card says takes the place of what was typed; of what else was typed nothing
    is kept that may be somebody else's."""
    name, number = typed.name.strip(), identity.plain(typed.id_number)
    same = name in ("", card.name) and number in ("", card.id_number)
    return replace(
        typed if same else Registration(),
        name=card.name or (name if same else ""),
        id_number=card.id_number,
        id_kind="",
        birth_date=card.birth_date,
        sex=card.sex,
    )


def new_patient(typed: Registration, today: date) -> NewPatient:
    """What is asked of a child only is sent of a child only."""
    child = is_child(typed, today)
    return NewPatient(
        name=typed.name,
        sex=typed.sex,
        birth_date=typed.birth_date,
        id_number="" if typed.id_kind == NO_DOCUMENT else typed.id_number,
        phone=typed.phone,
        card_no=typed.card_no,
        id_kind="" if typed.id_kind == NO_DOCUMENT else typed.id_kind,
        guardian=typed.guardian if child else "",
        guardian_phone=typed.guardian_phone if child else "",
        allergies=typed.allergies,
        language=typed.language,
        needs=typed.needs,
    )


def of_patient(patient: Patient) -> Registration:
    """What is known of somebody, to be changed; what is sealed stands masked in its field."""
    return Registration(
        name=patient.name,
        id_number=patient.masked_id,
        phone=patient.masked_phone,
        guardian_phone=patient.masked_guardian_phone,
        birth_date=patient.birth_date,
        sex=patient.sex,
        card_no=patient.card_no,
        guardian=patient.guardian,
        allergies=patient.allergies,
        language=patient.language,
        needs=patient.needs,
    )


def changes(patient: Patient, typed: Registration) -> dict[str, str]:
    """What differs from what is known, as `change_patient` takes it. A sealed field that still
    shows its mask stays as it is, an empty one is emptied."""
    before, found = of_patient(patient), {}
    for name in ("name", "birth_date", "sex", "guardian", "allergies", "language", *SEALED):
        words = getattr(typed, name).strip()
        if words != getattr(before, name):
            found[name] = words
    kind = kind_shown(typed, patient.id_kind)
    if kind == NO_DOCUMENT or found.get("id_number") == "":
        found |= {"id_number": "", "id_kind": ""} if patient.masked_id else {}
    elif kind != patient.id_kind or "id_number" in found:
        found["id_kind"] = kind
    if typed.needs != before.needs:
        found["needs"] = ";".join(typed.needs)
    return found


def is_masked(words: str) -> bool:
    """Whether a field holds what the program shows of a sealed value, and not a value."""
    return "**" in words


def field_of(error: Refused) -> str:
    """The field a refusal speaks of, "" where it speaks of none on the form."""
    field = str(error.values.get("field", ""))
    return field if field in FIELDS else ""
