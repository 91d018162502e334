"""Directions: the side that a step names is the side that the geometry shows, and nobody has to
remember more than seven steps."""

import cmath
from dataclasses import replace
from math import cos, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.text import LANGUAGES
from shared.wayfinding.directions import MOST_STEPS, Guide, directions
from shared.wayfinding.plan import Category, Climb, ClimbKind, Names, Place
from shared.wayfinding.route import Profile, Route
from shared.wayfinding.wayfinder import Wayfinder
from tests.shared.wayfinding.demo_directions import KEPT, guide, routes, written
from tests.shared.wayfinding.plans import clinic
from tests.shared.wayfinding.routes import field, ridden, route, walked

LEFT = {"zh-Hans": "左", "zh-Hant": "左", "en": "left"}
RIGHT = {"zh-Hans": "右", "zh-Hant": "右", "en": "right"}
FIELD = Guide(field())


def line(legs):
    """A polyline from the kiosk on: turn by so many degrees to the right, then so many metres.
    The kiosk looks north."""
    points, bearing = [(0.0, 0.0)], 0.0
    for by, metres in legs:
        bearing += by
        x, y = points[-1]
        points.append((x + metres * sin(radians(bearing)), y + metres * cos(radians(bearing))))
    return points


def to_the_right(before, at, after):
    """The turn at a vertex, by another road than the program's: the angle between two complex
    numbers, positive clockwise."""
    came = complex(*at) - complex(*before)
    goes = complex(*after) - complex(*at)
    return -cmath.phase(goes / came) * 180 / cmath.pi


def sides_named(text, language):
    said = text.casefold()
    return LEFT[language] in said, RIGHT[language] in said


turns = st.one_of(st.floats(-145, -40), st.floats(40, 145), st.floats(-12, 12))
turns_back = st.floats(160, 200)  # only at the kiosk: a shortest way never doubles back
legs = st.builds(
    lambda first, others: [first, *others],
    st.tuples(turns | turns_back, st.floats(8, 60)),
    st.lists(st.tuples(turns, st.floats(8, 60)), max_size=5),
)


@settings(max_examples=60, deadline=None)
@given(legs=legs, language=st.sampled_from(LANGUAGES))
def test_every_step_names_the_side_that_the_geometry_shows(legs, language):
    points = line(legs)
    for step in FIELD.directions(route(walked(points)), language):
        if step.kind != "walk":
            continue
        before = points[step.first - 1] if step.first else (0.0, -1.0)  # the kiosk looks north
        by = to_the_right(before, points[step.first], points[step.first + 1])
        left, right = sides_named(step.text, language)
        assert not (left and right)
        if left or right:
            assert (by > 0) == right
            assert 15 < abs(by) < 165
        if 75 <= abs(by) <= 105:
            assert left or right


@settings(max_examples=60, deadline=None)
@given(legs=legs)
def test_no_sharp_turn_goes_unsaid(legs):
    points = line(legs)
    begins = {step.first for step in FIELD.directions(route(walked(points)), "en")}
    for at in range(1, len(points) - 1):
        if abs(to_the_right(*points[at - 1 : at + 2])) > 70:
            assert at in begins


KINDS = st.sampled_from(list(ClimbKind))
walks = st.lists(st.tuples(st.floats(-180, 180), st.floats(0.2, 40)), max_size=9)


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(st.tuples(walks, KINDS, st.integers(1, 9)), max_size=8),
    last=walks,
    known=st.booleans(),
    language=st.sampled_from(LANGUAGES),
)
def test_however_long_the_way_at_most_seven_steps_tell_all_of_it(parts, last, known, language):
    pieces, at, floor = [], (0.0, 0.0), 1
    for walk, kind, to in [*parts, (last, None, None)]:
        points = [(x + at[0], y + at[1]) for x, y in line(walk)]
        pieces += walked(points, floor)
        at = points[-1]
        if kind and to != floor:
            pieces.append(ridden(kind, at, floor, to))
            floor = to
    way = route(pieces, start="K1" if known else "somewhere")
    steps = FIELD.directions(way, language)
    assert 1 <= len(steps) <= MOST_STEPS
    assert [step.kind for step in steps].count("arrive") == 1
    assert steps[-1].kind == "arrive"
    covered = [piece for step in steps for piece in range(step.first, step.last + 1)]
    assert covered == list(range(len(pieces)))
    assert sum(step.metres for step in steps) == pytest.approx(way.metres)
    assert all(step.text[-1] in "。." for step in steps)


def told(way, language="en", by=FIELD, heading=None):
    return [step.text for step in by.directions(way, language, heading)]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        (0, "From here, turn to your right and walk for about 30 metres, about 45 steps."),
        (90, "From here, walk straight ahead for about 30 metres, about 45 steps."),
        (180, "From here, turn to your left and walk for about 30 metres, about 45 steps."),
        (270, "From here, turn around and walk for about 30 metres, about 45 steps."),
        (45, "From here, walk ahead to your right for about 30 metres, about 45 steps."),
    ],
)
def test_the_first_step_is_told_from_where_the_person_looks(heading, said):
    east = route(walked([(0, 0), (30, 0)]))
    assert told(east, by=Guide(field(heading)))[0] == said
    assert told(east, heading=heading)[0] == said


