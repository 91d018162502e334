"""What is typed of the rules at one place, before it is switched on."""

from typing import Any

import pytest

from desk.policy.draft import Draft
from desk.policy.parts import RULES, lines_of
from desk.policy.typed import WrongNumber, rule_of, values_of
from shared.domain.policy import Policy, merged

FORMS: dict[str, list[Any]] = {
    "check_in": [
        {"early_minutes": "any", "late_grace_minutes": 5},
        {"early_minutes": 0, "late_grace_minutes": 0},
    ],
    "after_session": [True, False],
    "order_by": ["check_in", "registration"],
    "appointments": ["first", "mixed", "slot", [2, 1], [3, 2]],
    "priority": [
        {"groups": ["elderly", "veteran"], "rule": "first"},
        {"groups": [], "rule": {"interval": 3}},
    ],
    "late": [{"interval": 4}, "normal", "slot_end", "session_end"],
    "returns": [{"interval": 1, "adaptive": False}],
    "missed": [[{"back": 5}, {"back": 5}, "session_end", "void"], ["void"], [{"interval": 3}]],
    "triage": [True, False],
    "interval_scope": ["queue", "practitioner"],
    "max_overtaken": [None, 0, 12],
    "room_row": [0, 3],
    "call": [{"repeat": 3, "miss_after_seconds": 0}],
    "alerts": [
        {
            "long_wait_minutes": 45,
            "response_minutes": {"1": 0, "2": 5, "3": 20, "4": 90},
            "handoff_minutes": 5,
        },
        {"long_wait_minutes": 45, "response_minutes": {"2": 5}, "handoff_minutes": 8},
    ],
    "rotation": ["off", "on"],
    "no_show": ["off", {"most": 3, "within_days": 60, "block_days": 30}],
}


def test_the_form_has_every_rule_of_the_policy() -> None:
    assert set(RULES) == set(Policy.model_fields) == set(FORMS)


@pytest.mark.parametrize(("rule", "value"), [(r, v) for r, forms in FORMS.items() for v in forms])
def test_every_form_of_a_rule_can_be_read_and_typed_again(rule: str, value: Any) -> None:
    policy = merged({rule: value})
    values = values_of(rule, policy)
    assert all(part.name in values for line in lines_of(rule, values) for part in line.parts)
    assert rule_of(rule, values) == value
    assert merged({rule: rule_of(rule, values)}) == policy


def test_the_usual_rules_typed_are_the_usual_policy() -> None:
    typed = {rule: rule_of(rule, values_of(rule, Policy())) for rule in RULES}
    assert merged(typed) == Policy()


@pytest.mark.parametrize("typed", ["", "0", "1001", "two", "-1", "1.5", "２０００"])
def test_a_bad_number_is_refused_with_its_limits(typed: str) -> None:
    draft = Draft()
    draft.type("late", "every", typed)
    assert (draft.wrong["late"].name, draft.wrong["late"].low, draft.wrong["late"].high) == (
        "every", 1, 1000,
    )  # fmt: skip
    with pytest.raises(WrongNumber):
        draft.rules()


def test_full_width_figures_of_an_input_method_count() -> None:
    draft = Draft()
    draft.type("room_row", "row", "３")
    assert draft.rules() == {"room_row": 3}


def test_a_number_that_is_not_asked_cannot_be_wrong() -> None:
    draft = Draft()
    draft.type("late", "every", "nothing")
    draft.type("late", "rule", "normal")
    assert not draft.wrong
    assert draft.rules() == {"late": "normal"}


def test_only_what_was_changed_is_set_and_the_rest_still_comes_from_above() -> None:
    draft = Draft()
    draft.set_saved({"late": "normal"}, merged({"room_row": 5}))
    draft.type("triage", "triage", "no")
    assert draft.rules() == {"late": "normal", "triage": False}
    assert draft.values("room_row") == {"row": "5"}
    assert [draft.own(rule) for rule in ("late", "triage", "room_row")] == [True, True, False]


def test_a_rule_typed_back_is_no_change() -> None:
    draft = Draft()
    draft.type("room_row", "row", "4")
    draft.type("room_row", "row", "2")
    assert not draft.changes


def test_a_rule_given_up_follows_what_holds_above() -> None:
    draft = Draft()
    draft.set_saved({"room_row": 7, "late": "normal"}, merged({"room_row": 3}))
    draft.inherit("room_row")
    assert draft.values("room_row") == {"row": "3"}
    assert not draft.own("room_row")
    assert draft.rules() == {"late": "normal"}
    draft.set_here("room_row")
    assert draft.values("room_row") == {"row": "7"}
    assert not draft.changes


def test_a_rule_set_here_stays_when_the_one_above_changes() -> None:
    draft = Draft()
    draft.set_here("room_row")
    draft.set_saved({}, merged({"room_row": 9}))
    assert draft.rules() == {"room_row": 2}


def test_what_somebody_else_switched_on_shows_through_and_what_is_typed_stays() -> None:
    draft = Draft()
    draft.type("room_row", "row", "4")
    draft.set_saved({"late": "normal", "room_row": 1}, Policy())
    assert draft.values("late")["rule"] == "normal"
    assert draft.values("room_row") == {"row": "4"}
    draft.set_saved({"room_row": 4}, Policy())
    assert not draft.changes, "it is so already"


def test_what_is_typed_while_the_rules_are_switched_on_stays_typed() -> None:
    draft = Draft()
    draft.type("room_row", "row", "4")
    draft.type("triage", "triage", "no")
    sent, rules = dict(draft.changes), draft.rules()
    draft.type("room_row", "row", "5")
    draft.switched_on(sent, rules)
    assert draft.rules() == {"room_row": 5, "triage": False}
    assert list(draft.changes) == ["room_row"]


def test_a_miss_more_has_a_rule_of_its_own_and_may_be_dropped_again() -> None:
    draft = Draft()
    draft.set_misses(5)
    assert draft.rules()["missed"][4] == "session_end"
    draft.type("missed", "miss:5", "back")
    draft.type("missed", "back:5", "3")
    assert draft.rules()["missed"][4] == {"back": 3}
    draft.set_misses(4)
    assert not draft.changes
    draft.set_misses(1)
    assert draft.rules() == {"missed": [{"interval": 2}]}
