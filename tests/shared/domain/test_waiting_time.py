from shared.domain.waiting_time import wait_range


def test_a_wait_is_a_range_in_steps_of_five_minutes():
    low, high = wait_range(["A"] * 4, "A", ["A"], [600.0] * 50) or (0, 0)
    assert low % 5 == high % 5 == 0
    assert low <= 40 <= high


def test_more_doctors_shorten_the_wait_of_those_who_name_none():
    one = wait_range([None] * 10, None, ["A"], ())
    two = wait_range([None] * 10, None, ["A", "B"], ())
    assert one
    assert two
    assert two[1] < one[1]


def test_ten_patients_of_one_doctor_do_not_delay_the_other():
    for_a = wait_range(["A"] * 10, "A", ["A", "B"], ())
    for_anyone = wait_range(["A"] * 10, None, ["A", "B"], ())
    assert for_anyone == (0, 5)
    assert for_a
    assert for_a[0] >= 40


def test_before_the_session_the_time_until_it_begins_counts():
    assert wait_range([], None, ["A"], (), starts_in_minutes=60) == (60, 65)


def test_nothing_is_promised_without_a_doctor():
    assert wait_range([None] * 3, None, [], ()) is None
