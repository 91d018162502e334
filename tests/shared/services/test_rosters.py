"""The roster edited at the desk: new sessions, changed ones, and who is booked in them."""

import json
from datetime import time
from typing import Any

import pytest

from shared.domain.errors import Refused
from shared.services import clinics, rosters
from shared.services.check_in import check_in
from shared.services.closing import close_day
from shared.store import schema
from tests.conftest import ZONE
from tests.shared.services.bookings import TODAY, TOMORROW, Desk, at


@pytest.fixture
def desk(demo: Any) -> Any:
    yield Desk(demo)
    assert demo.read(schema.check) == []


def refused(key: str) -> Any:
    return pytest.raises(Refused, match=f"^{key}")


def test_a_new_session_can_be_booked_at_once(desk: Desk) -> None:
    clinic = desk.put(day=TOMORROW, room=" 308 ", quota=10, slot_quota=2)
    assert clinic == desk.clinic(day=TOMORROW)
    assert (clinic.room, clinic.state, clinic.starts) == ("308", "active", at("08:00", TOMORROW))
    assert [slot.quota for slot in clinic.slots] == [2] * 8
    assert desk.book("80000030", "09:00", clinic).day == TOMORROW
    (row,) = desk.noted("put_clinic")
    facts = json.loads(row.detail)
    assert (facts["before"], facts["after"]["room"]) == (None, "308")


def test_asked_twice_there_is_one_session(desk: Desk) -> None:
    asked = {
        "schedule_id": None, "day": TOMORROW, "session": "morning", "practitioner": "P08",
        "department": "12.05", "room": "303", "starts": time(8), "ends": time(12),
        "slot_minutes": 30, "quota": 40,
    }  # fmt: skip
    first, second = desk.again(rosters.put_clinic, **asked)
    assert first == second
    assert len(desk.noted("put_clinic")) == 1


BAD_VALUES: tuple[tuple[dict[str, Any], str, str], ...] = (
    ({"day": "2026-13-01"}, "bad_day", "day"),
    ({"day": "morgen"}, "bad_day", "day"),
    ({"day": "2026-11-22"}, "day_is_over", "day"),
    ({"session": " "}, "bad_session", "session"),
    ({"session": "x" * 13}, "bad_session", "session"),
    ({"room": ""}, "bad_room", "room"),
    ({"practitioner": "P99"}, "no_practitioner", "practitioner"),
    ({"department": "99"}, "no_department", "department"),
    ({"starts": time(12)}, "bad_times", "ends"),
    ({"starts": time(13), "ends": time(8)}, "bad_times", "ends"),
    ({"starts": time(22), "ends": time(0)}, "bad_times", "ends"),
    ({"slot_minutes": 0}, "bad_slot_minutes", "slot_minutes"),
    ({"slot_minutes": 601}, "bad_slot_minutes", "slot_minutes"),
    ({"quota": -1}, "bad_quota", "quota"),
    ({"slot_quota": 10_001}, "bad_quota", "slot_quota"),
)


def test_what_cannot_be_is_refused_by_its_field(desk: Desk) -> None:
    for changed, key, field in BAD_VALUES:
        with refused(key) as refusal:
            desk.put(**({"day": TOMORROW} | changed))
        assert refusal.value.values["field"] == field
    assert not desk.noted("put_clinic")


def test_a_session_of_today_that_would_be_over_is_refused(desk: Desk) -> None:
    with refused("past_time"):
        desk.put(day=TODAY, session="early", room="399", starts=time(6), ends=time(8))


