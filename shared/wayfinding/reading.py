"""How the names of places are typed by ear: each character's sounds, and whether letters spell
them in full, by initials, or half and half."""

import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from itertools import groupby

from shared.domain.name_reading import is_han

# One entry a character or Latin letter: the ways it is spelled, the everyday one first.
Units = tuple[tuple[str, ...], ...]


class Spelled(IntEnum):
    """How letters spell a name, the surer one larger."""

    NO = 0
    MIXED = 1
    INITIALS = 2
    PINYIN = 3


def folded(words: str) -> str:
    """Letters, digits and characters only, in lower case, wide and narrow forms alike."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    apart = unicodedata.normalize("NFD", plain) if plain.isascii() or _is_latin(plain) else plain
    return "".join(c for c in apart if c.isalnum() or is_han(c))


def _is_latin(words: str) -> bool:
    return all(ord(c) < 0x250 for c in words)


def units(name: str) -> Units:
    """How a name is read: characters with each of their sounds, Latin letters one by one."""
    from pypinyin import Style, pinyin  # a slow import; maps are loaded beside the screens

    read: list[tuple[str, ...]] = []
    for in_han, run in groupby(unicodedata.normalize("NFKC", name), is_han):
        if in_han:
            sounds = pinyin("".join(run), style=Style.NORMAL, heteronym=True)
            read += [tuple(dict.fromkeys(map(folded, one))) for one in sounds]
        else:
            read += [(letter,) for letter in map(folded, run)]
    return tuple(sounds for sounds in read if all(sounds))


def given_units(reading: str) -> Units:
    """A reading that the map gives: "chao sheng ke"."""
    return tuple((folded(sound),) for sound in reading.split() if folded(sound))


def initials(read: Units) -> str:
    return "".join(sounds[0][0] for sounds in read)


def in_full(read: Units) -> str:
    return "".join(sounds[0] for sounds in read)


def spells(letters: str, read: Units) -> Spelled:
    """How `letters` spell the beginning of a name (the last sound may be unfinished)."""
    return _spells(letters, read, 0, 0, Spelled.PINYIN)


def _spells(
    letters: str, read: Sequence[tuple[str, ...]], at: int, unit: int, how: Spelled
) -> Spelled:
    if at == len(letters):
        return how
    if unit == len(read):
        return Spelled.NO
    best = Spelled.NO
    rest = letters[at:]
    for sound in read[unit]:
        if rest.startswith(sound) or sound.startswith(rest):
            done = min(len(letters), at + len(sound))
            best = max(best, _spells(letters, read, done, unit + 1, how))
        if best is Spelled.PINYIN:
            return best
        if sound[0] == rest[0] and len(sound) > 1:
            begun = Spelled.INITIALS if at == 0 or how is Spelled.INITIALS else Spelled.MIXED
            best = max(best, _spells(letters, read, at + 1, unit + 1, begun))
    return best
