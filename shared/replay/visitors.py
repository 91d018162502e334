"""The people of a day's file: who they are to the hospital, and what each of them does there."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from shared.services.hospital_files import AppointmentRow, ArrivalRow, HospitalFiles, PatientRow


@dataclass
class Visitor:
    """One arrival of the file and how its day went; `told` is the wait on its slip in minutes,
    where it was read."""

    row: ArrivalRow
    ticket_id: str | None = None
    misses: int = 0
    examined: bool = False
    checked_in: datetime | None = None
    first_called: datetime | None = None
    refused: str | None = None
    queue: str = ""
    told: tuple[int, int] | None = None

    @property
    def visit(self) -> dict[str, Any]:
        """What they come for."""
        return {
            "appointment": self.row.kind == "appointment",
            "department": self.row.department_code,
            "practitioner": self.row.practitioner_code or None,
            "flags": self.row.flags,
            "complaint": self.row.complaint,
        }

    @property
    def as_typed(self) -> dict[str, str]:
        """Who they are, as a guide types it."""
        return {
            "name": self.row.name,
            "sex": self.row.sex,
            "birth_date": self.row.birth_date.isoformat(),
            "id_number": self.row.id_number,
            "phone": self.row.phone,
            "card_no": self.row.card_no,
        }

    @property
    def service_seconds(self) -> int:
        """How long the next consultation takes: after the exam half of the first."""
        return self.row.service_seconds // 2 if self.examined else self.row.service_seconds

    @property
    def goes_to_exam(self) -> bool:
        return self.row.exam_minutes is not None and not self.examined


def known_before(rows: list[ArrivalRow], day: date) -> HospitalFiles:
    """Whom the hospital knows before the day begins, and their appointments."""
    return HospitalFiles(
        departments=[],
        roster=[],
        patients=[_patient(row) for row in rows if _is_known(row)],
        appointments=[_appointment(row, day) for row in rows if row.slot_start],
        staff=[],
    )


def _is_known(row: ArrivalRow) -> bool:
    return row.kind == "appointment" or not row.first_visit


def _patient(row: ArrivalRow) -> PatientRow:
    return PatientRow.model_construct(
        **{name: getattr(row, name) for name in PatientRow.model_fields}
    )


def _appointment(row: ArrivalRow, day: date) -> AppointmentRow:
    return AppointmentRow.model_construct(
        patient_no=row.patient_no,
        practitioner_code=row.practitioner_code,
        date=day,
        slot_start=row.slot_start,
        first_visit=row.first_visit,
    )
