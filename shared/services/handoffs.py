"""A patient goes to another floor, and somebody there looks out for them (field-guide: 4)."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.free_text import refuse_numbers
from shared.domain.handoff import HandoffState, Outcome
from shared.domain.identity import one_line, read_needs
from shared.domain.roles import Right
from shared.domain.ticket import Ticket
from shared.services.floors import Handoff as Handoff
from shared.services.floors import handoffs as handoffs
from shared.services.floors import handoffs_of, needs_of
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import handoffs as stored
from shared.store import hospital, journal, patients, tickets

MAX_CLOTHING = 40
SEND, RECEIVE, CLOSE = "hand_off", "receive_handoff", "close_handoff"
REPLACE, RESTORE, TAKE_BACK = "replace_handoff", "restore_handoff", "take_back_handoff"
_LEADS_TO = {
    SEND: HandoffState.SENT,
    RECEIVE: HandoffState.RECEIVED,
    CLOSE: HandoffState.CLOSED,
}
_LOBBY = ""  # the queue whose day is locked: handoffs are of no queue


def send(
    tx: Connection,
    stamp: Stamp,
    *,
    patient_id: int,
    ticket_id: str | None = None,
    from_floor: str,
    to_floor: str = "",
    clothing: str = "",
    needs: tuple[str, ...] | None = None,
) -> Handoff:
    """Tell a floor who is coming. "" as `to_floor` is the floor of the ticket's department, None
    as `needs` those in the patient's record. One that is open still is withdrawn.

    Raises Refused: not_allowed, not_found, no_ticket, no_floor, same_floor,
    clothing_too_long, needs_unknown, and as `refuse_numbers` (field "clothing").
    """
    require(stamp, Right.HAND_OFF)
    tickets.lock_queue(tx, stamp.site, _LOBBY, stamp.day)
    done = _done_already(tx, stamp)
    if done is not None:
        return done
    patient = patients.by_id(tx, patient_id)
    if patient is None:
        raise Refused("not_found")
    ticket = _ticket_of(tx, stamp, patient_id, ticket_id)
    known = {row.code: row.floor for row in hospital.departments(tx, stamp.site)}
    floor = to_floor or (known.get(ticket.queue, "") if ticket else "")
    if floor not in known.values():
        raise Refused("no_floor", field="to_floor")
    if floor == from_floor:
        raise Refused("same_floor", field="to_floor", floor=floor)
    words = one_line(clothing)
    if len(words) > MAX_CLOTHING:
        raise Refused("clothing_too_long", field="clothing", n=MAX_CLOTHING)
    refuse_numbers(words, "clothing")
    wanted = needs_of(patient.needs) if needs is None else read_needs(needs)
    replaced = stored.open_of_patient(tx, stamp.site, stamp.day, patient_id)
    for other in replaced:
        _withdraw(tx, stamp, other)
        _note(tx, stamp, REPLACE, other, patient_id, along=True)
    stored.add(
        tx,
        {
            "id": stamp.id,
            "site": stamp.site,
            "day": stamp.day,
            "patient_id": patient_id,
            "ticket_id": ticket_id,
            "from_floor": from_floor,
            "to_floor": floor,
            "clothing": words,
            "needs": " ".join(wanted),
            "state": HandoffState.SENT,
            "sent": stamp.now,
            "sent_by": stamp.by,
        },
    )
    way: dict[str, Any] = {"from_floor": from_floor, "to_floor": floor}
    _note(tx, stamp, SEND, stamp.id, patient_id, ticket=ticket_id, replaced=replaced, **way)
    return _get(tx, stamp, stamp.id)


def receive(tx: Connection, stamp: Stamp, *, handoff_id: str) -> Handoff:
    """The patient is here. The first floor to say so keeps them.

    Raises Refused: not_allowed, no_handoff, handoff_taken, handoff_closed, handoff_withdrawn.
    """

    def changes(before: Handoff) -> dict[str, Any]:
        if before.state is not HandoffState.SENT:
            raise _over(tx, before)
        return {
            "state": HandoffState.RECEIVED,
            "received": stamp.now,
            "received_by": stamp.by,
        }

    return _step(tx, stamp, RECEIVE, handoff_id, changes)


def close(
    tx: Connection, stamp: Stamp, *, handoff_id: str, outcome: str = Outcome.SEATED
) -> Handoff:
    """The patient is seated, did not come, or went elsewhere; no floor looks out any more.

    Raises Refused: not_allowed, no_handoff, handoff_closed, handoff_withdrawn.
    """

    def changes(before: Handoff) -> dict[str, Any]:
        if not before.open:
            raise _over(tx, before)
        return {
            "state": HandoffState.CLOSED,
            "closed": stamp.now,
            "closed_by": stamp.by,
            "outcome": Outcome(outcome),
        }

    return _step(tx, stamp, CLOSE, handoff_id, changes, outcome=Outcome(outcome))


def take_back(tx: Connection, stamp: Stamp, *, handoff_id: str) -> Handoff:
    """Undo the last step: closed is received (or sent) again, received is sent, sent is
    withdrawn, and what it had replaced stands again.

    Raises Refused: not_allowed, no_handoff, handoff_withdrawn, handoff_again.
    """
    require(stamp, Right.HAND_OFF)
    tickets.lock_queue(tx, stamp.site, _LOBBY, stamp.day)
    done = _done_already(tx, stamp)
    if done is not None:
        return done
    before = _get(tx, stamp, handoff_id)
    act = next((act for act, state in _LEADS_TO.items() if state is before.state), "")
    if not act:
        raise _over(tx, before)
    row = _own_step(tx, stamp, handoff_id, act)
    _step_back(tx, stamp, before)
    undoes = row.seq if row else None
    _note(tx, stamp, TAKE_BACK, handoff_id, before.patient_id, undoes=undoes, step=act)
    return _get(tx, stamp, handoff_id)


def undo_step(tx: Connection, stamp: Stamp, row: journal.JournalRow) -> None:
    """Take back the step that a journal row noted (services/undoing).

    Raises Refused: undo_too_late (somebody has gone on since), handoff_again.
    """
    tickets.lock_queue(tx, stamp.site, _LOBBY, stamp.day)
    before = _get(tx, stamp, row.facts["handoff_id"])
    if before.state is not _LEADS_TO[row.act]:
        raise Refused("undo_too_late", label=before.label or before.to_floor)
    _step_back(tx, stamp, before)


def _step(
    tx: Connection,
    stamp: Stamp,
    act: str,
    handoff_id: str,
    changes: Callable[[Handoff], dict[str, Any]],
    **facts: Any,
) -> Handoff:
    require(stamp, Right.HAND_OFF)
    tickets.lock_queue(tx, stamp.site, _LOBBY, stamp.day)
    done = _done_already(tx, stamp)
    if done is not None:
        return done
    before = _get(tx, stamp, handoff_id)
    stored.change(tx, handoff_id, **changes(before))
    _note(tx, stamp, act, handoff_id, before.patient_id, **facts)
    return _get(tx, stamp, handoff_id)


def _step_back(tx: Connection, stamp: Stamp, before: Handoff) -> None:
    match before.state:
        case HandoffState.CLOSED:
            _refuse_second(tx, stamp, before)
            state = HandoffState.RECEIVED if before.received else HandoffState.SENT
            stored.change(tx, before.id, state=state, closed=None, closed_by=None, outcome="")
        case HandoffState.RECEIVED:
            sent = HandoffState.SENT
            stored.change(tx, before.id, state=sent, received=None, received_by=None)
        case _:
            _withdraw(tx, stamp, before.id)
            _restore_replaced(tx, stamp, before)


def _restore_replaced(tx: Connection, stamp: Stamp, gone: Handoff) -> None:
    """The handoff's id is that of the command that sent it."""
    row = journal.of_command(tx, stamp.site, gone.id)
    for other in row.facts.get("replaced", ()) if row else ():
        before = _get(tx, stamp, other)
        if before.state is HandoffState.WITHDRAWN:
            state = HandoffState.RECEIVED if before.received else HandoffState.SENT
            stored.change(tx, other, state=state, closed=None, closed_by=None)
            _note(tx, stamp, RESTORE, other, before.patient_id, along=True)


