"""Who is it: a patient by card, number, phone or name; a new patient written down."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from shared.domain import identity
from shared.domain.errors import Refused
from shared.domain.masking import masked_name
from shared.domain.name_reading import reading
from shared.services.noting import note
from shared.services.stamp import Stamp
from shared.services.values import Patient
from shared.store import counters, journal, patients, tickets


@dataclass(frozen=True)
class NewPatient:
    """As typed at the desk; untrusted until `register` has read it."""

    name: str
    sex: str
    birth_date: str
    id_number: str = ""
    phone: str = ""
    card_no: str = ""


def patient_values(new: NewPatient, registered: datetime, source: str) -> dict[str, Any]:
    """The columns of a new patient, checked. Raises Refused naming the field."""
    today = registered.date()
    name = identity.read_name(new.name)
    id_number = identity.read_identity_number(new.id_number) if new.id_number.strip() else ""
    birth_date = identity.read_birth_date(
        new.birth_date or (identity.birth_date_of(id_number) if id_number else ""), today
    )
    if id_number and identity.birth_date_of(id_number) != birth_date:
        raise Refused("birth_date_differs", field="birth_date")
    if new.sex not in ("M", "F"):
        raise Refused("bad_sex", field="sex")
    phone = identity.read_phone(new.phone) if new.phone.strip() else ""
    pinyin, initials = reading(name)
    return {
        "name": name,
        "pinyin": pinyin,
        "initials": initials,
        "sex": new.sex,
        "birth_date": birth_date,
        "id_number": id_number,
        "phone": phone,
        "card_no": identity.read_card(new.card_no) if new.card_no.strip() else "",
        "source": source,
        "external_id": None,
        "registered": registered,
    }


def register(tx: Connection, stamp: Stamp, *, patient: NewPatient) -> Patient:
    """Write down a new patient and issue a card number where none was given.

    Raises Refused with `field` in its values: bad_name, bad_birth_date, bad_sex, bad_phone,
    bad_identity_number, birth_date_differs, bad_card, duplicate_card, duplicate_identity.
    """
    values = patient_values(patient, stamp.now, "desk")
    tickets.lock_queue(tx, stamp.site, "", "")
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None and done.patient_id is not None:
        return _patient_of(tx, patients.by_id(tx, done.patient_id))
    if values["card_no"] and patients.by_exact_key(tx, values["card_no"]):
        raise Refused("duplicate_card", field="card_no")
    if values["id_number"] and patients.by_exact_key(tx, values["id_number"]):
        raise Refused("duplicate_identity", field="id_number")
    patient_no, card_no = _free_numbers(tx, stamp.site)
    values["patient_no"] = patient_no
    values["card_no"] = values["card_no"] or card_no
    try:
        patient_id = patients.add(tx, values)
    except IntegrityError as error:
        if "id_number" in str(error.orig):
            raise Refused("duplicate_identity", field="id_number") from None
        raise Refused("duplicate_card", field="card_no") from None
    note(tx, stamp, "register", patient_id=patient_id)
    return _patient_of(tx, patients.by_id(tx, patient_id))


def _free_numbers(tx: Connection, site: str) -> tuple[str, str]:
    """The next patient number and card number that nobody has, whatever a file brought."""
    while True:
        serial = counters.next_number(tx, site, "", "", "patient")
        patient_no, card_no = f"N{serial:07d}", f"9{serial:07d}"
        if not any(patients.by_exact_key(tx, key) for key in (patient_no, card_no)):
            return patient_no, card_no


def identify(tx: Connection, *, site: str, now: datetime, scan: str) -> Patient:
    """The patient behind a scan or a typed number: visit card, identity number, slip QR
    (`DZ:` and the ticket), appointment code.

    Raises Refused: unreadable_scan, bad_identity_number, not_found.
    """
    key = identity.read_scan(scan)
    slip = identity.SLIP_CODE.fullmatch(key)
    if slip:
        ticket = tickets.get(tx, slip.group(1).lower())
        if ticket is None or ticket.site != site:
            raise Refused("not_found")
        return _patient_of(tx, patients.by_id(tx, ticket.patient_id))
    found = patients.by_exact_key(tx, key)
    if found is None and identity.looks_like_identity_number(key):
        identity.read_identity_number(key)
    return _patient_of(tx, found)


def find_by_phone(
    tx: Connection, *, site: str, now: datetime, phone: str, birth_date: str
) -> Patient:
    """By phone and date of birth; both must fit exactly one patient.

    Raises Refused: bad_phone, bad_birth_date, not_found, ask_at_desk (several fit).
    """
    found = patients.by_phone(
        tx, identity.read_phone(phone), identity.read_birth_date(birth_date, now.date())
    )
    if len(found) > 1:
        raise Refused("ask_at_desk")
    return _patient_of(tx, found[0] if found else None)


def patient(tx: Connection, *, site: str, now: datetime, patient_id: int) -> Patient:
    return _patient_of(tx, patients.by_id(tx, patient_id))


def search(
    tx: Connection, *, site: str, now: datetime, words: str, limit: int = 20
) -> tuple[Patient, ...]:
    """Patients for the desk's search field: the beginning of name, pinyin, initials or card; a
    whole phone, its last four digits, identity number; a ticket's number of today."""
    wanted = identity.plain(words)[: identity.MAX_NAME]
    if not wanted:
        return ()
    by_label = tickets.by_label(tx, site, now.date().isoformat(), wanted.upper())
    rows = [patients.by_id(tx, ticket.patient_id) for ticket in by_label]
    rows += patients.search(tx, wanted, limit)
    unique = {row.id: row for row in rows if row is not None}
    return tuple(_patient_of(tx, row) for row in list(unique.values())[:limit])


def _patient_of(tx: Connection, row: Any | None) -> Patient:
    if row is None:
        raise Refused("not_found")
    return Patient(
        id=row.id,
        patient_no=row.patient_no,
        name=row.name,
        masked=masked_name(row.name),
        sex=row.sex,
        birth_date=row.birth_date,
        id_number=patients.opened(tx, row, "id_number"),
        phone=patients.opened(tx, row, "phone"),
        card_no=row.card_no,
    )
