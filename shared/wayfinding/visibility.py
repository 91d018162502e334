"""Which points of a floor see each other past its walls, thousands of pairs at a time.

wayfinding.md, Routes 1: a space's polygon is shrunk so that nobody is led along a wall; the
corners that stand out into it are where a shortest way can bend.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Flags = NDArray[np.bool_]
Shapes = NDArray[np.object_]

CLEARANCES = (0.4, 0.2, 0.08, 0.0)  # metres from the walls: the first that keeps a space whole
TOLERANCE = 0.02  # metres a way may touch beyond the walls
HUGE = 20_000  # pairs in one space from which on a point is joined to its neighbours only
NEIGHBOURS = 40


def free_floor(areas: Shapes, openings: Shapes, of: Ints) -> Shapes:
    """`areas` less the strip along their walls. `openings` are points on doors, `of` the index of
    the area each leads into: an area keeps a narrower strip where the usual one would cut it in
    two or cut one of its doors off."""
    floors = np.empty(len(areas), dtype=object)
    left = np.arange(len(areas))
    for clearance in CLEARANCES:
        whole = areas[left]
        floor = whole
        if clearance:
            floor = shapely.buffer(whole, -clearance, join_style="mitre", mitre_limit=2.0)
            floor = shapely.simplify(floor, clearance / 8)
        fits = ~shapely.is_empty(floor) & shapely.is_valid(floor)
        fits &= shapely.get_num_geometries(floor) == shapely.get_num_geometries(whole)
        row = np.full(len(areas), -1)
        row[left] = np.arange(len(left))
        asked = np.flatnonzero(row[of] >= 0)
        asked = asked[fits[row[of[asked]]]]
        at = row[of[asked]]
        legs = shapely.shortest_line(openings[asked], floor[at])
        off = shapely.distance(openings[asked], whole[at])
        outside = shapely.length(shapely.difference(legs, whole[at]))
        fits[at[outside > off + TOLERANCE]] = False
        if not clearance:
            fits[:] = True
        floors[left[fits]] = floor[fits]
        left = left[~fits]
        if not len(left):
            break
    return floors


@dataclass(frozen=True)
class Corners:
    """Corners that stand out into a floor: where they are, the floor's index, the two vertices
    beside each, and how far round a way can bend there (radians)."""

    xy: Floats
    of: Ints
    before: Floats
    after: Floats
    bend: Floats


def corners(floors: Shapes) -> Corners:
    """Every corner of `floors` that a way can bend round."""
    parts, of = shapely.get_parts(floors, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    if not len(rings):
        none = np.empty((0, 2))
        return Corners(none, np.empty(0, np.intp), none, none, np.empty(0))
    outer = np.r_[True, part[1:] != part[:-1]]
    # Walked so that the floor lies on the left: shells counter-clockwise, holes clockwise.
    turned = shapely.is_ccw(rings) != outer
    rings[turned] = shapely.reverse(rings[turned])
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    first = np.r_[True, ring[1:] != ring[:-1]]
    last = np.r_[ring[1:] != ring[:-1], True]
    numbers = np.arange(len(xy))
    # A ring's last vertex is its first again.
    previous = np.where(first, numbers[last][ring] - 1, numbers - 1)
    following = numbers + 1
    keep = ~last
    xy_here, before, after = xy[keep], xy[previous[keep]], xy[following[keep]]
    bend = -_turn(xy_here - before, after - xy_here)
    out = bend > 1e-3
    where = of[part[ring[keep]]]
    return Corners(xy_here[out], where[out], before[out], after[out], bend[out])


def bends_round(corner: Floats, before: Floats, after: Floats, towards: Floats) -> Flags:
    """Whether a shortest way from `towards` can go on past the corner: the wall on both its sides
    lies on one side of that line."""
    line = towards - corner
    one = _cross(line, before - corner)
    other = _cross(line, after - corner)
    slack = 1e-9 * (1 + np.abs(one) + np.abs(other))
    return (one >= -slack) & (other >= -slack) | (one <= slack) & (other <= slack)


def sights(floors: Shapes) -> Shapes:
    """What `see` looks through: the floors and a centimetre, prepared for many questions."""
    wider = shapely.buffer(floors, TOLERANCE / 2, join_style="mitre", mitre_limit=2.0)
    shapely.prepare(wider)
    return np.asarray(wider)


def see(sights: Shapes, of: Ints, one: Floats, other: Floats) -> Flags:
    """Whether the straight line from `one` to `other` stays on the floor (index `of`)."""
    lines = shapely.linestrings(np.stack((one, other), axis=1))
    return np.asarray(shapely.covers(sights[of], lines))


def pairs(counts: Ints) -> tuple[Ints, Ints]:
    """Every pair of numbers within each group, where the groups hold `counts` numbers in a row."""
    last = np.repeat(np.cumsum(counts), counts)
    following = last - np.arange(len(last)) - 1
    one = np.repeat(np.arange(len(last)), following)
    nth = np.arange(len(one)) - np.repeat(np.cumsum(following) - following, following)
    return one, one + 1 + nth


def bounded(one: Ints, other: Ints, length: Floats, count: int) -> Flags:
    """Which pairs to keep where there are too many: those among the `count` shortest of either of
    their points. A huge hall's bound; a way through it may be a little longer than the shortest."""
    kept = np.zeros(len(one), dtype=bool)
    for ends in (one, other):
        order = np.lexsort((length, ends))
        sorted_ends = ends[order]
        first = np.r_[True, sorted_ends[1:] != sorted_ends[:-1]]
        begins = np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))
        kept[order[np.arange(len(order)) - begins < count]] = True
    return kept


def angle(one: Floats, other: Floats) -> Floats:
    """The angle between directions, radians, 0 straight on."""
    return np.abs(_turn(one, other))


def _turn(one: Floats, other: Floats) -> Floats:
    """Counter-clockwise from one direction to the other."""
    ahead = one[:, 0] * other[:, 0] + one[:, 1] * other[:, 1]
    return np.arctan2(_cross(one, other), ahead)


def _cross(one: Floats, other: Floats) -> Floats:
    return one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
