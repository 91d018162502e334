"""`daozhen demo`: three real windows over one embedded store; shown, or walked without a screen."""

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shared.clock import Clock, SetClock
from shared.demo import hands
from shared.demo.hospital import (
    CARD,
    DEPARTMENT,
    STAFF_CODE,
    STAFF_PIN,
    WALK_IN_CARD,
    begin_morning,
    demo_clock,
    department_name,
    make_demo_store,
)
from shared.demo.voice import leave_calls
from shared.settings import Settings
from shared.store import schema
from shared.store.key_sources import source_of
from shared.text import LANGUAGES, text
from shared.ui.device_watch import DeviceWatch
from shared.ui.loop import run_until_done
from shared.ui.program import make_app, open_windows

ROOM, AREA, FLOOR = "303", "3F", "3F"
NAMES = ("kiosk", "desk", "board")
CALLED_BEFORE = 5  # those in ROOM's line before the patient with CARD
KIOSK_SIZE, DESK_SIZE, BOARD_SIZE = (1080, 1920), (1440, 900), (1920, 1080)
SMALL_KIOSK, SMALL_BOARD = (486, 864), (960, 540)
# The pages looked at in the end, and a control that can be used once they are loaded.
PAGES = (
    ("appointments", "appointments.tab.week"),
    ("floors", "floors.floor.3F"),
    ("schedules", "schedules.sheet"),
    ("statistics", "statistics.csv"),
    ("staff", "staff.old_pin"),
    ("devices", "devices.check"),
)

Windows = dict[str, Any]
Scene = Callable[[Windows, Clock], Awaitable[int]]


def show(settings: Settings, out: Path) -> int:
    """Open the three windows side by side until one of them is closed."""
    app = make_app()

    async def scene(windows: Windows, clock: Clock) -> int:
        over = asyncio.Event()
        app.lastWindowClosed.connect(over.set)
        windows["kiosk"].resize(*SMALL_KIOSK)
        windows["board"].resize(*SMALL_BOARD)
        for window in windows.values():
            window.show()
            window.start()
        while windows["desk"].isVisible() and not over.is_set():
            await asyncio.sleep(0.2)
        return 0

    with tempfile.TemporaryDirectory(prefix="daozhen-demo-") as folder:
        chosen = _demo_settings(settings, settings.kiosk.language, out)
        return _play(chosen, Path(folder), demo_clock(chosen.hospital.zone), scene)


