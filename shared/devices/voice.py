"""The voice of one machine: words become sound by the first engine that can, sound is played by
the first player that can, one after the other, on a thread of its own.

Whoever speaks never waits. Engines and players are outside programs: one that hangs is ended.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Condition, Thread
from typing import Protocol

from shared.devices.health import DeviceState, Health, Kind
from shared.devices.sound import Sound, at_volume, chime, seconds_of, silence, wav_of
from shared.devices.speaking import Out, Player, Utterance, Way, trial
from shared.devices.voice_programs import Programs, Run, Stopped, VoiceProblem

AFTER_SECONDS = 0.6  # of silence after each utterance: the next one is another one
REST_SECONDS = 60  # a way of speaking that hung is not tried again before

log = logging.getLogger(__name__)


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
                run = self._programs.run_of_now()  # a stop from here on ends this utterance
            self._say(said, run)

    def _say(self, said: Utterance, run: Run) -> None:
        out = self._out(run, 0 if said.silent else self._volume())
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
