"""How urgent: levels and limits as the hospital has them, and what one figure gives.

急诊预检分诊专家共识 2018, 中华急诊医学杂志 27(6):599–604. Where its printed ranges touch, the
shared edge belongs to the more urgent level, which is how the limits are written down.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.domain.triage.vitals import Vitals


@dataclass(frozen=True)
class Level:
    """1 is the most urgent. `minutes`: to the first contact; `colour` as the hospital says."""

    level: int
    name: str
    name_hant: str
    name_en: str
    colour: str
    minutes: int


@dataclass(frozen=True)
class Limit:
    """A level from one figure: `value` is exactly that (acvpu), else each bound that is set must
    hold. Ages in whole years, `age_max` included."""

    indicator: str
    level: int
    value: str = ""
    below: float | None = None
    at_most: float | None = None
    at_least: float | None = None
    above: float | None = None
    age_min: float = 0
    age_max: float = 150
    source: str = ""

    def holds(self, value: float | str) -> bool:
        if isinstance(value, str) or self.value:
            return value == self.value
        return (
            (self.below is None or value < self.below)
            and (self.at_most is None or value <= self.at_most)
            and (self.at_least is None or value >= self.at_least)
            and (self.above is None or value > self.above)
        )

    @property
    def words(self) -> str:
        """The limit as written: <40, ≥150."""
        bounds = (("<", self.below), ("≤", self.at_most), ("≥", self.at_least), (">", self.above))
        return self.value or " ".join(
            f"{sign}{bound:g}" for sign, bound in bounds if bound is not None
        )


def raised(limits: Iterable[Limit], vitals: Vitals, age: float | None) -> list[Limit]:
    """For each figure the most urgent limit that it is beyond. Unknown age: an adult's."""
    years = int(age) if age is not None else None
    found: dict[str, Limit] = {}
    for limit in limits:
        value = getattr(vitals, limit.indicator)
        if value is None or not limit.holds(value) or not _of_age(limit, years):
            continue
        before = found.get(limit.indicator)
        if before is None or limit.level < before.level:
            found[limit.indicator] = limit
    return sorted(found.values(), key=lambda limit: limit.level)


def unlimited(limits: Iterable[Limit], age: float | None) -> tuple[str, ...]:
    """Figures for which the hospital has set limits, but none for this age."""
    if age is None:
        return ()
    known = tuple(limits)
    of_age = {limit.indicator for limit in known if _of_age(limit, int(age))}
    return tuple(dict.fromkeys(one.indicator for one in known if one.indicator not in of_age))


def _of_age(limit: Limit, years: int | None) -> bool:
    if years is None:
        return limit.age_max >= 150
    return limit.age_min <= years <= limit.age_max
