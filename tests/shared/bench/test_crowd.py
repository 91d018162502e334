"""The crowd's figure is not held where one number or one call went wrong."""

import pytest

from shared.bench.crowd import Told, wrong
from shared.bench.rows import Figure

RIGHT = Told(numbers=(("A", 2), ("B", 1), ("A", 1), ("A", 3)), called=("t1", "t2"))


def full_lobby(told, value=0.8):
    return Figure("full_lobby", value, "x", 0.5, {}, at_least=True, never=wrong(told))


def test_every_number_and_every_call_once_is_right():
    assert wrong(RIGHT) == {"duplicates": 0, "gaps": 0, "double_calls": 0}
    assert full_lobby(RIGHT).held


@pytest.mark.parametrize(
    ("numbers", "called", "what"),
    [
        ((("A", 1), ("A", 2), ("A", 2)), ("t1",), "duplicates"),
        ((("A", 1), ("A", 3), ("B", 2)), ("t1",), "gaps"),
        ((("A", 1),), ("t1", "t2", "t1"), "double_calls"),
    ],
)
def test_a_fast_crowd_that_gets_something_wrong_is_not_held(numbers, called, what):
    told = Told(numbers, called)
    assert [name for name, count in wrong(told).items() if count] == [what]
    assert not full_lobby(told).held


def test_a_crowd_slower_than_the_limit_is_not_held():
    assert not full_lobby(RIGHT, value=0.49).held


def test_a_time_over_its_limit_is_not_held():
    assert Figure("order", 4.0, "ms", 5.0, {}).held
    assert not Figure("order", 6.0, "ms", 5.0, {}).held
