"""The day's end: whoever was not served is closed with a reason, never silently."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shared.domain.ticket import Act, State
from shared.services import acts
from shared.services.noting import note
from shared.services.stamp import Stamp
from shared.store import hospital, journal, tickets


@dataclass(frozen=True)
class DayClosed:
    """Tickets closed by what they were, and appointments that never came."""

    missed: int
    unserved: int
    no_show_appointments: int


def close_day(tx: Connection, stamp: Stamp) -> DayClosed:
    """Close every live ticket of the stamp's day and mark appointments that never came.

    Who is in a room is finished; a missed ticket is closed as no_show, any other as not_served.
    """
    for queue in tickets.queues_of_day(tx, stamp.site, stamp.day):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)
    done = journal.of_command(tx, stamp.site, stamp.id)
    if done is not None:
        return DayClosed(**done.facts)
    missed = unserved = 0
    for ticket_id in tickets.live_ids(tx, stamp.site, stamp.day):
        ticket = acts.lock_ticket(tx, stamp, ticket_id)
        if ticket.state is State.IN_SERVICE:
            acts.move(tx, stamp, Act.FINISH, ticket, answers=False, ended=stamp.now)
            continue
        absent = ticket.state is State.MISSED
        missed, unserved = missed + absent, unserved + (not absent)
        acts.move(
            tx,
            stamp,
            Act.CLOSE,
            ticket,
            answers=False,
            ended=stamp.now,
            reason="no_show" if absent else "not_served",
        )
    closed = DayClosed(missed, unserved, hospital.mark_no_shows(tx, stamp.site, stamp.day))
    note(tx, stamp, "close_day", detail=vars(closed))
    return closed
