import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain import identity
from shared.domain.errors import Refused

TODAY = date(2026, 11, 23)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def with_check_digit(first17: str) -> str:
    """GB 11643-1999, written out here independently of the program."""
    return (
        first17 + "10X98765432"[sum(int(d) * w for d, w in zip(first17, WEIGHTS, strict=True)) % 11]
    )


numbers = st.builds(
    lambda region, born, serial: with_check_digit(f"{region}{born:%Y%m%d}{serial:03d}"),
    st.sampled_from(["110101", "330106", "810000", "820000", "830000", "999999"]),
    st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    st.integers(0, 999),
)


@given(numbers)
def test_a_valid_number_passes_whatever_its_region(number):
    assert identity.read_identity_number(number.lower()) == number


@given(numbers, st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(number, place, shift):
    if number[place] == "X":
        return
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    with pytest.raises(Refused):
        identity.read_identity_number(wrong)


@pytest.mark.parametrize("bad", ["", "11010119900230123X", "123456789012345", "1" * 18, "身份证"])
def test_what_is_no_identity_number_is_refused(bad):
    with pytest.raises(Refused, match="bad_identity_number"):
        identity.read_identity_number(bad)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("19480305", "1948-03-05"), ("1948-03-05", "1948-03-05"), ("１９４８０３０５", "1948-03-05")],
)
def test_a_birth_date_is_read_as_people_type_it(typed, read):
    assert identity.read_birth_date(typed, TODAY) == read


@pytest.mark.parametrize(
    "bad", ["20261124", "18000101", "19900230", "1990", "", "abc", "1990010111"]
)
def test_a_birth_date_that_cannot_be_is_refused(bad):
    with pytest.raises(Refused, match="bad_birth_date"):
        identity.read_birth_date(bad, TODAY)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("138 1234 5521", "13812345521"), ("+8613812345521", "13812345521"), ("0571-88881234",
     "057188881234"), ("１３８１２３４５５２１", "13812345521")],
)  # fmt: skip
def test_a_phone_is_read_as_people_write_it(typed, read):
    assert identity.read_phone(typed) == read


@pytest.mark.parametrize("name", ["阿依古丽·买买提", "John O'Neil-Smith", "𠮷田", "王明"])
def test_names_of_all_kinds_are_kept(name):
    assert identity.read_name(name) == name


@pytest.mark.parametrize("bad", ["", "   ", "王小明😀", "x" * 200, "13812345521", "<b>"])
def test_what_is_no_name_is_refused(bad):
    with pytest.raises(Refused, match="bad_name"):
        identity.read_name(bad)


def test_pasted_lines_become_one_name():
    assert identity.read_name(" 王\n晓明\t") == "王 晓明"


@given(st.binary(max_size=400))
def test_a_scan_of_any_bytes_is_read_or_refused(raw):
    with contextlib.suppress(Refused):
        assert len(identity.read_scan(raw.decode("latin-1"))) >= 4


def test_age_counts_full_years():
    assert identity.age_on("1946-11-24", TODAY) == 79
    assert identity.age_on("1946-11-23", TODAY) == 80
