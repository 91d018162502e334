"""SQL of policies: the rules a hospital set for all, for an area, for one queue."""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import department, policy

_of_site = select(policy.c.scope, policy.c.name, policy.c.rules).where(
    policy.c.site == bindparam("site")
)
_areas = select(department.c.code, department.c.area).where(
    department.c.site == bindparam("site"),
    department.c.code.in_(bindparam("queues", expanding=True)),
)


def rules_of_queues(
    tx: Connection, site: str, queues: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """The rules that hold for each queue as JSON objects, the most general first."""
    rules = all_rules(tx, site)
    areas: dict[str, str] = {}
    if any(scope == "area" for scope, _ in rules):
        rows = tx.execute(_areas, {"site": site, "queues": sorted(queues)})
        areas = {row.code: row.area for row in rows}
    return {
        queue: tuple(
            rules[scope]
            for scope in (("hospital", ""), ("area", areas.get(queue, "")), ("queue", queue))
            if scope in rules
        )
        for queue in queues
    }


def all_rules(tx: Connection, site: str) -> dict[tuple[str, str], str]:
    """Every set of rules by (scope, name), as JSON objects."""
    return {(row.scope, row.name): row.rules for row in tx.execute(_of_site, {"site": site})}


def set_rules(tx: Connection, site: str, scope: str, name: str, rules: dict[str, Any]) -> None:
    """Put one set of rules in place; an empty one is taken away."""
    if not rules:
        tx.execute(
            delete(policy).where(
                policy.c.site == site, policy.c.scope == scope, policy.c.name == name
            )
        )
        return
    dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
    as_text = json.dumps(rules, ensure_ascii=False, sort_keys=True)
    values = {"site": site, "scope": scope, "name": name, "rules": as_text}
    tx.execute(
        dialect.insert(policy)
        .values(values)
        .on_conflict_do_update(index_elements=["site", "scope", "name"], set_={"rules": as_text})
    )
