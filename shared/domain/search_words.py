"""What somebody typed into the desk's search, taken apart: names, pinyin, numbers, dates."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from shared.domain.identity import plain
from shared.domain.name_reading import NamePart, folded, name_parts

MOST_WORDS = 4
LONGEST = 60
_DATE = re.compile(r"((?:18|19|20)\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?")
_BORN = re.compile(r"(?:18[89]|19\d|20[0-4])\d?(?:(?<=\d{4})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?")
_BORN_BEGUN = re.compile(r"1|2|18|19|20")


@dataclass(frozen=True)
class SearchWords:
    """`written` in Chinese or another script, `letters` of the Latin one, both folded; `keys` are
    numbers and codes in upper case."""

    written: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.written, *self.letters)


def search_words(untrusted: str) -> SearchWords:
    """At most MOST_WORDS words of LONGEST characters altogether; the rest is not looked at."""
    typed = _DATE.sub(_eight_digits, plain(untrusted)[:LONGEST])
    written: list[str] = []
    letters: list[str] = []
    keys: list[str] = []
    for word in typed.split()[:MOST_WORDS]:
        if any(c.isdecimal() for c in word):
            keys.append(_key(word))
        elif name := folded(word):
            (letters if name.isascii() else written).append(name)
    return SearchWords(tuple(written), tuple(letters), tuple(keys))


def born(key: str) -> str:
    """The beginning of a date of birth (YYYY-MM-DD) that a number may be: 19, 194, 1948, 194803,
    19480305; "" where it cannot be one."""
    if not (_BORN.fullmatch(key) or _BORN_BEGUN.fullmatch(key)):
        return ""
    return "-".join(part for part in (key[:4], key[4:6], key[6:8]) if part)


def fits_name(name: str, words: Iterable[Iterable[str]]) -> bool:
    """Whether each of some words, in one of its spellings, begins a part of a name, of its reading
    or of its initials; all folded."""
    written = folded(name)
    parts: list[NamePart] = []

    def begins(spelling: str) -> bool:
        if not spelling.isascii():  # any character may begin a part
            return spelling in written
        if not parts:
            parts.extend(name_parts(name))
        return any(part.pinyin.startswith(spelling) for part in parts) or any(
            part.initials.startswith(spelling) for part in parts
        )

    return all(any(begins(spelling) for spelling in spellings) for spellings in words)


def _key(word: str) -> str:
    """A phone may be written with hyphens and +86; a card with hyphens keeps them."""
    digits = re.sub(r"[()+-]", "", word)
    if digits == word or not digits.isdecimal() or len(digits) < 10:
        return word.upper()
    return digits[2:] if word.startswith("+86") else digits


def _eight_digits(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{year}{month:0>2}{day:0>2}"
