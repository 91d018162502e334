"""Clinics, slots and appointments as small as a test of words needs them."""

from datetime import timedelta
from typing import Any

from shared.domain.slots import Slot
from shared.services.clinic_values import Booked, Clinic, PatientBrief, ToTell
from tests.desk.booking_desk import TODAY, at
from tests.desk.samples import HEART

WANG = PatientBrief(7, "王晓明", "王*明", "M", 34)


def slot(clock: str, taken: int = 0, quota: int = 5, **more: Any) -> Slot:
    start = at(clock)
    return Slot(start, start + timedelta(minutes=30), quota, taken, **more)


def clinic(slots: tuple[Slot, ...] = (), **changes: Any) -> Clinic:
    values: dict[str, Any] = {
        "schedule_id": 1,
        "day": TODAY,
        "session": "morning",
        "practitioner": "P01",
        "doctor_name": "陈志远",
        "doctor_title": "主任医师",
        "department": HEART,
        "room": "201",
        "starts": at("08:00"),
        "ends": at("12:00"),
        "slot_minutes": 30,
        "quota": 40,
        "slot_quota": 0,
        "state": "active",
        "reason": "",
        "slots": slots or (slot("08:00", 5), slot("08:30", 2)),
    }
    return Clinic(**(values | changes))


def booked(clock: str = "09:00", **changes: Any) -> Booked:
    values: dict[str, Any] = {
        "id": 1,
        "day": TODAY,
        "patient": WANG,
        "department": HEART,
        "doctor_name": "陈志远",
        "practitioner": "P01",
        "room": "201",
        "schedule_id": 1,
        "session": "morning",
        "slot_start": at(clock),
        "slot_end": at(clock) + timedelta(minutes=30),
        "state": "booked",
        "add_on": False,
        "first_visit": True,
        "reason": "",
        "code": "B1",
        "clinic_state": "active",
    }
    return Booked(**(values | changes))


def told(state: Any = "open", cause: Any = "clinic_cancelled", **changes: Any) -> ToTell:
    values: dict[str, Any] = {
        "id": 1,
        "appointment": booked(clinic_state="cancelled"),
        "masked_phone": "138****5521",
        "cause": cause,
        "state": state,
        "since": at("08:50"),
        "by_name": "周敏",
        "words": "",
    }
    return ToTell(**(values | changes))