def test_stepping_back_from_the_kiosk_and_turning_is_one_movement():
    around = route(walked([(0, 0), (0, -2), (30, -2)]))
    assert told(around)[0].startswith("From here, turn to your right and walk for about 30 metres")


def test_a_swerve_round_a_pillar_is_no_turn():
    around = route(walked([(0, 0), (0, 20), (1.2, 22), (0, 24), (0, 40)]))
    assert told(around) == [
        "From here, walk straight ahead for about 40 metres, about 65 steps.",
        "Your destination is straight ahead of you.",
    ]


def test_one_who_is_there_is_told_so():
    (step,) = FIELD.directions(route([]), "zh-Hans")
    assert step.text == "您已经在您要去的地方了。"
    assert (step.kind, step.metres) == ("arrive", 0)


def test_nobody_is_told_a_side_when_it_is_not_known_which_way_they_look():
    east = route(walked([(0, 0), (30, 0)]), start="somewhere")
    (walk, _) = FIELD.directions(east, "zh-Hans")
    assert walk.text == "从这里走大约30米，约45步。"
    assert walk.turn == ""


def test_flights_that_follow_each_other_are_one_step():
    flights = [
        *walked([(0, 0), (0, 20)]),
        ridden(ClimbKind.STAIRS, (0, 20), 1, 2),
        *walked([(0, 20), (3, 20), (3, 17)], 2),
        ridden(ClimbKind.STAIRS, (3, 17), 2, 3),
        *walked([(3, 17), (3, 60)], 3),
    ]
    steps = FIELD.directions(route(flights), "zh-Hans")
    assert [step.kind for step in steps] == ["walk", "stairs", "walk", "arrive"]
    assert steps[1].text.startswith("走A楼梯上到3楼")
    assert (steps[1].floor, steps[1].to_floor) == ("1F", "3F")


@pytest.fixture(scope="module")
def house():
    plan = clinic()
    return plan, Wayfinder(plan)


def way(house, start, target, profile=Profile.NORMAL):
    found = house[1].route(start, target, profile)
    assert isinstance(found, Route)
    return found


def test_a_lift_step_says_which_lift_which_floor_and_the_turn_on_leaving(house):
    found = way(house, "K1", "p.r1.3", Profile.STEP_FREE)
    steps = directions(house[0], found, "zh-Hans")
    lift = next(step for step in steps if step.kind == "lift")
    # The lift lies east of the corridor's corner; its door looks west, straight down the corridor.
    assert lift.text == "乘A电梯上到3楼，出电梯后直走。"
    assert (lift.floor, lift.to_floor, lift.turn, lift.metres) == ("1F", "3F", "straight", 0)
    assert steps[-1].text == "r1.3就在您的右手边。"


def test_the_turn_on_leaving_is_counted_from_the_door(house):
    found = way(house, "K1", "p.lab.2", Profile.STEP_FREE)
    steps = directions(house[0], found, "en")
    lift = next(step for step in steps if step.kind == "lift")
    # Out of the lift one looks west; the laboratory is at the corridor's north end.
    assert lift.text == "Take lift A up to floor 2; when you leave the lift, turn right."
    assert steps[-1].text == "Lab.2 is straight ahead of you."


def test_the_walk_to_a_lift_leads_to_its_name(house):
    found = way(house, "K1", "p.lab.2", Profile.STEP_FREE)
    first = directions(house[0], found, "zh-Hant")[0]
    assert first.text.endswith("到A電梯。")


@pytest.mark.parametrize(
    ("room", "side"), [("r1.1", "左手边"), ("r2.1", "左手边"), ("r4.1", "右手边")]
)
def test_arriving_names_the_side_of_the_door(house, room, side):
    steps = directions(house[0], way(house, "K1", f"p.{room}"), "zh-Hans")
    assert steps[-1].text == f"{room}就在您的{side}。"


def test_somebody_in_a_room_is_led_from_its_door(house):
    steps = directions(house[0], way(house, "p.r1.1", "p.r3.1"), "zh-Hans")
    # Out of r1 one looks south; east is to the left, and r3 lies on the corridor's north side.
    assert steps[0].text.startswith("出门后左转，走大约")
    assert steps[-1].text == "r3.1就在您的左手边。"


def test_the_room_number_is_said_where_the_name_does_not_tell_it(house):
    plan = house[0]
    numbered = tuple(
        replace(place, number="218") if place.id == "p.r1.1" else place for place in plan.places
    )
    found = way(house, "K1", "p.r1.1")
    steps = directions(replace(plan, places=numbered), found, "en")
    assert steps[-1].text == "R1.1, room 218, is on your left."