def test_nobody_is_in_two_places_and_no_room_has_two_doctors(desk: Desk) -> None:
    desk.put(day=TOMORROW)
    with refused("session_overlaps") as refusal:
        desk.put(day=TOMORROW, session="noon", room="399", starts=time(11), ends=time(13))
    assert refusal.value.values["field"] == "starts"
    with refused("room_overlaps") as refusal:
        desk.put(day=TOMORROW, practitioner="P09")
    assert refusal.value.values["field"] == "room"
    with refused("session_exists"):
        desk.put(day=TOMORROW, room="399", starts=time(14), ends=time(16))
    desk.put(day=TOMORROW, session="noon", starts=time(12), ends=time(13))  # right after
    desk.put(day=TOMORROW, practitioner="P09", room="304")


def test_a_cancelled_session_stands_in_nobodys_way_but_is_not_made_twice(desk: Desk) -> None:
    desk.cancel_clinic(desk.put(day=TOMORROW))
    desk.put(day=TOMORROW, practitioner="P09")
    with refused("session_exists"):
        desk.put(day=TOMORROW, room="399")


def test_a_changed_room_is_told_to_everybody_booked_and_changed_back_to_nobody(
    desk: Desk,
) -> None:
    booked = desk.book("80000030")
    came = desk.book("80000031", "09:00")
    desk.do(check_in, appointment_id=came.id)
    desk.put(desk.clinic(), room="310")
    rows = desk.to_tell()
    assert {(row.cause, row.was_room, row.was_doctor, row.time_gone) for row in rows} == {
        ("moved", "303", "", False)
    }
    assert booked.id in {row.appointment.id for row in rows}
    assert came.id not in {row.appointment.id for row in rows}, "the board tells them"
    assert rows[0].appointment.room == "310"
    desk.put(desk.clinic(), room="303")
    assert desk.to_tell() == ()
    assert [row.state for row in desk.told(booked)] == ["withdrawn"]


