"""A person asks for the way in a small building that can be checked with a ruler."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from shared.wayfinding.plan import ClimbKind, Closure, Plan, SpaceKind
from shared.wayfinding.route import NoWay, Profile, Route, Why
from shared.wayfinding.wayfinder import UnknownPlace, Wayfinder
from tests.shared.wayfinding.plans import HERE, changed, clinic, hall, without

NIGHT, DAY = datetime(2026, 11, 23, 22, 0), datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001


@pytest.fixture(scope="module")
def finder():
    return Wayfinder(clinic())


def climbs(route):
    return [piece.climb for piece in route.pieces if piece.climb]


def doors(route):
    return [piece.door for piece in route.pieces if piece.door]


def test_the_way_to_a_room_off_the_corridor_is_straight_to_its_door_and_through_it(finder):
    route = finder.route("K1", "p.r1.1")
    assert isinstance(route, Route)
    assert [(piece.within, piece.door) for piece in route.pieces] == [
        ("c.1", ""),
        ("c.1", "d.r1.1"),
        ("r1.1", ""),
    ]
    # (2, 1.5) to 0.4 m before the door at (4, 3), through it, to the middle of the room.
    assert route.metres == pytest.approx((2**2 + 1.1**2) ** 0.5 + 0.4 + 3.5)
    turn = 3 * 61.19 / 90  # from 29 degrees north of east to north
    assert route.seconds == pytest.approx(route.metres / 1.1 + turn + 2, abs=0.01)


def test_pieces_meet_and_add_up(finder):
    route = finder.route("K1", "p.lab.3")
    for one, other in zip(route.pieces, route.pieces[1:], strict=False):
        assert one.end == other.start
    assert sum(piece.metres for piece in route.pieces) == pytest.approx(route.metres)
    assert sum(piece.seconds for piece in route.pieces) == pytest.approx(route.seconds)


def test_up_goes_by_the_escalator_and_down_by_the_stairs_because_it_only_goes_up(finder):
    assert climbs(finder.route("K1", "p.lab.2")) == [ClimbKind.ESCALATOR]
    assert climbs(finder.route("p.lab.2", "K1")) == [ClimbKind.STAIRS]


def test_in_a_wheelchair_one_takes_the_lift_and_it_rides_in_one_piece(finder):
    route = finder.route("K1", "p.lab.3", Profile.STEP_FREE)
    assert climbs(route) == [ClimbKind.LIFT]
    (ride,) = [piece for piece in route.pieces if piece.climb]
    assert (ride.start.level, ride.end.level, ride.within) == ("1F", "3F", "A")
    assert ride.seconds == 35 + 2 * 4
    assert ride.metres == 0


def test_who_will_not_take_a_lift_is_led_over_the_stairs(finder):
    route = finder.route("p.lab.3", "K1", Profile.NO_LIFTS)
    assert climbs(route) == [ClimbKind.STAIRS] * 2
    rides = [piece.seconds for piece in route.pieces if piece.climb]
    assert rides == [15, 15]


def test_nobody_is_led_through_a_room_to_save_a_few_metres(finder):
    assert doors(finder.route("p.r2.1", "p.r3.1")) == ["d.suite.1"]  # the rooms' own door
    beside = changed(clinic(1), "d.r1.1", joins=("r2.1", "r1.1"))
    assert doors(Wayfinder(beside).route("K1", "p.r1.1")) == ["d.r2.1", "d.r1.1"]
    around = Wayfinder(clinic(1)).route("r2.1", "p.lab.1")
    assert "d.suite.1" not in doors(around)


def test_through_a_room_when_there_is_no_other_way(finder):
    only = Wayfinder(without(clinic(1), ["d.r3.1"]))
    assert doors(only.route("K1", "p.r3.1")) == ["d.r2.1", "d.suite.1"]


def test_a_staff_room_is_passed_only_when_there_is_no_other_way():
    plan = changed(without(clinic(1), ["d.r3.1"]), "r2.1", private=True)
    assert doors(Wayfinder(plan).route("K1", "p.r3.1")) == ["d.r2.1", "d.suite.1"]
    plan = changed(clinic(1), "c.1", kind=SpaceKind.ROOM)
    plan = changed(plan, "r2.1", private=True)
    assert "d.suite.1" not in doors(Wayfinder(plan).route("K1", "p.r3.1"))


def test_a_closed_room_is_no_target_and_no_passage():
    plan = changed(clinic(1), "r2.1", kind=SpaceKind.CLOSED)
    finder = Wayfinder(plan)
    assert finder.route("K1", "p.r2.1").why is Why.NOT_JOINED
    assert doors(finder.route("K1", "p.r3.1")) == ["d.r3.1"]


def test_without_a_lift_the_wheelchair_is_told_there_is_no_step_free_way():
    finder = Wayfinder(without(clinic(), ["A"]))
    no_way = finder.route("K1", "p.lab.3", Profile.STEP_FREE)
    assert no_way == NoWay("K1", "p.lab.3", Profile.STEP_FREE, Why.NO_STEP_FREE)
    assert finder.seconds("K1", "p.lab.3", Profile.STEP_FREE) is None
    assert isinstance(finder.route("K1", "p.lab.1", Profile.STEP_FREE), Route)


def test_a_door_with_a_step_is_not_there_for_a_wheelchair():
    finder = Wayfinder(changed(clinic(), "d.lab.1", step_free=False))
    assert finder.route("K1", "p.lab.1", Profile.STEP_FREE).why is Why.NO_STEP_FREE
    assert isinstance(finder.route("K1", "p.lab.1"), Route)


def test_with_lifts_only_who_takes_none_is_told_so():
    finder = Wayfinder(without(clinic(), ["steps", "up"]))
    assert finder.route("K1", "p.r1.2", Profile.NO_LIFTS).why is Why.NO_WITHOUT_LIFT


def test_a_room_that_nothing_joins_has_no_way():
    finder = Wayfinder(without(clinic(), ["d.lab.1"]))
    assert finder.route("K1", "p.lab.1").why is Why.NOT_JOINED


def test_a_door_closed_at_night_is_gone_round_or_told_to_be_closed():
    shut = (Closure(time(18), time(7, 30)),)
    finder = Wayfinder(changed(clinic(), "d.lab.1", closures=shut))
    assert finder.route("K1", "p.lab.1", at=NIGHT).why is Why.CLOSED
    assert isinstance(finder.route("K1", "p.lab.1", at=DAY), Route)
    assert isinstance(finder.route("K1", "p.lab.1"), Route)
    suite = Wayfinder(changed(clinic(), "d.r3.1", closures=shut))
    assert doors(suite.route("K1", "p.r3.1", at=NIGHT)) == ["d.r2.1", "d.suite.1"]
    assert doors(suite.route("K1", "p.r3.1", at=DAY)) == ["d.r3.1"]


def test_an_escalator_that_stands_still_at_night_is_not_taken():
    finder = Wayfinder(changed(clinic(), "up", closures=(Closure(time(18), time(7, 30)),)))
    assert climbs(finder.route("K1", "p.lab.2", at=NIGHT)) == [ClimbKind.STAIRS]


def test_a_one_way_door_lets_out_but_not_in():
    finder = Wayfinder(changed(clinic(1), "d.lab.1", joins=("lab.1", "c.1"), one_way=True))
    assert isinstance(finder.route("p.lab.1", "K1"), Route)
    assert finder.route("K1", "p.lab.1").why is Why.NOT_JOINED


def test_the_nearest_of_a_group_is_the_one_that_takes_least(finder):
    labs = [f"p.lab.{floor}" for floor in (3, 2, 1)]
    assert finder.nearest("K1", labs).target == "p.lab.1"
    assert finder.nearest("p.r1.3", labs).target == "p.lab.3"


def test_the_nearest_of_what_cannot_be_reached_says_why():
    finder = Wayfinder(without(clinic(), ["A", "d.lab.1"]))
    no_way = finder.nearest("K1", ["p.lab.1", "p.lab.2"], Profile.STEP_FREE)
    assert no_way == NoWay("K1", "p.lab.2", Profile.STEP_FREE, Why.NO_STEP_FREE)
    assert finder.nearest("K1", []).why is Why.NOT_JOINED


def test_who_stands_there_already_has_nowhere_to_go(finder):
    route = finder.route("K1", "K1")
    assert (route.pieces, route.metres, route.seconds) == ((), 0, 0)


def test_from_a_door_and_to_a_door_and_to_a_space(finder):
    assert finder.route("entrance", "d.lab.1").metres > 40
    assert finder.route("d.r1.1", "r1.1").metres == pytest.approx(3.5)
    assert finder.route("r1.2", "entrance").pieces[-1].end.level == "1F"
    assert finder.route("d.r1.1", "d.r2.1").metres == pytest.approx(0.4 + 8 + 0.4)


def test_two_desks_in_one_room_are_joined_straight_and_round_its_corner(finder):
    straight = Wayfinder(clinic(1)).route("d.r2.1", "d.suite.1")
    assert [piece.within for piece in straight.pieces] == ["r2.1"] * len(straight.pieces)
    bent = finder.route("entrance", "d.lab.1")
    assert {piece.within for piece in bent.pieces} == {"c.1"}
    assert len(bent.pieces) == 4


def test_a_kiosk_against_the_wall_begins_where_it_stands():
    plan = clinic(1)
    (stand,) = plan.stands
    plan = replace(plan, stands=(replace(stand, point=(8.0, 0.1)),))
    route = Wayfinder(plan).route("K1", "p.r1.1")
    assert (route.pieces[0].start.x, route.pieces[0].start.y) == (8.0, 0.1)
    assert len(route.pieces) == 3


def test_in_a_hall_of_pillars_the_way_bends_round_them():
    finder = Wayfinder(hall(6))
    route = finder.route("w", "e")
    straight = ((35 - 0) ** 2 + (30 - 5) ** 2) ** 0.5
    assert straight <= route.metres < straight * 1.1


def test_an_unknown_id_is_a_sentence(finder):
    with pytest.raises(UnknownPlace) as refused:
        finder.route("K1", "nowhere")
    assert (refused.value.key, refused.value.values) == ("map_unknown_id", {"id": "nowhere"})


def test_a_plan_with_nothing_in_it_can_be_asked():
    finder = Wayfinder(Plan(HERE))
    assert (finder.nodes, finder.edges) == (0, 0)
    with pytest.raises(UnknownPlace):
        finder.route("a", "b")