def walk(settings: Settings, out: Path) -> None:
    """Walk one whole visit through the three windows in each language; leave pictures and the
    slip in `out`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for language in LANGUAGES:
        chosen = _demo_settings(settings, language, out / language)
        clock = SetClock(demo_clock(chosen.hospital.zone).now())
        album = hands.Album(out / language)
        with tempfile.TemporaryDirectory(prefix="daozhen-demo-") as folder:
            _play(chosen, Path(folder), clock, _Visit(album, clock, chosen).walk)


class _Visit:
    """One whole visit, from the lobby to the consulting room."""

    def __init__(self, album: hands.Album, clock: SetClock, settings: Settings) -> None:
        self._album = album
        self._clock = clock
        self._voice = settings.voice
        self._language = settings.kiosk.language
        self._watches: tuple[DeviceWatch, ...] = ()

    async def walk(self, windows: Windows, _clock: Clock) -> int:
        kiosk, desk, board = (windows[name] for name in NAMES)
        for window, size in ((kiosk, KIOSK_SIZE), (desk, DESK_SIZE), (board, BOARD_SIZE)):
            window.resize(*size)
            window.show()
            window.start()
        self._watches = (kiosk.watch, desk.devices.watch, board.watch)
        await hands.find(kiosk, "home.find")
        await self.check_in(kiosk)
        await self.find_the_way(kiosk)
        await self.walk_in(kiosk)
        await self.new_patient(desk)
        await self.to_the_room(kiosk, desk, board)
        await self.look_around(desk)
        return 0

    def _later(self, minutes: int) -> None:
        """Time passes at once; every terminal says again that it is there."""
        self._clock.move(minutes=minutes)
        for watch in self._watches:
            watch.on_due()

    async def check_in(self, kiosk: QWidget) -> None:
        """A patient with an appointment types the card number."""
        await self._album.take(kiosk, "kiosk-home")
        await hands.press(kiosk, "home.check_in")
        await self._album.take(kiosk, "kiosk-identify")
        await hands.press(kiosk, "identify.card")
        await hands.find(kiosk, "keypad.1")
        await self._album.take(kiosk, "kiosk-card")
        await hands.tap_keys(kiosk, CARD)
        await hands.find(kiosk, "choose.0")
        await self._album.take(kiosk, "kiosk-appointments")
        await hands.press(kiosk, "choose.0")
        await hands.find(kiosk, "confirm.yes")
        await self._album.take(kiosk, "kiosk-confirm")
        await hands.press(kiosk, "confirm.yes")
        await hands.find(kiosk, "done.finish")
        await self._album.take(kiosk, "kiosk-done")
        await hands.press(kiosk, "done.way")
        await hands.find(kiosk, "way.step.1")
        await self._album.take(kiosk, "kiosk-way-to-the-clinic")
        await hands.press(kiosk, "way.phone")
        await hands.find(kiosk, "way.code")
        await self._album.take(kiosk, "kiosk-way-on-the-phone")
        await hands.press(kiosk, "footer.home")

    async def find_the_way(self, kiosk: QWidget) -> None:
        """Somebody in a wheelchair looks for the nearest toilet."""
        await hands.press(kiosk, "home.find")
        await hands.find(kiosk, "find.letters")
        await self._album.take(kiosk, "kiosk-find")
        await hands.press(kiosk, "find.toilet.accessible")
        await hands.find(kiosk, "way.step.0")
        await self._album.take(kiosk, "kiosk-way-to-a-toilet")
        await hands.press(kiosk, "footer.home")

    async def walk_in(self, kiosk: QWidget) -> None:
        """A patient without an appointment says what is wrong, and is shown a department."""
        await hands.press(kiosk, "home.walk_in")
        await hands.find(kiosk, "part.mouth")
        await self._album.take(kiosk, "kiosk-what-is-wrong")
        await hands.press(kiosk, "part.mouth")
        await hands.find(kiosk, "complaint.pull")
        await self._album.take(kiosk, "kiosk-complaints")
        await hands.press(kiosk, "complaint.pull")
        await hands.find(kiosk, "answer.pulled-none")
        await self._album.take(kiosk, "kiosk-red-flags")
        await hands.press(kiosk, "answer.pulled-none", "identify.card")
        await hands.tap_keys(kiosk, WALK_IN_CARD)
        await hands.find(kiosk, f"suggested.{DEPARTMENT}")
        await self._album.take(kiosk, "kiosk-suggested")
        await hands.press(kiosk, f"suggested.{DEPARTMENT}", "confirm.yes")
        await hands.find(kiosk, "done.finish")
        await self._album.take(kiosk, "kiosk-walk-in-done")
        await hands.press(kiosk, "done.finish")

    async def new_patient(self, desk: QWidget) -> None:
        """The guide signs in and registers somebody the hospital has never seen."""
        await self._album.take(desk, "desk-sign-in")
        await hands.write(desk, "sign_in.code", STAFF_CODE)
        await hands.write(desk, "sign_in.pin", STAFF_PIN)
        await hands.press(desk, "sign_in.enter")
        await hands.find(desk, "reception.new")
        await self._album.take(desk, "desk-reception")
        await hands.key(desk, Qt.Key.Key_F3)
        await hands.write(desk, "form.name", text("cli.demo.new_patient", self._language))
        await hands.press(desk, "form.sex.female")
        await hands.write(desk, "form.birth_date", "19560214")
        await hands.write(desk, "form.phone", "19900001111")
        await self._album.take(desk, "desk-new-patient")
        await hands.press(desk, "form.register")
        await hands.choose(desk, "reception.departments", department_name(self._language))
        await self._album.take(desk, "desk-walk-in")
        await hands.press(desk, "reception.issue")
        await self._album.take(desk, "desk-issued")

    async def to_the_room(self, kiosk: QWidget, desk: QWidget, board: Any) -> None:
        """Called, missed, back at the kiosk, called again, in, done."""
        card = f"queue.room.{ROOM}"
        await hands.press(desk, "rail.queue", card)
        await self._album.take(desk, "desk-queue")
        for _ in range(CALLED_BEFORE):
            await hands.press_until_seen(desk, "queue.call_next", card)
            await hands.press_until_seen(desk, "queue.start", card)
            self._later(minutes=3)
        await hands.press_until_seen(desk, "queue.call_next", card)
        await hands.find(desk, "queue.miss")
        await self._album.take(board, "board-called")
        self._later(minutes=2)
        await hands.press(desk, "queue.miss")
        await self._album.take(desk, "desk-missed")
        await self._album.take(board, "board-missed")
        self._later(minutes=3)
        await self.come_back(kiosk)
        await hands.press(desk, "queue.call_next")
        await hands.press(desk, "queue.call_again")
        await self._album.take(board, "board-called-again")
        leave_calls(board.announcements(3), self._voice, self._album.folder / "three-calls.wav")
        await hands.press(desk, "queue.start")
        self._later(minutes=6)
        await hands.find(desk, "queue.finish")
        await self._album.take(desk, "desk-in-service")
        await hands.press(desk, "queue.finish")
        await self._album.take(desk, "desk-done")
        await self._album.take(board, "board-after")

    async def look_around(self, desk: QWidget) -> None:
        """The guide's other pages, each once what it lists is there."""
        for page, loaded in PAGES:
            await hands.press(desk, f"rail.{page}")
            await hands.find(desk, loaded)
            await self._album.take(desk, f"desk-{page.replace('_', '-')}")

    async def come_back(self, kiosk: QWidget) -> None:
        await hands.press(kiosk, "home.come_back", "identify.card")
        await hands.tap_keys(kiosk, CARD)
        await hands.find(kiosk, "choose.0")
        await self._album.take(kiosk, "kiosk-come-back")
        await hands.press(kiosk, "choose.0", "confirm.yes")
        await hands.find(kiosk, "done.finish")
        await self._album.take(kiosk, "kiosk-back-in-queue")
        await hands.press(kiosk, "done.finish")


