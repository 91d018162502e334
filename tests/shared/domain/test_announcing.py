"""What the loudspeaker of a waiting area says, and in which order."""

import random
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.domain.announcing import AreaVoice, Calling, next_turn, volume_at, with_calls

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
EVENING = [(time(7), 80), (time(18), 50), (time(22), 0)]


def call(label: str, *, after: float = 0, room: str = "303", calls: int = 1, **more) -> Calling:
    at = NOW + timedelta(seconds=after)
    return Calling(f"id-{label}", calls, label, room, at, "12.05", **more)


def on(*calls: Calling) -> AreaVoice:
    """A board that was on before these calls came."""
    return with_calls(with_calls(AreaVoice(), [], NOW), calls, NOW)


def hear(voice: AreaVoice) -> tuple[list[str], AreaVoice]:
    """Everything that is said until the loudspeaker falls silent."""
    heard = []
    while True:
        turn, voice = next_turn(voice)
        if turn is None:
            return heard, voice
        heard.append(turn.call.label)


def test_a_call_is_said_as_often_as_the_policy_of_its_queue_has_it():
    assert hear(on(call("A001", repeat=3)))[0] == ["A001"] * 3
    assert hear(on(call("A001", repeat=1)))[0] == ["A001"]


def test_everybody_is_called_once_before_anybody_is_called_again():
    calls = [call("A001"), call("B001", after=1), call("A002", after=2)]
    assert hear(on(*calls))[0] == ["A001", "B001", "A002", "A001", "B001", "A002"]


def test_a_repetition_does_not_overtake_a_call_that_came_meanwhile():
    first, newer = call("A001"), call("A002", after=5)
    _, voice = next_turn(on(first))
    voice = with_calls(voice, [first, newer], NOW)
    assert hear(voice)[0] == ["A002", "A001", "A002"]


def test_a_call_that_reaches_the_board_late_still_stands_in_its_order():
    voice = with_calls(on(call("A002", after=3)), [call("A001"), call("A002", after=3)], NOW)
    assert hear(voice)[0][:2] == ["A001", "A002"]


def test_a_patient_who_has_come_is_not_called_again():
    asked = call("A001")
    _, voice = next_turn(on(asked))
    voice = with_calls(voice, [replace(asked, answered=True)], NOW)
    assert hear(voice)[0] == []


def test_a_patient_who_went_in_before_the_voice_came_to_them_is_still_said_once():
    asked = call("A001")
    voice = with_calls(on(asked), [replace(asked, answered=True)], NOW)
    assert hear(voice)[0] == ["A001"]


def test_a_call_that_was_taken_back_is_not_said():
    assert hear(with_calls(on(call("A001")), [], NOW))[0] == []


def test_calling_again_is_a_new_call_and_ends_the_old_one():
    again = call("A001", after=40, calls=2)
    _, voice = next_turn(on(call("A001")))
    voice = with_calls(voice, [again], NOW)
    assert hear(voice)[0] == ["A001", "A001"]


def test_what_the_board_shows_twice_is_taken_in_once():
    calls = [call("A001", repeat=1)]
    voice = on(*calls)
    _, voice = next_turn(voice)
    assert hear(with_calls(voice, calls, NOW))[0] == []


def test_a_board_that_was_just_switched_on_leaves_old_calls_alone():
    old, new = call("A001", after=-300), call("A002", after=-20, repeat=1)
    assert hear(with_calls(AreaVoice(), [old, new], NOW))[0] == ["A002"]


def test_who_came_in_while_the_board_was_away_is_not_called_afterwards():
    seen, still = call("A001", after=-300, answered=True), call("A002", after=-300, repeat=1)
    assert hear(on(seen, still))[0] == ["A002"]


def test_a_new_day_begins_with_an_empty_memory():
    voice = with_calls(on(call("A001")), [], NOW + timedelta(days=1))
    assert (voice.waiting, voice.known) == ((), frozenset())


@pytest.mark.parametrize("seed", range(30))
def test_nobody_is_lost_and_the_first_sayings_keep_the_order_of_the_calls(seed):
    chance = random.Random(seed)
    rooms = [(chance.randrange(6), chance.randint(1, 3)) for _ in range(chance.randrange(31))]
    calls = [
        call(f"A{n:03d}", after=n / 3, room=str(room), repeat=repeat)
        for n, (room, repeat) in enumerate(rooms)
    ]
    voice, heard, shown = on(), [], 0
    while shown < len(calls) or voice.waiting or voice.saying:
        shown = min(len(calls), shown + chance.randint(0, 4))
        voice = with_calls(voice, calls[:shown], NOW)
        turn, voice = next_turn(voice)
        if turn is not None:
            heard.append((turn.call.label, turn.nth))
    assert [label for label, nth in heard if nth == 1] == [one.label for one in calls]
    assert len(heard) == len(set(heard)) == sum(one.repeat for one in calls)


@pytest.mark.parametrize(
    ("moment", "volume"),
    [
        (time(6, 59, 59), 0),
        (time(7), 80),
        (time(17, 59, 59), 80),
        (time(18), 50),
        (time(23, 59, 59), 0),
        (time(0), 0),
    ],
)
def test_the_evening_is_quieter_and_the_night_goes_on_over_midnight(moment, volume):
    assert volume_at(EVENING, moment) == volume
    assert volume_at(EVENING[::-1], moment) == volume


def test_one_step_holds_the_whole_day():
    assert volume_at([(time(9), 70)], time(3)) == 70
