import pytest

from shared.domain.search_words import SearchWords, born, fits_name, search_words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("王伟 1948", SearchWords(("王伟",), (), ("1948",))),
        ("wang WEI 5521", SearchWords((), ("wang", "wei"), ("5521",))),
        ("阿依古丽·买买提", SearchWords(("阿依古丽买买提",), (), ())),
        ("O'Neil ñandú", SearchWords((), ("oneil", "nandu"), ())),
        ("1948-3-5", SearchWords((), (), ("19480305",))),
        ("1990年1月2日 王", SearchWords(("王",), (), ("19900102",))),
        ("f001 dm00001", SearchWords((), (), ("F001", "DM00001"))),
        ("+86-139-0555-0001", SearchWords((), (), ("13905550001",))),
        ("8613905550001", SearchWords((), (), ("8613905550001",))),
        ("ab-12345", SearchWords((), (), ("AB-12345",))),
        ("１９９０５５５０００１", SearchWords((), (), ("19905550001",))),
        ("一 二 三 四 五", SearchWords(("一", "二", "三", "四"), (), ())),
        ("😀 · *", SearchWords()),
    ],
)
def test_what_was_typed_is_taken_apart(typed, words):
    assert search_words(typed) == words


@pytest.mark.parametrize(
    ("key", "beginning"),
    [
        ("1", "1"), ("19", "19"), ("194", "194"), ("1948", "1948"), ("194803", "1948-03"),
        ("19480305", "1948-03-05"), ("2048", "2048"), ("5521", ""), ("3", ""), ("21", ""),
        ("194813", ""), ("19480332", ""), ("1948030", ""), ("19905550001", ""),
    ],
)  # fmt: skip
def test_a_number_may_be_the_beginning_of_a_birth_date(key, beginning):
    assert born(key) == beginning


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        (["王"], True),
        (["xm"], True),
        (["晓", "wang"], True),
        (["明晓"], False),
        (["wx", "y"], False),
    ],
)
def test_every_word_begins_a_part_of_the_name(words, fits):
    assert fits_name("王晓明", [(word,) for word in words]) is fits


def test_one_of_the_spellings_is_enough():
    assert fits_name("王晓明", [("wagn", "wang")])
