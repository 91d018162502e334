"""The voice of a machine: who speaks never waits, and nothing speaks over anything else."""

import logging
import sys
import threading
import time

import numpy as np
import pytest

from shared.devices.health import Health, Kind
from shared.devices.sound import silence
from shared.devices.speaking import Renderer, Utterance
from shared.devices.voice import Voice
from shared.devices.voice_programs import Programs, Stopped, VoiceProblem
from tests.conftest import MORNING

PATIENCE = 10.0


class Words:
    """An engine whose sound is as long as the words; `hang` keeps it from ever answering."""

    name = "words"

    def __init__(self, hang: threading.Event | None = None, there: bool = True) -> None:
        self.asked: list[tuple[str, str]] = []
        self.hang = hang
        self.there = there
        self.begun = threading.Event()

    def is_there(self):
        return self.there

    def render(self, words, language, run):
        self.asked.append((words, language))
        self.begun.set()
        if self.hang is not None:
            self.hang.wait(PATIENCE)
        if words == "unsayable":
            raise VoiceProblem("voice_failed")
        return silence(len(words) / 100) + np.float32(0.5)


class Loudspeaker:
    """Remembers what it played; `broken` while it has no sound card."""

    name = "loudspeaker"

    def __init__(self, broken: bool = False) -> None:
        self.played: list[float] = []
        self.peaks: list[float] = []
        self.broken = broken
        self.at_once = threading.Lock()

    def is_there(self):
        return True

    def play(self, wav, seconds, run):
        assert self.at_once.acquire(blocking=False), "two sounds at once"
        try:
            if self.broken:
                raise VoiceProblem("voice_failed")
            self.played.append(seconds)
            self.peaks.append(int(np.abs(np.frombuffer(wav[44:], "<i2")).max(initial=0)) / 32767)
        finally:
            self.at_once.release()


@pytest.fixture
def speak():
    """Makes voices, and closes them."""
    made = []

    def make(engine, loudspeaker, volume=100):
        made.append(Voice([Renderer([engine])], [loudspeaker], lambda: volume))
        return made[-1]

    yield make
    for voice in made:
        voice.close()
    assert not [t for t in threading.enumerate() if t.name == "device-voice" and t.is_alive()]


def until(condition) -> None:
    over = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < over, "it did not happen"
        time.sleep(0.002)


def test_everything_is_said_in_order_and_one_at_a_time(speak):
    engine, loudspeaker = Words(), Loudspeaker()
    voice = speak(engine, loudspeaker)
    for n in range(20):
        voice.speak(f"{n}", "en")
    until(lambda: not voice.busy)
    assert [words for words, _ in engine.asked] == [str(n) for n in range(20)]
    assert voice.health() is Health.READY


def test_a_chime_stands_before_the_words_and_silence_after_them(speak):
    loudspeaker = Loudspeaker()
    voice = speak(Words(), loudspeaker, volume=50)
    voice.say(Utterance((("a" * 20, "zh-Hans"), ("b" * 30, "en")), chime=True))
    until(lambda: not voice.busy)
    assert loudspeaker.played == pytest.approx([1.3, 0.2, 0.3, 0.6], abs=0.01)
    assert loudspeaker.peaks == pytest.approx([0.4, 0.4, 0.4, 0], abs=0.01)


def test_the_chime_sounds_even_where_the_words_cannot_be_said(speak):
    loudspeaker = Loudspeaker()
    voice = speak(Words(), loudspeaker)
    voice.say(Utterance((("unsayable", "zh-Hans"), ("hello", "en")), chime=True))
    until(lambda: not voice.busy)
    assert len(loudspeaker.played) == 3
    assert voice.health() is Health.FAILED
    assert voice.state(MORNING).kind is Kind.VOICE


