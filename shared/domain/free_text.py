"""Free words about a patient, kept as they were written.

An identity number and a phone are sealed in the store, and in free words neither would be: whoever
types one into them is told where it belongs.
"""

import re

from shared.domain.errors import Refused
from shared.domain.identity import NO_ALLERGIES, one_line, plain

MAX_WORDS = 500
_NO_ALLERGIES_SAID = frozenset(
    {NO_ALLERGIES, "no", "nil", "nka", "nkda", "无", "無", "没有", "沒有", "无过敏史", "無過敏史"}
)
_GAP = r"[ -]?"
# As people write them: in one piece, or in groups of 3-4-4 and 6-8-4.
_MOBILE = re.compile(rf"(?<!\d)(?:\+?86{_GAP})?1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{4}}(?!\d)", re.ASCII)
_IDENTITY = re.compile(
    rf"(?<!\d)[1-9]\d{{5}}{_GAP}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"{_GAP}\d{{3}}[\dXx×](?!\d)",
    re.ASCII,
)


def read_words(untrusted: str, field: str) -> str:
    """Free words of a line. Raises Refused: words_too_long, and as `refuse_numbers`."""
    words = one_line(untrusted)
    if len(words) > MAX_WORDS:
        raise Refused("words_too_long", field=field, n=MAX_WORDS)
    refuse_numbers(words, field)
    return words


def read_allergies(untrusted: str) -> str:
    """Free words; NO_ALLERGIES where somebody said that there are none, "" where nobody asked.

    Raises Refused as `read_words`, with the field "allergies".
    """
    words = read_words(untrusted, "allergies")
    said = plain(words).rstrip(".。").lower()
    return NO_ALLERGIES if said in _NO_ALLERGIES_SAID else words


def first_words(untrusted: str, field: str, most: int) -> str:
    """The first `most` characters of a line, for what is said in a few words. Raises Refused as
    `refuse_numbers`: of all that was typed, for half a number tells as much."""
    words = one_line(untrusted)
    refuse_numbers(words, field)
    return words[:most]


def refuse_numbers(words: str, field: str) -> None:
    """Raises Refused: identity_in_words, phone_in_words."""
    narrow = plain(words)
    if _IDENTITY.search(narrow):
        raise Refused("identity_in_words", field=field)
    if _MOBILE.search(narrow):
        raise Refused("phone_in_words", field=field)
