"""What a room's window says and what comes next, as plain values."""

from typing import Any

import pytest

from desk.room.model import face_of, next_step, who_acts
from shared.domain.ticket import Act, State, TicketClass
from tests.desk.samples import NOW, ago, entry, room, ticket

WAITS = entry(ticket(3))
CALLED = entry(ticket(2, State.CALLED, called=ago(3), calls=2))
INSIDE = entry(ticket(1, State.IN_SERVICE, started=ago(7)))


@pytest.mark.parametrize(
    ("view", "act", "open_now"),
    [
        (None, Act.CALL, False),
        (room(), Act.CALL, False),
        (room(waiting=(WAITS,)), Act.CALL, True),
        (room(calling=(CALLED,), waiting=(WAITS,)), Act.START, True),
        (room(in_service=INSIDE, waiting=(WAITS,)), Act.CALL, True),
        (room(in_service=INSIDE), Act.FINISH, True),
        (room(in_service=INSIDE, calling=(CALLED,), waiting=(WAITS,)), Act.FINISH, True),
        (room(waiting=(WAITS,), paused=True), Act.CALL, False),
        (room(in_service=INSIDE, waiting=(WAITS,), paused=True), Act.FINISH, True),
    ],
)
def test_the_big_button_is_the_act_that_the_store_would_take(
    view: Any, act: Act, open_now: bool
) -> None:
    step = next_step(view, "en")
    assert (step.act, step.open) == (act, open_now)


def test_calling_the_next_says_when_it_also_finishes_who_is_inside() -> None:
    assert next_step(room(waiting=(WAITS,)), "en").words == "Call next"
    both = next_step(room(in_service=INSIDE, waiting=(WAITS,)), "en")
    assert both.words == "Done, call next"


def test_who_is_inside_comes_before_who_is_called() -> None:
    face = face_of(room(in_service=INSIDE, calling=(CALLED,)), NOW, "en")
    assert (face.label, face.name, face.state.words, face.since) == (
        "A001", "王*明", "In room", "7 min",
    )  # fmt: skip
    assert face.also == "A002 王*明 Called 2 times"


def test_the_next_two_are_shown_with_the_reason_they_wait_for() -> None:
    back = entry(ticket(9, ticket_class=TicketClass.RETURN))
    elder = entry(ticket(4, priority="elderly"))
    face = face_of(room(waiting=(back, elder, WAITS), missed=(CALLED,)), NOW, "en")
    assert [(one.label, one.kind) for one in face.following] == [
        ("A009", "Back from exam"),
        ("A004", "Walk-in · Elderly"),
    ]
    assert (face.waiting, face.missed.words, face.missed.tone) == ("3 waiting", "Missed 1", "red")


def test_a_pause_is_said_with_its_end() -> None:
    paused = room(paused=True, paused_until=ago(-45))
    assert face_of(paused, NOW, "en").state.words == "Paused until 09:45"
    with_patient = room(in_service=INSIDE, paused=True)
    assert face_of(with_patient, NOW, "en").also == "Paused"


def test_a_room_without_a_doctor_acts_in_its_own_name() -> None:
    assert who_acts(None, "203").code == "room 203"
    assert who_acts(room(), "203").code == "P01"


def test_who_is_called_while_walking_there_is_said_to_be_on_the_way() -> None:
    walking = {"joined": ago(2), "walk_seconds": 240}
    called = entry(ticket(1, State.CALLED, called=ago(1), calls=1, **walking))
    face = face_of(room(calling=(called,), waiting=(entry(ticket(2, **walking)),)), NOW, "en")
    assert face.since == "1 min · on the way"
    assert face.following[0].kind.endswith("on the way")
