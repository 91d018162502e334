"""How long a patient will wait, as a range in minutes; never one false number (queue-rules)."""

from collections.abc import Sequence
from statistics import fmean

PRIOR_SECONDS = 360.0
PRIOR_WEIGHT = 5
LOW, HIGH = 0.7, 1.4
STEP_MINUTES = 5


def wait_range(
    ahead: int, doctors: int, service_seconds: Sequence[float]
) -> tuple[int, int] | None:
    """From those ahead, the doctors who share them, and today's consultations (seconds).

    Today's mean is drawn towards PRIOR_SECONDS as if PRIOR_WEIGHT such visits had been seen.
    Rounded outward to STEP_MINUTES. None without a doctor: nothing honest can be said.
    """
    if doctors < 1:
        return None
    seen = len(service_seconds)
    mean = (PRIOR_SECONDS * PRIOR_WEIGHT + (fmean(service_seconds) * seen if seen else 0.0)) / (
        PRIOR_WEIGHT + seen
    )
    minutes = ahead * mean / doctors / 60
    low = int(minutes * LOW // STEP_MINUTES) * STEP_MINUTES
    high = -int(-(minutes * HIGH) // STEP_MINUTES) * STEP_MINUTES
    return low, max(high, low + STEP_MINUTES)
