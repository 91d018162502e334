"""A session of the roster as a form: each refusal at its field, nothing typed is lost."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from desk import look
from desk.appointments.week import session_words
from desk.controls import Card, KeyButton, Line, Rule, label
from desk.schedules.draft import (
    LINES,
    SESSIONS,
    Draft,
    day_read,
    department_rows,
    doctor_rows,
    with_doctor,
    with_lines,
    with_session,
)
from desk.schedules.picker import Picker
from shared.services.clinic_values import PractitionerBrief
from shared.services.values import Department
from shared.text import text, title_words
from shared.ui import theme

WIDTH = 440
SHORT, MIDDLING = 84, 150
LONGEST = {"day": 16, "room": 12, "starts": 8, "ends": 8, "slot_minutes": 6, "quota": 6,
           "slot_quota": 6}  # fmt: skip
ROWS = ("practitioner", "department", "day", "session", "room", "starts", "slot_minutes", "quota")
SAME_ROW = {"starts": ("starts", "ends"), "quota": ("quota", "slot_quota")}
TO = "–"


class SessionForm(Card):
    """`changed` with every key; `save_asked` on Enter, `discard_asked`, `left`."""

    changed = Signal(object)
    save_asked = Signal()
    discard_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("schedules.form", spacing=8)
        self._draft = Draft()
        self._doctors: tuple[PractitionerBrief, ...] = ()
        self._title = label("schedules.form.title", 20, bold=True)
        self._labels = {row: label(ink=theme.INK_2) for row in ROWS}
        self.lines = {name: Line(f"schedules.form.{name}", LONGEST[name]) for name in LINES}
        self.doctor = Picker("schedules.form.practitioner", self)
        self.department = Picker("schedules.form.department", self)
        self.sessions = {
            name: KeyButton(f"schedules.form.session.{name}", "choice") for name in SESSIONS
        }
        self._to, self._each = label(), label(ink=theme.INK_2)
        self._day_words = label("schedules.form.day_words", look.SMALL, ink=theme.INK_2)
        self._hint = label("schedules.form.hint", look.SMALL, ink=theme.INK_2, wrap=True)
        self.troubles = {
            row: label(f"schedules.form.{row}.trouble", look.SMALL, ink=theme.RED, wrap=True)
            for row in ROWS
        }
        self._trouble = label("schedules.form.trouble", ink=theme.RED, wrap=True)
        self._tell = label("schedules.form.tell", bold=True, ink=look.AMBER_INK, wrap=True)
        self.save = KeyButton("schedules.form.save", "main", "Enter", shortcut=False)
        self.back = KeyButton("schedules.form.back", "plain", "Esc", shortcut=False)
        self.discard = KeyButton("schedules.form.discard", "plain")
        self._area = QScrollArea()
        self._lay_out()
        self._connect()

    def show_draft(
        self,
        draft: Draft,
        doctors: tuple[PractitionerBrief, ...],
        departments: tuple[Department, ...],
        today: date,
        language: str,
    ) -> None:
        """What is typed goes on from this draft; the line somebody is in keeps its cursor."""
        self._draft, self._doctors = draft, doctors
        for name, line in self.lines.items():
            if line.text() != getattr(draft, name):
                line.setText(getattr(draft, name))
        named = {
            doctor.code: f"{doctor.name} {title_words(doctor.title, language)}".strip()
            for doctor in doctors
        }
        self.doctor.offer(
            partial(doctor_rows, doctors, departments, language),
            named.get(draft.practitioner, draft.practitioner),
            text("desk.schedules.form.find_doctor", language),
            text("desk.schedules.form.no_such_doctor", language),
        )
        called = {department.code: department.named(language) for department in departments}
        self.department.offer(
            partial(department_rows, departments, language),
            called.get(draft.department, draft.department),
            text("desk.schedules.form.find_department", language),
            text("desk.schedules.form.no_such_department", language),
        )
        for name, button in self.sessions.items():
            button.setChecked(name == draft.session)
        self._day_words.setText(day_read(draft, today, language))
        new = draft.schedule_id is None
        title = "desk.schedules.form.new" if new else "desk.schedules.form.change"
        self._title.setText(text(title, language))
        self.save.say(
            text("desk.schedules.form.add" if new else "desk.schedules.form.save", language)
        )

    def show_troubles(self, troubles: dict[str, str]) -> None:
        """Sentences by field, under "" for the whole form."""
        for row, trouble in self.troubles.items():
            fields = SAME_ROW.get(row, (row,))
            words = next((troubles[field] for field in fields if field in troubles), "")
            trouble.setText(words)
            trouble.setVisible(bool(words))
        for name, line in self.lines.items():
            line.mark_wrong(name in troubles)
        self.doctor.line.mark_wrong("practitioner" in troubles)
        self.department.line.mark_wrong("department" in troubles)
        self._trouble.setText(troubles.get("", ""))
        self._trouble.setVisible(bool(troubles.get("")))

    def show_people(self, people: int, language: str) -> None:
        """How many booked people the change concerns."""
        self._tell.setText(text("desk.schedules.form.tell", language, n=people))
        self._tell.setVisible(bool(people))

    def speak(self, language: str) -> None:
        for row in ROWS:
            words = text(f"desk.schedules.form.{row}", language)
            self._labels[row].setText(words)
            if row in self.lines:
                self.lines[row].setAccessibleName(words)
        self.lines["ends"].setAccessibleName(text("desk.schedules.form.ends", language))
        each = text("desk.schedules.form.slot_quota", language)
        self._each.setText(each)
        self.lines["slot_quota"].setAccessibleName(each)
        self.lines["slot_quota"].setPlaceholderText(
            text("desk.schedules.form.slot_quota_hint", language)
        )
        self._hint.setText(text("desk.schedules.form.keys", language))
        for name, button in self.sessions.items():
            button.say(session_words(name, language))
        self.back.say(text("desk.form.back", language))
        self.discard.say(text("desk.policy.discard", language))

    def take_focus(self, field: str = "") -> None:
        """Into that field, else into the first that lacks something."""
        if not field:
            field = "practitioner" if not self._draft.practitioner else "room"
        pickers = {"practitioner": self.doctor.line, "department": self.department.line}
        line: QWidget = self.sessions[SESSIONS[0]]
        if field in pickers or field in self.lines:
            line = pickers.get(field) or self.lines[field]
        self._area.ensureWidgetVisible(self.troubles.get(field, line))
        line.setFocus()
        if isinstance(line, Line):
            line.selectAll()

    def back_out(self) -> bool:
        """Esc: the open list. True where one was there."""
        return self.doctor.close_list() or self.department.close_list()

    def on_edited(self) -> None:
        typed = {name: line.text() for name, line in self.lines.items()}
        self.changed.emit(with_lines(self._draft, typed))

    def on_session(self) -> None:
        for name, button in self.sessions.items():
            if button is self.sender():
                self.changed.emit(with_session(self._draft, name))

    def on_doctor(self, code: str) -> None:
        doctor = next(doctor for doctor in self._doctors if doctor.code == code)
        self.changed.emit(with_doctor(self._draft, doctor))
        self.lines["room"].setFocus()

    def on_department(self, code: str) -> None:
        self.changed.emit(replace(self._draft, department=code))

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self.on_edited)
            line.returnPressed.connect(self.save_asked)
        for picker in (self.doctor, self.department):
            picker.done.connect(self.save_asked)
        self.doctor.chosen.connect(self.on_doctor)
        self.department.chosen.connect(self.on_department)
        for button in self.sessions.values():
            button.clicked.connect(self.on_session)
        self.save.clicked.connect(self.save_asked)
        self.back.clicked.connect(self.left)
        self.discard.clicked.connect(self.discard_asked)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        inside, area = QWidget(), self._area
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 2, 8, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        self._to.setText(TO)
        for name, line in self.lines.items():
            line.setFixedWidth(SHORT if name not in ("day", "room") else MIDDLING)
        parts: dict[str, tuple[QWidget, ...]] = {
            "practitioner": (self.doctor,),
            "department": (self.department,),
            "day": (self.lines["day"], self._day_words),
            "session": tuple(self.sessions.values()),
            "starts": (self.lines["starts"], self._to, self.lines["ends"]),
            "quota": (self.lines["quota"], self._each, self.lines["slot_quota"]),
        }
        for place, row in enumerate(ROWS):
            self._labels[row].setMinimumHeight(40)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._labels[row], place * 2, 0, top)
            grid.addLayout(self._row(*parts.get(row) or (self.lines[row],)), place * 2, 1)
            grid.addWidget(self.troubles[row], place * 2 + 1, 1)
            self.troubles[row].hide()
        grid.setRowStretch(len(ROWS) * 2, 1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.column.addWidget(self._title)
        self.column.addWidget(self._hint)
        self.column.addWidget(Rule())
        self.column.addWidget(area, 1)
        for part in (self._tell, self._trouble):
            self.column.addWidget(part)
            part.hide()
        self.column.addLayout(self._row(self.save, self.back, self.discard))

    def _row(self, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        if not isinstance(parts[0], Picker):
            row.addStretch(1)
        return row
