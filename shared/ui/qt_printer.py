"""Printing through Qt: the drivers of the machine, by the name Qt knows them by.

Qt's own PDF reader is not in PySide6-Essentials, so PDFium makes the picture. Safe on a
worker thread: QPainter may paint a QPrinter there.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shared import settings
from shared.devices import printers
from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import PrinterProblem
from shared.devices.raster import RENDERING

LARGEST_DPI = 300


def printer_for(chosen: settings.Printer, default_folder: Path) -> printers.Printer | None:
    """Like shared.devices.printers.printer_for, and the printers Qt knows."""
    if chosen.kind == "qt":
        return QtPrinter(partial(named_printer, chosen.name), chosen.name)
    return printers.printer_for(chosen, default_folder)


def named_printer(name: str) -> QPrinter:
    """The printer of that name, "" for the machine's default. Raises PrinterProblem."""
    info = _info(name)
    if info.isNull():
        raise PrinterProblem("printer_missing", name=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def _info(name: str) -> QPrinterInfo:
    return QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()


class QtPrinter:
    """Each page as a picture at the printer's resolution, at its own size, never scaled."""

    def __init__(self, device: Callable[[], QPrinter], name: str = "") -> None:
        self._device = device
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def health(self) -> Health:
        """What the system's driver tells, which is little: most know nothing of paper."""
        info = _info(self._name)
        if info.isNull():
            return Health.MISSING
        stopped = info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        return Health.FAILED if stopped else Health.READY

    def take(self, name: str, pdf: bytes) -> None:
        printer = self._device()
        printer.setDocName(name)
        printer.setFullPage(True)
        painter = QPainter()
        try:
            for index, (picture, points) in enumerate(_pages(pdf, printer.resolution())):
                printer.setPageLayout(_page_layout(points))
                begun = printer.newPage() if index else painter.begin(printer)
                if not begun:
                    raise PrinterProblem("printer_refused", name=self._name)
                dots = printer.resolution() / 72
                painter.drawImage(QRectF(QPointF(), points * dots), picture)
        finally:
            if painter.isActive():
                painter.end()
        if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            raise PrinterProblem("printer_refused", name=self._name)


def _pages(pdf: bytes, dpi: int) -> list[tuple[QImage, QSizeF]]:
    """Every page as a grey picture with its size in points."""
    import pypdfium2  # only a machine that prints through Qt pays for it

    pages = []
    with RENDERING, pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            bitmap = page.render(scale=min(dpi, LARGEST_DPI) / 72, grayscale=True)
            picture = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_Grayscale8,
            ).copy()
            pages.append((picture, QSizeF(*page.get_size())))
    return pages


def _page_layout(points: QSizeF) -> QPageLayout:
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def kept_for(terminal: str) -> Path:
    """Where a terminal keeps its slips and its spool unless the site file says otherwise."""
    data = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "daozhen" / terminal


def print_queue_for(chosen: settings.Printer, terminal: str) -> PrintQueue | None:
    """The terminal's print queue, in the user's data folder unless the site file says otherwise;
    None where it says that nothing is printed here."""
    kept = kept_for(terminal)
    printer = printer_for(chosen, kept / "slips")
    if printer is None:
        return None
    return PrintQueue(Path(chosen.spool) if chosen.spool else kept / "spool", printer)
