"""All rules of the hospital, read at one moment. No Qt."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from desk.policy.draft import Place
from desk.policy.words import places_of
from shared.domain.policy import Policy
from shared.services import policies, views
from shared.services.values import Department


@dataclass(frozen=True)
class RuleBook:
    """By place the rules set there and what holds where it sets none."""

    departments: tuple[Department, ...]
    rules: dict[Place, tuple[dict[str, Any], Policy]]


def rule_book(tx: Connection, *, site: str, now: datetime) -> RuleBook:
    """The rules of the hospital, of each area and of each queue."""
    today = views.departments_today(tx, site=site, now=now)
    departments = tuple(d.department for d in today)
    rules = {}
    for place in places_of(departments):
        scope, name = place
        set_here = policies.policy_rules(tx, site=site, now=now, scope=scope, name=name)
        above = policies.policy_above(tx, site=site, now=now, scope=scope, name=name)
        rules[place] = set_here, above
    return RuleBook(departments, rules)
