"""Plain values of appointments and clinics."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from shared.domain.slots import Slot
from shared.domain.telling import Cause
from shared.services.values import Department

ClinicState = Literal["active", "cancelled", "left"]
TellState = Literal["open", "told", "rebooked", "given_up", "withdrawn"]


@dataclass(frozen=True)
class Clinic:
    """A doctor's session in a room, with its slots. "cancelled" is 停诊; "left": the doctor has
    gone and colleagues see who comes. Times are in the hospital's zone. `paused_until` None with
    `paused` True: until the doctor is back."""

    schedule_id: int
    day: str
    session: str
    practitioner: str
    doctor_name: str
    doctor_title: str
    department: Department
    room: str
    starts: datetime
    ends: datetime
    slot_minutes: int
    quota: int
    slot_quota: int
    state: ClinicState
    reason: str
    slots: tuple[Slot, ...]
    paused_until: datetime | None = None
    paused: bool = False
    pause_reason: str = ""


@dataclass(frozen=True)
class PatientBrief:
    """Who an appointment is for, as the desk's lists show it."""

    id: int
    name: str
    masked: str
    sex: str
    age: int


@dataclass(frozen=True)
class Booked:
    """An appointment in the desk's list. `state` is booked, checked_in, cancelled or no_show;
    `reason` why it is an add-on number (加号) or why it was cancelled; `session` that of the
    clinic."""

    id: int
    day: str
    patient: PatientBrief
    department: Department
    doctor_name: str
    practitioner: str
    room: str
    schedule_id: int
    session: str
    slot_start: datetime
    slot_end: datetime
    state: str
    add_on: bool
    first_visit: bool
    reason: str
    code: str
    clinic_state: ClinicState


@dataclass(frozen=True)
class ToTell:
    """Somebody to be told of a cancelled clinic, of a changed room, doctor or time, or that a
    clinic takes place after all ("restored"). `was_room`, `was_doctor` are what they expect, ""
    where that has not changed; `time_gone`: the session does not reach to their time any more;
    `words` what came of the call."""

    id: int
    appointment: Booked
    masked_phone: str
    cause: Cause
    state: TellState
    since: datetime
    by_name: str
    words: str
    was_room: str = ""
    was_doctor: str = ""
    time_gone: bool = False


@dataclass(frozen=True)
class PractitionerBrief:
    code: str
    name: str
    title: str
    department: str
