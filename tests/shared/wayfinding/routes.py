"""Routes made by hand, for directions that are checked with a ruler."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from shapely import box

from shared.wayfinding.plan import (
    Climb,
    ClimbKind,
    Level,
    Place,
    Plan,
    Space,
    SpaceKind,
    Stand,
)
from shared.wayfinding.route import Piece, Point, Profile, Route
from tests.shared.wayfinding.plans import HERE, names

FIELD = 2000.0  # half the width of an empty hall, metres
FLOORS = 9


def field(heading: float = 0.0, places: Sequence[Place] = ()) -> Plan:
    """A huge empty hall on each of nine floors, kiosk K1 in the middle of the ground floor, and a
    climb of each kind whose stops are the halls themselves."""
    area = box(-FIELD, -FIELD, FIELD, FIELD)
    floors = range(1, FLOORS + 1)
    stops = tuple(f"hall.{floor}" for floor in floors)
    return Plan(
        HERE,
        levels=tuple(Level(f"L{floor}", "house", floor - 1, f"{floor}F") for floor in floors),
        spaces=tuple(
            Space(f"hall.{floor}", f"L{floor}", SpaceKind.WALKWAY, area) for floor in floors
        ),
        climbs=tuple(Climb(kind, kind, stops, names("A")) for kind in ClimbKind),
        places=tuple(places),
        stands=(Stand("K1", "hall.1", "L1", (0.0, 0.0), heading),),
    )


def walked(line: Sequence[tuple[float, float]], floor: int = 1) -> list[Piece]:
    """One piece between each two vertices, at a metre a second."""
    return [
        Piece(
            Point(*a, f"L{floor}"),
            Point(*b, f"L{floor}"),
            hypot(b[0] - a[0], b[1] - a[1]),
            hypot(b[0] - a[0], b[1] - a[1]),
            f"hall.{floor}",
        )
        for a, b in pairwise(line)
    ]


def ridden(kind: ClimbKind, at: tuple[float, float], floor: int, to: int) -> Piece:
    return Piece(Point(*at, f"L{floor}"), Point(*at, f"L{to}"), 0.0, 40.0, kind, kind)


def route(pieces: Sequence[Piece], start: str = "K1", target: str = "nowhere") -> Route:
    return Route(
        start,
        target,
        Profile.NORMAL,
        sum(piece.seconds for piece in pieces),
        sum(piece.metres for piece in pieces),
        tuple(pieces),
    )
