"""Plain values that services and queries answer with."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from shared.domain.announcing import Calling
from shared.domain.ticket import Ticket


@dataclass(frozen=True)
class Patient:
    """A patient as the desk may see one: identity number and phones masked, to be opened only
    by `reveal`. Kiosk, board and slip show `masked` only.

    `id_kind` is "resident", "permit", "passport" or ""; `needs` are words of
    domain/identity.NEEDS; `language` is a tag ("zh-Hans", "en", …) or "".
    """

    id: int
    patient_no: str
    name: str
    masked: str
    sex: str
    birth_date: str
    masked_id: str
    masked_phone: str
    card_no: str
    id_kind: str = ""
    guardian: str = ""
    masked_guardian_phone: str = ""
    allergies: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A patient whom the desk's search found. `similar`: a typing error was forgiven; `today` is
    "ticket" (a live number today), "appointment" (booked for today) or ""; `former_card`: found
    by a card that was replaced."""

    patient: Patient
    similar: bool = False
    today: str = ""
    former_card: bool = False


Because = Literal["identity", "name_birth", "phone_birth", "name_phone", "sound_birth"]


@dataclass(frozen=True)
class Likely:
    """Somebody registered already who may be the very person at the desk, and what they share."""

    patient: Patient
    because: Because


@dataclass(frozen=True)
class Department:
    code: str
    name: str
    name_hant: str
    name_en: str
    floor: str
    area: str
    prefix: str

    def named(self, language: str) -> str:
        return {"zh-Hant": self.name_hant, "en": self.name_en}.get(language, self.name) or self.name


@dataclass(frozen=True)
class Doctor:
    """A practitioner on duty today. `open` is False where no walk-in can be given any more."""

    code: str
    name: str
    title: str
    department: str
    room: str
    session: str
    waiting: int
    open: bool


@dataclass(frozen=True)
class DepartmentToday:
    """A department as offered to a walk-in. `closed_because` is an error key or None."""

    department: Department
    waiting: int
    wait_minutes: tuple[int, int] | None
    closed_because: str | None
    doctors: tuple[Doctor, ...]


@dataclass(frozen=True)
class AppointmentToday:
    """One of a patient's appointments. `refusal` is an error key with its values, or None when
    it can be checked in now; `late` when it then joins as late; `ticket` is the live ticket it
    already has."""

    id: int
    day: str
    department: Department
    practitioner: str
    doctor_name: str
    room: str
    slot_start: datetime
    slot_end: datetime
    refusal: tuple[str, dict[str, object]] | None
    ticket: Ticket | None
    late: bool = False


@dataclass(frozen=True)
class VisitToday:
    """What a kiosk may offer an identified patient: appointments of today, or the nearest day
    that has one when today has none, and the live tickets."""

    patient_id: int
    masked: str
    first_visit: bool
    appointments: tuple[AppointmentToday, ...]
    tickets: tuple["TicketPlace", ...]


@dataclass(frozen=True)
class CheckedIn:
    """`again` is True where the patient already had this ticket."""

    ticket: Ticket
    again: bool


@dataclass(frozen=True)
class TicketPlace:
    """A ticket, where it is to go and how long: what kiosk screen, slip and desk show. `ahead`
    counts those served before it; `wait_minutes` is a range (low, high) from `asked` on, None
    where it cannot be told; `room`, `doctor_name` are "" where any room of the department will
    do; `needs` are the patient's, `spoken` the tag of their language or ""."""

    ticket: Ticket
    masked: str
    department: Department
    room: str
    doctor_name: str
    floor: str
    area_name: str
    ahead: int
    wait_minutes: tuple[int, int] | None
    asked: datetime
    needs: tuple[str, ...] = ()
    spoken: str = ""

    @property
    def wait_clock(self) -> str:
        """The same range as clock time in the hospital's zone, 09:40–09:55; "" for None."""
        if self.wait_minutes is None:
            return ""
        low, high = (self.asked + timedelta(minutes=minutes) for minutes in self.wait_minutes)
        return f"{low:%H:%M}–{high:%H:%M}"


@dataclass(frozen=True)
class QueueEntry:
    """A ticket in a list at the desk, in serving order. `because` says why it is there;
    `waits_long` that it waits longer than the policy's alerts allow."""

    ticket: Ticket
    patient_name: str
    masked: str
    because: tuple[str, ...]
    waits_long: bool = False


@dataclass(frozen=True)
class RoomView:
    """A consulting room now: who is in it, who comes next, how many wait.

    `calling` are called and not yet in; `waiting` is everybody in the order called, with those
    of `door` (二次候诊) first; `also` are further queues the room calls for; `wait_minutes` is for
    a patient who joins now.
    """

    room: str
    floor: str
    area: str
    department: Department
    practitioner: str
    doctor_name: str
    doctor_title: str
    session: str
    in_service: QueueEntry | None
    calling: tuple[QueueEntry, ...]
    waiting: tuple[QueueEntry, ...]
    away: tuple[QueueEntry, ...]
    missed: tuple[QueueEntry, ...]
    wait_minutes: tuple[int, int] | None
    door: tuple[QueueEntry, ...] = ()
    held: tuple[QueueEntry, ...] = ()
    also: tuple[Department, ...] = ()
    paused: bool = False
    paused_until: datetime | None = None
    call_repeat: int = 2


Standing = Literal["door", "return", ""]


@dataclass(frozen=True)
class Call:
    """A call as the board paints it: newest last call first. `at` is the time of the call,
    `repeat` how often the board shows it anew."""

    ticket_id: str
    label: str
    masked: str
    room: str
    at: datetime
    calls: int
    repeat: int = 2


@dataclass(frozen=True)
class BoardRoom:
    room: str
    doctor_name: str
    doctor_title: str
    department: Department
    current: str
    current_state: str
    next: tuple[tuple[str, str, Standing], ...]
    waiting: int
    wait_minutes: tuple[int, int] | None


@dataclass(frozen=True)
class BoardView:
    """An area's board: numbers and masked names only. `next` holds (label, masked, whether they
    wait at the room's door or came back). `current_state` is "called", "in_service", "paused" or
    ""; `seq` is the journal's last row seen; `announced` are the calls of the last half hour,
    oldest first, answered or not, with how the patient may be addressed aloud: what the area's
    voice says."""

    area: str
    area_name: str
    rooms: tuple[BoardRoom, ...]
    calls: tuple[Call, ...]
    missed: tuple[str, ...]
    notices: tuple[str, ...]
    seq: int
    announced: tuple[Calling, ...] = ()


@dataclass(frozen=True)
class Arrival:
    """A line in the desk's list of today's arrivals, newest first."""

    ticket: Ticket
    patient_name: str
    sex: str
    age: int
    department: Department
    complaint: str
    waits_long: bool = False


@dataclass(frozen=True)
class HelpCall:
    """`about`: the red flags (ids of triage rules) somebody said at the kiosk; none: just help."""

    id: int
    terminal: str
    place: str
    at: datetime
    answered_by: str | None
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Notice:
    id: int
    text: str
    area: str
    by: str
    at: datetime


@dataclass(frozen=True)
class StaffMember:
    code: str
    name: str
    role: str


@dataclass(frozen=True)
class DayCounts:
    """The desk's header: arrivals today, waiting now, missed."""

    arrived: int
    waiting: int
    missed: int
