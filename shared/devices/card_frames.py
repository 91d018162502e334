"""The frames in which identity-card readers speak over a serial line (GA 467, GA 450).

Both ways: AA AA AA 96 69, the length of what follows in two bytes (big endian), what follows, and
last the XOR of everything behind the preamble. To the reader: command and parameter. From it:
SW1 SW2 SW3, of which the third says how it went, and data.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import xor

PREAMBLE = bytes.fromhex("AAAAAA9669")
SHORTEST_LENGTH = 4  # three status bytes and the checksum
TEXT_LENGTH = 256
LONGEST_LENGTH = 3 + 6 + TEXT_LENGTH + 1024 + 1024 + 1  # a read with fingerprints

FOUND = 0x9F
DONE = 0x90
NO_CARD = 0x80
BROKEN = frozenset({0x60, 0x66})  # the reader's own security module: no self-test, no licence


@dataclass(frozen=True)
class Command:
    """A command, the status of its success, and whether the text of a card comes with it."""

    code: int
    parameter: int
    success: int
    brings_text: bool = False

    @property
    def frame(self) -> bytes:
        return framed(bytes((self.code, self.parameter)))


@dataclass(frozen=True)
class Answer:
    """`status` is SW3. The data are personal: they are not shown."""

    status: int
    data: bytes = field(default=b"", repr=False)

    def is_for(self, command: Command) -> bool:
        """Not one that comes late, of a command before."""
        if self.status not in (FOUND, DONE):
            return True
        long = len(self.data) >= TEXT_LENGTH
        return self.status == command.success and long == command.brings_text


FIND = Command(0x20, 0x01, FOUND)
SELECT = Command(0x20, 0x02, DONE)
READ = Command(0x30, 0x01, DONE, brings_text=True)


def framed(content: bytes) -> bytes:
    body = (len(content) + 1).to_bytes(2, "big") + content
    return PREAMBLE + body + bytes((checksum(body),))


def checksum(body: bytes) -> int:
    return reduce(xor, body, 0)


def text_of(untrusted_data: bytes) -> bytes | None:
    """The block of text in the data of a READ; None where the lengths do not fit."""
    text = int.from_bytes(untrusted_data[:2], "big")
    photo = int.from_bytes(untrusted_data[2:4], "big")
    if text != TEXT_LENGTH or len(untrusted_data) != 4 + text + photo:
        return None
    return untrusted_data[4 : 4 + text]


class FrameReader:
    """Bytes as they come become answers. What stands between frames is passed over."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, untrusted: bytes) -> Iterator[Answer | None]:
        """The answers that are complete now; None for one that is damaged."""
        self._bytes += untrusted
        while (start := self._bytes.find(PREAMBLE)) >= 0:
            del self._bytes[:start]
            head = len(PREAMBLE) + 2
            if len(self._bytes) < head:
                return
            length = int.from_bytes(self._bytes[len(PREAMBLE) : head], "big")
            possible = SHORTEST_LENGTH <= length <= LONGEST_LENGTH
            if possible and len(self._bytes) < head + length:
                return
            body = bytes(self._bytes[len(PREAMBLE) : head + length])
            if possible and checksum(body) == 0:
                del self._bytes[: head + length]
                yield Answer(body[4], body[5:-1])
            else:
                del self._bytes[: len(PREAMBLE)]
                yield None
        del self._bytes[: -len(PREAMBLE)]
