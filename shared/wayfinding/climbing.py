"""Which lifts, stairs, escalators and ramps of one floor go on in the next.

A file's own relations come first, then the sidecar's stops (wayfinding.json), then the footprint:
same building, the next floor, more than 30 % of the smaller one covered (wayfinding.md: Maps).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import shapely
from shapely import STRtree

from shared.wayfinding.mending import Found
from shared.wayfinding.plan import LIFT_WAIT_SECONDS, Climb, ClimbKind, Direction, Level, Space
from shared.wayfinding.plan import SpaceKind as Kind
from shared.wayfinding.sidecar import ClimbEntry, named_over

OVERLAP = 0.30
KINDS = {
    Kind.LIFT: ClimbKind.LIFT,
    Kind.STAIRS: ClimbKind.STAIRS,
    Kind.ESCALATOR: ClimbKind.ESCALATOR,
    Kind.RAMP: ClimbKind.RAMP,
}


@dataclass(frozen=True)
class Told:
    """A way up that the file itself names; `stops` in any order, `direction` along the rising
    floor."""

    stops: tuple[str, ...]
    direction: Direction = Direction.BOTH
    kind: ClimbKind | None = None
    id: str = ""


def climbs_of(
    spaces: Sequence[Space],
    levels: Sequence[Level],
    told: Iterable[Told],
    entries: Mapping[str, ClimbEntry],
    found: Found,
) -> tuple[Climb, ...]:
    """Every climb with two stops or more; a climb's unit that stays alone is told of."""
    by_id = {space.id: space for space in spaces}
    ordinal = {level.id: level.ordinal for level in levels}
    explicit = [
        Told(entry.stops, entry.direction, entry.kind, key)
        for key, entry in entries.items()
        if entry.stops
    ]
    climbs: list[Climb] = []
    taken: set[str] = set()
    for one in [*explicit, *told]:
        for id in one.stops:
            if id not in by_id:
                found.warning("climb_stop_unknown", id)
        known = [by_id[id] for id in dict.fromkeys(one.stops) if id in by_id and id not in taken]
        stops = _one_a_level(sorted(known, key=lambda space: ordinal[space.level]))
        kind = one.kind or next((KINDS[stop.kind] for stop in stops if stop.kind in KINDS), None)
        if len(stops) < 2 or kind is None:
            continue
        taken.update(stop.id for stop in stops)
        climbs.append(_climb(one.id, kind, stops, one.direction))
    free = [space for space in spaces if space.kind in KINDS and space.id not in taken]
    for chain in _chains(free, levels):
        climbs.append(_climb("", KINDS[chain[0].kind], chain, Direction.BOTH))
    joined = {stop for climb in climbs for stop in climb.stops}
    for space in free:
        if space.id not in joined:
            found.warning("climb_alone", space.id, kind=KINDS[space.kind].value)
    return tuple(_completed(climb, entries, found) for climb in climbs)


def _climb(id: str, kind: ClimbKind, stops: Sequence[Space], direction: Direction) -> Climb:
    named = next((stop.names for stop in stops if stop.names), stops[0].names)
    ids = tuple(stop.id for stop in stops)
    wait = LIFT_WAIT_SECONDS if kind is ClimbKind.LIFT else 0.0
    return Climb(id or f"climb:{ids[0]}", kind, ids, named, direction, wait)


def _completed(climb: Climb, entries: Mapping[str, ClimbEntry], found: Found) -> Climb:
    """The climb with what the sidecar says under its id or that of one of its stops."""
    key = next((id for id in (climb.id, *climb.stops) if id in entries), None)
    if key is None:
        return climb
    entry = entries[key]
    return Climb(
        climb.id,
        entry.kind or climb.kind,
        climb.stops,
        named_over(climb.names, entry.names),
        entry.direction if entry.direction is not Direction.BOTH else climb.direction,
        climb.wait_seconds if entry.wait_seconds is None else entry.wait_seconds,
        tuple(closure.closure() for closure in entry.closures),
    )


def _one_a_level(stops: Iterable[Space]) -> list[Space]:
    """The first stop of every level."""
    first: dict[str, Space] = {}
    for stop in stops:
        first.setdefault(stop.level, stop)
    return list(first.values())


def _chains(free: Sequence[Space], levels: Sequence[Level]) -> list[list[Space]]:
    """Rows of like units, one above the other, lowest first. A lift may pass floors by; a flight
    of stairs ends on the next floor that has any space."""
    above: dict[str, Space] = {}
    below: set[str] = set()
    grouped: dict[tuple[str, Kind], dict[float, list[Space]]] = defaultdict(
        lambda: defaultdict(list)
    )
    place = {level.id: (level.building, level.ordinal) for level in levels}
    floors: dict[str, list[float]] = defaultdict(list)
    for level in levels:
        floors[level.building].append(level.ordinal)
    for space in free:
        building, ordinal = place[space.level]
        grouped[building, space.kind][ordinal].append(space)
    for (building, kind), by_ordinal in grouped.items():
        ordinals = sorted(set(floors[building]))
        for index, ordinal in enumerate(ordinals):
            reach = len(ordinals) if kind is Kind.LIFT else index + 2
            for higher in ordinals[index + 1 : reach]:
                lower = [space for space in by_ordinal[ordinal] if space.id not in above]
                upper = [space for space in by_ordinal[higher] if space.id not in below]
                for one, other in _matched(lower, upper):
                    above[one.id] = other
                    below.add(other.id)
    rows = []
    for space in free:
        if space.id in above and space.id not in below:
            row = [space]
            while row[-1].id in above:
                row.append(above[row[-1].id])
            rows.append(row)
    return rows


def _matched(lower: Sequence[Space], upper: Sequence[Space]) -> list[tuple[Space, Space]]:
    """Pairs that cover each other by more than OVERLAP, the best first, each unit once."""
    if not lower or not upper:
        return []
    tree = STRtree([space.area for space in upper])
    pairs = tree.query([space.area for space in lower], predicate="intersects")
    weighed = []
    for one, other in pairs.T.tolist():
        a, b = lower[one].area, upper[other].area
        shared = shapely.intersection(a, b).area / min(a.area, b.area)
        if shared > OVERLAP:
            weighed.append((-shared, one, other))
    matched, used_lower, used_upper = [], set(), set()
    for _, one, other in sorted(weighed):
        if one not in used_lower and other not in used_upper:
            used_lower.add(one)
            used_upper.add(other)
            matched.append((lower[one], upper[other]))
    return matched
