"""The kiosk under a hand: from touch to paint, from touch to slip, from start to first screen."""

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from shared.bench.rows import MORNING, Figure, Ground, p95
from shared.clock import SetClock
from shared.settings import Settings
from shared.store import schema

SIZE = (1080, 1920)
START = """
import sys, time
from shared.bench.screens import first_screen
first_screen(sys.argv[1])
"""


def touch_to_drawn(ground: Ground, rounds: int) -> Figure:
    """p95 of milliseconds from a touch on the home screen to the next screen's pixels."""
    taken: list[float] = []

    async def scene(kiosk: Any, hands: Any) -> None:
        for _ in range(rounds):
            for name, arrived in (
                ("home.check_in", "identify.card"),
                ("footer.home", "home.place"),
            ):
                await hands.find(kiosk, name)
                began = time.perf_counter()
                await hands.press(kiosk, name)
                await hands.find(kiosk, arrived)
                kiosk.grab()
                taken.append((time.perf_counter() - began) * 1000)

    _with_kiosk(ground, scene)
    return Figure("touch_to_drawn_p95", p95(taken), "ms", 100.0, {"p50": statistics.median(taken)})


def check_in_to_slip(ground: Ground, rounds: int) -> Figure:
    """p95 of milliseconds from touching "yes" to the slip's bytes in the printer's folder."""
    taken: list[float] = []

    async def scene(kiosk: Any, hands: Any) -> None:
        slips = ground.folder / "slips"
        for number in range(rounds):
            await hands.press(kiosk, "home.walk_in", "parts.department", "departments.12.05")
            await hands.press(kiosk, "doctors.any", "identify.card")
            await hands.tap_keys(kiosk, f"800000{number + 30:02d}")
            await hands.find(kiosk, "confirm.yes")
            before = len(list(slips.glob("*.pdf")))
            began = time.perf_counter()
            await hands.press(kiosk, "confirm.yes")
            await hands.until(lambda n=before: len(list(slips.glob("*.pdf"))) > n, "a slip")
            taken.append((time.perf_counter() - began) * 1000)
            await hands.press(kiosk, "done.finish")

    _with_kiosk(ground, scene)
    return Figure(
        "check_in_to_slip_p95", p95(taken), "ms", 500.0, {"p50": statistics.median(taken)}
    )


def kiosk_start(ground: Ground) -> list[Figure]:
    """Seconds from starting the program to its first painted screen, and what it then holds."""
    url, store, _ = ground.new_hospital("sqlite", 1)
    store.close()
    seconds, megabytes = [], []
    for _ in range(3):
        began = time.monotonic()
        said = subprocess.run(
            [sys.executable, "-c", START, url],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        ).stdout.split()
        seconds.append(float(said[0]) - began)
        megabytes.append(float(said[1]))
    return [
        Figure("kiosk_start", statistics.median(seconds), "s", 2.0, {"max": max(seconds)}),
        Figure("kiosk_resident", statistics.median(megabytes), "MB", 250.0, {}),
    ]


def first_screen(url: str) -> None:
    """In a process of its own: open the kiosk, print the moment of its first paint and its
    resident megabytes, and leave."""

    async def scene(kiosk: Any, hands: Any) -> None:
        await hands.find(kiosk, "home.check_in")
        kiosk.grab()
        print(time.monotonic(), _resident())  # noqa: T201
        sys.stdout.flush()

    _play_kiosk(url, Path("unused"), scene)


def _resident() -> float:
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def _with_kiosk(ground: Ground, scene: Callable[[Any, Any], Awaitable[None]]) -> None:
    url, store, _ = ground.new_hospital("sqlite", 1)
    store.close()
    _play_kiosk(url, ground.folder, scene)


def _play_kiosk(url: str, folder: Path, scene: Callable[[Any, Any], Awaitable[None]]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from shared.demo import hands
    from shared.ui.loop import run_until_done
    from shared.ui.program import make_app, open_windows

    app = make_app()
    printer = {"folder": str(folder / "slips"), "spool": str(folder / "spool")}
    settings = Settings.model_validate(
        {"kiosk": {"full_screen": False, "voice": False, "printer": printer}}
    )

    async def main() -> int:
        store = schema.open_store(url)
        try:
            async with open_windows(["kiosk"], store, settings, SetClock(MORNING)) as windows:
                kiosk = windows["kiosk"]
                kiosk.resize(*SIZE)
                kiosk.show()
                kiosk.start()
                await scene(kiosk, hands)
        finally:
            store.close()
        return 0

    run_until_done(app, main)
    asyncio.set_event_loop(None)
