"""What a patient expects of an appointment, what will be, and whether somebody has to tell them."""

import json
from dataclasses import dataclass
from typing import Literal

Cause = Literal["clinic_cancelled", "moved", "restored"]


@dataclass(frozen=True)
class Expected:
    """Whether the clinic takes place, in which room and with whom, and whether its session holds
    the patient's time."""

    takes_place: bool
    room: str
    practitioner: str
    has_time: bool

    def as_json(self) -> str:
        return json.dumps(vars(self), ensure_ascii=False)


def expected_from(stored: str) -> Expected:
    return Expected(**json.loads(stored))


def to_tell(known: Expected, real: Expected) -> Cause | None:
    """What has to be told to somebody who knows `known`; None: nothing."""
    if not real.takes_place:
        return "clinic_cancelled" if known.takes_place else None
    if not known.takes_place:
        return "restored"
    return None if known == real else "moved"
