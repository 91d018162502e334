"""Printing through Qt: the drivers of the machine, by the name Qt knows them by.

Qt's own PDF reader is not in PySide6-Essentials, so PDFium makes the picture. Safe on a
worker thread: QPainter may paint a QPrinter there.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shared import settings
from shared.devices import printers
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import PrinterProblem

LARGEST_DPI = 300

# PDFium is not thread-safe.
_rendering = Lock()


def printer_for(chosen: settings.Printer, default_folder: Path) -> printers.Printer | None:
    """Like shared.devices.printers.printer_for, and the printers Qt knows."""
    if chosen.kind == "qt":
        return QtPrinter(partial(named_printer, chosen.name), chosen.name)
    return printers.printer_for(chosen, default_folder)


def named_printer(name: str) -> QPrinter:
    """The printer of that name, "" for the machine's default. Raises PrinterProblem."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise PrinterProblem("printer_missing", name=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


class QtPrinter:
    """Each page as a picture at the printer's resolution, at its own size, never scaled."""

    def __init__(self, device: Callable[[], QPrinter], name: str = "") -> None:
        self._device = device
        self._name = name

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
    with _rendering, pypdfium2.PdfDocument(pdf) as document:
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


def print_queue_for(chosen: settings.Printer, terminal: str) -> PrintQueue | None:
    """The terminal's print queue, in the user's data folder unless the site file says otherwise;
    None where it says that nothing is printed here."""
    data = QStandardPaths.StandardLocation.GenericDataLocation
    kept = Path(QStandardPaths.writableLocation(data)) / "daozhen" / terminal
    printer = printer_for(chosen, kept / "slips")
    if printer is None:
        return None
    return PrintQueue(Path(chosen.spool) if chosen.spool else kept / "spool", printer)
