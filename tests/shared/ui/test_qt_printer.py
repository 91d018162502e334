"""A slip through Qt keeps its size and its code."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

from shared.devices.health import Health
from shared.devices.printers import PrinterProblem
from shared.settings import Printer
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf
from shared.ui.qt_printer import QtPrinter, printer_for

SLIP = QueueSlip(
    "zh-Hans", "市第一人民医院", "A017", "口腔科", "3 楼", {"ahead": ("前面", "4 位")}, ("扫码",),
    "DZ:A017", datetime(2026, 11, 22, 9, 31, tzinfo=ZoneInfo("Asia/Shanghai")),
)  # fmt: skip


def test_a_slip_comes_out_at_its_own_size_with_a_code_that_reads(qapp, tmp_path: Path):
    out = tmp_path / "out.pdf"

    def device() -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return printer

    pdf = queue_slip_pdf(SLIP)
    QtPrinter(device).take("A017", pdf)
    printed, wanted = pypdfium2.PdfDocument(out.read_bytes()), pypdfium2.PdfDocument(pdf)
    assert len(printed) == 1
    assert printed[0].get_size() == pytest.approx(wanted[0].get_size(), abs=1)
    picture = printed[0].render(scale=203 / 72).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == ["DZ:A017"]


def test_a_printer_qt_does_not_know_is_said(qapp, tmp_path: Path):
    printer = printer_for(Printer(kind="qt", name="no such printer"), tmp_path)
    assert printer is not None
    with pytest.raises(PrinterProblem) as refused:
        printer.take("A017", queue_slip_pdf(SLIP))
    assert refused.value.key == "printer_missing"
    assert (printer.name, printer.health()) == ("no such printer", Health.MISSING)
