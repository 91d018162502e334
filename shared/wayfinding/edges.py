"""The directed edges of a graph: walks, doors, and rides."""

from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np

from shared.wayfinding import profiles
from shared.wayfinding.plan import Climb, ClimbKind, Direction, Door, Plan
from shared.wayfinding.points import Crossings, Points, Sightlines, Stop
from shared.wayfinding.profiles import Needs
from shared.wayfinding.visibility import Flags, Floats, Ints

SECONDS_A_FLOOR = {
    ClimbKind.LIFT: profiles.LIFT_SECONDS_A_FLOOR,
    ClimbKind.STAIRS: profiles.STAIRS_SECONDS_A_FLOOR,
    ClimbKind.ESCALATOR: profiles.ESCALATOR_SECONDS_A_FLOOR,
    ClimbKind.RAMP: profiles.RAMP_SECONDS_A_FLOOR,
}


@dataclass(frozen=True)
class Edges:
    """The directed edges of the core. `times` is what the metres count when ways are compared;
    `seconds` what does not depend on the walker; `closes` an index of doors then climbs that may
    be closed, -1 none; `crossing` and `climb` say what it is, -1 both a walk."""

    source: Ints
    target: Ints
    metres: Floats
    turns: Floats
    times: Floats
    seconds: Floats
    needs: Ints
    closes: Ints
    crossing: Ints
    climb: Ints


def _edges(source: Ints, target: Ints, **more: object) -> Edges:
    count = len(source)

    def all_of(name: str, blank: float, kind: type) -> np.ndarray:
        return np.array(np.broadcast_to(np.asarray(more.get(name, blank), kind), count))

    return Edges(
        source,
        target,
        all_of("metres", 0, float),
        all_of("turns", 0, float),
        all_of("times", 1, float),
        all_of("seconds", 0, float),
        *(all_of(name, blank, np.intp) for name, blank in (
            ("needs", 0), ("closes", -1), ("crossing", -1), ("climb", -1),
        )),
    )  # fmt: skip


def joined_edges(*parts: Edges) -> Edges:
    names = Edges.__dataclass_fields__
    return Edges(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def walk_edges(
    points: Points, lines: Sightlines, open_floor: Flags, through: Floats, needs: Ints
) -> Edges:
    """Between points of the core (`open_floor`) that see each other."""
    kept = open_floor[lines.one] & open_floor[lines.other]
    one, other = lines.one[kept], lines.other[kept]
    source, target = np.r_[one, other], np.r_[other, one]
    metres, turns = np.tile(lines.metres[kept], 2), np.tile(lines.turns[kept], 2)
    useful = (points.stop[source] != Stop.GETTING_IN) & (points.stop[target] != Stop.GETTING_OUT)
    source, target = source[useful], target[useful]
    space = points.space[source]
    riding = (points.stop[source] > 0) | (points.stop[target] > 0)
    return _edges(
        source,
        target,
        metres=metres[useful],
        turns=turns[useful],
        times=np.where(riding, 1.0, through[space]),
        needs=needs[space],
    )


def door_needs(door: Door) -> Needs:
    return Needs.NOTHING if door.step_free else Needs.STEPS


def door_edges(
    doors: tuple[Door, ...], crossings: Crossings, points: Points, core: Flags, space_needs: Ints
) -> Edges:
    one, other = crossings.sides.T
    inside = (one >= 0) & (other >= 0)
    number = np.flatnonzero(inside)
    number = number[core[one[number]] & core[other[number]]]
    both = number[[not doors[door].one_way for door in crossings.door[number]]]
    crossing = np.r_[number, both]
    source = np.r_[one[number], other[both]]
    target = np.r_[other[number], one[both]]
    door = crossings.door[crossing]
    legs = np.hypot(*points.inward.T)
    return _edges(
        source,
        target,
        metres=legs[source] + legs[target],
        seconds=profiles.DOOR_SECONDS,
        needs=np.array([door_needs(doors[each]) for each in door], dtype=np.intp)
        | space_needs[points.space[source]]
        | space_needs[points.space[target]],
        closes=door,
        crossing=crossing,
    )


def climb_edges(plan: Plan, stops: list[list[tuple[str, int, int]]], points: Points) -> Edges:
    """`stops` are, for each climb, its spaces and the points to get in and out there. A lift rides
    from any stop to any other; the rest go from stop to stop, and on."""
    ordinals = {level.id: level.ordinal for level in plan.levels}
    levels = {space.id: space.level for space in plan.spaces}
    rows: list[tuple[int, int, float, float, int, int, int]] = []
    for number, (climb, mine) in enumerate(zip(plan.climbs, stops, strict=True)):
        needs, closes = int(climb_needs(climb.kind)), len(plan.doors) + number
        lift = climb.kind is ClimbKind.LIFT
        placed = [(ordinals.get(levels[space], 0.0), way_in, out) for space, way_in, out in mine]
        placed.sort(key=lambda stop: stop[0])
        for low, high in combinations(placed, 2) if lift else pairwise(placed):
            seconds = ride_seconds(climb, high[0] - low[0])
            apart = points.xy[high[1]] - points.xy[low[1]]
            metres = 0.0 if lift else float(np.hypot(*apart))
            for here, there in _ways(climb.direction, low, high):
                rows.append((here[1], there[2], seconds, metres, needs, closes, number))
        # Whoever goes on does not walk off and on again.
        on = [stop for stop in placed[1:-1] if stop[1] != stop[2]] if not lift else []
        rows += [(out, way_in, 0.0, 0.0, needs, closes, -1) for _, way_in, out in on]
    columns = list(zip(*rows, strict=True)) or [()] * 7
    source, target = (np.array(column, dtype=np.intp) for column in columns[:2])
    names = ("seconds", "metres", "needs", "closes", "climb")
    return _edges(source, target, times=0.0, **dict(zip(names, columns[2:], strict=True)))


def ride_seconds(climb: Climb, floors: float) -> float:
    """From one stop to another; half a floor at least, where the map gives both one ordinal."""
    wait = climb.wait_seconds if climb.kind is ClimbKind.LIFT else 0.0
    return wait + SECONDS_A_FLOOR[climb.kind] * max(0.5, floors)


def climb_needs(kind: ClimbKind) -> Needs:
    """A lift needs a lift, a ramp nothing, stairs and escalators steps."""
    if kind is ClimbKind.LIFT:
        return Needs.LIFT
    return Needs.NOTHING if kind is ClimbKind.RAMP else Needs.STEPS


_Placed = tuple[float, int, int]  # the ordinal, the points to get in and out


def _ways(direction: Direction, low: _Placed, high: _Placed) -> list[tuple[_Placed, _Placed]]:
    up = [(low, high)] if direction is not Direction.DOWN else []
    return up + ([(high, low)] if direction is not Direction.UP else [])
