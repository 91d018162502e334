"""The row at a room's door (二次候诊), and rooms that call for several queues."""

from datetime import timedelta

import pytest

from shared.domain.errors import Refused
from shared.domain.ticket import State
from shared.services import calling, placing, staffing
from shared.services.rooms import board_view
from shared.services.undoing import undo

CARDS = ("80000030", "80000031", "80000026", "80000027", "80000036", "80000037")


def fill(lobby, count=6, department="12.05"):
    return [lobby.walk_in(card, department) for card in CARDS[:count]]


def test_call_next_sends_two_to_the_door_and_they_are_called_next(lobby):
    fill(lobby)
    assert lobby.call_next("303").label == "F001"
    room = lobby.room("303")
    assert [entry.ticket.label for entry in room.door] == ["F002", "F003"]
    assert [entry.because for entry in room.door] == [("door",), ("door",)]
    assert lobby.labels("303") == ["F002", "F003", "F004", "F005", "F006"]
    assert lobby.labels("304") == ["F004", "F005", "F006"]


def test_the_row_never_reorders(lobby):
    fill(lobby, 4)
    lobby.see_next("303")
    lobby.walk_in("80000038", triage_level=2)
    assert lobby.labels("303") == ["F002", "F003", "F005", "F004"]
    assert lobby.see_next("303").label == "F002"
    assert [entry.ticket.label for entry in lobby.room("303").door] == ["F003", "F005"]


def test_a_policy_without_a_row_sends_nobody_to_the_door(lobby):
    lobby.set_policy("queue", "12.05", room_row=0)
    fill(lobby, 3)
    lobby.call_next("303")
    assert lobby.room("303").door == ()
    assert lobby.labels("304") == ["F002", "F003"]


def test_two_rooms_never_have_the_same_patient_at_their_doors(lobby):
    fill(lobby)
    lobby.call_next("303")
    lobby.call_next("304", terminal="D2")
    doors = [e.ticket.label for room in ("303", "304") for e in lobby.room(room).door]
    assert doors == ["F002", "F003", "F005", "F006"]


def test_one_undo_takes_the_call_and_the_row_back(lobby):
    fill(lobby)
    first = lobby.see_next("303")
    lobby.call_next("303")
    undone = lobby.do(undo)
    assert {ticket.label for ticket in undone.along} == {first.label, "F004"}
    room = lobby.room("303")
    assert room.in_service.ticket.id == first.id
    assert [entry.ticket.label for entry in room.door] == ["F002", "F003"]


def test_whoever_is_held_or_missed_leaves_the_door(lobby):
    tickets = fill(lobby)
    lobby.call_next("303")
    lobby.do(placing.hold, ticket_id=tickets[1].id)
    assert lobby.labels("303") == ["F003", "F004", "F005", "F006"]
    assert [entry.ticket.label for entry in lobby.room("303").held] == ["F002"]
    held = lobby.room("303").held[0].ticket
    assert (held.room, held.row_place) == (None, None)


def test_a_pause_sends_those_at_the_door_back_into_the_line(lobby):
    fill(lobby)
    lobby.see_next("303")
    lobby.do(staffing.pause, practitioner="P08", until=lobby.now + timedelta(minutes=20))
    assert lobby.room("303").door == ()
    assert lobby.room("303").paused
    assert lobby.labels("304") == ["F002", "F003", "F004", "F005", "F006"]


def test_a_paused_doctor_calls_nobody_until_the_time_is_over(lobby):
    fill(lobby)
    until = lobby.now + timedelta(minutes=20)
    lobby.do(staffing.pause, practitioner="P08", until=until, reason="查房")
    with pytest.raises(Refused, match="doctor_paused"):
        lobby.call_next("303")
    assert lobby.room("303").paused_until == until
    lobby.now = until
    assert lobby.call_next("303").label == "F001"


def test_a_pause_ends_when_the_doctor_resumes_and_both_can_be_undone(lobby):
    fill(lobby, 2)
    lobby.do(staffing.pause, practitioner="P08", until=None)
    lobby.do(staffing.resume, practitioner="P08")
    assert not lobby.room("303").paused
    assert lobby.do(undo).act == "resume"
    assert lobby.room("303").paused
    undone = lobby.do(undo)
    assert (undone.act, undone.ticket) == ("pause", None)
    assert not lobby.room("303").paused


