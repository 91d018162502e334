"""Thousands of screens on one kiosk: memory stays flat. `make soak` shows twenty thousand."""

import asyncio
import gc
import os
import sys
from pathlib import Path

import pytest

from kiosk.program import open_window
from kiosk.session import Choice, Event

SCREENS = int(os.environ.get("DAOZHEN_SOAK_SCREENS", "1200"))
ROUND = (Event.CHECK_IN, Event.BY_CARD, Event.BACK, Event.GO_HOME)
MAY_GROW_MB = 20


def resident_mb() -> float:
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmRSS")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_thousands_of_screens_leave_memory_flat(program, drive):
    async def walk(window, screens):
        for number in range(screens // len(ROUND)):
            for event in ROUND:
                window.on_chose(Choice(event))
            if number % 50 == 0:
                window.grab()
                await asyncio.sleep(0)

    async def scenario():
        window = open_window(program)
        window.resize(270, 480)
        window.show()
        window.start()
        window.watch.stop()  # its self-test reads the map and the tables once, and keeps them
        try:
            await walk(window, min(2000, SCREENS // 4))
            gc.collect()
            before = resident_mb()
            await walk(window, SCREENS)
            gc.collect()
            return resident_mb() - before
        finally:
            window.stop()
            window.close()

    grown = drive(scenario())
    assert grown < MAY_GROW_MB
