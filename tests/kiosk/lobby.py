"""Hand-made people, departments and sessions: every screen of the kiosk once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.building import Building, building_of
from kiosk.leading import way_to
from kiosk.session import Going, Session, Slip, State, Trouble, WalkIn, Wish
from shared.devices.health import Health
from shared.domain.ticket import State as TicketState
from shared.domain.ticket import Ticket, TicketClass
from shared.domain.triage.grading import Graded
from shared.domain.triage.menu import Told
from shared.domain.triage.reading import Person
from shared.domain.triage.rules import Fired, Rule
from shared.domain.triage.suggestion import Suggested, Suggestion
from shared.domain.triage.vitals import Vitals
from shared.services.complaint_menu import our_menu
from shared.services.map_files import read_map
from shared.services.the_way import Ways
from shared.services.triaging import Advice
from shared.services.values import (
    AppointmentToday,
    Department,
    DepartmentToday,
    Doctor,
    TicketPlace,
    VisitToday,
)
from shared.text import RESOURCES
from shared.wayfinding.plan import Category, Place
from shared.wayfinding.route import NoWay, Profile, Why

DEMO_MAP: Path = RESOURCES / "demo" / "map"

NOW = datetime(2026, 11, 23, 8, 42, tzinfo=ZoneInfo("Asia/Shanghai"))
DAY = "2026-11-23"

NAMES = (
    ("口腔内科", "口腔內科", "Oral Medicine"),
    ("耳鼻咽喉头颈外科", "耳鼻喉頭頸外科", "Otolaryngology, Head and Neck Surgery"),
    ("普通外科", "一般外科", "General Surgery"),
    ("儿科", "小兒科", "Paediatrics"),
    ("妇产科", "婦產科", "Obstetrics and Gynaecology"),
    ("心血管内科", "心臟內科", "Cardiology"),
    ("神经内科", "神經內科", "Neurology"),
    ("骨科", "骨科", "Orthopaedics"),
    ("中医科", "中醫科", "Traditional Chinese Medicine"),
    ("泌尿外科", "泌尿科", "Urology"),
)
DEPARTMENTS = tuple(
    Department(f"D{at}", *names, floor=f"{2 + at % 3}F", area="E", prefix="ABCDEFGHJK"[at])
    for at, names in enumerate(NAMES)
)
DOCTORS = (
    Doctor("P1", "李文", "主任医师", "D0", "301", "morning", 4, True),
    Doctor("P2", "欧阳建国", "副主任医师", "D0", "302", "morning", 12, False),
    Doctor("P3", "张伟", "主治医师", "D0", "303", "morning", 0, True),
)
TODAY = tuple(
    DepartmentToday(
        department,
        3 + at,
        (10 + 5 * at, 20 + 5 * at) if at else None,
        {2: "clinic_cancelled", 5: "session_over"}.get(at),
        DOCTORS if at == 0 else DOCTORS[:1],
    )
    for at, department in enumerate(DEPARTMENTS)
)


def ticket(number: int = 17, state: TicketState = TicketState.WAITING) -> Ticket:
    return Ticket(
        id=f"t{number}",
        site="main",
        day=DAY,
        queue="D0",
        series="A",
        number=number,
        patient_id=1,
        appointment_id=1,
        practitioner="P1",
        ticket_class=TicketClass.APPOINTMENT,
        state=state,
        priority=None,
        first_visit=True,
        slot_start=NOW.replace(hour=9, minute=0),
        slot_end=NOW.replace(hour=9, minute=30),
        session="morning",
        checked_in=NOW,
        joined=NOW,
        registered=NOW,
        room=None,
        called=None,
        started=None,
        ended=None,
        calls=0,
        misses=0,
        reason=None,
        terminal="K1",
    )


def place(
    department: int = 0, number: int = 17, state: TicketState = TicketState.WAITING
) -> TicketPlace:
    return TicketPlace(
        ticket=ticket(number, state),
        masked="王*明",
        department=DEPARTMENTS[department],
        room="301" if number != 5 else "",
        doctor_name="李文" if number != 5 else "",
        floor="3F",
        area_name="东区候诊" if number != 5 else "3F",
        ahead=4,
        wait_minutes=(95, 150),
        asked=NOW,
    )


READY = AppointmentToday(
    id=1,
    day=DAY,
    department=DEPARTMENTS[0],
    practitioner="P1",
    doctor_name="李文",
    room="301",
    slot_start=NOW.replace(hour=9, minute=0),
    slot_end=NOW.replace(hour=9, minute=30),
    refusal=None,
    ticket=None,
)
EARLY = replace(
    READY,
    id=2,
    department=DEPARTMENTS[1],
    doctor_name="王小芳",
    room="耳鼻喉 2 诊室",
    refusal=("too_early", {"time": "13:30"}),
)
BUSY_VISIT = VisitToday(
    patient_id=1,
    masked="王*明",
    first_visit=True,
    appointments=(READY, EARLY),
    tickets=(place(number=21, state=TicketState.AWAY), place(1, number=5)),
)
PLAIN_VISIT = replace(BUSY_VISIT, appointments=(READY,), tickets=())
EMPTY_VISIT = replace(BUSY_VISIT, appointments=(), tickets=())


@cache
def building() -> Building:
    """The demo hospital's map, read once, as the kiosk K1 shows it."""
    found = building_of(Ways(read_map(DEMO_MAP)), "K1")
    assert found is not None
    return found


