"""Every rule of queue-rules, by name of its source."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.line import Served, Waiting
from shared.domain.policy import Policy
from shared.domain.queue_rules import serve_order
from shared.domain.ticket import TicketClass

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def at(minute: float) -> datetime:
    return NINE + timedelta(minutes=minute)


def walk_in(number, minute, **more):
    return Waiting(number, TicketClass.WALK_IN, at(minute), at(minute), **more)


def appointment(number, minute, slot, **more):
    return Waiting(
        number, TicketClass.APPOINTMENT, at(minute), at(minute),
        slot_start=at(slot), slot_end=at(slot + 30), **more,
    )  # fmt: skip


def of_class(ticket_class, number, minute, **more):
    return Waiting(number, TicketClass(ticket_class), at(-60), at(minute), **more)


def served(number, minute, ticket_class="walk_in", **more):
    return Served(number, TicketClass(ticket_class), at(minute), **more)


def order(waiting, started=(), **policy):
    return [p.number for p in serve_order(waiting, list(started), Policy.model_validate(policy))]


def because(waiting, number, started=(), **policy):
    placed = serve_order(waiting, list(started), Policy.model_validate(policy))
    return next(p.because for p in placed if p.number == number)


def test_n1_number_two_comes_back_while_thirteen_is_in_the_room():
    waiting = [walk_in(str(n), n - 20) for n in (14, 15, 16, 17, 18)]
    returns = [of_class("return", "2", 5), of_class("return", "3", 6)]
    started = [served("12", -5), served("13", 0)]
    assert order([*waiting, *returns], started) == ["14", "15", "2", "16", "17", "3", "18"]
    reasons = because([*waiting, *returns], "2", started)
    assert reasons == ("class:return", "interval:2", "after:15")


def test_n1_return_and_missed_due_together_come_in_order_of_service():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(6)]
    back = [of_class("missed", "M", 1, misses=1), of_class("return", "R", 2)]
    assert order([*waiting, *back]) == ["N0", "N1", "R", "M", "N2", "N3", "N4", "N5"]


def test_w_late_patients_go_one_after_every_two():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(5)]
    late = [of_class("late", f"L{n}", n, slot_start=at(-90)) for n in range(2)]
    assert order([*waiting, *late]) == ["N0", "N1", "L0", "N2", "N3", "L1", "N4"]


def test_those_started_since_joining_count():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(4)]
    back = of_class("return", "R", 0)
    assert order([*waiting, back], [served("A", 1), served("B", 2)])[0] == "R"
    assert order([*waiting, back], [served("A", 1)])[:2] == ["N0", "R"]
    assert order([*waiting, back], [served("A", -1)])[:3] == ["N0", "N1", "R"]


def test_those_started_before_the_classes_last_one_do_not_count():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(4)]
    started = [served("A", 1), served("R0", 2, "return"), served("B", 3)]
    assert order([*waiting, of_class("return", "R", 0)], started)[:2] == ["N0", "R"]


def test_when_nobody_normal_is_left_the_rest_go_by_the_time_they_joined():
    rest = [of_class("return", "R1", 3), of_class("missed", "M", 1, misses=1)]
    assert order([*rest, of_class("return", "R0", 2)]) == ["M", "R0", "R1"]


def test_n1_returns_go_one_and_one_while_they_outnumber_first_visits():
    waiting = [walk_in("N0", -5), walk_in("N1", -4)]
    back = [of_class("return", f"R{n}", n) for n in range(3)]
    assert order([*waiting, *back]) == ["N0", "R0", "N1", "R1", "R2"]
    fixed = {"returns": {"interval": 2, "adaptive": False}}
    assert order([*waiting, *back], **fixed) == ["N0", "N1", "R0", "R1", "R2"]


def test_slots_go_in_time_order_and_walk_ins_join_the_slot_they_arrive_in():
    tickets = [
        appointment("A930", 20, 30), walk_in("W5", 5), appointment("A9b", 4, 0),
        appointment("A9a", -10, 0), walk_in("W35", 35),
    ]  # fmt: skip
    assert order(tickets) == ["A9a", "A9b", "W5", "A930", "W35"]


def test_appointments_first_mixed_and_two_to_one():
    tickets = [
        walk_in("W1", 1), appointment("A1", 2, 0), walk_in("W2", 3), appointment("A2", 4, 0),
        appointment("A3", 5, 0),
    ]  # fmt: skip
    assert order(tickets, appointments="first") == ["A1", "A2", "A3", "W1", "W2"]
    assert order(tickets, appointments="mixed") == ["W1", "A1", "W2", "A2", "A3"]
    assert order(tickets, appointments=[2, 1]) == ["A1", "A2", "W1", "A3", "W2"]
    started = [served("A0", 0, "appointment")]
    assert order(tickets, started, appointments=[2, 1]) == ["A1", "W1", "A2", "A3", "W2"]


def test_order_by_registration_goes_by_number_not_by_arrival():
    tickets = [walk_in("W2", 1, registered=2), walk_in("W1", 9, registered=1)]
    assert order(tickets, appointments="mixed", order_by="registration") == ["W1", "W2"]
    assert order(tickets, appointments="mixed") == ["W2", "W1"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("normal", ["L", "A9", "A930", "W31"]),
        ("slot_end", ["A9", "A930", "W31", "L"]),
        ("session_end", ["A9", "A930", "W31", "L"]),
    ],
)
def test_late_ones_go_where_the_policy_says(rule, expected):
    late = Waiting("L", TicketClass.LATE, at(33), at(33), slot_start=at(-30), slot_end=at(0))
    tickets = [late, appointment("A9", -5, 0), appointment("A930", 20, 30), walk_in("W31", 31)]
    assert order(tickets, late=rule) == expected


def test_n2_a_missed_patient_goes_five_places_back():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(7)]
    missed = of_class("missed", "M", 0, misses=1)
    policy = {"missed": [{"back": 5}, {"back": 5}, "session_end", "void"]}
    assert order([*waiting, missed], **policy)[5] == "M"
    assert order([*waiting, missed], [served("A", 1), served("B", 2)], **policy)[3] == "M"
    third = of_class("missed", "M", 0, misses=3)
    assert order([*waiting, third], **policy)[-1] == "M"


def test_the_last_entry_of_the_missed_list_repeats():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(3)]
    often = of_class("missed", "M", 0, misses=9)
    assert order([*waiting, often], missed=[{"interval": 1}])[1] == "M"


def test_priority_interval_goes_by_group_then_by_waiting_and_before_late():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(5)]
    tickets = [
        *waiting, walk_in("E", -9, priority="elderly"), walk_in("M", -8, priority="military"),
        of_class("late", "L", -7, slot_start=at(-90)),
    ]  # fmt: skip
    assert order(tickets) == ["N0", "N1", "M", "L", "N2", "N3", "E", "N4"]


def test_priority_first_puts_all_of_a_group_before_the_next():
    tickets = [
        walk_in("N", -30), walk_in("E", -9, priority="elderly"),
        walk_in("M2", -7, priority="military"), walk_in("M1", -8, priority="military"),
    ]  # fmt: skip
    policy = {"priority": {"groups": ["military", "elderly"], "rule": "first"}}
    assert order(tickets, **policy) == ["M1", "M2", "E", "N"]


def test_triage_level_one_then_two_go_before_all_others():
    tickets = [
        walk_in("N", -30), walk_in("T2", -5, triage_level=2), walk_in("T1", -1, triage_level=1),
        walk_in("T3", -9, triage_level=3),
    ]  # fmt: skip
    assert order(tickets) == ["T1", "T2", "N", "T3"]
    assert order(tickets, triage=False) == ["N", "T3", "T2", "T1"]


def test_interval_scope_practitioner_counts_each_doctors_own():
    waiting = [
        walk_in(f"{doctor}{n}", -9 + 2 * n, practitioner=doctor) for n in (1, 2) for doctor in "XY"
    ]
    back = of_class("return", "R", 0, practitioner="X")
    assert order([*waiting, back], interval_scope="queue")[2] == "R"
    assert order([*waiting, back], interval_scope="practitioner")[3] == "R"


def test_nobody_is_passed_by_more_than_the_bound():
    old = walk_in("W", -30)
    appointments = [appointment(f"A{n}", -20 + n, -60 + 30 * (n % 2)) for n in range(6)]
    assert order([old, *appointments], appointments="first", max_overtaken=3)[3] == "W"
    reasons = because([old, *appointments], "W", appointments="first", max_overtaken=3)
    assert reasons == ("class:walk_in", "overtaken:3")
    assert order([old, *appointments], appointments="first", max_overtaken=None)[-1] == "W"


def test_those_already_started_count_towards_the_bound():
    old = walk_in("W", -30)
    ahead = [appointment(f"A{n}", -20 + n, 0) for n in range(4)]
    started = [served("S1", -10, "appointment", joined=at(-25)),
               served("S0", -35, "appointment", joined=at(-40))]  # fmt: skip
    assert order([old, *ahead], started, appointments="first", max_overtaken=3)[2] == "W"


def test_only_who_the_own_doctor_took_has_passed_a_ticket():
    """ours: a patient of a slow doctor is not passed by those whom another doctor sees."""
    old = walk_in("W", -30, practitioner="X")
    ahead = [appointment(f"A{n}", -20 + n, 0, practitioner="X") for n in range(4)]
    others = [served(f"Y{n}", n - 10, joined=at(-25), seen_by="Y") for n in range(3)]
    own = [served(f"X{n}", n - 10, joined=at(-25), seen_by="X") for n in range(3)]
    policy = {"appointments": "first", "max_overtaken": 3}
    assert order([old, *ahead], others, **policy)[3] == "W"
    assert order([old, *ahead], own, **policy)[0] == "W"


def test_one_doctors_old_patients_do_not_hide_who_was_passed_for_the_other():
    """ours: placed ones count by when they joined, whoever still waits for somebody else."""
    waiting = [
        walk_in("Z", -30, practitioner="X"), walk_in("W", -20),
        walk_in("A", -10, triage_level=3), walk_in("B", -9), walk_in("C", -8),
    ]  # fmt: skip
    started = [served("S", -1, joined=at(-15), seen_by="Y")]
    assert order(waiting, started, max_overtaken=1)[:2] == ["Z", "W"]
    back = [of_class("return", f"R{n}", -5 + n) for n in range(3)]
    policy = {"max_overtaken": 1, "returns": {"interval": 1}}
    assert order([*waiting[1:], *back], started, **policy)[0] == "W"


def test_who_is_called_or_at_a_door_counts_as_the_next_to_start():
    """queue-rules: normal tickets started or already placed; the row never reorders."""
    waiting = [walk_in(str(n), n - 20) for n in (16, 17)]
    back = of_class("return", "2", 5)
    at_the_door = [served("14", 5.01), served("15", 5.02)]
    assert order([*waiting, back], at_the_door)[0] == "2"
    assert order([*waiting, back], at_the_door[:1])[:2] == ["16", "2"]


def test_each_miss_takes_its_own_entry_of_the_default_list():
    """queue-rules: missed: interval 2, interval 2, session_end, void."""
    waiting = [walk_in(f"N{n}", n - 20) for n in range(5)]
    for misses, place in ((1, 2), (2, 2), (3, 5), (4, 5)):
        missed = of_class("missed", "M", 0, misses=misses)
        assert order([*waiting, missed]).index("M") == place, misses


def test_the_longest_waiting_of_a_class_is_placed_first_and_its_counter_starts_again():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(6)]
    late = [of_class("late", f"L{n}", 10 - n, slot_start=at(-90)) for n in range(3)]
    assert order([*waiting, *late]) == ["N0", "N1", "L2", "N2", "N3", "L1", "N4", "N5", "L0"]


def test_a_walk_in_before_the_first_slot_goes_before_it():
    tickets = [appointment("A9", -20, 0), walk_in("W", -15)]
    assert order(tickets) == ["W", "A9"]


def test_a_bound_of_zero_is_the_order_of_joining():
    tickets = [walk_in("W1", -5), appointment("A", -4, 0), walk_in("W2", -6)]
    assert order(tickets, appointments="first", max_overtaken=0) == ["W2", "W1", "A"]


def test_a_ticket_that_staff_moved_comes_forward_with_every_start():
    waiting = [walk_in(f"N{n}", n - 20) for n in range(4)]
    moved = walk_in("M", -1, pinned_place=2, pinned_at=at(0))
    assert order([*waiting, moved]) == ["N0", "N1", "M", "N2", "N3"]
    assert order([*waiting[1:], moved], [served("N0", 1)]) == ["N1", "M", "N2", "N3"]
    assert because([*waiting, moved], "M") == ("class:walk_in", "moved")
    urgent = walk_in("T", 2, triage_level=2)
    started = [served("A", 1), served("B", 2)]
    assert order([*waiting, moved, urgent], started)[:2] == ["T", "M"]


def test_a_class_counter_starts_at_its_last_start_even_after_a_restart():
    """Only started and joined times matter: the same facts give the same order anywhere."""
    waiting = [walk_in(f"N{n}", n - 20) for n in range(3)]
    back = of_class("return", "R2", 1)
    started = [served("A", 2), served("B", 3), served("R1", 4, "return"), served("C", 5)]
    assert order([*waiting, back], started)[:2] == ["N0", "R2"]


classes = st.sampled_from(["appointment", "walk_in", "late", "missed", "return"])


@st.composite
def tickets(draw):
    made = []
    for n in range(draw(st.integers(0, 25))):
        kind = TicketClass(draw(classes))
        joined = at(draw(st.integers(-90, 0)))
        slot = at(30 * draw(st.integers(-3, 3)))
        booked = kind in (TicketClass.APPOINTMENT, TicketClass.LATE)
        made.append(
            Waiting(
                f"T{n}", kind, min(joined, at(-90)), joined, registered=n,
                slot_start=slot if booked else None,
                slot_end=slot + timedelta(minutes=30) if booked else None,
                priority=draw(st.sampled_from([None, None, "elderly", "military"])),
                triage_level=draw(st.sampled_from([None, None, None, 2, 3])),
                misses=draw(st.integers(1, 4)) if kind is TicketClass.MISSED else 0,
            )
        )  # fmt: skip
    return made


policies = st.builds(
    dict,
    appointments=st.sampled_from(["first", "mixed", "slot", [2, 1]]),
    late=st.sampled_from([{"interval": 1}, {"interval": 3}, "normal", "slot_end", "session_end"]),
    priority=st.sampled_from([{"rule": "first"}, {"rule": {"interval": 2}}]),
    max_overtaken=st.sampled_from([None, 0, 1, 4]),
)


@given(tickets(), policies, st.integers(0, 6))
def test_everybody_is_served_once_and_nobody_is_passed_beyond_the_bound(waiting, policy, starts):
    started = [served(f"S{n}", -60 + 5 * n, joined=at(-95 + 9 * n)) for n in range(starts)]
    numbers = order(waiting, started, **policy)
    assert sorted(numbers) == sorted(ticket.number for ticket in waiting)
    bound = policy["max_overtaken"]
    if bound is None:
        return
    place = {number: n for n, number in enumerate(numbers)}
    for ticket in waiting:
        if ticket.triage_level == 2:
            continue
        passed = sum(
            other.joined > ticket.joined
            and place[other.number] < place[ticket.number]
            and other.triage_level != 2
            for other in waiting
        )
        before = sum(s.joined > ticket.joined and s.started > ticket.joined for s in started)
        assert passed <= max(0, bound - before)


@given(tickets(), policies, st.randoms())
def test_the_order_does_not_depend_on_how_the_tickets_are_handed_in(waiting, policy, random):
    shuffled = list(waiting)
    random.shuffle(shuffled)
    assert order(shuffled, **policy) == order(waiting, **policy)


def test_the_default_policy_is_the_one_in_the_rules():
    written = json.loads(
        '{"check_in":{"early_minutes":30,"late_grace_minutes":0},"order_by":"check_in",'
        '"appointments":"slot","late":{"interval":2},"missed":[{"interval":2},{"interval":2},'
        '"session_end","void"],"returns":{"interval":2,"adaptive":true},"interval_scope":"queue",'
        '"priority":{"groups":["military","elderly","disabled"],"rule":{"interval":2}},'
        '"triage":true,"room_row":2,"max_overtaken":8}'
    )
    default = Policy().model_dump(mode="json")
    assert {key: default[key] for key in written} == written
    assert Policy.model_validate(written) == Policy()
