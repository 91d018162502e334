"""The voice of one machine: words become sound by the first engine that can, sound is played by
the first player that can, one after the other, on a thread of its own.

Whoever speaks never waits. Engines and players are outside programs: one that hangs is ended.
"""

import logging
import subprocess
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Condition, Lock, Thread
from typing import Protocol

from shared.devices.health import DeviceState, Health, Kind
from shared.devices.sound import (
    Sound,
    at_volume,
    chime,
    joined,
    levelled,
    seconds_of,
    silence,
    wav_of,
)
from shared.domain.errors import UserFacingError

GAP_SECONDS = 0.35  # between the chime and the languages of one utterance
AFTER_SECONDS = 0.6  # of silence after each utterance: the next one is another one
RENDER_SECONDS = 10
REST_SECONDS = 60  # a way of speaking that hung is not tried again before
LATE_SECONDS = 5  # a player may need so much longer than what it plays
REMEMBERED = 64
TEST_WORDS = {"en": "one"}

Run = Callable[[Sequence[str], bytes, float], bytes]

log = logging.getLogger(__name__)


class VoiceProblem(UserFacingError):
    """Words cannot be said: no engine or player, or it failed."""


class Stopped(Exception):
    """Somebody wants silence."""


class Speaker(Protocol):
    """What a screen needs of a voice. Safe on any thread; never waits."""

    def speak(self, words: str, language: str) -> None:
        """Say it after what is being said."""

    def stop(self) -> None:
        """Silence now; what waits is forgotten."""

    def health(self) -> Health: ...
    def state(self, now: datetime) -> DeviceState: ...

    def close(self) -> None:
        """Silence for good; nothing of it goes on."""


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


