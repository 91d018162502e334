"""Long waits, response times and missed calls in words."""

from desk.alerts.model import alert_rows, chip, missed_of, missed_rows
from shared.domain.ticket import State
from shared.services.alerts import Alert, LateHandoff
from shared.services.closing import Left
from tests.desk.floors.test_model import handoff
from tests.desk.samples import HEART, NOW, ago, ticket


def alert(number: int, level: int | None = None, minutes: int = 45, limit: int = 30) -> Alert:
    of = ticket(number, triage_level=level)
    kind = "response" if level else "long_wait"
    return Alert(kind, of, "王晓明", "王*明", HEART, minutes, limit)  # type: ignore[arg-type]


def test_the_count_is_amber_and_red_once_a_response_time_is_over() -> None:
    assert chip((), "en").tone == "plain"
    assert chip((alert(1), alert(2)), "en").words == "Over time 2"
    assert chip((alert(1), alert(2)), "en").tone == "amber"
    assert chip((alert(1, level=2), alert(2)), "en").tone == "red"


def test_an_alert_says_which_limit_is_over_and_by_how_much() -> None:
    urgent, long = alert_rows((alert(1, 2, minutes=11, limit=10), alert(2)), "en")
    assert urgent.title == "A001  王晓明"
    assert urgent.pills[0].words == "Level II response over"
    assert urgent.detail == "Cardiology · waited 11 minutes · limit 10 minutes"
    assert (urgent.right, urgent.right_tone) == ("+1 min", "red")
    assert (long.pills[0].words, long.right, long.right_tone) == ("Long wait", "+15 min", "amber")


def test_the_missed_of_all_queues_stand_longest_ago_first() -> None:
    def left(number: int, state: State, called: int) -> Left:
        of = ticket(number, state, misses=number, called=ago(called))
        return Left(of, "王晓明", "王*明", HEART)

    live = (left(1, State.MISSED, 5), left(2, State.MISSED, 12), left(3, State.WAITING, 30))
    rows = missed_rows(missed_of(live), NOW, "en")
    assert [row.title[:4] for row in rows] == ["A002", "A001"]
    assert [row.pills[0].words for row in rows] == ["missed 2 times", "missed once"]
    assert [row.right for row in rows] == ["12 min", "5 min"]


def test_somebody_lost_between_floors_stands_among_them_by_masked_name() -> None:
    late = LateHandoff(handoff("one", sent=ago(8), late=True), minutes=8, limit=5)
    assert chip((late,), "en").tone == "amber"
    (row,) = alert_rows((late,), "en")
    assert (row.key, row.title) == ("one", "A001  王*明")
    assert row.detail == "1F → 2F · sent 8 minutes ago · limit 5 minutes"
    assert (row.pills[0].words, row.right) == ("Nobody received", "+3 min")
