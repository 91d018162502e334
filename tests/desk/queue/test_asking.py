from dataclasses import replace

import pytest

from desk.departments import ANY_DOCTOR
from desk.queue.asking import (
    Question,
    Typed,
    Unreadable,
    also_rows,
    beside,
    may_stand_before,
    place_of,
    practitioner_of,
    read_place,
    read_until,
    title_of,
    toggled,
)
from shared.services.values import Department, DepartmentToday, Doctor
from tests.desk.samples import HEART, NOW, entry, room, ticket

SKIN = Department("13", "皮肤科", "皮膚科", "Dermatology", "2F", "2F", "K")
DOCTOR = Doctor("P09", "王芳", "主任医师", "13", "208", "morning", 3, True)
TODAY = (DepartmentToday(HEART, 3, None, None, ()), DepartmentToday(SKIN, 2, None, None, (DOCTOR,)))


@pytest.mark.parametrize(
    ("typed", "at"),
    [("15", "09:15"), ("5", "09:05"), ("1030", "10:30"), ("10：30", "10:30"), ("9:45", "09:45")],
)
def test_a_pause_is_typed_in_minutes_or_as_a_time(typed, at):
    assert f"{read_until(typed, NOW):%H:%M}" == at


def test_nothing_typed_is_a_pause_until_resumed():
    assert read_until(" ", NOW) is None


@pytest.mark.parametrize("typed", ["soon", "0", "25:00", "10:75", "-5", "10:3"])
def test_what_is_no_time_is_not_guessed_at(typed):
    with pytest.raises(Unreadable):
        read_until(typed, NOW)


def line():
    """A001 at the door, A002 to A004 in line, one of another queue between them."""
    return room(
        waiting=(
            entry(ticket(1, room="201", row_place=1)),
            entry(ticket(2)),
            entry(ticket(9, queue="13", series="K")),
            entry(ticket(3)),
            entry(ticket(4)),
        )
    )


def test_a_ticket_is_moved_among_those_of_its_own_queue_behind_the_door():
    assert [t.label for t in may_stand_before(line(), ticket(3))] == ["A002", "A004"]
    assert place_of(line(), ticket(3)) == 1
    assert may_stand_before(None, ticket(3)) == ()


def test_each_press_moves_the_place_by_one_and_stops_at_the_ends():
    assert beside("?", -1, line(), ticket(4)) == "A003"
    assert beside("A003", -1, line(), ticket(4)) == "A002"
    assert beside("A002", -1, line(), ticket(4)) == "A002"
    assert beside("A004", 1, line(), ticket(3)) == "", "the end"
    assert beside("", 1, line(), ticket(3)) == ""


def test_a_number_is_typed_whole_or_by_its_digits():
    others = may_stand_before(line(), ticket(4))
    assert read_place("a003", others) == read_place("3", others) == 1
    assert read_place("", others) == len(others)
    for nobody in ("A001", "K009", "99"):
        with pytest.raises(Unreadable):
            read_place(nobody, others)


def asked(kind, **changes):
    return replace(Question(kind, "201", "陈志远", "P01", ticket(4), "王晓明"), **changes)


@pytest.mark.parametrize(
    ("question", "typed", "words"),
    [
        (asked("cancel"), Typed(), "Cancel A004 王晓明"),
        (asked("call_named"), Typed(), "Call A004 王晓明 out of turn to room 201"),
        (asked("move"), Typed("2"), "Move A004 王晓明 before A002"),
        (asked("move"), Typed(""), "Move A004 王晓明 to the end"),
        (asked("move"), Typed("77"), "Move A004 王晓明 before which number?"),
        (asked("transfer"), Typed(), "Transfer A004 王晓明 where?"),
        (
            asked("transfer"),
            Typed(department="13", practitioner="P09"),
            "Transfer A004 王晓明 to Dermatology · 王芳",
        ),
        (asked("pause", ticket=None), Typed("15"), "陈志远 calls nobody until 09:15"),
        (asked("pause", ticket=None), Typed(), "陈志远 calls nobody until resumed"),
        (asked("pause", ticket=None), Typed("x"), "陈志远 pauses until when?"),
    ],
)
def test_a_question_says_what_will_be_done(question, typed, words):
    assert title_of(question, typed, line(), TODAY, NOW, "en") == words


def test_any_doctor_is_nobody_in_particular():
    assert practitioner_of(Typed(practitioner=ANY_DOCTOR)) is None
    assert practitioner_of(Typed(practitioner="P09")) == "P09"


def test_a_room_is_offered_every_department_but_its_own():
    (row,) = also_rows(room(also=(SKIN,)), TODAY, "en")
    assert (row.key, [pill.words for pill in row.pills]) == ("13", ["Also called"])
    assert toggled(room(also=(SKIN,)), "13") == ()
    assert toggled(room(), "13") == ("13",)
