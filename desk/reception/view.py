"""Reception: who came and who is searched for at the left, the patient at the desk beside it."""

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.reception.model import arrival_rows, found_rows, patient_id_of
from desk.reception.patient_form import PatientForm
from desk.reception.patient_panel import PatientPanel
from desk.row_list import RowList
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.services import patients, views
from shared.services.values import Arrival, Patient
from shared.text import text
from shared.ui import theme

LEFT_WIDTH = 344
KEYS = ("F2", "↑ ↓", "F3", "F8", "Ctrl+↑ ↓", "Alt+↑ ↓")
SCANNED = re.compile(r"DZ:", re.IGNORECASE)


class ReceptionPage(QWidget):
    """`ready_for_next` when the search field should take the next patient's name."""

    ready_for_next = Signal()

    def __init__(self, session: DeskSession, slips: SlipPrinting) -> None:
        super().__init__()
        self._session = session
        self._words = ""
        self._found_for: str | None = None
        self._take_first = False
        self._opening = False
        self._arrivals: tuple[Arrival, ...] = ()
        self._found: tuple[Patient, ...] = ()
        self._title = label("reception.list_title", look.TITLE, bold=True)
        self._count = PillLabel("reception.count")
        self._nobody = label("reception.nobody", ink=theme.INK_2, wrap=True)
        self.people = RowList("reception.people")
        self.new_patient = KeyButton("reception.new", "main", "F3", shortcut=False)
        self.panel = PatientPanel(session, slips)
        self.form = PatientForm(session)
        self._empty = Card("reception.empty")
        self._keys = {key: label(f"reception.key.{key}", look.TITLE) for key in KEYS}
        self.middle = QStackedWidget()
        self._arrivals_loader = session.loader(
            "arrivals", self._load_arrivals, self._show_arrivals, self
        )
        self._search_loader = session.loader(
            "search", self._load_found, self._show_found, self, delay=150
        )
        self._lay_out()
        self.people.row_chosen.connect(self.on_person)
        self.people.row_confirmed.connect(self.on_person_confirmed)
        self.new_patient.clicked.connect(self.on_new_patient)
        self.form.registered.connect(self.on_registered)
        self.form.left.connect(self.on_form_left)
        self.panel.served.connect(self.ready_for_next)
        self.panel.shown.connect(self.on_patient_shown)

    def reload(self) -> None:
        self._arrivals_loader.ask()
        self.panel.reload()

    def search(self, words: str) -> None:
        self._words = words.strip()
        self._take_first = False
        if not self._words:
            self._found, self._found_for = (), None
            self._show_people()
            return
        self._search_loader.ask_later()

    def take_first_found(self) -> None:
        """Enter in the search field: the first result, as soon as it is there."""
        if not self._words:
            self.enter_list()
            return
        self._take_first = True
        if self._found_for == self._words:
            self._open_first()
        else:
            self._search_loader.ask_now()

    def enter_list(self) -> None:
        """Out of the search field, on to the first of the people."""
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def stop(self) -> None:
        self._arrivals_loader.stop()
        self._search_loader.stop()
        self.panel.stop()

    def speak(self) -> None:
        language = self._session.language
        self.people.setAccessibleName(text("desk.reception.arrivals", language))
        self.new_patient.say(text("desk.reception.new", language))
        self._keys["F2"].setText(text("desk.reception.key_search", language))
        self._keys["↑ ↓"].setText(text("desk.reception.key_choose", language))
        self._keys["F3"].setText(text("desk.reception.key_new", language))
        self._keys["F8"].setText(text("desk.reception.key_call", language))
        self._keys["Ctrl+↑ ↓"].setText(text("desk.reception.key_row", language))
        self._keys["Alt+↑ ↓"].setText(text("desk.reception.key_room", language))
        self.form.speak()
        self.panel.speak()
        self._show_people()

    def redraw(self) -> None:
        """The minutes have moved on."""
        self._show_people()
        self.panel.redraw()

    def back_out(self) -> bool:
        """Esc: leave the form. True where there was something to leave."""
        if self.middle.currentWidget() is self.form:
            self.on_form_left()
            return True
        return False

    def on_person(self, key: str) -> None:
        self._opening = True
        self.panel.open_patient(patient_id_of(key))

    def on_person_confirmed(self, key: str) -> None:
        self.panel.confirm_when_shown = True
        self.on_person(key)

    def on_patient_shown(self) -> None:
        if self._opening:
            self._opening = False
            self.middle.setCurrentWidget(self.panel)

    def on_new_patient(self) -> None:
        self.middle.setCurrentWidget(self.form)
        self.form.begin(self._words if not self._found else "")

    def on_registered(self, patient: Patient) -> None:
        """Straight on to the department."""
        self.middle.setCurrentWidget(self.panel)
        self.on_person_confirmed(str(patient.id))

    def on_form_left(self) -> None:
        self.middle.setCurrentWidget(self.panel if self.panel.at_the_desk else self._empty)
        self.people.setFocus()

    async def _load_arrivals(self) -> Any:
        return await self._session.ask(views.arrivals_today)

    def _show_arrivals(self, arrivals: tuple[Arrival, ...]) -> None:
        self._arrivals = arrivals
        if not self._words:
            self._show_people()

    async def _load_found(self) -> tuple[str, tuple[Patient, ...]]:
        words = self._words
        if SCANNED.match(words):
            return words, (await self._session.ask(patients.identify, scan=words),)
        return words, await self._session.ask(patients.search, words=words)

    def _show_found(self, answer: tuple[str, tuple[Patient, ...]]) -> None:
        words, found = answer
        if words != self._words:
            return
        self._found_for, self._found = words, found
        self._show_people()
        if self._take_first:
            self._open_first()

    def _open_first(self) -> None:
        self._take_first = False
        if self._found:
            key = self.people.current_key or str(self._found[0].id)
            self.people.choose(key)
            self.on_person_confirmed(key)

    def _show_people(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        searching = self._found_for is not None and bool(self._words)
        if searching:
            self._title.setText(text("desk.reception.found", language))
            rows = found_rows(self._found, now, language)
            nobody = text("desk.reception.not_found", language)
        else:
            self._title.setText(text("desk.reception.arrivals", language))
            rows = arrival_rows(self._arrivals, now, language)
            nobody = text("desk.reception.no_arrivals", language)
        self.people.set_rows(rows)
        self._count.say(str(len(rows)))
        self._nobody.setText(nobody)
        self._nobody.setVisible(not rows)
        self.people.setVisible(bool(rows))

    def _lay_out(self) -> None:
        left = Card(padding=0, spacing=0)
        left.setFixedWidth(LEFT_WIDTH)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 14)
        foot.addWidget(self.new_patient)
        foot.addStretch(1)
        self._nobody.setContentsMargins(16, 16, 16, 16)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        left.column.addLayout(head)
        left.column.addWidget(Rule())
        left.column.addWidget(self._nobody, 1)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 0)
        body.addWidget(self.people)
        left.column.addLayout(body, 1)
        left.column.addWidget(Rule())
        left.column.addLayout(foot)
        keys = QGridLayout()
        keys.setHorizontalSpacing(18)
        keys.setVerticalSpacing(16)
        for row_at, (key, words) in enumerate(self._keys.items()):
            pill = PillLabel()
            keys.addWidget(pill, row_at, 0, Qt.AlignmentFlag.AlignRight)
            keys.addWidget(words, row_at, 1)
            pill.say(key)
        for column in (0, 1):
            keys.setColumnStretch(column, 1 + column)
        self._empty.column.addStretch(1)
        self._empty.column.addLayout(keys)
        self._empty.column.addStretch(1)
        for page in (self._empty, self.panel, self.form):
            self.middle.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(left)
        row.addWidget(self.middle, 1)
