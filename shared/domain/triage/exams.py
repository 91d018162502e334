"""Today's exams in the order that finishes earliest and breaks no condition (triage: 功能科导诊).

Minutes from now throughout. Conditions come from the exam (fasting, full_bladder …); what must be
before what, and how long before, from the exam rules. Up to EXACT exams every order is weighed;
more are taken by the same rules, each time the exam that can be over first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

EXACT = 8
# Water drunk fills a bladder in about an hour.
BLADDER_MINUTES = 60.0
MEAL_MINUTES = 20.0

Walk = Callable[[str, str], float]


@dataclass(frozen=True)
class Exam:
    """`conditions`: fasting (no food), dry (not even water), full_bladder, empty_bladder,
    after_meal; and marks that exam rules speak of (contrast, barium, endoscopy …)."""

    code: str
    name: str
    name_hant: str
    name_en: str
    department: str
    minutes: float
    conditions: frozenset[str] = frozenset()
    why: Mapping[str, str] = field(default_factory=dict)
    mind: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ExamRule:
    """`first` before `then`, each an exam's code or a condition; `gap_minutes` between the end of
    one and the start of the other. `say` by language."""

    id: str
    first: str
    then: str
    gap_minutes: float
    say: Mapping[str, str]
    source: str


@dataclass(frozen=True)
class Order:
    """An exam asked for today. `place` is where it is; `wait_minutes` what its queue takes now;
    `opens` and `closes` in minutes from now."""

    exam: Exam
    place: str = ""
    wait_minutes: float = 0.0
    opens: float = 0.0
    closes: float | None = None


@dataclass(frozen=True)
class Body:
    """How the patient comes: whether they have fasted, and when they last drank or ate (minutes
    from now, negative is before; None is long ago)."""

    fasted: bool = True
    drank: float | None = None
    ate: float | None = None


@dataclass(frozen=True)
class Step:
    """`arrive`, `start`, `end`: minutes from now. `because`: ids of exam rules and conditions.
    `before`: what to do first: drink, eat, empty."""

    order: Order
    arrive: float
    start: float
    end: float
    before: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True)
class ExamPlan:
    """The steps in order. `impossible`: exams that cannot be done today, with the reason's key.
    `exact`: no other order is over earlier."""

    steps: tuple[Step, ...]
    impossible: tuple[tuple[Order, str], ...]
    exact: bool

    @property
    def minutes(self) -> float:
        return self.steps[-1].end if self.steps else 0.0


@dataclass(frozen=True)
class _Course:
    """Where a patient is on the way through the exams."""

    place: str
    now: float
    steps: tuple[Step, ...]
    drank: float | None
    ate: float | None


def sequence(
    orders: Sequence[Order], rules: Sequence[ExamRule], walk: Walk, *, start: str, body: Body
) -> ExamPlan:
    """`walk(from, to)` in minutes. An exam that needs fasting is impossible for one who ate; one
    that closes too early is named, and the others are ordered without it."""
    impossible = [(order, "eaten") for order in orders if _spoilt(order, body)]
    left = [order for order in orders if not _spoilt(order, body)]
    begin = _Course(start, 0.0, (), body.drank, body.ate)
    exact = len(left) <= EXACT
    while left:
        search = _Search(rules, walk, left)
        best = search.best(begin) if exact else search.quick(begin)
        if best is not None:
            return ExamPlan(best.steps, tuple(impossible), exact)
        last = max(left, key=lambda order: -(order.closes if order.closes is not None else 1e9))
        reason = "closes" if last.closes is not None else "rules_contradict"
        impossible.append((last, reason))
        left.remove(last)
    return ExamPlan((), tuple(impossible), exact)


def _spoilt(order: Order, body: Body) -> bool:
    return "fasting" in order.exam.conditions and not body.fasted


class _Search:
    """All orders, cut where one cannot be over earlier than the best so far."""

    def __init__(self, rules: Sequence[ExamRule], walk: Walk, orders: Sequence[Order]) -> None:
        self._rules, self._walk, self._orders = rules, walk, orders
        self._best: _Course | None = None
        self._before = {
            id(later): [o for o in orders if o is not later and self._rule(o, later)]
            for later in orders
        }

    def best(self, course: _Course) -> _Course | None:
        self._go(course, list(self._orders))
        return self._best

    def quick(self, course: _Course) -> _Course | None:
        left = list(self._orders)
        while left:
            steps = [(taken, order) for order in left if (taken := self._take(course, order, left))]
            if not steps:
                return None
            course, order = min(steps, key=lambda one: (one[0].now, one[1].exam.code))
            left.remove(order)
        return course

    def _go(self, course: _Course, left: list[Order]) -> None:
        if not left:
            if self._best is None or course.now < self._best.now:
                self._best = course
            return
        at_least = course.now + sum(order.exam.minutes for order in left)
        if self._best is not None and at_least >= self._best.now:
            return
        taken = [(after, order) for order in left if (after := self._take(course, order, left))]
        for after, order in sorted(taken, key=lambda one: (one[0].now, one[1].exam.code)):
            self._go(after, [other for other in left if other is not order])

    def _take(self, course: _Course, order: Order, left: Sequence[Order]) -> _Course | None:
        """The course after this exam; None if it breaks something now."""
        if any(other in left for other in self._before[id(order)]):
            return None
        needs, because = order.exam.conditions, [*sorted(order.exam.conditions)]
        others = [other.exam.conditions for other in left if other is not order]
        arrive = course.now + self._walk(course.place, order.place)
        start = max(arrive + order.wait_minutes, order.opens)
        drank, ate = course.drank, course.ate
        before: list[str] = []
        if "fasting" in needs and ate is not None and ate >= 0:
            return None
        if "dry" in needs and drank is not None and drank >= 0:
            return None
        if "full_bladder" in needs:
            if drank is None:
                if any("dry" in other for other in others):
                    return None
                drank = course.now
                before.append("drink")
            start = max(start, drank + BLADDER_MINUTES)
        if "empty_bladder" in needs:
            if any("full_bladder" in other for other in others):
                return None
            before.append("empty")
            drank = None
        if "after_meal" in needs and (ate is None or ate < 0):
            if any("fasting" in other or "dry" in other for other in others):
                return None
            ate = course.now
            before.append("eat")
            start = max(start, course.now + MEAL_MINUTES + self._walk(course.place, order.place))
        for step in course.steps:
            rule = self._rule(step.order, order)
            if rule is not None:
                because.append(rule.id)
                start = max(start, step.end + rule.gap_minutes)
        end = start + order.exam.minutes
        if order.closes is not None and end > order.closes:
            return None
        step = Step(order, arrive, start, end, tuple(before), tuple(because))
        return _Course(order.place, end, (*course.steps, step), drank, ate)

    def _rule(self, first: Order, then: Order) -> ExamRule | None:
        """The rule that puts one before the other, that with the longest gap."""
        found = [
            rule
            for rule in self._rules
            if _speaks_of(rule.first, first) and _speaks_of(rule.then, then)
        ]
        return max(found, key=lambda rule: rule.gap_minutes, default=None)


def _speaks_of(name: str, order: Order) -> bool:
    return name == order.exam.code or name in order.exam.conditions
