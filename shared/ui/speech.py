"""The voice with Qt's engine and player in it.

Both run in a program of their own (`python -m shared.ui.speech`): loading QtMultimedia takes long,
and a sound system that hangs must not hang a screen.
"""

import importlib.util
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from shared import settings
from shared.devices.speaking import LATE_SECONDS, Out, Renderer, Way
from shared.devices.voice import Voice
from shared.devices.voice_programs import Run, VoiceProblem
from shared.devices.voices import clips_of, espeak_of, system_players

SAY_SECONDS = 40
CANNOT = 3  # what the program ends with where the system has no such voice
LOCALES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "en": "en_US", "yue": "zh_HK"}
SPEAKS_CHINESE = ("win32", "darwin")
PROGRAM = (sys.executable, "-m", "shared.ui.speech_program")


def voice_for(chosen: settings.Voice, volume: Callable[[], int] = lambda: 80) -> Voice | None:
    """The voice a site file describes; None where it says that this machine is silent.

    Recordings first, then the system's own speech, then espeak-ng. Where the system's speech is
    speech-dispatcher it comes last: it hands Chinese to espeak-ng's plain `cmn`, which cannot
    read it (stack.md: Voice). Nothing is loaded or started before the first word.
    """
    if not chosen.on:
        return None
    recorded: list[Way] = [Renderer([engine]) for engine in clips_of(chosen)]
    system: list[Way] = [QtSpeech()] if chosen.engine in ("auto", "qt") else []
    espeak: list[Way] = [Renderer([engine]) for engine in espeak_of(chosen)]
    synthetic = system + espeak if sys.platform in SPEAKS_CHINESE else espeak + system
    return Voice(recorded + synthetic, [*system_players(), QtPlayer()], volume)


class QtSpeech:
    """The system's own speech, through QtTextToSpeech; PySide6 lets nobody have its sound, so it
    speaks by itself."""

    name = "qt"

    def __init__(self) -> None:
        self._cannot: set[str] = set()

    def is_there(self) -> bool:
        return importlib.util.find_spec("PySide6.QtTextToSpeech") is not None

    def say(self, words: str, language: str, out: Out) -> None:
        if language in self._cannot:
            raise VoiceProblem("voice_missing")
        arguments = (*PROGRAM, "say", LOCALES[language], str(out.volume))
        try:
            out.run(arguments, words.encode(), SAY_SECONDS)
        except VoiceProblem as problem:
            if problem.values.get("code") == CANNOT:
                self._cannot.add(language)
            raise


class QtPlayer:
    """Plays through QtMultimedia, on the default loudspeaker."""

    name = "qt"

    def is_there(self) -> bool:
        return importlib.util.find_spec("PySide6.QtMultimedia") is not None

    def play(self, wav: bytes, seconds: float, run: Run) -> None:
        with tempfile.TemporaryDirectory(prefix="daozhen-voice-") as folder:
            file = Path(folder) / "said.wav"
            file.write_bytes(wav)
            run((*PROGRAM, "play", str(file)), b"", seconds + LATE_SECONDS)
