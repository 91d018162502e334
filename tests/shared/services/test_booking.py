"""A desk books, changes and cancels appointments; a slot takes no more than it has places."""

import json
import threading
from datetime import datetime, timedelta
from typing import Any

import pytest

from shared.domain.errors import Refused
from shared.services import booking, booking_rules, calling
from shared.services.check_in import check_in, take_walk_in
from shared.services.closing import close_day
from shared.services.merging import merge
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.services.undoing import undo
from shared.services.views import visit_today
from shared.store import schema
from tests.conftest import ZONE
from tests.shared.services.bookings import TODAY, TOMORROW, Desk, at, morning
from tests.shared.services.lobby import SITE

FIVE = ("80000030", "80000031", "80000032", "80000033", "80000034")


@pytest.fixture
def desk(demo: Any) -> Any:
    yield Desk(demo)
    assert demo.read(schema.check) == []


def fill(desk: Desk, clock: str = "10:00") -> list[Any]:
    return [desk.book(card, clock) for card in FIVE]


def refused(key: str) -> Any:
    return pytest.raises(Refused, match=f"^{key}")


def test_a_booked_patient_stands_in_the_days_list_and_may_check_in(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    assert booked == desk.day_list()[booked.id]
    assert (booked.state, booked.room, booked.doctor_name) == ("booked", "303", "孙志强")
    assert (booked.slot_start, booked.slot_end) == (at("09:00"), at("09:30"))
    assert (booked.add_on, booked.reason, booked.clinic_state) == (False, "", "active")
    scanned = desk.ask(identify, scan=booked.code)
    assert scanned.id == booked.patient.id, "a kiosk reads the confirmation"
    ticket = desk.do(check_in, appointment_id=booked.id).ticket
    assert (ticket.queue, ticket.practitioner, ticket.registered) == (
        "12.05", "P08", desk.stored(booked).registered,
    )  # fmt: skip
    assert desk.day_list()[booked.id].state == "checked_in"


def test_first_visit_or_return_is_known_and_not_asked(desk: Desk) -> None:
    assert desk.book("80000030").first_visit
    seen = desk.walk_in("80000031")
    desk.call_next("303")
    desk.do(calling.start, ticket_id=seen.id)
    desk.do(calling.finish, ticket_id=seen.id)
    tomorrow = desk.put(day=TOMORROW)
    assert not desk.book("80000031", "09:00", tomorrow).first_visit


def test_a_slot_that_runs_can_be_booked_and_one_that_is_over_cannot(desk: Desk) -> None:
    assert desk.book("80000030", "08:30").slot_start == at("08:30")
    with refused("slot_past"):
        desk.book("80000031", "08:00")
    desk.now = morning(9) - timedelta(seconds=1)
    with refused("slot_past"):
        desk.book("80000031", "08:30")  # the clock has struck nine


def test_a_time_that_is_no_slot_is_refused(desk: Desk) -> None:
    with refused("no_slot"):
        desk.book("80000030", "10:10")
    with refused("no_slot"):
        desk.book("80000030", "12:00")
    with refused("no_such_clinic"):
        desk.do(
            booking.book,
            patient_id=desk.patient("80000030").id,
            schedule_id=99_999,
            slot_start=at("10:00"),
        )


def test_a_full_slot_takes_nobody_but_an_add_on_number_with_its_reason(desk: Desk) -> None:
    fill(desk)
    assert desk.slot("10:00").free == 0
    with refused("slot_full") as refusal:
        desk.book("80000035")
    assert refusal.value.values == {"field": "slot_start", "time": "10:00"}
    added = desk.book("80000035", add_on="  孙医生同意\n")
    assert (added.add_on, added.reason) == (True, "孙医生同意")
    slot = desk.slot("10:00")
    assert (slot.quota, slot.taken, slot.add_ons) == (5, 5, 1)
    assert desk.noted("book")[-1].reason == "孙医生同意"
    with refused("no_reason"):
        desk.book("80000036", add_on="   ")


def test_a_place_given_back_can_be_booked_though_an_add_on_number_stands_beside_it(
    desk: Desk,
) -> None:
    booked = fill(desk)
    desk.book("80000035", add_on="老患者")
    desk.cancel(booked[0])
    desk.book("80000036")
    with refused("slot_full"):
        desk.book("80000037")


def test_a_slot_may_have_a_quota_of_its_own(desk: Desk) -> None:
    desk.set_quota(desk.clinic(), slot_quota=1)
    desk.book("80000030")
    with refused("slot_full"):
        desk.book("80000031")
    desk.book("80000031", "10:30")


def test_walk_ins_take_of_the_same_places(desk: Desk) -> None:
    clinic = desk.clinic()
    desk.set_quota(clinic, quota=8, slot_quota=5)  # five are booked from the file
    desk.walk_in("80000040", practitioner="P08")
    desk.walk_in("80000041", practitioner="P08")
    assert desk.slot("10:00").free == 1
    desk.book("80000030")
    assert all(slot.free == 0 for slot in desk.clinic().slots)
    with refused("slot_full"):
        desk.book("80000031", "11:00")
    with refused("queue_full"):
        desk.walk_in("80000042", practitioner="P08")


def test_who_only_came_for_the_department_takes_a_place_of_its_doctors_together(
    desk: Desk,
) -> None:
    desk.set_quota(desk.clinic("P08"), quota=8, slot_quota=5)
    desk.set_quota(desk.clinic("P09"), quota=1, slot_quota=5)
    desk.walk_in("80000040")
    desk.walk_in("80000041")
    desk.book("80000030")
    with refused("slot_full"):
        desk.book("80000031", "11:00")


def test_two_desks_book_the_last_place_of_a_slot_and_one_gets_it(desk: Desk, demo_url: str) -> None:
    clinic = desk.clinic()
    desk.set_quota(clinic, slot_quota=1)
    patients = [desk.patient(card).id for card in FIVE[:2]]
    together = threading.Barrier(2)
    answers: dict[int, Any] = {}

    def book_at_a_desk(patient_id: int) -> None:
        store = schema.open_store(demo_url)
        stamp = new_stamp(SITE, desk.now, f"D{patient_id}", "1001", "guide")
        together.wait(timeout=30)
        try:
            answers[patient_id] = store.write(
                booking.book,
                stamp,
                patient_id=patient_id,
                schedule_id=clinic.schedule_id,
                slot_start=at("11:00"),
            )
        except Refused as error:
            answers[patient_id] = error
        store.close()

    desks = [threading.Thread(target=book_at_a_desk, args=(patient,)) for patient in patients]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert sorted(str(getattr(a, "key", "booked")) for a in answers.values()) == [
        "booked",
        "slot_full",
    ]
    assert desk.slot("11:00").taken == 1


def test_a_command_asked_twice_books_once(desk: Desk) -> None:
    first, second = desk.again(
        booking.book,
        patient_id=desk.patient("80000030").id,
        schedule_id=desk.clinic().schedule_id,
        slot_start=at("10:00"),
    )
    assert first == second
    assert desk.slot("10:00").taken == 1
    assert len(desk.noted("book")) == 1


def test_changing_cancelling_and_restoring_asked_twice_happen_once(desk: Desk) -> None:
    booked = desk.book("80000030")
    clinic = desk.clinic()
    moved = desk.again(
        booking.change,
        appointment_id=booked.id,
        schedule_id=clinic.schedule_id,
        slot_start=at("11:00"),
    )
    assert moved[0] == moved[1]
    off = desk.again(booking.cancel, appointment_id=booked.id, reason="出差")
    assert off[0] == off[1]
    back = desk.again(booking.restore, appointment_id=booked.id)
    assert back[0] == back[1]
    for act in ("change_booking", "cancel_booking", "restore_booking"):
        assert len(desk.noted(act)) == 1


def test_nobody_has_two_appointments_in_one_session_of_a_department(desk: Desk) -> None:
    desk.book("80000030")
    with refused("booked_already") as refusal:
        desk.book("80000030", "11:00", desk.clinic("P09"))
    assert refusal.value.values["doctor"] == "孙志强"
    with refused("booked_already"):
        desk.book("80000030", "11:00", add_on="加一个")
    desk.book("80000030", "14:00", desk.clinic("P09", "afternoon"))
    desk.book("80000030", "11:00", desk.clinic("P01"))


def test_a_cancelled_appointment_does_not_count_as_a_second_one(desk: Desk) -> None:
    first = desk.book("80000030")
    desk.cancel(first)
    desk.book("80000030", "11:00")
    with refused("booked_already"):
        desk.restore(first)


def test_a_changed_appointment_keeps_its_code_and_the_day_its_rows(desk: Desk) -> None:
    booked = desk.book("80000030")
    moved = desk.change(booked, "14:00", desk.clinic("P09", "afternoon"))
    assert (moved.id, moved.code, moved.state) == (booked.id, booked.code, "booked")
    assert (moved.doctor_name, moved.room, f"{moved.slot_end:%H:%M}") == ("郑丽华", "304", "14:30")
    assert desk.slot("10:00").taken == 0
    assert desk.slot("14:00", "P09", "afternoon").taken == 1
    (row,) = desk.noted("change_booking")
    facts = json.loads(row.detail)
    assert datetime.fromisoformat(facts["before"]["slot_start"]) == at("10:00")
    assert datetime.fromisoformat(facts["after"]["slot_start"]) == at("14:00")


def test_an_appointment_moves_inside_a_full_session_for_its_own_place_is_free(
    desk: Desk,
) -> None:
    booked = desk.book("80000030")
    desk.set_quota(desk.clinic(), quota=6, slot_quota=1)
    with refused("slot_full"):
        desk.book("80000031", "11:00")
    assert desk.change(booked, "11:00").slot_start == at("11:00")
    with refused("same_slot"):
        desk.change(booked, "11:00")


def test_an_appointment_can_be_put_off_to_tomorrow_and_not_to_yesterday(desk: Desk) -> None:
    booked = desk.book("80000030")
    tomorrow = desk.put(day=TOMORROW)
    moved = desk.change(booked, "08:00", tomorrow)
    assert (moved.day, moved.slot_start) == (TOMORROW, at("08:00", TOMORROW))
    assert booked.id not in desk.day_list()
    with refused("slot_past"):
        desk.change(moved, "08:00")
    assert [v.id for v in desk.visit("80000030").appointments] == [booked.id]


def test_a_change_is_taken_back_while_the_place_is_free(desk: Desk) -> None:
    fill(desk)
    added = desk.book("80000035", add_on="老患者")
    desk.change(added, "14:00", desk.clinic("P08", "afternoon"))
    assert desk.take_change_back(added) == added
    with refused("nothing_to_undo"):
        desk.take_change_back(added)
    ordinary = desk.book("80000036", "11:00")
    desk.set_quota(desk.clinic(), slot_quota=1)
    desk.change(ordinary, "11:30")
    desk.book("80000037", "11:00")
    with refused("slot_full"):
        desk.take_change_back(ordinary)


def test_what_has_happened_since_a_change_is_not_undone_with_it(desk: Desk) -> None:
    booked = desk.book("80000030")
    with refused("nothing_to_undo"):
        desk.take_change_back(booked)
    desk.change(booked, "11:00")
    desk.cancel(booked)
    with refused("nothing_to_undo"):
        desk.take_change_back(booked)
    desk.restore(booked)
    first, second = desk.again(booking.take_change_back, appointment_id=booked.id)
    assert first == second
    assert len(desk.noted("undo_change_booking")) == 1


def test_an_add_on_number_moved_to_a_free_slot_is_an_ordinary_one(desk: Desk) -> None:
    fill(desk)
    added = desk.book("80000035", add_on="老患者")
    moved = desk.change(added, "11:00")
    assert (moved.add_on, moved.reason) == (False, "")
    again = desk.change(moved, "10:00", add_on="只有这个时间")
    assert (again.add_on, again.reason) == (True, "只有这个时间")


def test_who_has_a_number_keeps_the_appointment_it_was_given_for(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    desk.do(check_in, appointment_id=booked.id)
    with refused("appointment_used"):
        desk.change(booked, "10:00")
    with refused("appointment_used"):
        desk.cancel(booked)
    with refused("not_cancelled"):
        desk.restore(booked)


def test_a_cancelled_appointment_gives_its_place_back_and_cannot_check_in(desk: Desk) -> None:
    booked = fill(desk)
    off = desk.cancel(booked[0], "  发烧  了 ")
    assert (off.state, off.reason) == ("cancelled", "发烧 了")
    assert desk.slot("10:00").free == 1
    with refused("no_appointment"):
        desk.do(check_in, appointment_id=off.id)
    with refused("appointment_used"):
        desk.cancel(off)
    with refused("no_reason"):
        desk.cancel(booked[1], " ")


def test_a_cancellation_is_taken_back_while_the_place_is_free(desk: Desk) -> None:
    booked = fill(desk)
    added = desk.book("80000035", add_on="老患者")
    desk.cancel(booked[0])
    assert desk.restore(booked[0]).state == "booked"
    desk.cancel(booked[0])
    desk.book("80000036")
    with refused("slot_full"):
        desk.restore(booked[0])
    desk.cancel(added)
    back = desk.restore(added)
    assert (back.add_on, back.reason) == (True, "老患者"), "an add-on number knows why it is one"


def test_who_missed_too_often_cannot_book_but_a_supervisor_may_all_the_same(desk: Desk) -> None:
    desk.set_policy(no_show={"most": 1, "within_days": 90, "block_days": 30})
    patient = desk.patient("80000001")  # booked for today at nine, and does not come
    desk.now = morning(18)
    desk.do(close_day)
    tomorrow = desk.put(day=TOMORROW)
    asked = {
        "patient_id": patient.id,
        "schedule_id": tomorrow.schedule_id,
        "slot_start": at("10:00", TOMORROW),
    }
    with refused("blocked_no_show") as refusal:
        desk.as_role("guide", booking.book, **asked)
    assert refusal.value.values == {"until": "2026-12-24"}
    with refused("not_allowed"):
        desk.as_role("guide", booking.book, **asked, despite_block="急")
    booked = desk.as_role("supervisor", booking.book, **asked, despite_block="术后复查")
    assert booked.state == "booked"
    assert desk.noted("book")[-1].reason == "术后复查"


def test_nothing_blocks_until_the_hospital_says_so(desk: Desk) -> None:
    patient = desk.patient("80000001")
    desk.now = morning(18)
    desk.do(close_day)

    def until(**more: Any) -> Any:
        return desk.store.read(booking_rules.blocked_until, SITE, patient.id, desk.now, **more)

    assert until() is None
    desk.set_policy("queue", "12.05", no_show={"most": 1, "block_days": 10})
    assert until() is None
    assert until(department="12.05") == "2026-12-04"
    desk.book("80000001", "10:00", desk.put(practitioner="P01", room="201", department="03.04"))


def test_who_blocked_nobody_books_without_a_word_too_many(desk: Desk) -> None:
    desk.set_policy(no_show={"most": 1})
    booked = desk.book("80000030", despite_block="不需要")
    assert desk.noted("book")[-1].reason is None
    assert booked.state == "booked"


def test_just_before_midnight_tomorrow_is_booked_and_just_after_it_is_today(desk: Desk) -> None:
    tomorrow = desk.put(day=TOMORROW)
    desk.now = at("23:59")
    booked = desk.book("80000030", "08:00", tomorrow)
    assert (booked.day, booked.slot_start.tzinfo) == (TOMORROW, ZONE)
    assert desk.noted("book")[-1].day == TODAY
    with refused("slot_past"):
        desk.book("80000031", "17:00", desk.clinic("P08", "afternoon"))
    desk.now = at("00:00", TOMORROW)
    assert desk.book("80000031", "08:00", tomorrow).day == TOMORROW
    visit = desk.ask(visit_today, patient_id=desk.patient("80000030").id)
    assert [a.id for a in visit.appointments] == [booked.id]


def test_a_day_that_is_over_stays_as_it_was(desk: Desk) -> None:
    booked = desk.book("80000030")
    off = desk.book("80000031")
    desk.cancel(off)
    desk.now = at("08:00", TOMORROW)
    tomorrow = desk.put(day=TOMORROW)
    with refused("appointment_over"):
        desk.cancel(booked)
    with refused("appointment_over"):
        desk.change(booked, "10:00", tomorrow)
    with refused("appointment_over"):
        desk.restore(off)


def test_a_number_whose_appointment_was_put_off_meanwhile_does_not_come_back(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    ticket = desk.do(check_in, appointment_id=booked.id).ticket
    desk.do(calling.cancel, ticket_id=ticket.id, reason="有事")
    desk.change(booked, "10:00", desk.put(day=TOMORROW))
    desk_two = new_stamp(SITE, desk.now + timedelta(seconds=1), "D1", "1001")
    with refused("undo_too_late"):
        desk.store.write(undo, desk_two)
    assert desk.stored(booked).state == "booked"


def test_a_record_merged_into_another_is_booked_as_that_one(desk: Desk) -> None:
    keep, drop = desk.patient("80000030"), desk.patient("80000031")
    desk.do(merge, keep=keep.id, drop=drop.id, reason="重复建档")
    booked = desk.do(
        booking.book,
        patient_id=drop.id,
        schedule_id=desk.clinic().schedule_id,
        slot_start=at("10:00"),
    )
    assert booked.patient.id == keep.id


def test_a_patient_who_waits_already_is_found_at_check_in(desk: Desk) -> None:
    ticket = desk.walk_in("80000030")
    booked = desk.book("80000030", "09:00")
    assert desk.do(check_in, appointment_id=booked.id).ticket.id == ticket.id


def test_a_booking_leaves_no_name_in_the_journal(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.change(booked, "11:00")
    desk.cancel(booked)
    desk.restore(booked)
    for act in ("book", "change_booking", "cancel_booking", "restore_booking"):
        (row,) = desk.noted(act)
        assert row.patient_id == booked.patient.id
        assert booked.patient.name not in row.detail


def test_an_add_on_walk_in_and_a_booking_do_not_disturb_each_other(desk: Desk) -> None:
    fill(desk)
    desk.do(
        take_walk_in,
        patient_id=desk.patient("80000040").id,
        department="12.05",
        practitioner="P08",
        add_on="老患者",
    )
    assert desk.slot("10:30").free == 5
