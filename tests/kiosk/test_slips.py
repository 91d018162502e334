"""Paper at the kiosk: a slip reaches its own patient's hands or nobody's."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from kiosk.printout import Printout
from kiosk.slips import LEAVING_SECONDS, SlipPrinter, VisitorSlips
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import DummyPrinter, PrinterProblem
from shared.settings import Hospital
from shared.slips.stationery import ours
from tests.kiosk.lobby import DAY, NOW, place

JAM = PrinterProblem("printer_refused", name="lobby")
FIRST, SECOND = place(number=1), place(number=2)


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "spool"


def kiosk(spool: Path, printer: Any, seconds: Callable[[], float] = time.monotonic) -> SlipPrinter:
    return SlipPrinter(PrintQueue(spool, printer), Hospital(), lambda: NOW, seconds)


def paper(printer: DummyPrinter) -> list[str]:
    return [name.removeprefix(f"{DAY}-") for name, _pdf in printer.taken]


def kept(spool: Path) -> list[str]:
    return [path.name for path in spool.iterdir()]


def printed(visitor: VisitorSlips, *places: Any) -> list[bool]:
    return [visitor.print_slip(Printout("zh-Hans", each)) for each in places]


def test_the_next_patient_is_not_handed_the_slip_that_failed(spool: Path) -> None:
    printer = DummyPrinter(JAM)
    slips = kiosk(spool, printer)
    first = slips.visitor()
    assert printed(first, FIRST) == [False]
    first.leave()
    assert printed(slips.visitor(), SECOND) == [True]
    assert paper(printer) == ["A002"]


def test_what_a_patient_leaves_unprinted_is_withdrawn(spool: Path) -> None:
    printer = DummyPrinter(JAM)
    clock = [0.0]
    first = kiosk(spool, printer, lambda: clock[0]).visitor()
    printed(first, FIRST)
    assert first.waiting
    first.leave()
    first.try_again()
    assert paper(printer) == []
    first.withdraw()
    clock[0] = LEAVING_SECONDS
    assert kept(spool) == []
    assert first.try_again()
    assert printed(first, FIRST) == [False]
    assert paper(printer) == []


def test_a_reprint_is_answered_by_its_own_paper_and_no_other(spool: Path) -> None:
    """The first fails, the second's comes out, the first comes back and the printer jams."""
    printer = DummyPrinter(JAM)
    slips = kiosk(spool, printer)
    first = slips.visitor()
    printed(first, FIRST)
    first.leave()
    second = slips.visitor()
    assert printed(second, SECOND) == [True]
    second.leave()
    printer.problems.append(JAM)
    again = slips.visitor()
    assert printed(again, FIRST) == [False]
    assert printed(again, FIRST) == [True]
    assert paper(printer) == ["A002", "A001"]


def test_while_its_patient_stands_there_a_slip_is_tried_again_and_comes_once(spool: Path) -> None:
    printer = DummyPrinter(JAM, JAM)
    visitor = kiosk(spool, printer).visitor()
    assert printed(visitor, FIRST) == [False]
    assert not visitor.try_again()
    assert visitor.try_again()
    assert visitor.try_again()
    assert paper(printer) == ["A001"]
    assert not visitor.waiting


def test_a_patient_with_two_numbers_gets_both_slips(spool: Path) -> None:
    printer = DummyPrinter(JAM)
    visitor = kiosk(spool, printer).visitor()
    assert printed(visitor, FIRST, SECOND) == [False, True]
    assert paper(printer) == ["A001", "A002"]


def test_slips_of_yesterday_or_before_a_crash_go_to_nobody(spool: Path) -> None:
    left = PrintQueue(spool, DummyPrinter())
    left.add("2026-11-22-A001", b"%PDF-1.4\n%%EOF\n")
    left.add(f"{DAY}-A001", b"%PDF-1.4\n%%EOF\n")
    printer = DummyPrinter()
    slips = kiosk(spool, printer)
    assert kept(spool) == []
    assert printed(slips.visitor(), SECOND) == [True]
    assert paper(printer) == ["A002"]


