"""What counts as a wait, as overtaken and as an idle room."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from shared.domain.policy import Policy
from shared.domain.ticket import TicketClass
from shared.replay.lived import AtDoor, LivedDay, Stay, Wait, lived_day
from shared.replay.report import report_of, spread
from shared.services import calling
from shared.services.check_in import come_back, take_walk_in
from shared.services.patients import identify
from shared.services.placing import hold, release
from shared.services.stamp import new_stamp
from shared.services.undoing import undo
from tests.conftest import MORNING, ZONE

NINE = datetime(2026, 11, 23, 9, tzinfo=ZONE)


def at(minutes):
    return NINE + timedelta(minutes=minutes)


@dataclass(frozen=True)
class Shift:
    room: str
    practitioner: str
    department: str = "A"
    starts: datetime = NINE
    ends: datetime = NINE + timedelta(hours=1)


ROOMS = [Shift("1", "D1"), Shift("2", "D2")]


def wait(name, joined, called, named=None, **more):
    return Wait(
        ticket_id=name,
        queue="A",
        ticket_class=TicketClass.WALK_IN,
        priority=None,
        triage_level=None,
        named=named,
        joined=at(joined),
        called=at(called),
        started=at(called),
        **more,
    )


def seen(waited, room, minutes=5, level=None):
    return Stay(
        ticket_id=waited.ticket_id,
        queue="A",
        room=room,
        triage_level=level,
        joined=waited.joined,
        called=waited.called,
        started=waited.started,
        left=waited.called + timedelta(minutes=minutes),
    )


def report(waits, stays, rooms=ROOMS, **rules):
    day = LivedDay(rooms, tuple(waits), tuple(stays))
    return report_of(day, {"A": Policy(**rules)}, ZONE)


def test_who_joined_later_and_went_in_first_has_overtaken():
    early, late = wait("early", 0, 30), wait("late", 5, 10)
    found = report([early, late], [seen(early, "1"), seen(late, "2")])
    assert found.most_overtaken == {"A": 1}
    assert found.overtaken == {0: 1, 1: 1}


def test_only_the_doctor_it_waits_for_can_let_somebody_overtake_a_ticket():
    mine, other = wait("mine", 0, 30, named="D1"), wait("other", 5, 10)
    assert report([mine, other], [seen(mine, "1"), seen(other, "2")]).worst == 0
    assert report([mine, other], [seen(mine, "1"), seen(other, "1")]).worst == 1


def test_a_ticket_whose_doctor_is_not_there_can_be_overtaken_at_any_room():
    mine, other = wait("mine", 0, 30, named="D9"), wait("other", 5, 10)
    assert report([mine, other], [seen(mine, "1"), seen(other, "2")]).worst == 1


def test_an_urgent_patient_overtakes_nobody_unless_triage_is_off():
    early, urgent = wait("early", 0, 30), wait("urgent", 5, 10)
    stays = [seen(early, "1"), seen(urgent, "1", level=2)]
    assert report([early, urgent], stays).worst == 0
    assert report([early, urgent], stays, triage=False).worst == 1


def test_nobody_overtakes_by_being_called_and_not_coming():
    early, absent = wait("early", 0, 30), wait("absent", 5, 10)
    away = replace(seen(absent, "1"), started=None)
    assert report([early, absent], [seen(early, "1"), away]).worst == 0


@pytest.mark.parametrize(("bound", "over"), [(1, 0), (0, 1), (None, 0)])
def test_waits_over_the_bound_are_counted_by_the_queues_own_rules(bound, over):
    early, late = wait("early", 0, 30), wait("late", 5, 10)
    found = report([early, late], [seen(early, "1"), seen(late, "2")], max_overtaken=bound)
    assert found.over_bound == over


def test_a_room_is_idle_in_its_session_while_nobody_is_in_it_or_called_to_it():
    only = wait("only", 10, 10)
    found = report([only], [seen(only, "1", minutes=20)], rooms=ROOMS[:1]).idle
    assert (found.total, found.somebody_waiting, found.at_other_doors) == (40, 0, 0)


def test_a_free_room_is_told_apart_by_whether_it_could_call_somebody():
    in_line = wait("in line", 0, 10)
    found = report([in_line], [seen(in_line, "1", minutes=50)], rooms=ROOMS[:1]).idle
    assert (found.total, found.somebody_waiting) == (10, 10)
    elsewhere = wait("elsewhere", 0, 10, doors=(AtDoor("2", at(4), at(10)),))
    found = report([elsewhere], [seen(elsewhere, "2", minutes=50)]).idle
    assert (found.somebody_waiting, found.at_other_doors) == (4 + 10, 6)


def test_a_patient_for_another_doctor_leaves_a_room_idle_without_blame():
    theirs = wait("theirs", 0, 10, named="D2")
    found = report([theirs], [seen(theirs, "2")], rooms=ROOMS).idle
    assert found.somebody_waiting == 10, "its own room only"


def test_waits_are_told_by_class_and_a_priority_group_is_one():
    old = replace(wait("old", 0, 10), priority="elderly")
    found = report([old, wait("young", 0, 20)], [])
    assert (found.waits["priority"].n, found.waits["walk_in"].n) == (1, 1)
    assert found.waits["all"].max == 20
    assert report([old], [], priority={"groups": []}).waits["walk_in"].n == 1


def test_the_number_waiting_is_told_every_five_minutes_of_the_clock():
    found = report([wait("one", 2, 12), wait("two", 7, 22)], []).waiting
    times = [(f"{moment:%H:%M}", n) for moment, n in found]
    assert times == [
        ("09:00", 0), ("09:05", 1), ("09:10", 2), ("09:15", 1), ("09:20", 1), ("09:25", 0),
    ]  # fmt: skip


def test_a_single_wait_is_its_own_median():
    assert vars(spread([7.0])) == {"n": 1, "p50": 7.0, "p90": 7.0, "max": 7.0}
    assert spread([]).p50 is None
    assert spread([0.0, 10.0]).p50 == 5.0


class Clock:
    """Acts on the demo hospital, each a minute after the one before."""

    def __init__(self, store):
        self.store, self.now = store, MORNING

    def do(self, service, **arguments):
        self.now += timedelta(minutes=1)
        return self.store.write(service, new_stamp("main", self.now, "D1", "1001"), **arguments)

    def lived(self):
        found = self.store.read(lived_day, "main", "2026-11-23")
        return found.waits, found.stays


@pytest.fixture
def clock(demo):
    return Clock(demo)


def walk_in(clock):
    patient = clock.store.read(identify, site="main", now=clock.now, scan="80000001")
    return clock.do(take_walk_in, patient_id=patient.id, department="12.05").ticket.id


def call(clock):
    return clock.do(calling.call_next, room="303").id


def test_a_missed_call_and_an_exam_each_begin_a_new_wait(clock):
    ticket = walk_in(clock)
    call(clock)
    clock.do(calling.miss, ticket_id=ticket)
    clock.do(come_back, ticket_id=ticket)
    call(clock)
    clock.do(calling.start, ticket_id=ticket)
    clock.do(calling.send_to_exam, ticket_id=ticket)
    clock.do(come_back, ticket_id=ticket)
    waits, stays = clock.lived()
    assert [found.ticket_class for found in waits] == ["walk_in", "missed", "return"]
    assert [found.minutes for found in waits] == [1, 1, None]
    assert [found.started is None for found in waits] == [True, False, True]
    assert [(stay.started is None, stay.left is None) for stay in stays] == [
        (True, False),
        (False, False),
    ]


def test_a_call_taken_back_never_ended_the_wait(clock):
    walk_in(clock)
    call(clock)
    clock.do(undo)
    call(clock)
    waits, _ = clock.lived()
    assert [found.minutes for found in waits] == [3]


def test_a_ticket_on_hold_goes_on_waiting(clock):
    ticket = walk_in(clock)
    clock.do(hold, ticket_id=ticket)
    clock.do(release, ticket_id=ticket)
    call(clock)
    waits, _ = clock.lived()
    assert [found.minutes for found in waits] == [3]


def test_who_gave_up_waited_but_was_never_called(clock):
    ticket = walk_in(clock)
    clock.do(calling.cancel, ticket_id=ticket, reason="left")
    (found,), stays = clock.lived()
    assert (found.minutes, found.left, stays) == (None, clock.now, ())
