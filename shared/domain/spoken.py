"""How a number, a room and a call are said aloud, in the languages a voice speaks.

Digits are read one by one, and 1 as 幺 in Mandarin: over a loudspeaker yī and qī cannot be told
apart, and the number heard has to agree with the one on paper (field-guide: What people care
about). A number of one digit keeps its own name: 1 号诊室 is 一号诊室. Cantonese has no 幺.
"""

import re
from dataclasses import dataclass
from datetime import date

from shared.domain.identity import age_on
from shared.domain.masking import COMPOUND_SURNAMES
from shared.domain.name_reading import is_han, syllables
from shared.text import text

CANTONESE = "yue"
CHILD_BELOW = 14  # years: 小朋友, neither 先生 nor 女士

_RUNS = re.compile(r"[^\W\d_]+|\d+")
_MANDARIN = dict(zip("0123456789", "零幺二三四五六七八九", strict=True))
_PLAIN = _MANDARIN | {"1": "一"}


@dataclass(frozen=True)
class Addressed:
    """How a patient may be addressed aloud: surname and "M", "F" or "child"; the surname is ""
    where only the number is said."""

    surname: str = ""
    manner: str = ""


NOBODY = Addressed()


def addressed(name: str, sex: str, birth_date: str, today: date) -> Addressed:
    """Only a Chinese surname is said; of other names it is not known which part is one."""
    surname = name[:2] if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else name[:1]
    if len(name) < 2 or not all(is_han(c) for c in name):
        return NOBODY
    if age_on(birth_date, today) < CHILD_BELOW:
        return Addressed(surname, "child")
    return Addressed(surname, sex) if sex in ("M", "F") else NOBODY


def may_say_name(department: str, sensitive: tuple[str, ...]) -> bool:
    """Not where the department alone tells what nobody else should hear: `sensitive` has codes,
    each with all below it ("13" is 13.02 too)."""
    return not any(department == code or department.startswith(f"{code}.") for code in sensitive)


def spoken_number(number: str, language: str) -> str:
    """A017 as "A，零幺七", or "A, 0 1 7" in English: letters first and clearly, then each digit."""
    words = [
        _digits(run, language) if run.isdecimal() else " ".join(run)
        for run in _RUNS.findall(number)
    ]
    return (", " if language == "en" else "，").join(words)


def spoken_room(room: str, language: str) -> str:
    """A room as the board names it: 203 with the word for room, 彩超室 as it is."""
    if not room.isascii():
        return room
    return text("board.say.room", written(language), room=spoken_number(room, language))


def call_sentence(label: str, who: Addressed, room: str, language: str) -> str:
    """ "请 A，零幺七 号，王先生，到三 诊室。": the number before the name."""
    number, go = spoken_number(label, language), spoken_room(room, language)
    name = _name(who, language)
    if not name:
        return text("board.say.call", written(language), number=number, room=go)
    return text("board.say.call_named", written(language), number=number, name=name, room=go)


def written(language: str) -> str:
    """The translation that a spoken language reads from."""
    return "zh-Hant" if language == CANTONESE else language


def _name(who: Addressed, language: str) -> str:
    if not who.surname:
        return ""
    surname = who.surname
    if language == "en":
        surname = "".join(syllables(surname)).capitalize()
    return text(f"board.say.name.{who.manner}", written(language), surname=surname)


def _digits(digits: str, language: str) -> str:
    if language == "en":
        return " ".join(digits)
    names = _PLAIN if len(digits) == 1 or language == CANTONESE else _MANDARIN
    return "".join(names.get(digit, digit) for digit in digits)
