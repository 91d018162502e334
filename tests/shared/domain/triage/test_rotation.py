"""The rotation ledger, clause by clause (a dental clinic's policy of 2016), and its settings."""

import pytest

from shared.domain.errors import UserFacingError
from shared.domain.triage.ledger import LedgerEntry, RotationPolicy
from shared.domain.triage.rotation import DoctorState, RotaDoctor, RotaVisit, assign, undo

POLICY = RotationPolicy()
FIRST = RotaVisit(first=True)


def doctor(code, state=DoctorState.IN_CLINIC, **more):
    return RotaDoctor(code, state, **more)


def team(**states):
    return [doctor(f"D{n}", states.get(f"D{n}", DoctorState.IN_CLINIC)) for n in range(1, 6)]


def run(visits, doctors, policy=POLICY, ledger=()):
    """The doctors of a row of visits, and the ledger they leave."""
    entries, told = list(ledger), []
    for visit in visits:
        decision = assign(policy, doctors, entries, visit)
        told.append(decision.practitioner)
        if decision.entry is not None:
            entries.append(decision.entry)
    return told, entries


def next_of(ledger, doctors=None, policy=POLICY):
    return assign(policy, doctors or team(), ledger, FIRST).practitioner


def test_clause_1_first_visits_go_round():
    told, _ = run([FIRST] * 7, team())
    assert told == ["D1", "D2", "D3", "D4", "D5", "D1", "D2"]


def test_clause_1_the_duty_doctor_takes_everybody_apart_from_the_rotation():
    _, ledger = run([FIRST], team())
    on_duty = RotationPolicy(duty_doctor="D4")
    told, ledger = run(
        [FIRST, RotaVisit(first=False, responsible="D2"), RotaVisit(True, named="D1")],
        team(), on_duty, ledger,
    )  # fmt: skip
    assert told == ["D4", "D4", "D4"]
    assert next_of(ledger) == "D2"


def test_clause_1_a_duty_doctor_who_is_away_takes_nobody():
    away = team(D4=DoctorState.OFF)
    assert next_of([], away, RotationPolicy(duty_doctor="D4")) == "D1"


def test_clause_2_a_return_visit_goes_to_its_doctor_and_uses_no_turn():
    told, ledger = run([FIRST, RotaVisit(False, responsible="D4")], team())
    assert told == ["D1", "D4"]
    assert next_of(ledger) == "D2"


def test_clause_2_the_responsible_doctor_away_is_asked_about_not_replaced():
    away = team(D4=DoctorState.OFF)
    decision = assign(POLICY, away, [], RotaVisit(False, responsible="D4"))
    assert decision.practitioner is None
    assert decision.entry is None
    assert decision.options == ("rebook", "next_in_rotation:D1:both_consent")


def test_clause_2_with_both_consents_the_next_in_rotation_sees_the_patient():
    away = team(D4=DoctorState.OFF)
    visit = RotaVisit(False, responsible="D4", consents=True)
    told, ledger = run([FIRST, visit, FIRST], away)
    assert told == ["D1", "D2", "D3"]
    assert ledger[1].exception == "return_elsewhere"


def test_clause_3_a_named_doctor_is_taken_also_while_with_a_patient():
    busy = team(D3=DoctorState.IN_CONSULTATION)
    decision = assign(POLICY, busy, [], RotaVisit(True, named="D3"))
    assert decision.practitioner == "D3"
    assert "named:D3" in decision.because
    assert "in_consultation" in decision.because
    assert decision.entry is not None
    assert decision.entry.exception == "named"


def test_clause_3_a_named_doctor_who_is_away_wait_rebook_or_next_with_consents():
    doctors = [doctor("D1"), doctor("D2", DoctorState.IN_SURGERY, until="10:00")]
    decision = assign(POLICY, doctors, [], RotaVisit(True, named="D2"))
    assert decision.practitioner is None
    assert decision.options == ("wait:D2:10:00", "rebook", "next_in_rotation:D1:both_consent")
    waits = assign(POLICY, doctors, [], RotaVisit(True, named="D2", waits=True))
    assert waits.practitioner == "D2"
    agreed = assign(POLICY, doctors, [], RotaVisit(True, named="D2", consents=True))
    assert agreed.practitioner == "D1"
    assert agreed.entry is not None
    assert agreed.entry.exception == "named_elsewhere"


def test_clause_4_who_refers_on_has_used_the_turn_and_the_receiver_keeps_his():
    sent = RotaVisit(True, named="D2", referred_by="D1")
    told, ledger = run([FIRST, sent, FIRST], team())
    assert told == ["D1", "D2", "D2"]
    assert ledger[1].turn is None


def test_clause_4_a_referrer_who_had_not_used_his_turn_uses_it_now():
    told, _ = run([RotaVisit(True, named="D3", referred_by="D1"), FIRST], team())
    assert told == ["D3", "D2"]


def test_clause_5_who_is_away_at_his_turn_is_skipped_without_make_up():
    away = team(D2=DoctorState.IN_SURGERY)
    told, ledger = run([FIRST, FIRST], away)
    assert told == ["D1", "D3"]
    assert ledger[1].skipped == ("D2",)
    told, _ = run([FIRST] * 4, team(), ledger=ledger)
    assert told == ["D4", "D5", "D1", "D2"], "back, he gets his own turn and no more"


@pytest.mark.parametrize("state", [DoctorState.IN_SURGERY, DoctorState.BREAK, DoctorState.OFF])
def test_clause_5_surgery_break_and_off_are_away(state):
    assert next_of([], team(D1=state)) == "D2"


