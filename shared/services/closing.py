"""The day's end: whoever was not served, or not received on their floor, is closed with a reason,
never silently."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.handoff import HandoffState, Outcome
from shared.domain.masking import masked_name
from shared.domain.roles import Right
from shared.domain.sign_in import FORGOTTEN_AFTER
from shared.domain.ticket import Act, State, Ticket
from shared.services import acts
from shared.services.hospital_day import department_of
from shared.services.noting import note
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.services.values import Department
from shared.store import (
    appointments,
    handoffs,
    hospital,
    journal,
    schedules,
    service_times,
    staff,
    tickets,
)

LOBBY = ""  # the queue whose day is locked for handoffs


@dataclass(frozen=True)
class DayClosed:
    """Tickets closed by what they were, appointments that never came, handoffs nobody closed."""

    missed: int
    unserved: int
    no_show_appointments: int
    handoffs: int = 0


@dataclass(frozen=True)
class Left:
    """Somebody whose ticket of a day is still open."""

    ticket: Ticket
    patient_name: str
    masked: str
    department: Department


def open_days(tx: Connection, *, site: str, now: datetime) -> tuple[str, ...]:
    """Days until today with tickets or handoffs that nobody has closed, oldest first
    (YYYY-MM-DD)."""
    today = now.date().isoformat()
    days = {*tickets.days_with_live(tx, site, today), *handoffs.days_with_open(tx, site, today)}
    return tuple(sorted(days))


def left_today(tx: Connection, *, site: str, now: datetime, day: str = "") -> tuple[Left, ...]:
    """Who would be closed at the end of today, or of `day`: by queue and number."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    live = tickets.live_with_names(tx, site, day or now.date().isoformat(), departments)
    found = [
        Left(ticket, name, masked_name(name), departments[ticket.queue]) for ticket, name in live
    ]
    return tuple(sorted(found, key=lambda left: (left.ticket.series, left.ticket.number)))


def end_day(tx: Connection, stamp: Stamp, *, day: str = "") -> DayClosed:
    """`close_day` at a desk, of today or an earlier day. Raises Refused: not_allowed,
    day_to_come, clinic_runs (until the last session's end)."""
    require(stamp, Right.END_DAY)
    shifts = schedules.active(tx, stamp.site, stamp.day) if day in ("", stamp.day) else []
    last = max((shift.ends for shift in shifts), default=stamp.now)
    if last > stamp.now:
        raise Refused("clinic_runs", time=f"{last.astimezone(stamp.now.tzinfo):%H:%M}")
    return close_day(tx, stamp, day=day)


def close_day(tx: Connection, stamp: Stamp, *, day: str = "") -> DayClosed:
    """Close every live ticket and open handoff of the stamp's day, or of an earlier one, and mark
    appointments that never came.

    Who is in a room is finished; a missed ticket is closed as no_show, any other as not_served.
    Raises Refused("day_to_come").
    """
    require(stamp, Right.END_DAY)
    day = day or stamp.day
    if day > stamp.day:
        raise Refused("day_to_come", day=day)
    for queue in sorted({LOBBY, *tickets.queues_of_day(tx, stamp.site, day)}):
        tickets.lock_queue(tx, stamp.site, queue, day)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return _closed(done.facts)
    counted = {"missed": 0, "unserved": 0}
    for ticket_id in tickets.live_ids(tx, stamp.site, day):
        ticket = tickets.get(tx, ticket_id)
        assert ticket is not None
        if ticket.state is State.IN_SERVICE:
            acts.move(tx, stamp, Act.FINISH, ticket, along_with=stamp.id, ended=stamp.now)
            continue
        absent = ticket.state is State.MISSED
        counted["missed" if absent else "unserved"] += 1
        acts.move(
            tx,
            stamp,
            Act.CLOSE,
            ticket,
            along_with=stamp.id,
            ended=stamp.now,
            room=None,
            reason="no_show" if absent else "not_served",
        )
    no_shows = appointments.mark_no_shows(tx, stamp.site, day)
    counted["handoffs"] = _close_handoffs(tx, stamp, day)
    facts = counted | {"no_show_appointments": no_shows, "closed_day": day}
    staff.forget_delays_before(tx, stamp.site, stamp.now - FORGOTTEN_AFTER)
    note(tx, stamp, "close_day", detail=facts)
    _learn(tx, stamp, day)
    return _closed(facts)


def _close_handoffs(tx: Connection, stamp: Stamp, day: str) -> int:
    """Nobody looks out for them any more; returns how many there were."""
    rows = handoffs.open_of_day(tx, stamp.site, day)
    for row in rows:
        closed = {"state": HandoffState.CLOSED, "closed": stamp.now, "closed_by": stamp.by}
        handoffs.change(tx, row.id, **closed, outcome=Outcome.DAY_ENDED)
        facts = {"handoff_id": row.id, "outcome": Outcome.DAY_ENDED, "with": stamp.id}
        note(tx, stamp, "close_handoff", answers=False, patient_id=row.patient_id, detail=facts)
    return len(rows)


def _learn(tx: Connection, stamp: Stamp, day: str) -> None:
    """How long visits took until today, or until yesterday where an earlier day is closed; the
    journal's head is locked, so no other close does it at the same time."""
    yesterday = (stamp.now.date() - timedelta(days=1)).isoformat()
    service_times.sum_up(tx, stamp.site, stamp.day if day == stamp.day else yesterday)


def _closed(facts: dict[str, Any]) -> DayClosed:
    return DayClosed(
        facts["missed"],
        facts["unserved"],
        facts["no_show_appointments"],
        facts.get("handoffs", 0),
    )
