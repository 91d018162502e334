"""SQL of tickets, their counters and the lock of a queue's day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.domain.ticket import LIVE, WAS_CALLED, State, Ticket
from shared.store import counters
from shared.store.tables import LIVE_STATES, journal, patient, queue_day, ticket

COLUMNS = [ticket.c[field.name] for field in fields(Ticket)]  # what ticket_of reads

_lock = (
    select(queue_day.c.day)
    .where(
        queue_day.c.site == bindparam("site"),
        queue_day.c.queue == bindparam("queue"),
        queue_day.c.day == bindparam("day"),
    )
    .with_for_update()
)
_lock_of_ticket = (
    select(queue_day.c.day)
    .join(
        ticket,
        (ticket.c.site == queue_day.c.site)
        & (ticket.c.queue == queue_day.c.queue)
        & (ticket.c.day == queue_day.c.day),
    )
    .where(ticket.c.id == bindparam("id"))
    .with_for_update(of=queue_day)
)
_insert = insert(ticket)
_numbered = counters.NEXT["postgresql"].cte("numbered")
_insert_numbered = (
    insert(ticket)
    .values(
        {column.name: bindparam(f"new_{column.name}") for column in ticket.c}
        | {"number": select(_numbered.c.last).scalar_subquery()}
    )
    .returning(ticket.c.number)
)
_by_id = select(*COLUMNS).where(ticket.c.id == bindparam("id"))
_said = select(ticket.c.complaint).where(ticket.c.id == bindparam("id"))
_in_line = select(*COLUMNS).where(
    ticket.c.site == bindparam("site"),
    ticket.c.queue.in_(bindparam("queues", expanding=True)),
    ticket.c.day == bindparam("day"),
    text("state IN ('waiting', 'called')"),
)
_live_with_names = (
    select(*COLUMNS, patient.c.name.label("patient_name"))
    .join(patient, patient.c.id == ticket.c.patient_id)
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.queue.in_(bindparam("queues", expanding=True)),
        ticket.c.day == bindparam("day"),
        text(LIVE_STATES),
    )
)
_called_since = (
    select(*COLUMNS, patient.c.name.label("patient_name"), patient.c.sex, patient.c.birth_date)
    .join(patient, patient.c.id == ticket.c.patient_id)
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.queue.in_(bindparam("queues", expanding=True)),
        ticket.c.day == bindparam("day"),
        ticket.c.state.in_(sorted(WAS_CALLED)),
        ticket.c.called >= bindparam("since"),
    )
    .order_by(ticket.c.called, ticket.c.number)
)
_live_of_patient = select(*COLUMNS).where(
    ticket.c.site == bindparam("site"),
    ticket.c.patient_id == bindparam("patient_id"),
    ticket.c.day == bindparam("day"),
    text(LIVE_STATES),
)
CHANGING = (
    "ticket_class", "state", "joined", "room", "called", "started", "ended",
    "calls", "misses", "reason", "practitioner", "row_place", "pinned_place", "pinned_at",
    "triage_level", "walk_seconds",
)  # fmt: skip
_change = (
    update(ticket)
    .where(ticket.c.id == bindparam("of_id"))
    .values({name: bindparam(f"new_{name}") for name in CHANGING})
)
_in_room = (
    select(*COLUMNS)
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.day == bindparam("day"),
        ticket.c.room == bindparam("room"),
        text("state IN ('called', 'in_service')"),
    )
    .order_by(ticket.c.called)
)
_standing = select(
    select(journal.c.ticket_id)
    .where(journal.c.site == bindparam("site"), journal.c.command_id == bindparam("command_id"))
    .scalar_subquery()
    .label("done"),
    select(ticket.c.id)
    .where(
        ticket.c.site == bindparam("site"),
        ticket.c.queue == bindparam("queue"),
        ticket.c.day == bindparam("day"),
        ticket.c.patient_id == bindparam("patient_id"),
        text(LIVE_STATES),
    )
    .scalar_subquery()
    .label("live"),
    select(ticket.c.id)
    .where(
        ticket.c.patient_id == bindparam("patient_id"),
        ticket.c.day < bindparam("day"),
        ticket.c.state == State.DONE,
    )
    .limit(1)
    .scalar_subquery()
    .label("seen"),
    select(patient.c.birth_date)
    .where(patient.c.id == bindparam("patient_id"))
    .scalar_subquery()
    .label("birth_date"),
    select(patient.c.merged_into)
    .where(patient.c.id == bindparam("patient_id"))
    .scalar_subquery()
    .label("merged_into"),
)


@dataclass(frozen=True)
class Standing:
    """Where a patient stands before a number is given: the ticket this very command gave
    already, the live ticket in the queue today, whether an earlier day saw them, their age; the
    record that theirs has become part of meanwhile."""

    done: Ticket | None
    live: Ticket | None
    seen_before: bool
    birth_date: str
    merged_into: int | None = None


def ticket_of(row: Sequence[Any]) -> Ticket:
    """The ticket of a row that begins with COLUMNS."""
    return Ticket(*row[: len(COLUMNS)])


def lock_queue(tx: Connection, site: str, queue: str, day: str) -> None:
    """Hold the queue's day until the transaction ends; every change of a ticket starts here."""
    key = {"site": site, "queue": queue, "day": day}
    if tx.execute(_lock, key).one_or_none() is None:
        dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
        tx.execute(dialect.insert(queue_day).values(key).on_conflict_do_nothing())
        tx.execute(_lock, key)


