"""How a hospital orders its queues, as typed settings (queue-rules: The policy).

Every key has a default; an unknown key or a value of the wrong kind raises pydantic's
ValidationError, which names the field.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

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


LateRule = Interval | Literal["normal", "slot_end", "session_end"]
MissRule = Interval | Back | Literal["session_end", "void"]
Appointments = Literal["first", "mixed", "slot"] | tuple[Positive, Positive]


class Policy(Rules):
    """The whole policy; `missed` has one entry a miss, the last one repeats."""

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

    def miss_rule(self, misses: int) -> MissRule:
        """What happens after the k-th miss (k = `misses`, at least 1)."""
        return self.missed[min(max(misses, 1), len(self.missed)) - 1]
