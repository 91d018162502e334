"""Rules: red flags and traps that come before every score (triage: Rules first).

A rule fires when each of its `all_of` groups has a word (or pair, or set) that the complaint says
and does not deny, none of `without` is said, and the person fits. Where the age is not known, a
rule is asked as for an adult of 40, or for a child or an old person if the words say so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.triage.denial import Span
from shared.domain.triage.hearing import Heard
from shared.domain.triage.reading import Person
from shared.domain.triage.vocabulary import Pair

ASSUMED_AGE = 40


class Of(StrEnum):
    WORD = "word"
    SET = "set"
    PAIR = "pair"


@dataclass(frozen=True)
class Element:
    """One thing that can be said: a folded word, the name of a set, or a pair."""

    of: Of
    word: str = ""
    pair: Pair | None = None

    def said(self, heard: Heard) -> Span | None:
        """Where; None if it is not said, or denied."""
        if self.of is Of.PAIR and self.pair is not None:
            return heard.pairs.get(self.pair)
        if self.of is Of.SET:
            return next(iter(heard.sets.get(self.word, ())), None)
        return heard.words.get(self.word)


@dataclass(frozen=True)
class Rule:
    """`departments`: of the catalogue, the first is the one to go to. `level` None: it only says
    where. `say` in three languages; `source` is a publication or "clinical review needed"."""

    id: str
    all_of: tuple[tuple[Element, ...], ...]
    without: tuple[Element, ...]
    departments: tuple[str, ...]
    level: int | None
    say: str
    say_hant: str
    say_en: str
    source: str
    days_min: float | None = None
    age_min: float = 0
    age_max: float = 150
    sex: str = ""


@dataclass(frozen=True)
class Fired:
    """A rule that holds, and the patient's words that made it."""

    rule: Rule
    words: tuple[str, ...]


def fired(rules: Iterable[Rule], heard: Heard, person: Person) -> list[Fired]:
    """The rules that hold, the most urgent first, else in the order of the table."""
    found = []
    for rule in rules:
        spans = _spans(rule, heard)
        if spans is None or not _fits(rule, person) or _lasts_less(rule, heard):
            continue
        if any(element.said(heard) for element in rule.without):
            continue
        words = dict.fromkeys(heard.quoted(span) for span in spans)
        found.append(Fired(rule, tuple(words)))
    return sorted(found, key=lambda one: one.rule.level or 9)


def _spans(rule: Rule, heard: Heard) -> list[Span] | None:
    spans = []
    for group in rule.all_of:
        span = _first_said(group, heard)
        if span is None:
            return None
        spans.append(span)
    return spans


def _first_said(group: Sequence[Element], heard: Heard) -> Span | None:
    for element in group:
        span = element.said(heard)
        if span is not None:
            return span
    return None


def _fits(rule: Rule, person: Person) -> bool:
    if rule.sex and person.sex and rule.sex != person.sex:
        return False
    age = ASSUMED_AGE if person.age is None else person.age
    return rule.age_min <= age <= rule.age_max


def _lasts_less(rule: Rule, heard: Heard) -> bool:
    return rule.days_min is not None and (heard.days or 0) < rule.days_min
