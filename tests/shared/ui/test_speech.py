"""Qt's speech and sound, each in a program of its own."""

import sys

import pytest

from shared.devices.health import Health
from shared.devices.sound import silence, wav_of
from shared.devices.speaking import Out
from shared.devices.voice_programs import Programs, VoiceProblem
from shared.settings import Voice
from shared.ui.speech import CANNOT, PROGRAM, QtPlayer, QtSpeech, voice_for

SECONDS = 20.0


def ended_with(*arguments: str, given: bytes = b"") -> int:
    try:
        Programs().run((*PROGRAM, *arguments), given, SECONDS)
    except VoiceProblem as problem:
        return int(problem.values["code"])
    return 0


def test_the_site_file_switches_the_voice_on_and_chooses_its_ways():
    assert voice_for(Voice()) is None
    voice = voice_for(Voice(on=True, engine="espeak"))
    assert voice is not None
    assert voice.name == "espeak-ng"
    assert voice.health() in (Health.READY, Health.MISSING)


@pytest.mark.parametrize(
    ("platform", "ways"),
    [("win32", "clips, qt, espeak-ng"), ("linux", "clips, espeak-ng, qt")],
)
def test_recordings_come_first_and_the_right_mandarin_second(monkeypatch, platform, ways):
    monkeypatch.setattr(sys, "platform", platform)
    voice = voice_for(Voice(on=True, clips="recordings"))
    assert voice is not None
    assert voice.name == ways


def test_a_screen_starts_without_qts_sound():
    import desk.board.window  # noqa: F401

    assert "PySide6.QtMultimedia" not in sys.modules
    assert "PySide6.QtTextToSpeech" not in sys.modules


def test_a_language_that_the_system_cannot_speak_is_asked_once():
    asked = []

    def run(arguments, given, seconds):
        asked.append(arguments[-3:])
        raise VoiceProblem("voice_failed", code=CANNOT)

    speech, out = QtSpeech(), Out(70, lambda sound: None, run)
    for _ in range(3):
        with pytest.raises(VoiceProblem):
            speech.say("请", "zh-Hans", out)
    assert asked == [("say", "zh_CN", "70")]


def test_speech_that_fails_once_is_asked_again():
    answers = [VoiceProblem("voice_failed", code=1), None]

    def run(arguments, given, seconds):
        answer = answers.pop(0)
        if answer is not None:
            raise answer
        return b""

    speech, out = QtSpeech(), Out(70, lambda sound: None, run)
    with pytest.raises(VoiceProblem):
        speech.say("请", "zh-Hans", out)
    speech.say("请", "zh-Hans", out)
    assert answers == []


def test_the_programs_say_what_they_cannot_do_and_never_hang(tmp_path):
    """With a loudspeaker the file is played, without one it is not."""
    file = tmp_path / "silence.wav"
    file.write_bytes(wav_of(silence(0.1)))
    assert ended_with("play", str(file)) in (0, CANNOT)
    assert ended_with("say", "tlh_AQ", "0", given=b"nuqneH") == CANNOT
    assert ended_with("sing") == 2


def test_the_player_gets_a_file_that_is_gone_afterwards():
    seen = []

    def run(arguments, given, seconds):
        with open(arguments[-1], "rb") as file:
            seen.append((arguments[-1], file.read()))
        return b""

    wav = wav_of(silence(0.1))
    QtPlayer().play(wav, 0.1, run)
    ((name, content),) = seen
    assert content == wav
    with pytest.raises(FileNotFoundError):
        open(name, "rb").close()
