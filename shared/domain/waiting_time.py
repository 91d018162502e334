"""How long a patient will wait, as a range in minutes; never one false number (queue-rules).

Those ahead are given out to the doctors in the order they will be called, each to the doctor who
is free first or to the one they are for, as the rooms do it. The clocks of the doctors carry the
expected time and its variance; a gamma distribution with both gives the range.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from statistics import NormalDist

from shared.domain.service_time import Kind, ServiceTime

# From one patient's going out to the next one's coming in: the call, the walk, now and then a
# call in vain.
BETWEEN_SECONDS = 30.0
# The range leaves out one wait in ten at either end.
HIGH_QUANTILE = 0.9
# Of the patients still to come whose place is before this one, this share goes in first; so does
# this share of those at an exam, who come back for half a visit or too late.
COMING, AWAY_COMING = 0.85, 0.4
# They come over about this time: a patient called sooner than that hardly meets them.
COMING_SECONDS = 1200.0
# Beyond STEP_FROM minutes a patient plans in fives.
STEP_FROM, STEP = 10, 5
LEAST_WIDTH = 2


@dataclass(frozen=True)
class Doctor:
    """A doctor of the queue: seconds until free for the next patient (0 when idle, the rest of
    the visit, until the pause ends or the session begins), and seconds a visit of each kind."""

    practitioner: str
    free: ServiceTime
    times: Mapping[Kind, ServiceTime]


@dataclass(frozen=True)
class Place:
    """A ticket in the serving order. `practitioner` is the doctor it waits for (one whose door
    it has been sent to, too), None: whoever of `among` is free first, of all where that is None.
    `inserted` is how many visits of people who do not wait yet may come before it (`to_insert`):
    of its own doctor, or of all doctors where it waits for whoever is free first. `joins` False:
    it only asks, and whoever comes after it does not wait for it."""

    practitioner: str | None
    kind: Kind = Kind.FIRST
    inserted: float = 0.0
    among: Collection[str] | None = None
    joins: bool = True


@dataclass(frozen=True)
class Disorder:
    """What the serving order cannot know: priority, late and missed patients who will come in
    between or drop out. `share` lengthens a wait; `share_named` that for one doctor of several,
    where the intervals count the visits of all and so let somebody in at almost every turn.
    `scatter` is the variance of the number of visits for each visit ahead. Measured on days of
    nine hundred patients under the default policy."""

    share: float = 0.03
    share_named: float = 0.17
    scatter: float = 0.2


@dataclass(frozen=True)
class Wait:
    """Seconds until the call: the expected wait and its variance in seconds²."""

    mean: float
    variance: float


def to_insert(to_come: float, away: float, max_overtaken: int | None) -> float:
    """Visits that may be put before a ticket whose turn is far enough away.

    `to_come`: patients not here yet whose place will be before it, those booked and the walk-ins
    to be expected until its slot begins; the bound on overtaking holds for them. `away`: patients
    at an exam. For one doctor's ticket that doctor's patients count and, by one in the number of
    doctors, those for anyone; for a ticket for anyone all of the queue count.
    """
    if max_overtaken is not None:
        to_come = min(to_come, max_overtaken)
    return COMING * to_come + AWAY_COMING * away


def waits(
    line: Sequence[Place],
    doctors: Sequence[Doctor],
    disorder: Disorder | None = None,
    between_seconds: float = BETWEEN_SECONDS,
) -> list[Wait]:
    """The wait of everybody in `line`, first to be called first, from now to the call.

    Whoever is for a doctor not among `doctors` is for anyone. Empty without a doctor: nothing
    honest can be said.
    """
    if not doctors:
        return []
    disorder = disorder or Disorder()
    clocks = {doctor.practitioner: _Clock(doctor, between_seconds) for doctor in doctors}
    everyone = list(clocks.values())
    found = []
    for place in line:
        able = everyone
        if place.among is not None:
            able = [clock for name, clock in clocks.items() if name in place.among] or everyone
        own = clocks.get(place.practitioner or "")
        if own is not None:
            first, pool = own, [own]
        else:
            first = min(able, key=lambda clock: clock.free)
            reach = first.free + first.visit
            pool = [clock for clock in able if clock.free <= reach]
        among_others = own is not None and len(able) > 1
        share = disorder.share_named if among_others else disorder.share
        found.append(_wait(place, first, pool, share, disorder.scatter))
        if place.joins:
            first.take(place.kind, len(pool))
    return found


def range_seconds(wait: Wait) -> tuple[float, float]:
    """The seconds between which four waits in five lie (p10-p90)."""
    z = NormalDist().inv_cdf(HIGH_QUANTILE)
    return _quantile(wait, -z), _quantile(wait, z)


def minutes(wait: Wait) -> tuple[int, int]:
    """`range_seconds` for the screen: in minutes up to STEP_FROM, beyond in STEP minutes; rounded
    to the nearest, so that the range holds as many waits as it says."""
    low, high = (seconds / 60 for seconds in range_seconds(wait))
    step = STEP if high > STEP_FROM else 1
    least, most = round(low / step) * step, round(high / step) * step
    return least, max(most, least + (LEAST_WIDTH if step == 1 else STEP))


def walked(wait: tuple[int, int], seconds_left: float) -> tuple[int, int]:
    """The same for somebody who has still to walk there: nobody is seen before they are there."""
    low, high = wait
    there = max(low, ceil(seconds_left / 60))
    return there, max(high, there + LEAST_WIDTH)


class _Clock:
    """When a doctor is free for the next patient, as a mean, a variance and a common doubt."""

    def __init__(self, doctor: Doctor, between_seconds: float) -> None:
        self.free = doctor.free.mean
        self.start_variance = doctor.free.variance
        self.variance = 0.0
        self.doubt = sqrt(doctor.free.doubt)
        self._times = {
            kind: (time.mean + between_seconds, time.variance, sqrt(time.doubt))
            for kind, time in doctor.times.items()
        }
        usual = doctor.times[Kind.FIRST]
        self.visit = usual.mean + between_seconds
        # What is left on average of a visit that is met at some moment.
        self.rest = (usual.mean + usual.variance / usual.mean) / 2 if usual.mean else 0.0

    def take(self, kind: Kind, sharing: int) -> None:
        """One more patient. Doctors who share a line even their visits out, so each carries
        only its part of the variance; that the mean is misjudged evens out with nobody."""
        mean, variance, doubt = self._times[kind]
        self.free += mean
        self.variance += variance / sharing
        self.doubt += doubt


def _wait(
    place: Place, first: _Clock, pool: Sequence[_Clock], share: float, scatter: float
) -> Wait:
    """Until the first of `pool` is free: when the last patient before is called, the other
    doctors still have the rest of a visit before them, so together they have done that much less
    work. With exponential visits this is exact (the (k+1)-th of c doctors' leavings)."""
    doctors = len(pool)
    free = rest = variance = doubt = 0.0
    for clock in pool:
        free += clock.free / doctors
        rest += clock.rest / doctors
        variance += clock.variance / doctors + clock.start_variance / doctors**3
        doubt += clock.doubt / doctors
    mean = max(0.0, min(first.free, free - rest * (doctors - 1) / doctors))
    visit = first.visit / doctors
    inserted = place.inserted * mean / (mean + COMING_SECONDS) * visit
    mean = (mean + inserted) * (1 + share)
    variance += inserted * visit + scatter * mean * visit
    return Wait(mean, variance + doubt**2)


def _quantile(wait: Wait, z: float) -> float:
    """Seconds, by Wilson and Hilferty's cube root of a gamma variable."""
    if not wait.mean:
        return 0.0
    relative = wait.variance / wait.mean**2
    return wait.mean * max(0.0, 1 - relative / 9 + z * sqrt(relative) / 3) ** 3
