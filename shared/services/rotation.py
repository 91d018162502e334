"""The rotation of a department's doctors on its ledger (triage: Which doctor)."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

from shared.domain.duty import on_duty
from shared.domain.ticket import State, Ticket
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.ledger import LedgerEntry, RotationPolicy
from shared.domain.triage.rotation import Decision, DoctorState, RotaDoctor, RotaVisit, assign, undo
from shared.services.queue_now import policy_of
from shared.services.stamp import Stamp
from shared.store import hospital, patients, schedules, staffing, tickets, triages

# What a patient says whose doctor is away: to wait, or, with the doctors' consent, the next one.
Answer = Literal["", "wait", "next"]


@dataclass(frozen=True)
class Rota:
    """A department's doctors of this hour in the order of their rooms, and its ledger."""

    doctors: tuple[RotaDoctor, ...]
    ledger: tuple[LedgerEntry, ...]

    def knows(self, code: str) -> bool:
        return any(doctor.code == code for doctor in self.doctors)

    def with_absent(self, code: str) -> "Rota":
        """Also a doctor who has no clinic now, so that a patient of theirs is asked."""
        if not code or self.knows(code):
            return self
        return Rota((*self.doctors, RotaDoctor(code, DoctorState.OFF)), self.ledger)

    def decide(self, policy: RotationPolicy, visit: RotaVisit, now: datetime) -> Decision:
        return assign(policy, self.doctors, self.ledger, visit, f"{now:%H:%M}")


@dataclass(frozen=True)
class TurnNow:
    """Whom the rotation would choose now, the doctor who saw the patient last ("" for none),
    first visits seen today by doctor, and the names of all doctors. `of_named`: what it says to
    the one whom the patient asks for, `named`."""

    rotates: bool
    rota: Rota
    decision: Decision | None
    responsible: str
    first_visits: Mapping[str, int]
    names: Mapping[str, str]
    named: str | None = None
    of_named: Decision | None = None


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


def turn_now(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    department: str,
    patient_id: int,
    knowledge: Knowledge,
    named: str | None = None,
) -> TurnNow:
    """The doctors of a department as the guide sees them before she decides; `named` whom the
    patient asks for."""
    day = now.date().isoformat()
    rotates = policy_of(tx, site, department).rotation == "on"
    rota = read_rota(tx, site, department, now)
    responsible = triages.last_doctor(tx, site, patient_id, department) or ""
    decision = of_named = None
    if rotates:
        decision = _decided(tx, rota, patient_id, None, responsible, knowledge, now)
        if named:
            of_named = _decided(tx, rota, patient_id, named, responsible, knowledge, now)
    seen = triages.first_visits(tx, site, department, day)
    names = hospital.practitioner_names(tx, site)
    return TurnNow(rotates, rota, decision, responsible, seen, names, named, of_named)


def turn_of(
    tx: Connection,
    stamp: Stamp,
    department: str,
    patient_id: int,
    named: str | None,
    knowledge: Knowledge,
    answer: Answer = "",
) -> Decision:
    """Whose turn it is for this patient; the department's day is locked and it rotates."""
    rota = read_rota(tx, stamp.site, department, stamp.now)
    responsible = triages.last_doctor(tx, stamp.site, patient_id, department) or ""
    return _decided(tx, rota, patient_id, named, responsible, knowledge, stamp.now, answer)


def doctor_given(named: str | None, turn: Decision | None, answer: Answer) -> str | None:
    """Whom the patient named, unless both agreed to the next in rotation."""
    given = turn.practitioner if turn else None
    return given if answer == "next" and given else named or given


def _decided(
    tx: Connection,
    rota: Rota,
    patient_id: int,
    named: str | None,
    responsible: str,
    knowledge: Knowledge,
    now: datetime,
    answer: Answer = "",
) -> Decision:
    first = not patients.seen_before(tx, patient_id, now.date().isoformat())
    visit = RotaVisit(
        first=first,
        named=named if named and rota.knows(named) else None,
        responsible=responsible if responsible and not first else None,
        waits=answer == "wait",
        consents=answer == "next",
    )
    return rota.with_absent(visit.responsible or "").decide(knowledge.rotation, visit, now)


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
