"""Puts the kiosk together: its window, its printer and its voice."""

from PySide6.QtGui import QGuiApplication

from kiosk.slips import SlipPrinter
from kiosk.window import KioskWindow
from shared.devices.voice import DummySpeaker, Speaker
from shared.domain.announcing import volume_at
from shared.slips.stationery import stationery_for
from shared.ui.program import Program
from shared.ui.qt_printer import print_queue_for
from shared.ui.speech import voice_for


def open_window(program: Program) -> KioskWindow:
    """The kiosk over an open store; not shown and not started yet."""
    chosen = program.settings.kiosk
    queue = print_queue_for(chosen.printer, chosen.terminal)
    stationery = stationery_for(program.settings.slips.folder, chosen.printer.width_mm)
    hospital, now = program.settings.hospital, program.clock.now
    slips = SlipPrinter(queue, hospital, now, stationery=stationery)
    return KioskWindow(program, slips, _voice_of(program))


def _voice_of(program: Program) -> Speaker | None:
    """None where the site file wants neither prompts nor calls to be spoken on this machine; a
    window that nobody can see only keeps what it would say."""
    voice = program.settings.voice
    on = voice.on or program.settings.kiosk.voice
    if on and QGuiApplication.platformName() == "offscreen":
        return DummySpeaker()

    def loudness() -> int:
        return volume_at(voice.volume, program.clock.now().time())

    return voice_for(voice.model_copy(update={"on": on}), loudness)
