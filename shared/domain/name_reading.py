"""How a name is typed by ear: full pinyin and initials, surnames read as surnames; and the parts
by which it is found.

A character's sounds come from pypinyin's table of single characters: what stands before and after
it in a name says nothing of how it is read.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from typing import NamedTuple

# Surnames that are not read by their everyday sound.
SURNAME_READINGS = {
    "曾": "zeng", "仇": "qiu", "解": "xie", "区": "ou", "區": "ou", "查": "zha", "盖": "ge",
    "蓋": "ge", "朴": "piao", "单": "shan", "單": "shan", "任": "ren", "华": "hua", "華": "hua",
    "乐": "yue", "樂": "yue", "缪": "miao", "繆": "miao", "翟": "zhai", "折": "she", "黑": "he",
    "秘": "bi", "冼": "xian", "洗": "xian", "种": "chong", "種": "chong", "重": "chong",
    "召": "shao", "逄": "pang", "繁": "po", "员": "yun", "員": "yun", "贠": "yun", "葛": "ge",
    "宓": "mi", "晟": "cheng", "尉": "wei", "祭": "zhai", "覃": "qin", "谌": "chen", "諶": "chen",
    "盛": "sheng", "佘": "she", "车": "che", "車": "che", "长": "zhang", "長": "zhang",
    "褚": "chu", "句": "gou", "燕": "yan", "隗": "wei", "郗": "xi", "牟": "mou", "都": "du",
    "冯": "feng", "馮": "feng", "贾": "jia", "賈": "jia", "瞿": "qu", "石": "shi", "费": "fei",
    "費": "fei", "柏": "bai", "薄": "bo", "那": "na", "纪": "ji", "紀": "ji", "哈": "ha",
    "乜": "nie", "粘": "nian", "谷": "gu", "相": "xiang", "强": "qiang", "強": "qiang",
    "过": "guo", "過": "guo", "宁": "ning", "寧": "ning", "令": "ling", "尹": "yin", "卜": "bu",
}  # fmt: skip

# Further sounds of characters in names; a guide types the one that the patient says.
ALSO_READ = {
    "曾": "ceng", "仇": "chou", "解": "jie", "区": "qu", "區": "qu", "查": "cha", "盖": "gai",
    "蓋": "gai", "朴": "pu", "单": "dan", "單": "dan", "乐": "le", "樂": "le", "缪": "mou",
    "繆": "mou", "翟": "di", "折": "zhe", "黑": "hei", "秘": "mi", "洗": "xi", "种": "zhong",
    "種": "zhong", "重": "zhong", "召": "zhao", "繁": "fan", "员": "yuan", "員": "yuan",
    "宓": "fu", "晟": "sheng", "尉": "yu", "祭": "ji", "覃": "tan", "谌": "shen", "諶": "shen",
    "盛": "cheng", "车": "ju", "車": "ju", "长": "chang", "長": "chang", "隗": "kui",
    "郗": "chi", "牟": "mu", "费": "bi", "費": "bi", "柏": "bo", "薄": "bao", "那": "nuo",
    "粘": "zhan", "强": "jiang", "強": "jiang", "茜": "xi", "行": "hang", "朝": "zhao",
    "娜": "nuo", "莘": "shen", "参": "shen", "參": "shen", "澄": "deng", "侗": "tong",
    "珲": "hui", "琿": "hui", "蔚": "yu", "筠": "jun", "劲": "jin", "勁": "jin", "阿": "e",
    "藏": "cang", "仔": "zi", "骑": "ji", "騎": "ji", "奇": "ji", "炅": "gui", "吕": "lu",
    "呂": "lu", "绿": "lu", "綠": "lu",
}  # fmt: skip
COMPOUND_READINGS = {
    "尉迟": (("yu", "wei"), ("chi",)), "尉遲": (("yu", "wei"), ("chi",)),
    "长孙": (("zhang", "chang"), ("sun",)), "長孫": (("zhang", "chang"), ("sun",)),
    "单于": (("chan", "shan", "dan"), ("yu",)), "單于": (("chan", "shan", "dan"), ("yu",)),
    "澹台": (("tan", "dan"), ("tai",)), "澹臺": (("tan", "dan"), ("tai",)),
    "万俟": (("mo", "wan"), ("qi", "si")), "鲜于": (("xian",), ("yu",)),
}  # fmt: skip
MOST_READINGS = 4
_UMLAUT = str.maketrans("üǖǘǚǜ", "vvvvv")


class NamePart(NamedTuple):
    """A whole name (`whole`) or what follows one of its characters or words, and how it is read.
    `name` has letters only, in lower case; it is "" where only the reading is another one."""

    whole: bool
    name: str
    pinyin: str
    initials: str


def reading(name: str) -> tuple[str, str]:
    """("ouyangjing", "oyj") for 欧阳静; Latin names lower-cased, their initials by word."""
    sounds = syllables(name)
    return "".join(sounds), "".join(sound[0] for sound in sounds)


def syllables(name: str) -> tuple[str, ...]:
    """How each character (or word) of a name is read: ("ou", "yang", "jing")."""
    return tuple(options[0] for _, options in _units(name))


def folded(words: str) -> str:
    """Only the letters, in lower case and without accents: how a name is compared."""
    if words.isalpha() and not words.isascii() and words[0] >= "\u2e80":
        return words
    return "".join(c for c in _unaccented(words).casefold() if c.isalnum() or is_han(c))


def name_parts(name: str) -> list[NamePart]:
    """The whole name and what follows each of its characters, with every reading of each."""
    units = list(_units(name))
    parts = []
    for at in range(len(units)):
        rest = units[at:]
        written = "".join(letters for letters, _ in rest)
        for sounds in islice(product(*(options for _, options in rest)), MOST_READINGS):
            initials = "".join(sound[0] for sound in sounds)
            parts.append(NamePart(at == 0, written, "".join(sounds), initials))
            written = ""
    return parts


def _units(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The characters of a Chinese name, the words of any other, each with its sounds."""
    word = ""
    compound = COMPOUND_READINGS.get(name[:2], ())
    for at, c in enumerate(name):
        if is_han(c):
            if word:
                yield word, (word,)
                word = ""
            if at < len(compound):
                yield c, compound[at]
            else:
                yield c, _surname_sounds(c) if at == 0 else _sounds(c)
        elif c.isalnum():
            word += folded(c)
        elif c not in "'’" and word:
            yield word, (word,)
            word = ""
    if word:
        yield word, (word,)


