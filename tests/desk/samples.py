"""Tickets, patients and rooms as small as a test of words and orders needs them."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.values import Department, Patient, QueueEntry, RoomView

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
HEART = Department("03.04", "心血管内科", "心血管內科", "Cardiology", "2F", "2F", "A")


def ago(minutes: int) -> datetime:
    return NOW - timedelta(minutes=minutes)


def ticket(number: int, state: State = State.WAITING, **changes: Any) -> Ticket:
    values: dict[str, Any] = {
        "id": f"t{number}",
        "site": "main",
        "day": "2026-11-23",
        "queue": "03.04",
        "series": "A",
        "number": number,
        "patient_id": number,
        "appointment_id": None,
        "practitioner": None,
        "ticket_class": TicketClass.WALK_IN,
        "state": state,
        "priority": None,
        "first_visit": True,
        "slot_start": None,
        "slot_end": None,
        "session": "morning",
        "checked_in": ago(20),
        "joined": ago(20),
        "registered": ago(20),
        "room": None,
        "called": None,
        "started": None,
        "ended": None,
        "calls": 0,
        "misses": 0,
        "reason": None,
        "terminal": "D1",
    }
    return Ticket(**{**values, **changes})


def entry(of: Ticket, name: str = "王晓明", because: tuple[str, ...] = ()) -> QueueEntry:
    return QueueEntry(of, name, "王*明", because)


def room(number: str = "201", floor: str = "2F", **changes: Any) -> RoomView:
    values: dict[str, Any] = {
        "room": number,
        "floor": floor,
        "area": floor,
        "department": HEART,
        "practitioner": "P01",
        "doctor_name": "陈志远",
        "doctor_title": "主任医师",
        "session": "morning",
        "in_service": None,
        "calling": (),
        "waiting": (),
        "away": (),
        "missed": (),
        "wait_minutes": None,
    }
    return RoomView(**{**values, **changes})


def patient(born: str = "1992-04-18", **changes: Any) -> Patient:
    values: dict[str, Any] = {
        "id": 1,
        "patient_no": "N0000001",
        "name": "王晓明",
        "masked": "王*明",
        "sex": "M",
        "birth_date": born,
        "masked_id": "",
        "masked_phone": "138****5521",
        "card_no": "80000001",
    }
    return Patient(**{**values, **changes})
