"""A week of one department without a screen: a row for each doctor's session, a cell for each day,
and the slots of a session."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from desk.days import day_words
from desk.words import Pill, Row, Tone, clock
from shared.domain.slots import Slot
from shared.services.clinic_values import Clinic
from shared.services.values import Department
from shared.text import text, title_words

DAYS = 7
KNOWN_SESSIONS = ("morning", "noon", "afternoon", "evening", "night")
CellState = Literal["free", "full", "over", "cancelled", "left"]
CELL_TONES: dict[CellState, Tone] = {
    "free": "brand",
    "full": "red",
    "over": "plain",
    "cancelled": "plain",
    "left": "amber",
}
WHY_ADD_ON = ("doctor", "ill", "check", "far")
WHY_CANCELLED = ("away", "leave", "surgery", "equipment", "other")
WHY_UNBLOCKED = ("ill", "not_theirs", "agreed")


@dataclass(frozen=True)
class WeekRow:
    """One session of the day (morning, …) of one doctor, by day; `first` of its doctor's rows."""

    practitioner: str
    doctor_name: str
    doctor_title: str
    session: str
    first: bool
    clinics: dict[str, Clinic]


def week_days(first: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range(DAYS))


def week_rows(clinics: Iterable[Clinic]) -> tuple[WeekRow, ...]:
    """Doctors as they come, their sessions by the clock."""
    by_row: dict[tuple[str, str], list[Clinic]] = {}
    for clinic in clinics:
        by_row.setdefault((clinic.practitioner, clinic.session), []).append(clinic)
    doctors = list(dict.fromkeys(practitioner for practitioner, _ in by_row))
    order = sorted(
        by_row, key=lambda key: (doctors.index(key[0]), min(c.starts.timetz() for c in by_row[key]))
    )
    rows = []
    for at, (practitioner, session) in enumerate(order):
        found = by_row[practitioner, session]
        rows.append(
            WeekRow(
                practitioner,
                found[0].doctor_name,
                found[0].doctor_title,
                session,
                at == 0 or order[at - 1][0] != practitioner,
                {clinic.day: clinic for clinic in found},
            )
        )
    return tuple(rows)


def session_words(session: str, language: str) -> str:
    """上午; one that only this hospital has stays as the roster names it."""
    if session not in KNOWN_SESSIONS:
        return session
    return text(f"desk.session.{session}", language)


def doctor_words(clinic: Clinic, language: str) -> str:
    return f"{clinic.doctor_name} {title_words(clinic.doctor_title, language)}".strip()


def booked_in(clinic: Clinic) -> int:
    """How many appointments it has, add-on numbers among them."""
    return sum(slot.taken + slot.add_ons for slot in clinic.slots)


def cell_state(clinic: Clinic) -> CellState:
    if clinic.state != "active":
        return clinic.state
    if all(slot.past for slot in clinic.slots):
        return "over"
    return "free" if any(slot.free for slot in clinic.slots) else "full"


def state_words(clinic: Clinic, language: str) -> str:
    """What marks a cell, "" where there is room."""
    state = cell_state(clinic)
    return "" if state == "free" else text(f"desk.clinic.{state}", language)


def figure(clinic: Clinic) -> str:
    return f"{booked_in(clinic)}/{clinic.quota}"


def cell_spoken(clinic: Clinic, now: datetime, language: str) -> str:
    """A cell for a screen reader, its doctor and day included."""
    room = text("desk.room_words", language, room=clinic.room)
    words = (
        doctor_words(clinic, language),
        clinic_title(clinic, now, language),
        room,
        figure(clinic),
        state_words(clinic, language),
    )
    return "，".join(part for part in words if part)


def clinic_title(clinic: Clinic, now: datetime, language: str) -> str:
    day = day_words(date.fromisoformat(clinic.day), now.date(), language)
    return f"{day} {session_words(clinic.session, language)}"


def clinic_detail(clinic: Clinic, now: datetime, language: str) -> str:
    return " · ".join(
        (
            text("desk.room_words", language, room=clinic.room),
            f"{clock(clinic.starts, now)}–{clock(clinic.ends, now)}",
            text("desk.clinic.booked", language, n=booked_in(clinic), quota=clinic.quota),
        )
    )


def slot_key(slot: Slot) -> str:
    return slot.start.isoformat()


def slot_rows(clinic: Clinic | None, now: datetime, language: str) -> tuple[Row, ...]:
    """Each slot with what is taken of it; Enter on one that is full asks for an add-on."""
    if clinic is None:
        return ()
    return tuple(
        Row(
            key=slot_key(slot),
            title=slot_words(slot, language),
            right=f"{clock(slot.start, now)}–{clock(slot.end, now)}",
            pills=_slot_pills(slot, language),
            dim=slot.past or clinic.state != "active",
        )
        for slot in clinic.slots
    )


def slot_words(slot: Slot, language: str) -> str:
    return f"{slot.taken}/{slot.quota}"


def first_free(clinic: Clinic) -> str:
    """The key of the slot a guide most likely wants: the first with a place, else the first to
    come."""
    for slot in clinic.slots:
        if slot.free:
            return slot_key(slot)
    return next((slot_key(slot) for slot in clinic.slots if not slot.past), "")


def department_rows(departments: Iterable[Department], language: str) -> tuple[Row, ...]:
    return tuple(Row(d.code, d.named(language)) for d in departments)


def _slot_pills(slot: Slot, language: str) -> tuple[Pill, ...]:
    pills = []
    if slot.past:
        pills.append(Pill(text("desk.clinic.past", language), "plain"))
    elif not slot.free:
        pills.append(Pill(text("desk.clinic.full", language), "red"))
    if slot.add_ons:
        pills.append(Pill(text("desk.clinic.add_ons", language, n=slot.add_ons), "amber"))
    return tuple(pills)


def why_words(kind: Literal["add_on", "stop", "unblock"], language: str) -> tuple[str, ...]:
    """Ready words for a reason."""
    ready = {"add_on": WHY_ADD_ON, "stop": WHY_CANCELLED, "unblock": WHY_UNBLOCKED}[kind]
    return tuple(text(f"desk.clinic.why.{kind}.{word}", language) for word in ready)
