"""The hospital's own model: a linear one on character n-grams, trained on its confirmed triages.

Predicting is plain arithmetic on what the file holds; training is elsewhere. Each weight belongs
to an n-gram, so that a suggestion can say which letters of the complaint counted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

LONGEST_GRAM = 3
_EDGE = "，"


@dataclass(frozen=True)
class LinearModel:
    """`labels` in order; `rows` gives for each n-gram its inverse document frequency and its
    weights by place of the label; `bias` by label. `trust`: how much of a suggestion is the
    model's where all the n-grams are known to it (0–1), found when it was trained."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    rows: Mapping[str, tuple[float, tuple[float, ...]]]
    trust: float = 0.6

    def judge(self, read: str) -> "Judged":
        """The share of each label for a folded complaint."""
        counts = grams(read)
        known = {gram: n for gram, n in counts.items() if gram in self.rows}
        values = {g: (1 + log(n)) * self.rows[g][0] for g, n in known.items()}
        norm = sqrt(sum(value * value for value in values.values())) or 1.0
        sums = list(self.bias)
        for gram, value in values.items():
            weighted = value / norm
            for place, weight in enumerate(self.rows[gram][1]):
                sums[place] += weighted * weight
        top = max(sums)
        shares = [exp(one - top) for one in sums]
        total = sum(shares)
        coverage = sum(known.values()) / (sum(counts.values()) or 1)
        return Judged(
            {label: share / total for label, share in zip(self.labels, shares, strict=True)},
            coverage if known else 0.0,
        )

    def why(self, read: str, label: str, most: int = 3) -> tuple[str, ...]:
        """The pieces of the complaint that spoke most for a label."""
        if label not in self.labels:
            return ()
        place = self.labels.index(label)
        counted = [
            (self.rows[gram][0] * self.rows[gram][1][place], gram)
            for gram in grams(read)
            if len(gram) > 1 and gram in self.rows and _EDGE not in gram
        ]
        out: list[str] = []
        for weight, gram in sorted(counted, key=lambda one: (-one[0], one[1])):
            if weight <= 0 or len(out) == most:
                break
            if not any(gram in kept or kept in gram for kept in out):
                out.append(gram)
        return tuple(out)


@dataclass(frozen=True)
class Judged:
    """Shares by label that add up to 1, and how much of the complaint the model knows (0–1)."""

    shares: Mapping[str, float]
    coverage: float


def grams(read: str) -> dict[str, int]:
    """Every run of 1 to LONGEST_GRAM characters, with how often it stands there."""
    counts: dict[str, int] = {}
    text = f"{_EDGE}{read}{_EDGE}"
    for length in range(1, LONGEST_GRAM + 1):
        for start in range(len(text) - length + 1):
            gram = text[start : start + length]
            counts[gram] = counts.get(gram, 0) + 1
    counts.pop(_EDGE, None)
    return counts


def macro_f1(true: Sequence[str], told: Sequence[str]) -> float:
    """The mean over the labels that occur of the harmonic mean of precision and recall."""
    labels = sorted(set(true))
    total = 0.0
    for label in labels:
        both = sum(t == label == p for t, p in zip(true, told, strict=True))
        said, real = told.count(label), true.count(label)
        total += 2 * both / (said + real) if both else 0.0
    return total / len(labels) if labels else 0.0
