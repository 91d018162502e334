"""A session as it is typed."""

from datetime import time

import pytest

from desk.schedules.draft import (
    Draft,
    Wrong,
    department_rows,
    doctor_rows,
    draft_of,
    new_draft,
    people_to_tell,
    read,
    read_time,
    with_doctor,
    with_session,
)
from desk.schedules.drafts import Drafts
from shared.domain.errors import Refused
from shared.services.clinic_values import PractitionerBrief
from tests.desk.booking_desk import at
from tests.desk.clinics import clinic, slot
from tests.desk.samples import HEART, NOW

TODAY = NOW.date()
CHEN = PractitionerBrief("P01", "陈志远", "主任医师", "03.04")
SUN = PractitionerBrief("P08", "孙志强", "主任医师", "12.05")


def typed(**changes: str) -> Draft:
    from dataclasses import replace

    return replace(draft_of(clinic(), NOW), **changes)  # type: ignore[arg-type]


def test_a_session_is_read_as_it_was_written():
    values = read(draft_of(clinic(slot_quota=3), NOW), TODAY)
    assert values == {
        "schedule_id": 1,
        "day": "2026-11-23",
        "session": "morning",
        "practitioner": "P01",
        "department": "03.04",
        "room": "201",
        "starts": time(8),
        "ends": time(12),
        "slot_minutes": 30,
        "quota": 40,
        "slot_quota": 3,
    }


@pytest.mark.parametrize(
    ("words", "read_as"),
    [("8", time(8)), ("0830", time(8, 30)), ("8:30", time(8, 30)), ("１３：３０", time(13, 30))],
)
def test_a_time_is_read_however_it_is_typed(words, read_as):
    assert read_time(words) == read_as


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("practitioner", ""),
        ("department", ""),
        ("day", "13-40"),
        ("room", "  "),
        ("starts", "25:00"),
        ("ends", "late"),
        ("slot_minutes", "1.5"),
        ("quota", ""),
        ("slot_quota", "x"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_field(field, words):
    with pytest.raises(Wrong) as caught:
        read(typed(**{field: words}), TODAY)
    assert caught.value.field == field


def test_an_empty_quota_of_a_slot_spreads_the_whole():
    assert read(typed(slot_quota=" "), TODAY)["slot_quota"] == 0
    assert read(typed(quota="４０"), TODAY)["quota"] == 40


def test_a_new_session_begins_like_the_one_that_was_looked_at():
    draft = new_draft(TODAY, clinic(), NOW)
    assert (draft.schedule_id, draft.practitioner) == (None, "")
    assert (draft.department, draft.room, draft.quota) == ("03.04", "201", "40")
    assert new_draft(TODAY, None, NOW).day == "2026-11-23"


def test_another_session_has_its_usual_hours_unless_others_were_typed():
    assert with_session(typed(), "afternoon").starts == "13:30"
    own = with_session(typed(starts="07:30"), "afternoon")
    assert (own.session, own.starts) == ("afternoon", "07:30")


def test_a_doctor_brings_the_department_along():
    draft = with_doctor(typed(), SUN)
    assert (draft.practitioner, draft.department) == ("P08", "12.05")


def test_doctors_are_found_by_name_or_code():
    rows = doctor_rows([CHEN, SUN], [HEART], "zh-Hans", "志")
    assert [row.key for row in rows] == ["P01", "P08"]
    assert [row.key for row in doctor_rows([CHEN, SUN], [HEART], "en", "p08")] == ["P08"]
    assert not doctor_rows([CHEN, SUN], [HEART], "en", "nobody")
    assert [row.key for row in department_rows([HEART], "zh-Hans", "心血")] == ["03.04"]
    assert [row.key for row in department_rows([HEART], "en", "03")] == ["03.04"]


SLOTS = (slot("08:00", 2), slot("09:00", 3, add_ons=1), slot("11:30", 4))


@pytest.mark.parametrize(
    ("changes", "people"),
    [
        ({}, 0),
        ({"quota": "50"}, 0),
        ({"room": "305"}, 10),
        ({"practitioner": "P08"}, 10),
        ({"starts": "0830"}, 2),
        ({"ends": "1130"}, 4),
        ({"starts": "0900", "ends": "11:00"}, 6),
    ],
)
def test_a_change_says_whom_it_concerns(changes, people):
    shown = clinic(SLOTS)
    assert people_to_tell(shown, read(typed(**changes), TODAY)) == people
    assert people_to_tell(None, read(typed(**changes), TODAY)) == 0


def test_each_session_keeps_what_is_typed_of_it():
    drafts, morning = Drafts(), clinic()
    drafts.begin_change(morning, NOW)
    drafts.type(typed(room="999"))
    drafts.begin_new(TODAY, morning, NOW)
    assert drafts.draft.schedule_id is None
    drafts.begin_change(morning, NOW)
    assert drafts.draft.room == "999"
    drafts.discard(TODAY, morning, NOW)
    assert drafts.draft.room == "201"


def test_a_refusal_stands_at_its_field_until_something_is_typed():
    drafts = Drafts()
    drafts.begin_change(clinic(), NOW)
    drafts.refuse(1, Refused("quota_below_booked", field="quota", booked=7))
    assert drafts.wrong_field == "quota"
    assert "7" in drafts.troubles("zh-Hans")["quota"]
    drafts.type(typed(quota="7"))
    assert drafts.troubles("zh-Hans") == {}
    drafts.refuse(1, Refused("clinic_over"))
    assert drafts.troubles("zh-Hans")[""]
    assert at("08:00") == clinic().starts
