"""A roster and appointments from files, again and again, beside what a desk has done."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from shared.domain.errors import UserFacingError
from shared.services import clinics
from shared.services.hospital_files import AppointmentRow, HospitalFiles, read_hospital
from shared.services.loading import load_hospital
from shared.store import schema
from shared.text import RESOURCES
from tests.shared.services.bookings import TODAY, TOMORROW, Desk


@pytest.fixture
def desk(demo: Any) -> Any:
    yield Desk(demo)
    assert demo.read(schema.check) == []


@pytest.fixture
def files() -> HospitalFiles:
    return read_hospital(RESOURCES / "demo")


def visits(clock: str, *numbers: int, doctor: str = "P08") -> list[AppointmentRow]:
    return [
        AppointmentRow(
            patient_no=f"DM{number:05d}", practitioner_code=doctor, date=None,
            slot_start=time.fromisoformat(clock), first_visit=False,
        )
        for number in numbers
    ]  # fmt: skip


def load(desk: Desk, files: HospitalFiles, **changed: Any) -> Any:
    return desk.do(load_hospital, files=replace(files, **changed))


def roster(files: HospitalFiles, doctor: str = "P08", **changed: Any) -> list[Any]:
    """The same roster with one doctor's morning changed."""
    return [
        row.model_copy(update=changed)
        if (row.practitioner_code, row.session) == (doctor, "morning")
        else row
        for row in files.roster
    ]


def test_more_appointments_than_a_slot_takes_come_in_as_add_on_numbers(
    desk: Desk, files: HospitalFiles
) -> None:
    more = visits("11:00", 30, 31, 32, 33, 34, 35, 36)
    assert load(desk, files, appointments=files.appointments + more).appointments == 7
    slot = desk.slot("11:00")
    assert (slot.quota, slot.taken, slot.add_ons) == (5, 5, 2)
    assert sum(b.add_on for b in desk.day_list().values()) == 2


def test_more_than_the_whole_session_takes_come_in_as_add_on_numbers_too(
    desk: Desk, files: HospitalFiles
) -> None:
    small = roster(files, quota=6, slot_quota=5)
    load(desk, files, roster=small, appointments=visits("11:00", 30, 31, 32))
    slot = desk.slot("11:00")
    assert (slot.taken, slot.add_ons) == (1, 2)


def test_a_slot_quota_of_the_file_counts_and_without_the_column_the_desks_stays(
    desk: Desk, files: HospitalFiles
) -> None:
    load(desk, files, roster=roster(files, slot_quota=3))
    assert desk.clinic().slot_quota == 3
    load(desk, files)
    assert desk.clinic().slot_quota == 3
    load(desk, files, roster=roster(files, doctor="P09", slot_quota=2))
    assert (desk.clinic().slot_quota, desk.clinic("P09").slot_quota) == (0, 2)


def test_a_file_loaded_again_does_not_open_a_cancelled_clinic(
    desk: Desk, files: HospitalFiles
) -> None:
    desk.cancel_clinic(reason="手术")
    load(desk, files)
    assert (desk.clinic().state, desk.clinic().reason) == ("cancelled", "手术")
    assert len(desk.to_tell()) == 5, "and tells nobody twice"


def test_whoever_a_file_books_in_a_cancelled_clinic_is_to_be_told(
    desk: Desk, files: HospitalFiles
) -> None:
    desk.cancel_clinic()
    load(desk, files, appointments=files.appointments + visits("11:00", 40))
    assert {row.appointment.patient.name for row in desk.to_tell()} >= {
        desk.patient("80000040").name
    }
    assert len(desk.to_tell()) == 6


def test_a_room_that_changes_in_the_file_is_told_to_who_is_booked(
    desk: Desk, files: HospitalFiles
) -> None:
    load(desk, files, roster=roster(files, room="310"))
    rows = desk.to_tell()
    assert len(rows) == 5
    assert {(row.cause, row.was_room) for row in rows} == {("moved", "303")}
    load(desk, files)
    assert desk.to_tell() == ()


def test_an_appointment_the_desk_has_put_off_is_not_booked_again_by_its_file(
    desk: Desk, files: HospitalFiles
) -> None:
    booked = next(b for b in desk.day_list().values() if b.practitioner == "P08")
    desk.change(booked, "10:00", desk.put(day=TOMORROW))
    assert load(desk, files).appointments == 0
    assert desk.stored(booked).day == TOMORROW


def test_an_appointment_the_desk_has_cancelled_stays_cancelled(
    desk: Desk, files: HospitalFiles
) -> None:
    booked = next(iter(desk.day_list().values()))
    desk.cancel(booked)
    assert load(desk, files).appointments == 0
    assert desk.stored(booked).state == "cancelled"


def test_yesterdays_roster_tells_nobody(desk: Desk, files: HospitalFiles) -> None:
    desk.now = desk.now.replace(day=24)
    past = [row.model_copy(update={"date": date(2026, 11, 23), "room": "399"})
            for row in files.roster]  # fmt: skip
    load(desk, files, roster=past, appointments=[])
    assert desk.to_tell() == ()


def test_an_appointment_outside_every_session_is_refused_with_doctor_and_time(
    desk: Desk, files: HospitalFiles
) -> None:
    with pytest.raises(UserFacingError) as refusal:
        load(desk, files, appointments=visits("12:30", 30))
    assert refusal.value.key == "no_schedule"


def test_the_same_line_twice_in_a_file_is_one_appointment(desk: Desk, files: HospitalFiles) -> None:
    assert load(desk, files, appointments=visits("11:00", 30, 30)).appointments == 1
    assert len(desk.ask(clinics.clinics_of_day, day=TODAY)) == 26
