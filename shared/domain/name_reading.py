"""How a Chinese name is typed by ear: full pinyin and initials, surnames read as surnames."""

from functools import cache
from typing import Any

# Characters that pypinyin reads by their everyday sound, which is not the surname's.
SURNAME_READINGS = {
    "曾": "zeng", "仇": "qiu", "解": "xie", "区": "ou", "查": "zha", "盖": "ge", "朴": "piao",
    "单": "shan", "尉迟": "yuchi", "万俟": "moqi", "任": "ren", "华": "hua", "乐": "yue",
    "缪": "miao", "翟": "zhai", "折": "she", "黑": "he", "秘": "bi", "冼": "xian", "洗": "xian",
    "种": "chong", "重": "chong", "召": "shao", "逄": "pang", "繁": "po", "员": "yun", "贠": "yun",
    "葛": "ge", "宓": "fu", "晟": "cheng", "长孙": "zhangsun", "单于": "chanyu", "澹台": "tantai",
}  # fmt: skip


@cache
def _reader() -> Any:
    from pypinyin import Style, lazy_pinyin  # a slow import that a kiosk never needs

    return lambda words: lazy_pinyin(words, style=Style.NORMAL, errors="default")


def reading(name: str) -> tuple[str, str]:
    """("ouyangjing", "oyj") for 欧阳静; Latin names lower-cased, their initials by word."""
    if name.isascii():
        words = name.lower().replace("-", " ").split()
        return "".join(words), "".join(word[0] for word in words)
    head = next((name[:n] for n in (2, 1) if name[:n] in SURNAME_READINGS), "")
    syllables = [s for s in _reader()(name[len(head) :]) if s.isalnum()]
    if not head:
        return "".join(syllables).lower(), "".join(s[0] for s in syllables).lower()
    surname = SURNAME_READINGS[head]
    head_initials = "".join(s[0] for s in _reader()(head)) if len(head) > 1 else surname[0]
    if len(head) > 1:
        head_initials = surname[0] + head_initials[1:]
    return (surname + "".join(syllables)).lower(), (
        head_initials + "".join(s[0] for s in syllables)
    ).lower()


def name_parts(name: str) -> list[tuple[str, str, str]]:
    """The whole name and what follows each of its characters, with the reading of each."""
    starts = [at for at, c in enumerate(name) if c.isalnum() and (at == 0 or not c.isascii())]
    return [(name[at:], *reading(name[at:])) for at in starts]
