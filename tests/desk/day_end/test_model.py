"""The day's end in words."""

from desk.day_end.model import day_words, left_rows, may_end, outcome_of, result
from shared.domain.ticket import State
from shared.services.closing import DayClosed, Left
from shared.services.values import Department, StaffMember
from tests.desk.samples import HEART, NOW, ago, ticket

CHILD = Department("07", "儿科", "兒科", "Paediatrics", "1F", "1F", "J")


def left(number: int, state: State = State.WAITING, of: Department = HEART) -> Left:
    series = of.prefix
    return Left(ticket(number, state, series=series, queue=of.code), "王晓明", "王*明", of)


def test_who_is_left_stands_by_queue_with_number_masked_name_and_state() -> None:
    people = (left(2, State.MISSED), left(1, of=CHILD), left(1, State.HELD))
    rows = left_rows(people, NOW, "en")
    assert [row.title for row in rows] == [
        "Cardiology", "A001  王*明", "A002  王*明", "Paediatrics", "J001  王*明",
    ]  # fmt: skip
    assert [row.right for row in rows] == ["2", "", "", "1", ""]
    assert [pill.words for row in rows for pill in row.pills] == ["On hold", "Missed", "Waiting"]
    assert rows[1].detail == "Walk-in · here since 08:40"


def test_the_page_says_beforehand_what_becomes_of_them() -> None:
    states = (
        State.WAITING, State.CALLED, State.AWAY, State.HELD, State.MISSED, State.MISSED,
        State.IN_SERVICE,
    )  # fmt: skip
    outcome = outcome_of(left(n, state) for n, state in enumerate(states))
    assert (outcome.missed, outcome.unserved, outcome.finished, outcome.people) == (2, 4, 1, 7)


def test_the_result_has_each_figure_in_its_own_number() -> None:
    said = result("2026-11-23", DayClosed(1, 2, 1), "en").sentence("en")
    assert said == ("23 Nov has ended: 1 missed, 2 not served, 1 appointment that never came.")
    said = result("2026-11-23", DayClosed(1, 2, 3), "zh-Hans").sentence("zh-Hans")
    assert said == "11月23日已结束：过号 1 人，未就诊 2 人，预约没有来 3 人。"
    said = result("2026-11-23", DayClosed(0, 0, 0, handoffs=1), "en").sentence("en")
    assert said.endswith(", 1 handoff nobody had closed.")


def test_a_day_reads_as_a_day() -> None:
    assert day_words(f"{ago(0):%Y-%m-%d}", "zh-Hans") == "11月23日"


def test_a_supervisor_may_end_the_day_and_a_guide_may_not() -> None:
    assert may_end(StaffMember("9001", "刘主管", "supervisor"))
    assert not may_end(StaffMember("1001", "周敏", "guide"))
    assert not may_end(None)
