"""A clinic is cancelled, taken up again or moved, and everybody booked there gets to know it."""

import random
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any

import pytest

from shared.domain.errors import Refused
from shared.services import calling, clinics
from shared.services.check_in import check_in, take_walk_in
from shared.services.closing import close_day
from shared.services.staffing import pause
from shared.services.undoing import undo
from shared.store import schema
from tests.shared.services.bookings import TODAY, TOMORROW, Desk, at, morning

CARDS = ("80000030", "80000031", "80000032", "80000033", "80000034", "80000035")


@pytest.fixture
def desk(demo: Any) -> Any:
    yield Desk(demo)
    assert demo.read(schema.check) == []


def refused(key: str) -> Any:
    return pytest.raises(Refused, match=f"^{key}")


def states(desk: Desk, booked: Any) -> list[tuple[str, str]]:
    return [(row.cause, row.state) for row in desk.told(booked)]


def whose(rows: Any) -> set[int]:
    return {row.appointment.id for row in rows}


# --- what the desk sees ---------------------------------------------------------------------


def test_a_week_shows_a_departments_clinics_by_doctor_and_day(desk: Desk) -> None:
    desk.put(day="2026-11-29")
    desk.put(day="2026-11-30")
    week = desk.ask(clinics.week, department="12.05", first_day=TODAY)
    shown = [(c.practitioner, c.day, c.session) for c in week if c.practitioner == "P08"]
    assert shown == [
        ("P08", TODAY, "morning"),
        ("P08", TODAY, "afternoon"),
        ("P08", "2026-11-29", "morning"),
    ]
    doctors = [clinic.practitioner for clinic in week]
    assert doctors == sorted(doctors, key=doctors.index), "each doctor's stand together"
    assert week == tuple(desk.clinic(c.practitioner, c.session, c.day) for c in week), (
        "the week and the day say the same"
    )


def test_a_clinic_says_how_many_places_each_slot_has(desk: Desk) -> None:
    clinic = desk.clinic()
    assert (clinic.quota, clinic.slot_quota, clinic.slot_minutes) == (40, 0, 30)
    assert [(f"{slot.start:%H:%M}", slot.taken) for slot in clinic.slots if slot.taken] == [
        ("08:30", 2), ("09:00", 2), ("09:30", 1),
    ]  # fmt: skip
    assert [slot.past for slot in clinic.slots[:2]] == [True, False]
    assert (clinic.starts, clinic.ends) == (at("08:00"), at("12:00"))


def test_a_doctor_who_pauses_is_shown_so(desk: Desk) -> None:
    assert not desk.clinic().paused
    desk.do(pause, practitioner="P08", until=at("10:00"))
    assert (desk.clinic().paused, desk.clinic().paused_until) == (True, at("10:00"))
    desk.do(pause, practitioner="P09", until=None)
    assert (desk.clinic("P09").paused, desk.clinic("P09").paused_until) == (True, None)


# --- 停诊 -----------------------------------------------------------------------------------


def test_everybody_booked_in_a_cancelled_clinic_is_to_be_told(desk: Desk) -> None:
    here = {b.id for b in desk.day_list().values() if b.schedule_id == desk.clinic().schedule_id}
    assert len(here) == 5
    off = desk.cancel_clinic(reason=" 医生 手术 ")
    assert (off.state, off.reason) == ("cancelled", "医生 手术")
    rows = desk.to_tell()
    assert whose(rows) == here
    assert {(row.cause, row.state, row.by_name) for row in rows} == {
        ("clinic_cancelled", "open", "周敏")
    }
    assert [row.appointment.slot_start for row in rows] == sorted(
        row.appointment.slot_start for row in rows
    )
    assert all("*" in row.masked_phone for row in rows)
    assert {booked.clinic_state for booked in desk.day_list().values() if booked.id in here} == {
        "cancelled"
    }


def test_a_cancelled_clinic_takes_nobody_any_more(desk: Desk) -> None:
    booked = desk.book("80000030")
    clinic = desk.cancel_clinic()
    with refused("clinic_is_cancelled"):
        desk.book("80000031", clinic=clinic)
    with refused("clinic_is_cancelled"):
        desk.book("80000031", clinic=clinic, add_on="老患者")
    with refused("clinic_cancelled"):
        desk.do(check_in, appointment_id=booked.id)
    with refused("clinic_is_cancelled"):
        desk.cancel_clinic(clinic)
    with refused("no_reason"):
        desk.cancel_clinic(desk.clinic("P09"), reason=" ")


