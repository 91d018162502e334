"""Where open spaces run into each other without a door: a lobby and its corridor, the foot of an
escalator.

Files seldom draw an opening there. Two walkways that share an edge and are not joined by any row
of doors and walkways of their level are joined across that edge (joined ones stay as drawn: the
edge between them may well be a wall), and so is a climb without any door with the walkways around
it. A wall that the file draws is never opened.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import shapely
import shapely.ops
from rustworkx import PyGraph, connected_components
from shapely import LineString, STRtree

from shared.wayfinding.joining import MEETING
from shared.wayfinding.plan import Door, Space, SpaceKind

PASSABLE = 1.0  # metres of shared edge through which people walk
EVERY = 6.0  # metres of a long shared edge that one opening serves
MOST = 12  # openings along one edge
WIDE = 2.0  # metres an opening is drawn wide
CLIMBS = frozenset({SpaceKind.LIFT, SpaceKind.STAIRS, SpaceKind.ESCALATOR, SpaceKind.RAMP})


def meetings(
    spaces: Sequence[Space],
    doors: Iterable[Door],
    walls: Mapping[str, shapely.Geometry],
    unwalled: frozenset[str] = frozenset(),
    *,
    rooms: bool = False,
) -> list[Door]:
    """Openings "open:<a>|<b>" (numbered on a long edge) that the file leaves out. `walls` by
    level; `unwalled` are ids of spaces that have no walls at all: they open on every walkway
    beside them. `rooms`: the file knows no doors at all, so each room gets one to the walkway it
    shares the longest edge with."""
    joined = {frozenset(door.joins) for door in doors if door.joins[0] != door.joins[1]}
    with_door = {id for pair in joined for id in pair}
    by_level = defaultdict(list)
    for space in spaces:
        if space.kind is SpaceKind.WALKWAY or (space.kind in CLIMBS and space.id not in with_door):
            by_level[space.level].append(space)
    found = []
    for level, here in by_level.items():
        part = _parts_of(here, joined)
        tree = STRtree([space.area for space in here])
        pairs = tree.query(tree.geometries, predicate="dwithin", distance=MEETING)
        for one, other in pairs.T.tolist():
            a, b = here[one], here[other]
            if one >= other or frozenset((a.id, b.id)) in joined:
                continue
            if a.kind is not SpaceKind.WALKWAY and b.kind is not SpaceKind.WALKWAY:
                continue
            if part[one] == part[other] and not {a.id, b.id} & unwalled:
                continue
            found += _openings(a, b, walls.get(level))
    return [*found, *_guessed(spaces)] if rooms else found


def _guessed(spaces: Sequence[Space]) -> list[Door]:
    """One door a room, in the middle of its longest edge with a walkway."""
    walkways = defaultdict(list)
    for space in spaces:
        if space.kind is SpaceKind.WALKWAY:
            walkways[space.level].append(space)
    trees = {level: STRtree([one.area for one in here]) for level, here in walkways.items()}
    doors = []
    for room in spaces:
        if room.kind is not SpaceKind.ROOM or room.level not in trees:
            continue
        beside = trees[room.level].query(room.area, predicate="dwithin", distance=MEETING)
        options = [
            door
            for index in beside.tolist()
            for door in _openings(room, walkways[room.level][index], None)[:1]
        ]
        if options:
            doors.append(max(options, key=lambda door: float(door.line.length)))
    return doors


def _parts_of(here: Sequence[Space], joined: Iterable[frozenset[str]]) -> dict[int, int]:
    """Which walkways of a level doors already join, as the number of their part."""
    index = {space.id: number for number, space in enumerate(here)}
    graph: PyGraph[int, None] = PyGraph()
    graph.add_nodes_from(range(len(here)))
    for pair in joined:
        ends = [index[id] for id in pair if id in index]
        if len(ends) == 2:
            graph.add_edge(ends[0], ends[1], None)
    parts = connected_components(graph)
    return {node: number for number, nodes in enumerate(parts) for node in nodes}


def _openings(a: Space, b: Space, walls: shapely.Geometry | None) -> list[Door]:
    small, large = sorted((a, b), key=lambda space: space.area.area)
    edge = shapely.intersection(small.area.boundary, large.area.buffer(MEETING))
    if walls is not None:
        edge = shapely.difference(edge, walls)
    lines = [
        line
        for line in shapely.get_parts(shapely.line_merge(edge)).tolist()
        if isinstance(line, LineString) and line.length >= PASSABLE
    ]
    doors: list[Door] = []
    for line in sorted(lines, key=lambda line: -line.length)[:MOST]:
        count = max(1, min(MOST, round(line.length / EVERY)))
        for number in range(count):
            middle = line.length * (number + 0.5) / count
            reach = min(WIDE, line.length / count) / 2
            drawn = shapely.ops.substring(line, middle - reach, middle + reach)
            name = f"open:{a.id}|{b.id}" + (f"#{len(doors) + 1}" if doors else "")
            doors.append(
                Door(name, a.level, drawn, (a.id, b.id), step_free=a.step_free and b.step_free)
            )
    return doors[:MOST]
