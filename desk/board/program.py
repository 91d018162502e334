"""The board as a program of its own."""

from desk.board.window import BoardWindow
from shared.ui.program import Program


def open_window(program: Program) -> BoardWindow:
    """The board's window, not shown and not started yet."""
    return BoardWindow(program)
