"""What somebody has typed at one scope and not switched on: changes over the rules set there."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desk.policy.parts import RULES, Values
from desk.policy.typed import WrongNumber, miss_values, rule_of, values_of
from shared.domain.policy import Policy, merged
from shared.services.policy_file import Scope


class Place(NamedTuple):
    """Where rules are set: the hospital (name ""), an area or a queue."""

    scope: Scope
    name: str = ""


HOSPITAL = Place("hospital")


@dataclass
class Draft:
    """`saved` are the rules set at the place, `above` what holds where it sets none; `changes` has
    the rules as typed, None for one to be taken from above. The rules in the store may change
    under a draft: what was not touched follows them."""

    saved: dict[str, Any] = field(default_factory=dict)
    above: Policy = field(default_factory=Policy)
    changes: dict[str, Values | None] = field(default_factory=dict)

    def set_saved(self, saved: dict[str, Any], above: Policy) -> None:
        self.saved, self.above = saved, above
        for rule, typed in list(self.changes.items()):
            if self._is_saved(rule, typed):
                del self.changes[rule]

    def values(self, rule: str) -> Values:
        """As the form shows the rule."""
        if rule in self.changes:
            return self.changes[rule] or values_of(rule, self.above)
        return self.saved_values(rule)

    def saved_values(self, rule: str) -> Values:
        return values_of(rule, merged(self.saved) if rule in self.saved else self.above)

    def own(self, rule: str) -> bool:
        """The rule is set here, or would be; otherwise it comes from above."""
        if rule in self.changes:
            return self.changes[rule] is not None
        return rule in self.saved

    def type(self, rule: str, name: str, value: str) -> None:
        """One part of a rule; typed back to what holds, nothing has changed."""
        typed = self.values(rule) | {name: value}
        self.changes[rule] = typed
        if typed == self.saved_values(rule):
            del self.changes[rule]

    def set_misses(self, misses: int) -> None:
        """So many misses have a rule of their own."""
        kept = {k: v for k, v in self.values("missed").items() if _miss_of(k) <= misses}
        for miss in range(1, misses + 1):
            kept = miss_values(miss) | kept
        self.changes["missed"] = kept | {"misses": str(misses)}
        if self.changes["missed"] == self.saved_values("missed"):
            del self.changes["missed"]

    def set_here(self, rule: str) -> None:
        """Keep the rule here whatever becomes of it above."""
        if rule in self.saved:
            self.changes.pop(rule, None)
        elif rule not in self.changes:
            self.changes[rule] = values_of(rule, self.above)

    def inherit(self, rule: str) -> None:
        """Take the rule from above."""
        self.changes[rule] = None
        if rule not in self.saved:
            del self.changes[rule]

    def discard(self) -> None:
        self.changes.clear()

    def switched_on(self, sent: dict[str, Values | None], rules: dict[str, Any]) -> None:
        """`sent` holds now; what was typed since stays typed."""
        self.saved = rules
        for rule, typed in sent.items():
            if self.changes.get(rule, {}) == typed:
                del self.changes[rule]

    @property
    def wrong(self) -> dict[str, WrongNumber]:
        """The first wrong number of each rule."""
        found = {}
        for rule, typed in self.changes.items():
            try:
                rule_of(rule, typed or values_of(rule, self.above))
            except WrongNumber as wrong:
                found[rule] = wrong
        return found

    def rules(self) -> dict[str, Any]:
        """The rules that would be set here. Raises WrongNumber."""
        kept = {rule: value for rule, value in self.saved.items() if rule not in self.changes}
        typed = {
            rule: rule_of(rule, values)
            for rule in RULES
            if (values := self.changes.get(rule)) is not None
        }
        return kept | typed

    def _is_saved(self, rule: str, typed: Values | None) -> bool:
        if typed is None:
            return rule not in self.saved
        return rule in self.saved and typed == self.saved_values(rule)


def _miss_of(name: str) -> int:
    return int(name.partition(":")[2] or 0)
