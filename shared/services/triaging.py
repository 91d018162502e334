"""Triage with a number at its end: the program advises, a person decides, both are kept."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.free_text import first_words, refuse_numbers
from shared.domain.roles import Right
from shared.domain.ticket import Act, State, Ticket
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.grading import Graded, grade
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.model import LinearModel
from shared.domain.triage.reading import Person
from shared.domain.triage.rotation import Decision
from shared.domain.triage.scoring import Suggester, suggester
from shared.domain.triage.suggestion import Suggestion, suggest
from shared.domain.triage.vitals import Vitals
from shared.services import acts
from shared.services.calling import REASON_LENGTH
from shared.services.check_in import take_walk_in
from shared.services.noting import note
from shared.services.permission import require
from shared.services.queue_now import policy_of
from shared.services.rotation import Answer, doctor_given, keep_turn, turn_of
from shared.services.stamp import Stamp
from shared.services.values import CheckedIn
from shared.store import hospital, tickets, triages


@dataclass(frozen=True)
class Advice:
    """What the program says to a complaint and to what was measured."""

    complaint: str
    vitals: Vitals
    suggestion: Suggestion
    graded: Graded

    @property
    def first(self) -> str:
        """The department it would choose; "" where it knows none."""
        return self.suggestion.suggestions[0].code if self.suggestion.suggestions else ""


@dataclass(frozen=True)
class Triaged:
    """`turn` is the rotation's decision where the department has one."""

    given: CheckedIn
    turn: Decision | None


def hospital_suggester(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    knowledge: Knowledge,
    model: LinearModel | None = None,
) -> Suggester:
    """The knowledge brought to this hospital's departments; asked often, made once."""
    places = [Place(row.code, row.name) for row in hospital.departments(tx, site)]
    return suggester(knowledge, offer(knowledge.catalogue, places), model)


def advise(by: Suggester, complaint: str, person: Person, vitals: Vitals) -> Advice:
    """Departments and level. Raises UserFacingError: vital_impossible, pressures_swapped."""
    suggestion = suggest(complaint, person, by)
    return Advice(complaint, vitals, suggestion, grade(complaint, person, vitals, by.knowledge))


def triage(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    advice: Advice,
    department: str,
    knowledge: Knowledge,
    practitioner: str | None = None,
    level: int | None = None,
    reason: str = "",
    named_doctor: bool | None = None,
    priority: str | None = None,
    add_on: str = "",
    answer: Answer = "",
    walk_seconds: int = 0,
) -> Triaged:
    """A walk-in number as somebody decided on the program's advice. `level` None takes the advised
    one. Where the department rotates and no doctor is given, the doctor is whose turn it is;
    `answer` is the patient's where the named or the responsible one is away (triage: Which
    doctor, clauses 2 and 3).

    Raises Refused: as `take_walk_in`; as `refuse_numbers` (field triage_reason); no_reason (the
    same field) where the department is another than the first advised, or the level less urgent,
    and nobody says why; a patient, who cannot change the level, chooses a department without one.
    """
    require(stamp, Right.CHECK_IN)
    chosen = level or advice.graded.level
    if chosen != advice.graded.level or reason:
        require(stamp, Right.ADD_ON)
    why = first_words(reason, "triage_reason", REASON_LENGTH)
    if not why and stamp.role != "patient" and overrides(advice, department, chosen):
        raise Refused("no_reason", field="triage_reason")
    tickets.lock_queue(tx, stamp.site, department, stamp.day)
    turn = None
    if policy_of(tx, stamp.site, department).rotation == "on":
        turn = turn_of(tx, stamp, department, patient_id, practitioner, knowledge, answer)
        if turn.asks and stamp.role != "patient":
            raise Refused("rotation_ask", field="turn")
    given = take_walk_in(
        tx,
        stamp,
        patient_id=patient_id,
        department=department,
        practitioner=doctor_given(practitioner, turn, answer),
        priority=priority,
        triage_level=chosen,
        complaint=advice.complaint,
        add_on=add_on,
        named_doctor=named_doctor,
        walk_seconds=walk_seconds,
    )
    if given.again or triages.of_ticket(tx, given.ticket.id):
        return Triaged(given, None)
    if turn is not None and turn.entry is not None:
        keep_turn(tx, stamp, department, given.ticket.id, turn.entry)
    keep(tx, stamp, given.ticket, advice, chosen, why)
    return Triaged(given, turn)


def triage_again(
    tx: Connection,
    stamp: Stamp,
    *,
    ticket_id: str,
    advice: Advice,
    level: int,
    reason: str = "",
) -> Ticket:
    """Whoever waits is looked at again (a response time ran out, or they feel worse): another
    level. A less urgent one than advised or than before needs a reason.

    Raises Refused: no_reason, no_ticket, ticket_of_another_day, wrong_state, and as
    `refuse_numbers`.
    """
    require(stamp, Right.MOVE)
    ticket = acts.lock_ticket(tx, stamp, ticket_id)
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    why = first_words(reason, "triage_reason", REASON_LENGTH)
    refuse_numbers(advice.complaint, "complaint")
    if not why and level > min(advice.graded.level, ticket.triage_level or level):
        raise Refused("no_reason", field="triage_reason")
    if ticket.state is not State.WAITING:
        raise Refused("wrong_state", label=ticket.label, state=ticket.state)
    graded = acts.move(tx, stamp, Act.GRADE, ticket, why=why or None, triage_level=level)
    keep(tx, stamp, graded, advice, level, why)
    return graded


def overrides(advice: Advice, department: str, level: int) -> bool:
    """Whether a decision differs from the advice in a way that wants a reason. Words that point
    nowhere are no advice to differ from: the general department is only offered then."""
    told = advice.suggestion.suggestions
    named = bool(told) and not any("general" in reason for reason in told[0].because)
    elsewhere = named and department != advice.first
    return elsewhere or level > advice.graded.level


def keep(
    tx: Connection, stamp: Stamp, ticket: Ticket, advice: Advice, level: int, reason: str
) -> None:
    """Add the triage of a ticket, and its journal row."""
    suggested = [
        {"department": one.code, "score": one.score, "because": list(one.because)}
        for one in advice.suggestion.suggestions
    ]
    measured = {name: value for name, value in asdict(advice.vitals).items() if value is not None}
    flags = sorted({fired.rule.id for fired in advice.graded.red_flags})
    triages.add(
        tx,
        {
            "id": stamp.id,
            "site": stamp.site,
            "day": stamp.day,
            "at": stamp.now,
            "by": stamp.by,
            "patient_id": ticket.patient_id,
            "ticket_id": ticket.id,
            "complaint": advice.complaint,
            "vitals": json.dumps(measured),
            "suggested": json.dumps(suggested, ensure_ascii=False),
            "suggested_level": advice.graded.level,
            "level": level,
            "news2": advice.graded.news2.score if advice.graded.news2 else None,
            "department": ticket.queue,
            "red_flags": " ".join(flags),
            "reason": reason,
        },
    )
    detail = {
        "advised": advice.first,
        "department": ticket.queue,
        "advised_level": advice.graded.level,
        "level": level,
        "red_flags": flags,
    }
    note(
        tx,
        stamp,
        "triage",
        answers=False,
        queue=ticket.queue,
        ticket_id=ticket.id,
        patient_id=ticket.patient_id,
        reason=reason or None,
        detail=detail,
    )
