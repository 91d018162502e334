"""Everything a hospital's triage files say, put together once and then only read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shared.domain.triage.departments import Catalogue
from shared.domain.triage.exams import Exam, ExamRule
from shared.domain.triage.ledger import RotationPolicy
from shared.domain.triage.levels import Level, Limit
from shared.domain.triage.lexicon import Lexicon
from shared.domain.triage.rules import Rule
from shared.domain.triage.vocabulary import Vocabulary


@dataclass(frozen=True)
class Knowledge:
    """`children_up_to`: years; who is not older is a child here."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    lexicon: Lexicon
    rules: tuple[Rule, ...]
    levels: tuple[Level, ...]
    limits: tuple[Limit, ...]
    exams: Mapping[str, Exam] = field(default_factory=dict)
    exam_rules: tuple[ExamRule, ...] = ()
    children_up_to: float = 14
    rotation: RotationPolicy = field(default_factory=RotationPolicy)

    def is_child(self, age: float | None) -> bool:
        """A person of 14 years and 11 months is 14."""
        return age is not None and int(age) <= self.children_up_to