def _withdraw(tx: Connection, stamp: Stamp, handoff_id: str) -> None:
    state = HandoffState.WITHDRAWN
    stored.change(tx, handoff_id, state=state, closed=stamp.now, closed_by=stamp.by)


def _refuse_second(tx: Connection, stamp: Stamp, before: Handoff) -> None:
    """A patient is on the way to one floor at a time."""
    if stored.open_of_patient(tx, stamp.site, stamp.day, before.patient_id):
        raise Refused("handoff_again", floor=before.to_floor)


def _over(tx: Connection, now: Handoff) -> Refused:
    """Why a handoff takes no more steps: who was first, and when."""
    row = stored.by_id(tx, now.id)
    assert row is not None
    if now.state is HandoffState.WITHDRAWN:
        return Refused("handoff_withdrawn", floor=now.to_floor)
    if now.state is HandoffState.RECEIVED and now.received is not None:
        by = row.received_by_name or row.received_by
        return Refused("handoff_taken", by=by, time=f"{now.received:%H:%M}")
    assert now.closed is not None
    by = row.closed_by_name or row.closed_by
    return Refused("handoff_closed", by=by, time=f"{now.closed:%H:%M}")


def _ticket_of(
    tx: Connection, stamp: Stamp, patient_id: int, ticket_id: str | None
) -> Ticket | None:
    if ticket_id is None:
        return None
    ticket = tickets.get(tx, ticket_id)
    if ticket is None or ticket.site != stamp.site or ticket.patient_id != patient_id:
        raise Refused("no_ticket")
    return ticket


def _done_already(tx: Connection, stamp: Stamp) -> Handoff | None:
    """Asked under the lock, so that two tries at once cannot both be the first."""
    row = journal.of_command(tx, stamp.site, stamp.id)
    return _get(tx, stamp, row.facts["handoff_id"]) if row else None


def _get(tx: Connection, stamp: Stamp, handoff_id: str) -> Handoff:
    row = stored.by_id(tx, handoff_id)
    if row is None or row.site != stamp.site or row.day != stamp.day:
        raise Refused("no_handoff")
    return handoffs_of(tx, stamp.site, stamp.now, [row])[0]


def _own_step(tx: Connection, stamp: Stamp, handoff_id: str, act: str) -> journal.JournalRow | None:
    """This terminal's row of the step, so that its undo key passes over what is undone."""
    taken_back: set[int] = set()
    for row in journal.of_terminal(tx, stamp.site, stamp.day, stamp.terminal):
        if row.undoes is not None:
            taken_back.add(row.undoes)
        elif row.act == act and row.seq not in taken_back:
            if row.facts["handoff_id"] != handoff_id:
                continue
            return row
    return None


def _note(
    tx: Connection,
    stamp: Stamp,
    act: str,
    handoff_id: str,
    patient_id: int,
    *,
    along: bool = False,
    undoes: int | None = None,
    **facts: Any,
) -> None:
    """The step without a word about the patient; `along` marks what another step brought."""
    detail = {"handoff_id": handoff_id, **facts}
    if along:
        detail["with"] = stamp.id
    note(tx, stamp, act, answers=not along, patient_id=patient_id, detail=detail, undoes=undoes)
