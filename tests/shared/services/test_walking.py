"""Who takes a number far from where they wait is given the time to walk there."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from shared.domain.errors import Refused
from shared.domain.ticket import State
from shared.services import calling, placing
from shared.services.check_in import check_in, come_back, take_walk_in
from shared.services.undoing import undo
from shared.services.views import place_of
from shared.store import tickets
from tests.shared.services.lobby import Lobby

FOURTH_FLOOR = 240  # seconds from the lobby


@pytest.fixture(autouse=True)
def no_doors(lobby: Lobby) -> None:
    lobby.set_policy(room_row=0)


def stored(lobby: Lobby, ticket_id: str) -> Any:
    return lobby.store.read(tickets.get, ticket_id)


def told(lobby: Lobby, ticket_id: str) -> tuple[int, int]:
    return lobby.ask(place_of, ticket_id=ticket_id).wait_minutes


def test_who_checked_in_two_minutes_ago_is_not_missed_on_the_fourth_floor(lobby: Lobby) -> None:
    called = lobby.walk_in("80000030", walk_seconds=FOURTH_FLOOR)
    lobby.call_next("303")
    lobby.now += timedelta(minutes=2)
    with pytest.raises(Refused, match="still_walking") as refused:
        lobby.do(calling.miss, ticket_id=called.id)
    assert refused.value.values["label"] == called.label
    assert 100 < refused.value.values["seconds"] < 120
    lobby.now += timedelta(seconds=refused.value.values["seconds"])
    assert lobby.do(calling.miss, ticket_id=called.id).state is State.MISSED


def test_the_policys_own_seconds_hold_after_the_walk_too(lobby: Lobby) -> None:
    called = lobby.walk_in("80000030", walk_seconds=30)
    lobby.now += timedelta(seconds=20)
    lobby.call_next("303")
    with pytest.raises(Refused, match="still_walking") as refused:
        lobby.do(calling.miss, ticket_id=called.id)
    assert refused.value.values["seconds"] == 59
    lobby.now += timedelta(seconds=30)
    with pytest.raises(Refused, match="too_soon_to_miss"):
        lobby.do(calling.miss, ticket_id=called.id)


def test_somebody_called_while_walking_may_come_in_at_once(lobby: Lobby) -> None:
    called = lobby.walk_in("80000030", walk_seconds=FOURTH_FLOOR)
    lobby.call_next("303")
    assert lobby.do(calling.start, ticket_id=called.id).state is State.IN_SERVICE


def test_nobody_is_told_a_shorter_wait_than_the_walk(lobby: Lobby) -> None:
    at_the_door = lobby.walk_in("80000030")
    far_away = lobby.walk_in("80000031", "03.04", walk_seconds=600)
    assert told(lobby, at_the_door.id)[0] == 0
    low, high = told(lobby, far_away.id)
    assert low == 10
    assert high > low
    lobby.now += timedelta(minutes=9)
    assert told(lobby, far_away.id)[0] == 1


def test_a_long_wait_is_not_made_longer_by_a_walk(lobby: Lobby) -> None:
    for card in ("80000031", "80000026", "80000027", "80000036", "80000037"):
        lobby.walk_in(card)
    last = lobby.walk_in("80000030")
    without = told(lobby, last.id)
    lobby.do(undo)
    again = lobby.walk_in("80000030", walk_seconds=60)
    assert told(lobby, again.id) == without


def test_an_appointment_brings_its_walk_and_a_second_check_in_keeps_it(lobby: Lobby) -> None:
    booked = lobby.visit().appointments[0]
    first = lobby.do(check_in, appointment_id=booked.id, walk_seconds=FOURTH_FLOOR)
    again = lobby.do(check_in, appointment_id=booked.id, walk_seconds=10)
    assert first.ticket.walk_seconds == FOURTH_FLOOR
    assert again.again
    assert again.ticket.walk_seconds == FOURTH_FLOOR
    assert stored(lobby, first.ticket.id).walk_seconds == FOURTH_FLOOR


@pytest.mark.parametrize(("told_walk", "kept"), [(-5, 0), (86_400, 3600)])
def test_a_walk_that_is_none_of_a_hospitals_is_cut(lobby: Lobby, told_walk: int, kept: int) -> None:
    assert lobby.walk_in("80000030", walk_seconds=told_walk).walk_seconds == kept


def test_who_comes_back_from_an_exam_is_there(lobby: Lobby) -> None:
    lobby.set_policy(room_row=0, call={"miss_after_seconds": 0})
    ticket = lobby.walk_in("80000030", walk_seconds=FOURTH_FLOOR)
    lobby.see_next("303")
    lobby.do(calling.send_to_exam, ticket_id=ticket.id)
    back = lobby.do(come_back, ticket_id=ticket.id).ticket
    assert not back.walking(lobby.now)
    lobby.call_next("303")
    assert lobby.do(calling.miss, ticket_id=ticket.id).state is State.MISSED


def test_who_comes_back_at_a_kiosk_on_another_floor_walks_again(lobby: Lobby) -> None:
    lobby.set_policy(room_row=0, call={"miss_after_seconds": 0})
    ticket = lobby.walk_in("80000030")
    lobby.call_next("303")
    lobby.do(calling.miss, ticket_id=ticket.id)
    lobby.do(come_back, ticket_id=ticket.id, walk_seconds=90)
    lobby.call_next("303")
    with pytest.raises(Refused, match="still_walking"):
        lobby.do(calling.miss, ticket_id=ticket.id)


def test_taking_back_a_return_gives_back_the_walk_there_was(lobby: Lobby) -> None:
    ticket = lobby.walk_in("80000030", walk_seconds=FOURTH_FLOOR)
    lobby.see_next("303")
    lobby.do(calling.send_to_exam, ticket_id=ticket.id)
    lobby.do(come_back, ticket_id=ticket.id)
    assert stored(lobby, ticket.id).walk_seconds == 0
    lobby.do(undo)
    assert stored(lobby, ticket.id).walk_seconds == FOURTH_FLOOR


def test_who_is_held_back_is_on_no_way(lobby: Lobby) -> None:
    ticket = lobby.walk_in("80000030", walk_seconds=FOURTH_FLOOR)
    assert ticket.walking(lobby.now)
    held = lobby.do(placing.hold, ticket_id=ticket.id)
    assert not held.walking(lobby.now)


def test_a_walk_costs_no_statement_more(lobby: Lobby) -> None:
    said: list[int] = []
    for card, walk in (("80000031", 0), ("80000030", FOURTH_FLOOR)):
        person = lobby.patient(card).id
        with_this: list[str] = []

        def heard(
            _c: Any, _cursor: Any, statement: str, *_: Any, to: list[str] = with_this
        ) -> None:
            to.append(statement)

        event.listen(lobby.store.engine, "before_cursor_execute", heard)
        lobby.do(take_walk_in, patient_id=person, department="12.05", walk_seconds=walk)
        event.remove(lobby.store.engine, "before_cursor_execute", heard)
        said.append(len(with_this))
    assert said[1] <= said[0]
