"""The lexicon: patients' words and where they point, and adding up what a complaint says.

A row is a term (with its synonyms) or a pair part…sign; it has weights by department, and may hold
for some ages or one sex only. What a word counts does not depend on how often it is said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared.domain.triage.denial import Span
from shared.domain.triage.hearing import Heard
from shared.domain.triage.reading import Person
from shared.domain.triage.vocabulary import PAIR, Pair, Vocabulary, pair


@dataclass(frozen=True)
class Entry:
    """A row of the lexicon. `weights`: department → weight (1 a hint, 3 typical, 5 decisive).
    Years; `sex` "" is any. No weights: the term is no complaint and hides the words in it."""

    term: str
    weights: Mapping[str, float]
    synonyms: tuple[str, ...] = ()
    age_min: float = 0
    age_max: float = 150
    sex: str = ""

    def holds_for(self, person: Person) -> bool:
        """Unknown age or sex: it may."""
        if self.sex and person.sex and person.sex != self.sex:
            return False
        return person.age is None or self.age_min <= person.age <= self.age_max


@dataclass(frozen=True)
class Lexicon:
    """Entries by folded word and by pair; one word may have several (for other ages, one sex)."""

    words: Mapping[str, tuple[Entry, ...]]
    pairs: Mapping[Pair, tuple[Entry, ...]]

    @property
    def size(self) -> int:
        """Terms and synonyms, each spelling once."""
        return len(self.words) + len(self.pairs)


@dataclass(frozen=True)
class Hit:
    """What counted: the patient's own words, where, and the entry."""

    quoted: str
    span: Span
    entry: Entry


def lexicon(entries: Iterable[Entry], folded: Mapping[str, str]) -> Lexicon:
    """`folded`: every term and synonym as it is read."""
    words: dict[str, list[Entry]] = {}
    pairs: dict[Pair, list[Entry]] = {}
    for entry in entries:
        if PAIR in entry.term:
            pairs.setdefault(pair(entry.term), []).append(entry)
            continue
        for word in dict.fromkeys(folded[word] for word in (entry.term, *entry.synonyms)):
            if entry.weights:
                words.setdefault(word, []).append(entry)
    return Lexicon(
        {word: tuple(some) for word, some in words.items()},
        {one: tuple(some) for one, some in pairs.items()},
    )


def hits(heard: Heard, person: Person, known: Vocabulary, lexicon: Lexicon) -> list[Hit]:
    """Every entry that the complaint names and that holds for the person, once. A part that is
    well (牙不痛了) counts only where nothing else is said."""
    found: dict[int, Hit] = {}

    def note(span: Span, entries: Iterable[Entry]) -> bool:
        held = [entry for entry in entries if entry.holds_for(person)]
        for entry in held:
            found.setdefault(id(entry), Hit(heard.quoted(span), span, entry))
        return bool(held)

    for word, span in heard.terms:
        note(span, lexicon.words.get(word, ()))
    for finding in heard.findings:
        if finding.term:
            continue
        span = finding.start, finding.end
        parts, signs = known.widened(finding.part), known.widened(finding.sign)
        exact = [Pair(part, sign) for part in parts for sign in signs]
        loose = [Pair(part, "") for part in parts] + [Pair("", sign) for sign in signs]
        for one in exact + loose:
            if note(span, lexicon.pairs.get(one, ())):
                break
    for name, span in heard.lone_parts:
        any(note(span, lexicon.pairs.get(Pair(p, ""), ())) for p in known.widened(name))
    for name, span in heard.lone_signs:
        any(note(span, lexicon.pairs.get(Pair("", s), ())) for s in known.widened(name))
    for name, span in heard.spared_parts if not found else ():
        any(note(span, lexicon.pairs.get(Pair(p, ""), ())) for p in known.widened(name))
    return sorted(found.values(), key=lambda hit: hit.span)
