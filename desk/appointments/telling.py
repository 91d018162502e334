"""People to tell without a screen: who, of what, and what came of it."""

from collections.abc import Iterable
from datetime import date, datetime

from desk.days import day_words, short_day
from desk.words import Pill, Row, Tone, ago, clock, person
from shared.services.clinic_values import TellState, ToTell
from shared.text import text

STATE_TONES: dict[TellState, Tone] = {
    "open": "amber",
    "told": "green",
    "rebooked": "brand",
    "given_up": "plain",
    "withdrawn": "plain",
}
SET_STATES: tuple[TellState, ...] = ("told", "given_up", "open")


def tell_rows(people: Iterable[ToTell], now: datetime, language: str) -> tuple[Row, ...]:
    """As the service orders them; whoever has been told steps back."""
    return tuple(
        Row(
            key=str(one.id),
            title=person(
                one.appointment.patient.name,
                one.appointment.patient.sex,
                one.appointment.patient.age,
                language,
            ),
            detail=" · ".join(
                part
                for part in (
                    cause_words(one, language),
                    one.appointment.department.named(language),
                    one.appointment.doctor_name,
                    one.words,
                )
                if part
            ),
            pills=(state_pill(one, language),),
            right=f"{short_day(date.fromisoformat(one.appointment.day), language)} "
            f"{clock(one.appointment.slot_start, now)}",
            dim=one.state != "open",
        )
        for one in people
    )


def state_pill(one: ToTell, language: str) -> Pill:
    return Pill(text(f"desk.tell.state.{one.state}", language), STATE_TONES[one.state])


def cause_words(one: ToTell, language: str) -> str:
    """停诊, changed, changed so that their time is gone, or taking place after all."""
    cause = "time_gone" if one.cause == "moved" and one.time_gone else one.cause
    return text(f"desk.tell.cause.{cause}", language)


def acts_of(one: ToTell) -> tuple[TellState, ...]:
    """What can be noted of it now; who was rebooked, gave up or needs no call is settled."""
    if one.state not in ("open", "told"):
        return ()
    return tuple(state for state in SET_STATES if state != one.state)


def facts(one: ToTell, now: datetime, language: str) -> tuple[tuple[str, str], ...]:
    """What is said on the telephone, each with its name."""
    booked = one.appointment
    day = day_words(date.fromisoformat(booked.day), now.date(), language)
    room = text("desk.room_words", language, room=booked.room)
    slot = f"{day} {clock(booked.slot_start, now)}–{clock(booked.slot_end, now)}"
    lines = [
        (text("desk.tell.fact.cause", language), cause_words(one, language)),
        (text("desk.appointments.fact.time", language), slot),
        (text("desk.appointments.fact.department", language), booked.department.named(language)),
        (text("desk.appointments.fact.doctor", language), f"{booked.doctor_name} · {room}"),
    ]
    was = [one.was_doctor]
    if one.was_room:
        was.append(text("desk.room_words", language, room=one.was_room))
    if any(was):
        words = " · ".join(part for part in was if part)
        lines.append((text("desk.tell.fact.was", language), words))
    if one.state != "open" and one.by_name:
        words = f"{one.by_name} · {ago(one.since, now, language)}"
        lines.append((text("desk.tell.fact.by", language), words))
    return tuple(lines)
