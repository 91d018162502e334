"""The day's sheet without a screen: who is in and who is not, in words as they are read out."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from typing import Literal

from desk.appointments.week import (
    booked_in,
    cell_state,
    clinic_title,
    doctor_words,
    session_words,
)
from desk.queue_heads import HEAD
from desk.words import Pill, Row, Tone, clock
from shared.domain.roles import Right, may
from shared.services.clinic_values import Clinic
from shared.services.values import StaffMember
from shared.text import text

Standing = Literal["in", "paused", "left", "cancelled", "over"]
Act = Literal["edit", "pause", "resume", "left", "back", "stop", "restore"]
TONES: dict[Standing, Tone] = {
    "in": "green",
    "paused": "amber",
    "left": "amber",
    "cancelled": "red",
    "over": "plain",
}
READ_OUT: tuple[Standing, ...] = ("in", "paused", "left", "cancelled")
WHY_PAUSED = ("surgery", "consult", "rounds", "meeting", "meal")
NEEDS: dict[Act, Right] = {
    "edit": Right.EDIT_ROSTER,
    "pause": Right.DOCTOR_STATE,
    "resume": Right.DOCTOR_STATE,
    "left": Right.DOCTOR_STATE,
    "back": Right.DOCTOR_STATE,
    "stop": Right.CANCEL_CLINIC,
    "restore": Right.CANCEL_CLINIC,
}


def standing_of(clinic: Clinic) -> Standing:
    """In the clinic, or why not."""
    if clinic.state != "active":
        return clinic.state
    if cell_state(clinic) == "over":
        return "over"
    until = clinic.paused_until
    return "paused" if clinic.paused and (until is None or until > clinic.starts) else "in"


def standing_words(clinic: Clinic, now: datetime, language: str) -> str:
    standing = standing_of(clinic)
    words = text(f"desk.schedules.standing.{standing}", language)
    if standing != "paused":
        return words
    why = clinic.pause_reason or words
    if clinic.paused_until is None:
        return why
    until = clock(clinic.paused_until, now)
    return text("desk.schedules.until", language, why=why, time=until)


def standing_pill(clinic: Clinic, now: datetime, language: str) -> Pill:
    return Pill(standing_words(clinic, now, language), TONES[standing_of(clinic)])


def sheet_rows(clinics: Iterable[Clinic], now: datetime, language: str) -> tuple[Row, ...]:
    """Department by department, each session with its doctor's standing."""
    rows: list[Row] = []
    for _, group in groupby(clinics, key=lambda clinic: clinic.department.code):
        found = tuple(group)
        department = found[0].department
        doctors = len({clinic.practitioner for clinic in found})
        head = text("desk.schedules.doctors", language, n=doctors)
        rows.append(Row(f"{HEAD}{department.code}", department.named(language), right=head))
        rows += [_sheet_row(clinic, now, language) for clinic in found]
    return tuple(rows)


def summary(clinics: Iterable[Clinic], language: str) -> tuple[Pill, ...]:
    """How many doctors are in, and of each other standing that there is."""
    count = Counter(standing_of(clinic) for clinic in clinics)
    return tuple(
        Pill(text(f"desk.schedules.count.{standing}", language, n=count[standing]), TONES[standing])
        for standing in READ_OUT
        if count[standing] or standing == "in"
    )


def acts_of(clinic: Clinic, today: date) -> tuple[Act, ...]:
    """What can be done with a session now; doctors come and go only today."""
    standing = standing_of(clinic)
    if standing == "over" or date.fromisoformat(clinic.day) < today:
        return ()
    if standing == "cancelled":
        return ("restore",)
    if clinic.day != today.isoformat():
        return ("edit", "stop")
    if standing == "left":
        return ("edit", "back", "stop")
    return ("edit", "resume" if standing == "paused" else "pause", "left", "stop")


def may_do(member: StaffMember | None, act: Act) -> bool:
    return member is not None and may(member.role, NEEDS[act])


def facts(clinic: Clinic, now: datetime, language: str) -> tuple[tuple[str, str], ...]:
    """What stands of a session, each with its name."""
    slot_quota = clinic.slot_quota or max((slot.quota for slot in clinic.slots), default=0)
    lines = [
        (text("desk.schedules.fact.session", language), clinic_title(clinic, now, language)),
        (
            text("desk.schedules.fact.times", language),
            f"{clock(clinic.starts, now)}–{clock(clinic.ends, now)}",
        ),
        (
            text("desk.appointments.fact.department", language),
            clinic.department.named(language),
        ),
        (
            text("desk.schedules.fact.room", language),
            text("desk.room_words", language, room=clinic.room),
        ),
        (
            text("desk.schedules.fact.slots", language),
            text(
                "desk.schedules.slots",
                language,
                minutes=clinic.slot_minutes,
                slots=len(clinic.slots),
                each=slot_quota,
            ),
        ),
        (
            text("desk.schedules.fact.booked", language),
            text("desk.clinic.booked", language, n=booked_in(clinic), quota=clinic.quota),
        ),
    ]
    if clinic.reason:
        lines.append((text("desk.appointments.fact.reason", language), clinic.reason))
    return tuple(lines)


def pause_words(language: str) -> tuple[str, ...]:
    return tuple(text(f"desk.schedules.why.{word}", language) for word in WHY_PAUSED)


def _sheet_row(clinic: Clinic, now: datetime, language: str) -> Row:
    detail = (
        session_words(clinic.session, language),
        text("desk.room_words", language, room=clinic.room),
        text("desk.clinic.booked", language, n=booked_in(clinic), quota=clinic.quota),
        clinic.reason,
    )
    return Row(
        key=str(clinic.schedule_id),
        title=doctor_words(clinic, language),
        detail=" · ".join(part for part in detail if part),
        pills=(standing_pill(clinic, now, language),),
        right=f"{clock(clinic.starts, now)}–{clock(clinic.ends, now)}",
        dim=standing_of(clinic) in ("over", "cancelled"),
    )
