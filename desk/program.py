"""The desk program: one window over an open store, with its printer."""

from desk.window import DeskWindow
from shared.ui.program import Program
from shared.ui.qt_printer import print_queue_for


def open_window(program: Program) -> DeskWindow:
    """The window, not yet shown; the caller shows and starts it, and stops it before closing."""
    chosen = program.settings.desk
    return DeskWindow(program, print_queue_for(chosen.printer, chosen.terminal))
