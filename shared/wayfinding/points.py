"""The points of a graph, and which of them see each other.

Points are the places beside doors, the corners a way can bend round, and the stops of climbs.
"""

from dataclasses import dataclass
from enum import IntEnum
from math import pi

import numpy as np
import rustworkx
import shapely

from shared.wayfinding.plan import OUTDOORS, Door
from shared.wayfinding.visibility import (
    HUGE,
    NEIGHBOURS,
    Flags,
    Floats,
    Ints,
    Shapes,
    angle,
    bends_round,
    bounded,
    corners,
    pairs,
    see,
)

WIDE = 3.0  # metres of an opening from which on it is crossed at more than one point
CROSSINGS = 5  # at most


class Stop(IntEnum):
    """Whether a climb stops at a point. A lift's cabin is two points, one to get in and one to get
    out, so that nobody is led in by one door and out by another."""

    NONE = 0
    GETTING_IN = 1
    GETTING_OUT = 2
    BOTH = 3


@dataclass(frozen=True)
class Crossings:
    """Where doors are crossed: `door` the index, `middle` the point on the door, and the points on
    either side of it (-1 outdoors, or where the plan does not say)."""

    door: Ints
    middle: Floats
    sides: Ints  # (n, 2) indices of points, as in Door.joins


@dataclass(frozen=True)
class Points:
    """Sorted by space. `crossing` -1 unless beside a door, where `inward` leads away from the door;
    `bend` of a corner in radians, and the vertices of the wall before and after it; `beside_leaf`
    where the door leads into a space that leads nowhere else; `stop` a Stop."""

    xy: Floats
    space: Ints
    crossing: Ints
    inward: Floats
    bend: Floats
    before: Floats
    after: Floats
    beside_leaf: Flags
    stop: Ints
    first: Ints  # of each space, and one more


@dataclass(frozen=True)
class Sightlines:
    """Pairs of points of one space that see each other, sorted by space; `turns` in right angles
    that a way along it takes at its ends (half of the turn at a corner)."""

    one: Ints
    other: Ints
    metres: Floats
    turns: Floats
    first: Ints


def joined(doors: tuple[Door, ...], spaces: dict[str, int]) -> tuple[Ints, Ints]:
    """Indices of the doors that join what the plan has, and the spaces of each (-1 outdoors)."""
    numbers = {OUTDOORS: -1, **spaces}
    sides = [numbers.get(side, -2) for door in doors for side in door.joins]
    joins = np.array(sides, dtype=np.intp).reshape(-1, 2)
    drawn = ~shapely.is_empty(np.array([door.line for door in doors], dtype=object))
    known = np.flatnonzero((joins >= -1).all(axis=1) & (joins[:, 0] != joins[:, 1]) & drawn)
    return known, joins[known]


def crossed_at(doors: tuple[Door, ...], known: Ints) -> tuple[Ints, Floats]:
    """Where each known door is crossed: its row among the known, and the point. A wide opening is
    crossed at several points, so that nobody is led to the middle of a hall's open side."""
    lines = np.array([doors[number].line for number in known] or [None], dtype=object)[: len(known)]
    long = shapely.length(lines)
    count = np.where(long > WIDE, np.minimum(CROSSINGS, np.ceil(long / 2)), 1).astype(np.intp)
    row = np.repeat(np.arange(len(known)), count)
    nth = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    along = (nth + 0.5) / count[row]
    middle = shapely.line_interpolate_point(lines[row], along, normalized=True)
    return row, shapely.get_coordinates(middle).reshape(-1, 2)