def add(
    tx: Connection, new: Ticket, complaint: str = "", named_doctor: bool | None = None
) -> Ticket:
    """Keep a new ticket under the next number of its series, whatever number it brings; the
    queue's day must be locked. `named_doctor`: whether the patient asked for one, None where
    nobody asked them."""
    series = (new.site, new.queue, new.day, new.series)
    if tx.dialect.name == "postgresql":  # a round trip less while the queue's day is locked
        values = {f"new_{name}": value for name, value in vars(new).items() if name != "number"}
        values |= counters.key_of(*series) | {
            "new_complaint": complaint,
            "new_named_doctor": named_doctor,
        }
        return replace(new, number=tx.execute(_insert_numbered, values).scalar_one())
    number = counters.next_number(tx, *series)
    numbered = replace(new, number=number)
    tx.execute(_insert, vars(numbered) | {"complaint": complaint, "named_doctor": named_doctor})
    return numbered


def change(tx: Connection, changed: Ticket) -> None:
    """Write back what an act may change; who, where and which number stay."""
    values = {f"new_{name}": getattr(changed, name) for name in CHANGING}
    tx.execute(_change, values | {"of_id": changed.id})


def locked(tx: Connection, ticket_id: str) -> Ticket | None:
    """The ticket, with its queue's day locked until the transaction ends."""
    tx.execute(_lock_of_ticket, {"id": ticket_id})
    return get(tx, ticket_id)


def get(tx: Connection, ticket_id: str) -> Ticket | None:
    row = tx.execute(_by_id, {"id": ticket_id}).one_or_none()
    return ticket_of(row) if row else None


def complaint(tx: Connection, ticket_id: str) -> str:
    """What the patient said when they took the number; "" for nothing."""
    said: str | None = tx.execute(_said, {"id": ticket_id}).scalar_one_or_none()
    return said or ""


def in_line(tx: Connection, site: str, queues: Iterable[str], day: str) -> list[Ticket]:
    """Who waits or is called in some queues."""
    rows = tx.execute(_in_line, {"site": site, "queues": sorted(queues), "day": day})
    return [ticket_of(row) for row in rows]


def standing(
    tx: Connection, *, site: str, queue: str, day: str, patient_id: int, command_id: str
) -> Standing:
    """One look at all three; the queue's day must be locked."""
    key = {
        "site": site, "queue": queue, "day": day, "patient_id": patient_id,
        "command_id": command_id,
    }  # fmt: skip
    row = tx.execute(_standing, key).one()
    return Standing(
        done=get(tx, row.done) if row.done else None,
        live=get(tx, row.live) if row.live else None,
        seen_before=row.seen is not None,
        birth_date=row.birth_date,
        merged_into=row.merged_into,
    )


def live_of_patient(tx: Connection, site: str, patient_id: int, day: str) -> list[Ticket]:
    rows = tx.execute(_live_of_patient, {"site": site, "patient_id": patient_id, "day": day})
    return sorted((ticket_of(row) for row in rows), key=lambda found: found.checked_in)


