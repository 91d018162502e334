"""What a complaint says: its words, its parts of the body with their signs, and what it denies."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shared.domain.triage.denial import Span, denied, whole_words
from shared.domain.triage.reading import BREAK, LIST, Complaint, days, fold, measured
from shared.domain.triage.vocabulary import Pair, Vocabulary

# A sign belongs to the part before it if no more than this stands between them.
REACH = 8
REACH_OVER_BREAK = 14
NEAR_PARTS = 6
_CONNECTORS = {LIST, "和", "跟", "与", "及", "连", "还有", "", "都", "也", "到", "连着"}


@dataclass(frozen=True)
class Finding:
    """A sign in a part of the body, at `start`–`end` of the folded complaint. `term` says that a
    term of the lexicon covers both, which speaks for itself."""

    part: str
    sign: str
    start: int
    end: int
    term: bool


@dataclass(frozen=True)
class Heard:
    """`words`: every affirmed word with its first place. `terms`: the lexicon's words, the longest
    where one holds another. `findings`: affirmed. `lone_parts`, `lone_signs`: those that no
    finding holds; `spared_parts`: those whose sign is denied. `sets`: names of rules' sets that
    are affirmed, with their places. `pairs`: every finding by its own names and by all wider ones.
    `days`: how long it lasts."""

    complaint: Complaint
    words: Mapping[str, Span]
    terms: tuple[tuple[str, Span], ...]
    findings: tuple[Finding, ...]
    lone_parts: tuple[tuple[str, Span], ...]
    lone_signs: tuple[tuple[str, Span], ...]
    spared_parts: tuple[tuple[str, Span], ...]
    sets: Mapping[str, tuple[Span, ...]]
    pairs: Mapping[Pair, Span]
    days: float | None

    def quoted(self, span: Span) -> str:
        return self.complaint.quoted(*span)

    def says(self, name: str, *, outside: str) -> bool:
        """A word of the set `name` that stands in no word of the set `outside`."""
        others = self.sets.get(outside, ())
        return any(
            not any(o[0] <= s[0] and s[1] <= o[1] for o in others) for s in self.sets.get(name, ())
        )


def hear(said: str, known: Vocabulary) -> Heard:
    """Look every word up once; all that follows works on the result."""
    complaint = fold(said, known.variants)
    read = complaint.read
    spans = whole_words(read, _unhidden(read, known.spans(read), known))
    figures = measured(read)
    no = denied(read, spans + [(start, end) for start, end, _ in figures])
    figures = [one for one in figures if one[:2] not in no]
    longest = _longest(read, spans, known)
    findings, bound, spared = _findings(read, spans, known, longest, no)
    affirmed = [span for span in spans if span not in no]
    words: dict[str, Span] = {}
    for start, end in affirmed:
        words.setdefault(read[start:end], (start, end))
    for start, end, word in figures:
        words.setdefault(word, (start, end))
    pairs = _pairs(findings, known)
    terms = [(read[s:e], (s, e)) for s, e in longest if (s, e) not in no]
    terms += [(w, (s, e)) for s, e, w in figures if w in known.terms]
    return Heard(
        complaint=complaint,
        words=words,
        terms=tuple(terms),
        findings=tuple(findings),
        lone_parts=_lone(read, spans, known.parts, longest, bound, no),
        lone_signs=_lone(read, spans, known.signs, longest, bound, no),
        spared_parts=tuple((known.parts[read[s:e]], (s, e)) for s, e in sorted(spared)),
        sets=_sets(read, affirmed, figures, pairs, known),
        pairs=pairs,
        days=days(read),
    )


def _unhidden(read: str, spans: list[Span], known: Vocabulary) -> list[Span]:
    hiding = [span for span in spans if read[span[0] : span[1]] in known.hiding]
    if not hiding:
        return spans
    return [
        span
        for span in spans
        if not any(hide[0] < span[1] and span[0] < hide[1] and span != hide for hide in hiding)
        or any(span[0] <= hide[0] and hide[1] <= span[1] and span != hide for hide in hiding)
    ]


def _longest(read: str, spans: Sequence[Span], known: Vocabulary) -> list[Span]:
    """The lexicon's terms that no longer term holds."""
    terms = {span for span in spans if read[span[0] : span[1]] in known.terms}
    out: list[Span] = []
    reached = 0
    for span in sorted(terms, key=lambda s: (s[0], -s[1])):
        if span[1] > reached:
            out.append(span)
            reached = span[1]
    return out


