"""A day's figures in words and cells: one wording for the screen, the CSV and the printed page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from shared.services.statistics import DayFigures, FigureRow
from shared.slips.day_report import DayReport, ReportLine
from shared.text import text

COLUMNS = (
    "first",
    "returning",
    "total",
    "appointments",
    "walk_ins",
    "no_shows",
    "cancelled",
    "mean_wait_minutes",
    "mean_service_minutes",
)
NOTHING = "–"
MOST_DOCTORS = 12


@dataclass(frozen=True)
class FigureLine:
    """A row of the table: the hospital's, a department's, or a doctor's under it."""

    kind: Literal["whole", "department", "doctor"]
    key: str
    title: str
    row: FigureRow

    @property
    def cells(self) -> tuple[str, ...]:
        return tuple(_cell(getattr(self.row, name)) for name in COLUMNS)


@dataclass(frozen=True)
class DoctorLoad:
    name: str
    first: int
    returning: int

    @property
    def total(self) -> int:
        return self.first + self.returning


def lines_of(figures: DayFigures, language: str) -> tuple[FigureLine, ...]:
    """The hospital first, then each department with its doctors."""
    lines = [FigureLine("whole", "whole", text("slip.report.whole", language), figures.totals)]
    for total in figures.departments:
        assert total.department is not None
        code = total.department.code
        lines.append(FigureLine("department", code, total.department.named(language), total))
        lines += [
            FigureLine("doctor", f"{code}:{row.practitioner}", doctor_words(row, language), row)
            for row in figures.rows
            if row.department is not None and row.department.code == code
        ]
    return tuple(lines)


def column_words(language: str) -> tuple[str, ...]:
    return tuple(text(f"slip.report.{name}", language) for name in COLUMNS)


def doctor_words(row: FigureRow, language: str) -> str:
    return row.doctor_name or text("slip.report.nobody", language)


def loads_of(figures: DayFigures, language: str) -> tuple[DoctorLoad, ...]:
    """The busiest doctors first, over all departments in which they saw somebody."""
    loads: dict[str, DoctorLoad] = {}
    for row in figures.rows:
        code = row.practitioner or ""
        before = loads.get(code) or DoctorLoad(doctor_words(row, language), 0, 0)
        loads[code] = DoctorLoad(
            before.name, before.first + row.first, before.returning + row.returning
        )
    found = [load for load in loads.values() if load.total]
    found.sort(key=lambda load: (-load.total, load.name))
    return tuple(found[:MOST_DOCTORS])


def load_title(loads: Sequence[DoctorLoad], language: str) -> str:
    if len(loads) < MOST_DOCTORS:
        return text("slip.report.load", language)
    return text("slip.report.load_most", language, n=MOST_DOCTORS)


def day_report_of(figures: DayFigures, hospital: str, language: str, *, now: datetime) -> DayReport:
    """The figures as a page says them."""
    loads = loads_of(figures, language)
    return DayReport(
        language=language,
        hospital=hospital,
        day=f"{figures.day} {_weekday(figures.day, language)}",
        printed=text("slip.report.printed", language, time=f"{now:%Y-%m-%d %H:%M}"),
        columns=column_words(language),
        lines=tuple(
            ReportLine(line.kind, line.title, line.cells) for line in lines_of(figures, language)
        ),
        hours=figures.by_hour,
        load_title=load_title(loads, language),
        loads=tuple((load.name, load.first, load.returning) for load in loads),
    )


def _weekday(day: str, language: str) -> str:
    return text("board.weekdays", language).split()[date.fromisoformat(day).weekday()]


def _cell(value: float | None) -> str:
    """People whole, minutes to a tenth."""
    if value is None:
        return NOTHING
    return str(value) if isinstance(value, int) else f"{value:.1f}"