@pytest.mark.parametrize(
    ("practitioner", "minutes", "key"),
    [("P99", 10, "no_clinic"), ("P08", -1, "past_time")],
)
def test_a_pause_that_makes_no_sense_says_so(lobby, practitioner, minutes, key):
    until = lobby.now + timedelta(minutes=minutes)
    with pytest.raises(Refused, match=key):
        lobby.do(staffing.pause, practitioner=practitioner, until=until)


def test_pausing_twice_and_resuming_who_works_say_so(lobby):
    with pytest.raises(Refused, match="not_paused"):
        lobby.do(staffing.resume, practitioner="P08")
    lobby.do(staffing.pause, practitioner="P08", until=None)
    with pytest.raises(Refused, match="already_paused"):
        lobby.do(staffing.pause, practitioner="P08", until=None)


def test_a_room_that_also_serves_another_queue_calls_whoever_joined_first(lobby):
    lobby.set_policy(room_row=0)
    fill(lobby, 1)
    lobby.now += timedelta(minutes=1)
    other = lobby.walk_in("80000042", "12.02")
    lobby.now += timedelta(minutes=1)
    lobby.walk_in("80000043", "12.05")
    assert lobby.labels("303") == ["F001", "F002"]
    lobby.do(staffing.serve_also, room="303", queues=("12.02",))
    assert [d.code for d in lobby.room("303").also] == ["12.02"]
    assert lobby.labels("303") == ["F001", "G001", "F002"]
    assert [lobby.see_next("303").label for _ in range(3)] == ["F001", other.label, "F002"]


def test_serving_another_queue_is_undone_with_one_key(lobby):
    lobby.walk_in("80000042", "12.02")
    lobby.do(staffing.serve_also, room="303", queues=("12.02",))
    assert lobby.do(undo).act == "serve_also"
    assert lobby.room("303").also == ()
    with pytest.raises(Refused, match="no_department"):
        lobby.do(staffing.serve_also, room="303", queues=("99.99",))


def test_when_a_room_changes_hands_who_waits_at_its_door_for_the_first_doctor_is_not_lost(lobby):
    lobby.set_policy(room_row=2, check_in={"early_minutes": "any"})
    named = [lobby.walk_in(card, practitioner="P08") for card in CARDS[:3]]
    lobby.see_next("303")
    lobby.now = lobby.now.replace(hour=13, minute=31)
    assert lobby.labels("303") == ["F002", "F003"]
    assert lobby.see_next("303").id == named[1].id


def test_the_board_shows_the_door_row_as_the_next_ones(lobby):
    fill(lobby)
    lobby.call_next("303")
    board = lobby.ask(board_view, area="3F")
    room = next(room for room in board.rooms if room.room == "303")
    assert [label for label, _, _ in room.next] == ["F002", "F003"]


def test_a_patient_called_by_name_is_taken_from_the_door_of_another_room(lobby):
    tickets = fill(lobby)
    lobby.call_next("303")
    called = lobby.do(calling.call_named, ticket_id=tickets[1].id, room="304", reason="加急")
    assert (called.state, called.room, called.row_place) == (State.CALLED, "304", None)
    assert [entry.ticket.label for entry in lobby.room("303").door] == ["F003"]


def test_who_stands_at_the_door_of_a_long_visit_is_not_passed_beyond_the_bound(lobby):
    lobby.set_policy(room_row=1, max_overtaken=2)
    fill(lobby, 6)
    lobby.see_next("304")  # a long visit; F002 waits at its door
    assert [entry.ticket.label for entry in lobby.room("304").door] == ["F002"]
    assert [lobby.see_next("303").label for _ in range(2)] == ["F003", "F004"]
    assert lobby.labels("303")[0] == "F002"
    assert lobby.room("303").waiting[0].because[-1] == "overtaken:2"
    assert lobby.see_next("303").label == "F002"
    assert lobby.room("304").door == ()
    assert lobby.labels("303")[0] == "F005"


def test_an_urgent_patient_at_the_door_of_a_long_visit_is_not_passed_on_and_on(lobby):
    lobby.set_policy(room_row=1, max_overtaken=1)
    for card in CARDS[:2]:
        lobby.walk_in(card, triage_level=2)
    for card in CARDS[2:5]:
        lobby.walk_in(card)
    lobby.see_next("304")  # a long visit; the second urgent patient waits at its door
    assert [entry.ticket.label for entry in lobby.room("304").door] == ["F002"]
    assert lobby.see_next("303").label == "F003"
    assert lobby.labels("303")[0] == "F002"
