"""`daozhen queue order`: a scenario in, the serving order with its reasons out."""

import json
import sys
from datetime import datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from shared.cli import Call
from shared.domain.errors import UserFacingError
from shared.domain.line import Served, Waiting
from shared.domain.policy import Policy
from shared.domain.queue_rules import serve_order
from shared.domain.ticket import TicketClass

Name = Annotated[str, Field(min_length=1, max_length=40)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Served(_Part):
    number: Name
    ticket_class: TicketClass = Field(alias="class")
    started: AwareDatetime
    joined: AwareDatetime | None = None
    practitioner: str | None = None
    priority: str | None = None


class _Ticket(_Part):
    number: Name
    ticket_class: TicketClass = Field(alias="class")
    checked_in: AwareDatetime
    joined: AwareDatetime | None = None
    slot_start: AwareDatetime | None = None
    slot_end: AwareDatetime | None = None
    practitioner: str | None = None
    priority: str | None = None
    triage_level: Annotated[int, Field(ge=1, le=5)] | None = None
    misses: Annotated[int, Field(ge=0)] = 0
    first_visit: bool = True


class _Scenario(_Part):
    now: AwareDatetime | None = None
    policy: Policy = Policy()
    served: list[_Served] = []
    tickets: list[_Ticket] = []


def order(call: Call) -> int:
    """Read a scenario from stdin, print the order. Raises UserFacingError("bad_scenario")."""
    scenario = _read(sys.stdin.read())
    placed = serve_order(
        [_waiting(ticket, place) for place, ticket in enumerate(scenario.tickets)],
        [Served(**dict(served)) for served in scenario.served],
        scenario.policy,
    )
    document = {"order": [{"number": p.number, "because": list(p.because)} for p in placed]}
    if call.options.json:
        call.answer(document)
    else:
        for place, position in enumerate(placed, start=1):
            call.say(
                "cli.queue_line",
                place=place,
                number=position.number,
                because=", ".join(position.because),
            )
    return 0


def _read(untrusted_text: str) -> _Scenario:
    try:
        untrusted = json.loads(untrusted_text)
    except json.JSONDecodeError as error:
        raise UserFacingError("scenario_not_json", line=error.lineno) from error
    try:
        scenario = _Scenario.model_validate(untrusted)
    except ValidationError as error:
        problem = error.errors()[0]
        name = ".".join(str(part) for part in problem["loc"]) or "scenario"
        raise UserFacingError("bad_scenario", name=name, problem=problem["msg"]) from error
    numbers: set[str] = set()
    for place, ticket in enumerate(scenario.tickets):
        if ticket.number in numbers:
            name = f"tickets.{place}.number"
            raise UserFacingError("bad_scenario", name=name, problem=f"{ticket.number} twice")
        numbers.add(ticket.number)
    return scenario


def _waiting(ticket: _Ticket, place: int) -> Waiting:
    values = dict(ticket)
    joined: datetime = values.pop("joined") or ticket.checked_in
    return Waiting(**values, joined=joined, registered=place)
