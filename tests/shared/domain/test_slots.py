"""A session cut into slots, and how many each takes."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from shared.domain.slots import moment, quota_of_slot, slot_times, slots_of

ZONE = ZoneInfo("Asia/Shanghai")
EIGHT = datetime(2026, 11, 23, 8, tzinfo=ZONE)


def at(hour: int, minute: int = 0) -> datetime:
    return EIGHT.replace(hour=hour, minute=minute)


def slots(booked=(), *, quota=40, slot_quota=0, left=40, now=EIGHT, minutes=30):
    return slots_of(
        at(8), at(12), minutes,
        quota=quota, slot_quota=slot_quota, booked=booked, places_left=left, now=now,
    )  # fmt: skip


def test_a_morning_of_half_hours_has_eight_slots_that_follow_each_other():
    times = slot_times(at(8), at(12), 30)
    assert len(times) == 8
    assert times[0] == (at(8), at(8, 30))
    assert all(end == start for (_, end), (start, _) in pairwise(times))


def test_the_last_slot_ends_with_the_session():
    assert slot_times(at(8), at(9), 25)[-1] == (at(8, 50), at(9))
    assert slot_times(at(8), at(9), 90) == ((at(8), at(9)),)


@pytest.mark.parametrize(
    ("quota", "slot_quota", "count", "each"),
    [(40, 0, 8, 5), (41, 0, 8, 6), (3, 0, 8, 1), (0, 0, 8, 0), (40, 2, 8, 2), (5, 0, 0, 5)],
)
def test_a_slot_takes_what_is_set_or_its_share_of_the_session(quota, slot_quota, count, each):
    assert quota_of_slot(quota, slot_quota, count) == each


def test_who_is_booked_counts_in_the_slot_that_holds_their_time():
    first, second, *_ = slots([(at(8), False), (at(8, 10), False), (at(8, 30), False)])
    assert (first.taken, first.free, second.taken) == (2, 3, 1)


def test_an_add_on_number_stands_beside_the_quota():
    first = slots([(at(8), False), (at(8), True)], slot_quota=1)[0]
    assert (first.taken, first.add_ons, first.free) == (1, 1, 0)


def test_no_slot_offers_more_than_the_session_has_left():
    first, second, *_ = slots([(at(8), False)], left=2)
    assert (first.quota, first.free) == (3, 2)
    assert second.free == 2
    assert all(slot.free == 0 for slot in slots(left=0))
    assert all(slot.free == 0 for slot in slots(left=-3))


def test_a_slot_is_past_from_its_end_on_and_runs_until_then():
    running = slots(now=at(8, 29))[0]
    over = slots(now=at(8, 30))[0]
    assert not running.past
    assert running.free == 5
    assert over.past
    assert over.free == 0


def test_a_time_is_that_of_the_clock_on_the_wall_in_the_hospital():
    late_evening = datetime(2026, 11, 22, 23, 59, tzinfo=ZONE)
    eight = moment(date(2026, 11, 23), time(8), late_evening)
    assert eight - late_evening == timedelta(hours=8, minutes=1)