def is_han(c: str) -> bool:
    """A Chinese character, the rare ones of planes 2 and 3 and the names' 〇 among them."""
    return "\u3400" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" or ord(c) > 0x1FFFF or c in "〇○"


@cache
def _surname_sounds(c: str) -> tuple[str, ...]:
    surname = SURNAME_READINGS.get(c)
    if surname is None:
        return _sounds(c)
    return tuple(dict.fromkeys((surname, ALSO_READ.get(c, surname))))


@cache
def _sounds(c: str) -> tuple[str, ...]:
    """A character's everyday sound first; the character itself where its sound is not known."""
    first = _toneless(_table().get(ord(c), "").split(",")[0]) or c
    if c not in ALSO_READ:
        return (first,)
    return tuple(dict.fromkeys((first, SURNAME_READINGS.get(c, first), ALSO_READ[c])))


@cache
def _table() -> dict[int, str]:
    from pypinyin.pinyin_dict import pinyin_dict  # a slow import that a kiosk never needs

    table: dict[int, str] = pinyin_dict
    return table


def _toneless(sound: str) -> str:
    """ "lv" for lǚ, as it is typed."""
    return _unaccented(sound.translate(_UMLAUT))


def _unaccented(words: str) -> str:
    apart = unicodedata.normalize("NFD", words)
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")
