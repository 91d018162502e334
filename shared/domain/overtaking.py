"""The bound on overtaking (queue-rules: max_overtaken)."""

from bisect import bisect_right, insort
from collections.abc import Sequence
from datetime import datetime

from shared.domain.line import Served, Waiting


class Overtaking:
    """No ticket is passed by more than `bound` tickets that joined after it.

    Only somebody whom its own doctor took can pass a ticket: those for one doctor are watched
    apart. Among them whoever joined earliest has been passed by most, so only that one counts.
    """

    def __init__(
        self, tickets: Sequence[Waiting], served: Sequence[Served], bound: int | None
    ) -> None:
        self._bound = bound
        self._gone: set[int] = set()
        self._gone_joined: list[datetime] = []
        lines: dict[str | None, list[Waiting]] = {}
        for ticket in sorted(tickets, key=lambda t: (t.joined, t.registered)):
            lines.setdefault(ticket.practitioner, []).append(ticket)
        self._lines = [_Line(named, line, served) for named, line in lines.items()]

    def placed(self, ticket: Waiting) -> None:
        self._gone.add(id(ticket))
        insort(self._gone_joined, ticket.joined)
        for line in self._lines:
            line.drop(self._gone)

    def due_before(self, candidate: Waiting) -> Waiting | None:
        """Who must be placed before `candidate`, or None."""
        if self._bound is None:
            return None
        due: Waiting | None = None
        for line in self._lines:
            earliest = line.earliest
            if (
                earliest is not None
                and candidate.joined > earliest.joined
                and (due is None or earliest.joined < due.joined)
                and self._passed(earliest) + line.started_after(earliest.joined) >= self._bound
            ):
                due = earliest
        return due

    def _passed(self, ticket: Waiting) -> int:
        """How many were placed before it that joined after it."""
        return len(self._gone_joined) - bisect_right(self._gone_joined, ticket.joined)


class _Line:
    """Those who wait for one doctor, or for nobody in particular, by the time they joined."""

    def __init__(self, named: str | None, line: list[Waiting], served: Sequence[Served]) -> None:
        self._line = line
        self._at = 0
        self._started = sorted(
            s.joined
            for s in served
            if s.joined is not None and (named is None or s.seen_by in (None, named))
        )

    @property
    def earliest(self) -> Waiting | None:
        return self._line[self._at] if self._at < len(self._line) else None

    def drop(self, gone: set[int]) -> None:
        while self._at < len(self._line) and id(self._line[self._at]) in gone:
            self._at += 1

    def started_after(self, moment: datetime) -> int:
        return len(self._started) - bisect_right(self._started, moment)
