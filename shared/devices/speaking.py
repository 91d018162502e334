"""What a voice is made of: engines that turn words into sound, players, and ways of speaking."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from shared.devices.sound import Sound, chime, joined, levelled
from shared.devices.voice_programs import Programs, Run, VoiceProblem

GAP_SECONDS = 0.35  # between the chime and the languages of one utterance
RENDER_SECONDS = 10
LATE_SECONDS = 5  # a player may need so much longer than what it plays
REMEMBERED = 64
TEST_WORDS = {"en": "one"}


class Engine(Protocol):
    """Makes words into sound, with outside programs through `run`, or raises VoiceProblem."""

    name: str

    def is_there(self) -> bool: ...
    def render(self, words: str, language: str, run: Run) -> Sound: ...


class Player(Protocol):
    """Plays a WAV file to its end, through `run`, or raises VoiceProblem."""

    name: str

    def is_there(self) -> bool: ...
    def play(self, wav: bytes, seconds: float, run: Run) -> None: ...


@dataclass(frozen=True)
class Out:
    """What a way of speaking works with: the loudness, a player of sounds, outside programs."""

    volume: int
    play: Callable[[Sound], None]
    run: Run


class Way(Protocol):
    """A way of speaking: says it to its end, or raises VoiceProblem."""

    name: str

    def is_there(self) -> bool: ...
    def say(self, words: str, language: str, out: Out) -> None: ...


@dataclass(frozen=True)
class Utterance:
    """What is said in one breath: (words, language) one after the other. `silent`: played at
    volume 0, to see that all of it works."""

    lines: tuple[tuple[str, str], ...]
    chime: bool = False
    silent: bool = False


def trial(languages: Sequence[str]) -> Utterance:
    """One word in each language that nobody hears."""
    lines = tuple((TEST_WORDS.get(language, "一"), language) for language in languages)
    return Utterance(lines, silent=True)


class Renderer:
    """A way of speaking: the first of some engines that can make the sound; remembers what it
    made last."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self.engines = tuple(engines)
        self.name = ", ".join(engine.name for engine in engines)
        self._made: OrderedDict[tuple[str, str], Sound] = OrderedDict()

    def is_there(self) -> bool:
        return any(engine.is_there() for engine in self.engines)

    def render(self, words: str, language: str, run: Run | None = None) -> Sound:
        """Raises VoiceProblem where no engine can say it."""
        made = self._made.get((words, language))
        if made is None:
            made = self._render(words, language, run or Programs().run)
            self._made[words, language] = made
            if len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
        return made

    def say(self, words: str, language: str, out: Out) -> None:
        out.play(self.render(words, language, out.run))

    def utterance(self, said: Utterance, run: Run | None = None) -> tuple[Sound, bool]:
        """The whole utterance, and whether all of its words are in it; the chime always is."""
        pieces = [chime()] if said.chime else []
        complete = True
        for words, language in said.lines:
            try:
                pieces.append(self.render(words, language, run))
            except VoiceProblem:
                complete = False
        return joined(pieces, GAP_SECONDS), complete

    def _render(self, words: str, language: str, run: Run) -> Sound:
        problem = VoiceProblem("voice_missing")
        for engine in self.engines:
            if not engine.is_there():
                continue
            try:
                return levelled(engine.render(words, language, run))
            except VoiceProblem as failed:
                problem = failed
        raise problem
