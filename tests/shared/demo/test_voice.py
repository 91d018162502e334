"""The calls of the demo as a file to listen to."""

import shutil

import pytest

from shared.demo.voice import leave_calls
from shared.devices.sound import CHIME_SECONDS, seconds_of, sound_of
from shared.devices.speaking import Utterance
from shared.devices.voice import AFTER_SECONDS
from shared.settings import Voice

CALLS = [
    Utterance(((f"请 {letter}，零幺七 号，到三 诊室。", "zh-Hans"),), chime=True)
    for letter in "ABC"
]


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_three_calls_are_left_one_after_the_other(tmp_path):
    file = tmp_path / "zh-Hans" / "calls.wav"
    assert leave_calls(CALLS, Voice(), file)
    assert seconds_of(sound_of(file.read_bytes())) > 3 * (CHIME_SECONDS + 2) + 2 * AFTER_SECONDS


def test_without_a_speech_program_the_chimes_are_left(tmp_path):
    file = tmp_path / "calls.wav"
    assert not leave_calls(CALLS, Voice(engine="clips"), file)
    assert seconds_of(sound_of(file.read_bytes())) == pytest.approx(
        3 * CHIME_SECONDS + 2 * AFTER_SECONDS
    )
