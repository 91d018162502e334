"""The day's course: who arrives when, which room is free when, on a virtual clock.

Moments are gathered into steps of STEP; what falls into one step is done at once by all
workers, so that several processes really meet in one queue. Assumptions, where the file is
silent: a patient who comes too early comes again at the time the kiosk names; one the kiosk
does not know goes to the desk; a called patient needs WALK to come in; after a missed call they
are back in RETURN_AFTER_MISS, after GONE_AFTER missed calls never; the visit after an exam takes
half the time of the first.
"""

import heapq
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import quantiles
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import UserFacingError
from shared.domain.ticket import State
from shared.replay.jobs import Job, Outcome
from shared.replay.workers import Workers
from shared.services.closing import close_day
from shared.services.hospital_files import (
    AppointmentRow,
    ArrivalRow,
    HospitalFiles,
    PatientRow,
    read_arrivals,
)
from shared.services.loading import load_hospital
from shared.services.stamp import new_stamp
from shared.settings import Settings
from shared.store import hospital, schema, tickets
from shared.store.engine import Store

STEP = timedelta(seconds=20)
WALK = timedelta(seconds=25)
MISS_AFTER = timedelta(seconds=60)
RETURN_AFTER_MISS = timedelta(minutes=5)
TO_THE_DESK = timedelta(minutes=2)
GONE_AFTER = 3


@dataclass
class Visitor:
    """One arrival of the file and how its day went."""

    row: ArrivalRow
    ticket_id: str | None = None
    misses: int = 0
    examined: bool = False
    checked_in: datetime | None = None
    first_called: datetime | None = None
    refused: str | None = None


@dataclass(order=True)
class _Event:
    at: datetime
    order: int
    act: str = field(compare=False)
    visitor: Visitor | None = field(compare=False, default=None)
    room: str | None = field(compare=False, default=None)


def replay(
    store_url: str, arrivals: Path, *, settings: Settings, workers: int, day: date | None
) -> dict[str, Any]:
    """Run the day on a loaded store and say what became of every arrival.

    Raises UserFacingError: no_roster, store_used, and what `read_arrivals` raises.
    """
    store = schema.open_store(store_url)
    try:
        course = _Course(store, settings, store.read(_day_of, settings.hospital.site, day))
        course.prepare(arrivals)
        began = time.perf_counter()
        team = Workers(store_url, settings.policy.check_in, workers)
        try:
            course.run(team)
        finally:
            team.close()
        seconds = time.perf_counter() - began
        return course.summary() | {"workers": workers, "seconds": round(seconds, 2)}
    finally:
        store.close()


def _day_of(tx: Connection, site: str, wanted: date | None) -> date:
    days = hospital.scheduled_days(tx, site)
    if not days or (wanted and wanted.isoformat() not in days):
        raise UserFacingError("no_roster", day=wanted or "")
    day = wanted.isoformat() if wanted else days[0]
    if tickets.count_states(tx, site, day):
        raise UserFacingError("store_used", day=day)
    return date.fromisoformat(day)


