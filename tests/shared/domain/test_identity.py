import contextlib
import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.domain import identity
from shared.domain.errors import Refused

TODAY = date(2026, 11, 23)
TEST = identity.TEST_REGION
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def with_check_digit(first17: str) -> str:
    """GB 11643-1999, written out here independently of the program."""
    return (
        first17 + "10X98765432"[sum(int(d) * w for d, w in zip(first17, WEIGHTS, strict=True)) % 11]
    )


REGIONS = ["110101", "330106", "510104", "659001", TEST]
PERMITS = ["810000", "820000", "830000", "933036", "911840"]


def numbers_of(regions):
    return st.builds(
        lambda region, born, serial: with_check_digit(f"{region}{born:%Y%m%d}{serial:03d}"),
        st.sampled_from(regions),
        st.dates(date(1900, 1, 1), date(2026, 1, 1)),
        st.integers(0, 999),
    )


numbers = numbers_of(REGIONS + PERMITS)


@given(numbers)
def test_a_valid_number_passes_whatever_its_region(number):
    assert identity.read_identity_number(number.lower(), TODAY) == number


@given(numbers_of(REGIONS))
def test_a_residents_number_is_known_as_such(number):
    assert identity.read_identity(number, "permit", TODAY) == (number, "resident")


@given(numbers_of(PERMITS))
def test_permits_of_hong_kong_macao_taiwan_and_foreigners_are_known_as_such(number):
    assert identity.read_identity(number, "", TODAY) == (number, "permit")


@settings(max_examples=40)
@given(numbers)
def test_every_single_wrong_digit_is_noticed(number):
    for place, digit in itertools.product(range(18), "0123456789X"):
        wrong = number[:place] + digit + number[place + 1 :]
        if wrong != number:
            with pytest.raises(Refused):
                identity.read_identity_number(wrong)


@settings(max_examples=100)
@given(numbers)
def test_every_swap_of_neighbours_is_noticed(number):
    for place in range(17):
        wrong = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        if wrong != number:
            with pytest.raises(Refused):
                identity.read_identity_number(wrong)


@given(numbers, st.sampled_from(["{} {} {}", " {}\n{}\t{}\r\n", "{}-{}-{}", "\ufeff{}{}{}\u200b"]))
def test_a_number_is_read_however_it_was_pasted(number, way):
    pasted = way.format(number[:6], number[6:14], number[14:])
    assert identity.read_identity_number(pasted) == number
    full_width = pasted.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789X"})
    assert identity.read_identity_number(full_width) == number


@given(numbers_of(REGIONS))
def test_an_old_number_of_15_digits_is_refused_with_the_reason(number):
    old = number[:6] + number[8:17]
    with pytest.raises(Refused, match="id_15_digits"):
        identity.read_identity(old, "resident", TODAY)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("110105491231002", "id_15_digits"),
        ("11010519491231002", "id_bad_length"),
        ("1101051949123100222", "id_bad_length"),
        ("", "id_bad_characters"),
        ("身份证", "id_bad_characters"),
        ("11010519491231O02X", "id_bad_characters"),
        ("1101051949X231002X", "id_bad_characters"),
        ("01010519491231002X", "id_impossible_region"),
        ("110105194913310022", "id_impossible_date"),
        ("110105199002300022", "id_impossible_date"),
        ("110105187912310022", "id_impossible_date"),
        (with_check_digit("11010520261124002"), "id_future_date"),
        ("110105194912310021", "id_bad_check_digit"),
    ],
)
def test_each_refusal_of_a_number_says_why(typed, reason):
    with pytest.raises(Refused, match=reason) as refused:
        identity.read_identity_number(typed, TODAY)
    assert refused.value.values["field"] == "id_number"


@pytest.mark.parametrize("written", ["11010519491231002×", "11010519491231002*"])
def test_the_x_of_a_keypad_without_one_is_understood(written):
    assert identity.read_identity_number(written) == "11010519491231002X"


@pytest.mark.parametrize(
    ("typed", "read"),
    [("e12345678", "E12345678"), (" Ｇ 1234 5678\n", "G12345678"), ("H-01234567", "H01234567")],
)
def test_a_passport_is_read_in_upper_case(typed, read):
    assert identity.read_identity(typed, "", TODAY) == (read, "passport")


@given(st.from_regex(r"[A-Z]{1,3}[0-9]{4,17}", fullmatch=True))
def test_every_passport_of_letters_and_digits_passes(number):
    assert identity.read_identity(number, "passport", TODAY) == (number, "passport")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("E123", "passport_bad"),
        ("E" + "1" * 20, "passport_bad"),
        ("ABCDEF", "passport_bad"),
        ("E1234_5678€", "passport_bad"),
        ("护照12345", "passport_bad"),
        ("11010519491231002X", "id_not_passport"),
        ("110105491231002", "id_not_passport"),
    ],
)
def test_what_is_no_passport_is_refused_with_the_reason(typed, reason):
    with pytest.raises(Refused, match=reason):
        identity.read_identity(typed, "passport", TODAY)


