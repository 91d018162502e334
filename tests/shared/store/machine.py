"""The state machine: the same steps on the hospital in memory, on SQLite and on PostgreSQL."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any, ClassVar

from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from shared.domain.ticket import State, Ticket
from shared.services.stamp import Stamp
from shared.services.undoing import Undone
from shared.services.values import CheckedIn
from tests.conftest import MORNING
from tests.shared.store.lobby_checks import hold_shown, hold_sound, hold_stored
from tests.shared.store.lobby_hospital import (
    DAYS,
    DOCTORS,
    PATIENTS,
    SUPERVISOR,
    build,
    new_hospital,
)
from tests.shared.store.lobby_model import Lobby
from tests.shared.store.lobby_stores import ACTS, Building, attempt
from tests.shared.store.machine_days import (
    KINDS_OF_DAY,
    ODD,
    ON_A_TICKET,
    WALKS,
    a_doctor,
    a_doctor_at_work,
    a_policy,
    a_queue,
    a_room,
    a_scope,
    a_terminal,
    an_arrival,
    further_queues,
    one_of,
    somebody,
    what_then,
)  # fmt: skip

RUNS = int(os.environ.get("DAOZHEN_MACHINE_RUNS", "100"))
STEPS = 40
SETTINGS = settings(
    max_examples=RUNS,
    stateful_step_count=STEPS,
    deadline=None,
    phases=(Phase.reuse, Phase.generate, Phase.shrink),
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
STEP = timedelta(seconds=7)


class Machine(RuleBasedStateMachine):
    """People in the lobby. `buildings` and `runs` are the test's: a fresh site for every run."""

    buildings: ClassVar[tuple[Building, ...]] = ()
    runs: ClassVar[int] = 0
    pool = ThreadPoolExecutor(2, thread_name_prefix="machine")

    def __init__(self) -> None:
        super().__init__()
        Machine.runs += 1
        self.hospital = new_hospital(self.runs)
        self.lobby = Lobby(self.hospital, booked=dict.fromkeys(self.hospital.bookings, "booked"))
        self.now = MORNING
        self.asked = 0
        self.commands: list[tuple[str, Stamp, dict[str, Any], Any]] = []
        for building in self.buildings:
            building.first.write(build, self.hospital, self.runs)

    def teardown(self) -> None:
        if sys.exc_info()[0] is None:  # a step that failed has said more than the end could
            self.look(end=True)

    # What every step does

    def do(self, act: str, terminal: str = "", by: str = SUPERVISOR, **asked: Any) -> Any:
        """Carry out an act three times and hear one answer, or one refusal."""
        terminal = terminal or self.draw(a_terminal)
        self.now += STEP
        self.asked += 1
        name = f"{self.runs:08d}-{self.asked:04d}"
        role = "supervisor" if by == SUPERVISOR else "guide"
        stamp = Stamp(name, self.hospital.site, self.now, terminal, by, role)
        service, in_memory = ACTS[act]
        expected = self.lobby.attempt(in_memory, stamp, **asked)
        note(f"{self.now:%d %H:%M:%S} {terminal} {act} {asked}: {_short(expected)}")
        stores = [building.of(stamp.terminal) for building in self.buildings]
        at_once = self.pool.map(lambda store: attempt(store, service, stamp, asked), stores)
        for store, answer in zip(stores, at_once, strict=True):
            assert answer == expected, f"{store.url.drivername}: {answer}\n{expected}"
        if self.lobby.rows[-1].at == stamp.now:
            self.commands.append((act, stamp, asked, expected[0]))
        return expected[0]

    def look(self, *, end: bool = False, building: Building | None = None) -> None:
        hold_sound(self.lobby, self.now)
        for one in [building] if building else self.buildings:
            one.second.read(hold_shown, self.lobby, self.now)
            if end:
                one.first.read(hold_stored, self.lobby)

    def ticket(self, pick: int, states: set[State]) -> Ticket | None:
        mine = list(self.lobby.tickets.values())
        if pick < ODD:
            day = self.now.date().isoformat()
            mine = [ticket for ticket in mine if ticket.day == day and ticket.state in states]
        return mine[pick % len(mine)] if mine else None

    # What people do; each draws who and what

    @initialize(data=st.data())
    def open(self, data: st.DataObject) -> None:
        self.draw = data.draw
        self.what_comes = st.sampled_from(KINDS_OF_DAY[self.draw(st.integers(0, 3))])
        asked = {"scope": "hospital", "name": "", "rules": self.draw(a_policy), "reason": ""}
        self.do("set_policy", "D1", **asked)
        for _ in range(self.draw(st.integers(0, 4))):
            self.walk_in()
            self.keep_appointment()
            self.walk_in()

    @rule(data=st.data())
    def next_thing(self, data: st.DataObject) -> None:
        self.draw = data.draw
        what = self.draw(self.what_comes)
        if what in ON_A_TICKET:
            self.act(what)
        else:
            getattr(self, what)()

    def the_usual(self) -> None:
        """What a morning without trouble brings next: the simplest run is such a morning."""
        room = self.draw(st.sampled_from(["1", "2"]))
        inside = self.lobby.inside(room, self.now.date().isoformat())
        if inside and inside[0].state is State.CALLED:
            self.do("start", ticket_id=inside[0].id)
        elif inside or self.asked % 2:
            self.look(building=self.buildings[self.asked % len(self.buildings)])
            self.do("call_next", room=room)
        else:
            self.walk_in()

    def keep_appointment(self) -> None:
        pick = self.draw(one_of)
        day = self.now.date().isoformat()
        booked = [
            number
            for number, booking in self.hospital.bookings.items()
            if pick >= ODD or booking.slot_start.date().isoformat() == day
        ]
        if booked:
            asked = {"appointment_id": booked[pick % len(booked)], "at_desk": pick % 2 == 0}
            self.do("check_in", walk_seconds=WALKS[pick % len(WALKS)], **asked)

    def walk_in(self) -> None:
        who, others = self.draw(st.tuples(one_of, an_arrival))
        if who < ODD:
            who += self.asked
        self.do("take_walk_in", patient_id=self.hospital.patients[who % PATIENTS], **others)

    def call_next(self) -> None:
        """A room calls; what then becomes of the patient is drawn too."""
        room, then = self.draw(st.tuples(a_room, what_then))
        self.look(building=self.buildings[self.asked % len(self.buildings)])
        called = self.do("call_next", room=room)
        for act in then if called is not None else ():
            if act == "miss":
                self.now += timedelta(minutes=1)
            self.do(act, ticket_id=called.id)

    def call_named(self) -> None:
        pick, room = self.draw(st.tuples(one_of, a_room))
        ticket = self.ticket(pick, {State.WAITING, State.HELD, State.MISSED, State.AWAY})
        if ticket is not None:
            self.do("call_named", ticket_id=ticket.id, room=room, reason="the doctor asks")

    def act(self, what: str) -> None:
        pick = self.draw(one_of)
        ticket = self.ticket(pick, ON_A_TICKET[what])
        if ticket is not None:
            more: dict[str, Any] = {"reason": "asked"} if what == "cancel" else {}
            if what == "come_back":
                more["walk_seconds"] = WALKS[pick % len(WALKS)]
            self.do(what, ticket_id=ticket.id, **more)

    def move(self) -> None:
        pick, before = self.draw(st.tuples(one_of, st.none() | one_of))
        ticket = self.ticket(pick, {State.WAITING})
        other = self.ticket(before, {State.WAITING}) if before is not None else None
        if ticket is not None:
            asked = {"before": other.id if other else None, "reason": "feels faint"}
            self.do("move_before", ticket_id=ticket.id, **asked)

    def transfer(self) -> None:
        pick, queue, doctor = self.draw(st.tuples(one_of, a_queue, a_doctor))
        ticket = self.ticket(pick, {State.WAITING, State.HELD})
        if ticket is not None:
            asked = {"department": queue, "practitioner": doctor, "reason": "better there"}
            self.do("transfer", ticket_id=ticket.id, **asked)

    def undo(self) -> None:
        self.do("undo")

    def pause(self) -> None:
        doctor, minutes = self.draw(st.tuples(a_doctor_at_work, st.sampled_from([None, 20, 5, 0])))
        until = self.now + STEP + timedelta(minutes=minutes) if minutes is not None else None
        self.do("pause", practitioner=doctor, until=until)

    def resume(self) -> None:
        pausing = [
            doctor for doctor in DOCTORS if self.lobby.pause_of(doctor, self.now) is not None
        ]
        self.do("resume", practitioner=self.draw(st.sampled_from(pausing or DOCTORS)))

    def serve_also(self) -> None:
        room, queues = self.draw(st.tuples(a_room, further_queues))
        self.do("serve_also", room=room, queues=queues)

    def set_policy(self) -> None:
        (scope, name), rules, by = self.draw(st.tuples(a_scope, a_policy, somebody))
        asked = {"scope": scope, "name": name, "rules": rules, "reason": "a new season"}
        self.do("set_policy", by=by, **asked)

    # The clock

    def time_passes(self) -> None:
        later = self.now + timedelta(minutes=self.draw(st.sampled_from([1, 1, 20, 60, 300])))
        if later.date() == self.now.date():
            self.now = later

    def close_day(self) -> None:
        days_back = self.draw(st.sampled_from([0, 0, 1, -1]))
        day = (self.now + STEP - timedelta(days=days_back)).date().isoformat()
        self.do("close_day", day=day)

    def midnight(self) -> None:
        """Invariant 7: the last moments of a day in the hospital's zone, or the next morning."""
        closed, asleep = self.draw(st.tuples(st.booleans(), st.booleans()))
        if self.now.date() >= (MORNING + timedelta(days=DAYS - 1)).date():
            return
        if closed:
            self.do("close_day", day=self.now.date().isoformat())
        evening = self.now.replace(hour=23, minute=59, second=40)
        morning = (evening + timedelta(days=1)).replace(hour=8, minute=42, second=0)
        self.now = morning if asleep else max(self.now, evening)

    def the_line_was_cut(self) -> None:
        """An answer got lost, so the command comes again, by the other process: one effect, and
        the same answer on the tickets as they are by now."""
        back = self.draw(st.integers(0, 5))
        act, stamp, asked, answer = self.commands[-1 - back % len(self.commands)]
        for building in self.buildings:
            other = building.second if stamp.terminal.endswith("1") else building.first
            again = attempt(other, ACTS[act][0], stamp, asked)
            expected = (self.as_now(answer), "")
            assert again == expected, f"{act}: {again}\n{expected}"

    def as_now(self, answer: Any) -> Any:
        now = self.lobby.tickets
        match answer:
            case Ticket():
                return now[answer.id]
            case CheckedIn():
                return replace(answer, ticket=now[answer.ticket.id])
            case Undone():
                ticket = now[answer.ticket.id] if answer.ticket else None
                return replace(answer, ticket=ticket, along=tuple(now[t.id] for t in answer.along))
        return answer


def _short(answer: tuple[Any, str]) -> str:
    """An answer as the report of a failed run shows it."""
    given, refused = answer
    ticket = getattr(given, "ticket", given)
    if not isinstance(ticket, Ticket):
        return refused or repr(given)
    return f"{ticket.id[9:]} {ticket.label} {ticket.state} {ticket.room or ''}"
