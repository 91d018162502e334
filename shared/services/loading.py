"""A hospital's files written into the store; loading them again brings them up to date."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shared.domain.errors import UserFacingError
from shared.domain.identity import plain
from shared.domain.name_reading import reading
from shared.domain.roles import Right
from shared.services.hospital_files import HospitalFiles, PatientRow, StaffRow
from shared.services.loading_clinics import SOURCE, book, put_roster
from shared.services.new_patient import NewPatient, patient_values
from shared.services.noting import note
from shared.services.permission import require
from shared.services.pins import hasher
from shared.services.policies import set_policy
from shared.services.stamp import Stamp
from shared.store import hospital, journal, patients, staff
from shared.store.tables import department, practitioner


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


def load_hospital(
    tx: Connection, stamp: Stamp, *, files: HospitalFiles, own_pins: bool = False
) -> Loaded:
    """Write a hospital's files. A roster or appointment line without a date means the day of
    the stamp. Patients, appointments and staff already there are left as they are.
    Unless they are said to be their owners' `own_pins`, new staff change theirs at first sign-in.

    Raises UserFacingError as `read_hospital`.
    """
    require(stamp, Right.EDIT_STAFF)
    site = stamp.site
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
    sessions = put_roster(tx, stamp, files.roster)
    new_staff = add_staff(tx, site, files.staff, own_pins=own_pins)
    new_patients = add_patients(tx, stamp, files.patients)
    booked = book(tx, stamp, files.appointments)
    for part in files.policy:
        set_policy(tx, stamp, scope=part.scope, name=part.name, rules=part.rules, answers=False)
    loaded = Loaded(
        len(departments),
        len(practitioners),
        sessions,
        new_patients,
        booked,
        new_staff,
        len(files.policy),
    )
    note(tx, stamp, "load", detail=vars(loaded))
    return loaded


def add_staff(tx: Connection, site: str, rows: list[StaffRow], *, own_pins: bool = False) -> int:
    """Members of staff the store does not have yet; returns how many were added. The others keep
    the PIN, the role and the badge that they have by now.

    Raises UserFacingError("csv_twice") where a code or badge belongs to somebody already.
    """
    known = {row.code for row in staff.members(tx, site)}
    badges = {row.badge for row in staff.members(tx, site) if row.badge}
    codes: set[str] = set()
    new = []
    for line, row in enumerate(rows, start=2):
        if row.code in codes:
            raise UserFacingError("csv_twice", file="staff.csv", line=line, column="code")
        codes.add(row.code)
        if row.code in known:
            continue
        badge = plain(row.badge).upper()
        if badge and badge in badges:
            raise UserFacingError("csv_twice", file="staff.csv", line=line, column="badge")
        badges.add(badge)
        pinyin, initials = reading(row.name)
        new.append(
            {
                "site": site,
                "code": row.code,
                "name": row.name,
                "pinyin": pinyin,
                "initials": initials,
                "role": row.role,
                "badge": badge,
                "pin_hash": hasher().hash(row.pin),
                "pin_given": not own_pins,
            }
        )
    staff.add(tx, new)
    return len(new)


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
                    name=row.name,
                    sex=row.sex,
                    birth_date=row.birth_date.isoformat(),
                    id_number=row.id_number,
                    phone=row.phone,
                    card_no=row.card_no,
                    id_kind=row.id_kind,
                    guardian=row.guardian,
                    guardian_phone=row.guardian_phone,
                    allergies=row.allergies,
                    language=row.language,
                    needs=tuple(row.needs.replace(";", " ").split()),
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
