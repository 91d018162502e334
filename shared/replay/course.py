"""The day's course: who arrives when, which room is free when, on a virtual clock.

With several workers the moments of STEP are gathered and done at once, so that they really meet
in one queue; one worker takes them in turn. Assumptions, where the file is silent: a patient who
comes too early comes again at the time the kiosk names; one the kiosk does not know or sends away
goes to the desk; a called patient needs WALK to come in; after a missed call they are back in
RETURN_AFTER_MISS, after GONE_AFTER missed calls, or where their number has lapsed, never; the
visit after an exam takes half the time of the first.
"""

import heapq
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from shared.domain.duty import on_duty
from shared.domain.ticket import State
from shared.replay.jobs import Job, Outcome
from shared.replay.told import SEEN_BEFORE
from shared.replay.visitors import Visitor, known_before
from shared.replay.workers import Workers
from shared.services.closing import close_day
from shared.services.hospital_files import ArrivalRow
from shared.services.loading import load_hospital
from shared.services.stamp import new_stamp
from shared.settings import Settings
from shared.store import schedules
from shared.store.engine import Store

STEP = timedelta(seconds=20)
WALK = timedelta(seconds=25)
MISS_AFTER = timedelta(seconds=60)
RETURN_AFTER_MISS = timedelta(minutes=5)
TO_THE_DESK = timedelta(minutes=2)
GONE_AFTER = 3
TO_DESK_FOR = ("not_found", "too_late")


@dataclass(order=True)
class _Event:
    at: datetime
    order: int
    act: str = field(compare=False)
    visitor: Visitor | None = field(compare=False, default=None)
    room: str = field(compare=False, default="")


