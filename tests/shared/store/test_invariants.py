"""One Hypothesis state machine drives the services on both stores and compares every step with
a model in memory: invariants 1, 2, 4, 5 and 7 of architecture.md."""

import os
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from shared.domain.errors import Refused
from shared.domain.policy import CheckInPolicy
from shared.domain.ticket import LIVE, MOVES, Act, State
from shared.services import calling
from shared.services.check_in import check_in, come_back, take_walk_in
from shared.services.closing import close_day
from shared.services.hospital_files import read_hospital
from shared.services.loading import load_hospital
from shared.services.patients import identify
from shared.services.rooms import room_views
from shared.services.stamp import new_stamp
from shared.services.views import visit_today
from shared.store import journal, schema, tickets
from shared.store.engine import Store
from shared.text import RESOURCES
from tests.conftest import MORNING

RUNS = int(os.environ.get("DAOZHEN_MACHINE_RUNS", "15"))
SITE = "main"
ANY_TIME = CheckInPolicy(early_minutes="any")
CARDS = [f"800000{n:02d}" for n in (1, 5, 6, 16, 19, 22, 26, 30, 31)]
ROOMS = ("303", "304")
QUEUE = "12.05"

acts_on_ticket = st.sampled_from(
    [
        (calling.call_again, Act.CALL_AGAIN),
        (calling.start, Act.START),
        (calling.miss, Act.MISS),
        (calling.finish, Act.FINISH),
        (calling.send_to_exam, Act.SEND_TO_EXAM),
        (come_back, None),
        (calling.cancel, Act.CANCEL),
    ]
)


class Lobby(RuleBasedStateMachine):
    """The model: state by ticket id, numbers given by day, and rows that the journal owes."""

    store: Store

    @initialize()
    def open(self):
        self.now = MORNING
        self.states: dict[str, State] = {}
        self.of_patient: dict[str, str] = {}
        self.today: set[str] = set()
        self.given: dict[str, int] = {}
        self.rows = self.store.read(journal.last_seq, SITE)
        self.load()

    def load(self):
        self.store.write(load_hospital, self.stamp(), files=read_hospital(RESOURCES / "demo"))
        self.rows += 1

    def stamp(self, terminal="D1"):
        self.now += timedelta(seconds=1)
        return new_stamp(SITE, self.now, terminal, "1001")

    def attempt(self, service, stamp, **arguments):
        """(answer, None), or (None, the key of the refusal)."""
        try:
            return self.store.write(service, stamp, **arguments), None
        except Refused as refused:
            return None, refused.key

    def gave(self, card, checked):
        day = self.now.date().isoformat()
        mine = self.of_patient.get(card)
        if mine is not None and self.states[mine] in LIVE:
            assert checked.again
            assert checked.ticket.id == mine
            return
        assert not checked.again
        self.given[day] = self.given.get(day, 0) + 1
        assert checked.ticket.number == self.given[day], "a number was skipped or given twice"
        assert checked.ticket.day == day
        self.states[checked.ticket.id] = State.WAITING
        self.today.add(checked.ticket.id)
        self.of_patient[card] = checked.ticket.id
        self.rows += 1

    @rule(card=st.sampled_from(CARDS), twice=st.booleans())
    def walk_in(self, card, twice):
        stamp = self.stamp("K1")
        patient = self.store.read(identify, site=SITE, now=self.now, scan=card)
        asked = {"patient_id": patient.id, "department": QUEUE}
        checked, refused = self.attempt(take_walk_in, stamp, **asked)
        if checked is None:
            assert refused == "session_over"
            return
        self.gave(card, checked)
        if twice and not checked.again:
            assert self.store.write(take_walk_in, stamp, **asked).ticket == checked.ticket

    @rule(card=st.sampled_from(CARDS))
    def keep_appointment(self, card):
        patient = self.store.read(identify, site=SITE, now=self.now, scan=card)
        visit = self.store.read(
            visit_today, site=SITE, now=self.now, patient_id=patient.id, policy=ANY_TIME
        )
        booked = [a for a in visit.appointments if a.department.code == QUEUE]
        if not booked:
            return
        with suppress(Refused):
            self.gave(
                card,
                self.store.write(
                    check_in, self.stamp("K1"), appointment_id=booked[0].id, policy=ANY_TIME
                ),
            )

    @rule(room=st.sampled_from(ROOMS), terminal=st.sampled_from(["D1", "D2"]))
    def call_next(self, room, terminal):
        shown = next(
            view
            for view in self.store.read(room_views, site=SITE, now=self.now, department=QUEUE)
            if view.room == room
        )
        called, refused = self.attempt(calling.call_next, self.stamp(terminal), room=room)
        if refused:
            assert refused == "room_has_called"
            assert shown.calling
            return
        assert not shown.calling
        if shown.in_service is not None:
            self.states[shown.in_service.ticket.id] = State.DONE
            self.rows += 1
        first = shown.waiting[0].ticket.id if shown.waiting else None
        assert (called.id if called else None) == first, "the order shown is the order called"
        if called is not None:
            self.states[called.id] = State.CALLED
            self.rows += 1

    @precondition(lambda self: self.states)
    @rule(data=st.data(), act=acts_on_ticket, terminal=st.sampled_from(["D1", "D2"]))
    def act(self, data, act, terminal):
        service, name = act
        ticket_id = data.draw(
            st.integers(0, len(self.states) - 1).map(list(self.states).__getitem__)
        )
        before = self.states[ticket_id]
        reason = {"reason": "asked"} if service is calling.cancel else {}
        _, refused = self.attempt(service, self.stamp(terminal), ticket_id=ticket_id, **reason)
        if refused == "room_occupied":
            return
        if ticket_id not in self.today:
            assert refused == "ticket_of_another_day"
            return
        if refused:
            assert refused == "wrong_state"
            assert name is None or before not in MOVES[name].sources
            return
        if name is None:
            self.states[ticket_id] = State.WAITING if before is not State.CALLED else before
            self.rows += before in (State.AWAY, State.MISSED)
        else:
            assert before in MOVES[name].sources
            self.states[ticket_id] = MOVES[name].target
            self.rows += 1

    @rule(terminal=st.sampled_from(["D1", "D2", "K1"]))
    def undo(self, terminal):
        undone, refused = self.attempt(calling.undo, self.stamp(terminal))
        if undone is None:
            assert refused in ("nothing_to_undo", "undo_too_late", "room_occupied")
            return
        self.states[undone.ticket.id] = undone.ticket.state
        self.rows += 1
        for ticket in undone.along:
            self.states[ticket.id] = ticket.state
            self.rows += 1

    @rule(minutes=st.sampled_from([1, 20, 60, 400]))
    def time_passes(self, minutes):
        day = self.now.date()
        later = self.now + timedelta(minutes=minutes)
        if later.date() == day:
            self.now = later
            return
        live = [t for t, state in self.states.items() if state in LIVE]
        self.store.write(close_day, self.stamp())
        self.rows += len(live) + 1
        for ticket_id in live:
            inside = self.states[ticket_id] is State.IN_SERVICE
            self.states[ticket_id] = State.DONE if inside else State.VOID
        self.now = replace_day(later)
        self.of_patient.clear()
        self.today.clear()
        self.load()

    @invariant()
    def store_is_sound(self):
        if not hasattr(self, "rows"):
            return
        assert self.store.read(schema.check) == []

    @invariant()
    def store_says_what_the_model_says(self):
        if not hasattr(self, "rows"):
            return
        for ticket_id, state in self.states.items():
            ticket = self.store.read(tickets.get, ticket_id)
            assert ticket is not None
            assert ticket.state is state
        assert self.store.read(journal.last_seq, SITE) == self.rows

    @invariant()
    def nobody_is_in_two_rooms_and_no_room_serves_two(self):
        if not hasattr(self, "rows"):
            return
        for room in ROOMS:
            inside = self.store.read(tickets.in_room, SITE, self.now.date().isoformat(), room)
            assert sum(ticket.state is State.IN_SERVICE for ticket in inside) <= 1


