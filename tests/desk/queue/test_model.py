from dataclasses import replace

import pytest

from desk.queue.model import (
    ALL_FLOORS,
    also_words,
    chosen_for,
    coming_back,
    held_or_not,
    may_call,
    on_floor,
    pause_words,
    queue_rows,
    room_line,
    target,
)
from desk.words import state_pill
from shared.domain.ticket import Act, State, TicketClass
from shared.services.values import Department
from shared.text import LANGUAGES
from tests.desk.samples import HEART, NOW, ago, entry, room, ticket


def test_a_list_begins_in_the_room_and_ends_with_those_held_back():
    view = room(
        in_service=entry(ticket(1, State.IN_SERVICE, started=ago(5))),
        calling=(entry(ticket(2, State.CALLED, called=ago(1), calls=2)),),
        waiting=(entry(ticket(4)), entry(ticket(3))),
        away=(entry(ticket(5, State.AWAY, ended=ago(9))),),
        missed=(entry(ticket(6, State.MISSED, misses=1)),),
        held=(entry(ticket(7, State.HELD)),),
    )
    rows = queue_rows(view, NOW, "en")
    assert [row.label[-1] for row in rows] == list("1243567")
    assert [row.waited.split()[0] for row in rows] == ["5", "1", "20", "20", "9", "20", "20"]
    assert rows[-1].pills[0].words == "On hold"
    assert rows[1].pills[0].words == "Called 2 times"


def test_waiting_over_the_limit_stands_out_and_over_an_hour_is_a_time():
    long = replace(entry(ticket(1, joined=ago(31))), waits_long=True)
    view = room(waiting=(long, entry(ticket(2, joined=ago(75)))))
    first, second = queue_rows(view, NOW, "en")
    assert (first.waited, first.waited_tone) == ("31 min", "amber")
    assert second.waited == "07:45"


def test_a_patient_back_from_an_exam_is_shown_as_such():
    back = ticket(1, ticket_class=TicketClass.RETURN)
    (row,) = queue_rows(room(waiting=(entry(back),)), NOW, "zh-Hans")
    assert row.pills[0].words == "回诊"


def test_who_is_still_walking_there_says_so_until_they_can_be_there():
    far = entry(ticket(1, joined=ago(2), walk_seconds=240))
    there = entry(ticket(2, joined=ago(5), walk_seconds=240))
    called = entry(ticket(3, State.CALLED, joined=ago(2), called=ago(1), calls=1, walk_seconds=240))
    view = room(calling=(called,), waiting=(far, there))
    shown = [[pill.words for pill in row.pills] for row in queue_rows(view, NOW, "zh-Hans")]
    assert [words[1:] for words in shown] == [["在路上"], ["在路上"], []]


def test_those_at_the_door_say_so():
    at_the_door = entry(ticket(1, room="201", row_place=1), because=("door",))
    first, second = queue_rows(room(waiting=(at_the_door, entry(ticket(2)))), NOW, "zh-Hans")
    assert (first.pills[0].words, second.pills[0].words) == ("门口", "候诊")


def test_a_group_that_only_this_hospital_names_is_a_priority_all_the_same():
    (row,) = queue_rows(room(waiting=(entry(ticket(1, priority="pregnant")),)), NOW, "en")
    assert [pill.words for pill in row.pills] == ["Waiting", "Priority"]


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_words(state, language):
    words = state_pill(ticket(1, state), language).words
    assert words
    assert "desk." not in words


def test_an_act_means_the_called_patient_unless_a_row_that_allows_it_is_chosen():
    view = room(
        calling=(entry(ticket(1, State.CALLED, room="201")),),
        waiting=(entry(ticket(2)),),
        missed=(entry(ticket(3, State.MISSED)),),
    )
    assert target(Act.MISS, view, "").id == "t1"
    assert target(Act.MISS, view, "t2").id == "t1"
    assert target(Act.CANCEL, view, "t2").id == "t2"
    assert target(Act.CANCEL, view, "") is None, "nobody is cancelled who was not chosen"
    assert target(Act.FINISH, view, "") is None
    assert coming_back(view, "t3").id == "t3"
    assert coming_back(view, "") is None


def test_one_key_holds_the_chosen_patient_back_and_lets_them_wait_again():
    view = room(
        calling=(entry(ticket(1, State.CALLED, room="201")),),
        waiting=(entry(ticket(2)),),
        missed=(entry(ticket(3, State.MISSED)),),
        held=(entry(ticket(4, State.HELD)),),
    )
    assert held_or_not(view, "t2") == (Act.HOLD, ticket(2))
    assert held_or_not(view, "t4") == (Act.RELEASE, ticket(4, State.HELD))
    assert held_or_not(view, "") == (Act.HOLD, ticket(1, State.CALLED, room="201"))
    assert held_or_not(view, "t3") is None, "nobody else is held in place of the chosen one"
    assert held_or_not(None, "") is None


def test_whom_a_question_is_about_is_the_chosen_row_or_nobody():
    view = room(
        calling=(entry(ticket(1, State.CALLED)),),
        waiting=(entry(ticket(2)),),
        missed=(entry(ticket(3, State.MISSED)),),
    )
    assert chosen_for(Act.CALL, view, "t3").ticket.id == "t3"
    assert chosen_for(Act.MOVE, view, "t3") is None
    assert chosen_for(Act.CALL, view, "") is None
    assert chosen_for(Act.CALL, None, "t3") is None


def test_a_paused_doctor_says_until_when():
    until = room(paused=True, paused_until=ago(-90))
    assert pause_words(until, NOW, "en") == "Paused until 10:30"
    assert pause_words(room(paused=True), NOW, "en") == "Paused"
    assert pause_words(room(), NOW, "en") == ""
    assert room_line(until, NOW, "en").now[0].words == "Paused until 10:30"


def test_a_room_says_for_which_further_queues_it_calls():
    skin = Department("13", "皮肤科", "皮膚科", "Dermatology", "2F", "2F", "K")
    assert also_words(room(also=(HEART, skin)), "en") == "Also calls for: Cardiology, Dermatology"
    assert also_words(room(also=(HEART, skin)), "zh-Hans") == "也叫：心血管内科、皮肤科"
    assert also_words(room(), "en") == ""


def test_next_can_be_called_while_somebody_waits_or_is_inside():
    assert not may_call(room())
    assert not may_call(None)
    assert may_call(room(waiting=(entry(ticket(1)),)))
    assert may_call(room(in_service=entry(ticket(1, State.IN_SERVICE))))


def test_a_room_says_who_is_in_and_who_follows():
    view = room(
        in_service=entry(ticket(1, State.IN_SERVICE)),
        waiting=tuple(entry(ticket(number)) for number in (2, 3, 4)),
    )
    line = room_line(view, NOW, "en")
    assert [pill.words for pill in line.now] == ["A001 In room"]
    assert (line.waiting, line.following) == (3, ("A002", "A003"))
    assert room_line(room(), NOW, "zh-Hans").now[0].words == "空闲"


def test_a_desk_sees_its_floor_or_all():
    rooms = (room("201", "2F"), room("301", "3F"))
    assert [view.room for view in on_floor(rooms, "3F")] == ["301"]
    assert len(on_floor(rooms, ALL_FLOORS)) == 2
