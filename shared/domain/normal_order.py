"""The normal order N (queue-rules: appointments, order_by): everybody in no interval class."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from shared.domain.line import Waiting
from shared.domain.policy import Policy
from shared.domain.ticket import TicketClass

Moment = tuple[datetime | int, datetime, int]


def normal_order(
    tickets: Sequence[Waiting], started: Sequence[TicketClass], policy: Policy
) -> list[Waiting]:
    """`tickets` first to last; `started` are the classes of normal tickets already started,
    oldest first: n appointments, then m walk-ins goes on from them."""
    booked = [t for t in tickets if t.ticket_class is not TicketClass.WALK_IN]
    walk_ins = [t for t in tickets if t.ticket_class is TicketClass.WALK_IN]
    walk_ins.sort(key=lambda t: _moment(t, policy))
    booked.sort(key=lambda t: (t.slot_start is None, t.slot_start, _moment(t, policy)))
    match policy.appointments:
        case "first":
            return [*booked, *walk_ins]
        case "mixed":
            return sorted(tickets, key=lambda t: _moment(t, policy))
        case "slot":
            return _by_slot(tickets, policy)
        case (appointments, others):
            return _in_turn(booked, walk_ins, started, appointments, others)
    raise AssertionError("unreachable")


def _moment(ticket: Waiting, policy: Policy) -> Moment:
    if policy.order_by == "registration":
        return ticket.registered, ticket.joined, ticket.registered
    return ticket.checked_in, ticket.joined, ticket.registered


def _by_slot(tickets: Sequence[Waiting], policy: Policy) -> list[Waiting]:
    """Slots in time order; inside a slot appointments, then walk-ins who arrived in it, then
    late ones where the policy sends them to its end."""
    starts = sorted({t.slot_start for t in tickets if t.slot_start is not None})

    def slot_of(moment: datetime) -> datetime:
        before = bisect_left(starts, moment)
        if before < len(starts) and starts[before] == moment:
            return moment
        return starts[before - 1] if before else moment

    def key(ticket: Waiting) -> tuple[datetime, int, Moment]:
        if ticket.ticket_class is TicketClass.LATE and policy.late == "slot_end":
            return slot_of(ticket.joined), 2, _moment(ticket, policy)
        if ticket.slot_start is not None:
            return ticket.slot_start, 0, _moment(ticket, policy)
        return slot_of(ticket.checked_in), 1, _moment(ticket, policy)

    return sorted(tickets, key=key)


def _in_turn(
    booked: list[Waiting],
    walk_ins: list[Waiting],
    started: Sequence[TicketClass],
    appointments: int,
    others: int,
) -> list[Waiting]:
    run = 0
    while run < len(started) and started[-1 - run] is started[-1]:
        run += 1
    after_walk_in = bool(started) and started[-1] is TicketClass.WALK_IN
    turn = [*[False] * appointments, *[True] * others]
    at = (appointments if after_walk_in else 0) + run
    order: list[Waiting] = []
    lines = {False: booked, True: walk_ins}
    while lines[False] or lines[True]:
        wanted = turn[at % len(turn)]
        line = lines[wanted] or lines[not wanted]
        order.append(line.pop(0))
        at += 1
    return order
