"""A session as it is typed, and what it stands for; what is wrong is said with its field.

No Qt.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from desk.days import UnreadableDay, day_words, read_day
from desk.words import Row, clock
from shared.domain.errors import Refused
from shared.services.clinic_values import Clinic, PractitionerBrief
from shared.services.values import Department
from shared.text import text

SESSIONS = ("morning", "afternoon", "evening", "night")
FIELDS = ("day", "practitioner", "session", "department", "room", "starts", "ends",
          "slot_minutes", "quota", "slot_quota")  # fmt: skip
LINES = ("day", "room", "starts", "ends", "slot_minutes", "quota", "slot_quota")
USUAL_HOURS = {
    "morning": ("08:00", "12:00"),
    "afternoon": ("13:30", "17:30"),
    "evening": ("18:00", "21:00"),
    "night": ("21:00", "23:30"),
}


@dataclass(frozen=True)
class Draft:
    """Everything as typed. `schedule_id` None is a new session; `practitioner` and `department`
    are codes, "" while none is chosen; an empty `slot_quota` spreads the quota over the slots."""

    schedule_id: int | None = None
    day: str = ""
    session: str = "morning"
    practitioner: str = ""
    department: str = ""
    room: str = ""
    starts: str = "08:00"
    ends: str = "12:00"
    slot_minutes: str = "30"
    quota: str = "40"
    slot_quota: str = ""


class Wrong(Exception):
    """What is typed in the field cannot be read; `key` is the sentence about it."""

    def __init__(self, field: str, key: str) -> None:
        super().__init__(field, key)
        self.field, self.key = field, key


def draft_of(clinic: Clinic, now: datetime) -> Draft:
    """A session as it stands, to be changed."""
    return Draft(
        clinic.schedule_id,
        clinic.day,
        clinic.session,
        clinic.practitioner,
        clinic.department.code,
        clinic.room,
        clock(clinic.starts, now),
        clock(clinic.ends, now),
        str(clinic.slot_minutes),
        str(clinic.quota),
        str(clinic.slot_quota or ""),
    )


def new_draft(day: date, like: Clinic | None, now: datetime) -> Draft:
    """A new session; what is usual in the department of `like` is filled in."""
    if like is None:
        return Draft(day=day.isoformat())
    return replace(draft_of(like, now), schedule_id=None, day=day.isoformat(), practitioner="")


def with_lines(draft: Draft, typed: Mapping[str, str]) -> Draft:
    """What stands in the lines of the form."""
    words: dict[str, Any] = {name: typed[name] for name in LINES}
    return replace(draft, **words)


def with_session(draft: Draft, session: str) -> Draft:
    """Another session of the day has its usual hours, unless others were typed."""
    was, usual = USUAL_HOURS.get(draft.session), USUAL_HOURS.get(session)
    if usual is not None and (draft.starts, draft.ends) == was:
        return replace(draft, session=session, starts=usual[0], ends=usual[1])
    return replace(draft, session=session)


def with_doctor(draft: Draft, doctor: PractitionerBrief) -> Draft:
    """A doctor works in their own department, unless it is chosen otherwise after."""
    return replace(draft, practitioner=doctor.code, department=doctor.department)


def read(draft: Draft, today: date) -> dict[str, Any]:
    """What the service is handed. Raises Wrong, the first of the form."""
    for field, key in (("practitioner", "no_doctor"), ("department", "no_department")):
        if not getattr(draft, field):
            raise Wrong(field, f"desk.schedules.wrong.{key}")
    try:
        day = read_day(draft.day, today)
    except UnreadableDay:
        raise Wrong("day", "desk.days.unreadable") from None
    if not draft.room.strip():
        raise Wrong("room", "desk.schedules.wrong.no_room")
    return {
        "schedule_id": draft.schedule_id,
        "day": day.isoformat(),
        "session": draft.session,
        "practitioner": draft.practitioner,
        "department": draft.department,
        "room": draft.room,
        "starts": _time("starts", draft.starts),
        "ends": _time("ends", draft.ends),
        "slot_minutes": _number("slot_minutes", draft.slot_minutes),
        "quota": _number("quota", draft.quota),
        "slot_quota": _number("slot_quota", draft.slot_quota) if draft.slot_quota.strip() else 0,
    }


def read_time(typed: str) -> time:
    """8, 0830, 8:30, full width too. Raises ValueError."""
    words = unicodedata.normalize("NFKC", typed).replace(" ", "")
    found = re.fullmatch(r"(\d{1,2})(?::?(\d\d))?", words)
    if found is None:
        raise ValueError(typed)
    return time(int(found[1]), int(found[2] or 0))


def people_to_tell(clinic: Clinic | None, values: dict[str, Any]) -> int:
    """How many booked people a change concerns: all where doctor or room change, else those
    whose time is outside of the session then."""
    if clinic is None:
        return 0
    other = (clinic.practitioner, clinic.room) != (values["practitioner"], values["room"].strip())
    return sum(
        slot.taken + slot.add_ons
        for slot in clinic.slots
        if other or not values["starts"] <= slot.start.time() < values["ends"]
    )


def field_of(error: Refused) -> str:
    """The field a refusal speaks of, "" where it speaks of none on the form."""
    field = str(error.values.get("field", ""))
    return field if field in FIELDS else ""


def doctor_rows(
    doctors: Iterable[PractitionerBrief],
    departments: Iterable[Department],
    language: str,
    typed: str,
) -> tuple[Row, ...]:
    """Whose name or code holds what is typed."""
    named = {department.code: department.named(language) for department in departments}
    wanted = unicodedata.normalize("NFKC", typed).strip().upper()
    return tuple(
        Row(
            doctor.code,
            f"{doctor.code} {doctor.name}",
            right=named.get(doctor.department, doctor.department),
        )
        for doctor in doctors
        if wanted in doctor.name.upper() or wanted in doctor.code.upper()
    )


def department_rows(
    departments: Iterable[Department], language: str, typed: str
) -> tuple[Row, ...]:
    wanted = unicodedata.normalize("NFKC", typed).strip().upper()
    return tuple(
        Row(department.code, department.named(language), right=department.code)
        for department in departments
        if wanted in department.named(language).upper() or wanted in department.code
    )


def day_read(draft: Draft, today: date, language: str) -> str:
    """How the day that is typed is understood, "" where it cannot be."""
    try:
        return day_words(read_day(draft.day, today), today, language)
    except UnreadableDay:
        return ""


def wrong_words(wrong: Wrong, language: str) -> str:
    return text(wrong.key, language)


def _time(field: str, typed: str) -> time:
    try:
        return read_time(typed)
    except ValueError:
        raise Wrong(field, "desk.schedules.wrong.time") from None


def _number(field: str, typed: str) -> int:
    words = unicodedata.normalize("NFKC", typed).strip()
    if not words.isdecimal() or len(words) > 5:
        raise Wrong(field, "desk.schedules.wrong.number")
    return int(words)