def place_named(name: str) -> str:
    """The id of a place of the demo hospital."""
    places = building().ways.plan.places
    return next(one.id for one in places if one.names.named("zh-Hans") == name)


def going(
    to: str | Category | TicketPlace, step: int | None = None, *, step_free: bool = False
) -> Going:
    way = way_to(building(), to, NOW, step_free=step_free)
    assert way is not None
    return Going(to, way, step)


def no_way(why: Why = Why.NO_STEP_FREE, desk: Place | None = None) -> Going:
    eyes = place_named("眼科")
    return Going(eyes, NoWay("K1", eyes, Profile.STEP_FREE, why), desk=desk)


def ways() -> Iterator[Session]:
    """The screens about the map."""
    finding = Session(trail=(State.HOME,), building=building())
    yield replace(finding, state=State.FIND)
    yield replace(finding, state=State.FIND, step_free=True)
    for letters in ("", "C", "QQ"):
        yield replace(finding, state=State.FIND_LETTERS, entered=letters)
    yield replace(finding, state=State.FIND_NUMBER, entered="2")
    yield replace(finding, state=State.FIND_DEPARTMENTS)
    far = going(place_named("中医科"))
    for step in (0, 2):
        yield replace(finding, state=State.WAY, going=replace(far, step=step))
    free = going(place_named("神经内科"), step_free=True)
    yield replace(finding, state=State.WAY, going=free, step_free=True, slip=Slip.FAILED)
    yield replace(finding, state=State.WAY, going=going(Category.TOILET_ACCESSIBLE))
    desk = building().ways.search.of(Category.HELP_DESK)[0]
    for none in (no_way(desk=desk), no_way(Why.CLOSED)):
        yield replace(finding, state=State.WAY, going=none, step_free=True)
    code = tuple(tuple((x * y) % 3 == 0 for x in range(85)) for y in range(85))
    for modules in (code, ()):
        yield replace(finding, state=State.WAY_PHONE, going=replace(far, code=modules))


TYPING = (State.HOME, State.IDENTIFY)
MENU = our_menu()


def told_of(complaint: str, *answers: str) -> Told:
    """A complaint and answers of the real menu, by id."""
    said = next(each for each in MENU.complaints if each.id == complaint)
    offered = {one.id: one for each in MENU.questions.values() for one in each.answers}
    return Told(said, tuple(offered[one] for one in answers))


def flag(level: int | None, number: int = 1) -> Fired:
    say = "请到那里去：那里会看"
    rule = Rule(f"TST-{number}", (), (), ("D0",), level, say, say, "Go there: they will look", "x")
    return Fired(rule, ("话",))


