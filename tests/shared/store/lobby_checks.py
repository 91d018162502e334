"""Is what a store holds and shows what the hospital in memory says?"""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from shared.domain.duty import may_be_seen_by
from shared.domain.ticket import LIVE, State, Ticket
from shared.services.rooms import room_views
from shared.services.values import RoomView
from shared.store import journal, policies, tables
from shared.store.tickets import COLUMNS, ticket_of
from tests.shared.store.lobby_hospital import SERIES, Shift
from tests.shared.store.lobby_model import Lobby


def hold_shown(tx: Connection, lobby: Lobby, now: datetime) -> None:
    """Invariant 4: every room shows the order that the hospital in memory calls in."""
    views = room_views(tx, site=lobby.hospital.site, now=now)
    duties = lobby.duties(now)
    assert [view.room for view in views] == sorted(duties)
    for view in views:
        shown, expected = _shown(view), _expected(lobby, duties[view.room], now)
        for name in expected:
            assert shown[name] == expected[name], f"{view.room}: {shown[name]}\n{expected[name]}"


def _shown(view: RoomView) -> dict[str, Any]:
    return {
        "waiting": [(entry.ticket, entry.because) for entry in view.waiting],
        "door": [entry.ticket for entry in view.door],
        "in": [view.in_service.ticket] if view.in_service else [],
        "called": [entry.ticket for entry in view.calling],
        "aside": {entry.ticket.id for entry in (*view.away, *view.missed, *view.held)},
        "also": [queue.code for queue in view.also],
        "paused": (view.paused, view.paused_until),
    }


def _expected(lobby: Lobby, duty: Shift, now: datetime) -> dict[str, Any]:
    order = lobby.room_order(duty, now)
    inside = lobby.inside(duty.room, now.date().isoformat())
    queues = lobby.queues_of(duty, now)
    pause = lobby.pause_of(duty.practitioner, now)
    aside = (State.AWAY, State.MISSED, State.HELD)
    return {
        "waiting": order,
        "door": [t for t, _ in order if t.at_door and t.room == duty.room],
        "in": [t for t in inside if t.state is State.IN_SERVICE],
        "called": [t for t in inside if t.state is State.CALLED],
        "aside": {
            t.id
            for t in lobby.tickets.values()
            if t.day == now.date().isoformat()
            and t.queue in queues
            and t.state in aside
            and may_be_seen_by(t.practitioner, duty.practitioner, lobby.here(now))
        },
        "also": list(queues[1:]),
        "paused": (pause is not None, lobby.pauses[pause].until if pause is not None else None),
    }


def hold_sound(lobby: Lobby, now: datetime) -> None:
    """Invariants 1 and 2, and nobody who waits is forgotten, on the hospital in memory."""
    day = now.date().isoformat()
    today = [ticket for ticket in lobby.tickets.values() if ticket.day == day]
    for queue in SERIES:
        numbers = sorted(ticket.number for ticket in today if ticket.queue == queue)
        assert numbers == list(range(1, len(numbers) + 1)), "a number is missing or given twice"
    live = [(ticket.patient_id, ticket.queue) for ticket in today if ticket.state in LIVE]
    assert len(live) == len(set(live)), "two live tickets of a patient in a queue"
    inside = [(t.room, t.state) for t in today if t.state in (State.CALLED, State.IN_SERVICE)]
    assert len(inside) == len(set(inside)), "two called or two in service in one room"
    duties = lobby.duties(now)
    offered: set[str] = set()
    for duty in duties.values():
        offered |= {ticket.id for ticket, _ in lobby.room_order(duty, now)}
    served = {queue for duty in duties.values() for queue in lobby.queues_of(duty, now)}
    at_work = {duty.practitioner for duty in duties.values()}
    for ticket in today:
        to_come = ticket.practitioner in lobby.here(now) - at_work
        if ticket.state is State.WAITING and ticket.queue in served and not to_come:
            assert ticket.id in offered, f"no room will ever call {ticket.label}"


