from shared.domain.waiting_time import wait_range


def test_a_wait_is_a_range_in_steps_of_five_minutes():
    low, high = wait_range(4, 1, [600.0] * 50) or (0, 0)
    assert low % 5 == high % 5 == 0
    assert low <= 40 <= high


def test_more_doctors_shorten_the_wait():
    one, two = wait_range(10, 1, ()), wait_range(10, 2, ())
    assert one
    assert two
    assert two[1] < one[1]


def test_nothing_is_promised_without_a_doctor():
    assert wait_range(3, 0, ()) is None


def test_the_next_in_line_still_sees_a_range():
    assert wait_range(0, 1, ()) == (0, 5)
