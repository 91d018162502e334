"""Long waits, response times and missed calls in words."""

from dataclasses import replace

from desk.alerts.model import alert_rows, chip, missed_of, missed_rows
from shared.devices.health import DeviceState, Health, Kind
from shared.domain.ticket import State
from shared.services.alerts import Alert, LateHandoff
from shared.services.closing import Left
from shared.services.devices import DeviceAlert
from tests.desk.floors.test_model import handoff
from tests.desk.samples import HEART, NOW, ago, ticket


def alert(number: int, level: int | None = None, minutes: int = 45, limit: int = 30) -> Alert:
    of = ticket(number, triage_level=level)
    kind = "response" if level else "long_wait"
    return Alert(kind, of, "王晓明", "王*明", HEART, minutes, limit)  # type: ignore[arg-type]


def test_the_count_is_amber_and_red_once_a_response_time_is_over() -> None:
    assert chip((), "en").tone == "plain"
    assert chip((alert(1), alert(2)), "en").words == "Alerts 2"
    assert chip((alert(1), alert(2)), "en").tone == "amber"
    assert chip((alert(1, level=2), alert(2)), "en").tone == "red"


def test_an_alert_says_which_limit_is_over_and_by_how_much() -> None:
    urgent, long = alert_rows((alert(1, 2, minutes=11, limit=10), alert(2)), NOW, "en")
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
    (row,) = alert_rows((late,), NOW, "en")
    assert (row.key, row.title) == ("one", "A001  王*明")
    assert row.detail == "1F → 2F · sent 8 minutes ago · limit 5 minutes"
    assert (row.pills[0].words, row.right) == ("Nobody received", "+3 min")


def test_a_kiosk_without_paper_and_one_that_is_silent_say_what_to_do() -> None:
    paper = DeviceState(Kind.PRINTER, "EPSON", Health.NO_PAPER, ago(7))
    alerts = (
        DeviceAlert("K2", "kiosk", paper, ago(7)),
        DeviceAlert("K4", "kiosk", None, ago(9)),
        DeviceAlert("K3", "kiosk", replace(paper, health=Health.PAPER_LOW), ago(1)),
    )
    assert chip(alerts, "en").tone == "amber"
    needs, silent, low = alert_rows(alerts, NOW, "en")
    assert (needs.title, needs.pills[0].words) == ("K2  Kiosk", "Printer: Out of paper")
    assert needs.detail == "Put in a paper roll; slips that wait come out by themselves."
    assert (needs.right, needs.right_tone) == ("7 min", "red")
    assert (silent.title, silent.pills[0].words) == ("K4  Kiosk", "Not heard")
    assert silent.detail.startswith("Please go and look")
    assert (low.pills[0].tone, low.right_tone) == ("amber", "amber")
