"""Lines end where a reader expects them to."""

from shared.slips.fonts import regular_width
from shared.slips.lines import balanced, fitted, wrapped


def test_chinese_breaks_anywhere_but_not_before_a_comma():
    lines = wrapped("过号请到分诊台，重新签到", 10, 70, regular_width)
    assert "".join(lines) == "过号请到分诊台，重新签到"
    assert not any(line.startswith("，") for line in lines)
    assert all(regular_width(line, 10) <= 70 for line in lines)


def test_a_dot_between_two_places_ends_a_line_and_never_begins_one():
    for width in range(60, 200, 5):
        lines = wrapped("Floor 3 · Room 303 · Dr 孙志强", 10, width, regular_width)
        assert not any(line.startswith("·") for line in lines)


def test_english_breaks_between_words():
    assert wrapped("Come back after your exam", 10, 70, regular_width) == (
        "Come back",
        "after your",
        "exam",
    )


def test_a_word_wider_than_the_paper_is_broken_and_loses_nothing():
    lines = wrapped("Donaudampfschifffahrtsgesellschaft", 10, 60, regular_width)
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"
    assert all(regular_width(line, 10) <= 60 for line in lines)


def test_a_last_line_of_one_character_is_avoided():
    whole = "过号请到分诊台或自助机重新签到"
    width = regular_width(whole[:-1], 10) + 1
    assert len(wrapped(whole, 10, width, regular_width)[-1]) == 1
    lines = balanced(whole, 10, width, regular_width)
    assert len(lines) == 2
    assert len(lines[-1]) > 1


def test_a_title_shrinks_before_it_wraps():
    assert fitted("口腔科", 20, 60, 10, regular_width).size == 20
    small = fitted("口腔科", 20, 45, 10, regular_width)
    assert (small.lines, small.size) == (("口腔科",), 15)
    assert fitted("口腔颌面外科", 20, 45, 10, regular_width).lines == ("口腔颌面", "外科")


def test_nothing_to_say_takes_no_line():
    assert wrapped("", 10, 50, regular_width) == ()
    assert fitted("", 10, 50, 8, regular_width).lines == ()
