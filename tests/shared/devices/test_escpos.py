"""A thermal printer that fails in every way: no slip is lost, and none comes out twice."""

import os
import random
from collections import Counter
from functools import cache, partial
from pathlib import Path

import pytest

from shared.devices.escpos import EscposPrinter
from shared.devices.escpos_link import Link, open_link
from shared.devices.escpos_talk import Patience
from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import CuttingPrinter, PrinterProblem
from shared.devices.raster import DOTS, dots_of
from shared.devices.void_bar import void_bar
from tests.shared.devices.fake_printer import FakePrinter, Fault

MM = 72 / 25.4
BITS = 10
SLIPS, SEED = 500, 7
SHORT = Patience(at_once=0.02, printing=0.06, silence=0.015)
CALM = Patience(at_once=2, printing=5, silence=1)

FAULTS = (
    "offline", "no paper", "cover", "error", "paper ends", "late", "rubbish", "silent",
    "dies", "loses power", "dies after the cut", "away",
)  # fmt: skip


def small_slip(number: int) -> bytes:
    """A strip of paper, 80 by 5 mm, with the number in bars."""
    bars = [(6 + 5 * bit, 1, 3, 2) for bit in range(BITS) if number >> bit & 1]
    drawn = " ".join(
        " ".join(f"{side * MM:.2f}" for side in bar) + " re f" for bar in [(5, 3.5, 70, 1), *bars]
    )
    return (
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        f"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {80 * MM:.2f} {5 * MM:.2f}]/Contents 4 0 R"
        f">>endobj\n4 0 obj<</Length {len(drawn)}>>stream\n{drawn}\nendstream endobj\n"
        "trailer<</Root 1 0 R>>\n%%EOF\n"
    ).encode()


def rows_of(number: int) -> bytes:
    return dots_of(small_slip(number), DOTS[80]).tobytes()


@cache
def slips_by_their_rows() -> dict[bytes, int]:
    return {rows_of(number): number for number in range(SLIPS)}


def thermal(fake: FakePrinter, patience: Patience = CALM, link: object = None) -> EscposPrinter:
    opened = link or partial(open_link, f"tcp:127.0.0.1:{fake.port}", 9600)
    return EscposPrinter(opened, "EPSON-1", patience=patience)  # type: ignore[arg-type]


class PowerCut(BaseException):
    """The kiosk itself goes dark."""


class Fuse:
    """The wire of a kiosk whose power may go before any act on it."""

    def __init__(self, link: Link, blown: "list[int]") -> None:
        self._link, self._left = link, blown

    def _burn(self) -> None:
        self._left[0] -= 1
        if self._left[0] == 0:
            raise PowerCut

    def send(self, data: bytes) -> None:
        self._burn()
        self._link.send(data)

    def receive(self, seconds: float) -> bytes:
        self._burn()
        return self._link.receive(seconds)

    def close(self) -> None:
        self._link.close()


class Lobby:
    """A desk whose printer, power and patience fail, and the guide who stands there."""

    def __init__(self, fake: FakePrinter, spool: Path, seed: int) -> None:
        self.fake, self.spool = fake, spool
        self.chance = random.Random(seed)
        self.fuse = [0]
        self.power_cuts = 0
        self.start(SHORT)

    def start(self, patience: Patience) -> None:
        address = f"tcp:127.0.0.1:{self.fake.port}"
        printer = thermal(self.fake, patience, lambda: Fuse(open_link(address, 9600), self.fuse))
        self.queue = PrintQueue(self.spool, printer)

    def something_breaks(self, number: int) -> None:
        chance, kind = self.chance, FAULTS[number % len(FAULTS)]
        at = chance.randint(0, 40) if kind == "paper ends" else chance.randint(0, 4200)
        self.fake.machine.knows_process_ids = chance.random() < 0.5
        self.fake.strike(Fault(kind, chance.randint(1, 3), at))

    def print(self, number: int) -> None:
        self.fuse[0] = self.chance.randint(1, 20) if number % 10 == 5 else 0
        self.queue.add(str(number), small_slip(number))
        self.pump()
        if self.chance.random() < 0.5 and self.queue.waiting:
            self.pump()

    def pump(self) -> None:
        try:
            self.queue.pump()
        except PowerCut:
            self.power_cuts += 1
            self.start(SHORT)
        for job in self.queue.doubtful:
            number = int(self.queue.label(job))
            self.queue.withdraw([job])
            if not came_out(self.fake)[number]:
                self.queue.add(str(number), small_slip(number))

    def all_is_well_again(self) -> None:
        self.fuse[0] = 0
        self.fake.strike()
        self.start(CALM)
        self.pump()
        self.pump()


