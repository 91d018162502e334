"""Three appointments missed in ninety days, and no booking for ninety more."""

from datetime import date, timedelta

import pytest

from shared.domain.no_show import blocked_until, looks_back, rule_of
from shared.domain.policy import NoShow, Policy, merged

RULE = NoShow(most=3, within_days=90, block_days=90)
LAST = date(2026, 11, 20)


def days_before(*days: int) -> list[date]:
    return [LAST - timedelta(days=n) for n in days]


def test_by_default_nothing_blocks():
    assert rule_of(Policy()) is None
    assert rule_of(merged({"no_show": {"most": 2}})) == NoShow(most=2)


def test_fewer_than_the_limit_block_nothing():
    assert blocked_until(days_before(5, 0), RULE, LAST) is None


def test_the_third_begins_a_block_that_ends_ninety_days_later():
    missed = days_before(40, 0, 89)
    first_free = LAST + timedelta(days=91)
    assert blocked_until(missed, RULE, LAST) == first_free
    assert blocked_until(missed, RULE, first_free - timedelta(days=1)) == first_free
    assert blocked_until(missed, RULE, first_free) is None


def test_three_that_lie_further_apart_than_the_window_block_nothing():
    assert blocked_until(days_before(90, 40, 0), RULE, LAST) is None


def test_one_more_begins_the_block_anew():
    missed = [*days_before(60, 50, 40), LAST]
    assert blocked_until(missed, RULE, LAST) == LAST + timedelta(days=91)


def test_two_on_one_day_count_twice():
    assert blocked_until(days_before(0, 0, 0), RULE, LAST) == LAST + timedelta(days=91)


@pytest.mark.parametrize("most", [1, 2, 3, 5])
def test_what_lies_further_back_than_the_rule_looks_changes_nothing(most):
    rule = NoShow(most=most, within_days=30, block_days=20)
    for gap in range(1, 12):
        missed = [LAST - timedelta(days=gap * n) for n in range(30)]
        for today in (LAST, LAST + timedelta(days=9), LAST + timedelta(days=25)):
            recent = [day for day in missed if day >= today - looks_back(rule)]
            assert blocked_until(missed, rule, today) == blocked_until(recent, rule, today)
