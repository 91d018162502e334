"""How a device is doing: what the kiosk says, the desk lists and the self-test prints."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    PRINTER = "printer"
    SCANNER = "scanner"
    READER = "reader"
    VOICE = "voice"


class Health(StrEnum):
    READY = "ready"
    PAPER_LOW = "paper_low"
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"  # it is there and says that it cannot work
    MISSING = "missing"  # it is not there
    SILENT = "silent"  # it takes what it is sent and answers nothing: nobody knows
    FAILED = "failed"
    OFF = "off"  # the site file names none


@dataclass(frozen=True)
class DeviceState:
    """`name` is the site file's ("EPSON-1", "/dev/ttyUSB0"); `detail` is for the log and the
    hospital's IT, never personal."""

    kind: Kind
    name: str
    health: Health
    since: datetime
    detail: str = ""
