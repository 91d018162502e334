"""SQL of whose rows are whose: what speaks of a patient, given to another record and back.

These few columns of other rooms' tables are changed nowhere else.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select, text, update

from shared.domain.ticket import Ticket
from shared.store.tables import (
    LIVE_STATES,
    appointment,
    handoff,
    patient,
    patient_note,
    ticket,
)
from shared.store.tickets import COLUMNS, ticket_of

KINDS: Mapping[str, tuple[Any, Any]] = {
    "tickets": (ticket, ticket.c.id),
    "appointments": (appointment, appointment.c.id),
    "notes": (patient_note, patient_note.c.id),
    "handoffs": (handoff, handoff.c.id),
}


def live_tickets(tx: Connection, patient_id: int) -> list[Ticket]:
    """Of every site and day."""
    query = select(*COLUMNS).where(ticket.c.patient_id == patient_id, text(LIVE_STATES))
    return [ticket_of(row) for row in tx.execute(query)]


def give(tx: Connection, giver: int, taker: int) -> dict[str, list[Any]]:
    """All that is of one record becomes the other's; returns the keys of what was moved. A former
    card stays: it leads to its record, and so to the other one."""
    moved = {}
    for kind, (table, key) in KINDS.items():
        mine = table.c.patient_id == giver
        moved[kind] = sorted(tx.execute(select(key).where(mine)).scalars())
        if moved[kind]:
            tx.execute(update(table).where(mine).values(patient_id=taker))
    return moved


def give_back(
    tx: Connection, holders: Iterable[int], owner: int, moved: Mapping[str, list[Any]]
) -> None:
    """What was moved, as far as one of `holders` has it still."""
    for kind, (table, key) in KINDS.items():
        if moved.get(kind):
            theirs = key.in_(moved[kind]) & table.c.patient_id.in_(sorted(holders))
            tx.execute(update(table).where(theirs).values(patient_id=owner))


def set_merged_into(tx: Connection, patient_id: int, into: int | None) -> None:
    tx.execute(update(patient).where(patient.c.id == patient_id).values(merged_into=into))
