"""Today's departments and their doctors as rows to choose from."""

from collections.abc import Iterable, Mapping

from desk.words import Pill, Row, wait_words
from shared.domain.triage.rotation import Decision, RotaDoctor
from shared.services.rotation import TurnNow
from shared.services.values import DepartmentToday, Doctor
from shared.text import text, title_words

ANY_DOCTOR = "-"
# What the rotation gives as its reasons (shared.domain.triage.rotation), as far as it is said.
TURN_REASONS = (
    "first_visit", "return_visit", "no_responsible", "responsible", "responsible_away", "skipped",
    "turn", "turn_used_ahead", "turn_given_back", "joined", "nobody_here", "duty_hours", "ask",
    "named", "named_away", "in_consultation", "named_uses_turn",
)  # fmt: skip
CLOSED = {
    "no_clinic": "desk.closed.no_clinic",
    "session_over": "desk.closed.session_over",
    "queue_full": "desk.closed.queue_full",
    "clinic_cancelled": "desk.closed.clinic_cancelled",
}


def department_rows(departments: Iterable[DepartmentToday], language: str) -> tuple[Row, ...]:
    return tuple(
        Row(
            key=today.department.code,
            title=today.department.named(language),
            detail=f"{text('desk.floor_words', language, floor=today.department.floor)} · "
            + (
                closed_words(today.closed_because, language)
                or wait_words(today.wait_minutes, language)
            ),
            right=text("desk.people", language, n=today.waiting),
            dim=today.closed_because is not None,
        )
        for today in departments
    )


def doctor_rows(today: DepartmentToday | None, language: str) -> tuple[Row, ...]:
    """Any doctor first, then those on duty."""
    if today is None:
        return ()
    anyone = Row(
        key=ANY_DOCTOR,
        title=text("desk.any_doctor", language),
        detail=text("desk.any_doctor_detail", language),
    )
    return (
        anyone,
        *(
            Row(
                key=doctor.code,
                title=f"{doctor.name} {title_words(doctor.title, language)}".strip(),
                detail=text("desk.room_words", language, room=doctor.room)
                + f" · {text('desk.waiting_people', language, n=doctor.waiting)}",
                right="" if doctor.open else text("desk.closed.queue_full", language),
                dim=not doctor.open,
            )
            for doctor in today.doctors
        ),
    )


def turn_rows(today: DepartmentToday | None, turn: TurnNow, language: str) -> tuple[Row, ...]:
    """Whose turn it is and why first, then each doctor with first visits seen today, who waits for
    them, and until when they are away."""
    if today is None:
        return ()
    decision, names = turn.decision, turn.names
    given = decision.practitioner if decision else None
    first = Row(
        key=ANY_DOCTOR,
        title=text("desk.turn.of", language, name=names.get(given, given))
        if given
        else text("desk.turn.ask" if decision and decision.asks else "desk.turn.nobody", language),
        detail=turn_words(decision, names, language) if decision else "",
    )
    states = {doctor.code: doctor for doctor in turn.rota.doctors}
    return (
        first,
        *(_turn_row(doctor, states.get(doctor.code), turn, language) for doctor in today.doctors),
    )


def _turn_row(doctor: Doctor, state: RotaDoctor | None, turn: TurnNow, language: str) -> Row:
    seen = turn.first_visits.get(doctor.code, 0)
    away = state is not None and not state.state.here
    parts = [
        text("desk.turn.seen", language, n=seen),
        text("desk.waiting_people", language, n=state.queue if state else doctor.waiting),
        text("desk.room_words", language, room=doctor.room),
    ]
    pills = []
    if state is not None and away:
        key = "desk.turn.away_until" if state.until else "desk.turn.away"
        pills.append(Pill(text(key, language, time=state.until or ""), "amber"))
    return Row(
        key=doctor.code,
        title=f"{doctor.name} {title_words(doctor.title, language)}".strip(),
        detail=" · ".join(parts),
        pills=tuple(pills),
        right="" if doctor.open else text("desk.closed.queue_full", language),
        dim=not doctor.open or away,
    )


def turn_words(decision: Decision, names: Mapping[str, str], language: str) -> str:
    """The decision's reasons as a guide says them; how many wait stands at the doctor."""
    said = []
    for reason in decision.because:
        kind, _, rest = reason.partition(":")
        code = rest.partition(":")[0]
        if kind in TURN_REASONS:
            name = names.get(code, code)
            said.append(text(f"desk.turn.because.{kind}", language, name=name))
    return " · ".join(said)


def closed_words(because: str | None, language: str) -> str:
    if because is None:
        return ""
    return text(CLOSED.get(because, "desk.closed.other"), language)


def chosen_department(departments: Iterable[DepartmentToday], code: str) -> DepartmentToday | None:
    return next((today for today in departments if today.department.code == code), None)
