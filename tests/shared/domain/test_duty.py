from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from shared.domain.duty import may_be_seen_by, on_duty, present

ZONE = timezone(timedelta(hours=8))


@dataclass(frozen=True)
class Shift:
    room: str
    practitioner: str
    starts: datetime


def at(hour: float) -> datetime:
    return datetime(2026, 11, 23, tzinfo=ZONE) + timedelta(hours=hour)


SHIFTS = [Shift("201", "D2", at(13)), Shift("201", "D1", at(8)), Shift("202", "D3", at(8))]


def test_a_room_changes_hands_when_the_next_session_begins():
    assert on_duty(SHIFTS, at(7))["201"].practitioner == "D1"
    assert on_duty(SHIFTS, at(12.5))["201"].practitioner == "D1"
    assert on_duty(SHIFTS, at(13))["201"].practitioner == "D2"


def test_a_doctor_is_present_until_the_room_is_taken_over():
    assert present(SHIFTS, at(12.5)) == {"D1", "D2", "D3"}
    assert present(SHIFTS, at(13)) == {"D2", "D3"}


def test_patients_of_a_doctor_who_has_left_go_to_whoever_is_free():
    here = present(SHIFTS, at(13))
    assert may_be_seen_by("D1", "D3", here)
    assert not may_be_seen_by("D2", "D3", here)
    assert may_be_seen_by(None, "D3", here)
