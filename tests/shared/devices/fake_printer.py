"""A thermal printer on a network port, with everything that can go wrong with one."""

import random
import socket
import struct
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from tests.shared.devices.escpos_machine import Machine

LATE_SECONDS = 0.03


@dataclass(frozen=True)
class Fault:
    """What goes wrong; after `times` answers (connections, where it is away) it is cured. `at` is
    the row or the byte at which it happens."""

    kind: str
    times: int = 1
    at: int = 0


NONE = Fault("none", 0)


class FakePrinter:
    """`with FakePrinter() as printer:` listens on `printer.port`, to one host at a time."""

    def __init__(self, *, seed: int = 0, knows_process_ids: bool = True) -> None:
        self.machine = Machine(self._answer, knows_process_ids=knows_process_ids)
        self.struck = 0
        self._fault, self._left = NONE, 0
        self._random = random.Random(seed)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._guest: socket.socket | None = None
        self._received = 0
        self._last_guest: object = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._serve, name="fake printer")

    def __enter__(self) -> "FakePrinter":
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        with socket.socket() as last:
            last.bind(("127.0.0.1", 0))
            self._last_guest = last.getsockname()
            last.connect(("127.0.0.1", self.port))
            self._thread.join()
        self._server.close()

    def strike(self, fault: Fault = NONE) -> None:
        """From now on; what was wrong before is cured."""
        with self._lock:
            self._cure()
            self.machine.go_on()
            self._fault, self._left = fault, fault.times
            self.machine.offline = fault.kind == "offline"
            self.machine.no_paper = fault.kind == "no paper"
            self.machine.cover_open = fault.kind == "cover"
            self.machine.in_error = fault.kind == "error"
            if fault.kind == "paper ends":
                self.machine.rows_until_paper_ends = fault.at

    def _cure(self) -> None:
        machine, self._fault = self.machine, NONE
        machine.offline = machine.no_paper = machine.cover_open = machine.in_error = False
        machine.rows_until_paper_ends = None

    def _count(self) -> None:
        self.struck += 1
        self._left -= 1
        if self._left <= 0:
            self._cure()

    def _serve(self) -> None:
        while True:
            guest, address = self._server.accept()
            with guest:
                guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if address == self._last_guest:
                    return
                self._guest, self._received = guest, 0
                with suppress(OSError):
                    self._listen_to(guest)
                self._guest = None

    def _listen_to(self, guest: socket.socket) -> None:
        if self._fault.kind == "away":
            self._count()
            _reset(guest)
            return
        while data := guest.recv(65536):
            with self._lock:
                if not self._take(data):
                    _reset(guest)
                    return

    def _take(self, data: bytes) -> bool:
        """False where the printer is dead now."""
        kind, cuts = self._fault.kind, len(self.machine.pieces)
        dies_at = self._fault.at - self._received if kind in ("dies", "loses power") else len(data)
        self._received += len(data)
        self.machine.feed(data[: max(dies_at, 0)])
        self.machine.go_on()
        after_the_cut = kind == "dies after the cut" and len(self.machine.pieces) > cuts
        if dies_at >= len(data) and not after_the_cut:
            return True
        self.struck += 1
        if kind != "dies":
            self.machine.lose_power()
        self._cure()
        self._fault, self._left = Fault("away"), self._random.randint(1, 2)
        return False

    def _answer(self, data: bytes) -> None:
        kind = self._fault.kind
        if kind == "late":
            time.sleep(LATE_SECONDS)
        if kind == "rubbish":
            data = self._random.randbytes(self._random.randint(1, 9))
        if kind in ("late", "rubbish", "silent") or self.machine.stands:
            self._count()
        if kind != "silent" and self._guest is not None:
            with suppress(OSError):
                self._guest.sendall(data)


def _reset(guest: socket.socket) -> None:
    """Gone without a good-bye, and what was on its way with it."""
    guest.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    guest.close()
