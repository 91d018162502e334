from dataclasses import replace

from desk.departments import ANY_DOCTOR, department_rows, doctor_rows
from shared.services.values import DepartmentToday, Doctor
from tests.desk.samples import HEART

DOCTOR = Doctor("P01", "陈志远", "主任医师", "03.04", "201", "morning", 3, True)


def test_a_department_says_how_many_wait_and_how_long_or_why_not():
    today = DepartmentToday(HEART, 3, (5, 15), None, (DOCTOR,))
    (row,) = department_rows([today], "en")
    assert (row.right, row.detail) == ("3", "2F · 5–15 min")
    (closed,) = department_rows([replace(today, closed_because="session_over")], "en")
    assert closed.dim
    assert "Clinic over" in closed.detail


def test_any_doctor_comes_first():
    rows = doctor_rows(DepartmentToday(HEART, 3, (5, 15), None, (DOCTOR,)), "en")
    assert [row.key for row in rows] == [ANY_DOCTOR, "P01"]
    assert doctor_rows(None, "en") == ()