def _findings(
    read: str, spans: Sequence[Span], known: Vocabulary, terms: Sequence[Span], no: set[Span]
) -> tuple[list[Finding], set[Span], set[Span]]:
    """Each sign with the part before it, and with those that are joined to that part; what is
    bound so; and parts of which only a denied sign is said."""
    parts = _outer([s for s in spans if read[s[0] : s[1]] in known.parts])
    signs = _outer([s for s in spans if read[s[0] : s[1]] in known.signs])
    at = _by_place(terms)
    alone = set(terms)
    found: list[Finding] = []
    bound: set[Span] = set()
    spared: set[Span] = set()
    for sign in signs:
        for part in _parts_of(read, sign, parts, bound, alone=sign in alone):
            covered = _covered(part, sign, [*at.get(part[0], ()), *at.get(sign[0], ())])
            if covered is None:
                continue
            bound |= {part, sign}
            if sign in no or part in no:
                spared |= {part} - no
                continue
            start, end = min(part[0], sign[0]), max(part[1], sign[1])
            names = known.parts[read[part[0] : part[1]]], known.signs[read[sign[0] : sign[1]]]
            found.append(Finding(*names, start, end, covered))
    return found, bound, spared


def _parts_of(
    read: str, sign: Span, parts: Sequence[Span], bound: set[Span], *, alone: bool
) -> list[Span]:
    """The parts a sign is said of. One that is a term of its own (发烧, 水泡) is said of no part
    in another clause."""
    place = bisect_right(parts, sign[0], key=lambda part: part[0])
    after = [p for p in parts[place : place + 2] if read[sign[1] : p[0]] == "的"]
    before = [p for p in parts[max(0, place - NEAR_PARTS) : place] if p[1] <= sign[1]]
    if not before:
        return after[:1]
    nearest = before[-1]
    between = read[nearest[1] : sign[0]]
    crossed = BREAK in between
    if len(between) > (REACH_OVER_BREAK if crossed else REACH):
        return after[:1]
    if crossed and (alone or nearest in bound or between.count(BREAK) > 1):
        return after[:1]
    if after and nearest in bound:
        return after[:1]
    out = [nearest]
    for part in reversed(before[:-1]):
        if read[part[1] : out[-1][0]] not in _CONNECTORS:
            break
        out.append(part)
    return out


def _covered(part: Span, sign: Span, terms: Sequence[Span]) -> bool | None:
    """Whether one term holds both; None if a term holds only one of them, which then means
    something else (胃镜, 痛风)."""
    both = False
    for term in terms:
        holds = [t[0] >= term[0] and t[1] <= term[1] for t in (part, sign)]
        strictly = [h and term != t for h, t in zip(holds, (part, sign), strict=True)]
        if all(holds):
            both = True
        elif any(strictly):
            return None
    return both


def _by_place(terms: Sequence[Span]) -> dict[int, list[Span]]:
    """The terms that hold each place."""
    at: dict[int, list[Span]] = {}
    for term in terms:
        for place in range(*term):
            at.setdefault(place, []).append(term)
    return at


def _outer(spans: list[Span]) -> list[Span]:
    """Without those inside another; of two that overlap, the first."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not out or span[0] >= out[-1][1]:
            out.append(span)
    return out


def _lone(
    read: str,
    spans: Sequence[Span],
    names: Mapping[str, str],
    terms: Sequence[Span],
    bound: set[Span],
    no: set[Span],
) -> tuple[tuple[str, Span], ...]:
    outer = _outer([s for s in spans if read[s[0] : s[1]] in names])
    at = _by_place(terms)
    return tuple(
        (names[read[s[0] : s[1]]], s)
        for s in outer
        if s not in bound
        and s not in no
        and not any(t[0] <= s[0] and s[1] <= t[1] for t in at.get(s[0], ()))
    )


def _pairs(findings: Sequence[Finding], known: Vocabulary) -> dict[Pair, Span]:
    """Every finding under its own name and under all wider ones, and under "any"."""
    pairs: dict[Pair, Span] = {}
    for finding in findings:
        span = finding.start, finding.end
        for part in (*known.widened(finding.part), ""):
            for sign in (*known.widened(finding.sign), ""):
                pairs.setdefault(Pair(part, sign), span)
    return pairs


def _sets(
    read: str,
    affirmed: Sequence[Span],
    figures: Sequence[tuple[int, int, str]],
    pairs: Mapping[Pair, Span],
    known: Vocabulary,
) -> dict[str, tuple[Span, ...]]:
    sets: dict[str, list[Span]] = {}
    said = [(read[start:end], (start, end)) for start, end in affirmed]
    for word, span in said + [(word, (start, end)) for start, end, word in figures]:
        for name in known.sets.get(word, ()):
            sets.setdefault(name, []).append(span)
    for pair, span in pairs.items():
        for name in known.pair_sets.get(pair, ()):
            sets.setdefault(name, []).append(span)
    return {name: tuple(spans) for name, spans in sets.items()}
