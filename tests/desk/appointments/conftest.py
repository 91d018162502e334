"""The page of appointments alone."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from desk.appointments.view import AppointmentsPage
from tests.desk.booking_desk import BookingDesk


@pytest.fixture
def desk(program: Any) -> Iterator[BookingDesk]:
    opened = BookingDesk(program, AppointmentsPage)
    yield opened
    opened.close()


@pytest.fixture
def tell(
    desk: BookingDesk, drive: Any
) -> Callable[[Callable[[BookingDesk], Awaitable[None]]], None]:
    """Runs a story told as a coroutine of whoever sits at the desk."""

    def run(story: Callable[[BookingDesk], Awaitable[None]]) -> None:
        async def all_of_it() -> None:
            await desk.until(lambda: desk.page.day.people.rows, "today is shown")
            await story(desk)
            await desk.quiet()

        drive(all_of_it())

    return run
