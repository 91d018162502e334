"""Easy PINs are refused; wrong ones make somebody wait longer each time."""

from datetime import timedelta

import pytest

from shared.domain.errors import Refused
from shared.domain.sign_in import FREE_TRIES, LONGEST_WAIT, read_pin, wait_after


@pytest.mark.parametrize("pin", ["2468", "13579", "８０２６", " 4471 ", "901724501283"])
def test_a_pin_of_four_to_twelve_digits_is_taken_however_it_is_typed(pin):
    assert read_pin(pin).isdigit()


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "12 45", "-1234"])
def test_anything_else_is_no_pin(pin):
    with pytest.raises(Refused, match="bad_pin"):
        read_pin(pin)


@pytest.mark.parametrize(
    "pin", ["0000", "111111", "1234", "4321", "0123", "9876543", "7890", "0987", "１２３４"]
)
def test_a_pin_that_anybody_would_try_first_is_refused(pin):
    with pytest.raises(Refused, match="weak_pin"):
        read_pin(pin)


def test_nobodys_pin_is_their_own_code():
    assert read_pin("1001", "1002") == "1001"
    with pytest.raises(Refused, match="weak_pin"):
        read_pin("1001", "1001")


def test_four_wrong_pins_cost_nothing_and_each_further_one_twice_as_long():
    assert {wait_after(failures) for failures in range(FREE_TRIES)} == {timedelta(0)}
    waits = [wait_after(failures).total_seconds() for failures in range(FREE_TRIES, 12)]
    assert waits == [30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10_000) == LONGEST_WAIT