def _demo_settings(settings: Settings, language: str, out: Path) -> Settings:
    """The site's settings, made to fit one machine with three windows."""

    def printer(name: str) -> dict[str, str]:
        return {"kind": "folder", "folder": str(out), "spool": str(out / "spool" / name)}

    values = settings.model_dump()
    kiosk = {"full_screen": False, "language": language, "printer": printer("kiosk")}
    values["kiosk"] |= kiosk
    values["desk"] |= {"language": language, "floor": FLOOR, "printer": printer("desk")}
    values["board"] |= {"language": language, "area": AREA}
    return Settings.model_validate(values)


def _play(settings: Settings, folder: Path, clock: Clock, scene: Scene) -> int:
    """Make the demo store, open the windows, play the scene, and leave nothing running."""
    app = make_app()
    now = clock.now()
    url = make_demo_store(folder / "day.db", settings, now)
    store = schema.open_store(url, source_of(settings))
    begin_morning(store, settings, now - timedelta(seconds=5))

    async def main() -> int:
        language = settings.kiosk.language
        async with open_windows(NAMES, store, settings, clock) as windows:
            windows["kiosk"].hint = text("cli.demo.kiosk_hint", language, card=CARD)
            desk_hint = text("cli.demo.desk_hint", language, code=STAFF_CODE, pin=STAFF_PIN)
            windows["desk"].hint = desk_hint
            return await scene(windows, clock)

    try:
        return run_until_done(app, main)
    finally:
        store.close()
