"""A rule as it is typed, and back: the values of a form's parts and the rule they stand for."""

from typing import Any

from desk.policy.parts import LEVELS, Number, Values, numbers_of
from shared.domain.policy import Back, Interval, NoShow, Policy

USUAL = "2"
USUAL_LIMIT = "8"
USUAL_EARLY = "30"
NO = "no"


class WrongNumber(Exception):
    """What is typed in the part `name` is no whole number from `low` to `high`."""

    def __init__(self, name: str, low: int, high: int) -> None:
        super().__init__(name, low, high)
        self.name, self.low, self.high = name, low, high


def values_of(rule: str, policy: Policy) -> Values:
    """The rule of a policy as values of its parts; what is not asked has a usual value."""
    match rule:
        case "check_in":
            early = policy.check_in.early_minutes
            return {
                "early": "any" if early == "any" else "minutes",
                "early_minutes": USUAL_EARLY if early == "any" else str(early),
                "late_grace": str(policy.check_in.late_grace_minutes),
            }
        case "appointments":
            ratio = policy.appointments if isinstance(policy.appointments, tuple) else (2, 1)
            name = "ratio" if policy.appointments == ratio else str(policy.appointments)
            return {"appointments": name, "booked": str(ratio[0]), "walk_ins": str(ratio[1])}
        case "late":
            return _interval(policy.late)
        case "priority":
            groups = {"groups": ",".join(policy.priority.groups)}
            return groups | _interval(policy.priority.rule)
        case "missed":
            values = {"misses": str(len(policy.missed))}
            for miss, one in enumerate(policy.missed, start=1):
                values |= miss_values(miss, one)
            return values
        case "returns":
            return {
                "every": str(policy.returns.interval),
                "adaptive": _yes(policy.returns.adaptive),
            }
        case "triage" | "after_session":
            return {rule: _yes(getattr(policy, rule))}
        case "max_overtaken":
            off = policy.max_overtaken is None
            passed = USUAL_LIMIT if off else str(policy.max_overtaken)
            return {"limit": "off" if off else "limited", "passed": passed}
        case "room_row":
            return {"row": str(policy.room_row)}
        case "call":
            seconds = str(policy.call.miss_after_seconds)
            return {"repeat": str(policy.call.repeat), "miss_after": seconds}
        case "alerts":
            response = {str(n): str(m) for n, m in policy.alerts.response_minutes.items()}
            levels = {f"level:{n}": response.get(n, "") for n in LEVELS}
            return {
                "long_wait": str(policy.alerts.long_wait_minutes),
                "handoff": str(policy.alerts.handoff_minutes),
                **levels,
            }
        case "no_show":
            off = policy.no_show == "off"
            block = NoShow() if policy.no_show == "off" else policy.no_show
            return {
                "no_show": "off" if off else "block",
                "most": str(block.most),
                "within": str(block.within_days),
                "block": str(block.block_days),
            }
        case _:
            return {rule: str(getattr(policy, rule))}


def rule_of(rule: str, values: Values) -> Any:
    """The rule that is typed, as JSON. Raises WrongNumber, the first one of the form."""
    n = {part.name: number(part, values[part.name]) for part in numbers_of(rule, values)}
    match rule:
        case "check_in":
            early = "any" if values["early"] == "any" else n["early_minutes"]
            return {"early_minutes": early, "late_grace_minutes": n["late_grace"]}
        case "appointments":
            name = values["appointments"]
            return [n["booked"], n["walk_ins"]] if name == "ratio" else name
        case "late":
            return _rule(values["rule"], n.get("every"))
        case "priority":
            groups = [group for group in values["groups"].split(",") if group]
            return {"groups": groups, "rule": _rule(values["rule"], n.get("every"))}
        case "missed":
            return [
                _rule(values[f"miss:{miss}"], n.get(f"every:{miss}"), n.get(f"back:{miss}"))
                for miss in range(1, int(values["misses"]) + 1)
            ]
        case "returns":
            return {"interval": n["every"], "adaptive": values["adaptive"] != NO}
        case "triage" | "after_session":
            return values[rule] != NO
        case "max_overtaken":
            return n.get("passed")
        case "room_row":
            return n["row"]
        case "call":
            return {"repeat": n["repeat"], "miss_after_seconds": n["miss_after"]}
        case "alerts":
            response = {level: n[f"level:{level}"] for level in LEVELS}
            said = {level: minutes for level, minutes in response.items() if minutes is not None}
            return {
                "long_wait_minutes": n["long_wait"],
                "response_minutes": said,
                "handoff_minutes": n["handoff"],
            }
        case "no_show" if values["no_show"] == "block":
            return {"most": n["most"], "within_days": n["within"], "block_days": n["block"]}
        case _:
            return values[rule]


def number(part: Number, typed: str) -> int | None:
    """Full-width digits count too: an input method may be on. Raises WrongNumber."""
    typed = typed.strip()
    if part.optional and not typed:
        return None
    if not typed.isdecimal() or not part.low <= int(typed) <= part.high:
        raise WrongNumber(part.name, part.low, part.high)
    return int(typed)


def miss_values(miss: int, rule: object = "session_end") -> Values:
    """The values of the k-th miss."""
    every, back, name = USUAL, USUAL, str(rule)
    if isinstance(rule, Interval):
        name, every = "interval", str(rule.interval)
    elif isinstance(rule, Back):
        name, back = "back", str(rule.back)
    return {f"miss:{miss}": name, f"every:{miss}": every, f"back:{miss}": back}


def _interval(rule: object) -> Values:
    if isinstance(rule, Interval):
        return {"rule": "interval", "every": str(rule.interval)}
    return {"rule": str(rule), "every": USUAL}


def _rule(name: str, every: int | None, back: int | None = None) -> Any:
    match name:
        case "interval":
            return {"interval": every}
        case "back":
            return {"back": back}
    return name


def _yes(holds: bool) -> str:
    return "yes" if holds else NO
