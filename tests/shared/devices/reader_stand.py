"""An identity-card reader and a scanner at the far end of a pseudo-terminal."""

import os
import select
import tty
from collections.abc import Callable
from functools import reduce
from operator import xor
from pathlib import Path
from threading import Event, Thread

FIND = bytes.fromhex("AAAAAA96690003200122")
SELECT = bytes.fromhex("AAAAAA96690003200221")
READ = bytes.fromhex("AAAAAA96690003300132")

# Each as it stands in the reader manuals.
FOUND = bytes.fromhex("AAAAAA9669 0008 00009F 00000000 97")
NOTHING = bytes.fromhex("AAAAAA9669 0004 000080 84")
SELECTED = bytes.fromhex("AAAAAA9669 000C 000090 0000000000000000 9C")
NOT_SELECTED = bytes.fromhex("AAAAAA9669 0004 000081 85")
NOT_READ = bytes.fromhex("AAAAAA9669 0004 000041 45")


def field(words: str, size: int) -> bytes:
    return (words.encode("utf-16-le") + b"\x20\x00" * size)[:size]


def resident(
    name: str = "张三",
    sex: str = "2",
    born: str = "19491231",
    number: str = "11010519491231002X",
    kind: str = " ",
) -> bytes:
    """The text of a resident's card, or with `kind` J of a permit."""
    parts = (
        field(name, 30), field(sex, 2), field("01", 4), field(born, 16), field("某市某路 1 号", 70),
        field(number, 36), field("某市公安局", 30), field("20200101", 16), field("长期", 16),
        field("", 18), field("", 4), field("", 6), field(kind, 2), field("", 6),
    )  # fmt: skip
    return b"".join(parts)


def foreigner(english: str = "SMITH, JOHN", chinese: str = "", born: str = "19800229") -> bytes:
    """The text of a foreigner's permanent residence card of 2017."""
    parts = (
        field(english, 120), field("1", 2), field("USA110080022901", 30), field("USA", 6),
        field(chinese, 30), field("20180101", 16), field("20280101", 16), field(born, 16),
        field("01", 4), field("1500", 8), field("I", 2), field("", 6),
    )  # fmt: skip
    return b"".join(parts)


def foreigner_2023(chinese: str = "", english: str = "SMITH, JOHN", more: str = "") -> bytes:
    """The text of one of 2023; its number begins with a 9."""
    parts = (
        field(chinese, 30), field("1", 2), field("01", 4), field("19800229", 16),
        field(english, 70), field("911840198002290010", 36), field("", 30),
        field("20240101", 16), field("20340101", 16), field(more, 22), field("USA", 6),
        field("Y", 2), field("", 6),
    )  # fmt: skip
    return b"".join(parts)


def read_answer(text: bytes, photo: bytes = bytes(1024)) -> bytes:
    data = len(text).to_bytes(2, "big") + len(photo).to_bytes(2, "big") + text + photo
    body = (len(data) + 4).to_bytes(2, "big") + bytes.fromhex("000090") + data
    return bytes.fromhex("AAAAAA9669") + body + bytes((reduce(xor, body),))


class FarEnd:
    """The far end of a serial line; the near end is the file `port`, as a device's name is."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self.plug_in()

    def plug_in(self) -> None:
        self.far, self._near = os.openpty()
        tty.setraw(self._near)
        self.port.unlink(missing_ok=True)
        self.port.symlink_to(os.ttyname(self._near))

    def unplug(self) -> None:
        self.port.unlink(missing_ok=True)
        for end in (self._near, self.far):
            os.close(end)

    def send(self, content: bytes) -> None:
        os.write(self.far, content)


class ReaderStand(FarEnd):
    """Answers commands; `card` is the text of the card that lies there, `answers` overrides what
    comes to a command, once for each in the list."""

    def __init__(self, port: Path) -> None:
        super().__init__(port)
        self.card: bytes | None = None
        self.answers: dict[bytes, list[bytes]] = {}
        self.asked: list[bytes] = []
        self.then: Callable[[bytes], None] = lambda _command: None
        self._serve()

    def plug_in_again(self) -> None:
        self.plug_in()
        self._serve()

    def unplug(self) -> None:
        self._over.set()
        self._serving.join(5)
        super().unplug()

    def _serve(self) -> None:
        self._over = Event()
        self._serving = Thread(target=self._answer, args=(self.far,), name="reader-stand")
        self._serving.start()

    def _answer(self, far: int) -> None:
        heard = b""
        while not self._over.is_set():
            if not select.select([far], [], [], 0.02)[0]:
                continue
            heard += os.read(far, 64)
            while len(heard) >= len(FIND):
                command, heard = heard[: len(FIND)], heard[len(FIND) :]
                self.asked.append(command)
                override = self.answers.get(command)
                os.write(far, override.pop(0) if override else self._usual(command))
                self.then(command)

    def _usual(self, command: bytes) -> bytes:
        if self.card is None:
            return {FIND: NOTHING, SELECT: NOT_SELECTED, READ: NOT_READ}[command]
        return {FIND: FOUND, SELECT: SELECTED, READ: read_answer(self.card)}[command]
