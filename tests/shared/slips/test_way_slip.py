"""The way on paper: steps nobody has to guess at, and a plan that stands as the person stood."""

import random
from dataclasses import replace
from datetime import datetime
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from reportlab.lib.units import mm
from shapely import LineString, box

from shared.slips.layout import (
    ROLL_80,
    Layout,
    PlanPiece,
    QrPiece,
    TextPiece,
)
from shared.slips.qr import LONGEST_TEXT_BYTES, text_modules
from shared.slips.queue_slip import queue_slip_pdf, slip_layout
from shared.slips.small_plan import HIGHEST, LOWEST, Drawing, legs_of
from shared.slips.way_part import FloorPart, WayPart
from shared.slips.way_slip import WaySlip, way_slip_layout, way_slip_pdf
from shared.text import LANGUAGES, text
from shared.wayfinding.plan import ClimbKind
from shared.wayfinding.route import Piece, Point, Profile, Route
from tests.shared.slips.pdf import hold_whole, words_of
from tests.shared.slips.test_queue_slip import SLIP, picture_of
from tests.shared.wayfinding.plans import clinic

PLAN = clinic()
EAST = 90.0  # the way a person looks at K1


def walk(level: str, *points: tuple[float, float]) -> list[Piece]:
    return [
        Piece(Point(*a, level), Point(*b, level), 1.0, 1.0, f"c.{level[0]}")
        for a, b in pairwise(points)
    ]


def ride(from_level: str, to_level: str, kind: ClimbKind = ClimbKind.LIFT) -> Piece:
    at = (31.2, 3.2)
    return Piece(Point(*at, from_level), Point(*at, to_level), 0.0, 40.0, "A", climb=kind)


def route(*pieces: Piece) -> Route:
    return Route("K1", "p.lab.3", Profile.NORMAL, 90.0, 48.0, pieces)


UP = route(
    *walk("1F", (2, 1.5), (28, 1.5), (30, 3.2), (31.2, 3.2)),
    ride("1F", "3F"),
    *walk("3F", (31.2, 3.2), (30, 3.2), (28.5, 4), (28.5, 20), (28.5, 23.5)),
)
STEPS = (
    "从这里直走大约25米，约40步，经过药房，到电梯。",
    "乘A电梯上到3楼，出电梯后右转。",
    "直走大约15米，约25步。",
    "前面就是检验科。",
)
LONG_STEPS = (
    "From here, turn to your left and walk for about 120 metres, about 190 steps, past the cashier "
    "and the outpatient pharmacy, to the lifts on the east side.",
    "Take lift A up to floor 3; when you leave the lift, turn sharply right.",
    "面向自助机，向左转直走约 24 米（40 步），经过门诊药房与挂号收费处，到东侧电梯厅",
)


def floors(way: Route = UP, heading: float = EAST) -> tuple[FloorPart, ...]:
    return tuple(
        FloorPart(
            leg.level, "▲ 您在这里 → ■ 电梯到 3F",
            Drawing(PLAN, leg, heading, "" if leg.leaves_by else "lab.3"),
        )
        for leg in legs_of(way)
    )  # fmt: skip


WAY = WayPart("怎么走", "约 2 分钟 · 50 米", STEPS, floors())
PAPER = WaySlip(
    language="zh-Hans",
    hospital="市第一人民医院",
    target="检验科",
    place="3F · 约 2 分钟 · 50 米",
    way=replace(WAY, title="", summary=""),
    advice=("扫码，路线就存到手机上，不用上网", "找不到路，请问导诊台"),
    phone="\n".join(("市第一人民医院：去检验科（3F）", *STEPS)),
    printed_at=datetime(2026, 11, 23, 9, 31, tzinfo=ZoneInfo("Asia/Shanghai")),
)


def random_way(chance: random.Random) -> WayPart:
    steps = chance.choices((*STEPS, *LONG_STEPS), k=chance.randint(1, 7))
    titles = ("怎么走", "How to get there", "How to get from here to the place you want to go to")
    shown = chance.sample(WAY.floors, chance.randint(0, 2))
    named = [replace(floor, caption=chance.choice(LONG_STEPS)) for floor in shown]
    return WayPart(chance.choice(titles), WAY.summary, tuple(steps), tuple(named))


def plans(layout: Layout) -> list[PlanPiece]:
    return [piece for piece in layout.pieces if isinstance(piece, PlanPiece)]


@pytest.mark.parametrize("seed", range(12))
def test_whatever_the_way_the_queue_slip_holds_it_whole(seed: int) -> None:
    chance = random.Random(seed)
    hold_whole(slip_layout(replace(SLIP, way=random_way(chance), reprint=seed % 3 == 0)))


@pytest.mark.parametrize("seed", range(12))
def test_whatever_the_way_the_route_slip_holds_it_whole(seed: int) -> None:
    chance = random.Random(seed)
    way = random_way(chance)
    slip = replace(
        PAPER,
        language=chance.choice(LANGUAGES),
        target=chance.choice(("检验科", "口腔颌面外科候诊区", "Otorhinolaryngology waiting area")),
        way=replace(way, title="", summary=""),
        phone=chance.choice(("", "\n".join(way.steps), "x" * 900)),
    )
    hold_whole(way_slip_layout(slip))