def test_whoever_speaks_does_not_wait_for_an_engine_that_hangs(speak):
    hang = threading.Event()
    engine = Words(hang)
    voice = speak(engine, Loudspeaker())
    voice.speak("one", "en")
    assert engine.begun.wait(PATIENCE)
    before = time.monotonic()
    for _ in range(100):
        voice.speak("two", "en")
        assert voice.busy
        voice.health()
    voice.stop()
    assert time.monotonic() - before < 1
    hang.set()
    until(lambda: not voice.busy)
    assert engine.asked == [("one", "en")], "what waited was forgotten"


def test_an_engine_that_hung_is_left_alone_for_a_while_and_the_chime_goes_on(speak):
    class Hanging(Words):
        def render(self, words, language, run):
            self.asked.append((words, language))
            raise VoiceProblem("voice_hung")

    engine, loudspeaker = Hanging(), Loudspeaker()
    voice = speak(engine, loudspeaker)
    for _ in range(3):
        voice.say(Utterance((("one", "en"),), chime=True))
    until(lambda: not voice.busy)
    assert len(engine.asked) == 1
    assert loudspeaker.played == pytest.approx([1.3, 0.6] * 3)
    assert (voice.health(), voice.failed) == (Health.FAILED, "voice_hung")


def test_a_voice_that_fails_and_comes_back_is_said_once_each(speak, caplog):
    loudspeaker = Loudspeaker(broken=True)
    voice = speak(Words(), loudspeaker)
    with caplog.at_level(logging.INFO, "shared.devices.voice"):
        for _ in range(3):
            voice.speak("one", "en")
        until(lambda: not voice.busy)
        assert voice.health() is Health.FAILED
        loudspeaker.broken = False
        for _ in range(3):
            voice.speak("two", "en")
        until(lambda: not voice.busy)
    assert [record.levelname for record in caplog.records] == ["ERROR", "INFO"]
    assert voice.health() is Health.READY


def test_no_engine_is_a_missing_voice_and_no_crash(speak):
    voice = speak(Words(there=False), Loudspeaker())
    assert voice.health() is Health.MISSING
    voice.speak("one", "en")
    until(lambda: not voice.busy)
    assert voice.failed == "voice_missing"
    assert voice.check(["en"]) is Health.MISSING


def test_the_self_test_tries_every_part_and_nobody_hears_it(speak):
    engine, loudspeaker = Words(), Loudspeaker()
    voice = speak(engine, loudspeaker)
    assert voice.check(["zh-Hans", "en"]) is Health.READY
    assert engine.asked == [("一", "zh-Hans"), ("one", "en")]
    assert loudspeaker.peaks == [0, 0]
    loudspeaker.broken = True
    assert voice.check(["en"]) is Health.FAILED


def test_the_same_words_are_made_once():
    engine = Words()
    renderer = Renderer([engine])
    for _ in range(3):
        renderer.render("hello", "en")
    assert engine.asked == [("hello", "en")]


def test_a_program_that_hangs_is_ended():
    hanging = (sys.executable, "-c", "import time; time.sleep(60)")
    with pytest.raises(VoiceProblem, match="voice_hung"):
        Programs().run(hanging, b"", 0.2)


def test_a_program_that_fails_or_is_not_there_is_a_problem_and_not_a_crash():
    with pytest.raises(VoiceProblem) as failed:
        Programs().run((sys.executable, "-c", "raise SystemExit(3)"), b"", PATIENCE)
    assert failed.value.values["code"] == 3
    with pytest.raises(VoiceProblem, match="voice_missing"):
        Programs().run(("no-such-program-anywhere",), b"", PATIENCE)


def test_silence_is_wanted_now_and_not_when_the_program_is_done():
    programs = Programs()
    run = programs.run_of_now()
    hanging = (sys.executable, "-c", "import time; print(flush=True); time.sleep(60)")
    threading.Timer(0.2, programs.end).start()
    with pytest.raises(Stopped):
        run(hanging, b"", PATIENCE)
    with pytest.raises(Stopped):
        run(hanging, b"", PATIENCE)
