"""The day's appointments without a screen: rows, what stands of each, and whom the next slot is
for."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from desk.days import day_words
from desk.words import Pill, Row, Tone, clock, person
from shared.domain.identity import age_on
from shared.domain.roles import Right, may
from shared.services.clinic_values import Booked, PatientBrief
from shared.services.values import Department, Patient, StaffMember
from shared.text import text

ALL = "-"
STATE_TONES: dict[str, Tone] = {
    "booked": "brand",
    "checked_in": "green",
    "done": "plain",
    "cancelled": "plain",
    "no_show": "red",
}
OVER = ("cancelled", "no_show", "done")
CANCEL_WORDS = ("asked", "time", "elsewhere", "wrong", "unreachable")
Act = Literal["change", "cancel", "restore"]


@dataclass(frozen=True)
class AtHand:
    """Whom the next slot is for: somebody who books or, with `moves`, an appointment to be
    moved."""

    patient: PatientBrief
    moves: Booked | None = None


def booker(patient: Patient, today: date) -> AtHand:
    age = age_on(patient.birth_date, today)
    return AtHand(PatientBrief(patient.id, patient.name, patient.masked, patient.sex, age))


def hand_words(hand: AtHand, now: datetime, language: str) -> str:
    """For whom, in a strip that stays while a slot is looked for: masked, as others may see it."""
    who = person(hand.patient.masked, hand.patient.sex, hand.patient.age, language)
    if hand.moves is None:
        return text("desk.appointments.for", language, person=who)
    was = when_and_who(hand.moves, now, language)
    return text("desk.appointments.moving", language, person=who, was=was)


def when_and_who(booked: Booked, now: datetime, language: str) -> str:
    """11月23日 周一 09:00 陈志远"""
    day = day_words(date.fromisoformat(booked.day), now.date(), language)
    return f"{day} {clock(booked.slot_start, now)} {booked.doctor_name}"


def may_book(member: StaffMember | None) -> bool:
    return member is not None and may(member.role, Right.BOOK)


def acts_of(booked: Booked, today: date) -> tuple[Act, ...]:
    """What can be done with it now; what is over only where its clinic was cancelled."""
    over = date.fromisoformat(booked.day) < today
    if booked.state == "booked" and (not over or booked.clinic_state == "cancelled"):
        return ("change", "cancel")
    return ("restore",) if booked.state == "cancelled" and not over else ()


def state_pills(booked: Booked, language: str) -> tuple[Pill, ...]:
    """What became of it; that its clinic does not take place; that it is an add-on number."""
    known = booked.state if booked.state in STATE_TONES else "booked"
    pills = [Pill(text(f"desk.appointments.state.{known}", language), STATE_TONES[known])]
    if booked.clinic_state != "active" and booked.state == "booked":
        words = text(f"desk.clinic.{booked.clinic_state}", language)
        pills.append(Pill(words, "red" if booked.clinic_state == "cancelled" else "amber"))
    if booked.add_on:
        pills.append(Pill(text("desk.appointments.add_on", language), "amber"))
    return tuple(pills)


def day_rows(
    booked: Iterable[Booked], department: str, now: datetime, language: str
) -> tuple[Row, ...]:
    """By time, those of one department or of ALL."""
    return tuple(
        Row(
            key=str(one.id),
            title=person(one.patient.name, one.patient.sex, one.patient.age, language),
            detail=" · ".join(
                (
                    one.department.named(language),
                    one.doctor_name,
                    text("desk.room_words", language, room=one.room),
                    visit_words(one, language),
                )
            ),
            pills=state_pills(one, language),
            right=clock(one.slot_start, now),
            dim=one.state in OVER,
        )
        for one in sorted(booked, key=lambda one: (one.slot_start, one.doctor_name, one.id))
        if department in (ALL, one.department.code)
    )


def visit_words(booked: Booked, language: str) -> str:
    return (
        text("desk.first_visit", language)
        if booked.first_visit
        else text("desk.return_visit", language)
    )


def facts(booked: Booked, now: datetime, language: str) -> tuple[tuple[str, str], ...]:
    """What stands of one appointment, each with its name."""
    slot = f"{clock(booked.slot_start, now)}–{clock(booked.slot_end, now)}"
    day = day_words(date.fromisoformat(booked.day), now.date(), language)
    lines = [
        (text("desk.appointments.fact.time", language), f"{day} {slot}"),
        (text("desk.appointments.fact.department", language), booked.department.named(language)),
        (
            text("desk.appointments.fact.doctor", language),
            f"{booked.doctor_name} · {text('desk.room_words', language, room=booked.room)}",
        ),
        (text("desk.appointments.fact.visit", language), visit_words(booked, language)),
        (text("desk.appointments.fact.code", language), booked.code),
    ]
    if booked.reason:
        lines.append((text("desk.appointments.fact.reason", language), booked.reason))
    return tuple(lines)


def department_rows(
    departments: Iterable[Department], booked: Iterable[Booked], language: str
) -> tuple[Row, ...]:
    """All, then each with how many appointments stand."""
    standing = Counter(one.department.code for one in booked if one.state != "cancelled")
    every = Row(ALL, text("desk.appointments.all", language), right=str(standing.total()))
    return (
        every,
        *(
            Row(
                department.code,
                department.named(language),
                right=str(standing[department.code] or ""),
                dim=not standing[department.code],
            )
            for department in departments
        ),
    )


def standing(booked: Iterable[Booked], department: str) -> int:
    """How many appointments of a department, or of ALL, were not cancelled."""
    return sum(
        one.state != "cancelled" and department in (ALL, one.department.code) for one in booked
    )


def cancel_words(language: str) -> tuple[str, ...]:
    return tuple(text(f"desk.appointments.why.{word}", language) for word in CANCEL_WORDS)
