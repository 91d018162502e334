"""A patient's file as rows and words, without a screen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from desk.words import STATE_TONES, Pill, Row, Tone, clock, person_of
from shared.domain.identity import NO_ALLERGIES
from shared.domain.ticket import State
from shared.services.patient_file import FiledAppointment, FiledVisit, PatientFile
from shared.services.values import Patient
from shared.text import text

ROMAN = {1: "Ⅰ", 2: "Ⅱ", 3: "Ⅲ", 4: "Ⅳ"}
URGENT = (1, 2)
BOOKED_TONES: dict[str, Tone] = {"booked": "brand", "no_show": "red", "checked_in": "green"}
SEPARATOR = " · "
TELLING = ("name", "birth_date", "id_number", "phone")


def history_rows(file: PatientFile, now: datetime, language: str) -> tuple[Row, ...]:
    """Visits and appointments in one list, what is to come first, then the newest. A visit by
    appointment says so itself: its appointment is not shown a second time."""
    came = {(visit.day, visit.department.code) for visit in file.visits}
    dated = [(visit.checked_in, _visit_row(visit, now, language)) for visit in file.visits]
    dated += [
        (booked.slot_start, _appointment_row(booked, now, language))
        for booked in file.appointments
        if booked.state != "checked_in" or (booked.day, booked.department.code) not in came
    ]
    return tuple(row for _, row in sorted(dated, key=lambda one: one[0], reverse=True))


def _visit_row(visit: FiledVisit, now: datetime, language: str) -> Row:
    state = State(visit.state)
    pills = [Pill(text(f"desk.state.{state}", language), STATE_TONES[state])]
    if visit.first_visit:
        pills.append(Pill(text("desk.first_visit", language), "brand"))
    if visit.triage_level:
        level = text("desk.file.level", language, level=ROMAN[visit.triage_level])
        pills.append(Pill(level, "red" if visit.triage_level in URGENT else "amber"))
    detail = [
        visit.label,
        text(f"desk.class.{visit.ticket_class}", language),
        text("desk.file.arrived", language, time=clock(visit.checked_in, now)),
    ]
    if visit.started is not None:
        until = clock(visit.ended, now) if visit.ended is not None else ""
        served = text("desk.file.served", language, start=clock(visit.started, now), end=until)
        detail.append(served)
    if visit.complaint:
        detail.append(text("desk.quoted", language, words=visit.complaint))
    if visit.reason:
        detail.append(visit.reason)
    return Row(
        key=f"visit/{visit.ticket_id}",
        title=_title(visit.day, visit.department.named(language), visit.doctor_name),
        detail=SEPARATOR.join(detail),
        pills=tuple(pills),
        dim=state in (State.CANCELLED, State.VOID),
    )


def _appointment_row(booked: FiledAppointment, now: datetime, language: str) -> Row:
    detail = [
        text("desk.class.appointment", language),
        f"{clock(booked.slot_start, now)}–{clock(booked.slot_end, now)}",
    ]
    if booked.add_on:
        detail.append(text("desk.file.add_on", language))
    words = text(f"desk.file.booked.{booked.state}", language)
    return Row(
        key=f"appointment/{booked.id}",
        title=_title(booked.day, booked.department.named(language), booked.doctor_name),
        detail=SEPARATOR.join(detail),
        pills=(Pill(words, BOOKED_TONES.get(booked.state, "plain")),),
        dim=booked.state == "cancelled",
    )


def _title(day: str, department: str, doctor: str) -> str:
    return "  ".join(part for part in (day, department, doctor) if part)


def standing_pills(file: PatientFile, language: str) -> tuple[Pill, ...]:
    """How often nobody came, and whether that stops another appointment."""
    pills = []
    if file.no_shows:
        pills.append(Pill(text("desk.file.no_shows", language, n=file.no_shows), "amber"))
    if file.blocked_until:
        words = text("desk.file.blocked", language, day=file.blocked_until)
        pills.append(Pill(words, "red"))
    return tuple(pills)


def who(patient: Patient, language: str) -> str:
    """Number, birth, card, guardian, allergies where nothing is wrong: what a pill does not say."""
    parts = [
        patient.patient_no,
        patient.birth_date,
        text("desk.card_no", language, number=patient.card_no),
    ]
    if patient.guardian:
        parts.append(text("desk.file.guardian", language, name=patient.guardian))
    if not patient.allergies:
        parts.append(text("desk.file.allergies_not_asked", language))
    elif patient.allergies == NO_ALLERGIES:
        parts.append(text("desk.file.no_allergies", language))
    return SEPARATOR.join(parts)


def card_lines(file: PatientFile) -> str:
    """A line for each former card: number, day, why."""
    lines = (
        (card.number, card.replaced.date().isoformat(), card.reason) for card in file.former_cards
    )
    return "\n".join(SEPARATOR.join(part for part in line if part) for line in lines)


@dataclass(frozen=True)
class Compared:
    """One line of two records side by side."""

    key: str
    left: str
    right: str

    @property
    def differ(self) -> bool:
        """Where two records of one person say the same, or one of them nothing."""
        told = self.key in TELLING and bool(self.left) and bool(self.right)
        return told and self.left != self.right


def compared(left: Patient, right: Patient, today: date, language: str) -> tuple[Compared, ...]:
    """What tells whether two records are of one person."""

    def of(patient: Patient) -> dict[str, str]:
        return {
            "name": person_of(patient, today, language),
            "birth_date": patient.birth_date,
            "id_number": patient.masked_id,
            "phone": patient.masked_phone,
            "card_no": patient.card_no,
            "patient_no": patient.patient_no,
            "guardian": patient.guardian,
            "allergies": patient.allergies,
        }

    one, other = of(left), of(right)
    return tuple(Compared(key, one[key], other[key]) for key in one if one[key] or other[key])


def other_rows(found: Iterable[Patient], own: int, now: datetime, language: str) -> tuple[Row, ...]:
    """Records this one could be merged with: everybody found but itself."""
    return tuple(
        Row(
            key=str(patient.id),
            title=person_of(patient, now.date(), language),
            detail=f"{patient.birth_date} · {patient.patient_no}",
        )
        for patient in found
        if patient.id != own
    )
