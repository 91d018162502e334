"""The day's sheet as it is read out in the morning: by department, every session and its doctor."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk import look
from desk.agenda_list import AgendaList
from desk.controls import Card, PillLabel, Rule, label
from desk.schedules.model import READ_OUT, sheet_rows, summary
from shared.services.clinic_values import Clinic
from shared.text import text


class Sheet(Card):
    """The list, over it how many are in and how many are not."""

    def __init__(self) -> None:
        super().__init__("schedules.sheet_card", padding=0, spacing=0)
        self._title = label("schedules.title", look.TITLE, bold=True)
        self._summary = [PillLabel(f"schedules.count.{place}") for place in range(len(READ_OUT))]
        self.list = AgendaList("schedules.sheet", 100)
        title = QHBoxLayout()
        title.setContentsMargins(16, 12, 16, 12)
        title.setSpacing(8)
        title.addWidget(self._title)
        title.addStretch(1)
        for pill in self._summary:
            title.addWidget(pill)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 10)
        body.addWidget(self.list)
        self.column.addLayout(title)
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)

    def speak(self, language: str) -> None:
        self._title.setText(text("desk.schedules.sheet", language))
        self.list.setAccessibleName(text("desk.schedules.sheet", language))
        self.list.say_when_empty(text("desk.schedules.nobody", language))

    def show_clinics(self, clinics: tuple[Clinic, ...], now: datetime, language: str) -> None:
        self.list.set_rows(sheet_rows(clinics, now, language))
        pills = summary(clinics, language)
        for place, pill in enumerate(self._summary):
            if place < len(pills):
                pill.say(pills[place].words, pills[place].tone)
            else:
                pill.say("")

    @property
    def chosen(self) -> str:
        return self.list.current_key
