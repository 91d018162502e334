"""A hospital's files written into the store; loading them again brings them up to date."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from shared.domain.errors import UserFacingError
from shared.services.hospital_files import AppointmentRow, HospitalFiles, PatientRow, RosterRow
from shared.services.noting import note
from shared.services.patients import NewPatient, patient_values
from shared.services.policies import put_policy
from shared.services.staff import hasher
from shared.services.stamp import Stamp
from shared.store import hospital, journal, patients
from shared.store.tables import department, practitioner, schedule, staff

SOURCE = "file"


@dataclass(frozen=True)
class Loaded:
    """How many rows of each kind the store took."""

    departments: int
    practitioners: int
    schedules: int
    patients: int
    appointments: int
    staff: int
    policies: int = 0


def load_hospital(tx: Connection, stamp: Stamp, *, files: HospitalFiles) -> Loaded:
    """Write a hospital's files. A roster or appointment line without a date means the day of
    the stamp. Patients and appointments already there are left as they are.

    Raises UserFacingError as `read_hospital`.
    """
    site, today = stamp.site, stamp.now.date()
    done = journal.of_command(tx, site, stamp.id)
    if done is not None:
        return Loaded(**done.facts)
    departments = [
        {
            "site": site,
            "code": row.code,
            "name": row.name,
            "name_hant": row.name_hant or row.name,
            "name_en": row.name_en or row.name,
            "floor": row.floor,
            "area": row.area or row.floor,
            "prefix": row.ticket_prefix,
        }
        for row in files.departments
    ]
    hospital.put(tx, department, departments, ["site", "code"])
    practitioners = {
        row.practitioner_code: {
            "site": site,
            "code": row.practitioner_code,
            "name": row.name,
            "title": row.title,
            "department": row.department_code,
        }
        for row in files.roster
    }
    hospital.put(tx, practitioner, list(practitioners.values()), ["site", "code"])
    schedules = [_schedule_values(site, row, stamp.now) for row in files.roster]
    keys = ["site", "day", "session", "practitioner"]
    hospital.put(tx, schedule, schedules, keys, keep=("state",))
    members = [
        {
            "site": site,
            "code": row.code,
            "name": row.name,
            "role": row.role,
            "pin_hash": hasher().hash(row.pin),
        }
        for row in files.staff
    ]
    hospital.put(tx, staff, members, ["site", "code"])
    new_patients = add_patients(tx, stamp, files.patients)
    booked = book(tx, stamp, files.appointments, today)
    for part in files.policy:
        put_policy(tx, stamp, scope=part.scope, name=part.name, rules=part.rules, answers=False)
    loaded = Loaded(
        len(departments),
        len(practitioners),
        len(schedules),
        new_patients,
        booked,
        len(members),
        len(files.policy),
    )
    note(tx, stamp, "load", detail=vars(loaded))
    return loaded


def add_patients(tx: Connection, stamp: Stamp, rows: list[PatientRow]) -> int:
    """Patients the store does not have yet; returns how many were added.

    Raises UserFacingError("csv_twice") where a card or number belongs to somebody already.
    """
    known = patients.ids_by_external(tx, SOURCE, [row.patient_no for row in rows])
    fresh = [row for row in rows if row.patient_no not in known]
    taken = patients.keys_taken(
        tx, [key for row in fresh for key in (row.patient_no, row.card_no, row.id_number) if key]
    )
    new = []
    for line, row in enumerate(rows, start=2):
        if row.patient_no in known:
            continue
        for column in ("patient_no", "card_no", "id_number"):
            key = getattr(row, column).upper()
            if key and key in taken:
                raise UserFacingError("csv_twice", file="patients.csv", line=line, column=column)
            taken.add(key)
        try:
            values = patient_values(
                NewPatient(
                    row.name,
                    row.sex,
                    row.birth_date.isoformat(),
                    row.id_number,
                    row.phone,
                    row.card_no,
                ),
                stamp.now,
                SOURCE,
            )
        except UserFacingError as error:
            column = str(error.values.get("field", ""))
            raise UserFacingError(
                "csv_value", file="patients.csv", line=line, column=column
            ) from error
        new.append(values | {"patient_no": row.patient_no, "external_id": row.patient_no})
    patients.add_many(tx, new)
    return len(new)


def book(tx: Connection, stamp: Stamp, rows: list[AppointmentRow], today: date) -> int:
    """Appointments the store does not have yet; returns how many were added.

    Raises UserFacingError("no_schedule") where the doctor has no session that holds the slot.
    """
    ids = patients.ids_by_external(tx, SOURCE, {row.patient_no for row in rows})
    days = {(row.date or today) for row in rows}
    sessions = {day: hospital.schedules(tx, stamp.site, day.isoformat()) for day in days}
    known = hospital.appointment_codes(tx, [day.isoformat() for day in days])
    new = []
    for row in rows:
        day = row.date or today
        slot = f"{day:%y%m%d}{row.slot_start:%H%M}"
        code = f"A{slot}{row.practitioner_code}{row.patient_no}".upper()
        if code in known:
            continue
        known.add(code)
        starts = moment(day, row.slot_start, stamp.now)
        session = next(
            (
                found
                for found in sessions[day]
                if found.practitioner == row.practitioner_code
                and found.starts <= starts < found.ends
            ),
            None,
        )
        if session is None:
            raise UserFacingError(
                "no_schedule", code=row.practitioner_code, day=day, time=f"{row.slot_start:%H:%M}"
            )
        new.append(
            {
                "site": stamp.site,
                "day": day.isoformat(),
                "schedule_id": session.id,
                "patient_id": ids[row.patient_no],
                "slot_start": starts,
                "slot_end": starts + timedelta(minutes=session.slot_minutes),
                "first_visit": row.first_visit,
                "state": "booked",
                "code": code,
                "source": SOURCE,
                "external_id": code,
            }
        )
    hospital.add_appointments(tx, new)
    return len(new)


def moment(day: date, at: time, now: datetime) -> datetime:
    """A wall-clock time of a day in the hospital's zone, which is that of `now`."""
    return datetime.combine(day, at, tzinfo=now.tzinfo)


def _schedule_values(site: str, row: RosterRow, now: datetime) -> dict[str, object]:
    day = row.date or now.date()
    return {
        "site": site,
        "day": day.isoformat(),
        "session": row.session,
        "practitioner": row.practitioner_code,
        "department": row.department_code,
        "room": row.room,
        "starts": moment(day, row.starts, now),
        "ends": moment(day, row.ends, now),
        "slot_minutes": row.slot_minutes,
        "quota": row.quota,
        "state": "active",
        "source": SOURCE,
        "external_id": None,
    }
