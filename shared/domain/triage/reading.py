"""A complaint as it was said, folded into one form that words are looked up in.

One form for full and half width, capitals, traditional characters and the patients' spellings
(疼 and 痛 are one); every mark, gap and emoji ends a clause, except the enumeration comma. Each
place of the folded text knows its place in what was said, so that a reason quotes the patient.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 500  # characters of a complaint that are read; nobody tells a kiosk more
BREAK = "，"
LIST = "、"

_KEPT = set("%°/.+-~")
_LIST_MARKS = set("、/／﹑")
_DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
           "八": 8, "九": 9}  # fmt: skip
_UNIT_DAYS = {
    "天": 1, "日": 1, "晚": 1, "夜": 1, "周": 7, "星期": 7, "礼拜": 7, "个月": 30, "月": 30,
    "年": 365, "小时": 1 / 24, "钟头": 1 / 24, "分钟": 1 / 1440,
}  # fmt: skip
_NUMBER = r"(?:\d+(?:\.\d+)?|半|几十|十几|好几|几|数|[零一二两三四五六七八九十百]+)"
_DURATION = re.compile(
    rf"(?P<number>{_NUMBER})(?P<more>来|多|余)?(?P<unit>个?半?(?:小时|钟头|分钟|星期|礼拜|个月|月|"
    r"天|日|晚|夜|周|年))(?P<half>半)?"
)
# A day of the year or of life is no duration: 3月5日, 2个月大, 30岁.
_NOT_DURATION = re.compile(r"月\d|年\d|大|龄|的?(?:宝宝|婴儿|孩子)")
_VAGUE = {"半": 0.5, "几": 3, "数": 3, "好几": 4, "十几": 12, "几十": 30}
_LASTING = re.compile(r"(很久|好久|长期|一直不好|老不好|总不好|常年|多年|久治不愈|反复不愈|长时间)")
_FEVER = re.compile(r"(?<![\d.])(3[7-9]|4[0-2])(?:\.(\d))?(?:°c?|度|c)")
_PRESSURE = re.compile(r"(?<!\d)(1\d\d|2\d\d)/(\d\d|1\d\d)(?!\d)")
_YEARS = re.compile(r"(?<![\d.])(\d{1,3})(?:周?岁)")
_MONTHS = re.compile(
    r"(?<![\d.])(\d{1,2})个?多?月(?:大|龄|的?(?:宝宝|婴儿|孩子|小孩|女婴|男婴|娃))"
)
_FEMALE = re.compile(r"(?:^|，)女(?:性|士)?(?:，|\d|$)|女性|女士|孕妇|女孩|女童|女婴|产妇")
_MALE = re.compile(r"(?:^|，)男(?:性|士)?(?:，|\d|$)|男性|男士|男孩|男童|男婴")


@dataclass(frozen=True)
class Complaint:
    """`said` is what counts of the words as given, `read` the folded form; `places[i]` is where
    in `said` the i-th character of `read` comes from. `cut`: more was said than is read."""

    said: str
    read: str
    places: tuple[int, ...]
    cut: bool

    def quoted(self, start: int, end: int) -> str:
        """What the patient wrote at `read[start:end]`."""
        return self.said[self.places[start] : self.places[end - 1] + 1]

    @property
    def empty(self) -> bool:
        """Nothing in it can be a word: marks and emoji only."""
        return not any(c.isalnum() for c in self.read)


@dataclass(frozen=True)
class Person:
    """Who it is about. `age` in years; None where nobody said."""

    age: float | None = None
    sex: str | None = None


def fold(said: str, variants: Mapping[str, str]) -> Complaint:
    """`variants` maps a character to the one it is read as."""
    kept = said[:LONGEST]
    raw = [
        (_folded(one, variants), place)
        for place, character in enumerate(kept)
        for one in unicodedata.normalize("NFKC", character).lower()
    ]
    whole = [(_joined(raw, i), place) for i, (_, place) in enumerate(raw)]
    clean = [
        one for i, one in enumerate(whole) if one[0] != BREAK or (i and whole[i - 1][0] != BREAK)
    ]
    return Complaint(
        said=kept,
        read="".join(character for character, _ in clean),
        places=tuple(place for _, place in clean),
        cut=len(said) > LONGEST,
    )


def fold_word(word: str, variants: Mapping[str, str]) -> str:
    """A word of the lexicon in the form in which complaints are read; most have no mark in them,
    and a hospital has thousands."""
    plain = word.isalnum() and len(word) <= LONGEST and word == word.lower()
    if plain and unicodedata.is_normalized("NFKC", word):
        return "".join([variants.get(character, character) for character in word])
    return fold(word, variants).read


def _folded(character: str, variants: Mapping[str, str]) -> str:
    if character in _LIST_MARKS and character != "/":
        return LIST
    if character.isalnum() or character in _KEPT:
        return variants.get(character, character)
    return BREAK


def _joined(raw: list[tuple[str, int]], i: int) -> str:
    """A slash or a point between digits belongs to a number; elsewhere it enumerates or ends."""
    character = raw[i][0]
    if character not in "/.+-~":
        return character
    around = raw[i - 1][0] + raw[i + 1][0] if 0 < i < len(raw) - 1 else ""
    if len(around) == 2 and around.isascii() and around.isalnum():
        return character
    return LIST if character == "/" else BREAK


def days(read: str) -> float | None:
    """The longest time in days that the complaint says something lasts; None where none is said.
    "几" is read as 3, "好几" as 4; 长期, 很久 as 30 days."""
    found = [_days_of(match) for match in _DURATION.finditer(read) if not _of_life(read, match)]
    if _LASTING.search(read):
        found.append(30.0)
    return max(found, default=None)


def _of_life(read: str, match: re.Match[str]) -> bool:
    return bool(_NOT_DURATION.match(read, match.end()))


def _days_of(match: re.Match[str]) -> float:
    number, unit = match["number"], match["unit"]
    count = _VAGUE.get(number)
    if count is None:
        count = float(number) if number[0].isdigit() else float(_counted(number))
    plain = unit.replace("半", "")
    plain = plain.removeprefix("个") if plain not in _UNIT_DAYS else plain
    if match["half"] or "半" in unit:
        count += 0.5
    return count * _UNIT_DAYS[plain]


def _counted(word: str) -> int:
    """十二 → 12, 三十 → 30, 一百 → 100."""
    total = digit = 0
    for character in word:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit


def measured(read: str) -> list[tuple[int, int, str]]:
    """What figures in the words say: (start, end, "发热" or "高血压")."""
    found = []
    for match in _FEVER.finditer(read):
        if float(f"{match[1]}.{match[2] or 0}") >= 37.3:
            found.append((match.start(), match.end(), "发热"))
    for match in _PRESSURE.finditer(read):
        if int(match[1]) >= 140 and int(match[1]) > int(match[2]):
            found.append((match.start(), match.end(), "高血压"))
    return found


def person_in(read: str) -> Person:
    """Age and sex where the words give them: 3岁, 8个月大, 女."""
    age: float | None = None
    if (years := _YEARS.search(read)) and int(years[1]) <= 120:
        age = float(years[1])
    elif months := _MONTHS.search(read):
        age = int(months[1]) / 12
    sex = "F" if _FEMALE.search(read) else "M" if _MALE.search(read) else None
    return Person(age, sex)
