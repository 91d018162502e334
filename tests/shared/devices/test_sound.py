"""Sounds as numbers, and the chime."""

import io
import wave

import numpy as np
import pytest

from shared.devices.sound import (
    PEAK,
    RATE,
    at_volume,
    chime,
    joined,
    seconds_of,
    silence,
    sound_of,
    trimmed,
    wav_of,
)


def tone(seconds: float, loud: float = 0.5):
    at = np.arange(int(seconds * RATE)) / RATE
    return (loud * np.sin(2 * np.pi * 440 * at)).astype(np.float32)


def pitch(sound) -> float:
    """The strongest frequency, in hertz."""
    strength = np.abs(np.fft.rfft(sound))
    return float(np.argmax(strength)) * RATE / len(sound)


def test_the_chime_is_two_bell_notes_the_higher_first_and_dies_away():
    sound = chime()
    assert 1 <= seconds_of(sound) <= 1.5
    assert float(np.max(np.abs(sound))) == pytest.approx(PEAK, abs=0.01)
    first, second = sound[: int(0.4 * RATE)], sound[int(0.6 * RATE) :]
    assert pitch(first) == pytest.approx(659, abs=4)
    assert pitch(second) == pytest.approx(523, abs=4)
    assert float(np.max(np.abs(sound[-50:]))) < 0.005, "it does not end with a click"


def test_a_file_is_read_back_as_it_was_written():
    sound = joined([tone(0.2), tone(0.1)], gap=0.3)
    back = sound_of(wav_of(sound))
    assert seconds_of(back) == pytest.approx(0.6, abs=0.001)
    assert np.allclose(back, sound, atol=1 / 16000)


def test_any_rate_and_two_channels_become_ours():
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48000)
        left = (np.sin(2 * np.pi * 440 * np.arange(48000) / 48000) * 16000).astype("<i2")
        file.writeframes(np.column_stack([left, left]).tobytes())
    sound = sound_of(content.getvalue())
    assert seconds_of(sound) == pytest.approx(1, abs=0.01)
    assert pitch(sound) == pytest.approx(440, abs=2)


def test_silence_around_a_word_is_cut_and_silence_alone_is_nothing():
    around = joined([silence(0.5), tone(0.2), silence(0.5)], 0)
    assert seconds_of(trimmed(around)) == pytest.approx(0.2, abs=0.02)
    assert len(trimmed(silence(1))) == 0


def test_volume_scales_and_never_goes_over_full():
    assert float(np.max(np.abs(at_volume(tone(0.1), 50)))) == pytest.approx(0.25, abs=0.01)
    assert not at_volume(tone(0.1), 0).any()
    assert np.array_equal(at_volume(tone(0.1), 900), tone(0.1))


@pytest.mark.parametrize(
    "rubbish", [b"", b"RIFF", b"not a sound at all" * 9, wav_of(tone(0.1))[:20]]
)
def test_rubbish_is_no_sound(rubbish):
    with pytest.raises(ValueError):
        sound_of(rubbish)
