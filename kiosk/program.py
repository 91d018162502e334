"""Puts the kiosk together: its window and its printer."""

from kiosk.slips import SlipPrinter
from kiosk.window import KioskWindow
from shared.ui.program import Program
from shared.ui.qt_printer import print_queue_for


def open_window(program: Program) -> KioskWindow:
    """The kiosk over an open store; not shown and not started yet."""
    chosen = program.settings.kiosk
    queue = print_queue_for(chosen.printer, chosen.terminal)
    return KioskWindow(program, SlipPrinter(queue, program.settings.hospital, program.clock.now))