def test_clause_5_a_doctor_with_a_patient_is_not_away():
    assert next_of([], team(D1=DoctorState.IN_CONSULTATION)) == "D1"


def test_clause_6_speciality_patients_go_to_that_doctor_and_the_pointer_stays():
    doctors = [*team(), doctor("D6", specialities=("orthodontics",))]
    told, ledger = run([FIRST, RotaVisit(True, speciality="orthodontics")], doctors)
    assert told == ["D1", "D6"]
    assert next_of(ledger, doctors) == "D2"


def test_clause_6_of_two_orthodontists_the_one_with_the_shorter_queue():
    doctors = [
        doctor("D1", specialities=("orthodontics",), queue=4),
        doctor("D2", specialities=("orthodontics",), queue=1),
    ]
    visit = RotaVisit(True, speciality="orthodontics")
    assert assign(POLICY, doctors, [], visit).practitioner == "D2"


def test_clause_6_without_one_here_a_person_decides():
    doctors = [doctor("D1"), doctor("D2", DoctorState.BREAK, until="13:00", specialities=("x",))]
    decision = assign(POLICY, doctors, [], RotaVisit(True, speciality="x"))
    assert (decision.practitioner, decision.options) == (None, ("wait:D2:13:00", "rebook"))


def test_setting_a_named_visit_uses_no_turn_unless_the_hospital_says_so():
    named = RotaVisit(True, named="D1")
    assert run([named, FIRST], team())[0] == ["D1", "D1"]
    uses = RotationPolicy(named_uses_turn=True)
    assert run([named, FIRST], team(), uses)[0] == ["D1", "D2"]


def test_setting_a_named_visit_before_ones_turn_uses_the_next_turn_once():
    uses = RotationPolicy(named_uses_turn=True)
    told, ledger = run([RotaVisit(True, named="D3"), *[FIRST] * 7], team(), uses)
    assert told == ["D3", "D1", "D2", "D4", "D5", "D1", "D2", "D3"]
    assert ledger[3].spent == ("D3",)


@pytest.mark.parametrize(
    ("joining", "expected"),
    [
        ("last", ["D2", "D3", "D9", "D1"]),
        ("own_place", ["D9", "D2", "D3", "D1"]),
        ("next", ["D9", "D2", "D3", "D1"]),
    ],
)
def test_setting_where_a_doctor_who_joins_at_midday_stands(joining, expected):
    policy = RotationPolicy(joining=joining)
    _, ledger = run([FIRST], [doctor("D1"), doctor("D2"), doctor("D3")], policy)
    joined = [doctor("D1"), doctor("D9", joined=True), doctor("D2"), doctor("D3")]
    assert run([FIRST] * 4, joined, policy, ledger)[0] == expected


def test_setting_an_undone_last_assignment_gives_the_turn_back():
    _, ledger = run([FIRST, FIRST], team())
    assert next_of([*ledger, undo(ledger, 2)]) == "D2"


def test_setting_an_undone_earlier_assignment_is_owed_and_repaid_once():
    _, ledger = run([FIRST, FIRST, FIRST], team())
    ledger = [*ledger, undo(ledger, 1)]
    told, _ = run([FIRST, FIRST], team(), ledger=ledger)
    assert told == ["D1", "D4"]


def test_setting_undo_may_keep_the_turn_used():
    keeps = RotationPolicy(undo="keeps")
    _, ledger = run([FIRST, FIRST], team(), keeps)
    assert next_of([*ledger, undo(ledger, 2)], policy=keeps) == "D3"


def test_an_entry_is_undone_once():
    _, ledger = run([FIRST], team())
    ledger = [*ledger, undo(ledger, 1)]
    for number in (1, 2, 9, 0):
        with pytest.raises(UserFacingError, match="rotation_nothing_to_undo"):
            undo(ledger, number)


def test_when_nobody_is_here_a_person_decides_and_sees_who_is_back_first():
    doctors = [
        doctor("D1", DoctorState.IN_SURGERY, until="11:00"),
        doctor("D2", DoctorState.BREAK, until="10:15"),
    ]
    decision = assign(POLICY, doctors, [], FIRST)
    assert decision.practitioner is None
    assert decision.options == ("wait:D2:10:15", "rebook")
    assert assign(POLICY, doctors, [], FIRST, now="10:20").practitioner == "D2"
    assert assign(POLICY, [], [], FIRST).practitioner is None


def test_the_reasons_say_turn_skips_and_load():
    doctors = [doctor("D1", DoctorState.IN_SURGERY, until="10:00"), doctor("D2", queue=3)]
    assert assign(POLICY, doctors, [], FIRST).because == (
        "first_visit", "skipped:D1:in_surgery:10:00", "turn:D2", "queue:3",
    )  # fmt: skip


def test_a_doctor_nobody_knows_is_named():
    with pytest.raises(UserFacingError) as refused:
        assign(POLICY, team(), [], RotaVisit(True, named="D99"))
    assert refused.value.values == {"code": "D99"}


def test_a_doctor_who_left_the_rotation_leaves_the_order_as_it_was():
    _, ledger = run([FIRST, FIRST], team())
    left = [one for one in team() if one.code != "D2"]
    assert next_of(ledger, left) == "D3"


def test_over_a_whole_day_nobody_gets_two_more_than_another():
    _, ledger = run([FIRST] * 203, team())
    seen = [sum(entry.practitioner == f"D{n}" for entry in ledger) for n in range(1, 6)]
    assert max(seen) - min(seen) <= 1


def test_the_ledger_alone_says_where_the_rotation_stands():
    ledger = [LedgerEntry("rotation", "D2", turn="D2")]
    assert next_of(ledger) == "D3"
