"""One act, one stamp: also when the store fails in between."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from desk.session import DeskSession
from shared.domain.errors import StoreProblem
from shared.services.values import StaffMember


class Away:
    """A store that fails once and then answers with the stamp it was handed."""

    def __init__(self) -> None:
        self.stamps: list[Any] = []

    async def run_write(self, service: Any, stamp: Any, **values: Any) -> Any:
        self.stamps.append(stamp)
        if len(self.stamps) == 1:
            raise StoreProblem("store_away")
        return stamp


def test_an_act_tried_again_after_a_failure_of_the_store_carries_its_first_stamp(
    program: Any, drive: Any
) -> None:
    async def story() -> None:
        store = Away()
        session = DeskSession(program)
        program_store, program.store = program.store, store
        session.staff = StaffMember("1001", "周敏", "guide")
        said: list[Any] = []
        done: list[Any] = []
        session.said.connect(said.append)
        try:
            for values in ({"room": "201"}, {"room": "201"}, {"room": "202"}):
                assert session.act("call", print, done.append, **values)
                assert not session.act("call", print, done.append, **values), "one at a time"
                await asyncio.sleep(0.05)
        finally:
            program.store = program_store
        first, again, other = store.stamps
        assert again.id == first.id
        assert other.id != first.id
        assert [message.key for message in said] == ["error.store_away"]
        assert done == [again, other]
        assert (first.by, first.terminal) == ("1001", program.settings.desk.terminal)

    drive(story())


@pytest.mark.parametrize(
    ("between", "one_act"),
    [
        ("nothing", True),
        ("half a minute", True),
        ("longer", False),
        ("another act", False),
        ("another guide", False),
        ("its list", False),
        ("another list", True),
        ("a list begun before", True),
    ],
)
def test_a_key_pressed_again_after_a_lost_answer_is_the_same_act_only_at_once(
    program: Any, drive: Any, between: str, one_act: bool
) -> None:
    async def story() -> None:
        store = Away()
        session = DeskSession(program)
        program_store, program.store = program.store, store
        session.staff = StaffMember("1001", "周敏", "guide")
        go_on = asyncio.Event()

        async def load() -> None:
            await go_on.wait()

        name = "counts" if between == "another list" else "rooms"
        loader = session.loader(name, load, print, session)

        async def call() -> None:
            session.act("call", print, print, seen_in="rooms", room="201")
            await asyncio.sleep(0.02)

        try:
            if between == "a list begun before":
                loader.ask_now()
                await asyncio.sleep(0.02)
            await call()
            if between == "half a minute":
                program.clock.move(seconds=30)
            elif between == "longer":
                program.clock.move(seconds=31)
            elif between == "another act":
                session.act("start", print, print)
            elif between == "another guide":
                session.staff = replace(session.staff, code="1002")
            elif between in ("its list", "another list"):
                loader.ask_now()
            go_on.set()
            await asyncio.sleep(0.02)
            await call()
        finally:
            loader.stop()
            program.store = program_store
        assert (store.stamps[0].id == store.stamps[-1].id) is one_act

    drive(story())
