import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.likeness import SYLLABLES, meant, one_slip

names = st.lists(st.sampled_from(sorted(SYLLABLES)), min_size=2, max_size=3).map("".join)
letters = st.sampled_from("abcdefghijklmnopqrstuvwxyz")


@given(names.filter(lambda name: len(name) > 4), st.data())
def test_whatever_slip_was_made_the_name_is_among_what_was_meant(name, data):
    at = data.draw(st.integers(0, len(name) - 2))
    other = data.draw(letters)
    slips = [
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        name[:at] + other + name[at + 1 :],
        name[:at] + other + name[at:],
        name[:at] + name[at + 1 :],
    ]
    for typed in slips:
        assert typed == name or name in meant(typed)


def test_neighbours_swapped_come_first_and_broken_off_ones_last():
    assert meant("wangwie")[0] == "wangwei"
    assert meant("wangwie").index("wangwei") < meant("wangwie").index("wanglie")
    guesses = meant("ouyangjingy")
    assert guesses.index("ouyangjingyi") < guesses.index("buyangjingy")


@pytest.mark.parametrize("typed", ["", "w", "wxm"])
def test_initials_are_not_guessed_at(typed):
    assert meant(typed) == ()


def test_what_is_no_pinyin_is_not_among_the_guesses():
    assert meant("smiht") == ()
    assert "smith" in one_slip("smiht")


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=30))
def test_any_letters_give_few_guesses(typed):
    assert len(meant(typed)) <= 53 * (len(typed) + 1)
