"""Two records of one person made one, and apart again; nothing is lost on either way.

The journal keeps which rows were moved and which fields were filled in, never what was in them.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from shared.domain import identity
from shared.domain.errors import Refused
from shared.domain.free_text import read_words
from shared.domain.roles import Right
from shared.services.noting import note
from shared.services.patients import patient_of
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.values import Patient
from shared.store import hospital, journal, merging, patients, tickets

MERGE, UNMERGE = "merge", "unmerge"
FILLED_IN = ("id_number", "phone", "guardian", "guardian_phone", "language")
AND = "；"  # between what two records say of allergies
_NO_NUMBER = {"id_number": "", "id_kind": ""}


def merge(tx: Connection, stamp: Stamp, *, keep: int, drop: int, reason: str) -> Patient:
    """`drop` becomes part of `keep`: its tickets, appointments, notes, handoffs and former cards
    are moved, and whoever looks for it finds `keep`. What `keep` does not know yet it takes from
    `drop`; of allergies and needs nothing is lost. Answers with `keep`.

    Raises Refused: not_allowed, same_patient, both_wait (both have a live ticket in one queue;
    its `label`), not_found, what
    `read_words` raises (field "reason").
    """
    require(stamp, Right.MERGE)
    why = read_words(reason, "reason")
    kept, dropped = _locked(tx, stamp, (keep, drop))
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return patient_of(tx, kept)
    if kept.id == dropped.id:
        raise Refused("same_patient")
    _refuse_both_waiting(tx, kept.id, dropped.id)
    taken, needs_added = _what_keep_lacks(tx, kept, dropped)
    if "id_number" in taken:
        patients.change(tx, dropped, _NO_NUMBER)  # a number is in one record only
    patients.change(tx, kept, taken)
    moved = merging.give(tx, dropped.id, kept.id)
    merging.set_merged_into(tx, dropped.id, kept.id)
    note(
        tx,
        stamp,
        MERGE,
        patient_id=dropped.id,
        reason=why or None,
        detail={
            "keep": kept.id,
            "moved": moved,
            "taken": sorted(set(taken) - {"needs", "id_kind"}),
            "needs_added": needs_added,
        },
    )
    return patient_of(tx, patients.row_of(tx, kept.id))


def unmerge(tx: Connection, stamp: Stamp, *, patient_id: int) -> Patient:
    """The record that was merged away stands for itself again, with exactly what was moved and
    has not been moved on. `patient_id` is the dropped one (PatientFile.merged); answers with it.

    Raises Refused: not_allowed, not_merged, not_found.
    """
    require(stamp, Right.MERGE)
    _lock_queues(tx, stamp)
    chain = _chain(tx, patient_id)
    rows = patients.locked(tx, chain)
    dropped = rows.get(patient_id)
    if dropped is None:
        raise Refused("not_found")
    if journal.of_command(tx, stamp.site, stamp.id) is not None:
        return patient_of(tx, dropped)
    merged = journal.last_of_patient(tx, patient_id, MERGE)
    if dropped.merged_into is None or merged is None:
        raise Refused("not_merged")
    holders = [rows[one] for one in chain[1:]]
    merging.set_merged_into(tx, patient_id, None)
    merging.give_back(tx, chain[1:], patient_id, merged.facts["moved"])
    _take_back(tx, dropped, holders, merged.facts)
    note(tx, stamp, UNMERGE, patient_id=patient_id, undoes=merged.seq, detail={"from": chain[-1]})
    return patient_of(tx, patients.row_of(tx, patient_id))


def _locked(tx: Connection, stamp: Stamp, ids: tuple[int, int]) -> tuple[Any, Any]:
    """Both records as they stand for themselves now, held; nobody is given a number meanwhile."""
    _lock_queues(tx, stamp)
    standing = [patients.kept(tx, one) for one in ids]
    rows = patients.locked(tx, standing)
    if len(rows) < len(set(standing)):
        raise Refused("not_found")
    return rows[standing[0]], rows[standing[1]]


def _lock_queues(tx: Connection, stamp: Stamp) -> None:
    queues = {"", *(row.code for row in hospital.departments(tx, stamp.site))}
    for queue in sorted(queues):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)


def _refuse_both_waiting(tx: Connection, kept: int, dropped: int) -> None:
    live = merging.live_tickets(tx, kept)
    taken = {(ticket.site, ticket.queue, ticket.day) for ticket in live}
    for ticket in merging.live_tickets(tx, dropped):
        if (ticket.site, ticket.queue, ticket.day) in taken:
            raise Refused("both_wait", label=ticket.label)


def _chain(tx: Connection, patient_id: int) -> list[int]:
    """A record, the one it was merged into, the one that was merged into, …"""
    chain = [patient_id]
    while (row := patients.row_of(tx, chain[-1])) is not None and row.merged_into is not None:
        chain.append(row.merged_into)
    return chain


def _what_keep_lacks(tx: Connection, kept: Any, dropped: Any) -> tuple[dict[str, Any], list[str]]:
    """The columns that the other record fills in, and which needs it adds."""
    taken: dict[str, Any] = {}
    for field in FILLED_IN:
        given = _value(tx, dropped, field)
        if given and not _value(tx, kept, field):
            taken[field] = given
    if "id_number" in taken:
        taken["id_kind"] = dropped.id_kind
    if dropped.allergies not in ("", identity.NO_ALLERGIES, kept.allergies):
        both = [
            words
            for words in (kept.allergies, dropped.allergies)
            if words not in ("", identity.NO_ALLERGIES)
        ]
        taken["allergies"] = AND.join(both)
    needs = kept.needs.split()
    added = [need for need in dropped.needs.split() if need not in needs]
    if added:
        taken["needs"] = " ".join(identity.read_needs((*needs, *added)))
    return taken, added


def _take_back(tx: Connection, dropped: Any, holders: Iterable[Any], facts: dict[str, Any]) -> None:
    """What was filled in from the record goes out again, where nobody has changed it since."""
    mine = {field: _value(tx, dropped, field) for field in facts["taken"]}
    for holder in holders:
        values: dict[str, Any] = {}
        for field, given in mine.items():
            held = _value(tx, holder, field)
            if field == "id_number" and held and not given:
                mine["id_number"] = held
                patients.change(tx, holder, _NO_NUMBER)
                patients.change(tx, dropped, {"id_number": held, "id_kind": holder.id_kind})
            elif field == "allergies":
                if held == given or held.endswith(AND + given):
                    values["allergies"] = held.removesuffix(given).removesuffix(AND)
            elif held and held == given:
                values[field] = ""
        needs = [need for need in holder.needs.split() if need not in facts["needs_added"]]
        if needs != holder.needs.split():
            values["needs"] = " ".join(needs)
        if values:
            patients.change(tx, holder, values)


def _value(tx: Connection, row: Any, field: str) -> str:
    words: str = (
        patients.opened(tx, row, field) if field in patients.SEALED else getattr(row, field)
    )
    return words