def hold_stored(tx: Connection, lobby: Lobby) -> None:
    """Invariant 5: tickets, journal and consultations, row by row, and the journal's chain."""
    site = lobby.hospital.site
    of_site = select(*COLUMNS).where(tables.ticket.c.site == site)
    stored = [ticket_of(row) for row in tx.execute(of_site)]
    assert {ticket.id: ticket for ticket in stored} == lobby.tickets
    rows = _rows(tx, select(tables.journal).order_by(tables.journal.c.seq), tables.journal, site)
    written = [_journal_row(row) for row in rows]
    expected = [_lobby_row(lobby, place) for place in range(len(lobby.rows))]
    for one, other in zip(written, expected, strict=False):
        assert one == other, f"{one}\n{other}"
    assert len(written) == len(expected), "one state change, one row"
    assert journal.broken_at(tx, site) is None
    seen = _rows(
        tx,
        select(tables.consultation).order_by(tables.consultation.c.id),
        tables.consultation,
        site,
    )
    differing = set(map(_visit_row, seen)) ^ set(_lobby_visits(lobby))
    assert [_visit_row(row) for row in seen] == _lobby_visits(lobby), differing
    _hold_one_visit_a_start(lobby)
    booked = _rows(tx, select(tables.appointment), tables.appointment, site)
    kept = {(row["id"], row["state"]) for row in booked}
    assert kept == set(lobby.booked.items()), kept ^ set(lobby.booked.items())
    counted = _rows(tx, select(tables.counter), tables.counter, site)
    assert {(row["queue"], row["day"]): row["last"] for row in counted} == lobby.numbers
    rules = {key: json.loads(text) for key, text in policies.all_rules(tx, site).items()}
    assert rules == lobby.policies


def _rows(tx: Connection, query: Select[Any], table: Any, site: str) -> list[Any]:
    return list(tx.execute(query.where(table.c.site == site)).mappings())


def _journal_row(row: Any) -> dict[str, Any]:
    facts = json.loads(row["detail"])
    return {name: row[name] for name in _SAME} | {
        "after": facts["after"]["state"] if row["ticket_id"] else None,
        "before": facts["before"]["state"] if row["ticket_id"] and "before" in facts else None,
        "along": facts.get("with"),
    }


_SAME = ("seq", "at", "day", "by", "terminal", "act", "queue", "ticket_id", "reason", "undoes",
         "command_id")  # fmt: skip


def _lobby_row(lobby: Lobby, place: int) -> dict[str, Any]:
    row = lobby.rows[place]
    return {
        "seq": row.seq, "at": row.at, "day": row.day, "by": row.by, "terminal": row.terminal,
        "act": row.act, "queue": row.queue, "ticket_id": row.after.id if row.after else None,
        "reason": row.reason, "undoes": row.undoes, "command_id": row.command,
        "after": row.after.state if row.after else None,
        "before": row.before.state if row.before else None, "along": row.along,
    }  # fmt: skip


_OF_VISIT = ("ticket_id", "queue", "day", "room", "named", "seen_by", "ticket_class", "priority",
             "first_visit", "joined", "called", "started", "ended", "undone")  # fmt: skip


def _visit_row(row: Any) -> tuple[Any, ...]:
    return tuple(row[name] for name in _OF_VISIT)


def _lobby_visits(lobby: Lobby) -> list[tuple[Any, ...]]:
    found = []
    for visit in lobby.visits:
        t = visit.ticket
        found.append(
            (t.id, t.queue, t.day, t.room, t.practitioner, visit.seen_by, t.ticket_class,
             t.priority, t.first_visit, t.joined, t.called, t.started, visit.ended, visit.undone)
        )  # fmt: skip
    return found


def _hold_one_visit_a_start(lobby: Lobby) -> None:
    """The consultations that stand are the starts in the journal that were not taken back."""
    taken_back = {row.undoes for row in lobby.rows}
    starts: list[Ticket] = [
        row.after
        for row in lobby.rows
        if row.act == "start" and row.seq not in taken_back and row.after is not None
    ]
    standing = [visit.ticket for visit in lobby.visits if visit.undone is None]
    assert {t.id: t for t in standing} == {t.id: t for t in starts}, "a start is a consultation"
