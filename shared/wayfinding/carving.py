"""Rooms drawn inside a hall, and pillars drawn as spaces: the hall ends at their walls.

Many maps draw a shop, a lift or a column on top of the walkway it stands in, without a hole in the
walkway; a way must go round it all the same.
"""

from collections.abc import Sequence

import numpy as np
import shapely

from shared.wayfinding.plan import Space, SpaceKind
from shared.wayfinding.visibility import Ints, Shapes

OPEN = {SpaceKind.WALKWAY, SpaceKind.RAMP}  # no walls of their own
LEAST_OVERLAP = 0.1  # metres: less is two drawings of one wall
SAME = 0.9  # of a space: so much in another one is the same space drawn twice


def carved(spaces: Sequence[Space], areas: Shapes) -> Shapes:
    """`areas` without the smaller walled spaces that stand in them on their level. An area that
    this would cut in two, or take away, stays as it is drawn."""
    outer, inner = _standing_in(spaces, areas)
    if not len(outer):
        return areas
    left = areas.copy()
    for number in np.unique(outer).tolist():
        area = areas[number]
        whole = shapely.difference(area, shapely.union_all(areas[inner[outer == number]]))
        whole = _without_slivers(whole)
        cut = shapely.get_num_geometries(whole) > shapely.get_num_geometries(area)
        if not cut and shapely.area(whole) > (1 - SAME) * shapely.area(area):
            left[number] = whole
    return left


def _standing_in(spaces: Sequence[Space], areas: Shapes) -> tuple[Ints, Ints]:
    """Pairs of a space and a smaller walled one that overlaps it by more than a wall."""
    walled = np.flatnonzero([space.kind not in OPEN for space in spaces])
    cores = shapely.buffer(areas[walled], -LEAST_OVERLAP, join_style="mitre")
    cores = np.where(shapely.is_empty(cores), areas[walled], cores)  # a thin pillar
    levels = {level: number for number, level in enumerate({space.level: 0 for space in spaces})}
    level = np.array([levels[space.level] for space in spaces], dtype=np.intp)
    size = shapely.area(areas)
    pairs = [np.empty((2, 0), np.intp)]
    for number in range(len(levels)):
        here, mine = np.flatnonzero(level == number), np.flatnonzero(level[walled] == number)
        found = shapely.STRtree(areas[here]).query(cores[mine], predicate="intersects")
        inner, outer = walled[mine[found[0]]], here[found[1]]
        smaller = (inner != outer) & (size[inner] < size[outer])
        pairs.append(np.stack((outer[smaller], inner[smaller])))
    both = np.concatenate(pairs, axis=1)
    return both[0], both[1]


def _without_slivers(area: shapely.Geometry) -> shapely.Geometry:
    """What is left between two drawings of one wall is no floor."""
    parts = shapely.get_parts(area)
    wide = parts[~shapely.is_empty(shapely.buffer(parts, -LEAST_OVERLAP))]
    return wide[0] if len(wide) == 1 else shapely.multipolygons(wide)
