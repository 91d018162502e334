"""Puts the kiosk together: its window and its printer."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kiosk.slips import SlipPrinter
from kiosk.window import KioskWindow
from shared.devices.print_queue import PrintQueue
from shared.ui.program import Program
from shared.ui.qt_printer import printer_for


def open_window(program: Program) -> KioskWindow:
    """The kiosk over an open store; not shown and not started yet."""
    chosen = program.settings.kiosk.printer
    kept = own_folder(program.settings.kiosk.terminal)
    printer = printer_for(chosen, kept / "slips")
    spool = Path(chosen.spool) if chosen.spool else kept / "spool"
    queue = PrintQueue(spool, printer) if printer is not None else None
    return KioskWindow(program, SlipPrinter(queue, program.settings.hospital, program.clock.now))


def own_folder(terminal: str) -> Path:
    """Where this machine keeps what a terminal prints, unless its site file says otherwise."""
    data = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "daozhen" / terminal
