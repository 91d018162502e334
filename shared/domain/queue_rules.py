"""Who is served next under a hospital's whole policy (queue-rules), as one pure function.

`daozhen queue order` answers with it. The desks still call by queue_order.py until policies live
in the store.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shared.domain.policy import Back, Interval, Policy
from shared.domain.ticket import TicketClass

URGENT_LEVEL = 2


@dataclass(frozen=True)
class Waiting:
    """A ticket that waits. `joined` is when it entered its class; times are aware or all naive.

    `number` is only a name here; `registered` breaks ties and is the order of registration.
    """

    number: str
    ticket_class: TicketClass
    checked_in: datetime
    joined: datetime
    registered: int = 0
    slot_start: datetime | None = None
    slot_end: datetime | None = None
    practitioner: str | None = None
    priority: str | None = None
    triage_level: int | None = None
    misses: int = 0
    first_visit: bool = True


@dataclass(frozen=True)
class Served:
    """A consultation that has started; `joined` None where it is not known."""

    number: str
    ticket_class: TicketClass
    started: datetime
    joined: datetime | None = None
    practitioner: str | None = None
    priority: str | None = None


@dataclass(frozen=True)
class Position:
    """A ticket's place in the serving order and the reasons for it."""

    number: str
    because: tuple[str, ...]


def serve_order(
    waiting: Sequence[Waiting], served: Sequence[Served], policy: Policy
) -> list[Position]:
    """All waiting tickets, first to be served first.

    `served` is oldest first, the patient in the room last. Only started and joined times count,
    so every machine computes the same order (queue-rules: Interval insertion, exactly).
    """
    return _Builder(waiting, served, policy).build()


@dataclass
class _Group:
    """An interval class (of one practitioner where the scope says so) with those who wait."""

    name: str
    scope: str | None
    interval: int
    line: list[Waiting]
    counter: int = 0


