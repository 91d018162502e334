"""Which department: rules first, then what the lexicon adds up to, then the hospital's own model.

At most three departments of those the hospital has, each with why; and every red flag.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from shared.domain.triage.departments import Offer
from shared.domain.triage.hearing import Heard, hear
from shared.domain.triage.lexicon import hits
from shared.domain.triage.reading import Person, person_in
from shared.domain.triage.rules import Fired, fired
from shared.domain.triage.scoring import Scored, Suggester, scored

TOP = 3
MOST_WORDS = 4  # that one reason quotes
CHILD_WORDS, NEWBORN_WORDS, OLD_WORDS = "小孩", "新生儿", "老人"
NO_CHILD_WORDS = "不是小孩"  # 要孩子, 生孩子: the patient is the parent
GROWN_UP = 18
CHILD, OLD = 5.0, 75.0  # years, where only such a word is said
# The departments of a rule stand above whatever the scores say.
RULED = (0.78, 0.5, 0.4)
NEAR = 0.04  # nobody named it, but it is often meant instead
UNNAMED = 0.1  # nothing that was said points anywhere


@dataclass(frozen=True)
class Suggested:
    """A department of the hospital, `score` from 0 to 1. `because`: {"rule": id}, {"words": [...]},
    {"model": [...]}, {"child": true}, {"near": code}, {"general": true}."""

    code: str
    name: str
    score: float
    because: tuple[Mapping[str, object], ...]


@dataclass(frozen=True)
class Suggestion:
    """No `suggestions`: nothing was said that can be read. `person` is who it is about, as known
    or as the words say. `cut`: only the first part of the complaint was read."""

    suggestions: tuple[Suggested, ...]
    fired: tuple[Fired, ...]
    person: Person
    cut: bool

    @property
    def red_flags(self) -> tuple[Fired, ...]:
        """The rules with a level, the most urgent first."""
        return tuple(one for one in self.fired if one.rule.level is not None)


def suggest(said: str, person: Person, by: Suggester) -> Suggestion:
    """The departments for a complaint. What is not known of the person is taken from the words
    where they say it."""
    knowledge = by.knowledge
    heard = hear(said, knowledge.vocabulary)
    whose = whose_complaint(heard, person)
    if heard.complaint.empty:
        return Suggestion((), (), whose, heard.complaint.cut)
    child = knowledge.is_child(whose.age)
    rules = fired(knowledge.rules, heard, whose)
    found = hits(heard, whose, knowledge.vocabulary, knowledge.lexicon)
    result = scored(by, heard.complaint.read, found, child=child)
    ruled = _ruled(rules, by.offer, child)
    ranked = sorted(result.shares, key=lambda code: (-result.shares[code], code))
    order = [*ruled, *(code for code in ranked if code not in ruled)][:TOP]
    told: list[Suggested] = []
    for place, code in enumerate(order):
        score = result.shares.get(code, 0.0)
        if code in ruled:
            score = max(score, RULED[place])
        elif ruled:
            score *= 1 - RULED[0]
        if told:
            score = min(score, told[-1].score)
        because = _because(code, ruled.get(code, ()), result, by, heard, child)
        told.append(_suggested(by, code, score, because))
    return Suggestion(tuple(_filled(told, by)), tuple(rules), whose, heard.complaint.cut)


def whose_complaint(heard: Heard, person: Person) -> Person:
    """Age and sex as known, else as said. Words for a child speak of a child, whoever's card it
    is: parents ask for theirs."""
    told = person_in(heard.complaint.read)
    age = told.age if person.age is None else person.age
    if heard.says(NEWBORN_WORDS, outside=NO_CHILD_WORDS) and (age is None or age >= 1):
        age = 0.0
    elif heard.says(CHILD_WORDS, outside=NO_CHILD_WORDS) and (age is None or age >= GROWN_UP):
        age = told.age if told.age is not None and told.age < GROWN_UP else CHILD
    elif age is None and OLD_WORDS in heard.sets:
        age = OLD
    return replace(person, age=age, sex=person.sex or told.sex)


def _ruled(rules: Sequence[Fired], offer: Offer, child: bool) -> dict[str, list[str]]:
    """The departments that rules name, in order, each with the ids of its rules."""
    out: dict[str, list[str]] = {}
    for one in rules:
        for target in one.rule.departments:
            for code in offer.first([target]):
                place = offer.children.get(target, code) if child else code
                out.setdefault(place, []).append(one.rule.id)
    return {code: out[code] for code in list(out)[:TOP]}


def _because(
    code: str, rules: Sequence[str], result: Scored, by: Suggester, heard: Heard, child: bool
) -> list[Mapping[str, object]]:
    because: list[Mapping[str, object]] = [{"rule": rule} for rule in dict.fromkeys(rules)]
    if words := result.words.get(code):
        because.append({"words": list(words[:MOST_WORDS])})
    if code in result.by_model and by.model is not None:
        read = heard.complaint.read
        label = max(
            (label for label, place in by.labels.items() if place == code),
            key=lambda label: len(by.model.why(read, label)) if by.model else 0,
        )
        because.append({"model": list(by.model.why(read, label))})
    if child and code in by.offer.children.values():
        because.append({"child": True})
    return because


def _filled(told: list[Suggested], by: Suggester) -> list[Suggested]:
    """Up to three: behind those that were named, what they are often confused with."""
    out = list(told)
    if not out and by.offer.general is not None:
        out.append(_suggested(by, by.offer.general, UNNAMED, [{"general": True}]))
    for one in tuple(out):
        for code in by.offer.near.get(one.code, ()):
            if len(out) < TOP and all(code != known.code for known in out):
                near = min(NEAR, out[-1].score)
                out.append(_suggested(by, code, near, [{"near": one.code}]))
    return out


def _suggested(
    by: Suggester, code: str, score: float, because: list[Mapping[str, object]]
) -> Suggested:
    return Suggested(code, by.offer.places[code].name, round(score, 2), tuple(because))
