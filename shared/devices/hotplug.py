"""A device that may be unplugged at any moment: its thread, its state, its way back."""

import errno
import logging
from collections.abc import Callable
from threading import Event, Thread

import serial
from serial.tools import list_ports

from shared.devices.health import Health

AGAIN_SECONDS = 2.0
STOP_SECONDS = 3.0
SLICE_SECONDS = 0.1  # how long a read waits before it looks whether it should end
WRITE_SECONDS = 1.0
USB = "usb:"

try:
    from termios import error as _TerminalError
except ImportError:  # Windows
    _TerminalError = OSError  # type: ignore[assignment,misc]

# What a serial line raises when its device is pulled out.
LOST = (OSError, _TerminalError)

log = logging.getLogger(__name__)


class DeviceLost(Exception):
    """The device cannot be worked with now; `detail` is for the log, never personal."""

    def __init__(self, health: Health, detail: str) -> None:
        super().__init__(detail)
        self.health = health
        self.detail = detail


class Device:
    """One device on one thread: `work` opens it and works with it until `stopping`, or raises
    DeviceLost; then it is tried again every few seconds. Each change is logged once."""

    def __init__(
        self, kind: str, name: str, work: Callable[[], None], again: float = AGAIN_SECONDS
    ) -> None:
        self.name = name
        self.health = Health.SILENT
        self.detail = ""
        self._kind = kind
        self._work = work
        self._again = again
        self._known = False
        self._stop = Event()
        self._thread: Thread | None = None

    @property
    def stopping(self) -> bool:
        return self._stop.is_set()

    def rest(self, seconds: float) -> bool:
        """Wait; False as soon as the device should stop."""
        return not self._stop.wait(seconds)

    def start(self) -> None:
        if self._thread is None:
            self._stop.clear()
            self._thread = Thread(target=self._run, name=f"device-{self._kind}", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends the thread; a library that does not answer is not waited for long."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_SECONDS)
            if self._thread.is_alive():
                log.error("%s %s does not let go", self._kind, self.name)
            self._thread = None

    def is_now(self, health: Health, detail: str = "") -> None:
        if self._known and health is self.health:
            return
        self._known = True
        self.health, self.detail = health, detail
        if health is Health.READY:
            log.info("%s %s is ready", self._kind, self.name)
        else:
            log.warning("%s %s: %s, %s", self._kind, self.name, health, detail)

    def _run(self) -> None:
        while not self.stopping:
            try:
                self._work()
            except DeviceLost as lost:
                if not self.stopping:
                    self.is_now(lost.health, lost.detail)
            except Exception as error:
                log.exception("%s %s", self._kind, self.name)
                self.is_now(Health.FAILED, type(error).__name__)
            self.rest(self._again)


def open_line(port: str, baud: int) -> serial.Serial:
    """A serial line for this program alone, 8N1. Raises DeviceLost."""
    path = path_of(port)
    try:
        return serial.Serial(
            path, baud, timeout=SLICE_SECONDS, write_timeout=WRITE_SECONDS, exclusive=True
        )
    except LOST as error:
        raise DeviceLost(*_why_closed(error)) from error
    except ValueError as error:  # a baud rate that this machine cannot make
        raise DeviceLost(Health.FAILED, str(error)) from error


def path_of(port: str) -> str:
    """The path of "usb:VVVV:PPPP" now, wherever it was plugged in; any other name is a path.
    Raises DeviceLost."""
    if not port.lower().startswith(USB):
        return port
    wanted = port[len(USB) :].lower()
    for found in list_ports.comports():
        if found.vid is not None and f"{found.vid:04x}:{found.pid:04x}" == wanted:
            return str(found.device)
    raise DeviceLost(Health.MISSING, "not plugged in")


def _why_closed(error: BaseException) -> tuple[Health, str]:
    number = getattr(error, "errno", None)
    if number in (errno.EACCES, errno.EPERM) or "PermissionError" in str(error):
        return Health.FAILED, "no right to open the port"
    if number in (errno.EBUSY, errno.EAGAIN):
        return Health.FAILED, "another program has the port"
    return Health.MISSING, "not plugged in"
