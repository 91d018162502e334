"""The day's end in words: who is left, what will become of them, what was done. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from desk.messages import Message, done
from desk.queue_heads import head_row
from desk.words import Row, class_words, clock, state_pill
from shared.domain.roles import Right, may
from shared.domain.ticket import State
from shared.services.closing import DayClosed, Left
from shared.services.values import StaffMember
from shared.text import text


@dataclass(frozen=True)
class Outcome:
    """What the day's end makes of those who are left."""

    finished: int
    missed: int
    unserved: int

    @property
    def people(self) -> int:
        return self.finished + self.missed + self.unserved


def may_end(member: StaffMember | None) -> bool:
    return member is not None and may(member.role, Right.END_DAY)


def outcome_of(left: Iterable[Left]) -> Outcome:
    states = [one.ticket.state for one in left]
    inside, missed = states.count(State.IN_SERVICE), states.count(State.MISSED)
    return Outcome(inside, missed, len(states) - inside - missed)


def left_rows(left: Sequence[Left], now: datetime, language: str) -> tuple[Row, ...]:
    """By queue: number, masked name, state, since when they are here."""
    rows: list[Row] = []
    by_queue = sorted(left, key=lambda one: (one.department.code, one.ticket.number))
    for _, group in groupby(by_queue, key=lambda one: one.department.code):
        people = tuple(group)
        rows.append(head_row(people[0].department, len(people), language))
        rows += [_left_row(one, now, language) for one in people]
    return tuple(rows)


def day_words(day: str, language: str) -> str:
    at = date.fromisoformat(day)
    month_name = text("board.months", language).split()[at.month - 1]
    return text("desk.day_end.day", language, day=at.day, month=at.month, month_name=month_name)


def result(day: str, closed: DayClosed, language: str) -> Message:
    """What ending the day did; each figure in its own number."""
    parts = [
        text("desk.day_end.n_missed", language, n=closed.missed),
        text("desk.day_end.n_unserved", language, n=closed.unserved),
        text("desk.day_end.n_no_shows", language, n=closed.no_show_appointments),
    ]
    if closed.handoffs:
        parts.append(text("desk.day_end.n_handoffs", language, n=closed.handoffs))
    figures = text("desk.day_end.and", language).join(parts)
    return done("desk.day_end.done", day=day_words(day, language), figures=figures)


def _left_row(one: Left, now: datetime, language: str) -> Row:
    ticket = one.ticket
    since = text("desk.day_end.since", language, time=clock(ticket.checked_in, now))
    return Row(
        ticket.id,
        f"{ticket.label}  {one.masked}",
        " · ".join((class_words(ticket, now, language), since)),
        pills=(state_pill(ticket, language),),
    )