@pytest.mark.parametrize("nothing", ["", "  ", "\n", "\u200b"])
def test_somebody_may_have_no_document(nothing):
    assert identity.read_identity(nothing, "resident", TODAY) == ("", "")


@pytest.mark.parametrize(
    ("typed", "read"),
    [("19480305", "1948-03-05"), ("1948-03-05", "1948-03-05"), ("１９４８０３０５", "1948-03-05")],
)
def test_a_birth_date_is_read_as_people_type_it(typed, read):
    assert identity.read_birth_date(typed, TODAY) == read


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("20261124", "birth_date_future"),
        ("18791231", "birth_date_too_early"),
        ("19900230", "birth_date_impossible"),
        ("1990", "bad_birth_date"),
        ("", "bad_birth_date"),
        ("abc", "bad_birth_date"),
        ("1990010111", "bad_birth_date"),
    ],
)
def test_a_birth_date_that_cannot_be_is_refused_with_the_reason(bad, reason):
    with pytest.raises(Refused, match=reason) as refused:
        identity.read_birth_date(bad, TODAY)
    assert refused.value.values["field"] == "birth_date"


@pytest.mark.parametrize(
    ("typed", "read"),
    [("138 1234 5521", "13812345521"), ("+8613812345521", "13812345521"), ("0571-88881234",
     "057188881234"), ("１３８１２３４５５２１", "13812345521")],
)  # fmt: skip
def test_a_phone_is_read_as_people_write_it(typed, read):
    assert identity.read_phone(typed) == read


@pytest.mark.parametrize("bad", ["", "110", "1" * 16, "12345a78", "😀"])
def test_what_is_no_phone_is_refused_by_its_field(bad):
    with pytest.raises(Refused, match="bad_phone") as refused:
        identity.read_phone(bad, "guardian_phone")
    assert refused.value.values["field"] == "guardian_phone"


@pytest.mark.parametrize(
    "name",
    [
        "阿依古丽·买买提",
        "John O'Neil-Smith",
        "𠮷田",
        "王明",
        "㐂㼆𬱖",
        "𰻝",
        "李〇",
        "김철수",
        "尼玛扎西",
    ],
)
def test_names_of_all_kinds_are_kept(name):
    assert identity.read_name(name) == name


@pytest.mark.parametrize("dot", ["·", "•", "・", "‧", "･", " · ", "．", ".", "∙"])
def test_the_dot_of_a_minority_name_is_one_and_the_same(dot):
    assert identity.read_name(f"阿依古丽{dot}买买提") == "阿依古丽·买买提"


def test_initials_of_a_latin_name_keep_their_full_stop():
    assert identity.read_name("John F. Kennedy") == "John F. Kennedy"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("", "name_empty"),
        ("   ", "name_empty"),
        ("王小明😀", "name_emoji"),
        ("王\U0001fae8", "name_emoji"),
        ("❤李", "name_emoji"),
        ("王" * 200, "name_too_long"),
        ("13812345521", "name_characters"),
        ("王明1", "name_characters"),
        ("<b>", "name_characters"),
        ("王\x07明", "name_characters"),
        ("王\x00", "name_characters"),
        ("\ue000李", "name_characters"),
        ("·", "name_characters"),
    ],
)
def test_what_is_no_name_is_refused_with_the_reason(bad, reason):
    with pytest.raises(Refused, match=reason) as refused:
        identity.read_name(bad)
    assert refused.value.values["field"] == "name"


@pytest.mark.parametrize(
    ("pasted", "name"),
    [
        (" 王\n晓明\t", "王晓明"),
        ("王　明", "王明"),
        ("Anna\r\nLee", "Anna Lee"),
        ("王\u202e明", "王明"),
    ],
)
def test_pasted_lines_become_one_name(pasted, name):
    assert identity.read_name(pasted) == name


def test_needs_are_known_words_in_one_order():
    assert identity.read_needs(("hearing", "wheelchair", "")) == ("wheelchair", "hearing")
    with pytest.raises(Refused, match="needs_unknown"):
        identity.read_needs(("helicopter",))


@pytest.mark.parametrize("tag", ["", "en", "yue", "zh-Hant"])
def test_a_language_is_a_tag(tag):
    assert identity.read_language(tag) == tag


@pytest.mark.parametrize("bad", ["Chinese", "zh_Hans", "x", "zh-Hant-TW"])
def test_other_words_are_no_language(bad):
    with pytest.raises(Refused, match="language_unknown"):
        identity.read_language(bad)


@given(st.binary(max_size=400))
def test_a_scan_of_any_bytes_is_read_or_refused(raw):
    with contextlib.suppress(Refused):
        assert len(identity.read_scan(raw.decode("latin-1"))) >= 4


def test_age_counts_full_years():
    assert identity.age_on("1946-11-24", TODAY) == 79
    assert identity.age_on("1946-11-23", TODAY) == 80
