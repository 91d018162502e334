"""The window of one room as a program of its own: `daozhen desk --room 203`."""

from dataclasses import replace

from desk.room.window import RoomWindow
from shared.ui.program import Program


def open_window(program: Program) -> RoomWindow:
    """The window of the room that the settings name, not yet shown. What is done in it is done at
    the terminal R203, so that its undo never takes back an act of the guide desk."""
    desk = program.settings.desk
    own = desk.model_copy(update={"terminal": f"R{desk.room}"})
    return RoomWindow(replace(program, settings=program.settings.model_copy(update={"desk": own})))
