from desk.queue.model import (
    ALL_FLOORS,
    because_words,
    coming_back,
    may_call,
    on_floor,
    queue_rows,
    room_line,
    target,
)
from shared.domain.ticket import Act, State, TicketClass
from tests.desk.samples import NOW, ago, entry, room, ticket


def test_a_list_begins_in_the_room_and_ends_with_the_missed():
    view = room(
        in_service=entry(ticket(1, State.IN_SERVICE, started=ago(5))),
        calling=(entry(ticket(2, State.CALLED, called=ago(1), calls=2)),),
        waiting=(entry(ticket(4)), entry(ticket(3))),
        away=(entry(ticket(5, State.AWAY, ended=ago(9))),),
        missed=(entry(ticket(6, State.MISSED, misses=1)),),
    )
    rows = queue_rows(view, NOW, "en")
    assert [row.label for row in rows] == ["A001", "A002", "A004", "A003", "A005", "A006"]
    assert [row.waited for row in rows] == ["5 min", "1 min", "20 min", "20 min", "9 min", "20 min"]
    assert rows[1].pills[0].words == "Called 2 times"


def test_waiting_over_half_an_hour_stands_out_and_over_an_hour_is_a_time():
    view = room(waiting=(entry(ticket(1, joined=ago(31))), entry(ticket(2, joined=ago(75)))))
    first, second = queue_rows(view, NOW, "en")
    assert (first.waited, first.waited_tone) == ("31 min", "amber")
    assert second.waited == "07:45"


def test_a_patient_back_from_an_exam_is_shown_as_such():
    back = ticket(1, ticket_class=TicketClass.RETURN)
    (row,) = queue_rows(room(waiting=(entry(back),)), NOW, "zh-Hans")
    assert row.pills[0].words == "回诊"


def test_the_reasons_of_a_place_are_words():
    late = ticket(1, ticket_class=TicketClass.LATE)
    reasons = ("class:late", "interval:2", "after:A015", "something:new")
    words = because_words(entry(late, because=reasons), NOW, "en")
    assert words == "Late · every 2 others · after A015"


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
    line = room_line(view, "en")
    assert [pill.words for pill in line.now] == ["A001 In room"]
    assert (line.waiting, line.following) == (3, ("A002", "A003"))
    assert room_line(room(), "zh-Hans").now[0].words == "空闲"


def test_a_desk_sees_its_floor_or_all():
    rooms = (room("201", "2F"), room("301", "3F"))
    assert [view.room for view in on_floor(rooms, "3F")] == ["301"]
    assert len(on_floor(rooms, ALL_FLOORS)) == 2
