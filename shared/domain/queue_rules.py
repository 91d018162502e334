"""Who is served next under a hospital's whole policy (queue-rules), as one pure function."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.domain.line import Position, Served, Waiting
from shared.domain.normal_order import normal_order
from shared.domain.overtaking import Overtaking
from shared.domain.policy import Back, Interval, Policy
from shared.domain.ticket import TicketClass

URGENT_LEVEL = 2
OF_CLASS = {of: f"class:{of}" for of in TicketClass}
DUE_ORDER = ("priority", "late", "return", "missed")


def serve_order(
    waiting: Sequence[Waiting], served: Sequence[Served], policy: Policy
) -> list[Position]:
    """All waiting tickets, first to be served first.

    `served` is oldest first, the patient in the room last; whoever is called or at a room's door
    belongs to it too. Only started and joined times count, so every machine computes the same
    order (queue-rules: Interval insertion, exactly).
    """
    return _Builder(waiting, served, policy).build()


def is_urgent(level: int | None, policy: Policy) -> bool:
    """Triage levels 1 and 2 go before all others (consensus 2018)."""
    return policy.triage and level is not None and level <= URGENT_LEVEL


@dataclass
class _Group:
    """An interval class (of one practitioner where the scope says so) with those who wait."""

    name: str
    scope: str | None
    interval: int
    line: list[Waiting]
    counted_before: int


class _Builder:
    """Builds one order from the front."""

    def __init__(
        self, waiting: Sequence[Waiting], served: Sequence[Served], policy: Policy
    ) -> None:
        self._policy = policy
        self._served = served
        self._served_kinds = [self._kind(s.ticket_class, s.priority) for s in served]
        self._urgent = [t for t in waiting if is_urgent(t.triage_level, policy)]
        self._pinned = [
            t
            for t in waiting
            if t.pinned_place is not None and not is_urgent(t.triage_level, policy)
        ]
        self._rest = [
            t for t in waiting if t.pinned_place is None and not is_urgent(t.triage_level, policy)
        ]
        self._kinds = {id(t): self._kind(t.ticket_class, t.priority) for t in self._rest}
        self._guard = Overtaking(self._rest, served, policy.max_overtaken)
        self._placed: list[Position] = []
        self._gone: set[int] = set()
        self._held = [t for t in self._rest if self._back(t)]
        self._ends = [t for t in self._rest if self._at_end(t)]
        self._normals: Counter[str | None] = Counter()
        self._groups = self._interval_groups()
        self._normals_past = {id(t): self._normals_since(t.joined, None) for t in self._held}
        normals = [s.number for s, kind in zip(served, self._served_kinds, strict=True) if not kind]
        self._last = normals[-1] if normals else ""

    def build(self) -> list[Position]:
        for ticket in sorted(self._urgent, key=lambda t: (t.triage_level, t.joined, t.registered)):
            self._note(ticket, (f"triage:{ticket.triage_level}",))
        self._place_in_turn()
        late_comers = [*self._held, *(t for group in self._groups for t in group.line)]
        self._place_all(late_comers, "rest")
        self._place_all(self._ends, "session_end")
        self._place_pinned()
        return self._placed

    def _place_in_turn(self) -> None:
        first, normal = self._first_and_normal()
        for ticket in first:
            self._place(ticket, (f"priority:{ticket.priority}",))
        for ticket in normal:
            if id(ticket) in self._gone:
                continue
            self._place_due()
            self._place(ticket, ())

    def _place_due(self) -> None:
        """Whoever of the interval classes is due before the next normal ticket."""
        for group in self._groups:
            while group.line and id(group.line[0]) in self._gone:
                group.line.pop(0)
            if group.line and self._counter(group) >= group.interval:
                self._place(group.line[0], (f"interval:{group.interval}", *self._after()))
        for held in self._held:
            rule = self._back(held)
            past = self._normals_past[id(held)] + self._normals[None]
            if rule and id(held) not in self._gone and past >= rule.back:
                self._place(held, (f"back:{rule.back}", *self._after()))

    def _place_all(self, tickets: Sequence[Waiting], because: str) -> None:
        for ticket in sorted(tickets, key=lambda t: (t.joined, t.registered)):
            self._place(ticket, (because,))

    def _place_pinned(self) -> None:
        """Where staff moved them: as many places further to the front as were served since."""
        for ticket in sorted(self._pinned, key=lambda t: (t.pinned_at, t.registered)):
            assert ticket.pinned_place is not None
            assert ticket.pinned_at is not None
            since = sum(s.started > ticket.pinned_at for s in self._served)
            place = max(ticket.pinned_place - since, len(self._urgent))
            because = (OF_CLASS[ticket.ticket_class], "moved")
            self._placed.insert(place, Position(ticket.number, because))

    def _place(self, ticket: Waiting, because: tuple[str, ...]) -> None:
        """The ticket, after those whom it would pass too often."""
        if id(ticket) in self._gone:
            return
        while (due := self._guard.due_before(ticket)) is not None:
            self._take(due, (f"overtaken:{self._policy.max_overtaken}",))
        if id(ticket) not in self._gone:
            self._take(ticket, because)

    def _take(self, ticket: Waiting, because: tuple[str, ...]) -> None:
        self._gone.add(id(ticket))
        self._guard.placed(ticket)
        self._note(ticket, because)
        kind = self._kinds[id(ticket)]
        if kind is None:
            self._normals[None] += 1
            if ticket.practitioner is not None:
                self._normals[ticket.practitioner] += 1
            self._last = ticket.number
            return
        for group in self._groups:
            if kind == group.name and group.scope == self._scope(ticket.practitioner):
                group.counted_before = -self._normals[group.scope]

    def _counter(self, group: _Group) -> int:
        """Normal tickets started or placed since the class's last one."""
        return group.counted_before + self._normals[group.scope]

    def _note(self, ticket: Waiting, because: tuple[str, ...]) -> None:
        self._placed.append(Position(ticket.number, (OF_CLASS[ticket.ticket_class], *because)))

    def _after(self) -> tuple[str, ...]:
        return (f"after:{self._last}",) if self._last else ()

    def _scope(self, practitioner: str | None) -> str | None:
        return practitioner if self._policy.interval_scope == "practitioner" else None

    def _in_priority_group(self, priority: str | None) -> bool:
        return priority is not None and priority in self._policy.priority.groups

    def _kind(self, ticket_class: TicketClass, priority: str | None) -> str | None:
        """The interval class a ticket is in; None for the normal order."""
        match ticket_class:
            case TicketClass.RETURN:
                return "return"
            case TicketClass.MISSED:
                return "missed"
            case TicketClass.LATE if isinstance(self._policy.late, Interval):
                return "late"
            case TicketClass.LATE if self._policy.late == "session_end":
                return "late"
        if self._in_priority_group(priority) and self._policy.priority.rule != "first":
            return "priority"
        return None

    def _back(self, ticket: Waiting) -> Back | None:
        if ticket.ticket_class is not TicketClass.MISSED:
            return None
        rule = self._policy.miss_rule(ticket.misses)
        return rule if isinstance(rule, Back) else None

    def _at_end(self, ticket: Waiting) -> bool:
        if ticket.ticket_class is TicketClass.LATE:
            return self._policy.late == "session_end"
        if ticket.ticket_class is not TicketClass.MISSED:
            return False
        return self._policy.miss_rule(ticket.misses) in ("session_end", "void")

    def _interval_groups(self) -> list[_Group]:
        """Every interval class with somebody waiting, in the order in which they are due."""
        lines: dict[tuple[str, str | None], list[Waiting]] = {}
        aside = {id(t) for t in (*self._held, *self._ends)}
        for ticket in self._rest:
            name = self._kinds[id(ticket)]
            if name is not None and id(ticket) not in aside:
                lines.setdefault((name, self._scope(ticket.practitioner)), []).append(ticket)
        returns = sum(t.ticket_class is TicketClass.RETURN for t in self._rest)
        first_visits = sum(kind is None for kind in self._kinds.values())
        crowded = self._policy.returns.adaptive and returns > first_visits
        groups = []
        for (name, scope), line in sorted(
            lines.items(), key=lambda pair: DUE_ORDER.index(pair[0][0])
        ):
            line.sort(key=lambda t: (self._rank(t), t.joined, t.registered))
            intervals = {id(t): self._interval(t, crowded) for t in line}
            for interval in sorted(set(intervals.values())):
                own = [t for t in line if intervals[id(t)] == interval]
                groups.append(_Group(name, scope, interval, own, self._counted(name, scope, own)))
        return groups

    def _rank(self, ticket: Waiting) -> int:
        """Inside the priority class the groups go in their order."""
        if self._kinds[id(ticket)] != "priority":
            return 0
        return self._policy.priority.groups.index(ticket.priority or "")

    def _interval(self, ticket: Waiting, crowded: bool) -> int:
        policy = self._policy
        rule: object = policy.priority.rule
        match self._kinds[id(ticket)]:
            case "return":
                return 1 if crowded else policy.returns.interval
            case "missed":
                rule = policy.miss_rule(ticket.misses)
            case "late":
                rule = policy.late
        assert isinstance(rule, Interval)
        return rule.interval

    def _counted(self, name: str, scope: str | None, line: Sequence[Waiting]) -> int:
        """Normal tickets started since the later of the class's last start and the moment its
        longest-waiting ticket joined."""
        since = min(ticket.joined for ticket in line)
        starts = [
            s.started
            for s, kind in zip(self._served, self._served_kinds, strict=True)
            if kind == name and self._scope(s.practitioner) == scope
        ]
        return self._normals_since(max([since, *starts]), scope)

    def _normals_since(self, moment: datetime, scope: str | None) -> int:
        return sum(
            kind is None and s.started > moment and scope in (None, s.practitioner)
            for s, kind in zip(self._served, self._served_kinds, strict=True)
        )

    def _first_and_normal(self) -> tuple[list[Waiting], list[Waiting]]:
        """Priority tickets that go before all, and the normal order N."""
        normal = [t for t in self._rest if self._kinds[id(t)] is None]
        first: list[Waiting] = []
        if self._policy.priority.rule == "first":
            groups = self._policy.priority.groups
            first = [t for t in normal if self._in_priority_group(t.priority)]
            first.sort(key=lambda t: (groups.index(t.priority or ""), t.joined, t.registered))
            normal = [t for t in normal if not self._in_priority_group(t.priority)]
        started = [
            s.ticket_class
            for s, kind in zip(self._served, self._served_kinds, strict=True)
            if kind is None
        ]
        return first, normal_order(normal, started, self._policy)
