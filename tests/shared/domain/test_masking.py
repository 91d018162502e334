import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.masking import COMPOUND_SURNAMES, masked_name, masked_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王晓明", "王*明"),
        ("刘洋", "刘*"),
        ("欧阳静", "欧阳*"),
        ("皇甫仁和", "皇甫*和"),
        ("阿依古丽·买买提", "阿***·买**"),
        ("John Smith", "J*** S****"),
        ("王", "*"),
        ("", "*"),
    ],
)
def test_a_name_on_a_board_keeps_its_surname_and_hides_the_rest(name, shown):
    assert masked_name(name) == shown


letters = st.characters(categories=["Lo", "Lu", "Ll"])
names = st.one_of(
    st.text(letters, min_size=1, max_size=8),
    st.lists(st.text(letters, min_size=1, max_size=6), min_size=2, max_size=3).map(" ".join),
    st.lists(st.text(letters, min_size=1, max_size=6), min_size=2, max_size=3).map("·".join),
    st.tuples(st.sampled_from(sorted(COMPOUND_SURNAMES)), st.text(letters, max_size=3)).map(
        "".join
    ),
)


@given(names)
def test_a_masked_name_is_never_the_whole_name(name):
    shown = masked_name(name)
    assert shown != name
    assert "*" in shown


def test_a_phone_shows_its_ends_only():
    assert masked_phone("13812345521") == "138****5521"
    assert masked_phone("123456") == "******"
