"""Engines and players that need no Qt: the hospital's recordings, espeak-ng, the system's players.

Those of Qt are in shared.ui.speech.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from shared import settings
from shared.devices.sound import Sound, joined, sound_of, trimmed
from shared.devices.speaking import LATE_SECONDS, RENDER_SECONDS, Engine, Renderer
from shared.devices.voice_programs import Run, VoiceProblem
from shared.domain.masking import COMPOUND_SURNAMES
from shared.domain.name_reading import is_han, syllables

# espeak-ng's plain `cmn` reads pinyin as English (stack.md: Voice).
ESPEAK_VOICES = {"zh-Hans": "cmn-latn-pinyin", "zh-Hant": "cmn-latn-pinyin", "en": "en-us",
                 "yue": "yue"}  # fmt: skip
ESPEAK_SPEED = 140  # words a minute: a lobby is loud and many who wait are old
PIECE_GAP = 0.06
CLIP_GAP = 0.03
PAUSE = 0.28  # for a comma between two clips
PLAYERS = (("paplay",), ("pw-play",), ("aplay", "-q"), ("afplay",))

_LATIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_PAUSES = re.compile(r"[，。,.、；;：:！!？?]+")
_HONORIFIC = re.compile(
    "(?P<surname>{}|.)(?=先生|女士|小朋友)".format("|".join(sorted(COMPOUND_SURNAMES)))
)


def renderer_for(chosen: settings.Voice) -> Renderer:
    """The engines of a site file that work without Qt, the best one first."""
    return Renderer([*clips_of(chosen), *espeak_of(chosen)])


def clips_of(chosen: settings.Voice) -> list[Engine]:
    wanted = chosen.engine in ("auto", "clips") and chosen.clips
    return [Clips(Path(chosen.clips))] if wanted else []


def espeak_of(chosen: settings.Voice) -> list[Engine]:
    return [Espeak()] if chosen.engine in ("auto", "espeak") else []


class Espeak:
    """espeak-ng, a program of its own that is called for each piece.

    Mandarin goes to it as pinyin; letters within it are said by the English voice.
    """

    name = "espeak-ng"

    def __init__(self, command: str = "espeak-ng") -> None:
        self.command = command

    def is_there(self) -> bool:
        return shutil.which(self.command) is not None

    def render(self, words: str, language: str, run: Run) -> Sound:
        pieces = [self._piece(piece, voice, run) for piece, voice in _pieces(words, language)]
        return joined([piece for piece in pieces if len(piece)], PIECE_GAP)

    def _piece(self, words: str, language: str, run: Run) -> Sound:
        voice = ESPEAK_VOICES[language]
        read = pinyin_of(words) if voice == "cmn-latn-pinyin" else words
        arguments = (self.command, "-v", voice, "-s", str(ESPEAK_SPEED), "-b", "1",
                     "--stdin", "--stdout")  # fmt: skip
        answer = run(arguments, read.encode(), RENDER_SECONDS)
        try:
            return trimmed(sound_of(answer))
        except ValueError as error:
            raise VoiceProblem("voice_failed", program=self.command) from error


class Clips:
    """Recordings joined: one WAV file for each word or character in a folder for each language,
    named as it is written (zh-Hans/请.wav, zh-Hans/零.wav, zh-Hans/A.wav, zh-Hans/诊室.wav).

    A sentence of which one word is not recorded is left to the next engine.
    """

    name = "clips"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def is_there(self) -> bool:
        return self.folder.is_dir()

    def render(self, words: str, language: str, run: Run) -> Sound:
        recorded = {path.stem: path for path in (self.folder / language).glob("*.wav")}
        phrases = [phrase for phrase in _PAUSES.split(words) if phrase.strip()]
        try:
            return joined(
                [
                    joined([trimmed(_clip(path)) for path in _chosen(phrase, recorded)], CLIP_GAP)
                    for phrase in phrases
                ],
                PAUSE,
            )
        except KeyError as error:
            raise VoiceProblem("voice_not_recorded") from error
        except (OSError, ValueError) as error:
            raise VoiceProblem("voice_failed", program=self.name) from error


class SystemPlayer:
    """A program that plays the WAV file it is told."""

    def __init__(self, command: Sequence[str]) -> None:
        self.command = tuple(command)
        self.name = self.command[0]

    def is_there(self) -> bool:
        return shutil.which(self.name) is not None

    def play(self, wav: bytes, seconds: float, run: Run) -> None:
        with tempfile.TemporaryDirectory(prefix="daozhen-voice-") as folder:
            file = Path(folder) / "said.wav"
            file.write_bytes(wav)
            run((*self.command, str(file)), b"", seconds + LATE_SECONDS)


def system_players() -> list[SystemPlayer]:
    return [SystemPlayer(command) for command in PLAYERS]


def pinyin_of(words: str) -> str:
    """Chinese as espeak-ng reads it: "qing3 wang2 xian1 sheng5 dao4"; a surname before 先生 as a
    surname is read. What is not Chinese stays."""
    surnames = {found.start("surname"): found["surname"] for found in _HONORIFIC.finditer(words)}
    read: list[str] = []
    at = begun = 0
    while at < len(words):
        if at in surnames:
            read += _syllables(words[begun:at])
            read += _surname(surnames[at])
            at += len(surnames[at])
            begun = at
        else:
            at += 1
    read += _syllables(words[begun:])
    return " ".join(read)


def _syllables(words: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # slow; only a voice pays for it

    sounds = lazy_pinyin(
        words, style=Style.TONE3, neutral_tone_with_five=True, tone_sandhi=True, v_to_u=False
    )
    return [_PAUSES.sub(",", sound.strip()) for sound in sounds if sound.strip()]


@cache
def _surname(surname: str) -> list[str]:
    """With their tones: those of the characters' sounds that are written as the surname's."""
    from pypinyin import Style, pinyin

    wanted = syllables(surname)
    sounds = pinyin(list(surname), style=Style.TONE3, heteronym=True, neutral_tone_with_five=True)
    return [
        next((sound for sound in those if sound[:-1] == known), those[0])
        for those, known in zip(sounds, wanted, strict=True)
    ]


def _pieces(words: str, language: str) -> Iterator[tuple[str, str]]:
    """Letters within Chinese, and Chinese within English, each to its own voice."""
    strange, voice = (_HAN, "zh-Hans") if language == "en" else (_LATIN, "en")
    at = 0
    for found in strange.finditer(words):
        yield from _spoken(words[at : found.start()], language)
        yield found[0], voice
        at = found.end()
    yield from _spoken(words[at:], language)


def _spoken(words: str, language: str) -> Iterator[tuple[str, str]]:
    if any(is_han(c) or c.isalnum() for c in words):
        yield words, language


def _chosen(phrase: str, recorded: dict[str, Path]) -> Iterator[Path]:
    """The longest recording first, from the left. Raises KeyError for a word without one."""
    rest = phrase.strip()
    while rest:
        taken = next((rest[:size] for size in range(len(rest), 0, -1) if rest[:size] in recorded),
                     None)  # fmt: skip
        if taken is None:
            raise KeyError(rest[0])
        yield recorded[taken]
        rest = rest[len(taken) :].strip()


@cache
def _clip(path: Path) -> Sound:
    return sound_of(path.read_bytes())
