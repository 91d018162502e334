"""Sounds as numbers: reading and writing WAV, joining, loudness, and the chime, by a formula.

A sound is an array of samples between -1 and 1, one channel, RATE a second.
"""

import io
import wave
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 22050
PEAK = 0.8  # of full scale: every piece is as loud as every other
QUIET = 0.01  # below this nobody hears anything in a lobby
CHIME_NOTES = ((659.26, 0.0), (523.25, 0.42))  # hertz, begins at (seconds): E5, then C5
CHIME_SECONDS = 1.3
FADE_SECONDS = 0.005

Sound = NDArray[np.float32]


def silence(seconds: float) -> Sound:
    return np.zeros(int(seconds * RATE), dtype=np.float32)


def chime() -> Sound:
    """Two bell notes, the higher first: a struck bar with its overtones, dying away."""
    sound = silence(CHIME_SECONDS)
    for hertz, begins in CHIME_NOTES:
        note = sound[int(begins * RATE) :]
        at = np.arange(len(note)) / RATE
        struck = np.minimum(1, at / FADE_SECONDS)
        for overtone, loud, dies in ((1, 1.0, 4.0), (2, 0.35, 6.0), (3, 0.12, 9.0)):
            wave_ = np.sin(2 * np.pi * hertz * overtone * at) * np.exp(-dies * at)
            note += (loud * struck * wave_).astype(np.float32)
    ends = int(0.05 * RATE)
    sound[-ends:] *= np.linspace(1, 0, ends, dtype=np.float32)
    return levelled(sound)


def levelled(sound: Sound) -> Sound:
    """As loud as every other piece; silence stays silence."""
    loudest = float(np.max(np.abs(sound), initial=0))
    return sound * np.float32(PEAK / loudest) if loudest > QUIET else sound


def trimmed(sound: Sound) -> Sound:
    """Without the silence before and after it."""
    heard = np.flatnonzero(np.abs(sound) > QUIET)
    if not len(heard):
        return sound[:0]
    edge = int(FADE_SECONDS * RATE)
    return sound[max(0, heard[0] - edge) : heard[-1] + 1 + edge]


def joined(pieces: Sequence[Sound], gap: float) -> Sound:
    """One after the other, `gap` seconds of silence between them."""
    between = silence(gap)
    parts = [part for piece in pieces for part in (piece, between)][:-1]
    return np.concatenate(parts) if parts else silence(0)


def at_volume(sound: Sound, volume: int) -> Sound:
    """`volume` 0 to 100 of what the loudspeaker is set to."""
    return sound * np.float32(max(0, min(100, volume)) / 100)


def wav_of(sound: Sound) -> bytes:
    """A WAV file: 16 bits, one channel."""
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return content.getvalue()


def sound_of(untrusted_wav: bytes) -> Sound:
    """A WAV file of 16 bits, any rate, channels mixed to one. Raises ValueError for anything else.

    A program that writes to a pipe cannot know the length it puts in the header: what is there
    counts.
    """
    try:
        with wave.open(io.BytesIO(untrusted_wav)) as file:
            if file.getsampwidth() != 2:
                raise ValueError("not 16 bits a sample")
            rate, channels = file.getframerate(), file.getnchannels()
            frames = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise ValueError(str(error)) from error
    if not 4000 <= rate <= 192_000:
        raise ValueError(f"{rate} samples a second")
    whole = len(frames) // (2 * channels) * channels
    samples: NDArray[Any] = np.frombuffer(frames, dtype="<i2", count=whole)
    mixed = samples.reshape(-1, channels).mean(axis=1) / 32768
    return _at_our_rate(mixed, rate)


def seconds_of(sound: Sound) -> float:
    return len(sound) / RATE


def _at_our_rate(samples: NDArray[Any], rate: int) -> Sound:
    if rate != RATE and len(samples):
        wanted = np.arange(int(len(samples) * RATE / rate)) * (rate / RATE)
        samples = np.interp(wanted, np.arange(len(samples)), samples)
    return samples.astype(np.float32)
