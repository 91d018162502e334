"""The hospital in memory: what the state machine holds both stores against.

Plain Python and its own reading of the rules. Only the serving order, the merging of policies and
who is on duty come from shared.domain, which has tests of its own.
"""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from shared.domain.duty import may_be_seen_by, on_duty, present
from shared.domain.errors import Refused
from shared.domain.line import Served, Waiting
from shared.domain.policy import Policy, merged
from shared.domain.queue_rules import serve_order
from shared.domain.ticket import MOVES, Act, State, Ticket
from shared.services.stamp import Stamp
from tests.shared.store.lobby_hospital import AREAS, SERIES, Hospital, Shift
from tests.shared.store.lobby_rows import Pause, Row, Visit

TO_COME_IN = frozenset({State.CALLED, State.IN_SERVICE})


@dataclass
class Lobby:
    hospital: Hospital
    tickets: dict[str, Ticket] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    booked: dict[int, str] = field(default_factory=dict)
    policies: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    pauses: list[Pause] = field(default_factory=list)
    also: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    passes: set[Any] = field(default_factory=set)

    def attempt(self, act: Callable[..., Any], stamp: Stamp, **asked: Any) -> tuple[Any, str]:
        """The act's answer, or the key of its refusal, which leaves everything as it was."""
        kept = {name: copy(value) for name, value in vars(self).items() if name != "hospital"}
        try:
            return act(self, stamp, **asked), ""
        except Refused as refused:
            vars(self).update(kept)
            return None, refused.key

    def row(self, stamp: Stamp, act: str, *, answers: bool = True, **columns: Any) -> None:
        command = stamp.id if answers else None
        seq = len(self.rows) + 1
        self.rows.append(
            Row(seq, stamp.now, stamp.terminal, stamp.by, act, command=command, **columns)
        )

    def put(self, stamp: Stamp, act: str, after: Ticket, **columns: Any) -> Ticket:
        """One state change, one row."""
        before = self.tickets.get(after.id)
        self.tickets[after.id] = after
        columns["reason"] = columns.get("reason") or after.reason
        answers = columns.pop("answers", True) and not columns.get("along")
        self.row(
            stamp, act, answers=answers, queue=after.queue, before=before, after=after, **columns
        )
        return after

    def move(
        self, stamp: Stamp, act: Act, ticket: Ticket, changes: dict[str, Any], **columns: Any
    ) -> Ticket:
        if ticket.state not in MOVES[act].sources:
            raise Refused("wrong_state")
        target = MOVES[act].target
        if target is not State.WAITING:
            changes = {"row_place": None, "pinned_place": None, "pinned_at": None} | changes
        after = self.put(stamp, act, replace(ticket, **{"state": target} | changes), **columns)
        if after.state is State.IN_SERVICE:
            duty = self.duties(stamp.now).get(after.room or "")
            self.visits.append(Visit(after, duty.practitioner if duty else None))
        elif ticket.state is State.IN_SERVICE:
            self.change_visit(ticket.id, ended=stamp.now)
        return after

    def change_visit(self, ticket_id: str, **changes: Any) -> None:
        """Of the ticket's last consultation that was not undone."""
        place = max(
            n for n, v in enumerate(self.visits) if v.ticket.id == ticket_id and v.undone is None
        )
        self.visits[place] = replace(self.visits[place], **changes)

    def of_today(self, stamp: Stamp, ticket_id: str) -> Ticket:
        if ticket_id not in self.tickets:
            raise Refused("no_ticket")
        if self.tickets[ticket_id].day != stamp.day:
            raise Refused("ticket_of_another_day")
        return self.tickets[ticket_id]

    def next_number(self, queue: str, day: str) -> int:
        self.numbers[queue, day] = self.numbers.get((queue, day), 0) + 1
        return self.numbers[queue, day]

    def live_of(self, patient_id: int, queue: str, day: str) -> Ticket | None:
        mine = (
            t
            for t in self.tickets.values()
            if (t.patient_id, t.queue, t.day) == (patient_id, queue, day) and t.live
        )
        return next(mine, None)

    def policy(self, queue: str) -> Policy:
        scopes = (("hospital", ""), ("area", AREAS[queue]), ("queue", queue))
        return merged(*(self.policies[scope] for scope in scopes if scope in self.policies))

    def shifts(self, now: datetime) -> list[Shift]:
        return self.hospital.shifts(now.date().isoformat())

    def duties(self, now: datetime) -> dict[str, Shift]:
        return on_duty(self.shifts(now), now)

    def here(self, now: datetime) -> frozenset[str]:
        return present(self.shifts(now), now)

    def pause_of(self, practitioner: str, now: datetime) -> int | None:
        """Which of the pauses holds the doctor up now, the last one begun."""
        day = now.date().isoformat()
        found = [
            place
            for place, pause in enumerate(self.pauses)
            if (pause.day, pause.practitioner, pause.ended) == (day, practitioner, None)
            and (pause.until is None or pause.until > now)
        ]
        return found[-1] if found else None

    def queues_of(self, duty: Shift, now: datetime) -> tuple[str, ...]:
        """The queues a room calls for, its own first."""
        further = self.also.get((now.date().isoformat(), duty.room), ())
        return (duty.department, *(queue for queue in further if queue != duty.department))

    def inside(self, room: str, day: str) -> list[Ticket]:
        return [
            t
            for t in self.tickets.values()
            if (t.room, t.day) == (room, day) and t.state in TO_COME_IN
        ]

    def waiting(self, queue: str, day: str) -> list[Ticket]:
        return [
            t
            for t in self.tickets.values()
            if (t.queue, t.day, t.state) == (queue, day, State.WAITING)
        ]

    def keeps_door(self, ticket: Ticket, now: datetime) -> bool:
        """Sent to a room's door, and the doctor there still calls for it."""
        duty = self.duties(now).get(ticket.room or "") if ticket.at_door else None
        return (
            duty is not None
            and ticket.queue in self.queues_of(duty, now)
            and may_be_seen_by(ticket.practitioner, duty.practitioner, self.here(now))
        )

    def door(self, room: str, now: datetime) -> list[Ticket]:
        """The row at a door: the next one first, and it never reorders."""
        day = now.date().isoformat()
        row = [t for queue in SERIES for t in self.waiting(queue, day) if t.room == room]
        kept = [t for t in row if self.keeps_door(t, now)]
        return sorted(kept, key=lambda t: (t.row_place or 0, t.label))

    def line(self, queue: str, doctor: str | None, now: datetime) -> list[Ticket]:
        """Everybody who waits with a place still to be given, whom the doctor may call."""
        here = self.here(now)
        return [
            replace(t, room=None, row_place=None) if t.at_door else t
            for t in self.waiting(queue, now.date().isoformat())
            if not self.keeps_door(t, now)
            and (doctor is None or may_be_seen_by(t.practitioner, doctor, here))
        ]

    def order(
        self, queue: str, doctor: str | None, now: datetime
    ) -> list[tuple[Ticket, tuple[str, ...]]]:
        mine = self.line(queue, doctor, now)
        moved = [t for t in mine if t.pinned_place is not None] if doctor else []
        if not moved:
            return self._order(queue, mine, now)
        order = self._order(queue, [t for t in mine if t not in moved], now)
        everybody = self.order(queue, None, now)
        for at in range(len(everybody) - 1, -1, -1):
            if everybody[at][0] in moved:
                later = [t for t, _ in everybody[at + 1 :]]
                places = [place for place, pair in enumerate(order) if pair[0] in later]
                order.insert(min(places, default=len(order)), everybody[at])
        return order

    def _order(
        self, queue: str, mine: list[Ticket], now: datetime
    ) -> list[tuple[Ticket, tuple[str, ...]]]:
        mine.sort(key=lambda t: (t.registered, t.series, t.number))
        here = self.here(now)
        asked = [
            Waiting(
                t.label, t.ticket_class, t.checked_in, t.joined, place, t.slot_start, t.slot_end,
                t.practitioner if t.practitioner in here else None,
                t.priority, t.triage_level, t.misses, t.first_visit, t.pinned_place, t.pinned_at,
            )
            for place, t in enumerate(mine)
        ]  # fmt: skip
        by_label = {t.label: t for t in mine}
        found = serve_order(asked, self.served(queue, now), self.policy(queue))
        order = [(by_label[position.number], position.because) for position in found]
        assert len(order) == len(mine), "nobody is lost or doubled in the order"
        return order

    def served(self, queue: str, now: datetime, *, doors: bool = True) -> list[Served]:
        """All who were seen today, then those who are called or stand at a door."""
        day = now.date().isoformat()
        duties = self.duties(now)
        seen = [
            (visit.ticket, visit.ticket.started, visit.seen_by)
            for visit in sorted(self.visits, key=lambda visit: visit.ticket.started or now)
            if (visit.ticket.queue, visit.ticket.day, visit.undone) == (queue, day, None)
        ]
        called = [
            t
            for t in self.tickets.values()
            if (t.queue, t.day, t.state) == (queue, day, State.CALLED)
        ]
        called.sort(key=lambda t: (t.called or now, t.label))
        row = [t for t in self.waiting(queue, day) if doors and self.keeps_door(t, now)]
        row.sort(key=lambda t: (t.row_place or 0, t.room or "", t.label))
        for place, ticket in enumerate([*called, *row], start=1):
            duty = duties.get(ticket.room or "")
            moment = now + timedelta(microseconds=place)
            seen.append((ticket, moment, duty.practitioner if duty else None))
        return [
            Served(t.label, t.ticket_class, at or now, t.joined, t.practitioner, t.priority, by)
            for t, at, by in seen
        ]

    def room_order(self, duty: Shift, now: datetime) -> list[tuple[Ticket, tuple[str, ...]]]:
        """Whoever the room will call: those at its door, then of the queues' first ones urgent
        patients and whoever joined earliest (cross-calling); before all whoever stands at any
        door and was passed too often."""
        order = [(ticket, ("door",)) for ticket in self.door(duty.room, now)]
        lines = [self.order(queue, duty.practitioner, now) for queue in self.queues_of(duty, now)]
        policy = self.policy(duty.department)
        while any(lines):
            first = min((line for line in lines if line), key=lambda line: _first(line, policy))
            order.append(first.pop(0))
        due = self._overdue(order[0][0], duty.practitioner, now) if order else None
        if due is None:
            return order
        bound = self.policy(due.queue).max_overtaken
        because = (f"class:{due.ticket_class}", f"overtaken:{bound}")
        return [(due, because), *(pair for pair in order if pair[0].id != due.id)]

    def _overdue(self, before: Ticket, doctor: str, now: datetime) -> Ticket | None:
        policy, here = self.policy(before.queue), self.here(now)
        if policy.max_overtaken is None or before.pinned_place is not None:
            return None
        waiting = [*self.at_doors(before.queue, now), *self.line(before.queue, doctor, now)]
        for ticket in sorted(waiting, key=lambda t: (t.joined, t.series, t.number)):
            named = ticket.practitioner if ticket.practitioner in here else None
            passed = sum(
                one.joined is not None
                and one.joined > ticket.joined
                and (named is None or one.seen_by in (None, named))
                for one in self.served(ticket.queue, now, doors=False)
            )
            if (
                ticket.joined < before.joined
                and (ticket.at_door or ticket.pinned_place is None)
                and not urgent(before, policy)
                and named in (None, doctor)
                and passed >= policy.max_overtaken
            ):
                return ticket
        return None

    def at_doors(self, queue: str, now: datetime) -> list[Ticket]:
        waiting = self.waiting(queue, now.date().isoformat())
        return [ticket for ticket in waiting if self.keeps_door(ticket, now)]


def _first(line: list[tuple[Ticket, tuple[str, ...]]], policy: Policy) -> tuple[Any, ...]:
    ticket = line[0][0]
    return ticket.triage_level if urgent(ticket, policy) else 9, ticket.joined, ticket.id


def urgent(ticket: Ticket, policy: Policy) -> bool:
    return policy.triage and ticket.triage_level is not None and ticket.triage_level <= 2
