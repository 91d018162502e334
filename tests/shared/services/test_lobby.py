"""What happens in a lobby, through the services, on both stores."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from shared.domain.errors import Refused
from shared.domain.ticket import Act, State, TicketClass
from shared.services import calling
from shared.services.check_in import check_in, come_back, take_walk_in
from shared.services.closing import close_day
from shared.services.helping import (
    answer_help,
    ask_for_help,
    notices,
    open_help_calls,
    post_notice,
    withdraw_notice,
)
from shared.services.hospital_files import read_hospital
from shared.services.loading import load_hospital
from shared.services.rooms import areas, board_view, room_views
from shared.services.undoing import undo
from shared.services.views import (
    arrivals_today,
    day_counts,
    departments_today,
    place_of,
)
from shared.store import journal, schedules, schema
from shared.store.tables import appointment, schedule
from shared.text import RESOURCES
from tests.conftest import MORNING
from tests.shared.services.lobby import SITE


def set_quota(tx, practitioner, quota):
    tx.execute(update(schedule).where(schedule.c.practitioner == practitioner).values(quota=quota))


def test_a_patient_with_an_appointment_gets_a_number_room_floor_and_place(lobby):
    checked = lobby.check_in()
    place = lobby.ask(place_of, ticket_id=checked.ticket.id)
    assert (checked.ticket.label, checked.again) == ("F001", False)
    assert (place.room, place.floor, place.doctor_name, place.ahead) == ("303", "3F", "孙志强", 0)
    assert place.masked == "王*明"
    assert checked.ticket.ticket_class is TicketClass.APPOINTMENT


def test_checking_in_twice_gives_the_same_ticket(lobby):
    first = lobby.check_in()
    booked = lobby.visit().appointments[0]
    assert booked.ticket is not None
    assert booked.ticket.id == first.ticket.id
    second = lobby.do(check_in, appointment_id=booked.id)
    assert second.again
    assert second.ticket.id == first.ticket.id


def test_a_command_sent_twice_has_one_effect_and_one_answer(lobby):
    stamp = lobby.stamp()
    patient = lobby.patient("80000030")
    asked = {"patient_id": patient.id, "department": "12.05"}
    first = lobby.store.write(take_walk_in, stamp, **asked)
    again = lobby.store.write(take_walk_in, stamp, **asked)
    assert first == again
    called = lobby.stamp()
    assert lobby.store.write(calling.call_next, called, room="303").id == first.ticket.id
    assert lobby.store.write(calling.call_next, called, room="303").calls == 1


def test_too_early_names_the_time_and_the_kiosk_lists_the_reason(lobby):
    booked = lobby.visit("80000022").appointments[0]
    assert booked.refusal == ("too_early", {"time": "09:00"})
    with pytest.raises(Refused, match="too_early"):
        lobby.do(check_in, appointment_id=booked.id)


def test_after_its_slot_an_appointment_joins_as_late(lobby):
    lobby.now = MORNING.replace(hour=9, minute=1)
    assert lobby.check_in("80000005").ticket.ticket_class is TicketClass.LATE


def test_after_the_session_it_is_too_late(lobby):
    lobby.now = MORNING.replace(hour=12, minute=5)
    with pytest.raises(Refused, match="too_late"):
        lobby.check_in("80000005")


def test_a_patient_whose_appointment_is_tomorrow_is_told_the_day(lobby):
    lobby.now = MORNING - timedelta(days=1)
    booked = lobby.visit().appointments[0]
    assert booked.refusal == ("wrong_day", {"day": "2026-11-23"})


def test_a_cancelled_clinic_is_said_at_check_in(lobby):
    lobby.store.write(schedules.cancel_of_doctor, SITE, "2026-11-23", "P08")
    assert lobby.visit().appointments[0].refusal == ("clinic_cancelled", {})
    with pytest.raises(Refused, match="clinic_cancelled"):
        lobby.check_in()


def test_appointments_go_by_slot_and_a_walk_in_joins_the_slot_it_came_in(lobby):
    nine = lobby.check_in("80000002").ticket
    walk_in = lobby.walk_in("80000030", "03.04")
    lobby.now += timedelta(minutes=20)
    after_nine = lobby.walk_in("80000031", "03.04")
    room = lobby.ask(room_views, department="03.04")[0]
    shown = [entry.ticket.id for entry in room.waiting]
    assert shown == [walk_in.id, nine.id, after_nine.id]


def test_who_is_eighty_is_in_the_group_of_the_old_without_being_asked(lobby):
    assert lobby.check_in("80000008").ticket.priority == "elderly"
    assert lobby.check_in("80000002").ticket.priority is None


def test_the_order_shown_is_the_order_called(lobby):
    for card in ("80000002", "80000008", "80000007"):
        lobby.check_in(card)
    for card in ("80000030", "80000031"):
        lobby.walk_in(card, "03.04")
    shown = [entry.ticket.label for entry in lobby.ask(room_views, department="03.04")[0].waiting]
    called = []
    while (ticket := lobby.do(calling.call_next, room="201")) is not None:
        called.append(ticket.label)
        lobby.do(calling.start, ticket_id=ticket.id)
    assert called == shown
    assert len(called) == 5


def test_a_walk_in_for_a_named_doctor_is_called_to_that_room_only(lobby):
    named = lobby.walk_in("80000030", practitioner="P09")
    assert lobby.do(calling.call_next, room="303") is None
    assert lobby.do(calling.call_next, room="304").id == named.id


def test_call_next_finishes_who_is_inside_and_one_undo_takes_both_back(lobby):
    first, second = lobby.walk_in("80000030"), lobby.walk_in("80000031")
    lobby.do(calling.call_next, room="303")
    lobby.do(calling.start, ticket_id=first.id)
    assert lobby.do(calling.call_next, room="303").id == second.id
    assert lobby.ask(place_of, ticket_id=first.id).ticket.state is State.DONE
    undone = lobby.do(undo)
    assert (undone.ticket.id, undone.ticket.state) == (second.id, State.WAITING)
    assert [(t.id, t.state) for t in undone.along] == [(first.id, State.IN_SERVICE)]
    assert lobby.do(undo).act == Act.START


def test_a_second_call_waits_until_the_first_has_come_or_is_missed(lobby):
    lobby.walk_in("80000030")
    lobby.walk_in("80000031")
    lobby.do(calling.call_next, room="303")
    with pytest.raises(Refused, match="room_has_called"):
        lobby.do(calling.call_next, room="303")


def test_a_missed_patient_checks_in_again_and_keeps_the_number(lobby):
    ticket = lobby.walk_in("80000030")
    lobby.do(calling.call_next, room="303")
    lobby.do(calling.call_again, ticket_id=ticket.id)
    missed = lobby.miss(ticket)
    assert (missed.state, missed.misses, missed.calls) == (State.MISSED, 1, 2)
    assert lobby.ask(board_view, area="3F").missed == ("F001",)
    back = lobby.do(come_back, ticket_id=ticket.id)
    assert back.ticket.ticket_class is TicketClass.MISSED
    assert back.ticket.label == ticket.label
    assert lobby.do(come_back, ticket_id=ticket.id).again


def test_a_patient_back_from_an_exam_waits_with_the_same_number(lobby):
    ticket = lobby.walk_in("80000030")
    lobby.do(calling.call_next, room="303")
    lobby.do(calling.start, ticket_id=ticket.id)
    assert lobby.do(calling.send_to_exam, ticket_id=ticket.id).state is State.AWAY
    back = lobby.do(come_back, ticket_id=ticket.id).ticket
    assert (back.ticket_class, back.label) == (TicketClass.RETURN, ticket.label)
    room = next(room for room in lobby.ask(board_view, area="3F").rooms if room.room == "303")
    assert [(label, standing) for label, _, standing in room.next] == [("F001", "return")]


def test_undo_of_a_check_in_cancels_the_number_and_frees_the_appointment(lobby):
    ticket = lobby.check_in().ticket
    undone = lobby.do(undo)
    assert (undone.ticket.id, undone.ticket.state) == (ticket.id, State.CANCELLED)
    assert lobby.check_in().ticket.label == "F002"


def test_undo_stops_where_somebody_else_has_acted_since(lobby):
    ticket = lobby.walk_in("80000030")
    lobby.do(calling.call_next, room="303")
    lobby.miss(ticket, "D2")
    with pytest.raises(Refused, match="undo_too_late"):
        lobby.do(undo)


def test_undo_with_nothing_done_says_so(lobby):
    with pytest.raises(Refused, match="nothing_to_undo"):
        lobby.store.write(undo, lobby.stamp("D9"))


def test_an_act_that_does_not_fit_the_state_is_refused_by_number(lobby):
    ticket = lobby.walk_in("80000030")
    with pytest.raises(Refused, match="wrong_state") as refused:
        lobby.do(calling.finish, ticket_id=ticket.id)
    assert refused.value.values == {"label": "F001", "state": State.WAITING}


def test_a_full_session_refuses_walk_ins_and_the_list_of_departments_says_why(lobby):
    lobby.store.write(set_quota, "P13", 2)
    lobby.walk_in("80000030", "07")
    with pytest.raises(Refused, match="queue_full"):
        lobby.walk_in("80000031", "07")
    children = next(d for d in lobby.ask(departments_today) if d.department.code == "07")
    assert children.closed_because == "queue_full"
    assert not children.doctors[0].open


def test_in_the_evening_the_session_is_over(lobby):
    lobby.now = MORNING.replace(hour=18)
    with pytest.raises(Refused, match="session_over"):
        lobby.walk_in("80000030")


def test_help_is_called_once_and_answered_once(lobby):
    first = lobby.store.write(ask_for_help, lobby.stamp("K1"), place="门诊大厅")
    again = lobby.store.write(ask_for_help, lobby.stamp("K1"), place="门诊大厅")
    assert first.id == again.id
    assert [call.terminal for call in lobby.ask(open_help_calls)] == ["K1"]
    assert lobby.do(answer_help, help_id=first.id).answered_by == "1001"
    assert lobby.ask(open_help_calls) == ()


def test_a_notice_is_on_its_areas_boards_until_withdrawn(lobby):
    notice = lobby.do(post_notice, text="彩超室 10 点开始", area="3F")
    assert lobby.ask(board_view, area="3F").notices == ("彩超室 10 点开始",)
    assert lobby.ask(board_view, area="2F").notices == ()
    lobby.do(withdraw_notice, notice_id=notice.id)
    assert lobby.ask(notices) == ()
    with pytest.raises(Refused, match="empty_notice"):
        lobby.do(post_notice, text="  ")


def test_the_desk_sees_todays_arrivals_newest_first_and_the_counts(lobby):
    lobby.check_in()
    last = lobby.walk_in("80000030", complaint="右下牙痛")
    arrivals = lobby.ask(arrivals_today)
    assert arrivals[0].ticket.id == last.id
    assert arrivals[0].complaint == "右下牙痛"
    lobby.now += timedelta(minutes=31)
    counts = lobby.ask(day_counts)
    assert (counts.arrived, counts.waiting) == (2, 2)
    assert all(arrival.waits_long for arrival in lobby.ask(arrivals_today))


def test_areas_are_listed_and_a_board_shows_masked_names_only(lobby):
    lobby.check_in()
    assert lobby.ask(areas) == (("1F", "1F"), ("2F", "2F"), ("3F", "3F"))
    lobby.do(calling.call_next, room="303")
    view = lobby.ask(board_view, area="3F")
    assert [(call.label, call.masked, call.room) for call in view.calls] == [
        ("F001", "王*明", "303")
    ]
    assert "王晓明" not in repr(view)


def test_the_day_is_closed_with_reasons_and_no_shows_are_marked(lobby):
    waiting, missed = lobby.walk_in("80000030", "07"), lobby.walk_in("80000031")
    lobby.do(calling.call_next, room="303")
    lobby.miss(missed)
    closed = lobby.do(close_day)
    assert (closed.missed, closed.unserved, closed.no_show_appointments) == (1, 1, 24)
    assert lobby.ask(place_of, ticket_id=waiting.id).ticket.reason == "not_served"
    assert lobby.ask(place_of, ticket_id=missed.id).ticket.reason == "no_show"


def test_after_midnight_numbers_begin_again(lobby):
    assert lobby.walk_in("80000030", "07").label == "J001"
    assert lobby.walk_in("80000031", "07").label == "J002"
    files = read_hospital(RESOURCES / "demo")
    tomorrow = replace(lobby.stamp(), now=lobby.now + timedelta(days=1))
    lobby.store.write(load_hospital, tomorrow, files=files)
    lobby.now = MORNING.replace(hour=23, minute=59, second=58)
    with pytest.raises(Refused, match="session_over"):
        lobby.walk_in("80000032", "07")
    lobby.now = MORNING.replace(day=24, hour=0, minute=0, second=0)
    assert lobby.walk_in("80000030", "07").label == "J001"


def test_every_change_leaves_one_journal_row_that_says_who_and_where(lobby):
    ticket = lobby.walk_in("80000030")
    lobby.do(calling.call_next, room="303")
    lobby.do(calling.start, ticket_id=ticket.id)
    lobby.do(calling.finish, ticket_id=ticket.id)
    rows = lobby.store.read(journal.of_ticket, ticket.id)
    assert [row.act for row in rows] == ["check_in", "call", "start", "finish"]
    assert {(row.by, row.terminal) for row in rows} == {("1001", "D1")}


def share_room(tx, first, second):
    """The second doctor takes over the first one's room in the afternoon."""
    room = tx.execute(select(schedule.c.room).where(schedule.c.practitioner == first)).scalar()
    mine = (schedule.c.practitioner == second) & (schedule.c.session == "afternoon")
    tx.execute(update(schedule).where(mine).values(room=room))
    gone = (schedule.c.practitioner == first) & (schedule.c.session == "afternoon")
    tx.execute(schedule.delete().where(gone))


