"""What can be seen on a floor, held against what anybody sees on the drawing."""

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon, box

from shared.wayfinding.graph import graph_of
from shared.wayfinding.route import Route
from shared.wayfinding.visibility import bounded, corners, free_floor, pairs, see, sights
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.plans import CORRIDOR, clinic, hall

NO_DOORS = np.empty(0, dtype=object), np.empty(0, dtype=np.intp)


def shapes(*areas):
    row = np.empty(len(areas), dtype=object)
    row[:] = areas
    return row


def test_a_floor_keeps_clear_of_its_walls():
    (floor,) = free_floor(shapes(box(0, 0, 10, 3)), *NO_DOORS)
    assert floor.bounds == pytest.approx((0.4, 0.4, 9.6, 2.6))


def test_a_narrow_corridor_keeps_less_and_stays_whole():
    neck = Polygon(
        [
            (0, 0),
            (5, 0),
            (5, 1),
            (8, 1),
            (8, 0),
            (9, 0),
            (9, 3),
            (8, 3),
            (8, 1.6),
            (5, 1.6),
            (5, 3),
            (0, 3),
        ]
    )
    (floor,) = free_floor(shapes(neck), *NO_DOORS)
    assert floor.geom_type == "Polygon"
    assert floor.covers(LineString([(1, 1.3), (8.5, 1.3)]))


def test_a_slit_too_narrow_for_any_clearance_is_walked_all_the_same():
    slit = box(0, 0, 5, 0.1)
    (floor,) = free_floor(shapes(slit), *NO_DOORS)
    assert floor.equals(slit)


@pytest.mark.parametrize("turned", [False, True])
def test_a_door_deep_in_a_niche_is_not_cut_off(turned):
    """0.6 m wide: nobody keeps 0.4 m from both its walls. The second one has a corner in it."""
    straight = box(4.7, 2.9, 5.3, 5)
    niche = straight.union(box(5, 4.4, 7, 5)) if turned else straight
    area = box(0, 0, 10, 3).union(niche)
    opening = shapes(Point(7, 4.7) if turned else Point(5, 5))
    (floor,) = free_floor(shapes(area), opening, np.array([0]))
    leg = shapely.shortest_line(opening[0], floor)
    assert area.buffer(0.02).covers(leg)


def test_only_corners_that_stand_out_into_the_floor_bend_a_way():
    pillar = Polygon(box(0, 0, 10, 10).exterior.coords, [box(4, 4, 6, 6).exterior.coords])
    found = corners(shapes(Polygon(CORRIDOR), pillar, box(0, 0, 1, 1)))
    assert found.of.tolist() == [0, 1, 1, 1, 1]
    assert tuple(found.xy[0]) == (27, 3)
    assert np.allclose(found.bend, np.pi / 2)


def test_two_points_see_each_other_unless_a_wall_is_between():
    seen = sights(shapes(Polygon(CORRIDOR)))
    here = np.array([[1.0, 1.5], [1.0, 1.5], [28.0, 19.0]])
    there = np.array([[29.0, 1.5], [28.0, 19.0], [28.0, 1.0]])
    assert see(seen, np.zeros(3, dtype=np.intp), here, there).tolist() == [True, False, True]


def test_every_pair_of_a_group_once_and_none_across_groups():
    one, other = pairs(np.array([3, 0, 2]))
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2), (3, 4)]


def test_two_doors_of_a_convex_corridor_see_each_other_directly():
    graph = graph_of(clinic(2))
    room = graph.spaces["r2.1"]  # its two doors lead to the corridor and to the room next door
    here = slice(graph.lines.first[room], graph.lines.first[room + 1])
    assert len(graph.lines.one[here]) == 1


def test_in_a_crowded_hall_a_point_keeps_its_nearest_neighbours():
    one, other = np.array([0, 0, 0, 1]), np.array([1, 2, 3, 3])
    kept = bounded(one, other, np.array([3.0, 1.0, 2.0, 9.0]), 1)
    assert kept.tolist() == [True, True, True, True]  # each is the nearest of one of its ends
    assert bounded(one[:3], np.array([3, 3, 3]), np.array([3.0, 1.0, 2.0]), 1).tolist() == [
        False, True, False,
    ]  # fmt: skip


def test_the_graph_of_a_hall_with_hundreds_of_pillars_stays_bounded_and_whole():
    finder = Wayfinder(hall(12))
    graph = finder.graph
    assert isinstance(finder.route("w", "e"), Route)
    assert len(graph.lines.one) < 40 * 2 * len(graph.points.xy)
    joined = np.unique(np.r_[graph.lines.one, graph.lines.other])
    inside = np.flatnonzero(graph.points.space == graph.spaces["hall"])
    assert set(inside.tolist()) <= set(joined.tolist())