def advice_of(*flags: Fired, trap: bool = False) -> Advice:
    """Three departments of this file's hospital, and red flags."""
    suggested = tuple(
        Suggested(each.code, each.name, 0.5, ({why: each.code},))
        for each, why in zip(DEPARTMENTS[1:4], ("words", "near", "general"), strict=True)
    )
    fired = (*flags, *([flag(None, 9)] if trap else []))
    if trap:
        suggested = (replace(suggested[0], because=({"rule": "TST-9"},)), *suggested[1:])
    level = min((one.rule.level or 4 for one in flags), default=4)
    graded = Graded(level, (), None, (), (), flags)
    return Advice("话", Vitals(), Suggestion(suggested, fired, Person(), False), graded)


def sessions() -> Iterator[Session]:
    """Every screen, and each of its faces that is drawn differently."""
    busy = Session(trail=TYPING, visit=BUSY_VISIT, wish=Wish.CHECK_IN)
    yield Session()
    yield Session(State.IDENTIFY, (State.HOME,), Wish.CHECK_IN)
    yield Session(State.CARD, TYPING, entered="80000001800000018000")
    yield Session(State.ID_NUMBER, TYPING, entered="11010119900307123X")
    yield Session(State.PHONE, TYPING, entered="13800138000")
    yield Session(State.BIRTH, TYPING, entered="1955030")
    for visit in (BUSY_VISIT, PLAIN_VISIT, EMPTY_VISIT):
        yield replace(busy, state=State.CHOOSE, visit=visit)
        yield replace(busy, state=State.PLACE, visit=visit, slip=Slip.FAILED)
    no_paper = replace(busy, state=State.PLACE, slip=Slip.FAILED, paper=Health.NO_PAPER)
    alone = replace(BUSY_VISIT, tickets=BUSY_VISIT.tickets[:1])
    yield replace(no_paper, slip_of="A021", visit=alone)
    telling = Session(trail=(State.HOME,), wish=Wish.WALK_IN, departments=TODAY, menu=MENU)
    yield replace(telling, state=State.PARTS)
    for part in MENU.parts:
        yield replace(telling, state=State.COMPLAINTS, part=part.id)
    for letters in ("", "T", "YT", "QQQQQQQQ", "C", "HEADACHE"):
        yield replace(telling, state=State.LETTERS, entered=letters)
    asked = {one: each for each in MENU.complaints for one in each.asks}
    for question, complaint in asked.items():
        at = complaint.asks.index(question)
        told = told_of(complaint.id)
        for before in complaint.asks[:at]:
            told = replace(told, answers=(*told.answers, MENU.questions[before].answers[0]))
        yield replace(telling, state=State.ASKED, told=told)
    longest = told_of("gums", "since-months")
    for level in (1, 3):
        trail = (State.HOME,) if level == 3 else ()
        staff = replace(telling, state=State.STAFF, trail=trail, told=longest)
        yield replace(staff, advice=advice_of(flag(level)))
    for advice in (advice_of(), advice_of(trap=True)):
        yield replace(telling, state=State.SUGGESTED, told=longest, advice=advice)
    yield replace(telling, state=State.SUGGESTED, departments=())
    yield Session(State.DEPARTMENTS, (State.HOME,), departments=TODAY)
    yield Session(State.DOCTORS, (State.HOME,), choice=WalkIn(TODAY[0]))
    for choice in (READY, EARLY, WalkIn(TODAY[1]), BUSY_VISIT.tickets[0]):
        yield replace(busy, state=State.CONFIRM, choice=choice)
    for shown in (place(), place(1), place(1, number=5), None):
        for slip, paper in ((Slip.PRINTED, Health.READY), (Slip.FAILED, Health.SILENT)):
            yield Session(
                State.DONE,
                visit=BUSY_VISIT,
                choice=EARLY,
                ticket=ticket(),
                place=shown,
                slip=slip,
                paper=paper,
            )
    for key in ("not_found", "store_away", "bug"):
        yield Session(State.SORRY, TYPING, trouble=Trouble(key))
    led = Session(State.DONE, visit=BUSY_VISIT, ticket=ticket(), place=place(), slip=Slip.PRINTED)
    led = replace(led, building=building(), going=going(place_named("神经内科")))
    yield led
    for paper in (Health.NO_PAPER, Health.COVER_OPEN):
        yield replace(led, slip=Slip.FAILED, paper=paper, slip_of="A017")
    yield Session(State.STORE_AWAY)