def test_nobody_is_lost_when_another_doctor_takes_the_room_over(lobby):
    lobby.store.write(share_room, "P08", "P09")
    waiting, called = lobby.check_in("80000001").ticket, lobby.check_in("80000006").ticket
    lobby.now = MORNING.replace(hour=12, minute=10)
    assert lobby.do(calling.call_next, room="303").id == waiting.id
    room = next(r for r in lobby.ask(room_views, department="12.05") if r.room == "303")
    assert [e.ticket.id for e in room.calling] == [waiting.id]
    assert [e.ticket.id for e in room.waiting] == [called.id]
    lobby.now = MORNING.replace(hour=13, minute=31)
    room = next(r for r in lobby.ask(room_views, department="12.05") if r.room == "303")
    assert room.practitioner == "P09"
    assert [e.ticket.id for e in room.calling] == [waiting.id]
    lobby.do(calling.start, ticket_id=waiting.id)
    assert lobby.do(calling.call_next, room="303").id == called.id


def test_patients_of_a_cancelled_clinic_are_called_by_a_colleague(lobby):
    ticket = lobby.check_in().ticket
    lobby.store.write(schedules.cancel_of_doctor, SITE, "2026-11-23", "P08")
    assert lobby.do(calling.call_next, room="304").id == ticket.id