def points_of(
    floors: Shapes, middle: Floats, where: Ints, leaf: Flags, stop_space: Ints, stop_kind: Ints
) -> tuple[Points, Ints, Ints]:
    """The points; for each crossing the numbers of its two; and the numbers of the stops. `where`
    are the spaces on either side of each crossing."""
    crossing, side = np.nonzero(where >= 0)
    of = where[crossing, side]
    legs = shapely.shortest_line(shapely.points(middle[crossing]), floors[of])
    ends = shapely.get_coordinates(legs).reshape(-1, 2, 2)
    others = where[crossing, 1 - side]
    beside_leaf = np.where(others >= 0, leaf[others], False) & ~leaf[of]
    bends = corners(floors)
    stop_xy = shapely.get_coordinates(shapely.point_on_surface(floors[stop_space])).reshape(-1, 2)
    doors, turns, rides = len(of), len(bends.xy), len(stop_space)
    xy = np.concatenate((ends[:, 1], bends.xy, stop_xy))
    space = np.concatenate((of, bends.of, stop_space))
    order = np.argsort(space, kind="stable")
    place = np.empty(len(order), np.intp)
    place[order] = np.arange(len(order))

    def spread(values: np.ndarray, offset: int, blank: object) -> np.ndarray:
        whole = np.full((doors + turns + rides, *values.shape[1:]), blank, values.dtype)
        whole[offset : offset + len(values)] = values
        return whole[order]

    points = Points(
        xy=xy[order],
        space=space[order],
        crossing=spread(crossing, 0, -1),
        inward=spread(ends[:, 1] - ends[:, 0], 0, 0.0),
        bend=spread(bends.bend, doors, 0.0),
        before=spread(bends.before, doors, 0.0),
        after=spread(bends.after, doors, 0.0),
        beside_leaf=spread(beside_leaf, 0, False),
        stop=spread(stop_kind, doors + turns, 0),
        first=np.searchsorted(space[order], np.arange(len(floors) + 1)),
    )
    sides = np.full((len(middle), 2), -1)
    sides[crossing, side] = place[:doors]
    return points, sides, place[doors + turns :]


def sightlines(points: Points, seen_through: Shapes, leaf: Flags) -> Sightlines:
    one, other = pairs(np.diff(points.first))
    keep = ~(points.beside_leaf[one] & points.beside_leaf[other])
    one, other = one[keep], other[keep]
    useful = may_bend(points, one, points.xy[other])
    one, other = one[useful], other[useful]
    useful = may_bend(points, other, points.xy[one])
    one, other = one[useful], other[useful]
    metres = np.hypot(*(points.xy[one] - points.xy[other]).T)
    space = points.space[one]
    huge = np.bincount(space, minlength=len(leaf)) > HUGE
    asked = ~huge[space]
    for number in np.flatnonzero(huge).tolist():
        here = np.flatnonzero(space == number)
        asked[here] = bounded(one[here], other[here], metres[here], NEIGHBOURS)
    seen = np.zeros(len(one), dtype=bool)
    seen[asked] = see(seen_through, space[asked], points.xy[one[asked]], points.xy[other[asked]])
    for number in np.flatnonzero(huge).tolist():
        here = np.flatnonzero(space == number)
        if not _whole(points, number, one[here][seen[here]], other[here][seen[here]]):
            left = here[~asked[here]]
            seen[left] = see(
                seen_through, space[left], points.xy[one[left]], points.xy[other[left]]
            )
    one, other, metres = one[seen], other[seen], metres[seen]
    along = points.xy[other] - points.xy[one]
    turns = turns_at(points, one, along) + turns_at(points, other, -along)
    first = np.searchsorted(points.space[one], np.arange(len(leaf) + 1))
    return Sightlines(one, other, metres, turns, first)


def _whole(points: Points, space: int, one: Ints, other: Ints) -> bool:
    """Whether these pairs join all points of a space; if not, its far pairs are asked as well."""
    first, last = points.first[space], points.first[space + 1]
    joins: rustworkx.PyGraph[int, None] = rustworkx.PyGraph()
    joins.add_nodes_from(range(last - first))
    numbers = zip((one - first).tolist(), (other - first).tolist(), strict=True)
    joins.add_edges_from_no_data(list(numbers))
    return bool(rustworkx.number_connected_components(joins) == 1)


def may_bend(points: Points, which: Ints, towards: Floats) -> Flags:
    """True for all but the corners at which a shortest way from `towards` could not go on."""
    corner, before, after = points.xy[which], points.before[which], points.after[which]
    bends = bends_round(corner, before, after, towards)
    return np.asarray(bends | (points.bend[which] == 0), dtype=bool)


def turns_at(points: Points, which: Ints, along: Floats) -> Floats:
    """Right angles turned at a point on the way out in direction `along`: from the door to it, or
    half of what a corner bends at most."""
    inward = points.inward[which]
    beside = (points.crossing[which] >= 0) & (np.hypot(*inward.T) > 0.01)
    turned = np.where(beside, angle(inward, along), points.bend[which] / 2)
    return np.minimum(turned / (pi / 2), np.where(beside, 1.0, 0.5))
