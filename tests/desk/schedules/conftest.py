"""The page of the roster alone."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from desk.schedules.view import SchedulesPage
from tests.desk.booking_desk import SUPERVISOR, BookingDesk


@pytest.fixture
def desk(program: Any) -> Iterator[BookingDesk]:
    opened = BookingDesk(program, SchedulesPage, SUPERVISOR)
    yield opened
    opened.close()


@pytest.fixture
def tell(
    desk: BookingDesk, drive: Any
) -> Callable[[Callable[[BookingDesk], Awaitable[None]]], None]:
    """Runs a story told as a coroutine of the supervisor who sits at the desk."""

    def run(story: Callable[[BookingDesk], Awaitable[None]]) -> None:
        async def all_of_it() -> None:
            await desk.until(lambda: desk.page.sheet.rows, "today's sheet is shown")
            await story(desk)
            await desk.quiet()

        drive(all_of_it())

    return run