def replace_day(later):
    return later.replace(hour=8, minute=42)


def test_the_invariants_hold_whatever_people_do(request, tmp_path):
    urls = [("sqlite", request.getfixturevalue("sqlite_template"))]
    new_postgres = request.getfixturevalue("new_postgres")
    for kind, template in [*urls, ("postgresql", None)]:

        class Machine(Lobby):
            def __init__(self, kind=kind, template=template):
                super().__init__()
                if kind == "sqlite":
                    path = tmp_path / f"{id(self)}.db"
                    path.write_bytes(template.read_bytes())
                    url = f"sqlite:///{path}"
                else:
                    url = new_postgres()
                self.store = schema.open_store(url)

            def teardown(self):
                self.store.close()

        run_state_machine_as_test(
            Machine,
            settings=settings(
                max_examples=RUNS,
                stateful_step_count=40,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )


def test_a_journal_row_cannot_be_changed_or_removed(demo):
    from shared.store.problems import StoreBug

    for statement in ("UPDATE journal SET act = 'x'", "DELETE FROM journal"):
        with pytest.raises(StoreBug, match="append-only"):
            demo.write(lambda tx, s=statement: tx.exec_driver_sql(s))


def test_a_forged_row_breaks_the_chain_where_it_stands(demo):
    def forge(tx):
        trigger = (
            "ALTER TABLE journal DISABLE TRIGGER ALL"
            if tx.dialect.name == "postgresql"
            else "DROP TRIGGER journal_no_update"
        )
        tx.exec_driver_sql(trigger)
        tx.exec_driver_sql("UPDATE journal SET reason = 'forged' WHERE seq = 2")

    for card in CARDS[:3]:
        patient = demo.read(identify, site=SITE, now=MORNING, scan=card)
        stamp = new_stamp(SITE, MORNING, "K1", "patient")
        demo.write(take_walk_in, stamp, patient_id=patient.id, department=QUEUE)
    demo.write(forge)
    assert [(f.key, f.values["seq"]) for f in demo.read(schema.check)] == [("check.journal", 3)]


def test_an_older_stamp_of_another_day_changes_nothing_today(demo):
    patient = demo.read(identify, site=SITE, now=MORNING, scan=CARDS[0])
    stamp = new_stamp(SITE, MORNING, "K1", "patient")
    demo.write(take_walk_in, stamp, patient_id=patient.id, department=QUEUE)
    tomorrow = replace(stamp, id=stamp.id[::-1], now=MORNING + timedelta(days=1))
    with pytest.raises(Refused, match="no_clinic"):
        demo.write(take_walk_in, tomorrow, patient_id=patient.id, department=QUEUE)
