"""Invariant 6 by a count of our own: who has passed whom, and who may still."""

from dataclasses import dataclass
from datetime import datetime

from shared.domain.duty import may_be_seen_by
from shared.domain.ticket import State, Ticket
from tests.shared.store.lobby_model import Lobby, urgent


@dataclass(frozen=True)
class Pass:
    """`doctor` chose `by` while `of` stood in the same line, for `named`, and had joined
    earlier."""

    of: str
    joined: datetime
    named: str | None
    by: str
    by_joined: datetime
    doctor: str


def note_choice(lobby: Lobby, chosen: Ticket, doctor: str, now: datetime) -> None:
    """Called before `chosen` leaves the line for a room or its door."""
    for ticket in lobby.line(chosen.queue, doctor, now):
        if ticket.joined < chosen.joined:
            own = (ticket.id, ticket.joined, ticket.practitioner)
            lobby.passes.add(Pass(*own, chosen.id, chosen.joined, doctor))


def note_call(lobby: Lobby, called: Ticket, doctor: str, now: datetime) -> None:
    """Whoever still stands at a door and might have been called instead has been passed, too: by
    no more than the policy allows, with the exceptions of `hold_bound`."""
    policy = lobby.policy(called.queue)
    here = lobby.here(now)
    for ticket in lobby.at_doors(called.queue, now):
        if ticket.joined < called.joined and may_be_seen_by(ticket.practitioner, doctor, here):
            moved_up = urgent(called, policy) or called.pinned_place is not None
            if policy.max_overtaken is not None and not moved_up:
                went = passed(lobby, ticket, now, doors=False)
                assert went < policy.max_overtaken, f"{ticket.label} is passed at a door"
            own = (ticket.id, ticket.joined, ticket.practitioner)
            lobby.passes.add(Pass(*own, called.id, called.joined, doctor))


def hold_bound(lobby: Lobby, queue: str, doctor: str, now: datetime) -> None:
    """In the whole order of a doctor nobody is passed by more than max_overtaken tickets that
    joined after it, those who already went in counted.

    Excepted on either side: levels 1 and 2 (queue-rules) and whoever staff moved. Who is called
    by name passes against the order, so that is no pass; a held ticket is in no line, so nobody
    passes it; one that is transferred begins anew. The bound is the one that holds now: a ticket
    already over a new, lower one is passed by nobody any more.
    """
    policy = lobby.policy(queue)
    if policy.max_overtaken is None:
        return
    before: list[Ticket] = []
    for ticket, _ in lobby.order(queue, doctor, now):
        if urgent(ticket, policy) or ticket.pinned_place is not None:
            continue
        passing = sum(other.joined > ticket.joined for other in before)
        left = max(0, policy.max_overtaken - passed(lobby, ticket, now)) if passing else 0
        assert passing <= left, f"{passing} pass {ticket.label}, {left} may"
        before.append(ticket)


def passed(lobby: Lobby, ticket: Ticket, now: datetime, *, doors: bool = True) -> int:
    """How many that joined after a waiting ticket went in before it, or are called, or stand at
    a door (`doors`)."""
    own = (ticket.id, ticket.joined, ticket.practitioner)
    return sum(
        (one.of, one.joined, one.named) == own and _goes_in(lobby, one, now, doors)
        for one in lobby.passes
    )


def _goes_in(lobby: Lobby, one: Pass, now: datetime, doors: bool) -> bool:
    other = lobby.tickets[one.by]
    if other.joined == one.by_joined and (
        other.state is State.CALLED or (doors and lobby.keeps_door(other, now))
    ):
        duty = lobby.duties(now).get(other.room or "")
        return duty is not None and duty.practitioner == one.doctor
    return any(
        (seen.ticket.id, seen.ticket.joined, seen.seen_by) == (one.by, one.by_joined, one.doctor)
        and seen.undone is None
        for seen in lobby.visits
    )