def named(id, x, y, category, landmark=0.0, name=None):
    return Place(
        id, "hall.1", "L1", (x, y), category, Names({"zh-Hans": name or id}), landmark=landmark
    )


def test_the_most_striking_place_beside_the_way_is_its_landmark():
    places = [
        named("药房", 4, 28, Category.PHARMACY),
        named("饮水处", -3, 29, Category.OTHER, landmark=0.3),
        named("收费处", 3, 12, Category.CASHIER, landmark=0.9),
        named("远处", 40, 28, Category.HELP_DESK, landmark=1.0),
    ]
    field_guide = Guide(field(places=places))
    straight = route(walked([(0, 0), (0, 30), (30, 30)]))
    first, second, *_ = field_guide.directions(straight, "zh-Hans")
    assert first.text == "从这里向正前方走大约30米，约45步，走到药房旁边。"
    assert first.landmark == "药房"
    assert second.landmark != "药房"


def test_a_landmark_on_the_way_is_passed():
    field_guide = Guide(field(places=[named("收费处", 3, 12, Category.CASHIER)]))
    (first, _) = field_guide.directions(route(walked([(0, 0), (0, 40)])), "zh-Hans")
    assert first.text == "从这里向正前方走大约40米，约60步，经过收费处。"


def test_the_target_is_no_landmark_of_the_way_to_it():
    field_guide = Guide(field(places=[named("收费处", 3, 12, Category.CASHIER)]))
    (first, last) = field_guide.directions(
        route(walked([(0, 0), (0, 12)]), target="收费处"), "zh-Hans"
    )
    assert first.landmark == ""
    assert last.text == "前面就是收费处。"


def test_what_stands_in_brackets_is_not_read_aloud():
    places = [named("wc", 2, 12, Category.TOILET, 0.5, "卫生间（东侧）")]
    field_guide = Guide(field(places=places))
    (first, _) = field_guide.directions(route(walked([(0, 0), (0, 40)])), "zh-Hans")
    assert first.text.endswith("经过卫生间。")


@pytest.mark.parametrize(
    ("bank", "said"),
    [
        ("B", "乘B电梯上到2楼"),
        ("东侧", "乘东侧电梯上到2楼"),
        ("东侧 A 梯", "乘东侧 A 梯上到2楼"),
        ("", "乘电梯上到2楼"),
        ("电梯", "乘电梯上到2楼"),
    ],
)
def test_a_lift_is_called_as_the_map_calls_it(bank, said):
    plan = field()
    stops = ("hall.1", "hall.2")
    lift = Climb("lift", ClimbKind.LIFT, stops, Names({"zh-Hans": bank}))
    ride = ridden(ClimbKind.LIFT, (0, 20), 1, 2)
    up = route([*walked([(0, 0), (0, 20)]), ride, *walked([(0, 20), (0, 40)], 2)])
    steps = directions(replace(plan, climbs=(lift,)), up, "zh-Hans")
    assert steps[1].text.startswith(said)


def test_the_demo_building_is_told_as_a_person_read_it():
    """Five kiosks, twenty places, three languages. After a change on purpose: write the file anew
    (tests/shared/wayfinding/demo_directions.py), and read it."""
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


FELT = 4.0  # metres before and after a turn, in which it is made


def ahead(way, begins, step):
    """From where a piece begins to what lies FELT metres along the way, forwards or back."""
    start = way.pieces[begins].start
    at, piece = 0j, begins if step > 0 else begins - 1
    while 0 <= piece < len(way.pieces) and way.pieces[piece].climb is None and abs(at) < FELT:
        point = way.pieces[piece].end if step > 0 else way.pieces[piece].start
        at = complex(point.x - start.x, point.y - start.y)
        piece += step
    return at


def test_in_the_demo_building_every_side_named_is_the_side_one_turns_to():
    named = 0
    for way in routes().values():
        for step in guide().directions(way, "en"):
            left, right = sides_named(step.text, "en")
            if step.kind != "walk" or step.first == 0 or left == right:
                continue
            behind, onward = ahead(way, step.first, -1), ahead(way, step.first, 1)
            by = -cmath.phase(onward / -behind) * 180 / cmath.pi
            assert (by > 0) == right, step.text
            assert abs(by) > 15, step.text
            named += 1
    assert named > 80


def test_one_who_stands_in_a_lift_already_is_told_all_of_the_way(house):
    for start in ("lift.1", "stairs.1"):
        found = way(house, start, "p.lab.3")
        steps = directions(house[0], found, "zh-Hans")
        assert steps[0].first == 0
        assert sum(step.metres for step in steps) == pytest.approx(found.metres)


def test_no_step_of_the_demo_holds_what_a_voice_stumbles_over():
    kept = [row for row in KEPT.read_text(encoding="utf-8").splitlines() if row[:2] == "  "]
    assert len(kept) > 1000
    assert not [row for row in kept if set(row) & set('()（）/→[]【】_&+*#|<>"“”')]
