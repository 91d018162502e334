"""May this patient have this slot? The rules of booking, each with its sentence."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain import no_show
from shared.domain.errors import Refused
from shared.domain.roles import Right
from shared.domain.slots import Slot
from shared.services.calling import reason_given
from shared.services.clinic_sessions import slots_without
from shared.services.permission import require
from shared.services.queue_now import policy_of
from shared.services.stamp import Stamp
from shared.store import appointments

HOLDS_PLACE = ("booked", "checked_in")


def blocked_until(
    tx: Connection, site: str, patient_id: int, now: datetime, department: str = ""
) -> str | None:
    """The first day (YYYY-MM-DD) on which the patient may book again, None where nothing blocks
    it; by the hospital's rule, or by that which holds for a department."""
    rule = no_show.rule_of(policy_of(tx, site, department))
    if rule is None:
        return None
    since = now.date() - no_show.looks_back(rule)
    missed = appointments.no_show_days(tx, site, patient_id, since.isoformat())
    until = no_show.blocked_until([date.fromisoformat(day) for day in missed], rule, now.date())
    return until.isoformat() if until else None


def bookable_slot(
    tx: Connection,
    stamp: Stamp,
    clinic: Any,
    slot_start: datetime,
    *,
    add_on: str,
    moving: Any | None = None,
) -> Slot:
    """The slot, if it can take one more; the slot that runs now still can."""
    if clinic.state == "cancelled":
        raise Refused("clinic_is_cancelled", field="slot_start")
    if clinic.state == "left":
        raise Refused("doctor_has_left", field="slot_start", doctor=clinic.doctor_name)
    slots = slots_without(tx, stamp.now, clinic, moving)
    time = clock(slot_start, stamp.now)
    slot = next((slot for slot in slots if slot.start == slot_start), None)
    if slot is None:
        raise Refused("no_slot", field="slot_start", time=time)
    if slot.past:
        raise Refused("slot_past", field="slot_start", time=time)
    if not add_on and not slot.free:
        raise Refused("slot_full", field="slot_start", time=time)
    return slot


def refuse_given_away(
    tx: Connection, stamp: Stamp, clinic: Any, slot_start: datetime, moving: Any | None = None
) -> None:
    """What is taken back needs its place; a time that the session does not hold any more has
    none to lose."""
    slots = slots_without(tx, stamp.now, clinic, moving)
    here = next((slot for slot in slots if slot.holds(slot_start)), None)
    if here is not None and here.taken >= here.quota:
        raise Refused("slot_full", time=clock(here.start, stamp.now))


def refuse_second(tx: Connection, clinic: Any, patient_id: int, moving: Any | None = None) -> None:
    """One appointment of a patient in one session of a department."""
    for other in appointments.of_patient(tx, clinic.site, patient_id, clinic.day):
        same = (other.day, other.department, other.session) == (
            clinic.day, clinic.department, clinic.session,
        )  # fmt: skip
        itself = moving is not None and other.id == moving.id
        if same and not itself and other.state in HOLDS_PLACE:
            raise Refused("booked_already", field="slot_start", doctor=other.doctor_name)


def refuse_blocked(
    tx: Connection, stamp: Stamp, patient_id: int, department: str, despite: str
) -> str:
    """Why it is booked all the same; "" where nothing blocks it."""
    until = blocked_until(tx, stamp.site, patient_id, stamp.now, department)
    if until is None:
        return ""
    if not despite:
        raise Refused("blocked_no_show", until=until)
    require(stamp, Right.UNBLOCK)
    return reason_given(despite)


def refuse_used(stamp: Stamp, row: Any) -> None:
    """Only what is still to come can be changed; a day that is over only where the clinic was
    cancelled."""
    if row.state != "booked":
        raise Refused("appointment_used")
    if row.day < stamp.day and row.schedule_state != "cancelled":
        raise Refused("appointment_over", day=row.day)


def clock(moment: datetime, now: datetime) -> str:
    return f"{moment.astimezone(now.tzinfo):%H:%M}"