def test_every_step_is_on_the_queue_slip_with_its_number_and_the_code_is_still_read() -> None:
    pdf = queue_slip_pdf(replace(SLIP, way=WAY))
    read = words_of(pdf)
    for number, step in enumerate(STEPS, start=1):
        assert f"{number}{step}" in read
    assert [code.text for code in zxingcpp.read_barcodes(picture_of(pdf))] == [SLIP.qr]
    assert len(pdf) < 250_000


def test_a_phone_reads_the_whole_way_off_the_paper_at_printer_resolution() -> None:
    seven = "\n".join(("市第一人民医院：去检验科（3F）", *(STEPS + STEPS[:3])))
    found = zxingcpp.read_barcodes(picture_of(way_slip_pdf(replace(PAPER, phone=seven))))
    assert [code.text for code in found] == [seven]


def test_words_too_long_for_a_phone_give_no_code_and_the_paper_keeps_the_steps() -> None:
    long = "走" * (LONGEST_TEXT_BYTES // 3 + 1)
    assert text_modules(long) == ()
    layout = way_slip_layout(replace(PAPER, phone=long))
    assert not any(isinstance(piece, QrPiece) for piece in layout.pieces)
    shown = [piece.text for piece in layout.pieces if isinstance(piece, TextPiece)]
    assert STEPS[-1] in shown


def test_a_slip_without_a_way_is_the_slip_it_was() -> None:
    assert plans(slip_layout(SLIP)) == []
    assert text("slip.way.title") not in words_of(queue_slip_pdf(SLIP))


def test_the_same_way_twice_gives_the_same_file() -> None:
    assert way_slip_pdf(PAPER) == way_slip_pdf(PAPER)


def test_a_way_over_two_floors_has_a_plan_of_each_and_none_of_the_floor_between() -> None:
    assert [leg.level for leg in legs_of(UP)] == ["1F", "3F"]
    first, last = legs_of(UP)
    assert (first.leaves_by, first.to_level) == (ClimbKind.LIFT, "3F")
    assert (last.arrives_by, last.leaves_by) == (ClimbKind.LIFT, None)


def test_a_step_from_one_flight_to_the_next_is_no_plan_of_its_own() -> None:
    stairs = route(
        *walk("1F", (2, 1.5), (29, 1.5)),
        ride("1F", "2F", ClimbKind.STAIRS),
        *walk("2F", (31, 9), (31, 10)),
        ride("2F", "3F", ClimbKind.STAIRS),
        *walk("3F", (31, 9), (28.5, 20)),
    )
    assert [leg.level for leg in legs_of(stairs)] == ["1F", "3F"]


def test_flights_without_a_step_between_lead_to_the_last_floor() -> None:
    stairs = route(
        *walk("1F", (2, 1.5), (29, 1.5)),
        ride("1F", "2F", ClimbKind.STAIRS),
        ride("2F", "3F", ClimbKind.STAIRS),
        *walk("3F", (31, 9), (28.5, 20)),
    )
    assert [(leg.level, leg.to_level) for leg in legs_of(stairs)] == [("1F", "3F"), ("3F", "")]


def test_up_on_the_plan_is_the_way_the_person_looks() -> None:
    """Who looks east at K1 and walks east goes up the paper; who looks west, down."""
    (ahead, *_), (behind, *_) = floors(heading=EAST), floors(heading=EAST + 180)

    def way(part: FloorPart) -> tuple[tuple[float, float], tuple[float, float]]:
        drawn = part.drawing.sketch(ROLL_80.width)
        thick = max(drawn.strokes, key=lambda s: s.width if s.ink == "black" else 0)
        return thick.points[0], thick.points[1]

    (x, y), (later_x, later_y) = way(ahead)
    assert later_y < y
    assert later_x == pytest.approx(x, abs=0.01)
    (x, y), (_, later_y) = way(behind)
    assert later_y > y


NAMED = {f"p.{room}.1": name for room, name in (("r1", "药房"), ("r2", "X-ray"), ("r4", "收费处"))}


@pytest.mark.parametrize("heading", [0.0, 37.0, 90.0, 200.0])
def test_the_places_that_the_steps_name_stand_beside_the_way_and_never_on_it(
    heading: float,
) -> None:
    leg = legs_of(UP)[0]
    named = {**NAMED, "p.lab.3": "another floor's"}
    drawn = Drawing(PLAN, leg, heading, named=named).sketch(ROLL_80.width)
    assert {label.text for label in drawn.labels} == set(NAMED.values())
    thick = max(drawn.strokes, key=lambda s: s.width if s.ink == "black" else 0)
    way = LineString(thick.points).buffer(thick.width / 2)
    for label in drawn.labels:
        ground = label.box
        assert 0 < ground.left < ground.right < ROLL_80.width
        assert 0 < ground.top < ground.bottom < drawn.height
        assert not way.intersects(box(ground.left, ground.top, ground.right, ground.bottom))
    for one, other in combinations(drawn.labels, 2):
        assert not one.box.overlaps(other.box)


@pytest.mark.parametrize("heading", [0.0, 37.0, 90.0, 200.0])
def test_a_plan_keeps_its_shape_and_holds_the_whole_walk(heading: float) -> None:
    for leg in legs_of(UP):
        drawn = Drawing(PLAN, leg, heading).sketch(ROLL_80.width)
        assert LOWEST <= drawn.height <= HIGHEST
        thick = max(drawn.strokes, key=lambda s: s.width if s.ink == "black" else 0)
        assert len(thick.points) == len(leg.points)
        assert all(0 < x < ROLL_80.width and 0 < y < drawn.height for x, y in thick.points)
    assert 50 * mm > HIGHEST
