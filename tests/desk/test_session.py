"""One act, one stamp: also when the store fails in between."""

from typing import Any

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
        import asyncio

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
