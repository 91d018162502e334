"""A hospital's folder of files, read and checked: departments, roster, patients, appointments,
staff, policy; and a day's arrivals. Everything here is untrusted until its row passed.

UTF-8 (with or without BOM) and GB18030, as Chinese spreadsheets save it, are both read.
"""

import csv
import difflib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from shared.domain.errors import UserFacingError
from shared.services.policy_file import ScopedRules, read_policy


def _blank_is_none(value: Any) -> Any:
    return None if value == "" else value


def _yes_or_no(value: Any) -> Any:
    return {"yes": True, "no": False, "是": True, "否": False}.get(value, value)


Word = Annotated[str, Field(min_length=1, max_length=200)]
OptionalDate = Annotated[date | None, BeforeValidator(_blank_is_none)]
OptionalTime = Annotated[time | None, BeforeValidator(_blank_is_none)]
OptionalInt = Annotated[int | None, BeforeValidator(_blank_is_none)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]


class Row(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, str_strip_whitespace=True)


class DepartmentRow(Row):
    code: Word
    name: Word
    name_en: str
    floor: Word
    ticket_prefix: Annotated[str, Field(pattern=r"^[A-Z]{1,4}$")]
    name_hant: str = ""
    area: str = ""


class RosterRow(Row):
    practitioner_code: Word
    name: Word
    title: str
    department_code: Word
    room: Word
    date: OptionalDate
    session: Annotated[str, Field(min_length=1, max_length=12)]
    starts: time
    ends: time
    slot_minutes: Annotated[int, Field(ge=1, le=600)]
    quota: Annotated[int, Field(ge=0, le=10000)]
    slot_quota: Annotated[
        Annotated[int, Field(ge=0, le=10000)] | None, BeforeValidator(_blank_is_none)
    ] = None


class PatientRow(Row):
    patient_no: Word
    name: Word
    sex: Literal["M", "F"]
    birth_date: date
    id_number: str
    phone: str
    card_no: Word
    id_kind: Literal["", "resident", "permit", "passport"] = ""
    guardian: str = ""
    guardian_phone: str = ""
    allergies: str = ""
    language: str = ""
    needs: str = ""


class AppointmentRow(Row):
    patient_no: Word
    practitioner_code: Word
    date: OptionalDate
    slot_start: time
    first_visit: YesNo


class StaffRow(Row):
    code: Annotated[str, Field(min_length=1, max_length=40)]
    name: Word
    role: Literal["guide", "nurse", "doctor", "supervisor", "admin"]
    pin: Annotated[str, Field(pattern=r"^\d{4,12}$")]
    badge: Annotated[str, Field(max_length=32)] = ""


class ArrivalRow(PatientRow):
    """One arrival of a day file. `misses_calls` is how many calls the patient misses,
    `exam_minutes` how long an exam takes that the doctor sends them to."""

    arrive_at: time
    at: Literal["kiosk", "desk"]
    kind: Literal["appointment", "walk_in"]
    department_code: Word
    practitioner_code: str
    slot_start: OptionalTime
    first_visit: YesNo
    flags: str
    complaint: str
    service_seconds: Annotated[int, Field(ge=1, le=86400)]
    misses_calls: Annotated[int, Field(ge=0)]
    exam_minutes: OptionalInt


@dataclass(frozen=True)
class HospitalFiles:
    departments: list[DepartmentRow]
    roster: list[RosterRow]
    patients: list[PatientRow]
    appointments: list[AppointmentRow]
    staff: list[StaffRow]
    policy: tuple[ScopedRules, ...] = ()


R = TypeVar("R", bound=Row)


def read_hospital(folder: Path) -> HospitalFiles:
    """The folder's files; departments.csv and roster.csv must be there.

    Raises UserFacingError naming file, line and column: csv_missing, csv_unreadable,
    csv_column, csv_value, csv_unknown; and what `read_policy` raises.
    """
    files = HospitalFiles(
        departments=read_rows(folder / "departments.csv", DepartmentRow),
        roster=read_rows(folder / "roster.csv", RosterRow),
        patients=_read_if_there(folder / "patients.csv", PatientRow),
        appointments=_read_if_there(folder / "appointments.csv", AppointmentRow),
        staff=_read_if_there(folder / "staff.csv", StaffRow),
        policy=read_policy(folder / "policy.toml") if (folder / "policy.toml").exists() else (),
    )
    for line, session in enumerate(files.roster, start=2):
        if session.ends <= session.starts:
            raise UserFacingError("csv_value", file="roster.csv", line=line, column="ends")
    departments = {row.code for row in files.departments}
    _known("roster.csv", "department_code", files.roster, departments)
    doctors = {row.practitioner_code for row in files.roster}
    _known("appointments.csv", "practitioner_code", files.appointments, doctors)
    patients = {row.patient_no for row in files.patients}
    _known("appointments.csv", "patient_no", files.appointments, patients)
    return files


def read_arrivals(
    path: Path, departments: Iterable[str], practitioners: Iterable[str]
) -> list[ArrivalRow]:
    """A day file, each row's department and doctor known to the store. Raises as
    `read_hospital`."""
    rows = read_rows(path, ArrivalRow)
    _known(path.name, "department_code", rows, set(departments))
    _known(path.name, "practitioner_code", rows, {*practitioners, ""})
    for line, row in enumerate(rows, start=2):
        if row.kind == "appointment" and (row.slot_start is None or not row.practitioner_code):
            raise UserFacingError("csv_value", file=path.name, line=line, column="slot_start")
    return rows


def read_rows(path: Path, kind: type[R]) -> list[R]:
    """Every row of a CSV file as `kind`."""
    untrusted_text = _decoded(path)
    reader = csv.DictReader(io.StringIO(untrusted_text))
    columns = [name.strip() for name in reader.fieldnames or []]
    reader.fieldnames = columns
    for name, field in kind.model_fields.items():
        if field.is_required() and name not in columns:
            unknown = [column for column in columns if column not in kind.model_fields]
            near = difflib.get_close_matches(name, unknown, n=1, cutoff=0.4)
            raise UserFacingError(
                "csv_column_typo" if near else "csv_column",
                file=path.name,
                column=name,
                found=near[0] if near else "",
            )
    rows = []
    try:
        for untrusted in reader:
            rows.append(kind.model_validate({k: v or "" for k, v in untrusted.items() if k}))
    except ValidationError as error:
        column = str(error.errors()[0]["loc"][0])
        raise UserFacingError(
            "csv_value", file=path.name, line=reader.line_num, column=column
        ) from None  # the cause would carry a person's data into a log
    except csv.Error as error:
        raise UserFacingError("csv_unreadable", file=path.name) from error
    return rows


def _read_if_there(path: Path, kind: type[R]) -> list[R]:
    return read_rows(path, kind) if path.exists() else []


def _decoded(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise UserFacingError("csv_missing", file=str(path)) from error
    except OSError as error:
        raise UserFacingError("csv_unreadable", file=path.name) from error
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UserFacingError("csv_unreadable", file=path.name)


def _known(file: str, column: str, rows: Iterable[Row], known: set[str]) -> None:
    for line, row in enumerate(rows, start=2):
        code = getattr(row, column)
        if code not in known:
            raise UserFacingError("csv_unknown", file=file, line=line, column=column, code=code)
