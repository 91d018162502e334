"""Days as the desk says them and as a guide types them. No Qt."""

import re
import unicodedata
from datetime import date, timedelta

from shared.text import LANGUAGES, text

HALF_A_YEAR = timedelta(days=183)


class UnreadableDay(ValueError):
    """What was typed is no day."""


def day_words(day: date, today: date, language: str) -> str:
    """11月23日 周一, with "today" or "tomorrow" where it is that."""
    words = text("desk.days.day", language, **_parts(day, language))
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - today).days)
    if near is None:
        return words
    return text("desk.days.near", language, day=words, near=text(f"desk.days.{near}", language))


def short_day(day: date, language: str) -> str:
    """The head of a column: 11-23."""
    return text("desk.days.short", language, **_parts(day, language))


def weekday(day: date, language: str) -> str:
    return text("board.weekdays", language).split()[day.weekday()]


def read_day(typed: str, today: date) -> date:
    """1123, 11-23, 11月23日, 20261123, 23, +3, today, tomorrow, a weekday in any of our
    languages. A day without its year is the one nearest to today; a bare number the next such day
    of a month; a weekday the next one. Raises UnreadableDay."""
    words = unicodedata.normalize("NFKC", typed).strip().lower()
    named = _named_days(today).get(words)
    if named is not None:
        return named
    if re.fullmatch(r"[+-]\d{1,3}", words):
        return today + timedelta(days=int(words))
    figures = re.findall(r"\d+", words)
    if not figures or re.search(r"[a-z]", words):
        raise UnreadableDay(typed)
    try:
        return _of_figures(figures, today)
    except (ValueError, OverflowError) as error:
        raise UnreadableDay(typed) from error


def _parts(day: date, language: str) -> dict[str, object]:
    months = text("board.months", language).split()
    return {
        "month": day.month,
        "day": day.day,
        "month_name": months[day.month - 1],
        "weekday": weekday(day, language),
    }


def _named_days(today: date) -> dict[str, date]:
    """Every name of a day near today; what it is called in one language is read in each."""
    named: dict[str, date] = {}
    for language in LANGUAGES:
        for ahead, name in enumerate(text("board.weekdays", language).lower().split()):
            named[name] = today + timedelta(days=(ahead - today.weekday()) % 7)
        for days, key in ((-1, "yesterday"), (0, "today"), (1, "tomorrow"), (2, "day_after")):
            for name in text(f"desk.days.names.{key}", language).lower().split():
                named[name] = today + timedelta(days=days)
    return named


def _of_figures(figures: list[str], today: date) -> date:
    match figures:
        case [one] if len(one) == 8:
            return date(int(one[:4]), int(one[4:6]), int(one[6:]))
        case [one] if len(one) in (3, 4):
            return _nearest(int(one[:-2]), int(one[-2:]), today)
        case [one] if len(one) <= 2:
            return _next_of_month(int(one), today)
        case [month, day] if len(month) <= 2 and len(day) <= 2:
            return _nearest(int(month), int(day), today)
        case [year, month, day] if len(year) == 4:
            return date(int(year), int(month), int(day))
    raise ValueError(figures)


def _nearest(month: int, day: int, today: date) -> date:
    """That day of the year in which it is less than half a year away."""
    for year in (today.year, today.year + 1, today.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue  # 29 February
        if abs(found - today) <= HALF_A_YEAR:
            return found
    return date(today.year, month, day)


def _next_of_month(day: int, today: date) -> date:
    """The next day with that number, today included."""
    for ahead in range(62):
        found = today + timedelta(days=ahead)
        if found.day == day:
            return found
    raise ValueError(day)
