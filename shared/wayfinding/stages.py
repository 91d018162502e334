"""A route taken apart: walks, each cut where a person turns, and the rides and flights between."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from shapely import LineString

from shared.wayfinding.ground import Ground
from shared.wayfinding.plan import ClimbKind, SpaceKind
from shared.wayfinding.route import Piece, Route
from shared.wayfinding.turning import XY, Turn, bearing, stretches, turn

# Flights with no more than this between them are one climb, metres: a landing, or the walk around
# an escalator's well.
LANDING = {ClimbKind.STAIRS: 12.0, ClimbKind.ESCALATOR: 20.0, ClimbKind.RAMP: 12.0}
# How far inside its room a target may be and still be told from the door, metres.
SEEN_FROM_DOOR = 12.0
# A last stretch so short is "on your left" and no turn of its own, metres.
LAST_MOVEMENT = 6.0
# From no further inside a room than this one is told to leave it, metres.
FINDS_DOOR = 15.0
# A target nearer than this to where one stands needs no walk to be told, metres.
AT_ONCE = 3.0
BESIDE = {Turn.LEFT, Turn.RIGHT, Turn.SLIGHT_LEFT, Turn.SLIGHT_RIGHT}


@dataclass(frozen=True)
class Leg:
    """One act of walking, from piece `first` on: the turn at its beginning (None: nobody knows
    which way one looks), where it passes and through which spaces. `metres` are counted from where
    the turn is: the door of a lift, or of the room where the way begins (`leaves_room`)."""

    first: int
    turn: Turn | None
    line: LineString
    within: frozenset[str]
    leaves: float
    metres: float
    leaves_room: bool = False


@dataclass(frozen=True)
class Ride:
    """One climb, or flights that follow each other, from piece `first` on; `leaving` is the turn
    from its exit on, None where nobody can tell."""

    first: int
    kind: ClimbKind
    climb: str
    level: str
    to_level: str
    leaving: Turn | None = None


@dataclass(frozen=True)
class Walk:
    legs: tuple[Leg, ...]


@dataclass(frozen=True)
class Arrival:
    """The pieces from `first` on, if any, lie beyond the target's door; `side` is where the target
    is for somebody who came up to there."""

    first: int
    side: Turn | None


@dataclass(frozen=True)
class Stages:
    parts: tuple[Walk | Ride, ...]
    arrival: Arrival


class _Run(NamedTuple):
    """Pieces `first` to `last`, all walked or all of one climb."""

    first: int
    last: int


class _Begun(NamedTuple):
    """From which piece on a walk is told, and where one looks before it."""

    piece: int
    facing: float | None
    leaves_room: bool = False


def stages(ground: Ground, route: Route, heading: float | None) -> Stages:
    """`heading` is where the person looks before the first piece, None where nobody knows."""
    pieces = route.pieces
    runs = _runs(pieces)
    beyond = _beyond_last_door(ground, route)
    parts: list[Walk | Ride] = []
    begun = _Begun(0, heading)
    side: Turn | None = None
    if heading is None and pieces and pieces[0].climb is None:
        begun = _out_of_room(ground, route)
    for at, run in enumerate(runs):
        if pieces[run.first].climb is not None:
            parts.append(_ride(pieces, run))
            begun = _out_of_climb(ground, pieces, run)
            continue
        final = at == len(runs) - 1
        until = beyond if final else _at_next_climb(ground, pieces, run)
        legs = _legs(pieces, run.first, begun, until, beyond if final else run.last + 1)
        if final and not parts and heading is not None and _at_once(legs):
            # It is here: no "turn back and walk two steps, then it is on your right".
            ahead = bearing((pieces[0].start.x, pieces[0].start.y), _xy(pieces[-1]))
            return Stages((), Arrival(0, turn(heading, ahead)))
        if final:
            legs, side = _beside(ground, route, legs, begun.facing, beyond)
        if parts and isinstance(parts[-1], Ride):
            if legs:
                parts[-1] = replace(parts[-1], leaving=legs[0].turn)
                legs[0] = replace(legs[0], turn=Turn.STRAIGHT)
            elif final and pieces[run.first].within == ground.space_of(route.target):
                side = None  # the lift itself was looked for
            elif final:
                parts[-1] = replace(parts[-1], leaving=side)
                side = side and Turn.STRAIGHT
        if legs:
            parts.append(Walk(tuple(legs)))
    return Stages(tuple(parts), Arrival(beyond if parts else 0, side))


def _at_once(legs: Sequence[Leg]) -> bool:
    return len(legs) <= 1 and sum(leg.metres for leg in legs) < AT_ONCE


def _runs(pieces: Sequence[Piece]) -> list[_Run]:
    """Walks and climbs in turn; flights of one kind with only a landing between are one."""
    runs: list[_Run] = []
    for at, piece in enumerate(pieces):
        if runs and _goes_on(pieces[runs[-1].last], piece):
            runs[-1] = _Run(runs[-1].first, at)
            continue
        if piece.climb and len(runs) > 1 and pieces[runs[-1].first].climb is None:
            landing = sum(p.metres for p in pieces[runs[-1].first : at])
            below = pieces[runs[-2].last]
            if _goes_on(below, piece) and landing <= LANDING.get(piece.climb, 0.0):
                runs[-2:] = [_Run(runs[-2].first, at)]
                continue
        runs.append(_Run(at, at))
    return runs


def _goes_on(before: Piece, after: Piece) -> bool:
    if before.climb is ClimbKind.LIFT and after.climb is ClimbKind.LIFT:
        return before.within == after.within
    return before.climb is after.climb


def _ride(pieces: Sequence[Piece], run: _Run) -> Ride:
    first, last = pieces[run.first], pieces[run.last]
    assert first.climb is not None
    return Ride(run.first, first.climb, first.within, first.start.level, last.end.level)


def _xy(piece: Piece) -> XY:
    return piece.end.x, piece.end.y


def _out_of_room(ground: Ground, route: Route) -> _Begun:
    """Somebody in a room finds its door; directions begin there."""
    space = ground.spaces.get(ground.space_of(route.start))
    if space is None or space.kind is not SpaceKind.ROOM:
        return _Begun(0, None)
    walked = 0.0
    for at, piece in enumerate(route.pieces):
        walked += piece.metres
        if piece.within != space.id or walked > FINDS_DOOR:
            break
        if piece.door:
            return _Begun(at + 1, ground.facing_out(space.id, _xy(piece)), leaves_room=True)
    return _Begun(0, None)


def _out_of_climb(ground: Ground, pieces: Sequence[Piece], run: _Run) -> _Begun:
    """Where one comes out: at the door of the last stop, looking away from it."""
    at = run.last + 1
    stop = ground.stop(pieces[run.last].within, pieces[run.last].end.level)
    while at < len(pieces) and pieces[at].within == stop and not pieces[at].door:
        at += 1
    if at < len(pieces) and pieces[at].within == stop:
        return _Begun(at + 1, ground.facing_out(stop, _xy(pieces[at])))
    return _Begun(run.last + 1, None)


def _at_next_climb(ground: Ground, pieces: Sequence[Piece], run: _Run) -> int:
    """The first of the pieces that lie within the stop of the climb to come."""
    climb = pieces[run.last + 1]
    stop = ground.stop(climb.within, climb.start.level)
    at = run.last + 1
    while at > run.first and pieces[at - 1].within == stop:
        at -= 1
    return at


def _beyond_last_door(ground: Ground, route: Route) -> int:
    """The first of the pieces beyond the target's door, the count of pieces where it has none or
    is far inside."""
    pieces = route.pieces
    space = ground.space_of(route.target)
    at = len(pieces)
    while at > 0 and pieces[at - 1].within == space and pieces[at - 1].climb is None:
        at -= 1
        if at and pieces[at - 1].door:
            break
    entered = 0 < at < len(pieces) and pieces[at - 1].door and pieces[at - 1].climb is None
    near = sum(piece.metres for piece in pieces[at:]) <= SEEN_FROM_DOOR
    return at if entered and near else len(pieces)


def _legs(pieces: Sequence[Piece], first: int, begun: _Begun, until: int, end: int) -> list[Leg]:
    """Pieces `first` to `end` (exclusive) as legs; what lies before `begun` and from `until` on,
    in the stops of climbs and in the room one leaves, turns nobody."""
    walked = pieces[begun.piece : until]
    if not walked:
        return []
    line = [(walked[0].start.x, walked[0].start.y), *map(_xy, walked)]
    facing = begun.facing
    legs: list[Leg] = []
    told = stretches(line, facing)
    if not told:
        return []
    starts = [first, *(begun.piece + stretch.first for stretch in told[1:]), end]
    for stretch, (start, stop) in zip(told, pairwise(starts), strict=True):
        legs.append(
            Leg(
                start,
                None if facing is None else turn(facing, stretch.enters),
                LineString(line[stretch.first : stretch.last + 1]),
                frozenset(piece.within for piece in walked[stretch.first : stretch.last]),
                stretch.leaves,
                sum(piece.metres for piece in pieces[max(start, begun.piece) : min(stop, until)]),
                begun.leaves_room and not legs,
            )
        )
        facing = stretch.leaves
    return legs


def _beside(
    ground: Ground, route: Route, legs: list[Leg], facing: float | None, beyond: int
) -> tuple[list[Leg], Turn | None]:
    """The last legs, and on which side of them the target is."""
    pieces = route.pieces
    before = legs[-1].leaves if legs else facing
    goal = _xy(pieces[beyond - 1])
    inward = None
    if beyond < len(pieces):
        out = ground.facing_out(ground.space_of(route.target), goal)
        inward = None if out is None else out + 180
    if len(legs) > 1 and legs[-1].metres <= LAST_MOVEMENT:
        x, y = legs[-1].line.coords[0]
        seen = turn(legs[-2].leaves, bearing((x, y), goal))
        if seen in BESIDE:
            longer = replace(legs[-2], metres=legs[-2].metres + legs[-1].metres)
            return [*legs[:-2], longer], seen
    if before is None:
        return legs, None
    return legs, Turn.STRAIGHT if inward is None else turn(before, inward)
