"""Adding up what the lexicon says for each of the hospital's departments, and the model's share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared.domain.triage.departments import Offer, Place
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.lexicon import Hit
from shared.domain.triage.model import LinearModel

# Of a child's complaint this much still counts for the department that sees adults with it.
ADULT_SHARE = 0.35
# A term's second and third departments are often the firsts of other words.
SHARPNESS = 1.5
WORTH_SAYING = 0.25  # of the weight of the strongest word
PAEDIATRIC = ("07", "08", "09", "12.04", "50.04")


@dataclass(frozen=True)
class Suggester:
    """Knowledge brought to one hospital: prepared once, asked often. `labels`: the hospital's
    department for each label of the model."""

    knowledge: Knowledge
    offer: Offer
    model: LinearModel | None
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Scored:
    """Shares by department that add up to 1 (empty: nothing is known), the patient's words behind
    each, and the departments the model speaks for."""

    shares: Mapping[str, float]
    words: Mapping[str, tuple[str, ...]]
    by_model: frozenset[str] = frozenset()


def suggester(knowledge: Knowledge, offer: Offer, model: LinearModel | None = None) -> Suggester:
    labels: dict[str, str] = {}
    for label in model.labels if model else ():
        place = _place_of(label, knowledge, offer)
        if place is not None:
            labels[label] = place
    return Suggester(knowledge, offer, model, labels)


def _place_of(label: str, knowledge: Knowledge, offer: Offer) -> str | None:
    """A label may be a code or a name of the hospital, or of the catalogue."""
    if label in offer.places:
        return label
    for place in offer.places.values():
        if label == place.name:
            return place.code
    meant = knowledge.catalogue.meant_by(Place(label, label))
    reached = offer.reaches.get(meant or "", ())
    return reached[0].code if reached else None


def scored(by: Suggester, read: str, hits: Iterable[Hit], *, child: bool) -> Scored:
    """What the words say, and the model where there is one; its share grows with how much of the
    complaint it knows."""
    sums: dict[str, float] = {}
    words: dict[str, dict[str, float]] = {}
    for hit in hits:
        for code, weight in _counted(hit, by.offer, child).items():
            sums[code] = sums.get(code, 0.0) + weight
            words.setdefault(code, {})[hit.quoted] = weight
    shares = _shared({code: weight**SHARPNESS for code, weight in sums.items()})
    quoted = {code: _strongest(some) for code, some in words.items()}
    if by.model is None:
        return Scored(shares, quoted)
    judged = by.model.judge(read)
    told: dict[str, float] = {}
    for label, share in judged.shares.items():
        if label in by.labels:
            told[by.labels[label]] = told.get(by.labels[label], 0.0) + share
    trust = by.model.trust * judged.coverage if shares else 1.0
    if not told or judged.coverage == 0.0:
        return Scored(shares, quoted)
    both = {
        code: (1 - trust) * shares.get(code, 0.0) + trust * told.get(code, 0.0)
        for code in shares.keys() | told.keys()
    }
    spoke = frozenset(code for code, share in told.items() if share * trust > 0.05)
    return Scored(_shared(both), quoted, spoke)


def _counted(hit: Hit, offer: Offer, child: bool) -> dict[str, float]:
    """One entry's weight by department of the hospital; where two ways lead to one, the better."""
    out: dict[str, float] = {}

    def give(code: str, weight: float) -> None:
        out[code] = max(out.get(code, 0.0), weight)

    for target, weight in hit.entry.weights.items():
        adult = weight
        if child and target in offer.children and not target.startswith(PAEDIATRIC):
            give(offer.children[target], weight)
            adult = weight * ADULT_SHARE
        for reach in offer.reaches.get(target, ()):
            give(reach.code, adult * reach.share)
    return out


def _shared(weights: Mapping[str, float]) -> dict[str, float]:
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items() if weight > 0}


def _strongest(words: Mapping[str, float]) -> tuple[str, ...]:
    """Without those that hardly counted."""
    least = max(words.values()) * WORTH_SAYING
    kept = [word for word, weight in words.items() if weight >= least]
    return tuple(sorted(kept, key=lambda word: (-words[word], word)))
