"""A policy as a TOML file: keys for the whole hospital, tables [area.CODE] and [queue.CODE] for
what differs there. Untrusted until `merged` has taken it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from shared.domain.errors import UserFacingError
from shared.domain.policy import merged

Scope = Literal["hospital", "area", "queue"]


@dataclass(frozen=True)
class ScopedRules:
    """The keys set for the hospital (name ""), for an area or for a queue."""

    scope: Scope
    name: str
    rules: dict[str, Any]


def read_policy(path: Path) -> tuple[ScopedRules, ...]:
    """The file's rules, the most general first.

    Raises UserFacingError: policy_missing, policy_not_toml, policy_bad_value, policy_unknown_key.
    """
    try:
        untrusted = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UserFacingError("policy_missing", file=str(path)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError("policy_not_toml", file=path.name, problem="UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UserFacingError("policy_not_toml", file=path.name, problem=str(error)) from error
    scopes: tuple[Scope, Scope] = ("area", "queue")
    of_part = [
        ScopedRules(scope, name, _table(rules, f"{scope}.{name}"))
        for scope in scopes
        for name, rules in _table(untrusted.pop(scope, {}), scope).items()
    ]
    found = (ScopedRules("hospital", "", untrusted), *of_part)
    for part in found:
        merged(part.rules)
    return tuple(part for part in found if part.rules)


def _table(untrusted: Any, name: str) -> dict[str, Any]:
    if not isinstance(untrusted, dict):
        raise UserFacingError("policy_bad_value", name=name, problem="[table]")
    return untrusted