class Course:
    """The virtual day: pending events, free rooms, visitors by ticket."""

    def __init__(self, store: Store, settings: Settings, day: date, rows: list[ArrivalRow]) -> None:
        self._store = store
        self._site = settings.hospital.site
        self._zone = settings.hospital.zone
        self._day = day
        self._events: list[_Event] = []
        self._orders = count()
        self._open: set[str] = set()
        self._free: set[str] = set()
        self._schedules = store.read(schedules.active, self._site, day.isoformat())
        self.visitors = [Visitor(row) for row in rows]
        self._seen = 0
        self.by_ticket: dict[str, Visitor] = {}

    def prepare(self) -> None:
        """Write down whom the hospital knows already, open the rooms."""
        rows = [visitor.row for visitor in self.visitors]
        stamp = new_stamp(self._site, self._moment(time.min), "replay", "his")
        self._store.write(load_hospital, stamp, files=known_before(rows, self._day))
        for visitor in self.visitors:
            at = self._moment(visitor.row.arrive_at)
            self._at(at, f"arrive_at_{visitor.row.at}", visitor=visitor)
        for schedule in self._schedules:
            self._at(schedule.starts.astimezone(self._zone), "open_room", room=schedule.room)

    def run(self, team: Workers) -> None:
        """Until nobody waits and nobody is expected; then the day is closed."""
        while self._events:
            step = self._next_step(STEP if team.count > 1 else timedelta(0))
            outcomes = team.carry_out([self._job(event) for event in step])
            happened = sorted(
                zip(step, outcomes, strict=True), key=lambda pair: pair[0].visitor is None
            )  # a room may have called somebody who came within this very step
            for event, outcome in happened:
                self._follow(event, outcome)
        evening = self._moment(time.max.replace(microsecond=0))
        self._store.write(close_day, new_stamp(self._site, evening, "replay", "admin"))

    def _next_step(self, length: timedelta) -> list[_Event]:
        """The next moment's events, or those of a step."""
        ends = self._events[0].at + length
        step: list[_Event] = []
        while self._events and (self._events[0].at < ends or not step):
            event = heapq.heappop(self._events)
            if event.act == "open_room":
                self._open_room(event)
            if event.act == "call_next":
                if event.room not in self._free:
                    continue
                self._free.discard(event.room)
            step.append(event)
        return step

    def _open_room(self, event: _Event) -> None:
        """A session begins; whoever is still in the room from the one before stays there."""
        if event.room not in self._open:
            self._open.add(event.room)
            self._free.add(event.room)
        event.act = "call_next"

    def _job(self, event: _Event) -> Job:
        arguments: dict[str, Any] = {}
        terminal, by = f"R{event.room}", "doctor"
        if event.visitor is None:
            arguments["room"] = event.room
        elif event.act.startswith("arrive"):
            arguments["visit"] = event.visitor.visit
            if event.act == "arrive_at_kiosk":
                arguments["card"] = event.visitor.row.card_no
                terminal, by = "K1", "patient"
            else:
                arguments["patient"] = event.visitor.as_typed
                terminal, by = "D1", "guide"
        else:
            arguments["ticket_id"] = event.visitor.ticket_id
            if event.act == "come_back_to_kiosk":
                terminal, by = "K1", "patient"
        reads_slip = event.act.startswith("arrive") and self._seen >= SEEN_BEFORE
        stamp = new_stamp(self._site, event.at, terminal, by)
        return Job(event.act, stamp, arguments, reads_slip)

    def _follow(self, event: _Event, outcome: Outcome) -> None:
        """What happens next because of what happened."""
        visitor = event.visitor
        if visitor is None:
            self._called(event, outcome)
        elif outcome.refused is not None:
            self._refused(event, visitor, outcome)
        elif event.act.startswith("arrive"):
            visitor.ticket_id, visitor.checked_in = outcome.ticket_id, event.at
            visitor.queue, visitor.told = outcome.queue or "", outcome.told
            self.by_ticket[outcome.ticket_id or ""] = visitor
            self._wake(outcome.queue or "", event.at)
        elif event.act == "come_back_to_kiosk":
            self._wake(outcome.queue or "", event.at)
        elif event.act == "start":
            leaving = "send_to_exam" if visitor.goes_to_exam else "finish"
            ends = event.at + timedelta(seconds=visitor.service_seconds)
            self._at(ends, leaving, visitor=visitor, room=event.room)
        else:
            self._left_the_room(event, visitor, outcome)

    def _left_the_room(self, event: _Event, visitor: Visitor, outcome: Outcome) -> None:
        self._free.add(event.room)
        self._at(event.at, "call_next", room=event.room)
        self._seen += event.act != "miss" and not visitor.examined
        if event.act == "miss":
            visitor.misses += 1
            if visitor.misses < GONE_AFTER and outcome.state is State.MISSED:
                back = event.at + RETURN_AFTER_MISS
                self._at(back, "come_back_to_kiosk", visitor=visitor)
        elif event.act == "send_to_exam":
            visitor.examined = True
            back = event.at + timedelta(minutes=visitor.row.exam_minutes or 0)
            self._at(back, "come_back_to_kiosk", visitor=visitor)

    def _called(self, event: _Event, outcome: Outcome) -> None:
        if outcome.ticket_id is None:
            self._free.add(event.room)
            return
        visitor = self.by_ticket[outcome.ticket_id]
        visitor.first_called = visitor.first_called or event.at
        if visitor.misses < visitor.row.misses_calls:
            self._at(event.at + MISS_AFTER, "miss", visitor=visitor, room=event.room)
        else:
            self._at(event.at + WALK, "start", visitor=visitor, room=event.room)

    def _refused(self, event: _Event, visitor: Visitor, outcome: Outcome) -> None:
        values = outcome.values or {}
        if outcome.refused == "too_early":
            told = datetime.strptime(str(values["time"]), "%H:%M").time()  # noqa: DTZ007
            self._at(self._moment(told), event.act, visitor=visitor)
        elif outcome.refused in ("too_soon_to_miss", "still_walking"):
            seconds = timedelta(seconds=float(str(values["seconds"])))
            self._at(event.at + seconds, event.act, visitor=visitor, room=event.room)
        elif outcome.refused in TO_DESK_FOR and event.act == "arrive_at_kiosk":
            self._at(event.at + TO_THE_DESK, "arrive_at_desk", visitor=visitor)
        elif event.act.startswith("arrive"):
            visitor.refused = outcome.refused
        else:
            raise RuntimeError(f"{event.act} refused: {outcome.refused}")

    def _wake(self, queue: str, at: datetime) -> None:
        for room, shift in sorted(on_duty(self._schedules, at).items()):
            if room in self._free and shift.department == queue:
                self._at(at, "call_next", room=room)

    def _at(
        self, at: datetime, act: str, *, visitor: Visitor | None = None, room: str = ""
    ) -> None:
        heapq.heappush(self._events, _Event(at, next(self._orders), act, visitor, room))

    def _moment(self, at: time) -> datetime:
        return datetime.combine(self._day, at, tzinfo=self._zone)
