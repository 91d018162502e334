"""The stores beside the hospital in memory: two processes on each, and every act both ways."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shared.domain.errors import Refused
from shared.services import calling, check_in, closing, placing, policies, staffing, undoing
from shared.services.stamp import Stamp
from shared.store.engine import Store
from tests.shared.store import lobby_acts, lobby_arrivals

# Each act of people: the service, and the same on the hospital in memory.
ACTS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    service.__name__: (service, getattr(model, service.__name__))
    for services, model in (
        (
            (
                calling.call_next, calling.call_named, calling.call_again, calling.start,
                calling.miss, calling.send_to_exam, calling.finish, calling.cancel, placing.hold,
                placing.release, placing.move_before, placing.transfer, staffing.pause,
                staffing.resume, staffing.serve_also, policies.set_policy, closing.close_day,
            ),
            lobby_acts,
        ),
        (
            (check_in.check_in, check_in.take_walk_in, check_in.come_back, undoing.undo),
            lobby_arrivals,
        ),
    )
    for service in services
}  # fmt: skip


@dataclass
class Building:
    """A database with the programs of two processes on it."""

    first: Store
    second: Store

    def of(self, terminal: str) -> Store:
        return self.first if terminal.endswith("1") else self.second


def attempt(store: Store, service: Any, stamp: Stamp, asked: dict[str, Any]) -> tuple[Any, str]:
    try:
        return store.write(service, stamp, **asked), ""
    except Refused as refused:
        return None, refused.key
