"""The left of reception: who came today, or who was searched for."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk import look
from desk.controls import Card, KeyButton, PillLabel, Rule, label
from desk.messages import of_error
from desk.reception.model import arrival_rows, found_rows, patient_id_of
from desk.row_list import RowList
from desk.session import DeskSession
from shared.domain.errors import Refused
from shared.domain.roles import Right, may
from shared.services import patient_search, patients, views
from shared.services.values import Arrival, Found
from shared.text import text
from shared.ui import theme

SLIP = re.compile(r"DZ:", re.IGNORECASE)
NOBODY = ("not_found", "unreadable_scan")


class PeopleList(Card):
    """`chosen` as the guide moves through the people, `confirmed` on Enter, with the patient's
    id; `new_asked` by button."""

    chosen = Signal(int)
    confirmed = Signal(int)
    new_asked = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__(padding=0, spacing=0)
        self._session = session
        self._words = ""
        self._searching = False
        self._fresh = False
        self._take_first = False
        self._arrivals: tuple[Arrival, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._title = label("reception.list_title", look.TITLE, bold=True)
        self._count = PillLabel("reception.count")
        self._nobody = label("reception.nobody", ink=theme.INK_2, wrap=True)
        self.people = RowList("reception.people")
        self.new_patient = KeyButton("reception.new", "main", "F3", shortcut=False)
        self._arrivals_loader = session.loader(
            "arrivals", self._load_arrivals, self._show_arrivals, self
        )
        self._search_loader = session.loader(
            "search", self._load_found, self._show_found, self, delay=150
        )
        self._lay_out()
        self.people.row_chosen.connect(self.on_chosen)
        self.people.row_confirmed.connect(self.on_confirmed)
        self.new_patient.clicked.connect(self.new_asked)

    @property
    def searched_in_vain(self) -> str:
        """What nobody was found by."""
        return "" if self._found else self._words

    def reload(self) -> None:
        self._arrivals_loader.ask()

    def search(self, words: str) -> None:
        self._words = words.strip()
        self._take_first = self._fresh = False
        if not self._words:
            self._found, self._searching = (), False
            self.redraw()
            return
        self._search_loader.ask_later()

    def take_first_found(self) -> None:
        """Enter in the search field: the first result, as soon as it is there."""
        if not self._words:
            self.enter()
            return
        self._take_first = True
        if self._fresh and self._found:
            self._open_first()
        else:
            self._search_loader.ask_now()

    def enter(self) -> None:
        """Out of the search field, on to the first of the people."""
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def stop(self) -> None:
        self._arrivals_loader.stop()
        self._search_loader.stop()

    def speak(self) -> None:
        language = self._session.language
        self.people.setAccessibleName(text("desk.reception.arrivals", language))
        self.new_patient.say(text("desk.reception.new", language))
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        if self._searching:
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
        member = self._session.staff
        self.new_patient.setEnabled(member is not None and may(member.role, Right.REGISTER))

    def on_chosen(self, key: str) -> None:
        self.chosen.emit(patient_id_of(key))

    def on_confirmed(self, key: str) -> None:
        patient_id = patient_id_of(key)
        if any(one.former_card and one.patient.id == patient_id for one in self._found):
            self._session.say(of_error(Refused("card_replaced")))
        self.confirmed.emit(patient_id)

    async def _load_arrivals(self) -> tuple[Arrival, ...]:
        arrivals: tuple[Arrival, ...] = await self._session.ask(views.arrivals_today)
        return arrivals

    def _show_arrivals(self, arrivals: tuple[Arrival, ...]) -> None:
        self._arrivals = arrivals
        self.redraw()

    async def _load_found(self) -> tuple[str, tuple[Found, ...]]:
        words = self._words
        if SLIP.match(words):
            return words, (Found(await self._session.ask(patients.identify, scan=words)),)
        found = await self._session.ask(patient_search.search, words=words)
        if not found and self._take_first:
            found = await self._scanned(words)
        return words, found

    async def _scanned(self, words: str) -> tuple[Found, ...]:
        """Nobody is called so. A card or number that was read may still tell why."""
        try:
            return (Found(await self._session.ask(patients.identify, scan=words)),)
        except Refused as refused:
            if refused.key not in NOBODY:
                self._session.on_error(refused)
            return ()

    def _show_found(self, answer: tuple[str, tuple[Found, ...]]) -> None:
        words, found = answer
        if words != self._words:
            return
        self._found, self._searching, self._fresh = found, True, True
        self.redraw()
        if self._take_first:
            self._open_first()

    def _open_first(self) -> None:
        self._take_first = False
        if self._found:
            key = self.people.current_key or str(self._found[0].patient.id)
            self.people.choose(key)
            self.on_confirmed(key)

    def _lay_out(self) -> None:
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
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addWidget(self._nobody, 1)
        body = QVBoxLayout()
        body.setContentsMargins(1, 0, 1, 0)
        body.addWidget(self.people)
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)
