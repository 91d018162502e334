"""What the state machine of tests/shared/store found, told as it happens in a lobby."""

from dataclasses import replace

import pytest

from shared.domain.errors import Refused
from shared.domain.ticket import State
from shared.services import calling, closing, staffing
from shared.services.check_in import check_in
from shared.services.undoing import undo

HEART, TEETH = "03.04", "12.05"


@pytest.fixture
def at_the_wrong_door(lobby):
    """Room 303 calls for the heart's queue too and has sent its patient to the door."""
    lobby.walk_in("80000026")
    heart = lobby.walk_in("80000027", HEART)
    lobby.do(staffing.serve_also, room="303", queues=(HEART,))
    lobby.call_next("303")
    assert [entry.ticket.id for entry in lobby.room("303").door] == [heart.id]
    return heart


def test_whoever_stands_at_a_door_that_stops_serving_them_is_called_elsewhere(
    lobby, at_the_wrong_door
):
    lobby.do(staffing.serve_also, room="303", queues=())
    assert lobby.labels("201") == [at_the_wrong_door.label]
    assert lobby.call_next("201").id == at_the_wrong_door.id


def test_a_pause_sends_those_of_another_queue_back_into_their_line_too(lobby, at_the_wrong_door):
    lobby.do(staffing.pause, practitioner="P08", until=None)
    assert lobby.room("303").door == ()
    assert lobby.labels("201") == [at_the_wrong_door.label]


def test_a_next_with_nobody_waiting_finishes_the_visit_and_can_be_undone(lobby):
    lobby.walk_in("80000026")
    seen = lobby.see_next("303")
    stamp = lobby.stamp()
    assert lobby.store.write(calling.call_next, stamp, room="303") is None
    lobby.walk_in("80000027")
    assert lobby.store.write(calling.call_next, stamp, room="303") is None, "asked again"
    assert lobby.do(undo).act == "check_in"
    undone = lobby.do(undo)
    assert (undone.act, undone.ticket.id) == ("finish", seen.id)
    assert undone.ticket.state is State.IN_SERVICE


def test_an_undo_after_the_day_was_closed_brings_no_visit_back(lobby):
    lobby.walk_in("80000026")
    lobby.see_next("303")
    lobby.do(closing.close_day)
    with pytest.raises(Refused, match="undo_too_late"):
        lobby.do(undo)


def test_an_undo_asked_twice_answers_with_all_that_went_along(lobby):
    for card in ("80000026", "80000027", "80000030"):
        lobby.walk_in(card)
    lobby.call_next("303")
    stamp = lobby.stamp()
    first = lobby.store.write(undo, stamp)
    assert len(first.along) == 2
    assert lobby.store.write(undo, stamp) == first


def test_a_pause_that_somebody_else_ended_cannot_be_undone(lobby):
    lobby.do(staffing.pause, practitioner="P08", until=None)
    lobby.store.write(staffing.resume, lobby.stamp("D2"), practitioner="P08")
    with pytest.raises(Refused, match="undo_too_late"):
        lobby.do(undo)
    lobby.do(staffing.pause, practitioner="P08", until=None)
    with pytest.raises(Refused, match="undo_too_late"):
        lobby.store.write(undo, lobby.stamp("D2"))


def test_cross_calling_that_somebody_else_changed_cannot_be_undone(lobby):
    lobby.do(staffing.serve_also, room="303", queues=(HEART,))
    lobby.store.write(staffing.serve_also, lobby.stamp("D2"), room="303", queues=())
    with pytest.raises(Refused, match="undo_too_late"):
        lobby.do(undo)


def test_turns_of_appointments_and_walk_ins_go_on_from_those_whom_nobody_waiting_saw(lobby):
    lobby.set_policy(check_in={"early_minutes": "any"}, appointments=[1, 1], room_row=0)
    lobby.check_in("80000005")
    lobby.see_next("303")
    lobby.check_in("80000019")
    walk_in = lobby.walk_in("80000026")
    assert lobby.labels("303")[0] == walk_in.label
    assert lobby.call_next("303").id == walk_in.id


def test_a_cancel_that_comes_again_late_leaves_the_new_number_its_appointment(lobby):
    lobby.set_policy(check_in={"early_minutes": "any"})
    booked = lobby.visit("80000005").appointments[0].id
    first = lobby.check_in("80000005").ticket
    stamp = lobby.stamp()
    cancel = {"ticket_id": first.id, "reason": "asked"}
    lobby.store.write(calling.cancel, stamp, **cancel)
    second = lobby.do(check_in, appointment_id=booked).ticket
    lobby.store.write(calling.cancel, stamp, **cancel)
    for act in (calling.call_named, calling.start, calling.finish):
        room = {"room": "303", "reason": "asked"} if act is calling.call_named else {}
        lobby.do(act, ticket_id=second.id, **room)
    with pytest.raises(Refused, match="already_served"):
        lobby.do(check_in, appointment_id=booked)


def test_a_check_in_that_comes_again_late_uses_up_no_appointment(lobby):
    lobby.set_policy(check_in={"early_minutes": "any"})
    booked = lobby.visit("80000005").appointments[0].id
    stamp = lobby.stamp()
    first = lobby.store.write(check_in, stamp, appointment_id=booked).ticket
    lobby.do(calling.cancel, ticket_id=first.id, reason="asked")
    walk_in = lobby.walk_in("80000005")
    again = lobby.store.write(check_in, stamp, appointment_id=booked)
    assert again.ticket == replace(first, **vars(again.ticket))
    lobby.do(calling.cancel, ticket_id=walk_in.id, reason="asked")
    assert not lobby.do(check_in, appointment_id=booked).again
