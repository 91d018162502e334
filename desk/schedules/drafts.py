"""What is typed of sessions, each kept until it is saved or given up. No Qt."""

from datetime import date, datetime
from typing import Any

from desk.messages import of_error
from desk.schedules.draft import (
    Draft,
    Wrong,
    draft_of,
    field_of,
    new_draft,
    people_to_tell,
    read,
    wrong_words,
)
from shared.domain.errors import Refused, UserFacingError
from shared.services.clinic_values import Clinic


class Drafts:
    """One of them is on the form: that of a session, or (None) of a new one."""

    def __init__(self) -> None:
        self._typed: dict[int | None, Draft] = {}
        self._wrong: dict[int | None, Wrong] = {}
        self._refused: dict[int | None, UserFacingError] = {}
        self.open: int | None = None

    @property
    def draft(self) -> Draft:
        return self._typed.get(self.open, Draft(self.open))

    def begin_new(self, day: date, like: Clinic | None, now: datetime) -> None:
        self.open = None
        if None not in self._typed:
            self._typed[None] = new_draft(day, like, now)

    def begin_change(self, clinic: Clinic, now: datetime) -> None:
        self.open = clinic.schedule_id
        self._typed.setdefault(self.open, draft_of(clinic, now))

    def type(self, draft: Draft) -> None:
        """What was wrong is looked at again when it is saved."""
        self._typed[self.open] = draft
        self._wrong.pop(self.open, None)
        self._refused.pop(self.open, None)

    def discard(self, day: date, clinic: Clinic | None, now: datetime) -> None:
        """As it stands in the store, or a new one as it began."""
        self.put(self.open)
        if self.open is None or clinic is None:
            self.begin_new(day, clinic, now)
        else:
            self.begin_change(clinic, now)

    def put(self, saved: int | None) -> None:
        self._typed.pop(saved, None)
        self._wrong.pop(saved, None)
        self._refused.pop(saved, None)

    def read(self, today: date) -> dict[str, Any] | None:
        """What the service is handed; None where something cannot be read."""
        self._refused.pop(self.open, None)
        try:
            return read(self.draft, today)
        except Wrong as wrong:
            self._wrong[self.open] = wrong
            return None

    def refuse(self, sent: int | None, error: UserFacingError) -> None:
        self._refused[sent] = error

    @property
    def wrong_field(self) -> str:
        wrong, refused = self._wrong.get(self.open), self._refused.get(self.open)
        if wrong is not None:
            return wrong.field
        return field_of(refused) if isinstance(refused, Refused) else ""

    def troubles(self, language: str) -> dict[str, str]:
        """Sentences by field, under "" for the whole form."""
        wrong, refused = self._wrong.get(self.open), self._refused.get(self.open)
        if wrong is not None:
            return {wrong.field: wrong_words(wrong, language)}
        if refused is None:
            return {}
        message = of_error(refused)
        words = f"{message.sentence(language)} {message.advice(language)}".strip()
        return {self.wrong_field: words}

    def people(self, clinic: Clinic | None, today: date) -> int:
        """How many booked people what is typed concerns; 0 while it cannot be read."""
        try:
            return people_to_tell(clinic, read(self.draft, today))
        except Wrong:
            return 0
