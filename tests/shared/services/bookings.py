"""What a desk does with appointments and clinics, for tests of the services."""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from shared.services import booking, clinics, rosters
from shared.services.stamp import new_stamp
from shared.store.tables import appointment, journal, schedule, to_tell
from tests.conftest import MORNING, ZONE
from tests.shared.services.lobby import SITE, Lobby

TODAY, TOMORROW = "2026-11-23", "2026-11-24"


def at(clock: str, day: str = TODAY) -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=ZONE)


class Desk(Lobby):
    """A lobby whose desk books. Doctor P08 sees urology (12.05) in room 303 unless said."""

    def clinic(self, doctor: str = "P08", session: str = "morning", day: str = TODAY) -> Any:
        day_s = self.ask(clinics.clinics_of_day, day=day)
        return next(c for c in day_s if (c.practitioner, c.session) == (doctor, session))

    def slot(self, clock: str, doctor: str = "P08", session: str = "morning") -> Any:
        clinic = self.clinic(doctor, session)
        return next(slot for slot in clinic.slots if f"{slot.start:%H:%M}" == clock)

    def book(self, card: str, clock: str = "10:00", clinic: Any = None, **more: Any) -> Any:
        clinic = clinic or self.clinic()
        return self.do(
            booking.book,
            patient_id=self.patient(card).id,
            schedule_id=clinic.schedule_id,
            slot_start=at(clock, clinic.day),
            **more,
        )

    def change(self, booked: Any, clock: str, clinic: Any = None, **more: Any) -> Any:
        clinic = clinic or self.clinic()
        return self.do(
            booking.change,
            appointment_id=booked.id,
            schedule_id=clinic.schedule_id,
            slot_start=at(clock, clinic.day),
            **more,
        )

    def take_change_back(self, booked: Any) -> Any:
        return self.do(booking.take_change_back, appointment_id=booked.id)

    def cancel(self, booked: Any, reason: str = "出差") -> Any:
        return self.do(booking.cancel, appointment_id=booked.id, reason=reason)

    def restore(self, booked: Any) -> Any:
        return self.do(booking.restore, appointment_id=booked.id)

    def cancel_clinic(self, clinic: Any = None, reason: str = "手术") -> Any:
        clinic = clinic or self.clinic()
        return self.do(clinics.cancel_clinic, schedule_id=clinic.schedule_id, reason=reason)

    def restore_clinic(self, clinic: Any = None) -> Any:
        clinic = clinic or self.clinic()
        return self.do(clinics.restore_clinic, schedule_id=clinic.schedule_id)

    def to_tell(self, all_states: bool = False) -> Any:
        return self.ask(clinics.to_tell, all_states=all_states)

    def set_told(self, row: Any, state: str = "told", words: str = "") -> Any:
        return self.do(clinics.set_told, to_tell_id=row.id, state=state, words=words)

    def put(self, clinic: Any = None, **changed: Any) -> Any:
        """The clinic as it is but for what is changed; a new one where none is given."""
        values: dict[str, Any] = {
            "schedule_id": None, "day": TOMORROW, "session": "morning", "practitioner": "P08",
            "department": "12.05", "room": "303", "starts": time(8), "ends": time(12),
            "slot_minutes": 30, "quota": 40,
        }  # fmt: skip
        if clinic is not None:
            names = ("schedule_id", "day", "session", "practitioner", "room", "slot_minutes",
                     "quota", "slot_quota")  # fmt: skip
            values |= {name: getattr(clinic, name) for name in names}
            values |= {"department": clinic.department.code}
            values |= {"starts": clinic.starts.time(), "ends": clinic.ends.time()}
        return self.do(rosters.put_clinic, **(values | changed))

    def set_quota(self, clinic: Any, **columns: int) -> None:
        """As if the roster had always said so."""
        query = schedule.update().where(schedule.c.id == clinic.schedule_id).values(columns)
        self.store.write(lambda tx: tx.execute(query))

    def day_list(self, day: str = TODAY) -> dict[int, Any]:
        return {booked.id: booked for booked in self.ask(booking.day_list, day=day)}

    def stored(self, booked: Any) -> Any:
        return self._row(appointment, appointment.c.id == booked.id)

    def told(self, booked: Any) -> list[Any]:
        """The rows of a patient to tell, oldest first."""
        query = select(to_tell).where(to_tell.c.appointment_id == booked.id).order_by(to_tell.c.id)
        return self.store.read(lambda tx: tx.execute(query).all())

    def noted(self, act: str) -> list[Any]:
        query = select(journal).where(journal.c.act == act).order_by(journal.c.seq)
        return self.store.read(lambda tx: tx.execute(query).all())

    def again(self, service: Any, **arguments: Any) -> tuple[Any, Any]:
        """The same command sent twice, as when its answer was lost."""
        stamp = self.stamp()
        first = self.store.write(service, stamp, **arguments)
        return first, self.store.write(service, stamp, **arguments)

    def as_role(self, role: str, service: Any, **arguments: Any) -> Any:
        self.now += timedelta(seconds=1)
        stamp = new_stamp(SITE, self.now, "D1", "1001", role)
        return self.store.write(service, stamp, **arguments)

    def _row(self, table: Any, where: Any) -> Any:
        return self.store.read(lambda tx: tx.execute(select(table).where(where)).one())


def morning(hour: int, minute: int = 0) -> datetime:
    return MORNING.replace(hour=hour, minute=minute)
