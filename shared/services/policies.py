"""The rules of the queues: what is set for the hospital, an area or a queue, and what a change
would do before it is switched on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.masking import masked_name
from shared.domain.policy import Policy, merged
from shared.domain.roles import Right
from shared.domain.ticket import Ticket
from shared.services.hospital_day import read_day
from shared.services.noting import note
from shared.services.permission import require
from shared.services.policy_file import Scope
from shared.services.queue_now import Placed, policy_of
from shared.services.stamp import Stamp
from shared.services.values import Department
from shared.store import hospital, journal, policies, tickets


@dataclass(frozen=True)
class PreviewRow:
    """A waiting ticket's place (from 1) now and under the new rules, and why it would be there."""

    ticket: Ticket
    masked: str
    before: int
    after: int
    because: tuple[str, ...]


@dataclass(frozen=True)
class QueuePreview:
    """A queue in its new order."""

    department: Department
    rows: tuple[PreviewRow, ...]

    @property
    def moved(self) -> int:
        return sum(row.before != row.after for row in self.rows)


def policy_rules(
    tx: Connection, *, site: str, now: datetime, scope: Scope, name: str = ""
) -> dict[str, Any]:
    """The rules set at this very scope; the keys left out come from the scope above."""
    found: dict[str, Any] = json.loads(policies.all_rules(tx, site).get((scope, name), "{}"))
    return found


def policy_above(
    tx: Connection, *, site: str, now: datetime, scope: Scope, name: str = ""
) -> Policy:
    """What holds at a scope where it sets nothing itself."""
    return merged(*_above(_rules(tx, site), scope, name, _areas(tx, site)))


def effective_policy(tx: Connection, *, site: str, now: datetime, queue: str) -> Policy:
    """The policy that holds for a queue now."""
    return policy_of(tx, site, queue)


def preview(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    scope: Scope,
    name: str = "",
    rules: Mapping[str, Any],
) -> tuple[QueuePreview, ...]:
    """The queues the rules touch and in which somebody waits, in their new order.

    Raises UserFacingError: policy_bad_value, policy_unknown_key; Refused("no_scope").
    """
    areas = _areas(tx, site)
    _refuse_unknown(areas, scope, name)
    now_set = _rules(tx, site)
    new_set = now_set | {(scope, name): dict(rules)}
    for queue in areas:
        merged(*_of_queue(new_set, queue, areas))
    day = read_day(tx, site, now)
    names = {ticket.id: who for line in day.live.values() for ticket, who in line}
    previews = []
    for queue, area in areas.items():
        if scope != "hospital" and name not in (queue, area):
            continue
        line = day.queues[queue]
        before = line.order()
        after = replace(line, policy=merged(*_of_queue(new_set, queue, areas))).order()
        if before:
            rows = _rows(before, after, names)
            previews.append(QueuePreview(day.departments[queue], rows))
    return tuple(previews)


def set_policy(
    tx: Connection,
    stamp: Stamp,
    *,
    scope: Scope,
    name: str = "",
    rules: Mapping[str, Any],
    reason: str = "",
    answers: bool = True,
) -> None:
    """Switch rules on for the hospital (name ""), an area or a queue; none takes them away.

    `answers` False: only a part of a command whose own row answers it. Raises UserFacingError:
    policy_bad_value, policy_unknown_key; Refused: no_scope, not_allowed.
    """
    require(stamp, Right.SET_POLICY)
    areas = _areas(tx, stamp.site)
    _refuse_unknown(areas, scope, name)
    for queue in sorted(areas):
        tickets.lock_queue(tx, stamp.site, queue, stamp.day)
    if answers and journal.of_command(tx, stamp.site, stamp.id) is not None:
        return
    before = _rules(tx, stamp.site)
    after = before | {(scope, name): dict(rules)}
    merged(dict(rules))
    for queue in areas:
        merged(*_of_queue(after, queue, areas))
    policies.set_rules(tx, stamp.site, scope, name, dict(rules))
    detail = {
        "scope": scope,
        "name": name,
        "before": before.get((scope, name), {}),
        "after": dict(rules),
    }
    note(tx, stamp, "set_policy", answers=answers, reason=reason or None, detail=detail)


def _rows(
    before: list[Placed], after: list[Placed], names: Mapping[str, str]
) -> tuple[PreviewRow, ...]:
    places = {placed.ticket.id: place for place, placed in enumerate(before, start=1)}
    return tuple(
        PreviewRow(
            placed.ticket,
            masked_name(names[placed.ticket.id]),
            places[placed.ticket.id],
            place,
            placed.because,
        )
        for place, placed in enumerate(after, start=1)
    )


def _rules(tx: Connection, site: str) -> dict[tuple[str, str], dict[str, Any]]:
    return {key: json.loads(rules) for key, rules in policies.all_rules(tx, site).items()}


def _areas(tx: Connection, site: str) -> dict[str, str]:
    return {row.code: row.area for row in hospital.departments(tx, site)}


def _refuse_unknown(areas: Mapping[str, str], scope: Scope, name: str) -> None:
    known = {"hospital": {""}, "area": set(areas.values()), "queue": set(areas)}[scope]
    if name not in known:
        raise Refused("no_scope", name=name)


def _of_queue(
    rules: Mapping[tuple[str, str], dict[str, Any]], queue: str, areas: Mapping[str, str]
) -> list[dict[str, Any]]:
    scopes = (("hospital", ""), ("area", areas[queue]), ("queue", queue))
    return [rules[scope] for scope in scopes if scope in rules]


def _above(
    rules: Mapping[tuple[str, str], dict[str, Any]],
    scope: Scope,
    name: str,
    areas: Mapping[str, str],
) -> list[dict[str, Any]]:
    if scope == "hospital":
        return []
    of_hospital = [rules[found] for found in (("hospital", ""),) if found in rules]
    if scope == "area":
        return of_hospital
    of_area = ("area", areas.get(name, ""))
    return [*of_hospital, *([rules[of_area]] if of_area in rules else [])]
