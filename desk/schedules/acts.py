"""Doctors come and go, sessions stop and change: each act with its sentence and its undo."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from desk.appointments.week import clinic_title
from desk.messages import done
from desk.session import DeskSession, Refusal
from desk.undo import LastAct, Undo
from desk.words import clock
from shared.services import clinics, rosters, staffing
from shared.services.clinic_values import Clinic


class ScheduleActs(QObject):
    """What was done can be undone, but for a session that was added or changed: that is changed
    back on the form."""

    def __init__(self, session: DeskSession, last: LastAct) -> None:
        super().__init__(last)
        self._session = session
        self._last = last

    def pause(
        self,
        clinic: Clinic,
        until: datetime | None,
        reason: str,
        paused: Callable[[], None],
        refused: Refusal,
    ) -> None:
        doctor, now = clinic.doctor_name, self._session.program.clock.now()

        def answered(_answer: None) -> None:
            values = {"practitioner": clinic.practitioner}
            said = done("desk.queue.has_resumed", doctor=doctor)
            self._last.keep(Undo(f"pause:{clinic.practitioner}", staffing.resume, values, said))
            self._session.say(
                done("desk.queue.has_paused_until", doctor=doctor, time=clock(until, now))
                if until
                else done("desk.queue.has_paused", doctor=doctor)
            )
            paused()

        self._session.act(
            f"pause:{clinic.practitioner}", staffing.pause, answered, refused,
            seen_in="sheet", practitioner=clinic.practitioner, until=until, reason=reason,
        )  # fmt: skip

    def resume(self, clinic: Clinic, refused: Refusal) -> None:
        def answered(_answer: None) -> None:
            values = {
                "practitioner": clinic.practitioner,
                "until": clinic.paused_until,
                "reason": clinic.pause_reason,
            }
            said = done("desk.queue.has_paused", doctor=clinic.doctor_name)
            self._last.keep(Undo(f"resume:{clinic.practitioner}", staffing.pause, values, said))
            self._session.say(done("desk.queue.has_resumed", doctor=clinic.doctor_name))

        self._session.act(
            f"resume:{clinic.practitioner}", staffing.resume, answered, refused,
            seen_in="sheet", practitioner=clinic.practitioner,
        )  # fmt: skip

    def set_here(self, clinic: Clinic, here: bool, refused: Refusal) -> None:
        """The doctor has left for today, or is back."""
        service, other = clinics.doctor_left, clinics.doctor_back
        if here:
            service, other = other, service
        values = {"schedule_id": clinic.schedule_id}

        def answered(_now: Clinic) -> None:
            said = done(f"desk.schedules.said.{'left' if here else 'back'}", **self._who(clinic))
            self._last.keep(Undo(f"here:{clinic.schedule_id}", other, values, said))
            key = "back" if here else "left"
            self._session.say(done(f"desk.schedules.said.{key}", **self._who(clinic)))

        self._session.act(
            f"here:{clinic.schedule_id}", service, answered, refused, seen_in="sheet", **values
        )

    def stop(
        self, clinic: Clinic, reason: str, stopped: Callable[[Clinic], None], refused: Refusal
    ) -> None:
        """停诊; said once it is known how many are to be told."""

        def answered(now: Clinic) -> None:
            values = {"schedule_id": clinic.schedule_id}
            said = done("desk.clinic.said.restored", **self._who(clinic))
            self._last.keep(
                Undo(f"stop:{clinic.schedule_id}", clinics.restore_clinic, values, said)
            )
            stopped(now)

        self._session.act(
            f"stop:{clinic.schedule_id}", clinics.cancel_clinic, answered, refused,
            seen_in="sheet", schedule_id=clinic.schedule_id, reason=reason,
        )  # fmt: skip

    def restart(self, clinic: Clinic, refused: Refusal) -> None:
        def answered(_now: Clinic) -> None:
            self._last.keep(None)
            self._session.say(done("desk.clinic.said.restored", **self._who(clinic)))

        self._session.act(
            f"restart:{clinic.schedule_id}", clinics.restore_clinic, answered, refused,
            seen_in="sheet", schedule_id=clinic.schedule_id,
        )  # fmt: skip

    def put(self, values: dict[str, Any], put: Callable[[Clinic], None], refused: Refusal) -> None:
        """A new or changed session; the caller says so once it knows who is to be told."""

        def answered(now: Clinic) -> None:
            self._last.keep(None)
            put(now)

        key = f"put:{values['schedule_id'] or 'new'}"
        self._session.act(key, rosters.put_clinic, answered, refused, **values)

    def say_people(self, key: str, clinic: Clinic, people: int) -> None:
        """What was done to a session, and how many are to be told of it."""
        end = "" if people else "_nobody"
        self._session.say(done(f"{key}{end}", n=people, **self._who(clinic)))

    def _who(self, clinic: Clinic) -> dict[str, object]:
        now, language = self._session.program.clock.now(), self._session.language
        return {
            "doctor": clinic.doctor_name,
            "session": clinic_title(clinic, now, language),
        }
