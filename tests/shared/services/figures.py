"""Figures as small as a test needs them."""

from typing import Any

from shared.services.statistics import DayFigures, FigureRow
from shared.services.values import Department
from tests.desk.samples import HEART

CHILD = Department("07", "儿科", "兒科", "Paediatrics", "1F", "1F", "J")


def row(
    department: Department | None, practitioner: str | None, name: str, first: int, again: int,
    **changes: Any,
) -> FigureRow:  # fmt: skip
    values: dict[str, Any] = {
        "department": department,
        "practitioner": practitioner,
        "doctor_name": name,
        "first": first,
        "returning": again,
        "total": first + again,
        "appointments": 1,
        "walk_ins": first + again - 1,
        "no_shows": 2,
        "cancelled": 0,
        "mean_wait_minutes": 12.5,
        "mean_service_minutes": None,
    }
    return FigureRow(**{**values, **changes})


DAY = DayFigures(
    day="2026-11-23",
    rows=(
        row(HEART, "P01", "陈志远", 3, 4),
        row(HEART, "P02", "=cmd|' /C calc'!A0", 2, 1),
        row(CHILD, "", "", 1, 0),
    ),
    departments=(row(HEART, None, "", 5, 5), row(CHILD, None, "", 1, 0)),
    by_hour=((8, 6, 2), (9, 0, 0), (10, 5, 9)),
    totals=row(None, None, "", 6, 5),
)
