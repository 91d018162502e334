"""A thermal printer's inside, from the "ESC/POS Command Reference": bytes in, paper out.

It shares nothing with shared.devices: each command is read here as the reference describes it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

HEAD_BYTES = 72


@dataclass
class Machine:
    """`answer` gets what the printer transmits. `paper` is what hangs before the cutter, row by
    row; `pieces` what fell out."""

    answer: Callable[[bytes], None]
    head_bytes: int = HEAD_BYTES
    knows_process_ids: bool = True
    cover_open: bool = False
    no_paper: bool = False
    paper_low: bool = False
    offline: bool = False
    in_error: bool = False
    rows_until_paper_ends: int | None = None
    paper: list[bytes] = field(default_factory=list)
    pieces: list[list[bytes]] = field(default_factory=list)
    letters: bytes = b""
    opened_drawer: int = 0
    _buffer: bytes = b""
    _last_two: bytes = b""

    def feed(self, data: bytes) -> None:
        """What comes over the line. Real-time commands act at once, wherever they stand."""
        seen = self._last_two + data
        for at in range(len(seen) - 2):
            self._real_time(seen[at : at + 3])
        self._last_two = seen[-2:]
        self._buffer += data
        self.go_on()

    def go_on(self) -> None:
        """Do what waits in the receive buffer, as far as the paper goes."""
        while self._buffer and not self.stands:
            taken = self._command(self._buffer)
            if not taken:
                return
            self._buffer = self._buffer[taken:]

    def lose_power(self) -> None:
        """What was received and not done is gone; the paper stays."""
        self._buffer, self._last_two, self.letters = b"", b"", b""

    @property
    def stands(self) -> bool:
        return self.cover_open or self.no_paper or self.offline or self.in_error

    def _real_time(self, command: bytes) -> None:
        if command[:2] == b"\x10\x04":  # DLE EOT n
            match command[2]:
                case 1:
                    self.answer(bytes((0x12 | 0x08 * self.stands,)))
                case 2:
                    stops = 0x04 * self.cover_open | 0x20 * self.no_paper | 0x40 * self.in_error
                    self.answer(bytes((0x12 | stops,)))
                case 3:
                    self.answer(bytes((0x12 | 0x08 * self.in_error,)))
                case 4:
                    near = self.paper_low or self.no_paper
                    self.answer(bytes((0x12 | 0x0C * near | 0x60 * self.no_paper,)))
        elif command[:2] == b"\x10\x14" and command[2] in (1, 2):  # DLE DC4
            self.opened_drawer += 1

    def _command(self, data: bytes) -> int:
        """Do the first command; its length, or 0 where its end is still to come."""
        if data[:1] == b"\0":
            return len(data) - len(data.lstrip(b"\0"))
        if data[:2] == b"\x10\x04":
            return 3 if len(data) >= 3 else 0
        if data[:1] == b"\x1b":
            return self._esc(data)
        if data[:1] == b"\x1d":
            return self._gs(data) if len(data) >= 3 else 0
        if data[:1] == b"\n":
            self._print_letters()
        elif data[:1] >= b" ":
            self.letters += data[:1]
        return 1

    def _esc(self, data: bytes) -> int:
        if len(data) < 2:
            return 0
        if data[1:2] == b"@":
            self.letters = b""
            return 2
        if data[1:2] == b"J":
            if len(data) < 3:
                return 0
            self._print_letters()
            self.paper += [bytes(self.head_bytes)] * data[2]
            return 3
        return 2

    def _gs(self, data: bytes) -> int:
        match data[1:2]:
            case b"v":
                return self._raster(data)
            case b"V":
                if data[2] in (65, 66) and len(data) < 4:
                    return 0
                self._print_letters()
                self.pieces.append(self.paper)
                self.paper = []
                return 4 if data[2] in (65, 66) else 3
            case b"r":
                near, end = self.paper_low, self.no_paper
                self.answer(bytes((0x03 * near | 0x0C * end,)))
                return 3
            case b"a":
                return 3
            case b"(":
                return self._bracket(data)
            case _:
                return 2

    def _bracket(self, data: bytes) -> int:
        if not self.knows_process_ids:
            self.letters += b"("
            return 2
        if len(data) < 5:
            return 0
        length = 5 + data[3] + 256 * data[4]
        if len(data) < length:
            return 0
        if data[2:3] == b"H" and data[5:7] == b"00":
            self.answer(b"\x37\x22" + data[7:11] + b"\x00")
        return length

    def _raster(self, data: bytes) -> int:
        """GS v 0 m xL xH yL yH d1…dk: rows are printed as their bytes come."""
        if len(data) < 8:
            return 0
        wide, high = data[4] + 256 * data[5], data[6] + 256 * data[7]
        if len(data) < 8 + wide * high:
            return 0
        self._print_letters()
        for row in range(high):
            if self.rows_until_paper_ends == 0:
                # The rest of it is still in the buffer, and printed when there is paper again.
                self.rows_until_paper_ends, self.no_paper = None, True
                rest = data[8 + row * wide : 8 + wide * high]
                sizes = bytes((wide % 256, wide // 256, (high - row) % 256, (high - row) // 256))
                self._buffer = b"\x1dv0\x00" + sizes + rest + data[8 + wide * high :]
                return 0
            if self.rows_until_paper_ends is not None:
                self.rows_until_paper_ends -= 1
            begin = 8 + row * wide
            self.paper.append(data[begin : begin + wide].ljust(self.head_bytes, b"\0"))
        return 8 + wide * high

    def _print_letters(self) -> None:
        if self.letters:
            self.paper.append(b"letters " + self.letters)
        self.letters = b""


def pieces_of(data: bytes, head_bytes: int = HEAD_BYTES) -> list[list[bytes]]:
    """What a printer in order makes of a file: its pieces of paper, row by row."""
    machine = Machine(lambda _bytes: None, head_bytes)
    machine.feed(data)
    assert machine.paper == []
    return machine.pieces
