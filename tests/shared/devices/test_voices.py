"""Recordings joined, espeak-ng, and how Chinese is read to it."""

import shutil

import numpy as np
import pytest

from shared.devices.health import Health
from shared.devices.sound import PEAK, RATE, joined, seconds_of, silence, sound_of, wav_of
from shared.devices.speaking import Renderer, Utterance
from shared.devices.voice import AFTER_SECONDS, Voice
from shared.devices.voice_programs import Programs, VoiceProblem
from shared.devices.voices import Clips, Espeak, SystemPlayer, pinyin_of, renderer_for
from shared.domain.spoken import NOBODY, Addressed, call_sentence
from shared.settings import Voice as VoiceSettings

needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)
LANGUAGES = ("zh-Hans", "en")


def silent_stretches(sound, quiet: float = 0.02) -> list[float]:
    """How long each stretch of silence is, in seconds, in steps of 10 ms."""
    step = RATE // 100
    loud = np.abs(sound[: len(sound) // step * step]).reshape(-1, step).max(axis=1) > quiet
    edges = np.flatnonzero(np.diff(np.concatenate([[True], loud, [True]]).astype(int)))
    return [(end - begin) / 100 for begin, end in zip(edges[::2], edges[1::2], strict=True)]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("请 A，零幺七 号", "qing3 A, ling2 yao1 qi1 hao4"),
        ("到心血管内科。", "dao4 xin1 xue4 guan3 nei4 ke1 ,"),
        ("曾先生", "zeng1 xian1 sheng1"),
        ("单女士", "shan4 nv3 shi4"),
        ("仇小朋友", "qiu2 xiao3 peng2 you3"),
        ("尉迟先生，行长", "yu4 chi2 xian1 sheng1 , hang2 zhang3"),
        ("解先生找解女士", "xie4 xian1 sheng1 zhao3 xie4 nv3 shi4"),
    ],
)
def test_chinese_is_read_as_pinyin_and_surnames_as_surnames(words, read):
    assert pinyin_of(words) == read


@needs_espeak
def test_three_calls_can_be_told_apart_by_ear():
    renderer = Renderer([Espeak()])
    said = [
        Utterance(
            tuple((call_sentence(label, NOBODY, room, known), known) for known in LANGUAGES),
            chime=True,
        )
        for label, room in (("A017", "203"), ("B002", "3"), ("A018", "彩超室"))
    ]
    sounds = [renderer.utterance(one) for one in said]
    assert all(complete for _, complete in sounds)
    for sound, _ in sounds:
        assert 6 <= seconds_of(sound) <= 16
        assert float(np.max(np.abs(sound))) == pytest.approx(PEAK, abs=0.01)
    whole = sound_of(wav_of(joined([sound for sound, _ in sounds], AFTER_SECONDS)))
    alone = sum(seconds_of(sound) for sound, _ in sounds)
    assert seconds_of(whole) == pytest.approx(alone + 2 * AFTER_SECONDS, abs=0.01)
    gaps = [gap for gap in silent_stretches(whole) if gap >= AFTER_SECONDS - 0.02]
    assert len(gaps) >= 2, "silence between two announcements"
    assert float(np.max(np.abs(whole))) < 1, "nothing is cut off at full scale"


@needs_espeak
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en", "yue"])
def test_every_language_is_spoken(language):
    sentence = call_sentence("A017", Addressed("曾", "M"), "203", language)
    sound = Renderer([Espeak()]).render(sentence, language)
    assert 2 <= seconds_of(sound) <= 8
    assert max(silent_stretches(sound), default=0) < 1


@needs_espeak
def test_a_letter_within_chinese_is_heard():
    espeak, run = Espeak(), Programs().run
    alone = seconds_of(espeak.render("零幺七 号", "zh-Hans", run))
    assert seconds_of(espeak.render("B 零幺七 号", "zh-Hans", run)) > alone + 0.15


def test_without_espeak_the_voice_is_missing_and_the_chime_is_not():
    renderer = Renderer([Espeak("no-such-espeak")])
    assert not renderer.is_there()
    sound, complete = renderer.utterance(Utterance((("请", "zh-Hans"),), chime=True))
    assert (complete, seconds_of(sound)) == (False, pytest.approx(1.3))
    with pytest.raises(VoiceProblem, match="voice_missing"):
        renderer.render("请", "zh-Hans")


@pytest.fixture
def recordings(tmp_path):
    """Each a tone of its own length, with silence around it as a microphone leaves it."""
    folder = tmp_path / "zh-Hans"
    folder.mkdir()
    for n, word in enumerate(("请", "A", "零", "幺", "七", "号", "到", "三", "诊室", "诊")):
        word_sound = silence(0.1 + n / 100) + np.float32(0.5)
        sound = joined([silence(0.2), word_sound, silence(0.2)], 0)
        (folder / f"{word}.wav").write_bytes(wav_of(sound))
    return tmp_path


def test_recordings_are_joined_without_their_silence(recordings):
    sentence = call_sentence("A017", NOBODY, "3", "zh-Hans")
    sound = Clips(recordings).render(sentence, "zh-Hans", Programs().run)
    words = [0, 1, 2, 3, 4, 5, 6, 7, 8]  # 诊室 is one recording
    assert seconds_of(sound) == pytest.approx(
        sum(0.1 + n / 100 for n in words) + 2 * 0.28 + 6 * 0.03, abs=0.2
    )
    assert max(silent_stretches(sound)) < 0.35


def test_a_sentence_with_a_word_nobody_recorded_goes_to_the_next_engine(recordings):
    clips = Clips(recordings)
    with pytest.raises(VoiceProblem, match="voice_not_recorded"):
        clips.render("请 A 号到彩超室", "zh-Hans", Programs().run)
    with pytest.raises(VoiceProblem, match="voice_not_recorded"):
        clips.render("Number A", "en", Programs().run)


def test_a_recording_that_is_no_sound_goes_to_the_next_engine(recordings):
    (recordings / "zh-Hans" / "号.wav").write_bytes(b"not a sound")
    with pytest.raises(VoiceProblem, match="voice_failed"):
        Clips(recordings).render("请 A 号", "zh-Hans", Programs().run)


def test_the_site_file_chooses_the_engines(recordings):
    def names(**chosen):
        return renderer_for(VoiceSettings(**chosen)).name

    assert names() == "espeak-ng"
    assert names(clips=str(recordings)) == "clips, espeak-ng"
    assert names(clips=str(recordings), engine="clips") == "clips"
    assert names(clips=str(recordings), engine="espeak") == "espeak-ng"


def test_a_machine_without_a_loudspeaker_program_says_so():
    voice = Voice([Renderer([Espeak()])], [SystemPlayer(["no-such-player"])], lambda: 80)
    assert voice.health() is Health.MISSING
