"""Why the guide decided otherwise than advised: one reason, of one decision against one advice."""

from collections.abc import Iterable

from desk.reason_box import ReasonBox
from desk.reception.triage_words import decision_words
from shared.services.triaging import Advice
from shared.services.values import DepartmentToday
from shared.text import text

WHYS = 4  # ready words for a decision against the advice


class DecisionWhy(ReasonBox):
    """Knows which decision its reason is about."""

    def __init__(self) -> None:
        super().__init__("reception.why")
        self._decided: tuple[object, ...] = ()

    def is_other(self, department: str, level: int | None, advice: Advice | None) -> bool:
        """Whether this is another decision, or another advice, than the one before."""
        graded = advice.graded.level if advice else None
        first = advice.first if advice else None
        before, self._decided = self._decided, (department, level, first, graded)
        return before != self._decided

    def speak_of(
        self,
        advice: Advice | None,
        department: str,
        level: int | None,
        departments: Iterable[DepartmentToday],
        language: str,
    ) -> None:
        ready = tuple(text(f"desk.triage.why.{n}", language) for n in range(1, WHYS + 1))
        detail = ""
        if advice is not None:
            chosen = level or advice.graded.level
            detail = decision_words(advice, department, chosen, departments, language)
        asked = text("desk.triage.why", language)
        confirm = text("desk.reception.issue", language)
        self.speak(language, asked, confirm, ready, detail=detail)