def test_old_slips_that_can_not_be_removed_are_not_printed_either(
    spool: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PrintQueue(spool, DummyPrinter()).add("2026-11-22-A001", b"%PDF-1.4\n%%EOF\n")

    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    printer = DummyPrinter()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        slips = kiosk(spool, printer)
    assert printed(slips.visitor(), SECOND) == [True]
    assert paper(printer) == ["A002"]


class SlowPrinter(DummyPrinter):
    """Takes its time: `while_busy` is called when the document is in its hands."""

    def __init__(self, while_busy: Callable[[], None], *problems: Exception) -> None:
        super().__init__(*problems)
        self.while_busy = while_busy

    def take(self, name: str, pdf: bytes) -> None:
        self.while_busy()
        super().take(name, pdf)


def test_a_patient_who_leaves_while_the_printer_refuses_leaves_nothing(spool: Path) -> None:
    printer = SlowPrinter(lambda: visitor.leave(), JAM)
    slips = kiosk(spool, printer)
    visitor = slips.visitor()
    assert printed(visitor, FIRST) == [False]
    assert kept(spool) == []
    assert not visitor.waiting


def test_a_print_that_had_to_wait_its_turn_finds_its_patient_gone(spool: Path) -> None:
    """The second slip waits behind the first one's printer; its patient leaves meanwhile."""
    busy, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        busy.set()
        assert go_on.wait(10)

    printer = SlowPrinter(hold)
    clock = [0.0]
    slips = kiosk(spool, printer, lambda: clock[0])
    first, second = slips.visitor(), slips.visitor()
    answers: list[bool] = []
    one = threading.Thread(target=lambda: printed(first, FIRST))
    one.start()
    assert busy.wait(10)
    two = threading.Thread(target=lambda: answers.extend(printed(second, SECOND)))
    two.start()
    while not second.waiting:
        time.sleep(0.001)
    second.leave()
    clock[0] = LEAVING_SECONDS
    go_on.set()
    one.join()
    two.join()
    assert answers == [False]
    assert paper(printer) == ["A001"]
    assert kept(spool) == []


def test_many_patients_and_a_bad_printer_no_paper_in_wrong_hands(spool: Path) -> None:
    printer = DummyPrinter()
    slips = kiosk(spool, printer)
    for number in range(1, 41):
        visitor, before = slips.visitor(), len(printer.taken)
        printer.problems = [JAM] * (number % 4)
        out = printed(visitor, place(number=number)) == [True]
        for _ in range(number % 3):
            out = visitor.try_again() or out
        assert paper(printer)[before:] == ([f"A{number:03d}"] if out else [])
        visitor.leave()
        visitor.withdraw()
    assert kept(spool) == []


def test_a_kiosk_with_a_narrow_roll_prints_narrow_slips(spool: Path) -> None:
    wide, narrow = DummyPrinter(), DummyPrinter()
    for printer, width in ((wide, 80), (narrow, 58)):
        queue = PrintQueue(spool / str(width), printer)
        slips = SlipPrinter(queue, Hospital(), lambda: NOW, stationery=ours(width))
        assert printed(slips.visitor(), FIRST) == [True]
    pages = [pdfium.PdfDocument(printer.taken[0][1])[0] for printer in (wide, narrow)]
    widths = [page.get_width() for page in pages]
    assert [round(points * 25.4 / 72) for points in widths] == [80, 58]


def test_a_damaged_slip_is_made_anew(spool: Path) -> None:
    printer = DummyPrinter(JAM)
    visitor = kiosk(spool, printer).visitor()
    printed(visitor, FIRST)
    next(spool.iterdir()).write_bytes(b"")
    visitor.try_again()
    assert printed(visitor, FIRST) == [True]
    assert paper(printer) == ["A001"]


def test_who_touches_done_before_the_paper_is_out_still_gets_it(spool: Path) -> None:
    printer = DummyPrinter()
    visitor = kiosk(spool, printer, lambda: 0.0).visitor()
    visitor.leave()
    assert printed(visitor, FIRST) == [True]
    assert paper(printer) == ["A001"]
