"""Booking, changing, cancelling and 停诊 at the desk: each act with its sentence and its undo."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from desk.appointments.model import AtHand
from desk.appointments.week import clinic_title
from desk.days import day_words
from desk.messages import Message, done
from desk.session import DeskSession, Refusal
from desk.undo import LastAct, Undo
from desk.words import clock
from shared.domain.slots import Slot
from shared.services import booking, clinics
from shared.services.clinic_values import Booked, Clinic, ToTell
from shared.text import text


@dataclass(frozen=True)
class Wanted:
    """A slot for whom is at hand, with the reasons that were asked for so far."""

    hand: AtHand
    clinic: Clinic
    slot: Slot
    add_on: str = ""
    despite_block: str = ""


class BookingActs(QObject):
    """`done` is called with the answer, `refused` with the error; what was done can be undone."""

    def __init__(self, session: DeskSession, last: LastAct) -> None:
        super().__init__(last)
        self._session = session
        self._last = last

    def take(self, wanted: Wanted, taken: Callable[[Booked], None], refused: Refusal) -> None:
        """Book it, or move the appointment at hand to it."""
        if wanted.hand.moves is None:
            self._book(wanted, taken, refused)
        else:
            self._change(wanted, wanted.hand.moves, taken, refused)

    def cancel(
        self, booked: Booked, reason: str, cancelled: Callable[[Booked], None], refused: Refusal
    ) -> None:
        def answered(now: Booked) -> None:
            values = {"appointment_id": booked.id}
            self._say(
                "cancelled", now, Undo("cancel", booking.restore, values, self._restored(now))
            )
            cancelled(now)

        self._session.act(
            f"cancel_appointment:{booked.id}", booking.cancel, answered, refused,
            seen_in="appointments", appointment_id=booked.id, reason=reason,
        )  # fmt: skip

    def restore(self, booked: Booked, refused: Refusal) -> None:
        def restored(now: Booked) -> None:
            self._last.keep(None)
            self._session.say(self._restored(now))

        self._session.act(
            f"restore_appointment:{booked.id}", booking.restore, restored, refused,
            seen_in="appointments", appointment_id=booked.id,
        )  # fmt: skip

    def stop(
        self, clinic: Clinic, reason: str, stopped: Callable[[Clinic], None], refused: Refusal
    ) -> None:
        """停诊; the caller says how many are to be told once it has read that."""

        def answered(now: Clinic) -> None:
            values = {"schedule_id": clinic.schedule_id}
            said = self._clinic_message("restored", now)
            self._last.keep(Undo("stop", clinics.restore_clinic, values, said))
            stopped(now)

        self._session.act(
            f"stop:{clinic.schedule_id}", clinics.cancel_clinic, answered, refused,
            schedule_id=clinic.schedule_id, reason=reason,
        )  # fmt: skip

    def restart(
        self, clinic: Clinic, restarted: Callable[[Clinic], None], refused: Refusal
    ) -> None:
        def answered(now: Clinic) -> None:
            self._last.keep(None)
            self._session.say(self._clinic_message("restored", now))
            restarted(now)

        self._session.act(
            f"restart:{clinic.schedule_id}", clinics.restore_clinic, answered, refused,
            schedule_id=clinic.schedule_id,
        )  # fmt: skip

    def say_stopped(self, clinic: Clinic, people: int) -> None:
        key = "stopped" if people else "stopped_nobody"
        self._session.say(self._clinic_message(key, clinic, n=people))

    def set_told(self, one: ToTell, state: str, words: str, refused: Refusal) -> None:
        """Told, open again, or given up, which cancels the appointment; the key takes it back."""

        def answered(now: ToTell) -> None:
            person = one.appointment.patient.masked
            said = done("desk.tell.undone", person=person)
            values = {"to_tell_id": one.id, "state": one.state, "words": one.words}
            undo = Undo(f"told:{one.id}", clinics.set_told, values, said)
            if now.state == "given_up":
                booked = {"appointment_id": one.appointment.id}
                undo = Undo(f"told:{one.id}", booking.restore, booked, said)
            self._last.keep(undo)
            self._session.say(done(f"desk.tell.said.{now.state}", person=person))

        self._session.act(
            f"told:{one.id}", clinics.set_told, answered, refused,
            seen_in="to_tell", to_tell_id=one.id, state=state, words=words,
        )  # fmt: skip

    def _book(self, wanted: Wanted, taken: Callable[[Booked], None], refused: Refusal) -> None:
        def answered(now: Booked) -> None:
            reason = text("desk.appointments.taken_back", self._session.language)
            values = {"appointment_id": now.id, "reason": reason}
            said = done("desk.appointments.booking_undone", person=now.patient.masked)
            self._say("booked", now, Undo(f"book:{now.id}", booking.cancel, values, said))
            taken(now)

        self._session.act(
            f"book:{wanted.hand.patient.id}", booking.book, answered, refused,
            patient_id=wanted.hand.patient.id, schedule_id=wanted.clinic.schedule_id,
            slot_start=wanted.slot.start, add_on=wanted.add_on,
            despite_block=wanted.despite_block,
        )  # fmt: skip

    def _change(
        self, wanted: Wanted, was: Booked, taken: Callable[[Booked], None], refused: Refusal
    ) -> None:
        def answered(now: Booked) -> None:
            values = {"appointment_id": now.id}
            said = done("desk.appointments.change_undone", **self._values(was))
            undo = Undo(f"change:{now.id}", booking.take_change_back, values, said)
            self._say("changed", now, undo)
            taken(now)

        self._session.act(
            f"change:{was.id}", booking.change, answered, refused,
            appointment_id=was.id, schedule_id=wanted.clinic.schedule_id,
            slot_start=wanted.slot.start, add_on=wanted.add_on,
        )  # fmt: skip

    def _say(self, key: str, booked: Booked, undo: Undo | None) -> None:
        self._last.keep(undo)
        self._session.say(done(f"desk.appointments.said.{key}", **self._values(booked)))

    def _restored(self, booked: Booked) -> Message:
        return done("desk.appointments.said.restored", **self._values(booked))

    def _values(self, booked: Booked) -> dict[str, object]:
        """Masked: the strip is read by whoever stands at the desk."""
        now, language = self._session.program.clock.now(), self._session.language
        return {
            "person": booked.patient.masked,
            "day": day_words(date.fromisoformat(booked.day), now.date(), language),
            "time": clock(booked.slot_start, now),
            "doctor": booked.doctor_name,
            "code": booked.code,
        }

    def _clinic_message(self, key: str, clinic: Clinic, **more: object) -> Message:
        now, language = self._session.program.clock.now(), self._session.language
        session = clinic_title(clinic, now, language)
        return done(f"desk.clinic.said.{key}", doctor=clinic.doctor_name, session=session, **more)