def test_who_checked_in_keeps_the_number_and_a_colleague_calls_them(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    ticket = desk.do(check_in, appointment_id=booked.id).ticket
    desk.cancel_clinic()
    desk.cancel_clinic(desk.clinic("P08", "afternoon"))
    assert booked.id not in whose(desk.to_tell())
    assert desk.call_next("304").id == ticket.id


def test_who_gives_the_number_of_a_cancelled_clinic_back_is_to_be_told(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    ticket = desk.do(check_in, appointment_id=booked.id).ticket
    desk.cancel_clinic()
    desk.do(calling.cancel, ticket_id=ticket.id, reason="下次再来")
    assert booked.id in whose(desk.to_tell())
    desk.do(undo)
    assert desk.stored(booked).state == "checked_in"
    assert booked.id not in whose(desk.to_tell()), "they wait and will be called"
    desk.do(calling.cancel, ticket_id=ticket.id, reason="下次再来")
    assert states(desk, booked) == [("clinic_cancelled", "open")], "once is enough"


def test_a_check_in_taken_back_in_a_cancelled_clinic_is_to_be_told_too(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    desk.do(check_in, appointment_id=booked.id)
    desk.store.write(
        clinics.cancel_clinic,
        desk.stamp("D2"),
        schedule_id=desk.clinic().schedule_id,
        reason="手术",
    )
    desk.do(undo)
    assert booked.id in whose(desk.to_tell())


def test_a_cancelled_clinic_makes_nobody_a_no_show(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    desk.now = morning(18)
    closed = desk.do(close_day)
    assert desk.stored(booked).state == "booked"
    assert closed.no_show_appointments == 19, "the other clinics took place"
    desk.now = at("08:00", TOMORROW)
    tomorrow = desk.put(day=TOMORROW)
    assert booked.id in whose(desk.to_tell()), "and is still to be told the day after"
    assert desk.change(booked, "10:00", tomorrow).day == TOMORROW


def test_cancelling_and_restoring_asked_twice_happen_once(desk: Desk) -> None:
    clinic = desk.clinic()
    asked = {"schedule_id": clinic.schedule_id}
    off = desk.again(clinics.cancel_clinic, reason="手术", **asked)
    assert off[0] == off[1]
    assert len(desk.to_tell()) == 5
    row = desk.to_tell()[0]
    told = desk.again(clinics.set_told, to_tell_id=row.id, state="told", words="本人已知")
    assert told[0] == told[1]
    back = desk.again(clinics.restore_clinic, **asked)
    assert back[0] == back[1]
    assert [row.cause for row in desk.to_tell()] == ["restored"]
    for act in ("cancel_clinic", "set_told", "restore_clinic"):
        assert len(desk.noted(act)) == 1


def test_a_clinic_that_takes_place_after_all_is_told_only_to_who_heard_otherwise(
    desk: Desk,
) -> None:
    knows, not_yet = desk.book("80000030"), desk.book("80000031")
    desk.cancel_clinic()
    desk.set_told(next(r for r in desk.to_tell() if r.appointment.id == knows.id))
    clinic = desk.restore_clinic()
    assert (clinic.state, clinic.reason) == ("active", "")
    assert states(desk, not_yet) == [("clinic_cancelled", "withdrawn")]
    assert states(desk, knows) == [("clinic_cancelled", "told"), ("restored", "open")]
    assert whose(desk.to_tell()) == {knows.id}
    with refused("clinic_not_cancelled"):
        desk.restore_clinic()
    desk.book("80000032")


def test_cancelled_restored_and_cancelled_again_is_told_to_who_knows_otherwise(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    desk.set_told(next(r for r in desk.to_tell() if r.appointment.id == booked.id))
    desk.restore_clinic()
    desk.cancel_clinic()
    assert states(desk, booked) == [
        ("clinic_cancelled", "told"), ("restored", "withdrawn"),
    ], "they know already"  # fmt: skip
    desk.restore_clinic()
    desk.set_told(desk.to_tell()[0])
    desk.cancel_clinic()
    assert states(desk, booked)[2:] == [("restored", "told"), ("clinic_cancelled", "open")]


def test_who_is_rebooked_needs_not_be_told_any_more(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    desk.change(booked, "11:00", desk.clinic("P09"))
    assert states(desk, booked) == [("clinic_cancelled", "rebooked")]
    assert booked.id not in whose(desk.to_tell())
    listed = {row.appointment.id: row for row in desk.to_tell(all_states=True)}
    assert listed[booked.id].state == "rebooked"
    assert listed[booked.id].appointment.doctor_name == "郑丽华"
    desk.restore_clinic()
    assert states(desk, booked) == [("clinic_cancelled", "rebooked")], "settled is settled"


def test_a_rebooking_taken_back_puts_the_patient_on_the_list_again(desk: Desk) -> None:
    booked, knows = desk.book("80000030"), desk.book("80000031")
    desk.cancel_clinic()
    desk.set_told(next(r for r in desk.to_tell() if r.appointment.id == knows.id))
    for one in (booked, knows):
        desk.change(one, "11:00", desk.clinic("P09"))
        assert desk.take_change_back(one).clinic_state == "cancelled"
    assert states(desk, booked) == [("clinic_cancelled", "open")]
    assert states(desk, knows) == [("clinic_cancelled", "told")]
    assert booked.id in whose(desk.to_tell())
    desk.restore_clinic()
    assert whose(desk.to_tell()) == {knows.id}


def test_who_gives_up_cancels_the_appointment_and_can_think_again(desk: Desk) -> None:
    booked, other = desk.book("80000030"), desk.book("80000031")
    desk.cancel_clinic(reason="手术")
    row = next(r for r in desk.to_tell() if r.appointment.id == booked.id)
    gone = desk.set_told(row, "given_up", "去别家医院")
    assert (gone.state, gone.words, gone.appointment.state) == (
        "given_up", "去别家医院", "cancelled",
    )  # fmt: skip
    assert desk.stored(booked).reason == "去别家医院"
    desk.cancel(other)
    assert states(desk, other) == [("clinic_cancelled", "given_up")]
    desk.restore(booked)
    desk.restore(other)
    assert {booked.id, other.id} <= whose(desk.to_tell())


def test_given_up_without_a_word_is_for_the_reason_of_the_clinic(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic(reason="手术")
    row = next(r for r in desk.to_tell() if r.appointment.id == booked.id)
    desk.set_told(row, "given_up")
    assert desk.stored(booked).reason == "手术"


def test_an_appointment_cancelled_before_its_clinic_and_taken_back_is_to_be_told(
    desk: Desk,
) -> None:
    booked = desk.book("80000030")
    desk.cancel(booked)
    desk.cancel_clinic()
    assert booked.id not in whose(desk.to_tell())
    desk.restore(booked)
    assert booked.id in whose(desk.to_tell())


def test_who_gave_up_before_the_clinic_was_restored_hears_of_it_when_taken_back(
    desk: Desk,
) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    desk.cancel(booked)
    desk.restore_clinic()
    desk.restore(booked)
    assert states(desk, booked) == [("clinic_cancelled", "withdrawn")], "they never heard of it"
    desk.cancel_clinic()
    desk.set_told(next(r for r in desk.to_tell() if r.appointment.id == booked.id))
    desk.cancel(booked)
    desk.restore_clinic()
    desk.restore(booked)
    assert states(desk, booked)[1:] == [("clinic_cancelled", "told"), ("restored", "open")]


def test_nobody_answered_and_told_by_mistake_stay_on_the_list(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    row = next(r for r in desk.to_tell() if r.appointment.id == booked.id)
    assert desk.set_told(row, "open", "10:20 无人接听").words == "10:20 无人接听"
    assert booked.id in whose(desk.to_tell())
    desk.set_told(row, "told")
    assert booked.id not in whose(desk.to_tell())
    desk.set_told(row, "open")
    assert booked.id in whose(desk.to_tell())


def test_what_is_settled_cannot_be_told(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    row = next(r for r in desk.to_tell() if r.appointment.id == booked.id)
    desk.change(booked, "11:00", desk.clinic("P09"))
    with refused("told_settled"):
        desk.set_told(row)
    with refused("nothing_to_tell"):
        desk.do(clinics.set_told, to_tell_id=99_999, state="told")


def test_what_was_told_before_the_last_change_is_history(desk: Desk) -> None:
    booked = desk.book("80000030")
    desk.cancel_clinic()
    row = next(r for r in desk.to_tell() if r.appointment.id == booked.id)
    desk.set_told(row)
    desk.restore_clinic()
    with refused("told_settled"):
        desk.set_told(row, "open")
    assert len(desk.to_tell()) == 1


def test_who_comes_before_anybody_reached_them_is_on_no_list(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    desk.put(desk.clinic(), room="310")
    desk.do(check_in, appointment_id=booked.id)
    for all_states in (False, True):
        listed = desk.to_tell(all_states)
        assert booked.id not in whose(listed)
        assert len(listed) == 5


def test_a_clinic_that_is_over_cannot_be_cancelled_and_one_that_runs_can(desk: Desk) -> None:
    desk.now = at("11:59")
    clinic = desk.cancel_clinic()
    assert clinic.state == "cancelled"
    desk.now = at("12:00")
    with refused("clinic_over"):
        desk.restore_clinic(clinic)
    with refused("clinic_over"):
        desk.cancel_clinic(desk.clinic("P09"))


def test_a_cancelled_clinic_whose_room_was_given_away_is_not_restored_into_it(desk: Desk) -> None:
    tomorrow = desk.put(day=TOMORROW)
    desk.cancel_clinic(tomorrow)
    desk.put(day=TOMORROW, practitioner="P09")
    with refused("room_overlaps"):
        desk.restore_clinic(tomorrow)


# --- a doctor who has left ------------------------------------------------------------------


def test_a_doctor_who_left_gets_nobody_new_and_colleagues_see_who_is_booked(desk: Desk) -> None:
    booked = desk.book("80000030", "09:00")
    clinic = desk.do(clinics.doctor_left, schedule_id=desk.clinic().schedule_id)
    assert clinic.state == "left"
    with refused("doctor_has_left"):
        desk.book("80000031", clinic=clinic)
    with refused("doctor_has_left"):
        desk.do(clinics.doctor_left, schedule_id=clinic.schedule_id)
    desk.do(clinics.doctor_left, schedule_id=desk.clinic("P08", "afternoon").schedule_id)
    ticket = desk.do(check_in, appointment_id=booked.id).ticket
    assert desk.call_next("304").id == ticket.id
    assert desk.to_tell() == ()
    assert desk.do(clinics.doctor_back, schedule_id=clinic.schedule_id).state == "active"
    with refused("doctor_is_here"):
        desk.do(clinics.doctor_back, schedule_id=clinic.schedule_id)
    desk.book("80000031")


def test_a_doctor_leaves_only_today_and_only_while_the_clinic_runs(desk: Desk) -> None:
    tomorrow = desk.put(day=TOMORROW)
    with refused("clinic_not_today"):
        desk.do(clinics.doctor_left, schedule_id=tomorrow.schedule_id)
    clinic = desk.cancel_clinic()
    with refused("clinic_is_cancelled"):
        desk.do(clinics.doctor_left, schedule_id=clinic.schedule_id)
    desk.now = at("12:00")
    with refused("clinic_over"):
        desk.do(clinics.doctor_left, schedule_id=desk.clinic("P09").schedule_id)


def test_a_walk_in_for_a_doctor_who_left_is_refused_and_one_for_the_department_is_not(
    desk: Desk,
) -> None:
    desk.do(clinics.doctor_left, schedule_id=desk.clinic().schedule_id)
    asked = {"patient_id": desk.patient("80000040").id, "department": "12.05"}
    desk.now = at("11:00")
    ticket = desk.do(take_walk_in, **asked).ticket
    assert desk.call_next("304").id == ticket.id


# --- nobody is ever lost --------------------------------------------------------------------


@dataclass
class Belief:
    """What a patient thinks: whether the clinic takes place, where, with whom, and whether at
    their time."""

    takes_place: bool
    room: str
    doctor: str
    has_time: bool


@dataclass
class Month:
    """Somebody at the desk who does whatever comes to mind, and what the patients believe."""

    desk: Desk
    chance: random.Random
    believe: dict[int, Belief] = field(default_factory=dict)
    before_change: dict[int, Belief] = field(default_factory=dict)

    def clinics(self) -> list[Any]:
        return [
            c for c in self.desk.ask(clinics.clinics_of_day, day=TOMORROW)
            if c.department.code in ("12.05", "03.04")
        ]  # fmt: skip

    def reality(self, booked: Any, seen: Any = ()) -> Belief:
        clinic = next(c for c in seen or self.clinics() if c.schedule_id == booked.schedule_id)
        return Belief(
            clinic.state != "cancelled",
            clinic.room,
            clinic.practitioner,
            clinic.starts <= booked.slot_start < clinic.ends,
        )

    def visits(self, *wanted: str) -> list[Any]:
        return [b for b in self.desk.day_list(TOMORROW).values() if b.state in wanted]

    def step(self) -> None:
        acts = (
            self.book, self.book, self.book, self.book, self.change, self.change,
            self.take_change_back, self.cancel,
            self.restore, self.cancel_clinic, self.restore_clinic, self.restore_clinic, self.tell,
            self.tell, self.tell, self.move, self.shorten,
        )  # fmt: skip
        with suppress(Refused, IndexError):  # not now
            self.chance.choice(acts)()

    def book(self) -> None:
        clinic = self.chance.choice(self.clinics())
        slot = self.chance.choice(clinic.slots)
        add_on = self.chance.choice(("", "", "老患者"))
        booked = self.desk.book(
            f"800000{self.chance.randrange(26, 61)}", f"{slot.start:%H:%M}", clinic, add_on=add_on
        )
        self.believe[booked.id] = self.reality(booked)

    def change(self) -> None:
        booked = self.chance.choice(self.visits("booked"))
        clinic = self.chance.choice(self.clinics())
        moved = self.desk.change(booked, f"{self.chance.choice(clinic.slots).start:%H:%M}", clinic)
        self.before_change[moved.id] = self.believe[moved.id]
        self.believe[moved.id] = self.reality(moved)

    def take_change_back(self) -> None:
        booked = self.chance.choice(self.visits("booked"))
        back = self.desk.take_change_back(booked)
        self.believe[back.id] = self.before_change[back.id]

    def cancel(self) -> None:
        self.desk.cancel(self.chance.choice(self.visits("booked")))

    def restore(self) -> None:
        self.desk.restore(self.chance.choice(self.visits("cancelled")))

    def cancel_clinic(self) -> None:
        self.desk.cancel_clinic(self.chance.choice(self.clinics()))

    def restore_clinic(self) -> None:
        self.desk.restore_clinic(self.chance.choice(self.clinics()))

    def tell(self) -> None:
        row = self.chance.choice(self.desk.to_tell())
        state = self.chance.choice(("told", "told", "open", "given_up"))
        self.desk.set_told(row, state, "无人接听" if state == "open" else "")
        if state == "told":
            self.believe[row.appointment.id] = self.reality(row.appointment)

    def move(self) -> None:
        room = self.chance.choice(("303", "304", "201", "399"))
        self.desk.put(self.chance.choice(self.clinics()), room=room)

    def shorten(self) -> None:
        first, last = self.chance.choice((8, 9, 10)), self.chance.choice((10, 11, 12))
        self.desk.put(self.chance.choice(self.clinics()), starts=time(first), ends=time(last))

    def check(self) -> None:
        open_rows = self.desk.to_tell()
        listed = whose(open_rows)
        assert len(listed) == len(open_rows), "nobody is listed twice"
        visits, seen = self.desk.day_list(TOMORROW), self.clinics()
        assert set(visits) == set(self.believe), "no appointment is ever lost"
        for booked in visits.values():
            if booked.state == "booked":
                belief, real = self.believe[booked.id], self.reality(booked, seen)
                known = belief == real or not (belief.takes_place or real.takes_place)
                assert known or booked.id in listed, (booked, belief)
            if booked.state == "booked" and booked.clinic_state == "cancelled":
                standing = booked.id in listed or not self.believe[booked.id].takes_place
                assert standing, "a cancelled clinic loses no one"
            if booked.state == "cancelled":
                assert booked.id not in listed
        for clinic in seen:
            for slot in clinic.slots:
                assert slot.taken <= max(clinic.slot_quota, 1)
            inside = sum(slot.taken for slot in clinic.slots)
            assert inside <= clinic.quota


@pytest.mark.parametrize("seed", [17, 19])
def test_whatever_a_desk_does_nobody_comes_to_a_closed_door_untold(desk: Desk, seed: int) -> None:
    month = Month(desk, random.Random(seed))
    month.desk.put(quota=6, slot_quota=1)
    month.desk.put(practitioner="P09", room="304", quota=5, slot_quota=1, slot_minutes=60)
    month.desk.put(practitioner="P01", department="03.04", room="201", quota=4, slot_quota=1)
    for _ in range(110):
        month.step()
        month.check()
    acts = {act: len(desk.noted(act)) for act in ("book", "cancel_clinic", "restore_clinic",
            "set_told", "change_booking", "undo_change_booking", "restore_booking",
            "put_clinic")}  # fmt: skip
    assert all(acts.values()), acts
    desk.now += timedelta(minutes=1)
