"""How long everybody is told to wait, by doctors, pauses, sessions and rules; and what a day
teaches about it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.demo.hospital import load_demo
from shared.services import calling, staffing
from shared.services.check_in import come_back
from shared.services.closing import close_day
from shared.services.slip_content import queue_slip_of
from shared.services.stamp import new_stamp
from shared.services.views import departments_today, place_of
from shared.settings import Settings
from shared.store.service_times import service_times
from shared.store.tables import service_time
from tests.conftest import MORNING

CARDS = ("80000030", "80000031", "80000026", "80000027", "80000036", "80000037")


def told(lobby, ticket):
    return lobby.ask(place_of, ticket_id=ticket.id).wait_minutes


def told_now(lobby, department="12.05"):
    """What somebody who takes a number now is told."""
    today = lobby.ask(departments_today)
    return next(one.wait_minutes for one in today if one.department.code == department)


def learned(lobby, queue="12.05"):
    day = lobby.now.date().isoformat()
    rows = lobby.store.read(service_times, "main", day, [queue])
    return {(row.practitioner, row.kind): row for row in rows if row.queue == queue}


def see(lobby, room, minutes, ends=calling.finish):
    ticket = lobby.see_next(room)
    lobby.now += timedelta(minutes=minutes) - timedelta(seconds=1)
    return lobby.do(ends, ticket_id=ticket.id)


@pytest.fixture
def line(lobby):
    """Six who wait for 303 or 304, and nobody at a door."""
    lobby.set_policy(room_row=0)
    return [lobby.walk_in(card) for card in CARDS]


def test_the_wait_grows_along_the_line_and_is_always_a_range(lobby, line):
    waits = [told(lobby, ticket) for ticket in line]
    assert waits == sorted(waits)
    assert waits[0][0] == 0
    assert waits[5][0] >= 5
    assert all(low < high for low, high in waits)


def test_the_wait_is_told_as_clock_time_too(lobby, line):
    lobby.now = MORNING.replace(hour=8, minute=58, second=40)
    place = lobby.ask(place_of, ticket_id=line[5].id)
    assert place.wait_minutes == (5, 30)
    assert place.wait_clock == "09:03–09:28"
    assert ("预计", "约 5–30 分钟 · 09:03–09:28") in queue_slip_of(
        place, "医院", "zh-Hans", now=lobby.now
    ).facts.values()
    lobby.see_next("303")
    assert lobby.ask(place_of, ticket_id=line[0].id).wait_clock == ""


def test_who_takes_a_number_now_waits_behind_everybody(lobby, line):
    last = told(lobby, line[5])[1]
    assert told_now(lobby)[1] >= last
    assert lobby.room("303").wait_minutes[1] >= last


def test_patients_of_one_doctor_do_not_delay_those_of_the_other(lobby):
    lobby.set_policy(room_row=0)
    for card in CARDS:
        lobby.walk_in(card, practitioner="P08")
    assert lobby.room("303").wait_minutes[0] >= 15
    assert lobby.room("304").wait_minutes == (0, 2)
    assert told_now(lobby) == (0, 2)


def test_a_pause_delays_by_its_length_and_one_without_an_end_makes_the_range_wide(lobby):
    ticket = lobby.walk_in(CARDS[0], practitioner="P08")
    soon = told(lobby, ticket)
    lobby.do(staffing.pause, practitioner="P08", until=lobby.now + timedelta(minutes=40))
    assert told(lobby, ticket)[0] >= 35
    lobby.do(staffing.resume, practitioner="P08")
    assert told(lobby, ticket) == soon
    lobby.do(staffing.pause, practitioner="P08", until=None)
    low, high = told(lobby, ticket)
    assert low <= 5
    assert high >= 30


def test_while_one_doctor_pauses_whoever_is_for_anyone_goes_to_the_other(lobby, line):
    both = told(lobby, line[5])
    lobby.do(staffing.pause, practitioner="P08", until=lobby.now + timedelta(hours=2))
    assert told(lobby, line[5])[1] > both[1]
    assert told(lobby, line[0]) == (0, 2)


def test_before_the_session_the_time_until_it_begins_counts(lobby):
    lobby.now = MORNING.replace(hour=7, minute=20)
    ticket = lobby.walk_in(CARDS[0])
    low, high = told(lobby, ticket)
    assert low <= 40 <= high


def test_at_noon_the_doctor_of_the_afternoon_is_not_there_yet(lobby):
    lobby.now = MORNING.replace(hour=12, minute=30)
    low, high = told_now(lobby)
    assert low <= 60 <= high


def test_a_visit_that_goes_on_delays_the_next_one(lobby, line):
    assert told(lobby, line[0]) == (0, 2)
    lobby.see_next("303")
    lobby.see_next("304")
    assert told(lobby, line[2])[1] > 2


def test_who_stands_at_a_door_waits_for_that_room(lobby):
    line = [lobby.walk_in(card) for card in CARDS]
    lobby.see_next("303")
    at_door = lobby.room("303").door
    assert [entry.ticket.label for entry in at_door] == [line[1].label, line[2].label]
    second, third = told(lobby, line[1]), told(lobby, line[2])
    assert second < third
    assert told(lobby, line[3]) == (0, 2), "for 304, where nobody is"


def test_a_room_that_calls_for_two_queues_shortens_the_longer_one(lobby, line):
    alone = told(lobby, line[5])
    lobby.do(staffing.serve_also, room="305", queues=("12.05",))
    assert told(lobby, line[5])[1] < alone[1]
    assert lobby.room("305").wait_minutes[1] >= 5


def test_nothing_is_promised_where_nobody_works(lobby, line):
    lobby.now += timedelta(days=400)
    assert told_now(lobby) is None


def test_slow_visits_today_lengthen_the_waits_of_today(lobby, line):
    before = told_now(lobby)
    for _ in range(3):
        see(lobby, "303", 20)
    for card in ("80000032", "80000033", "80000034"):
        lobby.walk_in(card)
    assert told_now(lobby)[1] > before[1]


def test_a_day_is_learned_by_doctor_and_kind(lobby, line):
    away = see(lobby, "303", 20, calling.send_to_exam)
    lobby.do(come_back, ticket_id=away.id)
    for _ in line:
        see(lobby, "304", 4)
    found = learned(lobby)
    counted = {doctor: 0 for doctor, _ in found}
    for (doctor, _), row in found.items():
        counted[doctor] += row.seen.count
        assert row.through is None
    assert counted == {"P08": 1, "P09": 6}
    assert (found["P09", "return"].seen.count, found["P09", "return"].seen.mean) == (1, 240)


def test_a_closed_day_is_known_the_next_day_and_counts_once(lobby, line):
    see(lobby, "303", 10)
    see(lobby, "303", 20)
    today = {key: row.seen for key, row in learned(lobby).items()}
    for _ in range(2):
        lobby.do(close_day)
        assert {key: row.seen for key, row in learned(lobby).items()} == today
    lobby.now += timedelta(days=1)
    assert {key: row.seen for key, row in learned(lobby).items()} == today
    assert all(row.through == "2026-11-23" for row in learned(lobby).values())


def test_a_day_closed_on_the_next_one_is_learned_and_todays_visits_are_not_counted_twice(
    lobby, line
):
    see(lobby, "303", 10)
    lobby.now += timedelta(days=1)
    load_demo(lobby.store, Settings(), lobby.now)
    lobby.walk_in(CARDS[0])
    see(lobby, "303", 6)
    lobby.do(close_day, day="2026-11-23")
    counted = [row.seen.count for row in lobby.store.read(service_times, "main", "2026-11-24", [])]
    assert sum(counted) == 2


def test_a_day_that_nobody_closed_comes_in_with_the_next(lobby, line):
    see(lobby, "303", 10)
    lobby.now += timedelta(days=1)
    assert learned(lobby) == {}
    lobby.do(close_day)
    assert sum(row.seen.count for row in learned(lobby).values()) == 1


def test_what_was_undone_or_left_open_is_not_learned(lobby, line):
    ticket = lobby.see_next("303")
    lobby.now += timedelta(hours=5)
    lobby.do(calling.finish, ticket_id=ticket.id)
    assert learned(lobby) == {}
    late = lobby.now.replace(hour=23, minute=50)
    lobby.store.write(close_day, new_stamp("main", late, "D1", "admin"))
    with lobby.store.reading() as tx:
        assert tx.execute(select(service_time)).all() == []
