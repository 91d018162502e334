"""The check-in flow: what leads where, and that it always leads home."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journey import advance, back, choose, grouped, heard, known, moves, works
from kiosk.navmap import ALWAYS, FIELDS, NAVMAP, WORK
from kiosk.session import Choice, Event, Session, State, Trouble, WalkIn, Wish
from tests.kiosk.lobby import (
    BUSY_VISIT,
    MENU,
    PLAIN_VISIT,
    READY,
    TODAY,
    advice_of,
    flag,
    sessions,
    told_of,
    ways,
)

CHOICES = st.one_of(
    st.sampled_from(list(Event)).map(Choice),
    st.sampled_from(
        [
            Choice(Event.CHOSEN, READY),
            Choice(Event.CHOSEN, BUSY_VISIT.tickets[0]),
            *(Choice(Event.DEPARTMENT, today) for today in TODAY[:2]),
            Choice(Event.DOCTOR, TODAY[0].doctors[0]),
            Choice(Event.ENTERED, "13800138000"),
        ]
    ),
)


def test_every_state_has_its_line_in_the_map() -> None:
    assert set(NAVMAP) == set(State)
    assert set(WORK) <= set(State)


def test_every_state_is_reached_from_home() -> None:
    reached, ahead = {State.HOME}, [State.HOME]
    while ahead:
        for target in (NAVMAP[ahead.pop()] | ALWAYS).values():
            if target not in reached:
                reached.add(target)
                ahead.append(target)
    assert reached == set(State)


@pytest.mark.parametrize("session", [*sessions(), *ways()], ids=lambda session: str(session.state))
@pytest.mark.parametrize("event", [Event.GO_HOME, Event.IDLE])
def test_home_and_idle_forget_everything_from_anywhere(session: Session, event: Event) -> None:
    assert advance(session, event) == Session()


@given(st.lists(CHOICES, max_size=30), st.data())
def test_whatever_is_pressed_the_kiosk_finds_home_again(
    choices: list[Choice], data: st.DataObject
) -> None:
    session = Session()
    for choice in choices:
        session = back(session) if choice.event is Event.BACK else choose(session, choice)
        if data.draw(st.booleans()):
            session = known(session, PLAIN_VISIT)
        assert session.state is not State.HOME or session == Session()
        assert session.entered == ""
        assert len(session.trail) <= len(State)
        assert advance(session, Event.IDLE) == Session()
        seen = 0
        stepping = session
        while stepping.trail:
            stepping = back(stepping)
            seen += 1
        assert seen <= len(State)


def test_a_scan_never_checks_anyone_in() -> None:
    for state in State:
        assert not works(state, Event.SCANNED) or Event.TAKEN not in NAVMAP[state]
        assert not moves(state, Event.SCANNED)


def test_only_a_confirmed_choice_takes_a_number() -> None:
    assert [state for state in State if Event.TAKEN in NAVMAP[state]] == [State.CONFIRM]
    assert [state for state in State if works(state, Event.CONFIRMED)] == [State.CONFIRM]


def test_a_walk_in_says_who_they_are_after_choosing_a_department() -> None:
    session = advance(Session(), Event.LISTED, wish=Wish.WALK_IN, departments=TODAY)
    session = choose(session, Choice(Event.BY_DEPARTMENT))
    session = choose(session, Choice(Event.DEPARTMENT, TODAY[0]))
    assert session.state is State.DOCTORS
    session = choose(session, Choice(Event.DOCTOR))
    assert session.state is State.IDENTIFY
    session = known(session, PLAIN_VISIT)
    assert session.state is State.CONFIRM
    assert session.choice == WalkIn(TODAY[0], None)


def test_a_department_with_one_doctor_asks_for_none() -> None:
    session = advance(Session(), Event.LISTED, departments=TODAY)
    session = choose(session, Choice(Event.BY_DEPARTMENT))
    assert choose(session, Choice(Event.DEPARTMENT, TODAY[1])).state is State.IDENTIFY


def test_a_known_patient_is_not_asked_again() -> None:
    session = Session(State.CHOOSE, (State.HOME, State.IDENTIFY), visit=PLAIN_VISIT)
    session = advance(session, Event.LISTED, departments=TODAY)
    session = choose(session, Choice(Event.BY_DEPARTMENT))
    assert choose(session, Choice(Event.DEPARTMENT, TODAY[1])).state is State.CONFIRM


@pytest.mark.parametrize(
    ("wish", "state"),
    [
        (Event.CHECK_IN, State.CHOOSE),
        (Event.COME_BACK, State.CHOOSE),
        (Event.PLACE, State.PLACE),
    ],
)
def test_a_scan_leads_to_what_the_patient_came_for(wish: Event, state: State) -> None:
    session = choose(Session(), Choice(wish))
    assert known(session, PLAIN_VISIT).state is state


def test_going_back_to_the_keys_forgets_who_it_was() -> None:
    session = Session(State.CHOOSE, (State.HOME, State.IDENTIFY, State.CARD), visit=PLAIN_VISIT)
    assert back(session) == Session(State.CARD, (State.HOME, State.IDENTIFY))


def test_a_refused_patient_goes_back_to_where_they_were() -> None:
    session = Session(State.CONFIRM, (State.HOME, State.CHOOSE), visit=PLAIN_VISIT, choice=READY)
    refused = advance(session, Event.REFUSED, trouble=Trouble("too_early"))
    assert refused.state is State.SORRY
    assert back(refused) == session


def test_a_number_on_the_screen_stays_when_the_store_goes_away() -> None:
    done = Session(State.DONE)
    assert advance(done, Event.STORE_LOST) is done
    assert advance(Session(), Event.STORE_LOST).state is State.STORE_AWAY


def test_after_a_bug_there_is_no_way_back_into_it() -> None:
    session = Session(State.CONFIRM, (State.HOME, State.CHOOSE), visit=PLAIN_VISIT, choice=READY)
    assert advance(session, Event.FAILED, trouble=Trouble("bug")).trail == ()


def test_a_late_answer_finds_nobody() -> None:
    assert known(replace(Session(), state=State.DONE), PLAIN_VISIT).state is State.DONE


def test_an_identity_number_is_shown_in_groups() -> None:
    assert grouped("11010119900307123X", FIELDS[State.ID_NUMBER].groups) == "110101 19900307 123X"
    assert grouped("1380", FIELDS[State.PHONE].groups) == "138 0"
    assert grouped("", FIELDS[State.PHONE].groups) == ""


TELLING = advance(Session(), Event.LISTED, wish=Wish.WALK_IN, departments=TODAY, menu=MENU)
TOOTH = choose(TELLING, Choice(Event.PART, "mouth"))


def test_a_complaint_leads_over_two_questions_to_who_it_is() -> None:
    session = heard(TOOTH, told_of("toothache"), advice_of())
    assert session.state is State.ASKED
    session = heard(session, told_of("toothache", "tooth-none"), advice_of())
    assert session.state is State.ASKED
    session = heard(session, told_of("toothache", "tooth-none", "tooth-kind-cold"), advice_of())
    assert session.state is State.IDENTIFY


def test_whoever_is_known_is_led_to_departments_and_any_doctor() -> None:
    session = heard(replace(TOOTH, visit=PLAIN_VISIT), told_of("clean"), advice_of())
    assert session.state is State.SUGGESTED
    session = choose(session, Choice(Event.DEPARTMENT, TODAY[0]))
    assert session.state is State.CONFIRM
    assert session.choice == WalkIn(TODAY[0], None)


@pytest.mark.parametrize("level", [1, 2])
def test_a_most_urgent_flag_stops_and_nothing_leads_to_a_number(level: int) -> None:
    session = heard(TOOTH, told_of("toothache"), advice_of(flag(level)))
    assert (session.state, session.trail) == (State.STAFF, ())
    assert session.alarms == ("TST-1",)
    assert choose(session, Choice(Event.GO_ON)) == session
    assert back(session) == Session()


def test_a_level_three_flag_stops_once_and_may_go_on() -> None:
    three = advice_of(flag(3))
    session = heard(TOOTH, told_of("toothache"), three)
    assert session.state is State.STAFF
    session = choose(session, Choice(Event.GO_ON))
    assert session.state is State.ASKED
    session = heard(session, told_of("toothache", "tooth-none"), three)
    assert session.state is State.ASKED
    worse = heard(session, told_of("toothache", "tooth-jaw"), advice_of(flag(2, 2), flag(3)))
    assert (worse.state, worse.alarms) == (State.STAFF, ("TST-2", "TST-1"))


def test_red_flags_that_the_age_adds_stop_after_the_card_is_read() -> None:
    session = Session(State.CARD, (State.HOME, State.PARTS), told=told_of("clean"), menu=MENU)
    session = replace(session, visit=PLAIN_VISIT)
    assert heard(session, session.told, advice_of(flag(3))).state is State.STAFF
    assert heard(session, session.told, advice_of()).state is State.SUGGESTED


def test_another_complaint_forgets_the_first_one() -> None:
    session = heard(TOOTH, told_of("toothache"), advice_of())
    session = back(session)
    assert session == TOOTH


def test_the_call_for_staff_stays_when_the_store_goes_away() -> None:
    session = heard(TOOTH, told_of("toothache"), advice_of(flag(1)))
    assert advance(session, Event.STORE_LOST) is session
