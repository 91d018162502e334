"""How long a patient will wait, as a range in minutes; never one false number (queue-rules)."""

from collections.abc import Sequence
from statistics import fmean

PRIOR_SECONDS = 360.0
PRIOR_WEIGHT = 5
LOW, HIGH = 0.7, 1.4
STEP_MINUTES = 5


def wait_range(
    ahead: Sequence[str | None],
    practitioner: str | None,
    doctors: Sequence[str],
    service_seconds: Sequence[float],
    starts_in_minutes: float = 0.0,
) -> tuple[int, int] | None:
    """From those ahead (each with the doctor it is for, or None), the doctor waited for (None:
    whoever is free first), the doctors at work, and today's consultations in seconds.

    Those for nobody in particular are shared by all doctors. Today's mean is drawn towards
    PRIOR_SECONDS as if PRIOR_WEIGHT such visits had been seen. Rounded outward to STEP_MINUTES.
    None without a doctor: nothing honest can be said.
    """
    if not doctors:
        return None
    own = min(list(ahead).count(d) for d in ([practitioner] if practitioner else doctors))
    shared = sum(named is None for named in ahead) / len(doctors)
    seen = len(service_seconds)
    mean = (PRIOR_SECONDS * PRIOR_WEIGHT + (fmean(service_seconds) * seen if seen else 0.0)) / (
        PRIOR_WEIGHT + seen
    )
    minutes = (own + shared) * mean / 60
    low = int((starts_in_minutes + minutes * LOW) // STEP_MINUTES) * STEP_MINUTES
    high = -int(-(starts_in_minutes + minutes * HIGH) // STEP_MINUTES) * STEP_MINUTES
    return low, max(high, low + STEP_MINUTES)