class _Course:
    """The virtual day: pending events, idle rooms, visitors by ticket."""

    def __init__(self, store: Store, settings: Settings, day: date) -> None:
        self._store = store
        self._site = settings.hospital.site
        self._zone = settings.hospital.zone
        self._day = day
        self._events: list[_Event] = []
        self._orders = count()
        self._idle: dict[str, set[str]] = {}
        self._visitors: list[Visitor] = []
        self._by_ticket: dict[str, Visitor] = {}
        self._queue_of_room: dict[str, str] = {}
        self._now = self._moment(datetime.min.time())

    def prepare(self, arrivals: Path) -> None:
        """Read the day, write down whom the hospital knows already, open the rooms."""
        schedules = self._store.read(hospital.schedules, self._site, self._day.isoformat())
        departments = self._store.read(hospital.departments, self._site)
        doctors = self._store.read(hospital.practitioner_names, self._site)
        rows = read_arrivals(arrivals, [row.code for row in departments], doctors)
        known = HospitalFiles(
            departments=[],
            roster=[],
            patients=[_patient_row(row) for row in rows if _known_before(row)],
            appointments=[_appointment_row(row, self._day) for row in rows if row.slot_start],
            staff=[],
        )
        stamp = new_stamp(self._site, self._moment(datetime.min.time()), "replay", "his")
        self._store.write(load_hospital, stamp, files=known)
        for row in rows:
            visitor = Visitor(row)
            self._visitors.append(visitor)
            self._at(self._moment(row.arrive_at), f"arrive_at_{row.at}", visitor=visitor)
        for schedule in schedules:
            if schedule.room not in self._queue_of_room:
                self._queue_of_room[schedule.room] = schedule.department
                self._at(schedule.starts.astimezone(self._zone), "call_next", room=schedule.room)

    def run(self, team: Workers) -> None:
        """Until nobody waits and nobody is expected; then the day is closed."""
        while self._events:
            step_ends = self._events[0].at + STEP
            step: list[_Event] = []
            while self._events and self._events[0].at < step_ends:
                step.append(heapq.heappop(self._events))
            outcomes = team.carry_out([self._job(event) for event in step])
            happened = sorted(
                zip(step, outcomes, strict=True), key=lambda pair: pair[0].visitor is None
            )  # a room may have called somebody who came within this very step
            for event, outcome in happened:
                self._now = event.at
                self._follow(event, outcome)
        evening = self._moment(datetime.max.time().replace(microsecond=0))
        self._store.write(close_day, new_stamp(self._site, evening, "replay", "admin"))

    def summary(self) -> dict[str, Any]:
        """What the store says became of the visitors."""
        day = self._day.isoformat()
        states = self._store.read(_final_states, self._site, day)
        issued = self._store.read(tickets.issued, self._site, day)
        completed = no_show = lost = 0
        for visitor in self._visitors:
            state = states.get(visitor.ticket_id or "")
            completed += state is State.DONE
            no_show += state is State.VOID
            lost += visitor.refused is None and state not in (State.DONE, State.VOID)
        waits = [
            (visitor.first_called - visitor.checked_in).total_seconds() / 60
            for visitor in self._visitors
            if visitor.first_called and visitor.checked_in
        ]
        reasons = Counter(visitor.refused for visitor in self._visitors if visitor.refused)
        return {
            "arrivals": len(self._visitors),
            "checked_in": sum(visitor.ticket_id is not None for visitor in self._visitors),
            "called": len(waits),
            "completed": completed,
            "no_show": no_show,
            "refused": reasons.total(),
            "refused_because": dict(reasons),
            "duplicates": sum(row["given"] - row["distinct"] for row in issued.values())
            + len(self._by_ticket)
            - len({visitor.row.patient_no for visitor in self._by_ticket.values()}),
            "lost": lost,
            "wait_minutes": _spread(waits),
            "issued": {queue: row["given"] for queue, row in issued.items()},
        }

    def _job(self, event: _Event) -> Job:
        arguments: dict[str, Any] = {}
        terminal, by = f"R{event.room}", "doctor"
        if event.visitor is None:
            arguments["room"] = event.room
        elif event.act.startswith("arrive"):
            row = event.visitor.row
            arguments["visit"] = _visit(row)
            if event.act == "arrive_at_kiosk":
                arguments["card"] = row.card_no
                terminal, by = "K1", "patient"
            else:
                arguments["patient"] = _as_typed(row)
                terminal, by = "D1", "guide"
        else:
            arguments["ticket_id"] = event.visitor.ticket_id
            if event.act == "come_back_to_kiosk":
                terminal, by = "K1", "patient"
        return Job(event.act, new_stamp(self._site, event.at, terminal, by), arguments)

    def _follow(self, event: _Event, outcome: Outcome) -> None:
        """What happens next because of what happened."""
        visitor, room = event.visitor, event.room
        if event.act == "call_next":
            self._called(room or "", outcome)
            return
        assert visitor is not None
        if outcome.refused is not None:
            self._refused(event.act, visitor, outcome)
            return
        if event.act.startswith("arrive"):
            visitor.ticket_id, visitor.checked_in = outcome.ticket_id, event.at
            self._by_ticket[outcome.ticket_id or ""] = visitor
            self._wake(outcome.queue or "")
        elif event.act == "come_back_to_kiosk":
            self._wake(outcome.queue or "")
        elif event.act == "start":
            seconds = visitor.row.service_seconds
            leaving = "finish"
            if visitor.row.exam_minutes is not None and not visitor.examined:
                leaving = "send_to_exam"
            elif visitor.examined:
                seconds //= 2
            self._at(event.at + timedelta(seconds=seconds), leaving, visitor=visitor, room=room)
        else:
            self._left_the_room(event, visitor)

    def _left_the_room(self, event: _Event, visitor: Visitor) -> None:
        self._at(event.at, "call_next", room=event.room)
        if event.act == "miss":
            visitor.misses += 1
            if visitor.misses < GONE_AFTER:
                back = event.at + RETURN_AFTER_MISS
                self._at(back, "come_back_to_kiosk", visitor=visitor)
        elif event.act == "send_to_exam":
            visitor.examined = True
            back = event.at + timedelta(minutes=visitor.row.exam_minutes or 0)
            self._at(back, "come_back_to_kiosk", visitor=visitor)

    def _called(self, room: str, outcome: Outcome) -> None:
        if outcome.ticket_id is None:
            self._idle.setdefault(self._queue_of_room[room], set()).add(room)
            return
        visitor = self._by_ticket[outcome.ticket_id]
        visitor.first_called = visitor.first_called or self._now
        if visitor.misses < visitor.row.misses_calls:
            self._at(self._now + MISS_AFTER, "miss", visitor=visitor, room=room)
        else:
            self._at(self._now + WALK, "start", visitor=visitor, room=room)

    def _refused(self, act: str, visitor: Visitor, outcome: Outcome) -> None:
        if outcome.refused == "too_early" and outcome.values:
            told = datetime.strptime(str(outcome.values["time"]), "%H:%M").time()  # noqa: DTZ007
            self._at(self._moment(told), act, visitor=visitor)
        elif outcome.refused == "not_found" and act == "arrive_at_kiosk":
            self._at(self._now + TO_THE_DESK, "arrive_at_desk", visitor=visitor)
        elif act.startswith("arrive"):
            visitor.refused = outcome.refused
        else:
            raise RuntimeError(f"{act} refused: {outcome.refused}")

    def _wake(self, queue: str) -> None:
        for room in sorted(self._idle.pop(queue, ())):
            self._at(self._now, "call_next", room=room)

    def _at(
        self, at: datetime, act: str, *, visitor: Visitor | None = None, room: str | None = None
    ) -> None:
        heapq.heappush(self._events, _Event(at, next(self._orders), act, visitor, room))

    def _moment(self, at: Any) -> datetime:
        return datetime.combine(self._day, at, tzinfo=self._zone)


