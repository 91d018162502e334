"""A window gets the hospital's map, gets the next one, and lives on without any."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from shared.services.hospital_map import MapFile, put_map
from shared.services.stamp import new_stamp
from shared.ui.map_room import MapRoom
from shared.ui.program import Program

Drive = Callable[[Coroutine[Any, Any, Any]], Any]


class Window:
    """What a window does with a map: here it keeps its size, and knows how often it changed."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.changes = 0
        self.made_of: list[MapFile] = []
        self.room: MapRoom[int] = MapRoom(program, self.make, self.on_changed)

    def make(self, file: MapFile) -> int:
        from shared.services.the_way import ways_of

        self.made_of.append(file)
        if file.content.startswith(b"PK"):
            return len(file.content)
        ways_of(file.content, file.name, file.digest)
        raise AssertionError("a broken map was read")

    def on_changed(self) -> None:
        self.changes += 1

    def put(self, content: bytes) -> None:
        now = self.program.clock.now()
        stamp = new_stamp("main", now, "cli", "admin")
        self.program.store.write(put_map, stamp, content=content, name="map.zip")

    async def until_changed(self, times: int) -> None:
        for _ in range(500):
            if self.changes >= times:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"the map changed {self.changes} times, not {times}")


@pytest.fixture
def window(program: Program) -> Iterator[Window]:
    made = Window(program)
    yield made
    made.room.stop()


def test_the_map_is_there_soon_after_the_window_has_opened(window: Window, drive: Drive) -> None:
    window.room.start()
    assert window.room.made is None
    drive(window.until_changed(1))
    assert window.room.made == len(window.made_of[0].content)
    assert window.room.problem is None


def test_another_map_is_taken_up_while_the_window_is_open(window: Window, drive: Drive) -> None:
    window.room.start()
    drive(window.until_changed(1))
    window.put(b"PK another")
    drive(window.until_changed(2))
    assert window.room.made == len(b"PK another")


def test_the_same_map_is_not_made_ready_twice(window: Window, drive: Drive) -> None:
    window.room.start()
    drive(window.until_changed(1))
    window.room.on_store_changed(frozenset({""}))
    window.room.on_store_changed(frozenset({"12.05"}))
    drive(asyncio.sleep(0.1))
    assert len(window.made_of) == window.changes == 1


def test_a_map_that_cannot_be_used_is_told_and_a_good_one_forgives(
    window: Window, drive: Drive, caplog: pytest.LogCaptureFixture
) -> None:
    window.put(b"no map at all")
    window.room.start()
    drive(window.until_changed(1))
    assert window.room.made is None
    assert window.room.problem is not None
    assert window.room.problem.key == "map_broken_zip"
    assert "map_broken_zip" in caplog.text
    window.put(b"PK a good one")
    drive(window.until_changed(2))
    assert window.room.problem is None
    assert window.room.made is not None