@dataclass
class _Builder:
    """Builds one order from the front."""

    waiting: Sequence[Waiting]
    served: Sequence[Served]
    policy: Policy
    placed: list[Position] = field(default_factory=list)
    last: str = ""
    kinds: dict[int, str | None] = field(default_factory=dict)

    def build(self) -> list[Position]:
        urgent = [ticket for ticket in self.waiting if self._urgent(ticket)]
        rest = [ticket for ticket in self.waiting if not self._urgent(ticket)]
        self.kinds = {id(ticket): self._interval_class(ticket) for ticket in rest}
        guard = _Overtaking(rest, self.served, self.policy.max_overtaken)
        for ticket in sorted(urgent, key=lambda t: (t.triage_level, t.joined, t.registered)):
            self._place(ticket, (f"triage:{ticket.triage_level}",))
        self.last = self._last_normal()
        self._ordinary(rest, guard)
        return self.placed

    def _ordinary(self, rest: list[Waiting], guard: "_Overtaking") -> None:
        groups = self._groups(rest)
        held = [t for t in rest if self._back(t)]
        ends = [t for t in rest if self._at_end(t)]
        aside = {id(t) for t in [*held, *ends]} | {id(t) for g in groups for t in g.line}
        first, normal = self._normal([t for t in rest if id(t) not in aside])
        back = {id(t): self._normals_since(t.joined, None) for t in held}
        gone: set[int] = set()

        def place(ticket: Waiting, because: tuple[str, ...]) -> None:
            while (due := guard.due_before(ticket)) is not None:
                take(due, (f"overtaken:{self.policy.max_overtaken}",))
            if id(ticket) not in gone:
                take(ticket, because)

        def take(ticket: Waiting, because: tuple[str, ...]) -> None:
            gone.add(id(ticket))
            guard.placed(ticket)
            self._place(ticket, because)
            name = self.kinds[id(ticket)]
            for group in groups:
                if name is None and group.scope in (None, ticket.practitioner):
                    group.counter += 1
                elif name == group.name and group.scope == self._scope(ticket.practitioner):
                    group.counter = 0
            if name is None:
                for key in back:
                    back[key] += 1
                self.last = ticket.number

        def due(tickets: Iterable[Waiting]) -> list[Waiting]:
            return [ticket for ticket in tickets if id(ticket) not in gone]

        for ticket in first:
            place(ticket, (f"priority:{ticket.priority}",))
        for ticket in normal:
            if id(ticket) in gone:
                continue
            for group in groups:
                while group.line and id(group.line[0]) in gone:
                    group.line.pop(0)
                if group.line and group.counter >= group.interval:
                    place(group.line[0], (f"interval:{group.interval}", *self._after()))
            for returned in due(held):
                rule = self._back(returned)
                if rule and back[id(returned)] >= rule.back:
                    place(returned, (f"back:{rule.back}", *self._after()))
            if id(ticket) not in gone:
                place(ticket, ())
        late_comers = [*held, *(ticket for group in groups for ticket in group.line)]
        for ticket in sorted(due(late_comers), key=lambda t: (t.joined, t.registered)):
            place(ticket, ("rest",))
        for ticket in sorted(due(ends), key=lambda t: (t.joined, t.registered)):
            place(ticket, ("session_end",))

    def _place(self, ticket: Waiting, because: tuple[str, ...]) -> None:
        self.placed.append(Position(ticket.number, (f"class:{ticket.ticket_class}", *because)))

    def _after(self) -> tuple[str, ...]:
        return (f"after:{self.last}",) if self.last else ()

    def _last_normal(self) -> str:
        names = [s.number for s in self.served if self._served_class(s) is None]
        return names[-1] if names else ""

    def _urgent(self, ticket: Waiting) -> bool:
        level = ticket.triage_level
        return self.policy.triage and level is not None and level <= URGENT_LEVEL

    def _scope(self, practitioner: str | None) -> str | None:
        return practitioner if self.policy.interval_scope == "practitioner" else None

    def _in_priority_group(self, priority: str | None) -> bool:
        return priority is not None and priority in self.policy.priority.groups

    def _interval_class(self, ticket: Waiting) -> str | None:
        """The interval class a waiting ticket is in; None for the normal order."""
        policy = self.policy
        match ticket.ticket_class:
            case TicketClass.RETURN:
                return "return"
            case TicketClass.MISSED:
                return "missed"
            case TicketClass.LATE if isinstance(policy.late, Interval):
                return "late"
            case TicketClass.LATE if policy.late == "session_end":
                return "late"
        if self._in_priority_group(ticket.priority) and policy.priority.rule != "first":
            return "priority"
        return None

    def _served_class(self, served: Served) -> str | None:
        like = Waiting(
            served.number,
            served.ticket_class,
            served.started,
            served.started,
            priority=served.priority,
        )
        return self._interval_class(like)

    def _back(self, ticket: Waiting) -> Back | None:
        if ticket.ticket_class is not TicketClass.MISSED:
            return None
        rule = self.policy.miss_rule(ticket.misses)
        return rule if isinstance(rule, Back) else None

    def _at_end(self, ticket: Waiting) -> bool:
        if ticket.ticket_class is TicketClass.LATE:
            return self.policy.late == "session_end"
        if ticket.ticket_class is not TicketClass.MISSED:
            return False
        return self.policy.miss_rule(ticket.misses) in ("session_end", "void")

    def _groups(self, rest: list[Waiting]) -> list[_Group]:
        """Every interval class with somebody waiting, in the order in which they are due."""
        lines: dict[tuple[str, str | None], list[Waiting]] = {}
        for ticket in rest:
            name = self.kinds[id(ticket)]
            if name is not None and not self._back(ticket) and not self._at_end(ticket):
                lines.setdefault((name, self._scope(ticket.practitioner)), []).append(ticket)
        returns = sum(t.ticket_class is TicketClass.RETURN for t in rest)
        first_visits = sum(kind is None for kind in self.kinds.values())
        crowded = self.policy.returns.adaptive and returns > first_visits
        groups = []
        for name in ("priority", "late", "return", "missed"):
            for (of, scope), line in lines.items():
                if of != name:
                    continue
                line.sort(key=lambda t: (self._rank(t), t.joined, t.registered))
                for interval in sorted({self._interval(t, crowded) for t in line}):
                    own = [t for t in line if self._interval(t, crowded) == interval]
                    group = _Group(name, scope, interval, own)
                    group.counter = self._counted(group)
                    groups.append(group)
        return groups

    def _rank(self, ticket: Waiting) -> int:
        """Inside the priority class the groups go in their order."""
        if self.kinds[id(ticket)] != "priority":
            return 0
        return self.policy.priority.groups.index(ticket.priority or "")

    def _interval(self, ticket: Waiting, crowded: bool) -> int:
        policy = self.policy
        rule: object = policy.priority.rule
        match self.kinds[id(ticket)]:
            case "return":
                return 1 if crowded else policy.returns.interval
            case "missed":
                rule = policy.miss_rule(ticket.misses)
            case "late":
                rule = policy.late
        assert isinstance(rule, Interval)
        return rule.interval

    def _counted(self, group: _Group) -> int:
        """Normal tickets started since the later of the class's last start and the moment its
        longest-waiting ticket joined."""
        since = min(ticket.joined for ticket in group.line)
        starts = [
            s.started
            for s in self.served
            if self._served_class(s) == group.name and self._scope(s.practitioner) == group.scope
        ]
        return self._normals_since(max([since, *starts]), group.scope)

    def _normals_since(self, moment: datetime, scope: str | None) -> int:
        return sum(
            s.started > moment
            for s in self.served
            if self._served_class(s) is None and scope in (None, s.practitioner)
        )

    def _normal(self, tickets: list[Waiting]) -> tuple[list[Waiting], list[Waiting]]:
        """Priority tickets that go before all, and the normal order N."""
        first = []
        if self.policy.priority.rule == "first":
            groups = self.policy.priority.groups
            first = [t for t in tickets if self._in_priority_group(t.priority)]
            first.sort(key=lambda t: (groups.index(t.priority or ""), t.joined, t.registered))
            tickets = [t for t in tickets if not self._in_priority_group(t.priority)]
        moment = self._moment
        booked = [t for t in tickets if _booked(t)]
        walk_ins = sorted((t for t in tickets if not _booked(t)), key=moment)
        by_slot = sorted(booked, key=lambda t: (t.slot_start, moment(t)))
        match self.policy.appointments:
            case "first":
                return first, [*by_slot, *walk_ins]
            case "mixed":
                return first, sorted(tickets, key=moment)
            case "slot":
                return first, self._by_slot(tickets)
            case (appointments, others):
                return first, self._in_turn(by_slot, walk_ins, appointments, others)
        raise AssertionError("unreachable")

    def _moment(self, ticket: Waiting) -> tuple[datetime | int, datetime, int]:
        if self.policy.order_by == "registration":
            return ticket.registered, ticket.joined, ticket.registered
        return ticket.checked_in, ticket.joined, ticket.registered

    def _by_slot(self, tickets: list[Waiting]) -> list[Waiting]:
        """Slots in time order; inside a slot appointments, then walk-ins who arrived in it, then
        late ones where the policy sends them to its end."""
        starts = sorted({t.slot_start for t in tickets if t.slot_start is not None})

        def slot_of(moment: datetime) -> datetime:
            before = bisect_left(starts, moment)
            if before < len(starts) and starts[before] == moment:
                return moment
            return starts[before - 1] if before else moment

        def key(ticket: Waiting) -> tuple[datetime, int, tuple[datetime | int, datetime, int]]:
            if ticket.ticket_class is TicketClass.LATE and self.policy.late == "slot_end":
                return slot_of(ticket.joined), 2, self._moment(ticket)
            if ticket.slot_start is not None:
                return ticket.slot_start, 0, self._moment(ticket)
            return slot_of(ticket.checked_in), 1, self._moment(ticket)

        return sorted(tickets, key=key)

    def _in_turn(
        self, booked: list[Waiting], walk_ins: list[Waiting], appointments: int, others: int
    ) -> list[Waiting]:
        """n appointments, then m walk-ins, going on from those already started."""
        kinds = [s.ticket_class for s in self.served if self._served_class(s) is None]
        run = 0
        while run < len(kinds) and kinds[-1 - run] is kinds[-1]:
            run += 1
        after_walk_in = bool(kinds) and kinds[-1] is TicketClass.WALK_IN
        turn = [*[False] * appointments, *[True] * others]
        at = (appointments if after_walk_in else 0) + run
        order: list[Waiting] = []
        lines: dict[bool, list[Waiting]] = {False: list(booked), True: list(walk_ins)}
        while lines[False] or lines[True]:
            wanted = turn[at % len(turn)]
            line = lines[wanted] or lines[not wanted]
            order.append(line.pop(0))
            at += 1
        return order