def in_room(tx: Connection, site: str, day: str, room: str) -> list[Ticket]:
    """Called to the room or in it, the oldest call first."""
    rows = tx.execute(_in_room, {"site": site, "day": day, "room": room})
    return [ticket_of(row) for row in rows]


def live_with_names(
    tx: Connection, site: str, day: str, queues: Iterable[str]
) -> list[tuple[Ticket, str]]:
    """Live tickets of some queues with their patients' names."""
    rows = tx.execute(_live_with_names, {"site": site, "queues": sorted(queues), "day": day})
    return [(ticket_of(row), row.patient_name) for row in rows]


def called_since(
    tx: Connection, site: str, day: str, queues: Iterable[str], since: datetime
) -> list[tuple[Ticket, Any]]:
    """The last calls of some queues, oldest first, each with a row of patient_name, sex and
    birth_date; not those whose patient did not come."""
    values = {"site": site, "queues": sorted(queues), "day": day, "since": since}
    return [(ticket_of(row), row) for row in tx.execute(_called_since, values)]


def by_label(tx: Connection, site: str, day: str, label: str) -> list[Ticket]:
    """Tickets of a day whose number reads `label` (A017)."""
    digits = label.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if not digits.isdecimal() or digits == label or len(digits) > 9:
        return []
    rows = tx.execute(
        select(*COLUMNS).where(
            ticket.c.site == site,
            ticket.c.day == day,
            ticket.c.series == label[: -len(digits)],
            ticket.c.number == int(digits),
        )
    )
    return [ticket_of(row) for row in rows]


def arrivals(tx: Connection, site: str, day: str, limit: int) -> list[tuple[Ticket, Any]]:
    """A day's tickets, newest first, each with its patient's row and complaint."""
    rows = tx.execute(
        select(
            *COLUMNS,
            ticket.c.complaint,
            patient.c.name.label("patient_name"),
            patient.c.sex,
            patient.c.birth_date,
        )
        .join(patient, patient.c.id == ticket.c.patient_id)
        .where(ticket.c.site == site, ticket.c.day == day)
        .order_by(ticket.c.checked_in.desc())
        .limit(limit)
    )
    return [(ticket_of(row), row) for row in rows]


def count_states(tx: Connection, site: str, day: str) -> dict[State, int]:
    rows = tx.execute(
        select(ticket.c.state, func.count())
        .where(ticket.c.site == site, ticket.c.day == day)
        .group_by(ticket.c.state)
    )
    return {row[0]: row[1] for row in rows}


def live_ids(tx: Connection, site: str, day: str) -> list[str]:
    query = (
        select(ticket.c.id)
        .where(ticket.c.site == site, ticket.c.day == day, ticket.c.state.in_(sorted(LIVE)))
        .order_by(ticket.c.queue, ticket.c.number)
    )
    return [row.id for row in tx.execute(query)]


def issued(tx: Connection, site: str, day: str) -> dict[str, dict[str, int]]:
    """By queue: how many tickets a day gave, how many distinct numbers, and the highest."""
    rows = tx.execute(
        select(
            ticket.c.queue,
            func.count(),
            func.count(ticket.c.number.distinct()),
            func.max(ticket.c.number),
        )
        .where(ticket.c.site == site, ticket.c.day == day)
        .group_by(ticket.c.queue)
        .order_by(ticket.c.queue)
    )
    return {row[0]: {"given": row[1], "distinct": row[2], "highest": row[3]} for row in rows}


def queues_of_day(tx: Connection, site: str, day: str) -> list[str]:
    """The queues that gave a number on a day, in the order in which they are locked."""
    query = select(ticket.c.queue).where(ticket.c.site == site, ticket.c.day == day).distinct()
    return sorted(tx.execute(query).scalars())


def days_with_live(tx: Connection, site: str, until: str) -> list[str]:
    """Days, oldest first, up to `until` that have a ticket still open."""
    query = (
        select(ticket.c.day)
        .where(ticket.c.site == site, ticket.c.day <= until, text(LIVE_STATES))
        .distinct()
    )
    return sorted(tx.execute(query).scalars())
