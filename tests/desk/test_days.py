"""A day as a guide types it."""

from datetime import date

import pytest

from desk.days import UnreadableDay, day_words, read_day, short_day

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1125", "2026-11-25"),
        ("11-25", "2026-11-25"),
        ("11/25", "2026-11-25"),
        ("11月25日", "2026-11-25"),
        ("１１２５", "2026-11-25"),
        ("20261201", "2026-12-01"),
        ("2026-12-01", "2026-12-01"),
        ("25", "2026-11-25"),
        ("22", "2026-12-22"),
        ("+3", "2026-11-26"),
        ("-1", "2026-11-22"),
        ("今天", "2026-11-23"),
        ("明天", "2026-11-24"),
        ("後天", "2026-11-25"),
        ("tomorrow", "2026-11-24"),
        ("周三", "2026-11-25"),
        ("週三", "2026-11-25"),
        ("Wed", "2026-11-25"),
        ("周一", "2026-11-23"),
        ("0103", "2027-01-03"),
        ("930", "2026-09-30"),
    ],
)
def test_a_day_is_read_however_it_is_typed(typed: str, day: str) -> None:
    assert read_day(typed, TODAY).isoformat() == day


@pytest.mark.parametrize("typed", ["", "  ", "1340", "0230", "32", "0", "abc", "11-25x", "1 2 3 4"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableDay):
        read_day(typed, TODAY)


def test_a_day_in_words_says_where_it_is_near() -> None:
    assert day_words(TODAY, TODAY, "zh-Hans") == "11月23日 周一 · 今天"
    assert day_words(date(2026, 11, 24), TODAY, "en") == "Tue 24 Nov · tomorrow"
    assert day_words(date(2026, 12, 1), TODAY, "zh-Hant") == "12月1日 週二"
    assert short_day(date(2026, 12, 1), "en") == "1 Dec"
