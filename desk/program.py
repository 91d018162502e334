"""The desk program: one window over an open store, with its printer."""

from desk.slips import print_queue_of
from desk.window import DeskWindow
from shared.ui.program import Program


def open_window(program: Program) -> DeskWindow:
    """The window, not yet shown; the caller shows and starts it, and stops it before closing."""
    return DeskWindow(program, print_queue_of(program))