def drop_todays_appointments(tx):
    today = appointment.c.day == "2026-11-23"
    tx.execute(update(appointment).where(today).values(state="cancelled"))


def test_tomorrows_appointment_is_not_taken_for_todays_number(lobby):
    files = read_hospital(RESOURCES / "demo")
    ahead = replace(lobby.stamp(), now=MORNING + timedelta(days=1))
    lobby.store.write(load_hospital, ahead, files=files)
    lobby.store.write(drop_todays_appointments)
    lobby.walk_in("80000001")
    booked = lobby.visit().appointments[0]
    assert booked.ticket is None
    assert booked.refusal == ("wrong_day", {"day": "2026-11-24"})
    with pytest.raises(Refused, match="wrong_day"):
        lobby.do(check_in, appointment_id=booked.id)


def test_an_appointment_cancelled_by_mistake_can_be_checked_in_again(lobby):
    ticket = lobby.check_in().ticket
    lobby.do(calling.cancel, ticket_id=ticket.id, reason="mistake")
    assert lobby.check_in().ticket.label == "F002"


def test_undo_does_not_put_two_called_patients_in_one_room(lobby):
    first, _ = lobby.walk_in("80000030"), lobby.walk_in("80000031")
    lobby.do(calling.call_next, room="303")
    lobby.miss(first)
    lobby.store.write(calling.call_next, lobby.stamp("D2"), room="303")
    with pytest.raises(Refused, match="room_occupied"):
        lobby.do(undo)


