"""The rules of the queues in the store: set, overridden, previewed, refused."""

from datetime import timedelta

import pytest

from shared.domain.errors import Refused, UserFacingError
from shared.domain.policy import Policy
from shared.services.alerts import alerts_now
from shared.services.closing import end_day, left_today, open_days
from shared.services.policies import (
    effective_policy,
    policy_above,
    policy_rules,
    preview,
    set_policy,
)
from shared.services.policy_file import ScopedRules, read_policy
from shared.services.stamp import new_stamp
from shared.services.views import arrivals_today
from shared.store import journal, tickets
from tests.shared.services.lobby import SITE

SUPERVISOR, GUIDE = ("9001", "supervisor"), ("1001", "guide")


def set_as(lobby, who, **asked):
    lobby.now += timedelta(seconds=1)
    stamp = new_stamp(SITE, lobby.now, "D1", *who)
    lobby.store.write(set_policy, stamp, **asked)


def test_without_any_rules_the_defaults_hold(lobby):
    assert lobby.ask(effective_policy, queue="12.05") == Policy()


def test_an_area_overrides_the_hospital_and_a_queue_overrides_its_area(lobby):
    lobby.set_policy(max_overtaken=5, room_row=1)
    lobby.set_policy("area", "3F", max_overtaken=4, returns={"interval": 3})
    lobby.set_policy("queue", "12.05", max_overtaken=3)
    queue = lobby.ask(effective_policy, queue="12.05")
    beside = lobby.ask(effective_policy, queue="12.02")
    elsewhere = lobby.ask(effective_policy, queue="03.04")
    assert (queue.max_overtaken, queue.returns.interval, queue.room_row) == (3, 3, 1)
    assert (beside.max_overtaken, beside.returns.interval) == (4, 3)
    assert (elsewhere.max_overtaken, elsewhere.returns.interval) == (5, 2)
    above = lobby.ask(policy_above, scope="queue", name="12.05")
    assert above.max_overtaken == 4
    assert lobby.ask(policy_rules, scope="queue", name="12.05") == {"max_overtaken": 3}


def test_rules_taken_away_leave_what_stands_above(lobby):
    lobby.set_policy(max_overtaken=5)
    lobby.set_policy()
    assert lobby.ask(effective_policy, queue="12.05").max_overtaken == 8


def test_a_supervisor_switches_rules_on_and_the_journal_keeps_what_they_were(lobby):
    set_as(lobby, SUPERVISOR, scope="hospital", rules={"room_row": 1}, reason="试行")
    set_as(lobby, SUPERVISOR, scope="hospital", rules={"room_row": 3})
    rows = list(lobby.store.read(journal.of_terminal, SITE, lobby.now.date().isoformat(), "D1"))
    assert (rows[0].act, rows[0].by) == ("set_policy", SUPERVISOR[0])
    assert rows[0].facts["before"] == {"room_row": 1}
    assert rows[0].facts["after"] == {"room_row": 3}
    assert rows[1].reason == "试行"


def test_a_guide_may_not_switch_rules_on(lobby):
    with pytest.raises(Refused, match="not_allowed"):
        set_as(lobby, GUIDE, scope="hospital", rules={"room_row": 1})


@pytest.mark.parametrize(
    ("rules", "key", "name"),
    [
        ({"room_row": -1}, "policy_bad_value", "room_row"),
        ({"room_rows": 1}, "policy_unknown_key", "room_rows"),
        ({"late": {"interval": 0}}, "policy_bad_value", "late"),
        ({"missed": []}, "policy_bad_value", "missed"),
        ({"appointments": "sometimes"}, "policy_bad_value", "appointments"),
        ({"call": {"repeat": 9}}, "policy_bad_value", "call.repeat"),
    ],
)
def test_a_wrong_rule_is_named_and_nothing_changes(lobby, rules, key, name):
    with pytest.raises(UserFacingError, match=key) as refused:
        set_as(lobby, SUPERVISOR, scope="hospital", rules=rules)
    assert refused.value.values["name"].startswith(name)
    with pytest.raises(UserFacingError, match=key):
        lobby.ask(preview, scope="hospital", rules=rules)
    assert lobby.ask(effective_policy, queue="12.05") == Policy()


def test_rules_for_a_place_that_does_not_exist_say_so(lobby):
    with pytest.raises(Refused, match="no_scope"):
        set_as(lobby, SUPERVISOR, scope="area", name="9F", rules={"room_row": 1})


def test_a_preview_shows_who_would_move_and_changes_nothing(lobby):
    walk_in = lobby.walk_in("80000030")
    appointment = lobby.check_in("80000001").ticket
    assert lobby.labels("303") == [walk_in.label, appointment.label]
    shown = lobby.ask(preview, scope="queue", name="12.05", rules={"appointments": "first"})
    (queue,) = shown
    assert queue.moved == 2
    assert [(row.ticket.id, row.before, row.after) for row in queue.rows] == [
        (appointment.id, 2, 1),
        (walk_in.id, 1, 2),
    ]
    assert lobby.labels("303") == [walk_in.label, appointment.label]
    set_as(lobby, SUPERVISOR, scope="queue", name="12.05", rules={"appointments": "first"})
    assert lobby.labels("303") == [appointment.label, walk_in.label]