def _booked(ticket: Waiting) -> bool:
    return ticket.ticket_class is not TicketClass.WALK_IN


class _Overtaking:
    """No ticket is passed by more than `bound` tickets that joined after it.

    Whoever joined earliest has been passed by most, so only that one need be watched.
    """

    def __init__(
        self, tickets: Sequence[Waiting], served: Sequence[Served], bound: int | None
    ) -> None:
        self._bound = bound
        self._line = sorted(tickets, key=lambda t: (t.joined, t.registered))
        self._joined = [ticket.joined for ticket in self._line]
        self._started = sorted(s.joined for s in served if s.joined is not None)
        self._gone: set[int] = set()
        self._gone_at: Counter[datetime] = Counter()
        self._first = 0

    def placed(self, ticket: Waiting) -> None:
        self._gone.add(id(ticket))
        self._gone_at[ticket.joined] += 1
        while self._first < len(self._line) and id(self._line[self._first]) in self._gone:
            self._first += 1

    def due_before(self, candidate: Waiting) -> Waiting | None:
        """Who must be placed before `candidate`, or None."""
        if self._bound is None or self._first >= len(self._line):
            return None
        earliest = self._line[self._first]
        if candidate.joined <= earliest.joined or self._passed(earliest) < self._bound:
            return None
        return earliest

    def _passed(self, ticket: Waiting) -> int:
        not_after = bisect_left(self._joined, ticket.joined) + self._gone_at[ticket.joined]
        started_after = len(self._started) - bisect_right(self._started, ticket.joined)
        return len(self._gone) - not_after + started_after
