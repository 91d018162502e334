"""Staff change where somebody stands: held, moved, called by name, sent to another queue."""

from datetime import timedelta

import pytest

from shared.domain.errors import Refused
from shared.domain.ticket import State, TicketClass
from shared.services import calling, placing
from shared.services.check_in import check_in, come_back
from shared.services.undoing import undo
from shared.store import journal, tickets

CARDS = ("80000030", "80000031", "80000026", "80000027", "80000036", "80000037")


@pytest.fixture
def line(lobby):
    """Six who wait for 303 or 304, and nobody at a door."""
    lobby.set_policy(room_row=0)
    return [lobby.walk_in(card) for card in CARDS]


def test_a_held_patient_is_passed_over_and_keeps_the_place(lobby, line):
    lobby.do(placing.hold, ticket_id=line[0].id)
    assert lobby.see_next("303").label == "F002"
    released = lobby.do(placing.release, ticket_id=line[0].id)
    assert (released.state, released.joined) == (State.WAITING, line[0].joined)
    assert lobby.labels("303")[0] == "F001"


def test_a_held_patient_who_reports_at_the_kiosk_waits_again_in_the_same_place(lobby, line):
    lobby.do(placing.hold, ticket_id=line[0].id)
    back = lobby.do(come_back, ticket_id=line[0].id).ticket
    assert (back.state, back.ticket_class) == (State.WAITING, TicketClass.WALK_IN)
    assert lobby.labels("303")[0] == "F001"


def test_somebody_called_who_needs_a_moment_is_held_and_the_room_is_free(lobby, line):
    called = lobby.call_next("303")
    held = lobby.do(placing.hold, ticket_id=called.id)
    assert (held.state, held.room, held.misses) == (State.HELD, None, 0)
    assert lobby.call_next("303").label == "F002"


def test_a_moved_ticket_stands_before_the_one_it_was_put_before(lobby, line):
    lobby.do(placing.move_before, ticket_id=line[5].id, before=line[1].id, reason="医生要求")
    assert lobby.labels("303") == ["F001", "F006", "F002", "F003", "F004", "F005"]
    lobby.see_next("303")
    assert lobby.labels("303") == ["F006", "F002", "F003", "F004", "F005"]


def test_a_moved_ticket_stands_right_in_the_line_of_each_doctor(lobby, line):
    for card in ("80000041", "80000043", "80000046"):
        lobby.walk_in(card, practitioner="P09")
    lobby.do(placing.move_before, ticket_id=line[5].id, before=line[3].id, reason="医生要求")
    assert lobby.labels("303") == ["F001", "F002", "F003", "F006", "F004", "F005"]
    named = lobby.walk_in("80000047", practitioner="P08")
    lobby.do(placing.move_before, ticket_id=named.id, before=line[1].id, reason="医生要求")
    assert lobby.labels("303")[:3] == ["F001", named.label, "F002"]


def test_a_moved_ticket_keeps_its_place_while_others_arrive(lobby, line):
    lobby.do(placing.move_before, ticket_id=line[5].id, before=line[3].id, reason="医生要求")
    lobby.walk_in("80000038", triage_level=2)
    lobby.see_next("303")
    assert lobby.labels("303") == ["F001", "F002", "F006", "F003", "F004", "F005"]


def test_a_ticket_can_be_moved_to_the_end(lobby, line):
    lobby.do(placing.move_before, ticket_id=line[0].id, before=None, reason="患者要求")
    assert lobby.labels("303")[-1] == "F001"


def test_a_move_says_why_in_the_journal_and_is_undone_with_one_key(lobby, line):
    lobby.do(placing.move_before, ticket_id=line[5].id, before=line[0].id, reason=" 急诊 转入 ")
    row = lobby.store.read(journal.of_ticket, line[5].id)[-1]
    assert (row.act, row.reason) == ("move", "急诊 转入")
    lobby.do(undo)
    assert lobby.labels("303") == ["F001", "F002", "F003", "F004", "F005", "F006"]


def test_a_ticket_moved_before_one_at_the_door_stands_directly_behind_the_door(lobby, line):
    lobby.set_policy(room_row=2)
    lobby.call_next("303")
    lobby.do(placing.move_before, ticket_id=line[5].id, before=line[1].id, reason="医生要求")
    assert lobby.labels("303") == ["F002", "F003", "F006", "F004", "F005"]


def test_moving_somebody_another_desk_just_took_says_so(lobby, line):
    lobby.call_next("303", terminal="D2")
    with pytest.raises(Refused, match="wrong_state"):
        lobby.do(placing.move_before, ticket_id=line[0].id, before=line[1].id, reason="x")


def test_moving_before_somebody_who_was_just_called_says_so(lobby, line):
    lobby.call_next("303")
    with pytest.raises(Refused, match="already_called"):
        lobby.do(placing.move_before, ticket_id=line[5].id, before=line[0].id, reason="x")


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_what_staff_decide_against_the_order_needs_a_reason(lobby, line, reason):
    with pytest.raises(Refused, match="no_reason"):
        lobby.do(placing.move_before, ticket_id=line[5].id, before=line[0].id, reason=reason)
    with pytest.raises(Refused, match="no_reason"):
        lobby.do(calling.call_named, ticket_id=line[5].id, room="303", reason=reason)
    with pytest.raises(Refused, match="no_reason"):
        lobby.do(placing.transfer, ticket_id=line[5].id, department="12.02", reason=reason)