def test_500_slips_through_every_fault_none_lost_and_none_double(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _file: None)  # the power goes, but not the disk's
    with FakePrinter(seed=SEED) as fake:
        lobby = Lobby(fake, tmp_path, SEED)
        for number in range(SLIPS):
            if number % 5 == 0:
                lobby.something_breaks(number // 5)
            lobby.print(number)
        lobby.all_is_well_again()
        assert (lobby.queue.waiting, lobby.queue.doubtful) == (0, [])
    assert fake.struck > SLIPS / 10
    assert lobby.power_cuts > SLIPS / 25
    assert came_out(fake) == Counter(range(SLIPS))


def came_out(fake: FakePrinter) -> Counter[int]:
    """How often each slip lies in the tray: whole, cut, alone on its paper and not struck out."""
    void = void_bar(DOTS[80]).tobytes()
    pieces = [b"".join(piece) for piece in fake.machine.pieces]
    return Counter(
        slips_by_their_rows()[rows] for rows in pieces if rows and not rows.endswith(void)
    )


def test_a_slip_is_printed_and_cut(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        queue = PrintQueue(tmp_path, thermal(fake))
        job = queue.add("A017", small_slip(17))
        assert queue.pump() == [job]
        assert queue.took(job)
        assert (queue.trouble, queue.health()) == (None, Health.READY)
        assert list(tmp_path.iterdir()) == []
    assert came_out(fake) == Counter([17])
    assert len(fake.machine.pieces) == 1


@pytest.mark.parametrize(
    ("fault", "health", "key"),
    [
        ("no paper", Health.NO_PAPER, "printer_no_paper"),
        ("cover", Health.COVER_OPEN, "printer_cover_open"),
        ("offline", Health.OFFLINE, "printer_offline"),
        ("error", Health.FAILED, "printer_failed"),
        ("silent", Health.SILENT, "printer_silent"),
        ("rubbish", Health.FAILED, "printer_failed"),
        ("away", Health.MISSING, "printer_missing"),
    ],
)
def test_a_printer_says_what_is_wrong_and_gets_no_slip(
    fault: str, health: Health, key: str
) -> None:
    with FakePrinter(seed=3) as fake:
        fake.strike(Fault(fault, times=1000))
        printer = thermal(fake, SHORT)
        with pytest.raises(PrinterProblem) as refused:
            printer.make_ready()
        assert printer.health() is health
    assert refused.value.key == key
    assert (fake.machine.paper, fake.machine.pieces) == ([], [])


def test_a_printer_that_is_not_there_is_missing() -> None:
    with FakePrinter() as fake:
        printer = thermal(fake, SHORT)
    assert printer.health() is Health.MISSING


def test_paper_that_is_nearly_out_still_prints_and_is_said() -> None:
    with FakePrinter() as fake:
        fake.machine.paper_low = True
        printer = thermal(fake)
        printer.take("A017", small_slip(17))
        assert printer.health() is Health.PAPER_LOW
    assert came_out(fake) == Counter([17])


def test_a_printer_without_process_ids_prints_no_letters_of_the_question() -> None:
    with FakePrinter(knows_process_ids=False) as fake:
        printer = thermal(fake)
        printer.take("A017", small_slip(17))
        printer.take("A018", small_slip(18))
    assert came_out(fake) == Counter([17, 18])


def test_a_slip_that_broke_off_is_struck_out_and_printed_anew(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        queue = PrintQueue(tmp_path, thermal(fake, SHORT))
        queue.add("A017", small_slip(17))
        fake.strike(Fault("paper ends", times=1000, at=20))
        assert queue.pump() == []
        assert queue.trouble is Health.NO_PAPER
        assert len(fake.machine.paper) == 20
        fake.strike()
        queue.pump()
    struck_out, slip = (b"".join(piece) for piece in fake.machine.pieces)
    assert struck_out.endswith(void_bar(DOTS[80]).tobytes())
    assert slip == rows_of(17)


def test_a_printer_left_in_the_middle_of_a_picture_is_freed(tmp_path: Path) -> None:
    """The wire broke and its power did not: it takes whatever comes next for the rest of it."""
    with FakePrinter() as fake:
        queue = PrintQueue(tmp_path, thermal(fake, CALM))
        queue.add("A017", small_slip(17))
        fake.strike(Fault("dies", at=500))
        assert queue.pump() == []
        assert queue.trouble is Health.MISSING
        fake.strike()
        assert queue.pump() == ["000000000001-A017.pdf"]
    assert came_out(fake) == Counter([17])


def test_a_slip_that_was_not_cut_is_cut_and_not_printed_again(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        printer = thermal(fake)
        queue = PrintQueue(tmp_path, printer)
        job = queue.add("A017", small_slip(17))
        printer.make_ready()
        printer.put(printer.picture_of(small_slip(17)))
        (tmp_path / job).rename(tmp_path / f"{job}.printed")
        after_the_power_cut = PrintQueue(tmp_path, thermal(fake))
        printer.health()
        printer.cut()
        assert after_the_power_cut.pump() == [job]
    assert [b"".join(piece) for piece in fake.machine.pieces] == [rows_of(17), b""]


def test_what_a_patient_left_hanging_in_the_printer_is_struck_out(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        queue = PrintQueue(tmp_path, thermal(fake, SHORT))
        job = queue.add("A017", small_slip(17))
        fake.strike(Fault("paper ends", times=1000, at=30))
        queue.pump()
        fake.strike()
        assert queue.withdraw([job]) == [job]
        assert queue.jobs == []
        queue.clear()
        assert list(tmp_path.iterdir()) == []
        queue.add("A018", small_slip(18))
        queue.pump()
    assert came_out(fake) == Counter([18])


def test_a_printer_that_breaks_off_three_times_needs_a_person(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        queue = PrintQueue(tmp_path, thermal(fake, SHORT))
        job = queue.add("A017", small_slip(17))
        for bar in (0, len(void_bar(DOTS[80])), len(void_bar(DOTS[80]))):
            fake.strike(Fault("paper ends", times=1000, at=bar + 20))
            assert queue.pump() == []
            assert queue.doubtful == []
        fake.strike()
        assert queue.pump() == []
        assert (queue.doubtful, queue.waiting) == ([job], 0)
    assert came_out(fake) == Counter()


def test_a_printer_that_cannot_answer_is_believed_and_never_called_ready() -> None:
    with FakePrinter() as fake:
        fake.strike(Fault("silent", times=1000))
        address = f"tcp:127.0.0.1:{fake.port}"
        printer = EscposPrinter(partial(open_link, address, 9600), "old one", answers=False)
        assert isinstance(printer, CuttingPrinter)
        printer.take("A017", small_slip(17))
        assert printer.health() is Health.SILENT
    assert came_out(fake) == Counter([17])


def test_a_second_host_finds_the_printer_free_between_two_slips() -> None:
    with FakePrinter() as fake:
        one, other = thermal(fake), thermal(fake)
        for number, printer in enumerate((one, other, one)):
            printer.take(str(number), small_slip(number))
    assert came_out(fake) == Counter([0, 1, 2])
