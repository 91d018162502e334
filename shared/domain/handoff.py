"""A patient on the way to another floor: where they stand, how it ended, when they are late."""

import re
from datetime import datetime, timedelta
from enum import StrEnum


class HandoffState(StrEnum):
    SENT = "sent"
    RECEIVED = "received"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    SEATED = "seated"
    DID_NOT_COME = "did_not_come"
    WENT_ELSEWHERE = "went_elsewhere"
    DAY_ENDED = "day_ended"  # nobody had closed it


OPEN = frozenset({HandoffState.SENT, HandoffState.RECEIVED})


def is_late(state: HandoffState, sent: datetime, now: datetime, minutes: int) -> bool:
    """Whether somebody who was sent has not been received within so many minutes."""
    return state is HandoffState.SENT and now - sent > timedelta(minutes=minutes)


def floor_place(floor: str) -> tuple[int, str]:
    """Where a floor stands from the ground up: B2, B1, 1F, 2F, 10F."""
    digits = re.search(r"\d+", floor)
    number = int(digits.group()) if digits else 0
    return (-number if floor.upper().startswith("B") else number), floor
