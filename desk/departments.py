"""Today's departments and their doctors as rows to choose from."""

from collections.abc import Iterable

from desk.words import Row, wait_words
from shared.services.values import DepartmentToday
from shared.text import text, title_words

ANY_DOCTOR = "-"
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


def closed_words(because: str | None, language: str) -> str:
    if because is None:
        return ""
    return text(CLOSED.get(because, "desk.closed.other"), language)


def chosen_department(departments: Iterable[DepartmentToday], code: str) -> DepartmentToday | None:
    return next((today for today in departments if today.department.code == code), None)
