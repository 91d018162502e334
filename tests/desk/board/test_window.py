"""A board on a real store: what is committed is painted, what cannot be read is said."""

import asyncio

import pytest
from PySide6.QtCore import QSize

from desk.board.program import open_window
from desk.board.window import BoardWindow, read_board
from shared.domain.errors import StoreProblem
from shared.services.calling import call_next, start
from shared.services.check_in import take_walk_in
from shared.services.patients import identify
from shared.services.stamp import new_stamp
from shared.settings import Settings
from shared.ui.program import Program

SITE = "main"


def act(program: Program, service, **values):
    stamp = new_stamp(SITE, program.clock.now(), "T1", "patient")
    return program.store.write(service, stamp, **values)


def walk_in(program: Program, card: str, department: str):
    patient = program.store.read(identify, site=SITE, now=program.clock.now(), scan=card)
    return act(program, take_walk_in, patient_id=patient.id, department=department).ticket


async def until(condition, seconds: float = 5.0) -> None:
    for _ in range(int(seconds / 0.02)):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen")


@pytest.fixture
def window(program: Program):
    board = open_window(program)
    board.show()
    yield board
    board.close()


@pytest.fixture
def watch(drive):
    """Runs what a test looks at while the board is on."""

    async def on(board: BoardWindow, look) -> None:
        board.start()
        try:
            await look
        finally:
            board.stop()

    return lambda board, look: drive(on(board, look))


def set_board(program: Program, **values) -> None:
    program.settings = Settings.model_validate({**program.settings.model_dump(), "board": values})


def test_a_call_is_painted_as_soon_as_it_is_committed(program, watch, window: BoardWindow):
    painted: list[int] = []
    window.painted.connect(painted.append)

    async def visit() -> None:
        await until(lambda: painted)
        ticket = walk_in(program, "80000026", "02")
        act(program, call_next, room="101")
        await until(lambda: window.shown("call.0.label") == [ticket.label])
        assert "*" in window.shown("call.0.name")[0]
        assert "101" in window.shown("call.0.go")[0]
        await until(lambda: len(painted) > 1)
        act(program, start, ticket_id=ticket.id)
        await until(lambda: window.shown("call") == [])
        assert ticket.label in window.shown("room.101")

    watch(window, visit())
    assert painted == sorted(set(painted))


def test_painting_the_same_data_again_is_not_news(program, watch, window: BoardWindow):
    painted: list[int] = []
    window.painted.connect(painted.append)

    async def look() -> None:
        await until(lambda: painted)
        for _ in range(5):
            window.repaint()
            window.reload()
            await asyncio.sleep(0.05)

    watch(window, look())
    assert len(painted) == 1


def test_the_clock_goes_on_while_nothing_else_happens(program, watch, window: BoardWindow):
    async def look() -> None:
        await until(lambda: window.shown("room"))
        program.clock.move(minutes=1)
        await until(lambda: "08:43" in window.shown("clock")[0])

    watch(window, look())


def test_a_store_that_goes_away_is_said_and_comes_back(program, watch, window, monkeypatch):
    async def look() -> None:
        await until(lambda: window.shown("room"))
        program.feed.store_lost.emit()
        assert "08:42" in "".join(window.shown("stale"))
        program.feed.store_back.emit()
        await until(lambda: not window.shown("stale"))

    watch(window, look())


def test_data_that_stop_coming_are_called_stale_after_five_seconds(
    program, watch, window, monkeypatch, caplog
):
    async def look() -> None:
        await until(lambda: window.shown("room"))

        async def away(*_args, **_values):
            raise StoreProblem("store_away")

        monkeypatch.setattr(program.store, "run_read", away)
        program.clock.move(seconds=6)
        window.reload()
        window.reload()
        await until(lambda: window.shown("stale"))
        window.reload()
        await asyncio.sleep(0.05)
        monkeypatch.undo()
        window.reload()
        await until(lambda: not window.shown("stale"))

    watch(window, look())
    assert len([r for r in caplog.records if "cannot be read" in r.getMessage()]) == 1


def test_many_changes_at_once_are_read_at_most_twice(program, watch, window, monkeypatch):
    async def look() -> None:
        await until(lambda: window.shown("room"))
        reads = 0
        read = program.store.run_read

        async def counted(*args, **values):
            nonlocal reads
            reads += 1
            await asyncio.sleep(0.05)
            return await read(*args, **values)

        monkeypatch.setattr(program.store, "run_read", counted)
        for _ in range(3):
            for _ in range(20):
                program.feed.changed.emit(frozenset())
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.4)
        assert reads == 2

    watch(window, look())


def test_the_board_shows_the_area_of_its_settings(program, watch):
    set_board(program, area="3F", language="en", names="numbers")
    window = open_window(program)
    window.show()

    async def look() -> None:
        await until(lambda: window.shown("room"))
        assert "3F waiting area" in window.shown("title")[0]
        assert window.shown("room.301")
        assert not window.shown("room.101")

    watch(window, look())
    window.close()


def test_a_hospital_without_areas_gets_a_sentence(program):
    empty = program.store.read(read_board, site="elsewhere", now=program.clock.now(), area="")
    assert empty.area == ""
    assert empty.rooms == ()


def test_nothing_goes_on_after_stop(program, drive, window):
    async def off() -> None:
        window.start()
        window.stop()
        window.stop()
        window.reload()
        program.feed.changed.emit(frozenset())
        await asyncio.sleep(0.2)

    drive(off())
    assert window.shown("room") == []


def test_a_turned_screen_is_laid_out_anew(program, watch, window: BoardWindow):
    async def look() -> None:
        await until(lambda: window.shown("heading.doctor"))
        window.resize(QSize(1080, 1920))
        await until(lambda: window.shown("heading.next_waiting"))

    watch(window, look())


def test_the_demo_can_say_what_to_try(program, watch, window: BoardWindow):
    window.hint = "F8"
    watch(window, until(lambda: window.shown("notice") == ["F8"]))
