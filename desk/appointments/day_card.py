"""The chosen appointment beside the day's list: what stands of it and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desk.appointments.model import (
    Act,
    acts_of,
    cancel_words,
    facts,
    may_book,
    state_pills,
    when_and_who,
)
from desk.controls import Card, KeyButton, OneLine, PillLabel, Rule, label, set_ink
from desk.reason_box import ReasonBox
from desk.session import DeskSession
from desk.words import person
from shared.services.clinic_values import Booked
from shared.text import text
from shared.ui import theme

SIDE_WIDTH = 344
MOST_FACTS, MOST_PILLS = 6, 3
ACT_KEYS: dict[Act, str] = {"change": "F9", "cancel": "F10", "restore": "F10"}


class DayCard(Card):
    """`act_asked` with "change" or "restore"; `cancel_confirmed` with the reason; `open_asked` for
    the patient at reception."""

    act_asked = Signal(str)
    cancel_confirmed = Signal(str)
    open_asked = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("appointments.chosen", spacing=10)
        self._session = session
        self._booked: Booked | None = None
        self._name = OneLine("appointments.chosen.name", 20, bold=True)
        self._pills = [PillLabel(f"appointments.chosen.pill.{n}") for n in range(MOST_PILLS)]
        self._facts = [
            (label(ink=theme.INK_2), label(f"appointments.fact.{n}", wrap=True))
            for n in range(MOST_FACTS)
        ]
        self.open = KeyButton("appointments.open", "plain", "Enter", shortcut=False)
        self.acts: dict[Act, KeyButton] = {
            act: KeyButton(f"appointments.{act}", "plain", key, shortcut=False)
            for act, key in ACT_KEYS.items()
        }
        self._trouble = label("appointments.chosen.trouble", ink=theme.RED, wrap=True)
        self.box = ReasonBox("appointments.cancel_why")
        set_ink(self._name, theme.INK)
        self._lay_out()
        self.open.clicked.connect(self.open_asked)
        for button in self.acts.values():
            button.clicked.connect(self.on_act)
        self.box.confirmed.connect(self.cancel_confirmed)
        self.box.left.connect(self.back_out)

    @property
    def booked(self) -> Booked | None:
        return self._booked

    def show_booked(self, booked: Booked | None) -> None:
        """Another one leaves an open question; what changed of the same one does not."""
        if booked is None or self._booked is None or booked.id != self._booked.id:
            self.box.leave()
            self.say_trouble("")
        self._booked = booked
        self.redraw()

    def press(self, key: str) -> None:
        """F9 or F10: the act that has that key now."""
        for act, button in self.acts.items():
            if ACT_KEYS[act] == key and button.isVisible() and button.isEnabled():
                button.click()
                return

    def say_trouble(self, words: str) -> None:
        asking = self.box.open
        self.box.say_trouble(words if asking else "")
        self._trouble.setText("" if asking else words)
        self._trouble.setVisible(bool(words) and not asking)

    def back_out(self) -> bool:
        """Esc: leave the question. True where one was open."""
        if not self.box.open:
            return False
        self.box.leave()
        self.redraw()
        return True

    def speak(self) -> None:
        language = self._session.language
        self.open.say(text("desk.appointments.open", language))
        for act, button in self.acts.items():
            button.say(text(f"desk.appointments.act.{act}", language))
        self.redraw()

    def redraw(self) -> None:
        booked, language = self._booked, self._session.language
        now = self._session.program.clock.now()
        may, asking = may_book(self._session.staff), self.box.open
        acts = acts_of(booked, now.date()) if booked is not None else ()
        self.open.setVisible(booked is not None and not asking)
        for act, button in self.acts.items():
            button.setVisible(act in acts and not asking)
            button.setEnabled(may)
        lines = facts(booked, now, language) if booked is not None else ()
        pills = state_pills(booked, language) if booked is not None else ()
        for place, pill in enumerate(self._pills):
            pill.say(*(pills[place].words, pills[place].tone) if place < len(pills) else ("",))
        for place, (name, words) in enumerate(self._facts):
            there = place < len(lines) and not asking
            name.setVisible(there)
            words.setVisible(there)
            if there:
                name.setText(lines[place][0])
                words.setText(lines[place][1])
        if booked is None:
            self._name.setText(text("desk.appointments.none_chosen", language))
            return
        patient = booked.patient
        self._name.setText(person(patient.name, patient.sex, patient.age, language))
        if asking:
            self.box.speak(
                language,
                text("desk.appointments.cancel_title", language, person=patient.masked),
                text("desk.appointments.cancel_yes", language),
                cancel_words(language),
                detail=when_and_who(booked, now, language),
            )

    def on_act(self) -> None:
        act = next(act for act, button in self.acts.items() if button is self.sender())
        if act == "cancel":
            self.say_trouble("")
            self.box.ask(kind="danger")
            self.redraw()
        else:
            self.act_asked.emit(act)

    def _lay_out(self) -> None:
        self.setFixedWidth(SIDE_WIDTH)
        pills = QHBoxLayout()
        pills.setSpacing(6)
        for pill in self._pills:
            pills.addWidget(pill)
        pills.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(self._facts):
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1)
        rows = (QHBoxLayout(), QHBoxLayout())
        rows[0].addWidget(self.open)
        for button in self.acts.values():
            rows[1].addWidget(button)
        for row in rows:
            row.setSpacing(8)
            row.addStretch(1)
        self.column.addWidget(self._name)
        self.column.addLayout(pills)
        self.column.addWidget(Rule())
        self.column.addLayout(grid)
        self.column.addSpacing(4)
        for row in rows:
            self.column.addLayout(row)
        for part in (self._trouble, self.box):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._trouble.hide()
