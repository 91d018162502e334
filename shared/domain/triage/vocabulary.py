"""The words that mean something in a complaint, and finding them all in one pass.

A word may be a term of the lexicon, a part of the body, a sign (痛, 肿, 痒 …), one of a set that
rules speak of, or no complaint at all (头发, 手机), which hides the words inside it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.domain.triage.reading import fold_word

PAIR = "…"


class Kind(StrEnum):
    """What a group of words names (words.csv)."""

    PART = "part"
    SIGN = "sign"
    SET = "set"


@dataclass(frozen=True)
class Group:
    """Words of one meaning. A part or a sign may be a kind `of` a wider one (右下腹 of 腹). A set
    may hold pairs, written part…sign."""

    name: str
    kind: Kind
    of: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Pair:
    """A part with its sign; "" stands for any."""

    part: str
    sign: str


@dataclass(frozen=True)
class Vocabulary:
    """Every word that is looked up. `by_first` gives the lengths of the words that begin with a
    character, the longest first."""

    variants: Mapping[str, str]
    words: frozenset[str]
    by_first: Mapping[str, tuple[int, ...]]
    parts: Mapping[str, str]
    signs: Mapping[str, str]
    sets: Mapping[str, frozenset[str]]
    terms: frozenset[str]
    hiding: frozenset[str]
    wider: Mapping[str, str]
    pair_sets: Mapping[Pair, frozenset[str]] = field(default_factory=dict)

    def spans(self, read: str) -> list[tuple[int, int]]:
        """Every place of every word, also one inside the other, from left to right."""
        found = []
        words, by_first, whole = self.words, self.by_first, len(read)
        for start, character in enumerate(read):
            for length in by_first.get(character, ()):
                end = start + length
                if end <= whole and read[start:end] in words:
                    found.append((start, end))
        return found

    def widened(self, name: str) -> list[str]:
        """A part or sign and all it is a kind of, the nearest first."""
        out = []
        while name:
            out.append(name)
            name = self.wider.get(name, "")
        return out


def vocabulary(
    variants: Mapping[str, str],
    groups: Iterable[Group],
    terms: Iterable[str],
    hiding: Iterable[str],
    loose: Iterable[str],
) -> Vocabulary:
    """`terms` are the lexicon's folded words, `hiding` those that are no complaint, `loose` the
    words that rules name by themselves; all folded."""
    parts: dict[str, str] = {}
    signs: dict[str, str] = {}
    sets: dict[str, set[str]] = {}
    pair_sets: dict[Pair, set[str]] = {}
    wider: dict[str, str] = {}
    for group in groups:
        if group.of:
            wider[group.name] = group.of
        for word in group.words:
            if PAIR in word:
                pair_sets.setdefault(pair(word), set()).add(group.name)
                continue
            folded = fold_word(word, variants)
            if group.kind is Kind.PART:
                parts[folded] = group.name
            elif group.kind is Kind.SIGN:
                signs[folded] = group.name
            else:
                sets.setdefault(folded, set()).add(group.name)
    kept_terms, kept_hiding = frozenset(terms), frozenset(hiding)
    words = kept_terms | kept_hiding | frozenset(loose) | parts.keys() | signs.keys() | sets.keys()
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return Vocabulary(
        variants=variants,
        words=words,
        by_first={first: tuple(sorted(all_, reverse=True)) for first, all_ in lengths.items()},
        parts=parts,
        signs=signs,
        sets={word: frozenset(names) for word, names in sets.items()},
        terms=kept_terms,
        hiding=kept_hiding,
        wider=wider,
        pair_sets={one: frozenset(names) for one, names in pair_sets.items()},
    )


def pair(word: str) -> Pair:
    """part…sign as a Pair."""
    part, _, sign = word.partition(PAIR)
    return Pair(part.strip(), sign.strip())
