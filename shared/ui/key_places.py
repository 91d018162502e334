"""What a key's place would type on an American keyboard, whatever this machine's layout is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'", 'ASDFGHJKL:"'),
    (44, "zxcvbnm,./", "ZXCVBNM<>?"),
    (57, " ", " "),
)
_PLACES = {
    first + at: (plain, shifted)
    for first, row, shifts in _ROWS
    for at, (plain, shifted) in enumerate(zip(row, shifts, strict=True))
}
XKB_OFFSET = 8  # X11 and Wayland count from 8, Windows as the keyboard itself does


def placed(event: QKeyEvent) -> str:
    """ "" for a key elsewhere, and where the system does not tell the place."""
    offset = 0 if QGuiApplication.platformName() == "windows" else XKB_OFFSET
    place = _PLACES.get(event.nativeScanCode() - offset)
    if place is None:
        return ""
    return place[bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)]