def test_who_was_told_of_the_new_room_is_told_again_when_it_changes_back(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.put(desk.clinic(), room="310")
    desk.set_told(next(r for r in desk.to_tell() if r.appointment.id == booked.id))
    desk.put(desk.clinic(), room="303")
    (row,) = desk.to_tell()
    assert (row.appointment.id, row.was_room, row.appointment.room) == (booked.id, "310", "303")


def test_another_doctor_for_the_same_session_is_told(desk: Desk) -> None:
    tomorrow = desk.put(day=TOMORROW)
    booked = desk.book("80000030", "09:00", tomorrow)
    desk.put(tomorrow, practitioner="P09")
    (row,) = desk.to_tell()
    assert (row.appointment.id, row.was_doctor, row.appointment.doctor_name) == (
        booked.id, "孙志强", "郑丽华",
    )  # fmt: skip


def test_whose_time_falls_outside_the_session_is_to_be_told_and_keeps_the_appointment(
    desk: Desk,
) -> None:
    late, early = desk.book("80000030", "11:00"), desk.book("80000031", "10:00")
    shorter = desk.put(desk.clinic(), ends=time(10, 30), slot_quota=5)
    assert len(shorter.slots) == 5
    (row,) = desk.to_tell()
    assert (row.appointment.id, row.time_gone, row.was_room) == (late.id, True, "")
    assert desk.day_list()[late.id].slot_start == at("11:00")
    assert desk.day_list()[early.id].state == "booked"
    desk.now = at("18:00")
    desk.do(close_day)
    assert desk.stored(late).state == "booked", "nobody fails to come to what is not held"
    assert desk.stored(early).state == "no_show"


def test_slots_cut_anew_keep_the_times_that_were_promised(desk: Desk) -> None:
    booked = desk.book("80000030", "09:30")
    clinic = desk.put(desk.clinic(), slot_minutes=20, slot_quota=5)
    assert desk.to_tell() == ()
    assert desk.day_list()[booked.id].slot_start == at("09:30")
    holding = next(slot for slot in clinic.slots if slot.holds(booked.slot_start))
    assert (f"{holding.start:%H:%M}", holding.taken) == ("09:20", 2)


def test_there_cannot_be_fewer_places_than_are_booked(desk: Desk) -> None:
    clinic = desk.clinic()  # five are booked, two of them at nine
    with refused("quota_below_booked") as refusal:
        desk.put(clinic, quota=4)
    assert refusal.value.values == {"field": "quota", "booked": 5}
    with refused("slot_quota_below_booked") as refusal:
        desk.put(clinic, slot_quota=1)
    assert refusal.value.values == {"field": "slot_quota", "booked": 2, "time": "08:30"}
    with refused("slot_quota_below_booked"):
        desk.put(clinic, quota=8)  # one in each slot
    assert desk.put(clinic, quota=5, slot_quota=2).quota == 5
    desk.book("80000030", "11:00", add_on="老患者")
    assert desk.put(desk.clinic(), room="310").room == "310"


def test_a_session_with_patients_stays_on_its_day_and_in_its_department(desk: Desk) -> None:
    clinic = desk.clinic()
    for changed in ({"day": TOMORROW}, {"department": "03.04"}, {"session": "noon"}):
        with refused("clinic_in_use") as refusal:
            desk.put(clinic, **changed)
        assert refusal.value.values == {"field": next(iter(changed)), "booked": 5}
    empty = desk.put(day=TOMORROW)
    assert desk.put(empty, day="2026-11-25", session="noon").day == "2026-11-25"


def test_a_clinic_that_is_over_or_cancelled_is_not_edited(desk: Desk) -> None:
    clinic = desk.cancel_clinic()
    with refused("clinic_is_cancelled"):
        desk.put(clinic, room="310")
    with refused("no_such_clinic"):
        desk.put(clinic, schedule_id=99_999)
    other = desk.clinic("P09")
    desk.now = at("12:30")
    with refused("clinic_over"):
        desk.put(other, ends=time(13))


def test_the_change_of_a_running_session_is_seen_by_who_books_next(desk: Desk) -> None:
    desk.put(desk.clinic(), ends=time(11))
    with refused("no_slot"):
        desk.book("80000030", "11:00")


def test_a_new_doctor_can_be_put_on_the_roster(desk: Desk) -> None:
    new = desk.do(
        rosters.put_practitioner, code=" P20 ", name="　林　涛 ", title="主任医师", department="07"
    )
    assert (new.code, new.name) == ("P20", "林 涛")
    assert new in desk.ask(rosters.practitioners)
    with refused("practitioner_exists"):
        desk.do(rosters.put_practitioner, **{**vars(new), "name": "别人", "only_new": True})
    clinic = desk.put(practitioner="P20", room="399", department="07")
    assert clinic.doctor_name == "林 涛"
    changed = desk.do(
        rosters.put_practitioner, code="P20", name="林涛", title="主任医师", department="07"
    )
    assert [p for p in desk.ask(rosters.practitioners) if p.code == "P20"] == [changed]
    facts = json.loads(desk.noted("put_practitioner")[-1].detail)
    assert (facts["before"]["name"], facts["after"]["name"]) == ("林 涛", "林涛")


def test_a_doctor_without_code_name_or_department_is_refused(desk: Desk) -> None:
    good = {"code": "P20", "name": "林涛", "title": "", "department": "07"}
    for changed, key in (
        ({"code": ""}, "bad_code"),
        ({"code": "x" * 41}, "bad_code"),
        ({"name": " "}, "bad_name"),
        ({"name": "长" * 61}, "bad_name"),
        ({"department": "99"}, "no_department"),
    ):
        with refused(key):
            desk.do(rosters.put_practitioner, **(good | changed))


def test_a_session_is_of_the_hospitals_clock_just_after_midnight(desk: Desk) -> None:
    desk.now = at("00:05", TOMORROW)
    with refused("day_is_over"):
        desk.put(day=TODAY)
    clinic = desk.put(day=TOMORROW)
    assert clinic.starts.tzinfo == ZONE
    assert [c.schedule_id for c in desk.ask(clinics.clinics_of_day, day=TOMORROW)] == [
        clinic.schedule_id
    ]
