"""The chosen session of the sheet: how its doctor stands, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desk import look
from desk.appointments.week import clinic_title, doctor_words, why_words
from desk.controls import Card, KeyButton, OneLine, PillLabel, Rule, label, set_ink
from desk.queue.asking import PAUSES, Unreadable, read_until
from desk.reason_box import ReasonBox
from desk.schedules.model import Act, acts_of, facts, may_do, pause_words, standing_pill
from desk.session import DeskSession
from desk.words import clock
from shared.services.clinic_values import Clinic
from shared.text import text
from shared.ui import theme

WIDTH = 440
MOST_FACTS = 7
KEYS: dict[Act, str] = {
    "edit": "Enter",
    "pause": "F8",
    "resume": "F8",
    "left": "F9",
    "back": "F9",
    "stop": "F11",
    "restore": "F11",
}
ASKED: tuple[Act, ...] = ("pause", "stop")


class SessionCard(Card):
    """`act_asked` with an act that asks nothing; `pause_confirmed` with until when (None: until
    resumed) and why; `stop_confirmed` with why."""

    act_asked = Signal(str)
    pause_confirmed = Signal(object, str)
    stop_confirmed = Signal(str)

    def __init__(self, session: DeskSession) -> None:
        super().__init__("schedules.session", spacing=10)
        self._session = session
        self._clinic: Clinic | None = None
        self._asking: Act | None = None
        self._name = OneLine("schedules.doctor", 20, bold=True)
        self._state = PillLabel("schedules.state")
        self._facts = [
            (label(ink=theme.INK_2), label(f"schedules.fact.{n}", wrap=True))
            for n in range(MOST_FACTS)
        ]
        self.acts: dict[Act, KeyButton] = {
            act: KeyButton(f"schedules.{act}", "plain", key, shortcut=False)
            for act, key in KEYS.items()
        }
        self._trouble = label("schedules.trouble", ink=theme.RED, wrap=True)
        self._may_not = label("schedules.may_not", look.SMALL, ink=theme.INK_2, wrap=True)
        self.box = ReasonBox("schedules.why")
        set_ink(self._name, theme.INK)
        self._lay_out()
        for button in self.acts.values():
            button.clicked.connect(self.on_act)
        self.box.confirmed.connect(self.on_reason)
        self.box.typed_on.connect(self.redraw)
        self.box.left.connect(self.back_out)

    @property
    def clinic(self) -> Clinic | None:
        return self._clinic

    def show_clinic(self, clinic: Clinic | None) -> None:
        """Another session leaves an open question; a reload of the same one does not."""
        before = self._clinic
        if clinic is None or before is None or clinic.schedule_id != before.schedule_id:
            self.box.leave()
            self.say_trouble("")
        self._clinic = clinic
        self.redraw()

    def press(self, key: str) -> None:
        """The act that has that key now."""
        for button in self.acts.values():
            if button.key == key and button.isVisible() and button.isEnabled():
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
        for act, button in self.acts.items():
            button.say(text(f"desk.schedules.act.{act}", language))
        self.redraw()

    def redraw(self) -> None:
        clinic, language = self._clinic, self._session.language
        now, member = self._session.program.clock.now(), self._session.staff
        asking = self.box.open
        acts = acts_of(clinic, now.date()) if clinic is not None else ()
        for act, button in self.acts.items():
            button.setVisible(act in acts and not asking)
            button.setEnabled(may_do(member, act))
        lacking = [act for act in acts if not may_do(member, act)]
        doctors = "desk.schedules.may_not_doctors"
        only_roster = "desk.schedules.may_not_roster"
        may_not = only_roster if may_do(member, "pause") else doctors
        self._may_not.setText(text(may_not, language))
        self._may_not.setVisible(bool(lacking) and not asking)
        lines = facts(clinic, now, language) if clinic is not None else ()
        for place, (name, words) in enumerate(self._facts):
            there = place < len(lines) and not asking
            name.setVisible(there)
            words.setVisible(there)
            if there:
                name.setText(lines[place][0])
                words.setText(lines[place][1])
        if clinic is None:
            self._name.setText(text("desk.appointments.no_session", language))
            self._state.say("")
            return
        self._name.setText(doctor_words(clinic, language))
        pill = standing_pill(clinic, now, language)
        self._state.say(pill.words, pill.tone)
        if asking:
            self._speak_question(clinic)

    def on_act(self) -> None:
        act = next(act for act, button in self.acts.items() if button is self.sender())
        self.say_trouble("")
        if act in ASKED:
            self._asking = act
            self.box.ask(
                kind="danger" if act == "stop" else "main",
                needed=act == "stop",
                first=str(PAUSES[0]) if act == "pause" else None,
            )
            self.redraw()
        else:
            self.act_asked.emit(act)

    def on_reason(self, reason: str) -> None:
        if self._asking == "stop":
            self.stop_confirmed.emit(reason)
            return
        now = self._session.program.clock.now()
        try:
            until = read_until(self.box.first.text(), now)
        except Unreadable:
            self.box.first.mark_wrong(True)
            self.box.first.setFocus()
            return
        self.pause_confirmed.emit(until, reason)

    def _speak_question(self, clinic: Clinic) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        if self._asking == "stop":
            self.box.speak(
                language,
                text("desk.clinic.ask.stop", language, doctor=clinic.doctor_name,
                     session=clinic_title(clinic, now, language)),
                text("desk.clinic.ask.stop.yes", language),
                why_words("stop", language),
                detail=text("desk.clinic.ask.stop.detail", language),
            )  # fmt: skip
            return
        doctor = clinic.doctor_name
        try:
            until = read_until(self.box.first.text(), now)
            title = (
                text("desk.ask.pause_until", language, doctor=doctor, time=clock(until, now))
                if until is not None
                else text("desk.ask.pause", language, doctor=doctor)
            )
        except Unreadable:
            title = text("desk.ask.pause_unknown", language, doctor=doctor)
        self.box.speak(
            language,
            title,
            text("desk.ask.pause.yes", language),
            pause_words(language),
            first_words=text("desk.ask.time", language),
        )

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(self._name)
        name.addWidget(self._state)
        name.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (fact, words) in enumerate(self._facts):
            grid.addWidget(fact, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for act, button in self.acts.items():
            (lower if act in ("edit", "stop", "restore") else upper).addWidget(button)
        for row in (upper, lower):
            row.setSpacing(8)
            row.addStretch(1)
        self.column.addLayout(name)
        self.column.addWidget(Rule())
        self.column.addLayout(grid)
        self.column.addSpacing(4)
        self.column.addLayout(upper)
        self.column.addLayout(lower)
        for part in (self._may_not, self._trouble, self.box):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._trouble.hide()
