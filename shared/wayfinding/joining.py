"""Which spaces a door joins, where spaces run into each other without a door.

Files draw a door along its wall or across it, on the wall or half a metre off (wayfinding.md:
Maps), so the ground on its sides is probed instead of trusting ids.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString, STRtree

from shared.wayfinding.categories import solid
from shared.wayfinding.plan import OUTDOORS, Space

REACH = (0.1, 0.2, 0.4, 0.6, 0.8)  # metres from a door's middle at which the ground is probed
NEAR = 0.5  # metres a door may lie off its space
SHRUNK = 0.08  # metres within its outline that a space surely is
OUTSIDE = 1.2  # metres beyond a door where, if it leads outdoors, no space lies
MEETING = 0.3  # metres between two spaces that still touch

NOTHING = "?"  # neither a space nor the open

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Opening:
    """A door before it is known what it joins. `among` are ids of spaces that the file says it
    belongs to, empty where it says nothing."""

    id: str
    level: str
    line: LineString
    among: tuple[str, ...] = ()
    leads_out: bool = False  # the file says so
    usable: bool = True  # False: an emergency exit
    step_free: bool = True


def joins_of(
    openings: Sequence[Opening],
    spaces: Sequence[Space],
    outlines: Mapping[str, shapely.Geometry],
) -> list[tuple[str, str]]:
    """The two spaces on each opening's sides: (a, b); (a, OUTDOORS) for an entrance, beyond which
    neither a space lies nor the level's outline reaches; (a, a) where it leads nowhere a visitor
    goes; (OUTDOORS, OUTDOORS) where it touches nothing. `outlines` by level; a level without one
    ends where its spaces do."""
    found: list[tuple[str, str]] = [(OUTDOORS, OUTDOORS)] * len(openings)
    by_level = defaultdict(list)
    for space in spaces:
        if not solid(space.category):
            by_level[space.level].append(space)
    levels = defaultdict(list)
    for index, opening in enumerate(openings):
        levels[opening.level].append(index)
    for level, indices in levels.items():
        # The largest first, so that where spaces overlap a probe's last hit is the smallest.
        here = sorted(by_level[level], key=lambda space: -space.area.area)
        if here:
            outline = outlines.get(level)
            joined = _on_level([openings[index] for index in indices], here, outline)
            for index, pair in zip(indices, joined, strict=True):
                found[index] = pair
    return found


def _on_level(
    openings: Sequence[Opening], spaces: Sequence[Space], outline: shapely.Geometry | None
) -> list[tuple[str, str]]:
    areas = np.array([space.area for space in spaces], dtype=object)
    if outline is None:
        outline = shapely.union_all(areas).buffer(MEETING).buffer(-MEETING)
    shapely.prepare(outline)
    lines = np.array([opening.line for opening in openings], dtype=object)
    middles = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    middle = np.column_stack([shapely.get_x(middles), shapely.get_y(middles)])
    along = _directions(lines)
    across = np.column_stack([-along[:, 1], along[:, 0]])
    within = STRtree(shapely.buffer(areas, -SHRUNK, quad_segs=1))
    tree = STRtree(areas)
    sides = [
        [_ground(within, tree, outline, middle, direction * side) for side in (1, -1)]
        for direction in (across, along)
    ]
    near: dict[int, list[str]] = defaultdict(list)
    door, space = tree.query(lines, predicate="dwithin", distance=NEAR)
    gaps = shapely.distance(lines[door], areas[space])
    for index in np.argsort(gaps, kind="stable"):
        near[int(door[index])].append(spaces[int(space[index])].id)
    names = [*(space.id for space in spaces), NOTHING, OUTDOORS]  # the last two by -2 and -1
    known = set(names)
    return [
        _pair(
            opening,
            [id for id in opening.among if id in known],
            [(names[one[index]], names[other[index]]) for one, other in sides],
            near[index],
        )
        for index, opening in enumerate(openings)
    ]


def _pair(
    opening: Opening, told: Sequence[str], sides: Sequence[tuple[str, str]], near: Sequence[str]
) -> tuple[str, str]:
    """The best of: the file's own word, the ground on both sides, what lies nearest."""
    if not opening.usable or opening.leads_out:
        inside = [*told, *near, OUTDOORS][0]
        return (inside, OUTDOORS) if opening.usable else (inside, inside)
    if len(told) >= 2:
        return next((pair for pair in sides if set(pair) <= set(told)), (told[0], told[1]))
    for one, other in sides:
        if NOTHING not in (one, other) and one != other and set(told) <= {one, other}:
            return (other, one) if one == OUTDOORS else (one, other)
    ids = list(dict.fromkeys([*told, *near]))
    if len(ids) >= 2:
        return ids[0], ids[1]
    return (ids[0], ids[0]) if ids else (OUTDOORS, OUTDOORS)


def _directions(lines: NDArray[np.object_]) -> Array:
    """Unit vectors from a line's first point to its last; north for a line without length."""
    first, last = shapely.get_point(lines, 0), shapely.get_point(lines, -1)
    vectors = np.column_stack(
        [
            shapely.get_x(last) - shapely.get_x(first),
            shapely.get_y(last) - shapely.get_y(first),
        ]
    )
    lengths = np.hypot(vectors[:, 0], vectors[:, 1])
    vectors[lengths < 1e-9] = (0.0, 1.0)
    lengths[lengths < 1e-9] = 1.0
    unit: Array = vectors / lengths[:, None]
    return unit


def _ground(
    within: STRtree, tree: STRtree, outline: shapely.Geometry, middle: Array, direction: Array
) -> NDArray[np.int64]:
    """What is met first walking from each middle: a space's index, -1 the open, -2 neither."""
    far = shapely.points(middle + direction * OUTSIDE)
    built = shapely.intersects(outline, far)
    built[tree.query(far, predicate="dwithin", distance=MEETING)[0]] = True
    met = np.where(built, -2, -1).astype(np.int64)
    for reach in reversed(REACH):
        door, space = within.query(
            shapely.points(middle + direction * reach), predicate="intersects"
        )
        met[door] = space
    return met