class Voice:
    """A Speaker. `ways` are tried in order for each line; `volume` is asked at the moment
    something is said, 0 to 100."""

    def __init__(
        self, ways: Sequence[Way], players: Sequence[Player], volume: Callable[[], int]
    ) -> None:
        self.name = ", ".join(way.name for way in ways)
        self._ways = tuple(ways)
        self._players = tuple(players)
        self._volume = volume
        self._programs = Programs()
        self._changed = Condition()
        self._waiting: deque[Utterance] = deque()
        self._saying = False
        self._closed = False
        self._failed = ""
        self._hung: dict[str, float] = {}
        self._thread: Thread | None = None

    def speak(self, words: str, language: str) -> None:
        self.say(Utterance(((words, language),)))

    def say(self, said: Utterance) -> None:
        with self._changed:
            if self._closed:
                return
            self._waiting.append(said)
            if self._thread is None:
                self._thread = Thread(target=self._work, name="device-voice", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        with self._changed:
            self._waiting.clear()
        self._programs.end()

    @property
    def busy(self) -> bool:
        with self._changed:
            return self._saying or bool(self._waiting)

    def health(self) -> Health:
        parts = (self._ways, self._players)
        if not all(any(part.is_there() for part in kind) for kind in parts):
            return Health.MISSING
        return Health.FAILED if self._failed else Health.READY

    @property
    def failed(self) -> str:
        """What went wrong the last time, as an error's key, or ""."""
        return self._failed

    def state(self, now: datetime) -> DeviceState:
        return DeviceState(Kind.VOICE, self.name, self.health(), now, self._failed)

    def check(self, languages: Sequence[str]) -> Health:
        """Try every part at volume 0. Waits: not on the GUI thread."""
        out = self._out(Programs().run, 0)
        try:
            for words, language in trial(languages).lines:
                self._line(words, language, out)
        except VoiceProblem as problem:
            self._note(problem.key)
        else:
            self._note("")
        return self.health()

    def close(self) -> None:
        """Silence for good; waits until the thread has ended."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self.stop()
        if self._thread is not None:
            self._thread.join(timeout=2)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._saying = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._closed or self._waiting)
                if self._closed:
                    return
                said = self._waiting.popleft()
                self._saying = True
            self._say(said)

    def _say(self, said: Utterance) -> None:
        out = self._out(self._programs.run_of_now(), 0 if said.silent else self._volume())
        failed = ""
        try:
            if said.chime:
                out.play(chime())
            for words, language in said.lines:
                try:
                    self._line(words, language, out)
                except VoiceProblem as problem:
                    failed = problem.key
            if not said.silent:
                out.play(silence(AFTER_SECONDS))
            self._note(failed)
        except Stopped:
            return
        except VoiceProblem as problem:
            self._note(problem.key)
        except Exception:
            log.exception("a bug in the voice")
            self._note("bug")

    def _line(self, words: str, language: str, out: Out) -> None:
        problem = VoiceProblem("voice_hung" if self._hung else "voice_missing")
        for way in self._ways:
            if not way.is_there() or self._rests(way):
                continue
            try:
                way.say(words, language, out)
            except VoiceProblem as failed:
                problem = failed
                if failed.key == "voice_hung":
                    self._hung[way.name] = time.monotonic()
            else:
                return
        raise problem

    def _rests(self, way: Way) -> bool:
        since = self._hung.get(way.name)
        return since is not None and time.monotonic() - since < REST_SECONDS

    def _out(self, run: Run, volume: int) -> Out:
        return Out(volume, lambda sound: self._play(at_volume(sound, volume), run), run)

    def _play(self, sound: Sound, run: Run) -> None:
        problem = VoiceProblem("voice_missing")
        for player in self._players:
            if not player.is_there():
                continue
            try:
                player.play(wav_of(sound), seconds_of(sound), run)
            except VoiceProblem as failed:
                problem = failed
            else:
                return
        raise problem

    def _note(self, failed: str) -> None:
        """Said once in the log when it begins and once when it ends."""
        if failed and not self._failed:
            log.error("the voice is silent: %s", failed)
        elif self._failed and not failed:
            log.info("the voice speaks again")
        self._failed = failed


class Programs:
    """Runs one outside program at a time for a voice; `end` ends it from another thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ended = 0

    def run_of_now(self) -> Run:
        """A `run` that raises Stopped after the next `end`."""
        with self._lock:
            epoch = self._ended
        return lambda arguments, given, seconds: self._run(arguments, given, seconds, epoch)

    def run(self, arguments: Sequence[str], given: bytes, seconds: float) -> bytes:
        """What a program answers on its output. Raises VoiceProblem: not there, failed, or not
        done after `seconds` (then it is ended)."""
        return self.run_of_now()(arguments, given, seconds)

    def end(self) -> None:
        with self._lock:
            self._ended += 1
            if self._process is not None:
                self._process.kill()

    def _run(self, arguments: Sequence[str], given: bytes, seconds: float, epoch: int) -> bytes:
        with self._lock:
            if epoch != self._ended:
                raise Stopped
            process = _begun(arguments)
            self._process = process
        try:
            answer, complaint = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            log.warning("%s did not end in %s s", arguments[0], seconds)
            raise VoiceProblem("voice_hung", program=arguments[0]) from error
        except OSError as error:
            raise VoiceProblem("voice_failed", program=arguments[0]) from error
        finally:
            with self._lock:
                self._process = None
            _let_go(process)
        if epoch != self._ended:
            raise Stopped
        if process.returncode:
            reason = complaint.decode(errors="replace").strip()[-200:]
            log.debug("%s failed: %s", arguments[0], reason)
            raise VoiceProblem("voice_failed", program=arguments[0], code=process.returncode)
        return answer


def _begun(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            list(arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise VoiceProblem("voice_missing") from error


def _let_go(process: subprocess.Popen[bytes]) -> None:
    """Whatever state it is in, it is over, and nothing of it stays open."""
    if process.poll() is None:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


class DummySpeaker:
    """Remembers what it was told to say."""

    def __init__(self, health: Health = Health.READY) -> None:
        self.said: list[tuple[str, str]] = []
        self.stops = 0
        self.closed = False
        self._health = health

    def speak(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def stop(self) -> None:
        self.stops += 1

    def health(self) -> Health:
        return self._health

    def state(self, now: datetime) -> DeviceState:
        return DeviceState(Kind.VOICE, "dummy", self._health, now)

    def close(self) -> None:
        self.closed = True
