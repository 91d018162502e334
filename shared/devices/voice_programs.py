"""Outside programs that a voice runs, one at a time; one that hangs is ended, so is one when
somebody wants silence."""

import logging
import subprocess
from collections.abc import Callable, Sequence
from threading import Lock

from shared.domain.errors import UserFacingError

Run = Callable[[Sequence[str], bytes, float], bytes]

log = logging.getLogger(__name__)


class VoiceProblem(UserFacingError):
    """Words cannot be said: no engine or player, or it failed."""


class Stopped(Exception):
    """Somebody wants silence."""


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
