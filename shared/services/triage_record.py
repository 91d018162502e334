"""Triages as they were kept: the last one of somebody who waits, and what all teach."""

import json
import re
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.ticket import Ticket
from shared.domain.triage.vitals import Vitals
from shared.store import tickets, triages

_LONG_FIGURE = re.compile(r"\d[\d -]{4,}[\dXx]")


@dataclass(frozen=True)
class LastLook:
    """What is known of somebody who waits. `at` None: nobody has triaged them yet."""

    ticket: Ticket
    complaint: str
    vitals: Vitals
    at: datetime | None


def last_look(tx: Connection, *, site: str, now: datetime, ticket_id: str) -> LastLook:
    """The newest triage of a ticket. Raises Refused("no_ticket")."""
    ticket = tickets.get(tx, ticket_id)
    if ticket is None or ticket.site != site:
        raise Refused("no_ticket")
    row = next(iter(triages.of_ticket(tx, ticket_id)), None)
    if row is None:
        return LastLook(ticket, tickets.complaint(tx, ticket_id), Vitals(), None)
    return LastLook(ticket, row.complaint, Vitals(**json.loads(row.vitals)), row.at)


@dataclass(frozen=True)
class Confirmed:
    """A triage as a person decided it: what a hospital's own model learns from."""

    text: str
    label: str


def confirmed(
    tx: Connection, *, site: str, now: datetime, first: date, last: date
) -> tuple[Confirmed, ...]:
    """Complaints with the department decided on, of some days; of a patient who was looked at
    again, each complaint. Nothing of who it was: a long figure is a phone or a number of theirs."""
    rows = triages.between(tx, site, first.isoformat(), last.isoformat())
    told = ((_LONG_FIGURE.sub("…", row.complaint), row.department) for row in rows)
    return tuple(Confirmed(said, department) for said, department in told if said.strip(" …"))
