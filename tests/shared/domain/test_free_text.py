"""Free words are kept as they were written, but for the numbers that are sealed elsewhere."""

import pytest

from shared.domain.errors import Refused
from shared.domain.free_text import MAX_WORDS, first_words, read_allergies, read_words
from shared.domain.identity import NO_ALLERGIES


@pytest.mark.parametrize(
    "said", ["听力不好，请大声！", "「青霉素」；头孢（皮疹）", "Ⅱ级 ½片 ℃", "ＡＢＯ血型：Ｏ"]
)
def test_signs_stay_as_they_were_written(said):
    assert read_words(said, "words") == said
    assert read_allergies(said) == said


def test_lines_and_joiners_are_not_kept():
    assert read_words(" 上午\n\t来\u200b过　两次 ", "words") == "上午 来过 两次"


@pytest.mark.parametrize("said", ["无", " None ", "沒有", "nka", "ＮＫＡ", "无过敏史。"])
def test_no_allergies_are_kept_as_one_word_whatever_they_were_written_as(said):
    assert read_allergies(said) == NO_ALLERGIES


@pytest.mark.parametrize("said", ["", "无花果"])
def test_nobody_asked_and_a_fruit_are_not_no_allergies(said):
    assert read_allergies(said) == said


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("电话13812345678", "phone_in_words"),
        ("女儿的电话是138 1234 5678，下午打", "phone_in_words"),
        ("138-1234-5678", "phone_in_words"),
        ("+86 13812345678", "phone_in_words"),
        ("8613812345678", "phone_in_words"),
        ("手机１３８１２３４５６７８", "phone_in_words"),
        ("13812345678,13912345678", "phone_in_words"),
        ("身份证11010519491231002X", "identity_in_words"),
        ("110105 19491231 002x", "identity_in_words"),
        ("末位写错的110105194912310021也是", "identity_in_words"),
        ("１１０１０５１９４９１２３１００２Ｘ", "identity_in_words"),
    ],
)
def test_a_phone_or_an_identity_number_in_words_is_refused_at_its_field(said, key):
    for read in (lambda: read_words(said, "words"), lambda: first_words(said, "words", 5)):
        with pytest.raises(Refused, match=key) as refused:
            read()
        assert refused.value.values == {"field": "words"}, "and is in no value of the sentence"


@pytest.mark.parametrize(
    "said",
    [
        "血压 135 85 72 98 36",
        "2026-11-23 08:42 来过",
        "就诊卡80000001换成90000001",
        "10001-12345678 窗口 138 号",
        "片号202611230842123456",
        "长号码1381234567890123",
        "3楼12房间 5-15 3-20",
    ],
)
def test_other_figures_are_words_like_any_other(said):
    assert read_words(said, "words") == said


def test_endless_words_are_refused_and_short_ones_cut():
    with pytest.raises(Refused, match="words_too_long"):
        read_words("长" * (MAX_WORDS + 1), "words")
    assert first_words("长" * 90, "reason", 80) == "长" * 80
