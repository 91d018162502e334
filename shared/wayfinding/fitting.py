"""How well what somebody typed fits one place, and by what: name, room number, sound …"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from shared.domain.name_reading import is_han
from shared.wayfinding.plan import Category, Place
from shared.wayfinding.reading import (
    Spelled,
    Units,
    folded,
    given_units,
    in_full,
    initials,
    spells,
    units,
)

# What is found whole, from its beginning, and inside.
WHOLE, BEGUN, INSIDE = 1.0, 0.9, 0.8
# How much less than a name something else of a place is worth.
NUMBER, ALIAS, ENGLISH, PINYIN, INITIALS, KIND, SOUND, MIXED, TYPO = (
    0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.9, 0.88, 0.65,
)  # fmt: skip
# One typing error is forgiven from so many letters or characters on.
LETTERS_FOR_TYPO, CHARACTERS_FOR_TYPO = 4, 3

SPELLINGS = {
    Spelled.PINYIN: (PINYIN, "pinyin"),
    Spelled.INITIALS: (INITIALS, "initials"),
    Spelled.MIXED: (MIXED, "mixed"),
    Spelled.NO: (0.0, ""),
}

Fit = tuple[float, str]
NONE: Fit = (0.0, "")


@dataclass(frozen=True)
class Kind:
    """What a category is called, folded, and how that is read."""

    words: tuple[str, ...] = ()
    read: tuple[Units, ...] = ()


@dataclass(frozen=True)
class Entry:
    """What a place can be found by, all folded: `written` its names in Chinese and Japanese,
    `latin` its other names, `words` these word by word, `floor` what its floor is called."""

    place: Place
    written: tuple[str, ...]
    aliases: tuple[str, ...]
    latin: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    kind: Kind
    number: str
    read: tuple[Units, ...]
    floor: frozenset[str]

    @cached_property
    def typed_by(self) -> frozenset[str]:
        """Everything that letters on a pad may spell."""
        read = (*self.read, *self.kind.read)
        by_ear = {spelled for one in read for spelled in (initials(one), in_full(one))}
        first = {"".join(word[0] for word in words) for words in self.words}
        spelled = by_ear | first | set(self.latin)
        return frozenset(one for one in spelled if one.isascii()) - {""}


class Typed:
    """A word somebody typed, folded; `bare` is it without the words for "room"."""

    def __init__(self, letters: str, bare: str) -> None:
        self.letters, self.bare = letters, bare
        self.by_ear = letters.isascii() and not letters.isdigit()
        self.read = units(letters) if all(map(is_han, letters)) else ()
        self._kinds: dict[int, Fit] = {}

    def kind(self, kind: Kind) -> Fit:
        """How well it names a whole group; worked out once a group."""
        if id(kind) not in self._kinds:
            read = kind.read if self.by_ear else ()
            spelled = [
                (KIND * worth, how) for worth, how in (_spelled(self.letters, r) for r in read)
            ]
            self._kinds[id(kind)] = max(
                [(KIND * _within(self.letters, kind.words), "kind"), *spelled]
            )
        return self._kinds[id(kind)]


def entry(place: Place, kind: Kind, floor: frozenset[str]) -> Entry:
    names = [name for name in dict.fromkeys(place.names.said.values()) if name]
    other = [name for name in names if folded(name).isascii()]
    written = [name for name in names if name not in other]
    spoken = written + [alias for alias in place.aliases if not alias.isascii()]
    read = [units(name) for name in spoken if any(map(is_han, name))]
    if place.reading:
        read.insert(0, given_units(place.reading))
    return Entry(
        place,
        _all_folded(written),
        _all_folded(place.aliases),
        _all_folded(other),
        tuple(tuple(filter(None, map(folded, name.split()))) for name in other),
        kind,
        folded(place.number),
        tuple(dict.fromkeys(one for one in read if one)),
        floor,
    )


def _all_folded(names: object) -> tuple[str, ...]:
    assert isinstance(names, list | tuple)
    return tuple(dict.fromkeys(filter(None, map(folded, names))))


def fit(of: Entry, typed: Typed) -> Fit:
    letters = typed.letters
    found = [
        (_within(letters, of.written), "name"),
        (NUMBER * _numbered(typed.bare, of.number), "number"),
        (ALIAS * _within(letters, of.aliases), "alias"),
        (ENGLISH * _named(letters, of), "english"),
        typed.kind(of.kind),
    ]
    if typed.by_ear:
        found += [_spelled(letters, read) for read in of.read]
    elif typed.read:
        found += [(SOUND * _sounds(typed.read, read), "sound") for read in of.read]
    return max(found, key=lambda one: one[0])


def misspelt(of: Entry, typed: str) -> Fit:
    """With one letter or character wrong, missing, too many, or two of them swapped."""
    least = LETTERS_FOR_TYPO if typed.isascii() else CHARACTERS_FOR_TYPO
    if len(typed) < least or typed.isdigit():
        return NONE
    spellings = (*of.written, *of.aliases, *of.latin, *of.kind.words)
    if typed.isascii():
        spellings += tuple(in_full(read) for read in (*of.read, *of.kind.read))
    best = NONE
    for spelling in spellings:
        if OSA.distance(typed, spelling, score_cutoff=1) <= 1:
            return TYPO * WHOLE, "typo"
        begun = (spelling[: len(typed) + more] for more in (-1, 0, 1))
        if any(OSA.distance(typed, one, score_cutoff=1) <= 1 for one in begun):
            best = TYPO * BEGUN, "typo"
    return best


def _within(typed: str, names: tuple[str, ...]) -> float:
    best = 0.0
    for name in names:
        if name == typed:
            return WHOLE
        if name.startswith(typed):
            best = BEGUN
        elif len(typed) > typed.isascii() and typed in name:
            best = max(best, INSIDE)
    return best


def _named(typed: str, of: Entry) -> float:
    """Latin names are found from the beginning of any word."""
    best = 0.0
    for name, words in zip(of.latin, of.words, strict=False):
        if name == typed:
            return WHOLE
        if name.startswith(typed):
            best = BEGUN
        elif any("".join(words[at:]).startswith(typed) for at in range(1, len(words))):
            best = max(best, INSIDE)
    return best


def _numbered(bare: str, number: str) -> float:
    if not number or not bare:
        return 0.0
    return WHOLE if bare == number else BEGUN * number.startswith(bare)


def _spelled(letters: str, read: Units) -> Fit:
    best = NONE
    for at in range(len(read)):
        if at and len(letters) < 2:
            break
        if not any(sound[0] == letters[0] for sound in read[at]):
            continue
        how = spells(letters, read[at:])
        if how is Spelled.NO:
            continue
        worth, name = SPELLINGS[how]
        whole = at == 0 and spells(letters, read[:-1]) is Spelled.NO
        best = max(best, (worth * (WHOLE if whole else INSIDE if at else BEGUN), name))
    return best


def _sounds(wanted: Units, read: Units) -> float:
    """Whether characters sound like a name or a part of it: the traditional ones do."""
    for at in range(len(read) - len(wanted) + 1):
        pairs = zip(wanted, read[at:], strict=False)
        if all(set(one) & set(other) for one, other in pairs):
            return INSIDE if at else WHOLE if len(wanted) == len(read) else BEGUN
    return 0.0


def kind_words(category: Category, called: Mapping[str, tuple[str, ...]]) -> Kind:
    """`called`: its words by language. Rooms and clinics are found by their own names."""
    if category in (Category.ROOM, Category.CLINIC, Category.OTHER):
        return Kind()
    words = dict.fromkeys(word for said in called.values() for word in said)
    read = (units(word) for word in words if any(map(is_han, word)))
    return Kind(_all_folded(list(words)), tuple(dict.fromkeys(read)))
