"""Who is it: a patient by card, number, phone or name; a new one written down, one changed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from shared.domain import identity
from shared.domain.errors import Refused
from shared.domain.free_text import read_words
from shared.domain.masking import masked_identity, masked_name, masked_phone
from shared.domain.roles import Right
from shared.services.likely_patients import likely, readable
from shared.services.new_patient import FIELDS, patient_values, require_guardian, typed_values
from shared.services.new_patient import NewPatient as NewPatient
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.values import Likely, Patient
from shared.store import cards, counters, journal, patients, tickets

SealedField = Literal["id_number", "phone", "guardian_phone"]


def register(
    tx: Connection, stamp: Stamp, *, patient: NewPatient, despite: tuple[int, ...] = ()
) -> Patient:
    """Write down a new patient and issue a card number where none was given.

    Somebody at a desk has seen who it may be already: `despite` are the ids that they say are
    other people. A program (stamp.role "system") brings what it brings, children too.
    Raises Refused with `field`: what `typed_values` raises, bad_card, duplicate_card,
    card_replaced, duplicate_identity (with `patient_id`), guardian_missing; and likely_duplicate
    (with `patient_ids`).
    """
    require(stamp, Right.REGISTER)
    values = patient_values(patient, stamp.now, "desk")
    typed_by_somebody = stamp.role != "system"
    if typed_by_somebody:
        require_guardian(values, stamp.now.date())
    tickets.lock_queue(tx, stamp.site, "", "")
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None and done.patient_id is not None:
        return patient_of(tx, patients.by_id(tx, done.patient_id))
    if values["card_no"]:
        refuse_used_card(tx, values["card_no"])
    _refuse_known_number(tx, values["id_number"])
    if typed_by_somebody:
        unseen = likely(tx, values).keys() - {patients.kept(tx, seen) for seen in despite}
        if unseen:
            raise Refused("likely_duplicate", n=len(unseen), patient_ids=sorted(unseen))
    patient_no, card_no = free_numbers(tx, stamp.site)
    values["patient_no"] = patient_no
    values["card_no"] = values["card_no"] or card_no
    try:
        patient_id = patients.add(tx, values)
    except IntegrityError as error:
        if "id_number" in str(error.orig):
            raise Refused("duplicate_identity", field="id_number") from None
        raise Refused("duplicate_card", field="card_no") from None
    note(tx, stamp, "register", patient_id=patient_id, detail={"despite": sorted(despite)})
    return patient_of(tx, patients.by_id(tx, patient_id))


def likely_duplicates(
    tx: Connection, *, site: str, now: datetime, patient: NewPatient
) -> tuple[Likely, ...]:
    """Who is registered already and may be this very person, the surest first; what cannot be
    read yet is left out of the comparison."""
    found = likely(tx, readable(patient, now.date()))
    rows = patients.by_ids(tx, found)
    return tuple(Likely(patient_of(tx, rows[one]), because) for one, because in found.items())


def change_patient(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    changes: Mapping[str, str],
    reason: str = "",
) -> Patient:
    """New values of some of NewPatient's fields, but the card (`needs` as words joined by ";").

    The journal says which fields, and which of them are empty now, not what was in them. A phone
    may be taken away; an identity number, by which a patient is told from all others, only for a
    reason. Raises Refused as `register`; not_found, no_reason (field "reason").
    """
    require(stamp, Right.REGISTER)
    why = read_words(reason, "reason")
    if not set(changes) <= FIELDS:
        raise ValueError(sorted(set(changes) - FIELDS))
    row = locked_patient(tx, patient_id)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return patient_of(tx, row)
    before = _as_typed(tx, row)
    needs = {"needs": tuple(changes["needs"].split(";"))} if "needs" in changes else {}
    typed = replace(before, **{**changes, **needs})  # type: ignore[arg-type]
    kept = _columns(before)
    values = {
        name: value
        for name, value in typed_values(typed, stamp.now.date(), set(changes)).items()
        if kept.get(name) != value
    }
    if values.get("id_number") == "" and not why:
        raise Refused("no_reason", field="reason")
    if "id_number" in values:
        _refuse_known_number(tx, values["id_number"])
    changed = sorted(FIELDS & set(values))
    if changed:
        patients.change(tx, row, values)
        emptied = [field for field in patients.SEALED if values.get(field) == ""]
        facts = {"changed": changed, "emptied": emptied} if emptied else {"changed": changed}
        note(tx, stamp, "change_patient", patient_id=row.id, reason=why or None, detail=facts)
    return patient_of(tx, patients.row_of(tx, row.id))


def reveal(
    tx: Connection, stamp: Stamp, *, patient_id: int, field: SealedField, reason: str = ""
) -> str:
    """One sealed field in the open, "" where there is none; the journal says who looked at which.

    Raises Refused: not_allowed, not_found.
    """
    require(stamp, Right.REVEAL)
    row = patients.by_id(tx, patient_id)
    if row is None:
        raise Refused("not_found")
    words = patients.opened(tx, row, field)
    if words and journal.of_command(tx, stamp.site, stamp.id) is None:
        why = read_words(reason, "reason") or None
        note(tx, stamp, "reveal", patient_id=row.id, reason=why, detail={"field": field})
    return words


def identify(tx: Connection, *, site: str, now: datetime, scan: str) -> Patient:
    """The patient behind a scan or a typed number: visit card, identity number, slip QR
    (`DZ:` and the ticket), appointment code.

    Raises Refused: unreadable_scan, card_replaced (a former card), not_found, and why an
    identity number cannot be one (domain/identity).
    """
    key = identity.read_scan(scan)
    slip = identity.SLIP_CODE.fullmatch(key)
    if slip:
        ticket = tickets.get(tx, slip.group(1).lower())
        if ticket is None or ticket.site != site:
            raise Refused("not_found")
        return patient_of(tx, patients.by_id(tx, ticket.patient_id))
    found = patients.by_exact_key(tx, key)
    if found is None and cards.holder_before(tx, key) is not None:
        raise Refused("card_replaced")
    if found is None and identity.looks_like_identity_number(key):
        identity.read_identity_number(key, now.date())
    return patient_of(tx, found)


def find_by_phone(
    tx: Connection, *, site: str, now: datetime, phone: str, birth_date: str
) -> Patient:
    """By phone and date of birth; both must fit exactly one patient.

    Raises Refused: bad_phone, bad_birth_date, birth_date_…, not_found, ask_at_desk (several fit).
    """
    found = patients.by_phone(
        tx, identity.read_phone(phone), identity.read_birth_date(birth_date, now.date())
    )
    if len(found) > 1:
        raise Refused("ask_at_desk")
    return patient_of(tx, found[0] if found else None)


def patient(tx: Connection, *, site: str, now: datetime, patient_id: int) -> Patient:
    return patient_of(tx, patients.by_id(tx, patient_id))


def patient_of(tx: Connection, row: Any | None) -> Patient:
    """A record as screens may show it. Raises Refused("not_found") for None."""
    if row is None:
        raise Refused("not_found")
    return Patient(
        id=row.id,
        patient_no=row.patient_no,
        name=row.name,
        masked=masked_name(row.name),
        sex=row.sex,
        birth_date=row.birth_date,
        masked_id=masked_identity(patients.opened(tx, row, "id_number")),
        masked_phone=masked_phone(patients.opened(tx, row, "phone")),
        card_no=row.card_no,
        id_kind=row.id_kind,
        guardian=row.guardian,
        masked_guardian_phone=masked_phone(patients.opened(tx, row, "guardian_phone")),
        allergies=row.allergies,
        language=row.language,
        needs=tuple(row.needs.split()),
    )


def locked_patient(tx: Connection, patient_id: int) -> Any:
    """The record that a patient is part of now, held for a change. Raises Refused("not_found")."""
    row = patients.locked(tx, [patients.kept(tx, patient_id)])
    if not row:
        raise Refused("not_found")
    return next(iter(row.values()))


def refuse_used_card(tx: Connection, card_no: str) -> None:
    """Raises Refused: duplicate_card, card_replaced (somebody's former card)."""
    if patients.by_exact_key(tx, card_no):
        raise Refused("duplicate_card", field="card_no")
    if cards.holder_before(tx, card_no) is not None:
        raise Refused("card_replaced", field="card_no")


def free_numbers(tx: Connection, site: str) -> tuple[str, str]:
    """The next patient number and card number that nobody has, whatever a file brought."""
    while True:
        serial = counters.next_number(tx, site, "", "", "patient")
        patient_no, card_no = f"N{serial:07d}", f"9{serial:07d}"
        used = (patients.by_exact_key(tx, key) for key in (patient_no, card_no))
        if not any(used) and cards.holder_before(tx, card_no) is None:
            return patient_no, card_no


def _refuse_known_number(tx: Connection, id_number: str) -> None:
    known = patients.by_id_number(tx, id_number) if id_number else None
    if known is not None:
        raise Refused("duplicate_identity", field="id_number", patient_id=known.id)


def _as_typed(tx: Connection, row: Any) -> NewPatient:
    return NewPatient(
        name=row.name,
        sex=row.sex,
        birth_date=row.birth_date,
        id_number=patients.opened(tx, row, "id_number"),
        phone=patients.opened(tx, row, "phone"),
        card_no=row.card_no,
        id_kind=row.id_kind,
        guardian=row.guardian,
        guardian_phone=patients.opened(tx, row, "guardian_phone"),
        allergies=row.allergies,
        language=row.language,
        needs=tuple(row.needs.split()),
    )


def _columns(known: NewPatient) -> dict[str, Any]:
    """As the columns hold it, what is sealed still open."""
    return {**vars(known), "needs": " ".join(known.needs)}