def test_a_patient_is_called_by_name_and_who_was_inside_is_finished(lobby, line):
    inside = lobby.see_next("303")
    called = lobby.do(calling.call_named, ticket_id=line[4].id, room="303", reason="病情变化")
    assert (called.label, called.state, called.room) == ("F005", State.CALLED, "303")
    assert lobby.store.read(tickets.get, inside.id).state is State.DONE
    assert lobby.store.read(journal.of_ticket, called.id)[-1].reason == "病情变化"
    lobby.do(undo)
    assert lobby.store.read(tickets.get, inside.id).state is State.IN_SERVICE
    assert lobby.labels("303")[3] == "F005"


def test_a_missed_patient_who_turns_up_is_called_by_name(lobby, line):
    lobby.call_next("303")
    lobby.miss(line[0])
    assert lobby.do(calling.call_named, ticket_id=line[0].id, room="304", reason="已到").calls == 2


def test_pressing_on_a_ticket_another_desk_just_took_gets_a_sentence(lobby, line):
    lobby.call_next("303", terminal="D2")
    with pytest.raises(Refused, match="wrong_state"):
        lobby.do(calling.call_named, ticket_id=line[0].id, room="304", reason="已到")
    with pytest.raises(Refused, match="room_has_called"):
        lobby.do(calling.call_named, ticket_id=line[0].id, room="303", reason="已到")


def test_a_transfer_to_another_doctor_keeps_number_and_time(lobby, line):
    moved = lobby.do(
        placing.transfer, ticket_id=line[2].id, department="12.05", practitioner="P09", reason="换"
    )
    assert (moved.id, moved.label, moved.joined) == (line[2].id, "F003", line[2].joined)
    assert "F003" not in lobby.labels("303")
    assert "F003" in lobby.labels("304")
    lobby.do(undo)
    assert "F003" in lobby.labels("303")


def test_a_transfer_to_another_queue_gives_a_number_there_and_keeps_the_time(lobby, line):
    earlier = lobby.walk_in("80000042", "12.02")
    moved = lobby.do(placing.transfer, ticket_id=line[0].id, department="12.02", reason="牙周病")
    assert (moved.label, moved.queue, moved.joined) == ("G002", "12.02", line[0].joined)
    assert moved.transferred_from == line[0].id
    assert lobby.labels("305") == [moved.label, earlier.label], "it joined before the other"
    assert lobby.store.read(tickets.get, line[0].id).state is State.TRANSFERRED


def test_a_transfer_is_undone_with_one_key_and_its_number_is_not_given_again(lobby, line):
    moved = lobby.do(placing.transfer, ticket_id=line[0].id, department="12.02", reason="牙周病")
    undone = lobby.do(undo)
    assert undone.ticket.state is State.CANCELLED
    assert [ticket.id for ticket in undone.along] == [line[0].id]
    assert lobby.labels("303")[0] == "F001"
    assert lobby.walk_in("80000042", "12.02").number == moved.number + 1


def test_an_appointment_sent_elsewhere_keeps_its_slot_and_is_served_there(lobby):
    booked = lobby.check_in("80000001").ticket
    moved = lobby.do(placing.transfer, ticket_id=booked.id, department="12.02", reason="挂错")
    assert (moved.ticket_class, moved.slot_start) == (TicketClass.APPOINTMENT, booked.slot_start)
    again = lobby.do(check_in, appointment_id=booked.appointment_id)
    assert (again.ticket.id, again.again) == (moved.id, True)
    assert lobby.visit("80000001").appointments[0].ticket.id == moved.id


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ({"department": "12.05"}, "nothing_changes"),
        ({"department": "99"}, "no_clinic"),
        ({"department": "12.02", "practitioner": "P08"}, "no_clinic"),
    ],
)
def test_a_transfer_that_leads_nowhere_says_so(lobby, line, where, key):
    with pytest.raises(Refused, match=key):
        lobby.do(placing.transfer, ticket_id=line[0].id, reason="x", **where)


def test_nobody_gets_two_numbers_in_a_queue_by_a_transfer(lobby, line):
    there = lobby.walk_in(CARDS[0], "12.02")
    with pytest.raises(Refused, match="already_in_queue") as refused:
        lobby.do(placing.transfer, ticket_id=line[0].id, department="12.02", reason="x")
    assert refused.value.values["label"] == there.label


def test_a_command_repeated_after_a_lost_answer_moves_once(lobby, line):
    stamp = lobby.stamp()
    asked = {"ticket_id": line[0].id, "department": "12.02", "reason": "x"}
    first = lobby.store.write(placing.transfer, stamp, **asked)
    assert lobby.store.write(placing.transfer, stamp, **asked) == first
    lobby.now += timedelta(seconds=1)
    assert lobby.labels("305") == [first.label]


def test_the_last_miss_of_the_policy_ends_the_ticket(lobby, line):
    lobby.set_policy(room_row=0, missed=[{"interval": 2}, "void"])
    lobby.call_next("303")
    assert lobby.miss(line[0]).state is State.MISSED
    lobby.do(calling.call_named, ticket_id=line[0].id, room="303", reason="已到")
    ended = lobby.miss(line[0])
    assert (ended.state, ended.reason) == (State.VOID, "missed")


def test_nobody_is_missed_before_a_minute_has_passed(lobby, line):
    called = lobby.call_next("303")
    with pytest.raises(Refused, match="too_soon_to_miss") as refused:
        lobby.do(calling.miss, ticket_id=called.id)
    assert 0 < refused.value.values["seconds"] <= 60
    lobby.set_policy(room_row=0, call={"miss_after_seconds": 0})
    assert lobby.do(calling.miss, ticket_id=called.id).state is State.MISSED
