"""Hands for a demo without people: they find a control by its name, wait for it, and press it."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

PATIENCE_SECONDS = 15.0


class NotThere(RuntimeError):
    """A control the walk needs did not appear; the message lists those that are there."""


async def until(true: Callable[[], object], what: str) -> None:
    """Wait until `true()` is, or give up."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not true():
        if time.monotonic() > deadline:
            raise NotThere(what)
        await asyncio.sleep(0.02)


async def find(window: QWidget, name: str) -> QWidget:
    """The control of that name, once it is on screen and can be used."""

    def usable() -> list[QWidget]:
        return [w for w in window.findChildren(QWidget, name) if w.isVisible() and w.isEnabled()]

    try:
        await until(usable, name)
    except NotThere as error:
        there = sorted(
            w.objectName() for w in window.findChildren(QWidget) if w.isVisible() and w.objectName()
        )
        raise NotThere(f"{name} is not on screen; there are {', '.join(there)}") from error
    return usable()[0]


async def press(window: QWidget, *names: str) -> None:
    """Press controls one after the other."""
    for name in names:
        QTest.mouseClick(await find(window, name), Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.03)


async def press_until_seen(window: QWidget, name: str, seen: str) -> None:
    """Press a control and wait until what the control `seen` says has changed."""
    shown = await find(window, seen)
    before = shown.accessibleName()
    await press(window, name)
    await until(lambda: shown.accessibleName() != before, f"{seen} after {name}")


async def tap_keys(window: QWidget, digits: str) -> None:
    """Type on the kiosk's own keypad."""
    await press(window, *(f"keypad.{digit}" for digit in digits), "keypad.enter")


async def write(window: QWidget, name: str, words: str) -> None:
    """Type into a field of the desk."""
    field = await find(window, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    field.insert(words)


async def choose(window: QWidget, name: str, words: str) -> None:
    """Press the row of a list that reads `words`."""
    rows = await find(window, name)
    assert isinstance(rows, QAbstractItemView)

    def found() -> list[QModelIndex]:
        model = rows.model()
        return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, words)

    await until(found, f"{words} in {name}")
    rows.scrollTo(found()[0])
    where = rows.visualRect(found()[0]).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)


async def key(window: QWidget, code: Qt.Key) -> None:
    """A key of the desk's keyboard, where the focus is."""
    window.activateWindow()
    await until(window.isActiveWindow, "the active window")
    QTest.keyClick(window.focusWidget() or window, code)
    await asyncio.sleep(0.05)


class Album:
    """Numbered pictures of windows in one folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        self.folder = folder
        self._count = 0

    async def take(self, window: QWidget, name: str) -> Path:
        """Let the window settle and save what it shows."""
        await asyncio.sleep(0.35)
        self._count += 1
        path = self.folder / f"{self._count:02d}-{name}.png"
        window.grab().save(str(path))
        return path
