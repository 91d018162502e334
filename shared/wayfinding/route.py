"""A way through the building, as the graph found it and as directions and pictures read it."""

from dataclasses import dataclass
from enum import StrEnum

from shared.wayfinding.plan import ClimbKind


class Profile(StrEnum):
    """How somebody can or wants to go."""

    NORMAL = "normal"
    STEP_FREE = "step_free"  # stairs and escalators are not there at all
    NO_LIFTS = "no_lifts"
    FEWEST_TURNS = "fewest_turns"


@dataclass(frozen=True)
class Point:
    """Metres in the plan, on a level."""

    x: float
    y: float
    level: str


@dataclass(frozen=True)
class Piece:
    """A straight walk within one space (`climb` None, `within` the space) or one ride or flight
    from a stop to another (`within` the climb's id; the points lie in the two stops). `door` is
    the door passed at the end, "" none; `metres` along the floor, 0 in a lift."""

    start: Point
    end: Point
    metres: float
    seconds: float
    within: str
    climb: ClimbKind | None = None
    door: str = ""


@dataclass(frozen=True)
class Route:
    """From `start` to `target` (ids of the plan). Consecutive pieces meet; never empty, except
    when one is there already."""

    start: str
    target: str
    profile: Profile
    seconds: float
    metres: float
    pieces: tuple[Piece, ...]


class Why(StrEnum):
    """Why there is no way."""

    NOT_JOINED = "not_joined"  # the map does not join the two
    NO_STEP_FREE = "no_step_free"
    NO_WITHOUT_LIFT = "no_without_lift"
    CLOSED = "closed"  # there is one at other times


@dataclass(frozen=True)
class NoWay:
    """No route: an honest answer, not an error."""

    start: str
    target: str
    profile: Profile
    why: Why
