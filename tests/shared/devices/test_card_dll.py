"""The maker's library of a card reader, played by C functions with the library's own arguments."""

import ctypes
import ctypes.util
from ctypes import CFUNCTYPE, POINTER, c_int, c_ubyte, c_uint
from queue import Queue
from typing import Any

import pytest

from shared import settings
from shared.devices import card_dll
from shared.devices.card_dll import LibraryCards, open_library
from shared.devices.card_reader import CardReader, reader_for, tried
from shared.devices.card_source import Damaged
from shared.devices.health import Health
from shared.devices.hotplug import DeviceLost
from shared.devices.identity_card import CardProblem, IdentityCard, card_of
from tests.shared.devices.reader_stand import resident

BYTES = POINTER(c_ubyte)


class Library:
    """A reader behind the five functions; `card` is the text of the card that lies there."""

    def __init__(self) -> None:
        self.card: bytes | None = None
        self.plugged_in = True
        self.finding: int | None = None
        self.length = 256
        self.closed: list[int] = []
        self.SDT_OpenPort = CFUNCTYPE(c_int, c_int)(self._open)
        self.SDT_ClosePort = CFUNCTYPE(c_int, c_int)(self._close)
        self.SDT_StartFindIDCard = CFUNCTYPE(c_int, c_int, BYTES, c_int)(self._find)
        self.SDT_SelectIDCard = CFUNCTYPE(c_int, c_int, BYTES, c_int)(self._select)
        self.SDT_ReadBaseMsg = CFUNCTYPE(
            c_int, c_int, BYTES, POINTER(c_uint), BYTES, POINTER(c_uint), c_int
        )(self._read)

    def _open(self, port: int) -> int:
        return 0x90 if self.plugged_in and port == 1001 else 1

    def _close(self, port: int) -> int:
        self.closed.append(port)
        return 0x90

    def _find(self, _port: int, _info: Any, if_open: int) -> int:
        assert if_open == 0
        if not self.plugged_in:
            return 1
        return self.finding or (0x9F if self.card else 0x80)

    def _select(self, _port: int, _info: Any, _if_open: int) -> int:
        return 0x90 if self.card else 0x81

    def _read(
        self, _port: int, text: Any, length: Any, _photo: Any, _photo_length: Any, _open: int
    ) -> int:
        if self.card is None:
            return 0x41
        ctypes.memmove(text, self.card, len(self.card))
        length[0] = self.length
        return 0x90


@pytest.fixture
def library() -> Library:
    return Library()


def test_a_card_is_read(library: Library) -> None:
    cards = LibraryCards(library, 1001)
    assert not cards.find()
    library.card = resident()
    assert cards.find()
    assert cards.read() == resident()
    cards.close()
    assert library.closed == [1001]


def test_a_card_taken_away_or_half_read_is_asked_for_again(library: Library) -> None:
    cards = LibraryCards(library, 1001)
    with pytest.raises(CardProblem, match="card_again"):
        cards.read()
    library.card, library.length = resident(), 255
    with pytest.raises(CardProblem, match="card_again"):
        cards.read()


@pytest.mark.parametrize(
    ("status", "health"), [(1, Health.MISSING), (2, Health.SILENT), (0x66, Health.FAILED)]
)
def test_what_the_library_says_of_the_reader(library: Library, status: int, health: Health) -> None:
    cards = LibraryCards(library, 1001)
    library.finding = status
    with pytest.raises(DeviceLost) as lost:
        cards.find()
    assert lost.value.health is health


def test_an_answer_that_is_not_known_is_damaged(library: Library) -> None:
    cards = LibraryCards(library, 1001)
    library.finding = 0x24
    with pytest.raises(Damaged):
        cards.find()


def test_no_reader_at_the_port(library: Library) -> None:
    with pytest.raises(DeviceLost):
        LibraryCards(library, 3)


def test_a_library_that_is_not_there_or_another_one_is_said() -> None:
    for path in ("/nowhere/sdtapi.dll", ctypes.util.find_library("c") or "libc.so.6"):
        with pytest.raises(DeviceLost) as lost:
            open_library(path, "1001")
        assert lost.value.health is Health.FAILED
    assert tried(settings.Reader(kind="dll", library="/nowhere/sdtapi.dll")) is Health.FAILED


def test_the_reader_of_a_site_file_works_with_its_library(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_dll.ctypes, "CDLL", lambda _path: library)
    reader = reader_for(settings.Reader(kind="dll", library="sdtapi.dll"))
    assert isinstance(reader, CardReader)
    heard: Queue[IdentityCard] = Queue()
    library.card = resident()
    reader.start(heard.put, lambda _problem: None)
    assert heard.get(timeout=5) == card_of(resident())
    reader.stop()
    assert library.closed == [1001]
