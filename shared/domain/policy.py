"""How a hospital orders its queues, as typed settings (queue-rules: The policy).

Every key has a default; an unknown key or a value of the wrong kind raises pydantic's
ValidationError, which names the field.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from shared.domain.errors import UserFacingError

Positive = Annotated[int, Field(ge=1, le=1000)]


class Rules(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Interval(Rules):
    """After every `interval` normal patients one of the class."""

    interval: Positive


class Back(Rules):
    """`back` places further back than the front."""

    back: Positive


class CheckInPolicy(Rules):
    """queue-rules: check_in. `early_minutes` "any" lets a patient in from midnight."""

    early_minutes: Annotated[int, Field(ge=0)] | Literal["any"] = 30
    late_grace_minutes: Annotated[int, Field(ge=0)] = 0


class Returns(Rules):
    """Back after an exam (N1). Adaptive: the interval is 1 while returns outnumber first
    visits."""

    interval: Positive = 2
    adaptive: bool = True


class Priority(Rules):
    """Groups in order; "first" means all of one before the next and before everybody else."""

    groups: tuple[str, ...] = ("military", "elderly", "disabled")
    rule: Interval | Literal["first"] = Interval(interval=2)


class Call(Rules):
    """queue-rules: call. `repeat` is how often a board shows a call anew; nobody is missed
    before `miss_after_seconds` have passed since the last call."""

    repeat: Annotated[int, Field(ge=1, le=5)] = 2
    miss_after_seconds: Annotated[int, Field(ge=0, le=3600)] = 60


class Alerts(Rules):
    """When the desk is told: minutes somebody waits, and by triage level minutes to the first
    contact (consensus 2018: 1 at once, 2 in 10, 3 in 30; level 4 ours); minutes until a floor
    has received whom it was sent."""

    long_wait_minutes: Annotated[int, Field(ge=1, le=1000)] = 30
    response_minutes: dict[Literal["1", "2", "3", "4"], Annotated[int, Field(ge=0, le=1000)]] = {
        "1": 0, "2": 10, "3": 30, "4": 60,
    }  # fmt: skip
    handoff_minutes: Annotated[int, Field(ge=1, le=1000)] = 5


class NoShow(Rules):
    """queue-rules: no_show.block (N2). `most` appointments missed within `within_days` days: no
    booking for `block_days` days."""

    most: Annotated[int, Field(ge=1, le=100)] = 3
    within_days: Annotated[int, Field(ge=1, le=1000)] = 90
    block_days: Annotated[int, Field(ge=1, le=1000)] = 90


LateRule = Interval | Literal["normal", "slot_end", "session_end"]
MissRule = Interval | Back | Literal["session_end", "void"]
Appointments = Literal["first", "mixed", "slot"] | tuple[Positive, Positive]


class Policy(Rules):
    """The whole policy; `missed` has one entry a miss, the last one repeats. `after_session`
    True: the kiosk refuses a number of a session that is over, the desk does not."""

    check_in: CheckInPolicy = CheckInPolicy()
    order_by: Literal["check_in", "registration"] = "check_in"
    appointments: Appointments = "slot"
    late: LateRule = Interval(interval=2)
    missed: Annotated[tuple[MissRule, ...], Field(min_length=1)] = (
        Interval(interval=2),
        Interval(interval=2),
        "session_end",
        "void",
    )
    returns: Returns = Returns()
    interval_scope: Literal["queue", "practitioner"] = "queue"
    priority: Priority = Priority()
    triage: bool = True
    room_row: Annotated[int, Field(ge=0, le=20)] = 2
    max_overtaken: Annotated[int, Field(ge=0)] | None = 8
    after_session: bool = True
    call: Call = Call()
    alerts: Alerts = Alerts()
    no_show: NoShow | Literal["off"] = "off"
    rotation: Literal["off", "on"] = "off"

    def miss_rule(self, misses: int) -> MissRule:
        """What happens after the k-th miss (k = `misses`, at least 1)."""
        return self.missed[min(max(misses, 1), len(self.missed)) - 1]


def merged(*untrusted_rules: dict[str, Any]) -> Policy:
    """The policy of a queue: a later set of rules overrides an earlier one, key by key.

    Raises UserFacingError("policy_bad_value") naming the key, or "policy_unknown_key".
    """
    together: dict[str, Any] = {}
    for rules in untrusted_rules:
        together |= rules
    try:
        return Policy.model_validate(together)
    except ValidationError as error:
        problem = error.errors()[0]
        name = ".".join(str(part) for part in problem["loc"] if not _is_kind(part))
        if problem["type"] == "extra_forbidden":
            raise UserFacingError("policy_unknown_key", name=name) from error
        raise UserFacingError("policy_bad_value", name=name, problem=problem["msg"]) from error


def _is_kind(part: int | str) -> bool:
    """pydantic names the tried form of a union among the keys: Interval, literal[…], tuple[…]."""
    return isinstance(part, str) and (part[:1].isupper() or "[" in part or part == "int")
