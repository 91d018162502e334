"""Handoffs in words."""

from datetime import timedelta
from typing import Any

from desk.floors.model import (
    ALL_FLOORS,
    coming_rows,
    lists_of,
    need_words,
    next_step,
    sent_rows,
    state_pill,
    steps_of,
    who,
)
from shared.domain.handoff import HandoffState
from shared.domain.identity import NEEDS
from shared.services.handoffs import Handoff
from shared.text import LANGUAGES
from tests.desk.samples import HEART, NOW, ago

SENT, RECEIVED = HandoffState.SENT, HandoffState.RECEIVED
CLOSED, WITHDRAWN = HandoffState.CLOSED, HandoffState.WITHDRAWN


def handoff(name: str, **changes: Any) -> Handoff:
    values: dict[str, Any] = {
        "id": name,
        "patient_id": 1,
        "masked": "王*明",
        "name": "王晓明",
        "sex": "M",
        "age": 34,
        "label": "A001",
        "department": HEART,
        "from_floor": "1F",
        "to_floor": "2F",
        "clothing": "蓝色外套",
        "needs": ("wheelchair",),
        "state": SENT,
        "sent": ago(3),
        "sent_by_name": "周敏",
        "received": None,
        "received_by_name": "",
        "closed": None,
        "late": False,
        "limit": 5,
        "outcome": "",
    }
    return Handoff(**{**values, **changes})


def ids(handoffs: tuple[Handoff, ...]) -> list[str]:
    return [one.id for one in handoffs]


def test_the_longest_on_the_way_stands_first_and_who_is_here_after_them() -> None:
    day = (
        handoff("here", state=RECEIVED, sent=ago(9), received=ago(1)),
        handoff("old", sent=ago(7)),
        handoff("new", sent=ago(2)),
        handoff("elsewhere", to_floor="3F"),
        handoff("over", state=CLOSED, outcome="seated", closed=ago(1)),
        handoff("gone", state=WITHDRAWN, closed=ago(1)),
    )
    lists = lists_of(day, "2F")
    assert ids(lists.coming) == ["old", "new", "here", "over"]
    assert ids(lists.open) == ["old", "new", "here"]


def test_whom_a_floor_sent_stays_in_sight_until_the_day_is_over() -> None:
    day = (
        handoff("done", state=CLOSED, outcome="did_not_come", closed=ago(2)),
        handoff("back", state=WITHDRAWN, closed=ago(1)),
        handoff("way"),
        handoff("other", from_floor="3F"),
    )
    assert ids(lists_of(day, "1F").sent) == ["way", "back", "done"]
    assert ids(lists_of(day, "1F").coming) == []


def test_all_floors_show_who_is_open_and_who_is_over() -> None:
    day = (
        handoff("one"),
        handoff("two", from_floor="2F", to_floor="1F"),
        handoff("over", state=CLOSED, outcome="seated", closed=ago(1)),
    )
    lists = lists_of(day, ALL_FLOORS)
    assert (ids(lists.coming), ids(lists.sent)) == (["one", "two"], ["over"])


def test_a_row_shows_the_masked_name_needs_clothing_way_and_minutes() -> None:
    (row,) = coming_rows([handoff("one")], NOW, "en")
    assert row.title == "A001  王*明 M 34"
    assert [pill.words for pill in row.pills] == ["On the way", "Wheelchair"]
    assert row.detail == "蓝色外套 · 1F → 2F Cardiology · 周敏"
    assert (row.right, row.right_tone) == ("3 min", "plain")
    assert "王晓明" not in row.spoken


def test_who_is_late_is_said_in_words_and_in_red() -> None:
    (row,) = coming_rows([handoff("one", sent=ago(9), late=True)], NOW, "en")
    assert (row.pills[0].words, row.pills[0].tone) == ("Not received, 9 min", "red")
    assert (row.right, row.right_tone) == ("9 min", "red")


def test_what_is_over_is_dim_with_its_outcome_and_the_hour() -> None:
    over = handoff("one", state=CLOSED, outcome="did_not_come", closed=ago(1))
    (row,) = sent_rows([over], NOW, "en")
    assert row.dim
    assert row.pills[0].words == "Did not come"
    assert row.right == f"{NOW - timedelta(minutes=1):%H:%M}"


def test_without_a_number_the_floor_alone_is_named() -> None:
    one = handoff("one", label="", department=None, clothing="", needs=())
    (row,) = coming_rows([one], NOW, "en")
    assert (row.title, row.detail) == ("王*明 M 34", "1F → 2F · 周敏")


def test_enter_receives_then_seats_and_then_does_nothing() -> None:
    assert next_step(handoff("one")) == "receive"
    assert next_step(handoff("one", state=RECEIVED, received=NOW)) == "seat"
    assert next_step(handoff("one", state=CLOSED, outcome="seated", closed=NOW)) is None
    assert next_step(None) is None


def test_every_need_and_state_has_words_in_every_language() -> None:
    outcomes = ("seated", "did_not_come", "went_elsewhere")
    day = [
        handoff("s"),
        handoff("r", state=RECEIVED, received=NOW, received_by_name="陈洁"),
        handoff("w", state=WITHDRAWN, closed=NOW),
        *(handoff(out, state=CLOSED, outcome=out, closed=NOW) for out in outcomes),
    ]
    for language in LANGUAGES:
        said = [need_words(NEEDS, language)]
        for one in day:
            said += [state_pill(one, NOW, language).words, who(one, language)]
            said += [words for _, words in steps_of(one, NOW, language)]
        assert not any("desk." in words for words in said)
