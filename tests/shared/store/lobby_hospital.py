"""The small hospital of the state machine: who works where, who is booked, who may come."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, insert

from shared.store.tables import appointment, department, patient, practitioner, schedule, staff
from tests.conftest import MORNING

QUEUE, OTHER_QUEUE = "X", "Y"
SERIES = {QUEUE: "A", OTHER_QUEUE: "B"}
AREAS = {QUEUE: "2F", OTHER_QUEUE: "3F"}
ROOMS = ("1", "2", "3", "4", "5")
DOCTORS = ("P1", "P2", "P3", "P4", "P5")
SUPERVISOR, GUIDE = "9001", "1001"
DAYS = 4
PATIENTS = 14
OLD = frozenset({3, 8})
# Rooms 2 and 3 change hands at noon, room 3 even to the other queue; P2 and P4 move on.
_ROSTER = (
    # doctor, queue, room, session, quota
    ("P1", QUEUE, "1", "morning", 5),
    ("P1", QUEUE, "1", "afternoon", 9),
    ("P2", QUEUE, "2", "morning", 9),
    ("P2", QUEUE, "4", "afternoon", 9),
    ("P3", QUEUE, "2", "afternoon", 9),
    ("P4", OTHER_QUEUE, "3", "morning", 6),
    ("P4", OTHER_QUEUE, "5", "afternoon", 9),
    ("P5", QUEUE, "3", "afternoon", 9),
)
_SESSIONS = {"morning": (8 * 60, 12 * 60), "afternoon": (13 * 60 + 30, 17 * 60 + 30)}
# (day, patient, doctor, slot in minutes since midnight)
_BOOKED = (
    (0, 0, "P1", 510), (0, 1, "P1", 540), (0, 2, "P2", 510), (0, 3, "P2", 540), (0, 4, "P4", 570),
    (0, 5, "P3", 840), (0, 0, "P4", 600), (1, 0, "P1", 540), (1, 6, "P2", 540), (1, 7, "P1", 510),
    (2, 2, "P1", 540), (2, 5, "P2", 600),
)  # fmt: skip


@dataclass(frozen=True)
class Shift:
    """A doctor's session in a room; `department` is the queue."""

    practitioner: str
    department: str
    room: str
    session: str
    quota: int
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Booking:
    """An appointment; `registered` None where it is not known when it was made."""

    id: int
    patient_id: int
    shift: Shift
    slot_start: datetime
    slot_end: datetime
    registered: datetime | None
    first_visit: bool


@dataclass(frozen=True)
class Hospital:
    """One run's own site with people of its own, so that every run finds a fresh hospital."""

    site: str
    patients: tuple[int, ...]
    bookings: dict[int, Booking]

    def shifts(self, day: str) -> list[Shift]:
        return _shifts().get(day, [])

    def is_old(self, patient_id: int) -> bool:
        return self.patients.index(patient_id) in OLD


@cache
def _shifts() -> dict[str, list[Shift]]:
    days: dict[str, list[Shift]] = {}
    for offset in range(DAYS):
        midnight = _midnight(offset)
        days[midnight.date().isoformat()] = [
            Shift(
                doctor, queue, room, session, quota,
                *(midnight + timedelta(minutes=at) for at in _SESSIONS[session]),
            )
            for doctor, queue, room, session, quota in _ROSTER
        ]  # fmt: skip
    return days


def _midnight(offset: int) -> datetime:
    return MORNING.replace(hour=0, minute=0) + timedelta(days=offset)


def new_hospital(run: int) -> Hospital:
    patients = tuple(range(run * PATIENTS + 1, (run + 1) * PATIENTS + 1))
    bookings = {}
    for place, (offset, who, doctor, minutes) in enumerate(_BOOKED):
        slot = _midnight(offset) + timedelta(minutes=minutes)
        shift = next(
            shift
            for shift in _shifts()[slot.date().isoformat()]
            if shift.practitioner == doctor and shift.starts <= slot < shift.ends
        )
        number = run * len(_BOOKED) + place + 1
        known = place % 2 == 0
        bookings[number] = Booking(
            id=number,
            patient_id=patients[who],
            shift=shift,
            slot_start=slot,
            slot_end=slot + timedelta(minutes=30),
            registered=_midnight(-7) - timedelta(hours=place) if known else None,
            first_visit=place % 3 == 0,
        )
    return Hospital(f"site{run}", patients, bookings)


def build(tx: Connection, hospital: Hospital, run: int) -> None:
    """Write the hospital into a store, under ids that are alike in every store."""
    site = hospital.site
    tx.execute(
        insert(department),
        [
            {
                "site": site, "code": code, "name": code, "name_hant": code, "name_en": code,
                "floor": AREAS[code], "area": AREAS[code], "prefix": SERIES[code],
            }
            for code in SERIES
        ],
    )  # fmt: skip
    queues = {doctor: queue for doctor, queue, *_ in _ROSTER}
    tx.execute(
        insert(practitioner),
        [
            {"site": site, "code": code, "name": code, "title": "", "department": queues[code]}
            for code in DOCTORS
        ],
    )
    roles = {SUPERVISOR: "supervisor", GUIDE: "guide"}
    tx.execute(
        insert(staff),
        [
            {"site": site, "code": code, "name": code, "role": role, "pin_hash": ""}
            for code, role in roles.items()
        ],
    )
    tx.execute(insert(patient), [_patient_row(hospital, number) for number in hospital.patients])
    shifts = [shift for day in _shifts().values() for shift in day]
    ids = {shift: run * len(shifts) + place for place, shift in enumerate(shifts, start=1)}
    tx.execute(
        insert(schedule),
        [
            vars(shift)
            | {
                "id": ids[shift], "site": site, "day": shift.starts.date().isoformat(),
                "slot_minutes": 30, "state": "active", "source": "test",
            }
            for shift in shifts
        ],
    )  # fmt: skip
    tx.execute(
        insert(appointment),
        [
            {
                "id": booking.id, "site": site, "day": booking.slot_start.date().isoformat(),
                "schedule_id": ids[booking.shift], "patient_id": booking.patient_id,
                "slot_start": booking.slot_start, "slot_end": booking.slot_end,
                "first_visit": booking.first_visit, "state": "booked", "source": "test",
                "code": f"M{booking.id}", "registered": booking.registered,
            }
            for booking in hospital.bookings.values()
        ],
    )  # fmt: skip


def _patient_row(hospital: Hospital, number: int) -> dict[str, object]:
    return {
        "id": number, "patient_no": f"M{number}", "name": f"人{number}", "pinyin": "ren",
        "initials": "r", "sex": "F",
        "birth_date": "1940-01-01" if hospital.is_old(number) else "1990-01-01",
        "id_number": "", "phone": "", "phone_tail": "", "card_no": f"M{number}",
        "source": "machine", "external_id": None, "registered": MORNING,
    }  # fmt: skip
