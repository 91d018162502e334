"""The rotation of a department's doctors on its ledger (triage: Which doctor)."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.duty import on_duty
from shared.domain.ticket import State, Ticket
from shared.domain.triage.ledger import LedgerEntry, RotationPolicy
from shared.domain.triage.rotation import Decision, DoctorState, RotaDoctor, RotaVisit, assign, undo
from shared.services.stamp import Stamp
from shared.store import schedules, staffing, tickets, triages


@dataclass(frozen=True)
class Rota:
    """A department's doctors of this hour in the order of their rooms, and its ledger."""

    doctors: tuple[RotaDoctor, ...]
    ledger: tuple[LedgerEntry, ...]

    def decide(self, policy: RotationPolicy, visit: RotaVisit, now: datetime) -> Decision:
        return assign(policy, self.doctors, self.ledger, visit, f"{now:%H:%M}")


def read_rota(tx: Connection, site: str, department: str, now: datetime) -> Rota:
    """The doctors as the roster, their pauses and their rooms say."""
    day = now.date().isoformat()
    shifts = [row for row in schedules.active(tx, site, day) if row.department == department]
    here = {duty.practitioner: duty for duty in on_duty(shifts, now).values()}
    pauses = staffing.pauses(tx, site, now)
    line = tickets.in_line(tx, site, [department], day)
    first = min((row.starts for row in shifts), default=now)
    doctors = tuple(
        _doctor(tx, site, duty, pauses.get(code), line, now, joined=duty.starts > first)
        for code, duty in sorted(here.items(), key=lambda pair: (pair[1].room, pair[0]))
    )
    return Rota(doctors, tuple(_entry(row) for row in triages.ledger(tx, site, department)))


def keep_turn(
    tx: Connection, stamp: Stamp, department: str, ticket_id: str, entry: LedgerEntry
) -> None:
    """Add what was decided to the ledger; the department's day is locked."""
    triages.add_entry(
        tx,
        site=stamp.site,
        department=department,
        at=stamp.now,
        ticket_id=ticket_id,
        practitioner=entry.practitioner,
        entry=json.dumps(asdict(entry)),
    )


def give_turn_back(tx: Connection, stamp: Stamp, ticket: Ticket) -> None:
    """The ticket was taken back: so is what the ledger says of it, if anything."""
    rows = triages.ledger(tx, stamp.site, ticket.queue)
    entries = [_entry(row) for row in rows]
    undone = {entry.undoes for entry in entries}
    for number, row in enumerate(rows, start=1):
        if (
            row.ticket_id == ticket.id
            and number not in undone
            and entries[number - 1].undoes is None
        ):
            keep_turn(tx, stamp, ticket.queue, ticket.id, undo(entries, number))
            return


def _doctor(
    tx: Connection,
    site: str,
    duty: Any,
    pause: Any | None,
    line: list[Ticket],
    now: datetime,
    *,
    joined: bool,
) -> RotaDoctor:
    waiting = sum(t.state is State.WAITING and t.practitioner == duty.practitioner for t in line)
    state, until = DoctorState.IN_CLINIC, None
    if duty.starts > now:
        state, until = DoctorState.OFF, f"{duty.starts.astimezone(now.tzinfo):%H:%M}"
    elif pause is not None:
        state = DoctorState.BREAK
        until = f"{pause.until.astimezone(now.tzinfo):%H:%M}" if pause.until else None
    elif any(t.state is State.IN_SERVICE for t in tickets.in_room(tx, site, duty.day, duty.room)):
        state = DoctorState.IN_CONSULTATION
    return RotaDoctor(duty.practitioner, state, until, waiting, joined=joined)


def _entry(row: Any) -> LedgerEntry:
    facts = json.loads(row.entry)
    facts["skipped"], facts["spent"] = tuple(facts["skipped"]), tuple(facts["spent"])
    return LedgerEntry(**facts)
