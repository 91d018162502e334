"""An identity-card reader through its maker's library: the SDT functions that all makers share
(sdtapi.dll on Windows, libsdtapi.so elsewhere)."""

import ctypes
import os
from ctypes import POINTER, c_int, c_ubyte, c_uint
from typing import Any

from shared.devices import card_frames
from shared.devices.card_source import Damaged
from shared.devices.health import Health
from shared.devices.hotplug import DeviceLost
from shared.devices.identity_card import TEXT_BYTES, CardProblem

USB = 1001
PHOTO_BYTES = 1024
OPENED = 0x90
NO_PORT, NO_ANSWER = 1, 2
STAYS_OPEN = 0  # the port is opened by us, not anew for every call

_BYTES = POINTER(c_ubyte)
_FUNCTIONS: dict[str, tuple[Any, ...]] = {
    "SDT_OpenPort": (c_int,),
    "SDT_ClosePort": (c_int,),
    "SDT_StartFindIDCard": (c_int, _BYTES, c_int),
    "SDT_SelectIDCard": (c_int, _BYTES, c_int),
    "SDT_ReadBaseMsg": (c_int, _BYTES, POINTER(c_uint), _BYTES, POINTER(c_uint), c_int),
}


def open_library(path: str, port: str) -> "LibraryCards":
    """Raises DeviceLost: no such library, a wrong one (32 and 64 bits), no reader at the port."""
    loader = getattr(ctypes, "WinDLL", ctypes.CDLL) if os.name == "nt" else ctypes.CDLL
    try:
        library = loader(path)
        for name, arguments in _FUNCTIONS.items():
            function = getattr(library, name)
            function.argtypes, function.restype = arguments, c_int
    except (OSError, AttributeError) as error:
        raise DeviceLost(Health.FAILED, "the reader's library cannot be loaded") from error
    number = int(port) if port.strip().isdecimal() else USB
    return LibraryCards(library, number)


class LibraryCards:
    """`library` has the functions of _FUNCTIONS. Raises DeviceLost where nobody is at the port."""

    def __init__(self, library: Any, port: int) -> None:
        self._library = library
        self._port = port
        if library.SDT_OpenPort(port) != OPENED:
            raise DeviceLost(Health.MISSING, "not plugged in")

    def find(self) -> bool:
        status = self._library.SDT_StartFindIDCard(self._port, (c_ubyte * 8)(), STAYS_OPEN)
        if status == NO_PORT:
            raise DeviceLost(Health.MISSING, "unplugged")
        if status == NO_ANSWER:
            raise DeviceLost(Health.SILENT, "no answer")
        if status in card_frames.BROKEN:
            raise DeviceLost(Health.FAILED, f"security module {status:02X}")
        if status not in (card_frames.FOUND, card_frames.NO_CARD):
            raise Damaged(f"status {status:02X}")
        return bool(status == card_frames.FOUND)

    def read(self) -> bytes:
        text, photo = (c_ubyte * (2 * TEXT_BYTES))(), (c_ubyte * (2 * PHOTO_BYTES))()
        text_length, photo_length = c_uint(0), c_uint(0)
        library, port = self._library, self._port
        if library.SDT_SelectIDCard(port, (c_ubyte * 16)(), STAYS_OPEN) != card_frames.DONE:
            raise CardProblem("card_again")
        status = library.SDT_ReadBaseMsg(
            port, text, ctypes.byref(text_length), photo, ctypes.byref(photo_length), STAYS_OPEN
        )
        if status != card_frames.DONE or text_length.value != TEXT_BYTES:
            raise CardProblem("card_again")
        return bytes(text[:TEXT_BYTES])

    def close(self) -> None:
        self._library.SDT_ClosePort(self._port)
