"""What may happen on a day of the state machine, and how often."""

from typing import Any

from hypothesis import strategies as st

from shared.domain.ticket import State
from tests.shared.store.lobby_hospital import DOCTORS, GUIDE, OTHER_QUEUE, QUEUE, ROOMS, SUPERVISOR

POLICIES: tuple[dict[str, Any], ...] = (
    {},
    {"check_in": {"early_minutes": "any"}},
    {"check_in": {"early_minutes": "any", "late_grace_minutes": 20}, "after_session": False},
    {"room_row": 0}, {"room_row": 1}, {"room_row": 3},
    {"max_overtaken": 0}, {"max_overtaken": 1}, {"max_overtaken": 2}, {"max_overtaken": 8},
    {"max_overtaken": None},
    {"missed": [{"interval": 1}, {"back": 1}, "void"]},
    {"missed": [{"back": 2}], "call": {"miss_after_seconds": 0}},
    {"missed": ["session_end"], "call": {"miss_after_seconds": 0}},
    {"missed": ["void"], "call": {"miss_after_seconds": 0}},
    {"call": {"miss_after_seconds": 0}},
    {"priority": {"rule": "first"}}, {"priority": {"rule": {"interval": 1}}},
    {"priority": {"groups": ["elderly"], "rule": {"interval": 3}}},
    {"appointments": "first"}, {"appointments": "mixed"},
    {"appointments": [2, 1]}, {"appointments": [1, 2]}, {"appointments": [1, 1]},
    {"late": "slot_end"}, {"late": "session_end"}, {"late": "normal"}, {"late": {"interval": 1}},
    {"returns": {"interval": 1, "adaptive": False}}, {"returns": {"interval": 3}},
    {"interval_scope": "practitioner"}, {"order_by": "registration"}, {"triage": False},
)  # fmt: skip
a_rule = st.sampled_from(POLICIES)
a_policy = st.builds(lambda *parts: parts[0] | parts[1] | parts[2], a_rule, a_rule, a_rule)
a_scope = st.sampled_from([("hospital", ""), ("queue", QUEUE), ("area", "2F"), ("area", "3F")])
# K1 and D1 are one process, K2 and D2 another with connections of its own.
a_terminal = st.sampled_from(["D1", "D2", "K1", "K2"])
a_room = st.sampled_from([*["1", "2"] * 3, *ROOMS])
a_queue = st.sampled_from([QUEUE, QUEUE, QUEUE, QUEUE, OTHER_QUEUE])
a_doctor = st.sampled_from([None, None, None, "P1", "P2", *DOCTORS])
# Which of those who fit; from ODD on any ticket at all, also of an earlier day.
ODD = 90
one_of = st.integers(0, 99)
# Most take their number where they wait; some come from another floor, some kiosks tell nonsense.
WALKS = (0, 0, 0, 0, 30, 240, 240, -60, 86400)
an_arrival = st.fixed_dictionaries(
    {
        "department": a_queue,
        "practitioner": a_doctor,
        "priority": st.sampled_from([None, None, None, "military", "disabled"]),
        "triage_level": st.sampled_from([None, None, None, None, 2, 1, 3]),
        "add_on": st.sampled_from(["", "", "the doctor asks"]),
        "walk_seconds": st.sampled_from(WALKS),
    }
)
further_queues = st.sampled_from([(OTHER_QUEUE,), (), (QUEUE,), (OTHER_QUEUE, QUEUE), ("Z",)])
somebody = st.sampled_from([SUPERVISOR, SUPERVISOR, SUPERVISOR, GUIDE])
a_doctor_at_work = st.sampled_from(["P1", "P2", *DOCTORS])
what_then = st.sampled_from(
    [("start",), ("start", "finish"), ("start", "send_to_exam"), (), ("call_again", "miss"),
     ("hold",)]
)  # fmt: skip

ON_A_TICKET = {
    "call_again": {State.CALLED},
    "start": {State.CALLED},
    "miss": {State.CALLED},
    "send_to_exam": {State.IN_SERVICE},
    "finish": {State.IN_SERVICE},
    "come_back": {State.AWAY, State.MISSED},
    "hold": {State.WAITING, State.CALLED},
    "release": {State.HELD},
    "cancel": {State.WAITING, State.AWAY, State.MISSED, State.HELD},
}
_BUSY = (
    "the_usual", *["call_next"] * 5, *["walk_in"] * 3, *["keep_appointment"] * 2,
    *["come_back"] * 3,
    "start", "start", "miss", "finish", "send_to_exam", "undo", "time_passes", "the_line_was_cut",
)  # fmt: skip
_WILFUL = ("hold", "release", "release", "move", "move", "transfer", "transfer", "call_named",
           "call_again", "cancel", "undo", "undo")  # fmt: skip
_ORDERED = ("set_policy", "set_policy", "pause", "resume", "serve_also", "serve_also",
            "time_passes", "time_passes", "close_day", "midnight")  # fmt: skip
KINDS_OF_DAY = (_BUSY, (*_BUSY, *_WILFUL), (*_BUSY, *_ORDERED), (*_BUSY, *_WILFUL, *_ORDERED))
