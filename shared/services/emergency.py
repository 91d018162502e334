"""To emergency (转急诊): a patient of level Ⅰ or Ⅱ goes there at once, whatever they came for."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.domain.ticket import Ticket
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.knowledge import Knowledge
from shared.services import acts, placing
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.triaging import Advice, keep, triage
from shared.store import hospital, journal, tickets

EMERGENCY_LEVEL = 2  # the least urgent level that belongs there (triage: How urgent)
CATALOGUE_CODE = "20"  # 急诊医学科
ACT = "to_emergency"  # in the journal, where there is no queue to go to
CLOSED = ("no_clinic", "session_over", "queue_full")


@dataclass(frozen=True)
class Sent:
    """`ticket` None: this hospital issues no numbers of an emergency department; the patient is
    led there without one, and the journal says so."""

    ticket: Ticket | None


def to_emergency(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    advice: Advice,
    level: int,
    knowledge: Knowledge,
    reason: str,
    ticket_id: str | None = None,
) -> Sent:
    """A number of the emergency department, printed like any other; `ticket_id` of somebody who
    waits elsewhere is moved there. `reason` is what the sending is called; it is also why there is
    a number where the session is full or over.

    Raises Refused: not_emergency (the level is less urgent), no_ticket, ticket_of_another_day,
    wrong_state, already_in_queue.
    """
    require(stamp, Right.ADD_ON)
    if level > EMERGENCY_LEVEL:
        raise Refused("not_emergency")
    department = emergency_department(tx, stamp.site, knowledge)
    before = journal.of_command(tx, stamp.site, stamp.id)
    if before is not None and before.act == ACT:
        return Sent(None)
    if department is None or not placing.anybody_there(tx, stamp, department):
        flags = sorted({fired.rule.id for fired in advice.graded.red_flags})
        note(
            tx, stamp, ACT, patient_id=patient_id, ticket_id=ticket_id, reason=reason,
            detail={"level": level, "advised_level": advice.graded.level, "red_flags": flags},
        )  # fmt: skip
        return Sent(None)
    if ticket_id is not None:
        return Sent(_moved(tx, stamp, ticket_id, department, advice, level, reason))

    def given(add_on: str) -> Ticket:
        return triage(
            tx, stamp, patient_id=patient_id, advice=advice, department=department,
            knowledge=knowledge, level=level, reason=reason, add_on=add_on,
        ).given.ticket  # fmt: skip

    try:
        return Sent(given(""))
    except Refused as refused:
        if refused.key not in CLOSED:
            raise
        return Sent(given(reason))


def emergency_department(tx: Connection, site: str, knowledge: Knowledge) -> str | None:
    """The hospital's own code of its emergency department."""
    places = [Place(row.code, row.name) for row in hospital.departments(tx, site)]
    reaches = offer(knowledge.catalogue, places).reaches.get(CATALOGUE_CODE, ())
    return next((reach.code for reach in reaches if reach.share == 1.0), None)


def _moved(
    tx: Connection,
    stamp: Stamp,
    ticket_id: str,
    department: str,
    advice: Advice,
    level: int,
    reason: str,
) -> Ticket:
    done = acts.carried_out(tx, stamp)
    if done is not None:
        return done
    found = tickets.get(tx, ticket_id)
    if found is not None and found.queue == department:
        raise Refused("already_in_queue", label=found.label)
    received = placing.transfer(
        tx, stamp, ticket_id=ticket_id, department=department, reason=reason, triage_level=level
    )
    keep(tx, stamp, received, advice, level, reason)
    return received
