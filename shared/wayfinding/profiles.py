"""How fast one goes, what is avoided, and what is not there for some (wayfinding.md: Routes)."""

from dataclasses import dataclass
from enum import IntFlag

from shared.wayfinding.route import Profile

DOOR_SECONDS = 2.0
TURN_SECONDS = 3.0  # a right angle; a slighter turn in proportion
LIFT_SECONDS_A_FLOOR = 4.0
STAIRS_SECONDS_A_FLOOR = 15.0
ESCALATOR_SECONDS_A_FLOOR = 14.0  # half a metre a second up 30 degrees
RAMP_SECONDS_A_FLOOR = 45.0  # four metres at one in twelve
THROUGH_A_ROOM = 8.0  # walking through somebody's room counts so many times
THROUGH_STAFF_ONLY = 1000.0  # only where there is no other way at all; the linter tells of it


class Needs(IntFlag):
    """What somebody must be able or willing to use to pass an edge of the graph."""

    NOTHING = 0
    STEPS = 1  # stairs, escalators, and what the map says is not step-free
    LIFT = 2
    STAFF = 4


@dataclass(frozen=True)
class Pace:
    """`speed` in metres a second; `turn` what a right angle counts when ways are compared, in
    seconds; `without` what is taken out of the graph."""

    speed: float
    turn: float = TURN_SECONDS
    without: Needs = Needs.NOTHING


# A patient's pace, not a commuter's: people over 70 walk 1.0 to 1.3 m/s when they know the way.
PACES = {
    Profile.NORMAL: Pace(1.1),
    Profile.STEP_FREE: Pace(0.8, without=Needs.STEPS),
    Profile.NO_LIFTS: Pace(1.1, without=Needs.LIFT),
    Profile.FEWEST_TURNS: Pace(1.1, turn=30.0),
}
