"""An independent queue (SimPy) and the theory of M/M/c against our waiting times.

Visits are exponential, arrivals Poisson, nobody is inserted, nobody walks to the door. The seed is
fixed, so the tests have one outcome on every machine (CPython's `random` is specified) and cannot
fail by chance; the tolerances are nevertheless twice and more the standard error of the samples.
"""

import random
from dataclasses import dataclass
from math import factorial
from statistics import fmean

import pytest
import simpy

from shared.domain.service_time import Kind, Seen, ServiceTime, service_time
from shared.domain.waiting_time import Disorder, Doctor, Place, range_seconds, waits

VISIT = 360.0
PATIENTS = 45_000
WARM_UP = 5_000
CASES = [(1, 0.85), (3, 0.85)]
# The mean of so many waits, which hang together: by the theory of M/M/1 its standard error is 7 %.
LONG_RUN = 0.15
# For a given number ahead our mean is the theory's but for what was learned of it.
MEAN = 0.01
# The waits behind a given number ahead scatter about their mean, and hang together far less.
SAMPLE = 0.03
# Wilson and Hilferty's quantiles are good to 0.01; the rest is the scatter of the sample.
COVERAGE = 0.03


@dataclass(frozen=True)
class Arrival:
    """What a patient met and how long they waited, in seconds."""

    waiting: int
    busy: int
    wait: float


def simulated(doctors: int, load: float, seed: int = 20261123) -> list[Arrival]:
    rng = random.Random(seed)
    env = simpy.Environment()
    rooms = simpy.Resource(env, capacity=doctors)
    met: list[Arrival] = []

    def patient():
        waiting, busy, came = len(rooms.queue), rooms.count, env.now
        with rooms.request() as turn:
            yield turn
            met.append(Arrival(waiting, busy, env.now - came))
            yield env.timeout(rng.expovariate(1 / VISIT))

    def lobby():
        for _ in range(PATIENTS):
            yield env.timeout(rng.expovariate(load * doctors / VISIT))
            env.process(patient())

    env.process(lobby())
    env.run()
    return met[WARM_UP:]


def erlang_c(doctors: int, load: float) -> float:
    """The chance that somebody who comes must wait."""
    offered = doctors * load
    full = offered**doctors / factorial(doctors) / (1 - load)
    return full / (sum(offered**n / factorial(n) for n in range(doctors)) + full)


def exponential() -> ServiceTime:
    """Learned from ten thousand visits, not told."""
    return service_time(Kind.FIRST, [Seen(10_000, VISIT, VISIT**2)])


def estimated(arrival: Arrival, doctors: int):
    visit = exponential()
    idle = ServiceTime(0.0, 0.0)
    team = [
        Doctor(f"D{n}", visit if n < arrival.busy else idle, dict.fromkeys(Kind, visit))
        for n in range(doctors)
    ]
    line = [Place(None)] * (arrival.waiting + 1)
    return waits(line, team, Disorder(0.0, 0.0, 0.0), between_seconds=0.0)[-1]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: f"M/M/{case[0]} at {case[1]}")
def lobby(request):
    doctors, load = request.param
    return doctors, load, simulated(doctors, load)


def test_the_simulated_lobby_waits_as_long_as_erlang_says(lobby):
    doctors, load, met = lobby
    expected = erlang_c(doctors, load) * VISIT / doctors / (1 - load)
    assert fmean(a.wait for a in met) == pytest.approx(expected, rel=LONG_RUN)


def test_our_mean_is_the_mean_of_the_lobby(lobby):
    doctors, _, met = lobby
    ours = {}
    for a in met:
        key = a.waiting, a.busy
        ours.setdefault(key, estimated(a, doctors).mean)
    assert fmean(ours[a.waiting, a.busy] for a in met) == pytest.approx(
        fmean(a.wait for a in met), rel=SAMPLE
    )


def test_four_waits_in_five_fall_into_our_range(lobby):
    doctors, _, met = lobby
    ranges = {}
    held = []
    for a in met:
        if a.busy < doctors:
            continue
        if a.waiting not in ranges:
            ranges[a.waiting] = range_seconds(estimated(a, doctors))
        low, high = ranges[a.waiting]
        held.append((low <= a.wait <= high, a.wait < low))
    assert fmean(inside for inside, _ in held) == pytest.approx(0.8, abs=COVERAGE)
    assert fmean(below for _, below in held) == pytest.approx(0.1, abs=COVERAGE)


@pytest.mark.parametrize("doctors", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("waiting", [0, 1, 2, 5, 20])
def test_behind_k_others_we_expect_k_plus_one_leavings(doctors, waiting):
    ours = estimated(Arrival(waiting, doctors, 0.0), doctors)
    steps, pace = waiting + 1, VISIT / doctors
    assert ours.mean == pytest.approx(steps * pace, rel=MEAN)
    assert ours.variance == pytest.approx(steps * pace**2, rel=2 * MEAN)


def test_who_meets_an_idle_doctor_does_not_wait():
    assert estimated(Arrival(0, 2, 0.0), 3).mean == 0.0
