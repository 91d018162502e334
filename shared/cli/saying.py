"""`daozhen devices say`: try this machine's voice, or keep what it says as a file."""

import time
from pathlib import Path

from shared.cli import Call
from shared.devices.health import Health
from shared.devices.sound import seconds_of, wav_of
from shared.devices.speaking import Utterance
from shared.devices.voice import Voice
from shared.devices.voice_programs import VoiceProblem
from shared.devices.voices import renderer_for
from shared.domain.errors import UserFacingError
from shared.ui.speech import voice_for

LONGEST_SECONDS = 120


def say(call: Call) -> int:
    """The chime and the words, aloud or into --wav. Raises VoiceProblem, or
    UserFacingError("cannot_write")."""
    said = Utterance(((str(call.options.words), call.language),), chime=True)
    chosen = call.settings.voice
    target: Path | None = call.options.wav
    if target is None:
        voice = voice_for(chosen.model_copy(update={"on": True}))
        assert voice is not None
        _aloud(voice, said)
        call.say("cli.said")
        call.answer({"voice": voice.name, "wav": None})
        return 0
    renderer = renderer_for(chosen)
    sound, complete = renderer.utterance(said)
    if not complete:
        raise VoiceProblem("voice_failed" if renderer.is_there() else "voice_missing")
    try:
        target.write_bytes(wav_of(sound))
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(target)) from error
    call.say("cli.said_wav", file=str(target.resolve()), seconds=f"{seconds_of(sound):.1f}")
    call.answer(
        {"voice": renderer.name, "wav": str(target), "seconds": round(seconds_of(sound), 2)}
    )
    return 0


def _aloud(voice: Voice, said: Utterance) -> None:
    """Wait until it is said. Raises VoiceProblem where nobody heard it."""
    try:
        voice.say(said)
        over = time.monotonic() + LONGEST_SECONDS
        while voice.busy and time.monotonic() < over:
            time.sleep(0.05)
        if voice.health() is not Health.READY:
            raise VoiceProblem(voice.failed or "voice_missing")
    finally:
        voice.close()
