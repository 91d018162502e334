"""What is to be asked of a patient whose doctor is away, from the rotation's own words."""

from desk.reception.turn_question import Ask, asked
from shared.domain.triage.ledger import RotationPolicy
from shared.domain.triage.rotation import Decision, DoctorState, RotaDoctor, RotaVisit, assign

AWAY = RotaDoctor("P01", DoctorState.IN_SURGERY, "10:30")
GONE = RotaDoctor("P01", DoctorState.OFF)
HERE = RotaDoctor("P02", DoctorState.IN_CLINIC)


def decided(*doctors: RotaDoctor, **visit: object) -> Decision:
    return assign(RotationPolicy(), doctors, (), RotaVisit(**visit), "09:00")  # type: ignore[arg-type]


def test_a_named_doctor_away_asks_with_the_time_and_who_follows() -> None:
    assert asked(decided(AWAY, HERE, first=True, named="P01")) == Ask("P01", "10:30", "P02")


def test_a_return_visit_asks_of_the_doctor_who_saw_them_last() -> None:
    assert asked(decided(GONE, HERE, first=False, responsible="P01")) == Ask("P01", "", "P02")


def test_where_nobody_follows_there_is_nobody_to_offer() -> None:
    assert asked(decided(GONE, first=False, responsible="P01")) == Ask("P01", "", "")


def test_whose_turn_it_is_asks_nothing() -> None:
    assert asked(decided(AWAY, HERE, first=True)) is None
    assert asked(None) is None
