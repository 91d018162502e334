"""A door that is shut at night, at the weekend, or over a holiday."""

from datetime import date, datetime, time

import pytest

from shared.wayfinding.closures import closed_at, in_force
from shared.wayfinding.plan import Closure
from tests.shared.wayfinding.plans import changed, clinic

NIGHT = Closure(time(18), time(7, 30))
WEEKEND = Closure(weekdays=frozenset({6, 7}))
FRIDAY_NIGHT = Closure(time(20), time(6), weekdays=frozenset({5}))
HOLIDAY = Closure(first_day=date(2026, 10, 1), last_day=date(2026, 10, 7))
LUNCH = Closure(time(12), time(13, 30))


@pytest.mark.parametrize(
    ("closure", "at", "shut"),
    [
        (NIGHT, "2026-11-23 17:59", False),
        (NIGHT, "2026-11-23 18:00", True),
        (NIGHT, "2026-11-24 07:29", True),
        (NIGHT, "2026-11-24 07:30", False),
        (LUNCH, "2026-11-23 12:00", True),
        (LUNCH, "2026-11-23 13:30", False),
        (WEEKEND, "2026-11-21 00:00", True),
        (WEEKEND, "2026-11-22 23:59", True),
        (WEEKEND, "2026-11-23 00:00", False),
        (FRIDAY_NIGHT, "2026-11-20 21:00", True),
        (FRIDAY_NIGHT, "2026-11-21 05:59", True),
        (FRIDAY_NIGHT, "2026-11-20 05:00", False),
        (FRIDAY_NIGHT, "2026-11-21 21:00", False),
        (HOLIDAY, "2026-09-30 23:59", False),
        (HOLIDAY, "2026-10-01 00:00", True),
        (HOLIDAY, "2026-10-07 23:59", True),
        (HOLIDAY, "2026-10-08 00:00", False),
    ],
)
def test_a_closure_holds_from_its_start_until_its_end(closure, at, shut):
    assert in_force(closure, datetime.fromisoformat(at)) is shut


def test_doors_and_climbs_are_counted_in_one_row_and_nothing_is_asked_without_a_time():
    plan = changed(changed(clinic(), "d.lab.1", closures=(NIGHT,)), "up", closures=(NIGHT,))
    night = datetime.fromisoformat("2026-11-23 22:00")
    things = (*plan.doors, *plan.climbs)
    assert {things[number].id for number in closed_at(plan, night)} == {"d.lab.1", "up"}
    assert closed_at(plan, None) == frozenset()
