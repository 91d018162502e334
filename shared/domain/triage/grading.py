"""The level of one patient: from the complaint's red flags and the figures, whichever is more
urgent (triage: How urgent). Raise-only: a figure within its limits lowers nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.domain.triage.hearing import hear
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.levels import raised, unlimited
from shared.domain.triage.news2 import News2, news2
from shared.domain.triage.reading import Person
from shared.domain.triage.rules import Fired, fired
from shared.domain.triage.suggestion import whose_complaint
from shared.domain.triage.vitals import Vitals, check

PREGNANT = "怀孕"


@dataclass(frozen=True)
class Graded:
    """`because`: {"rule", "level", "words"} and {"vital", "value", "limit", "level"}, the most
    urgent first. `missing`: age and figures that are not known. `unlimited`: figures for which
    the hospital has set no limits at this age: ask the nurse."""

    level: int
    because: tuple[Mapping[str, object], ...]
    news2: News2 | None
    missing: tuple[str, ...]
    unlimited: tuple[str, ...]
    red_flags: tuple[Fired, ...]


def grade(
    complaint: str,
    person: Person,
    vitals: Vitals,
    knowledge: Knowledge,
    *,
    pregnant: bool = False,
) -> Graded:
    """Raises UserFacingError("vital_impossible", "pressures_swapped")."""
    check(vitals, person.age)
    heard = hear(complaint, knowledge.vocabulary)
    whose = whose_complaint(heard, person)
    rules = [one for one in fired(knowledge.rules, heard, whose) if one.rule.level is not None]
    limits = raised(knowledge.limits, vitals, whose.age)
    lowest = max(level.level for level in knowledge.levels)
    because: list[dict[str, object]] = [
        {"rule": one.rule.id, "level": one.rule.level or lowest, "words": list(one.words)}
        for one in rules
    ]
    because += [
        {
            "vital": limit.indicator,
            "value": getattr(vitals, limit.indicator),
            "limit": limit.words,
            "level": limit.level,
        }
        for limit in limits
    ]
    because.sort(key=lambda reason: int(str(reason["level"])))
    given = [one.rule.level or lowest for one in rules] + [limit.level for limit in limits]
    expecting = pregnant or (PREGNANT in heard.sets and whose.sex != "M")
    return Graded(
        level=min(given, default=lowest),
        because=tuple(because),
        news2=news2(vitals, whose.age, pregnant=expecting),
        missing=(("age",) if whose.age is None else ()) + vitals.missing,
        unlimited=unlimited(knowledge.limits, whose.age),
        red_flags=tuple(rules),
    )
