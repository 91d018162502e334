"""What a thermal printer answers, told apart by its fixed bits (ESC/POS: "transmission status").

| answer                              | bits 7 to 0                                    |
|-------------------------------------|------------------------------------------------|
| DLE EOT, real-time status           | 0xx1xx10                                       |
| automatic status, four bytes        | 0xx1xx00, then three of 0xx0xxxx               |
| GS r, status in turn                | 0xx0xxxx                                       |
| GS ( H, a process ID                | 37 22, four characters 20 to 7E, 00            |
| flow control of a serial line       | 11, 13                                         |
"""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.devices.health import Health

BLOCK, PROCESS = 0x37, 0x22
BLOCK_BYTES = 7
AUTOMATIC_BYTES = 4
XON_XOFF = (0x11, 0x13)

OFFLINE = 0x08  # DLE EOT 1
COVER_OPEN, PAPER_END_STOP, IN_ERROR = 0x04, 0x20, 0x40  # DLE EOT 2
PAPER_NEAR_END, PAPER_END = 0x0C, 0x60  # DLE EOT 4
SENSOR_PAPER_END = 0x0C  # GS r 1


@dataclass(frozen=True)
class RealTime:
    """One answer to DLE EOT."""

    bits: int


@dataclass(frozen=True)
class Paper:
    """One answer to GS r 1."""

    bits: int

    @property
    def ended(self) -> bool:
        return bool(self.bits & SENSOR_PAPER_END)


@dataclass(frozen=True)
class Process:
    """All before this process ID is printed."""

    name: bytes


@dataclass(frozen=True)
class Rubbish:
    """No printer says this."""

    value: int


Answer = RealTime | Paper | Process | Rubbish


class Answers:
    """The bytes of one connection, in pieces of any size."""

    def __init__(self) -> None:
        self._untrusted_rest = b""

    def read(self, untrusted: bytes) -> Iterator[Answer]:
        """The answers that are whole by now."""
        rest = self._untrusted_rest + untrusted
        while rest:
            taken, answer = _first(rest)
            if not taken:
                break
            rest = rest[taken:]
            self._untrusted_rest = rest
            if answer is not None:
                yield answer
        self._untrusted_rest = rest


def _first(rest: bytes) -> tuple[int, Answer | None]:
    """How many bytes the first answer has and what it is; 0 where more must come first."""
    first = rest[0]
    if first == BLOCK:
        return _block(rest)
    if first in XON_XOFF:
        return 1, None
    if first & 0x93 == 0x12:
        return 1, RealTime(first)
    if first & 0x93 == 0x10:
        return (AUTOMATIC_BYTES, None) if len(rest) >= AUTOMATIC_BYTES else (0, None)
    if first & 0x90 == 0x00:
        return 1, Paper(first)
    return 1, Rubbish(first)


def _block(rest: bytes) -> tuple[int, Answer | None]:
    if len(rest) >= 2 and rest[1] != PROCESS:
        return 1, Rubbish(rest[0])
    if len(rest) < BLOCK_BYTES:
        return 0, None
    name = rest[2:6]
    if rest[6] != 0 or not all(0x20 <= letter <= 0x7E for letter in name):
        return 1, Rubbish(rest[0])
    return BLOCK_BYTES, Process(name)


def health_of_bits(printer: int, offline_cause: int, paper: int) -> Health:
    """The answers to DLE EOT 1, 2 and 4. An open cover hides the paper, so it comes first."""
    if offline_cause & COVER_OPEN:
        return Health.COVER_OPEN
    if paper & PAPER_END or offline_cause & PAPER_END_STOP:
        return Health.NO_PAPER
    if offline_cause & IN_ERROR:
        return Health.FAILED
    if printer & OFFLINE:
        return Health.OFFLINE
    if paper & PAPER_NEAR_END:
        return Health.PAPER_LOW
    return Health.READY
