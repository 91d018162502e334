"""What the kiosk says aloud: every screen, three languages, nothing that others may not hear."""

from dataclasses import replace

import pytest

from kiosk.building import told
from kiosk.prompts import prompt_of
from kiosk.session import Session, Slip, State, Trouble
from shared.domain.spoken import NOBODY, call_sentence, spoken_number
from shared.services.the_way import Way
from shared.text import LANGUAGES, catalogue, text
from tests.kiosk.lobby import (
    BUSY_VISIT,
    DEPARTMENTS,
    DOCTORS,
    PLAIN_VISIT,
    TYPING,
    building,
    going,
    place,
    place_named,
    sessions,
    ticket,
    ways,
)

EVERY = (*sessions(), *ways())
LONGEST = {"zh-Hans": 45, "zh-Hant": 45, "en": 150}  # characters; a sentence or two
DONE = Session(State.DONE, visit=BUSY_VISIT, ticket=ticket(), place=place())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_a_short_prompt_in_its_language(language: str) -> None:
    for session in EVERY:
        said = prompt_of(session, language)
        assert said, session.state
        assert not [each for each in said if "kiosk." in each or "{" in each or "|" in each]
        if session.state is not State.WAY:
            assert all(len(each) <= LONGEST[language] for each in said), said
    assert {session.state for session in EVERY} == set(State)


def test_each_state_has_its_own_words() -> None:
    for language in LANGUAGES:
        assert {f"kiosk.say.{state}" for state in State} <= set(catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_person_is_said(language: str) -> None:
    private = [BUSY_VISIT.masked, BUSY_VISIT.masked.replace("*", ""), *(d.name for d in DOCTORS)]
    for session in EVERY:
        if session.state is State.WAY:
            continue
        said = " ".join(prompt_of(session, language))
        assert not [word for word in private if word in said], session.state
        assert not session.entered or session.entered not in said, session.state
        assert not [each for each in DEPARTMENTS if each.named(language) in said], session.state
        told_by = session.told.named(language, " ")
        assert not told_by or told_by not in said, session.state


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_is_said_as_it_will_be_called(language: str) -> None:
    number = spoken_number("A017", language)
    assert number in prompt_of(DONE, language)[0]
    assert number in call_sentence("A017", NOBODY, "301", language)
    assert number in prompt_of(replace(DONE, again=True), language)[0]
    assert number in prompt_of(replace(DONE, place=None), language)[0]


def test_the_slip_is_spoken_of_after_the_number() -> None:
    (number,) = prompt_of(replace(DONE, slip=Slip.PRINTING), "zh-Hans")
    printed = prompt_of(replace(DONE, slip=Slip.PRINTED), "zh-Hans")
    assert printed == (number, "请取走小票。")
    failed = prompt_of(replace(DONE, slip=Slip.FAILED, slip_of="A017"), "zh-Hans")
    assert failed == (number, "小票打不出来。请记住号码：A，零幺七，或者拍下屏幕。")
    without = prompt_of(DONE, "zh-Hans", prints=False)
    assert without == (number, "请记住号码，或者拍下屏幕。")


def test_a_place_in_the_queue_is_said_one_several_or_none() -> None:
    one = Session(State.PLACE, TYPING, visit=replace(PLAIN_VISIT, tickets=(place(),)))
    assert prompt_of(one, "zh-Hans") == ("您的号码是：A，零幺七。前面还有 4 位。",)
    assert prompt_of(replace(one, visit=BUSY_VISIT), "en") == (
        "You have 2 numbers, please look at the screen.",
    )
    assert prompt_of(replace(one, visit=PLAIN_VISIT), "en") == ("You are not in a queue now.",)


def test_why_not_is_left_to_the_screen_unless_it_tells_nothing() -> None:
    sorry = Session(State.SORRY, TYPING, trouble=Trouble("not_found"))
    assert prompt_of(sorry, "zh-Hans")[0] == text("error.not_found")
    private = replace(sorry, trouble=Trouble("too_early", (("time", "13:30"),)))
    assert prompt_of(private, "zh-Hans") == (text("kiosk.say.sorry"),)


def test_a_way_is_said_from_end_to_end_and_a_touched_step_alone() -> None:
    way = Session(
        State.WAY, (State.FIND,), building=building(), going=going(place_named("神经内科"))
    )
    assert way.going is not None
    assert isinstance(way.going.way, Way)
    steps = tuple(step.text for step in told(building(), way.going.way, "en").steps)
    where, *said = prompt_of(way, "en")
    assert where.startswith("To Neurology, about ")
    assert tuple(said) == steps
    touched = replace(way, going=replace(way.going, step=1))
    assert prompt_of(touched, "en") == steps[1:2]


def test_where_a_reader_is_ready_the_identity_card_is_asked_for() -> None:
    asked = Session(State.IDENTIFY, (State.HOME,))
    assert "identity card" in prompt_of(asked, "en", reads=True)[0]
    assert "identity card" not in prompt_of(asked, "en")[0]
