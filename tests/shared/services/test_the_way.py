"""From a terminal of the demo hospital to where a patient waits, as screens and paper are told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import ceil

import pytest

from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.map_files import packed
from shared.services.the_way import Way, Ways, profile_for, ways_of
from shared.services.values import Department, TicketPlace
from shared.services.way_content import phone_text, place_words, way_part_of, way_slip_of
from shared.slips.qr import text_modules
from shared.slips.way_slip import way_slip_layout
from shared.text import LANGUAGES, RESOURCES
from shared.wayfinding.plan import Category, Names, Plan, Stand
from shared.wayfinding.route import NoWay, Profile
from tests.conftest import MORNING
from tests.shared.slips.pdf import hold_whole
from tests.shared.wayfinding.plans import clinic

SURGERY = Department("12.05", "口腔颌面外科", "口腔頜面外科", "Oral Surgery", "3F", "3F", "F")
TICKET = Ticket(
    id="t", site="main", day="2026-11-23", queue="12.05", series="F", number=1, patient_id=1,
    appointment_id=None, practitioner=None, ticket_class=TicketClass.WALK_IN, state=State.WAITING,
    priority=None, first_visit=True, slot_start=None, slot_end=None, session="am",
    checked_in=MORNING, joined=MORNING, room=None, called=None, started=None, ended=None, calls=0,
    misses=0, reason=None, terminal="K1", registered=MORNING,
)  # fmt: skip
PLACE = TicketPlace(TICKET, "王*明", SURGERY, "303", "", "3F", "3F", 0, (0, 5), MORNING)


@pytest.fixture(scope="module")
def content() -> bytes:
    return packed(RESOURCES / "demo" / "map")


@pytest.fixture(scope="module")
def ways(content: bytes) -> Ways:
    return ways_of(content, "map.zip")


def led(way: Way | NoWay | None) -> Way:
    assert isinstance(way, Way)
    return way


@pytest.mark.parametrize("terminal", ["K1", "K2", "K3", "K4", "K5", "D1"])
@pytest.mark.parametrize(
    "code", ["02", "07", "03.01", "03.02", "03.03", "03.04", "12.01", "12.02", "12.05"]
)
def test_every_department_is_reached_from_every_terminal(
    ways: Ways, terminal: str, code: str
) -> None:
    place = replace(PLACE, department=replace(SURGERY, code=code), room="")
    way = led(ways.to_ticket(terminal, place, Profile.NORMAL, "zh-Hans", MORNING))
    assert way.target.category is Category.WAITING
    assert code in way.target.departments
    assert 1 <= len(way.steps) <= 7
    seconds = ways.walk_seconds(terminal, code, now=MORNING)
    assert seconds == way.walk_seconds == ceil(way.route.seconds)


def test_the_lobby_is_farther_from_the_third_floor_than_the_kiosk_there(ways: Ways) -> None:
    far, near = (ways.walk_seconds(t, "12.05", now=MORNING) for t in ("K1", "K4"))
    assert 0 < near < far


def test_somebody_called_is_led_to_the_room(ways: Ways) -> None:
    called = replace(PLACE, ticket=replace(TICKET, state=State.CALLED))
    waiting = led(ways.to_ticket("K1", PLACE, Profile.NORMAL, "en", MORNING))
    inside = led(ways.to_ticket("K1", called, Profile.NORMAL, "en", MORNING))
    assert waiting.target.number != "303"
    assert inside.target.number == "303"


def test_a_wheelchair_meets_neither_stairs_nor_escalators(ways: Ways) -> None:
    profile = profile_for(("interpreter", "wheelchair"))
    way = led(ways.to_ticket("K1", PLACE, profile, "en", MORNING))
    assert {step.kind for step in way.steps} == {"walk", "lift", "arrive"}
    assert "step-free" in way_part_of(way, ways, "en").summary
    assert profile_for(("hearing",)) is Profile.NORMAL


def test_the_nearest_accessible_toilet_is_on_the_own_floor(ways: Ways) -> None:
    way = led(ways.to_nearest("K4", Category.TOILET_ACCESSIBLE, Profile.STEP_FREE, "en", MORNING))
    assert [ways.floor(level) for level in way.levels] == ["3F"]


def nobody_knows(ways: Ways) -> list[Way | NoWay | None]:
    elsewhere = replace(PLACE, department=replace(SURGERY, code="99"), room="9999")
    return [
        ways.to_ticket("K99", PLACE, Profile.NORMAL, "en", MORNING),
        ways.to_ticket("K1", elsewhere, Profile.NORMAL, "en", MORNING),
        ways.to_place("K1", "no such place", Profile.NORMAL, "en", MORNING),
    ]


def test_a_map_that_knows_no_such_terminal_or_department_says_nothing(ways: Ways) -> None:
    assert nobody_knows(ways) == [None, None, None]
    assert ways.walk_seconds("K99", "12.05", now=MORNING) == 0
    assert ways.walk_seconds("K1", "99", now=MORNING) == 0


def small(change: Callable[[Plan], Plan]) -> Ways:
    return Ways(change(clinic()))


def test_without_a_waiting_area_it_is_the_room_by_its_number() -> None:
    def numbered(plan: Plan) -> Plan:
        rooms = (replace(place, number=place.id.removeprefix("p.")) for place in plan.places)
        return replace(plan, places=tuple(rooms))

    ways = small(numbered)
    place = replace(PLACE, room="lab.3")
    assert led(ways.to_ticket("K1", place, Profile.NORMAL, "en", MORNING)).target.number == "lab.3"
    assert ways.walk_seconds("K1", "12.05", "lab.3", now=MORNING) > 30


def test_the_nearest_of_several_waiting_areas_is_taken() -> None:
    def two(plan: Plan) -> Plan:
        known = {"p.r3.1", "p.lab.2"}
        places = (
            replace(place, category=Category.WAITING, departments=("12.05",))
            if place.id in known
            else place
            for place in plan.places
        )
        return replace(plan, places=tuple(places))

    way = led(small(two).to_ticket("K1", PLACE, Profile.NORMAL, "en", MORNING))
    assert way.target.id == "p.r3.1"


def test_a_building_without_a_lift_has_no_way_for_a_wheelchair_and_the_walk_is_unknown() -> None:
    def stairs_only(plan: Plan) -> Plan:
        places = tuple(
            replace(place, departments=("12.05",)) if place.id == "p.lab.3" else place
            for place in plan.places
        )
        climbs = tuple(climb for climb in plan.climbs if climb.id != "A")
        return replace(plan, places=places, climbs=climbs)

    ways = small(stairs_only)
    answer = ways.to_ticket("K1", PLACE, Profile.STEP_FREE, "en", MORNING)
    assert isinstance(answer, NoWay)
    assert ways.walk_seconds("K1", "12.05", now=MORNING, profile=Profile.STEP_FREE) == 0


def test_who_stands_there_already_is_told_so_on_paper_too() -> None:
    def beside(plan: Plan) -> Plan:
        place = next(place for place in plan.places if place.id == "p.r1.1")
        here = replace(place, departments=("12.05",))
        stand = Stand("K1", place.space, place.level, place.point, 0.0)
        return replace(plan, places=(here,), stands=(stand,))

    ways = small(beside)
    way = led(ways.to_ticket("K1", PLACE, Profile.NORMAL, "zh-Hans", MORNING))
    assert way.minutes == 1
    assert way_part_of(way, ways, "zh-Hans").floors == ()
    hold_whole(way_slip_layout(way_slip_of(way, ways, "医院", "zh-Hans", now=MORNING)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_of_the_demo_hospital_fits_its_paper_and_a_phone(
    ways: Ways, language: str
) -> None:
    for place in ways.plan.places[::12]:
        way = ways.to_place("K1", place.id, Profile.STEP_FREE, language, MORNING)
        if not isinstance(way, Way):
            continue
        slip = way_slip_of(way, ways, "市第一人民医院", language, now=MORNING)
        assert len(slip.phone.encode()) <= 1273
        hold_whole(way_slip_layout(replace(slip, phone="")))


def test_the_phone_gets_the_steps_and_nothing_about_the_patient(ways: Ways) -> None:
    way = led(ways.to_ticket("K1", PLACE, Profile.NORMAL, "zh-Hans", MORNING))
    words = phone_text(way, ways, "市第一人民医院", "zh-Hans")
    assert all(step.text in words for step in way.steps)
    assert "口腔颌面外科候诊区（3F）" in words.splitlines()[0]
    assert PLACE.masked not in words
    assert TICKET.label not in words
    assert text_modules(words)


def test_the_slip_names_each_floor_walked_on_and_what_leads_to_the_next(ways: Ways) -> None:
    way = led(ways.to_ticket("K1", PLACE, Profile.STEP_FREE, "zh-Hans", MORNING))
    first, last = way_part_of(way, ways, "zh-Hans").floors
    assert (first.floor, first.caption) == ("1F", "▲ 您在这里 → ■ 电梯到 3F")
    assert (last.floor, last.caption) == ("3F", "■ 出电梯 → ◎ 口腔颌面外科候诊区")


@pytest.mark.parametrize(
    ("name", "number", "said"),
    [
        ("超声科", "", "超声科"),
        ("超声科", "206", "超声科 · 206"),
        ("206 诊室", "206", "206 诊室"),
        ("", "206", "206室"),
        ("", "", "您要去的地方"),
    ],
)
def test_a_place_is_headed_by_its_name_and_number(name: str, number: str, said: str) -> None:
    place = replace(clinic().places[0], names=Names({"zh-Hans": name}), number=number)
    assert place_words(place, "zh-Hans") == said


def test_the_same_map_is_made_ready_once_for_all_windows(ways: Ways, content: bytes) -> None:
    assert ways_of(bytes(bytearray(content)), "map.zip") is ways


def test_midnight_is_no_reason_to_walk_longer_than_an_hour(ways: Ways) -> None:
    night = datetime.combine(MORNING.date(), MORNING.time().replace(hour=3), MORNING.tzinfo)
    assert 0 <= ways.walk_seconds("K1", "12.05", now=night) <= 3600
