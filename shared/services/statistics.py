"""A day in figures: first visits and returns by department and doctor (field-guide: Closing)."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from shared.services.hospital_day import department_of
from shared.services.values import Department
from shared.store import day_figures as stored
from shared.store import hospital
from shared.store.service_times import LONGEST_SECONDS, SHORTEST_SECONDS

NOBODY = ""


@dataclass(frozen=True)
class FigureRow:
    """Of a doctor; of a whole department where `practitioner` is None; of the hospital where
    `department` is None, too. `practitioner` "" is nobody in the roster.

    Those seen are counted by ticket, once each, for whoever saw them first: `total` is first
    visits and returns, and again those booked and walk-ins. `no_shows` and `cancelled` are
    appointments. A wait is from taking the number to coming in, a service one consultation, both
    means in minutes, None of nobody.
    """

    department: Department | None
    practitioner: str | None
    doctor_name: str
    first: int
    returning: int
    total: int
    appointments: int
    walk_ins: int
    no_shows: int
    cancelled: int
    mean_wait_minutes: float | None
    mean_service_minutes: float | None


@dataclass(frozen=True)
class DayFigures:
    """`rows` are doctors, `departments` their sums, both in the departments' order; `by_hour`
    (hour of the day, numbers taken, first seen) without a gap."""

    day: str
    rows: tuple[FigureRow, ...]
    departments: tuple[FigureRow, ...]
    by_hour: tuple[tuple[int, int, int], ...]
    totals: FigureRow


@dataclass
class _Tally:
    """What is counted of a doctor, a department or the day."""

    first: int = 0
    returning: int = 0
    appointments: int = 0
    no_shows: int = 0
    cancelled: int = 0
    waits: list[float] = field(default_factory=list)
    services: list[float] = field(default_factory=list)

    def row(
        self, department: Department | None, practitioner: str | None, doctor_name: str
    ) -> FigureRow:
        total = self.first + self.returning
        return FigureRow(
            department=department,
            practitioner=practitioner,
            doctor_name=doctor_name,
            first=self.first,
            returning=self.returning,
            total=total,
            appointments=self.appointments,
            walk_ins=total - self.appointments,
            no_shows=self.no_shows,
            cancelled=self.cancelled,
            mean_wait_minutes=_mean_minutes(self.waits),
            mean_service_minutes=_mean_minutes(self.services),
        )


def day_figures(tx: Connection, *, site: str, now: datetime, day: str) -> DayFigures:
    """A day's figures, YYYY-MM-DD; today's until now."""
    departments = {row.code: department_of(row) for row in hospital.departments(tx, site)}
    names = hospital.practitioner_names(tx, site)
    doctors: dict[tuple[str, str], _Tally] = {}
    whole: dict[str, _Tally] = {}
    everybody = _Tally()
    seen_hours: Counter[int] = Counter()

    def tallies(queue: str, doctor: str) -> tuple[_Tally, ...]:
        of_doctor = doctors.setdefault((queue, doctor), _Tally())
        return of_doctor, whole.setdefault(queue, _Tally()), everybody

    known: set[str] = set()
    for row in stored.seen(tx, site, day):
        for tally in tallies(row.queue, row.seen_by or NOBODY):
            if row.seconds is not None and SHORTEST_SECONDS <= row.seconds <= LONGEST_SECONDS:
                tally.services.append(row.seconds)
            if row.ticket_id not in known:
                tally.first += row.first_visit
                tally.returning += not row.first_visit
                tally.appointments += row.appointment_id is not None
                tally.waits.append((row.started - row.checked_in).total_seconds())
        if row.ticket_id not in known:
            seen_hours[row.started.astimezone(now.tzinfo).hour] += 1
            known.add(row.ticket_id)
    for row in stored.booked(tx, site, day):
        if row.state in ("no_show", "cancelled"):
            for tally in tallies(row.department, row.practitioner):
                tally.no_shows += row.people * (row.state == "no_show")
                tally.cancelled += row.people * (row.state == "cancelled")
    arrivals = Counter(at.astimezone(now.tzinfo).hour for at in stored.arrived(tx, site, day))
    return DayFigures(
        day=day,
        rows=tuple(
            doctors[queue, doctor].row(departments[queue], doctor, names.get(doctor, doctor))
            for queue in departments
            for doctor in sorted(code for of, code in doctors if of == queue)
        ),
        departments=tuple(
            whole[queue].row(departments[queue], None, "")
            for queue in departments
            if queue in whole
        ),
        by_hour=_by_hour(arrivals, seen_hours),
        totals=everybody.row(None, None, ""),
    )


def _by_hour(arrivals: Counter[int], seen: Counter[int]) -> tuple[tuple[int, int, int], ...]:
    hours = set(arrivals) | set(seen)
    if not hours:
        return ()
    return tuple((h, arrivals[h], seen[h]) for h in range(min(hours), max(hours) + 1))


def _mean_minutes(seconds: list[float]) -> float | None:
    """To a tenth; a clock set back may have made one of them less than nothing."""
    if not seconds:
        return None
    return round(sum(max(0.0, one) for one in seconds) / len(seconds) / 60, 1)
