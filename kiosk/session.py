"""What the kiosk knows of the visit before it: its state, and what a screen reports. No Qt."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.building import Building
from shared.devices.health import Health
from shared.domain.ticket import Ticket
from shared.domain.triage.menu import Menu, Told
from shared.services.stamp import Stamp
from shared.services.the_way import Way
from shared.services.triaging import Advice
from shared.services.values import (
    AppointmentToday,
    DepartmentToday,
    Doctor,
    TicketPlace,
    VisitToday,
)
from shared.wayfinding.plan import Category, Place
from shared.wayfinding.route import NoWay


class State(StrEnum):
    HOME = "home"
    IDENTIFY = "identify"
    CARD = "card"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    BIRTH = "birth"
    CHOOSE = "choose"
    PARTS = "parts"
    COMPLAINTS = "complaints"
    LETTERS = "letters"
    ASKED = "asked"
    STAFF = "staff"
    SUGGESTED = "suggested"
    DEPARTMENTS = "departments"
    DOCTORS = "doctors"
    CONFIRM = "confirm"
    DONE = "done"
    PLACE = "place"
    SORRY = "sorry"
    STORE_AWAY = "store_away"
    FIND = "find"
    FIND_LETTERS = "find_letters"
    FIND_NUMBER = "find_number"
    FIND_DEPARTMENTS = "find_departments"
    WAY = "way"
    WAY_PHONE = "way_phone"


class Event(StrEnum):
    """What a patient chooses, and how the work it started came out."""

    GO_HOME = "go_home"
    IDLE = "idle"
    BACK = "back"
    HELP = "help"
    CHECK_IN = "check_in"
    COME_BACK = "come_back"
    PLACE = "place"
    WALK_IN = "walk_in"
    SCANNED = "scanned"
    BY_CARD = "by_card"
    BY_ID_NUMBER = "by_id_number"
    BY_PHONE = "by_phone"
    ENTERED = "entered"
    CHOSEN = "chosen"
    PART = "part"
    BY_LETTERS = "by_letters"
    COMPLAINT = "complaint"
    ANSWERED = "answered"
    GO_ON = "go_on"
    BY_DEPARTMENT = "by_department"
    DEPARTMENT = "department"
    DOCTOR = "doctor"
    CONFIRMED = "confirmed"
    REPRINT = "reprint"
    FIND = "find"
    MAP_OPENED = "map_opened"
    BY_NUMBER = "by_number"
    GO_TO = "go_to"
    LED = "led"
    STEP = "step"
    STEP_FREE = "step_free"
    STILL = "still"
    TO_PHONE = "to_phone"
    CODED = "coded"
    PRINT_WAY = "print_way"
    LISTED = "listed"
    DECIDED = "decided"
    WHO = "who"
    ASK = "ask"
    ALARMED = "alarmed"
    ADVISED = "advised"
    KNOWN_TO_CHOOSE = "known_to_choose"
    KNOWN_TO_CONFIRM = "known_to_confirm"
    KNOWN_TO_PLACE = "known_to_place"
    TAKEN = "taken"
    REFUSED = "refused"
    FAILED = "failed"
    STORE_LOST = "store_lost"
    STORE_BACK = "store_back"


class Wish(StrEnum):
    """What the patient came to the kiosk for."""

    CHECK_IN = "check_in"
    COME_BACK = "come_back"
    PLACE = "place"
    WALK_IN = "walk_in"


class Slip(StrEnum):
    """How the paper is doing."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True)
class WalkIn:
    """A walk-in's choice; no doctor means any."""

    department: DepartmentToday
    doctor: Doctor | None = None


@dataclass(frozen=True)
class Trouble:
    """Why not: the key of an `error` text and its values."""

    key: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Going:
    """Where to: a place of the map by its id, the nearest of a kind, or where a ticket waits; and
    the way there. `step` is the step that was touched, None before; `desk` the help desk one can
    get to where there is no way; `code` the way as a phone reads it, () where it is too long."""

    to: str | Category | TicketPlace
    way: Way | NoWay
    step: int | None = None
    desk: Place | None = None
    code: tuple[tuple[bool, ...], ...] = ()


@dataclass(frozen=True)
class Choice:
    """What a screen reports: an event and what it is about."""

    event: Event
    value: object = None


@dataclass(frozen=True)
class Session:
    """All the kiosk knows of the person before it; `Session()` is nobody.

    `stamp` belongs to `choice`: a second try of the same act carries the same one.
    `advice` is what the rules say to `told`; `alarms` are the red flags staff was called for.
    `slip` is how the last slip is doing, `slip_of` its number, `paper` why it did not come out.
    `building` is the map as it was when they came; `step_free` whether they need a lift.
    """

    state: State = State.HOME
    trail: tuple[State, ...] = ()
    wish: Wish | None = None
    entered: str = ""
    phone: str = ""
    visit: VisitToday | None = None
    departments: tuple[DepartmentToday, ...] = ()
    menu: Menu = field(default_factory=Menu)
    part: str = ""
    told: Told = field(default_factory=Told)
    advice: Advice | None = None
    alarms: tuple[str, ...] = ()
    choice: AppointmentToday | TicketPlace | WalkIn | None = None
    stamp: Stamp | None = None
    ticket: Ticket | None = None
    place: TicketPlace | None = None
    again: bool = False
    slip: Slip = Slip.NONE
    slip_of: str = ""
    paper: Health = Health.READY
    trouble: Trouble | None = None
    building: Building | None = None
    step_free: bool = False
    going: Going | None = None