def test_a_preview_looks_only_at_the_queues_it_touches(lobby):
    lobby.walk_in("80000030")
    lobby.walk_in("80000042", "03.04")
    everywhere = lobby.ask(preview, scope="hospital", rules={})
    upstairs = lobby.ask(preview, scope="area", name="3F", rules={})
    assert {queue.department.code for queue in everywhere} == {"12.05", "03.04"}
    assert {queue.department.code for queue in upstairs} == {"12.05"}


def test_a_policy_file_names_hospital_areas_and_queues(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_text(
        'max_overtaken = 5\n[late]\ninterval = 3\n[queue."12.05"]\nroom_row = 0\n[area.3F]\n'
        "appointments = [2, 1]\n"
    )
    assert read_policy(path) == (
        ScopedRules("hospital", "", {"max_overtaken": 5, "late": {"interval": 3}}),
        ScopedRules("area", "3F", {"appointments": [2, 1]}),
        ScopedRules("queue", "12.05", {"room_row": 0}),
    )


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("room_row = ", "policy_not_toml"),
        ("room_rows = 1", "policy_unknown_key"),
        ('[queue."12.05"]\nroom_row = "two"', "policy_bad_value"),
        ("queue = 3", "policy_bad_value"),
    ],
)
def test_a_policy_file_with_a_mistake_says_where(tmp_path, words, key):
    path = tmp_path / "policy.toml"
    path.write_text(words)
    with pytest.raises(UserFacingError, match=key):
        read_policy(path)


def test_the_desk_is_told_who_waits_too_long_by_the_limits_of_each_queue(lobby):
    lobby.set_policy("queue", "12.02", alerts={"long_wait_minutes": 90})
    long = lobby.walk_in("80000030")
    lobby.walk_in("80000042", "12.02")
    lobby.now += timedelta(minutes=31)
    (alert,) = lobby.ask(alerts_now)
    assert (alert.kind, alert.ticket.id, alert.minutes, alert.limit) == (
        "long_wait", long.id, 31, 30,
    )  # fmt: skip
    assert lobby.room("303").waiting[0].waits_long
    assert [arrival.waits_long for arrival in lobby.ask(arrivals_today)] == [False, True]


def test_a_response_time_that_has_run_out_comes_first(lobby):
    lobby.walk_in("80000030")
    lobby.now += timedelta(minutes=25)
    urgent = lobby.walk_in("80000031", triage_level=2)
    lobby.now += timedelta(minutes=11)
    first, second = lobby.ask(alerts_now)
    assert (first.kind, first.ticket.id, first.limit) == ("response", urgent.id, 10)
    assert second.kind == "long_wait"


def test_the_day_ends_at_the_desk_with_a_list_of_who_was_left(lobby):
    lobby.set_policy(room_row=0)
    waiting, called = lobby.walk_in("80000030"), lobby.walk_in("80000031")
    lobby.call_next("303")
    assert [left.ticket.id for left in lobby.ask(left_today)] == [waiting.id, called.id]
    with pytest.raises(Refused, match="clinic_runs"):
        lobby.store.write(end_day, new_stamp(SITE, lobby.now, "D1", *SUPERVISOR))
    lobby.now = lobby.now.replace(hour=17, minute=30)
    with pytest.raises(Refused, match="not_allowed"):
        lobby.store.write(end_day, new_stamp(SITE, lobby.now, "D1", *GUIDE))
    closed = lobby.store.write(end_day, new_stamp(SITE, lobby.now, "D1", *SUPERVISOR))
    assert (closed.unserved, closed.missed) == (2, 0)
    assert lobby.store.read(tickets.get, called.id).reason == "not_served"
    assert lobby.ask(left_today) == ()


def test_a_day_that_nobody_closed_is_closed_later_and_keeps_its_date(lobby):
    left = lobby.walk_in("80000030")
    lobby.now += timedelta(days=1)
    assert lobby.ask(open_days) == ("2026-11-23",)
    stamp = new_stamp(SITE, lobby.now, "D1", *SUPERVISOR)
    assert lobby.store.write(end_day, stamp, day="2026-11-23").unserved == 1
    assert lobby.ask(open_days) == ()
    closed = lobby.store.read(tickets.get, left.id)
    assert (closed.day, closed.reason) == ("2026-11-23", "not_served")
    with pytest.raises(Refused, match="day_to_come"):
        lobby.store.write(end_day, new_stamp(SITE, lobby.now, "D1", *SUPERVISOR), day="2026-11-30")
