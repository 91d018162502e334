from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.domain.admission import BookedVisit, Session, admit_appointment, admit_walk_in
from shared.domain.errors import Refused
from shared.domain.policy import CheckInPolicy, Policy
from shared.domain.ticket import TicketClass

ANY_TIME = Policy(check_in=CheckInPolicy(early_minutes="any"))
GRACE = Policy(check_in=CheckInPolicy(late_grace_minutes=10))
ZONE = ZoneInfo("Asia/Shanghai")


def at(clock: str, day: int = 23) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2026, 11, day, int(hour), int(minute), tzinfo=ZONE)


NINE = BookedVisit("2026-11-23", at("09:00"), at("09:30"), at("12:00"), cancelled=False)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("08:30", TicketClass.APPOINTMENT),
        ("09:30", TicketClass.APPOINTMENT),
        ("09:31", TicketClass.LATE),
        ("11:59", TicketClass.LATE),
    ],
)
def test_an_appointment_joins_as_what_its_time_makes_it(now, expected):
    assert admit_appointment(NINE, at(now), Policy()) is expected


def test_before_the_window_the_refusal_names_the_time_to_come():
    with pytest.raises(Refused, match="too_early") as refused:
        admit_appointment(NINE, at("08:29"), Policy())
    assert refused.value.values == {"time": "08:30"}


def test_any_lets_a_patient_in_from_midnight():
    assert admit_appointment(NINE, at("00:01"), ANY_TIME) is TicketClass.APPOINTMENT


def test_grace_keeps_a_late_patient_an_appointment():
    assert admit_appointment(NINE, at("09:40"), GRACE) is TicketClass.APPOINTMENT


def test_after_the_session_it_is_too_late():
    with pytest.raises(Refused, match="too_late"):
        admit_appointment(NINE, at("12:00"), Policy())


def test_on_another_day_the_refusal_names_the_day():
    with pytest.raises(Refused, match="wrong_day") as refused:
        admit_appointment(NINE, at("09:00", day=22), Policy())
    assert refused.value.values == {"day": "2026-11-23"}


def test_a_cancelled_clinic_says_so_before_anything_else():
    cancelled = BookedVisit("2026-11-23", at("09:00"), at("09:30"), at("12:00"), cancelled=True)
    with pytest.raises(Refused, match="clinic_cancelled"):
        admit_appointment(cancelled, at("09:00", day=22), Policy())


MORNING = Session("morning", at("08:00"), at("12:00"), quota=2)
AFTERNOON = Session("afternoon", at("13:30"), at("17:30"), quota=2)


def test_a_walk_in_joins_the_session_that_runs_then_the_next():
    assert admit_walk_in([AFTERNOON, MORNING], {}, at("09:00")) is MORNING
    assert admit_walk_in([AFTERNOON, MORNING], {}, at("12:00")) is AFTERNOON


@pytest.mark.parametrize(
    ("sessions", "taken", "now", "key"),
    [
        ([], {}, "09:00", "no_clinic"),
        ([MORNING], {}, "12:00", "session_over"),
        ([MORNING], {"morning": 2}, "09:00", "queue_full"),
        ([MORNING, AFTERNOON], {"morning": 2}, "09:00", "queue_full"),
    ],
)
def test_a_walk_in_that_cannot_be_taken_is_told_why(sessions, taken, now, key):
    with pytest.raises(Refused, match=key):
        admit_walk_in(sessions, taken, at(now))


def test_a_time_a_minute_before_is_still_open():
    assert admit_walk_in([MORNING], {}, at("12:00") - timedelta(minutes=1)) is MORNING


def test_after_the_session_the_kiosk_refuses_and_the_desk_lets_in_as_late():
    with pytest.raises(Refused, match="too_late"):
        admit_appointment(NINE, at("12:30"), Policy())
    assert admit_appointment(NINE, at("12:30"), Policy(), at_desk=True) is TicketClass.LATE
    off = Policy(after_session=False)
    assert admit_appointment(NINE, at("12:30"), off) is TicketClass.LATE