def _known_before(row: ArrivalRow) -> bool:
    return row.kind == "appointment" or not row.first_visit


def _patient_row(row: ArrivalRow) -> PatientRow:
    return PatientRow.model_construct(
        **{name: getattr(row, name) for name in PatientRow.model_fields}
    )


def _appointment_row(row: ArrivalRow, day: date) -> AppointmentRow:
    return AppointmentRow.model_construct(
        patient_no=row.patient_no,
        practitioner_code=row.practitioner_code,
        date=day,
        slot_start=row.slot_start,
        first_visit=row.first_visit,
    )


def _visit(row: ArrivalRow) -> dict[str, Any]:
    return {
        "appointment": row.kind == "appointment",
        "department": row.department_code,
        "practitioner": row.practitioner_code or None,
        "flags": row.flags,
        "complaint": row.complaint,
    }


def _as_typed(row: ArrivalRow) -> dict[str, str]:
    return {
        "name": row.name,
        "sex": row.sex,
        "birth_date": row.birth_date.isoformat(),
        "id_number": row.id_number,
        "phone": row.phone,
        "card_no": row.card_no,
    }


def _final_states(tx: Connection, site: str, day: str) -> dict[str, State]:
    return {ticket.id: ticket.state for ticket, _ in tickets.arrivals(tx, site, day, 1_000_000)}


def _spread(minutes: list[float]) -> dict[str, float]:
    if len(minutes) < 2:
        return {"p50": 0.0, "p90": 0.0, "max": 0.0}
    tenths = quantiles(minutes, n=10)
    return {
        "p50": round(tenths[4], 1),
        "p90": round(tenths[8], 1),
        "max": round(max(minutes), 1),
    }