def test_yesterdays_number_does_not_come_back(lobby):
    ticket = lobby.walk_in("80000030")
    lobby.do(calling.call_next, room="303")
    lobby.miss(ticket)
    lobby.now += timedelta(days=1)
    with pytest.raises(Refused, match="ticket_of_another_day"):
        lobby.do(come_back, ticket_id=ticket.id)


def test_help_asked_again_under_one_stamp_after_the_answer_is_the_same_call(lobby):
    stamp = lobby.stamp("K1")
    first = lobby.store.write(ask_for_help, stamp, place="大厅")
    lobby.do(answer_help, help_id=first.id)
    assert lobby.store.write(ask_for_help, stamp, place="大厅").id == first.id


def test_a_command_sent_several_times_at_once_has_one_effect_and_one_answer(lobby, demo_url):
    ticket = lobby.walk_in("80000030")
    stamp = lobby.stamp()
    answers = []

    def call():
        other = schema.open_store(demo_url)
        answers.append(other.write(calling.call_next, stamp, room="303"))
        other.close()

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(answer.id, answer.calls) for answer in answers] == [(ticket.id, 1)] * 4


def test_loading_again_does_not_reopen_a_cancelled_clinic(lobby):
    lobby.store.write(schedules.cancel_of_doctor, SITE, "2026-11-23", "P08")
    lobby.do(load_hospital, files=read_hospital(RESOURCES / "demo"))
    assert lobby.visit().appointments[0].refusal == ("clinic_cancelled", {})
