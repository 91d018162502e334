"""A number without an appointment: complaint with its triage, department, doctor, priority; Enter
issues it. Where the session is full or over it asks why there is one all the same (加号), and where
the guide decides otherwise than advised, why."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label
from desk.departments import (
    ANY_DOCTOR,
    chosen_department,
    department_rows,
    doctor_rows,
    turn_rows,
)
from desk.reason_box import ReasonBox
from desk.reception.department_list import DepartmentList
from desk.reception.model import WalkIn, choose_department, choose_doctor, closed_for
from desk.reception.named_doctor import NamedDoctor
from desk.reception.triage_part import TriagePart
from desk.reception.triage_words import decision_words, department_why, suggested_first
from desk.row_list import RowList
from desk.words import Priority
from shared.services.triaging import TurnNow, overrides
from shared.services.values import DepartmentToday
from shared.text import text
from shared.ui import theme

ONE_ROW = 62  # what the lists keep where the form is full
WHYS = 4  # ready words for a decision against the advice


class WalkInForm(QWidget):
    """Holds a WalkIn as it is written; a reload of the departments leaves it as it is."""

    issue_asked = Signal()
    reprint_asked = Signal()
    department_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.walk_in = WalkIn()
        self._departments: tuple[DepartmentToday, ...] = ()
        self._language = ""
        self._turn: tuple[str, TurnNow] | None = None
        self._decided: tuple[object, ...] = ()
        self.triage = TriagePart()
        self.why = ReasonBox("reception.why")
        self._title = label("reception.walk_in", bold=True)
        self.complaint = Line("reception.complaint", 120)
        self.departments = DepartmentList("reception.departments")
        self.doctors = RowList("reception.doctors")
        for framed in (self.departments, self.doctors):
            framed.setProperty("framed", True)
            framed.setMinimumHeight(ONE_ROW)
        self._department_title = label("", look.SMALL, ink=theme.INK_2)
        self.named = NamedDoctor()
        self._priority_title = label("", look.SMALL, ink=theme.INK_2)
        self.add_on = Line("reception.add_on", 80)
        self._closed: str | None = None
        self._trouble = label("reception.trouble", ink=theme.RED, wrap=True)
        self._trouble.hide()
        self.priorities: dict[Priority | None, KeyButton] = {
            group: KeyButton(f"reception.priority.{group or 'none'}", "choice")
            for group in (None, *Priority)
        }
        self.issue = KeyButton("reception.issue", "main", "Enter", shortcut=False)
        self.reprint = KeyButton("reception.reprint", "plain", "Ctrl+P")
        self._lay_out()
        self._connect()

    def begin(self, walk_in: WalkIn) -> None:
        """Another patient: what was written for the one before is gone."""
        self.walk_in = walk_in
        self._turn = None
        self._leave_why()
        self.triage.begin()
        self.complaint.setText(walk_in.complaint)
        self.add_on.setText(walk_in.add_on)
        self.departments.choose(walk_in.department)
        if not walk_in.department:
            self.departments.scrollToTop()
        self.say_trouble("")
        self._show_doctors()
        self._show_priority()
        self.named.show_answer(walk_in.named)
        self._show_add_on(closed_for(walk_in, self._departments))

    def show_departments(self, departments: tuple[DepartmentToday, ...]) -> None:
        self._departments = departments
        self._show_department_rows()
        self._show_doctors()
        self._show_add_on(closed_for(self.walk_in, departments))

    def show_turn(self, department: str, turn: TurnNow) -> None:
        """Whose turn it is in the department that is chosen."""
        self._turn = (department, turn)
        self._show_doctors()

    def wants_why(self) -> bool:
        """Whether the decision differs from the advice and nobody has said why."""
        advice = self.triage.advice
        if advice is None or self.walk_in.reason:
            return False
        return overrides(advice, self.walk_in.department, self.triage.level or advice.graded.level)

    def ask_why(self) -> None:
        for button in (self.issue, self.reprint):
            button.hide()
        self.triage.set_aside(True)
        self.why.ask()
        self._speak_why()

    def offer_add_on(self, closed: str) -> None:
        """The store says it is full or over, before the list does."""
        self._show_add_on(closed)
        self.add_on.setFocus()

    def lacks_reason(self) -> bool:
        """Whether this would be an add-on number for which nobody has said why."""
        lacking = self._closed is not None and not self.walk_in.add_on.strip()
        self.add_on.mark_wrong(lacking)
        return lacking

    def say_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def speak(self, language: str) -> None:
        self._language = language
        self._title.setText(text("desk.reception.walk_in", language))
        self.complaint.setPlaceholderText(text("desk.reception.complaint", language))
        self.complaint.setAccessibleName(text("desk.reception.complaint", language))
        self._department_title.setText(text("desk.reception.department", language))
        self.departments.setAccessibleName(text("desk.reception.department", language))
        self.named.speak(language)
        self.doctors.setAccessibleName(text("desk.reception.doctor", language))
        self.doctors.say_when_empty(text("desk.reception.department_first", language))
        self._priority_title.setText(text("desk.reception.priority", language))
        for group, button in self.priorities.items():
            name = text(f"desk.priority.{group}", language) if group else ""
            button.say(name or text("desk.priority.none", language))
        self.reprint.say(text("desk.reception.reprint", language))
        self.triage.speak(language)
        if self.why.open:
            self._speak_why()
        self.show_departments(self._departments)

    def on_department(self, code: str) -> None:
        self.walk_in = replace(choose_department(self.walk_in, code), by_hand=True)
        self._on_other_department()

    def _on_other_department(self) -> None:
        self._forget_why()
        self._show_department_why()
        self.say_trouble("")
        self.add_on.mark_wrong(False)
        self._show_doctors()
        self.named.show_answer(self.walk_in.named)
        self._show_add_on(closed_for(self.walk_in, self._departments))
        self.department_changed.emit()

    def on_doctor(self, code: str) -> None:
        self.walk_in = choose_doctor(self.walk_in, None if code == ANY_DOCTOR else code)
        self.named.show_answer(self.walk_in.named)
        self._show_add_on(closed_for(self.walk_in, self._departments))

    def on_named(self, answer: bool | None) -> None:
        self.walk_in = replace(self.walk_in, named=answer)
        self.named.show_answer(answer)

    def on_complaint(self, words: str) -> None:
        self.walk_in = replace(self.walk_in, complaint=words)
        self.triage.hear(words)

    def on_advised(self) -> None:
        """The first department advised is chosen until she chooses one herself."""
        self._show_department_rows()
        advice = self.triage.advice
        first = advice.first if advice else ""
        if not self.walk_in.by_hand and first != self.walk_in.department:
            self.walk_in = choose_department(self.walk_in, first)
            self.departments.choose(first)
            self._on_other_department()
        if not self.walk_in.by_hand:
            self.departments.scrollToTop()
        self._forget_why()

    def on_why(self, reason: str) -> None:
        self.walk_in = replace(self.walk_in, reason=reason)
        self.issue_asked.emit()

    def on_why_left(self) -> None:
        self._leave_why()

    def back_out(self) -> bool:
        if self.why.open and self.why.isVisible():
            self.on_why_left()
            return True
        return False

    def on_to_complaint(self) -> None:
        self.complaint.setFocus()
        self.complaint.selectAll()

    def on_add_on(self, words: str) -> None:
        self.add_on.mark_wrong(False)
        self.say_trouble("")
        self._note_add_on(words)

    def on_priority(self) -> None:
        chosen = next(g for g, button in self.priorities.items() if button is self.sender())
        self.walk_in = replace(self.walk_in, priority=chosen)
        self._show_priority()

    def on_confirmed(self) -> None:
        self.issue_asked.emit()

    def _show_doctors(self) -> None:
        today = chosen_department(self._departments, self.walk_in.department)
        department, turn = self._turn or ("", None)
        if turn is not None and department == self.walk_in.department and turn.rotates:
            self.doctors.set_rows(turn_rows(today, turn, self._language))
        else:
            self.doctors.set_rows(doctor_rows(today, self._language))
        self.doctors.choose((self.walk_in.practitioner or ANY_DOCTOR) if today else "")

    def _show_department_rows(self) -> None:
        rows = department_rows(self._departments, self._language)
        advice = self.triage.advice
        self.departments.set_rows(suggested_first(rows, advice, self._departments, self._language))
        self._show_department_why()

    def _show_department_why(self) -> None:
        code, advice = self.walk_in.department, self.triage.advice
        if advice is not None:
            why = department_why(advice, code, self._departments, self._language)
            self.triage.line.show_department(why)
        self._title.setVisible(self.triage.isHidden())

    def _speak_why(self) -> None:
        language = self._language
        ready = tuple(text(f"desk.triage.why.{n}", language) for n in range(1, WHYS + 1))
        asked = text("desk.triage.why", language)
        detail = ""
        if (advice := self.triage.advice) is not None:
            level = self.triage.level or advice.graded.level
            department = self.walk_in.department
            detail = decision_words(advice, department, level, self._departments, language)
        confirm = text("desk.reception.issue", language)
        self.why.speak(language, asked, confirm, ready, detail=detail)

    def _forget_why(self) -> None:
        """A reason is one of this decision against this advice."""
        advice = self.triage.advice
        graded = advice.graded.level if advice else None
        first = advice.first if advice else None
        decided = (self.walk_in.department, self.triage.level, first, graded)
        if decided != self._decided:
            self._decided = decided
            self._leave_why()

    def _leave_why(self) -> None:
        self.walk_in = replace(self.walk_in, reason="")
        if self.why.open:
            self.why.leave()
        self.triage.set_aside(False)
        for button in (self.issue, self.reprint):
            button.show()

    def _show_add_on(self, closed: str | None) -> None:
        """What was written stays where a place comes free for a moment; it is not sent then."""
        self._closed = closed
        self.add_on.setVisible(closed is not None)
        words = text(f"desk.reception.add_on.{closed}", self._language) if closed else ""
        self.add_on.setPlaceholderText(words)
        self.add_on.setAccessibleName(words)
        key = "desk.reception.issue_add_on" if closed else "desk.reception.issue"
        self.issue.say(text(key, self._language))
        self._note_add_on(self.add_on.text())

    def _note_add_on(self, words: str) -> None:
        self.walk_in = replace(self.walk_in, add_on=words if self._closed else "")

    def _show_priority(self) -> None:
        for group, button in self.priorities.items():
            button.setChecked(group is self.walk_in.priority)

    def _connect(self) -> None:
        self.departments.row_chosen.connect(self.on_department)
        self.departments.row_confirmed.connect(self.on_confirmed)
        self.doctors.row_chosen.connect(self.on_doctor)
        self.doctors.row_confirmed.connect(self.on_confirmed)
        self.named.answered.connect(self.on_named)
        self.complaint.textChanged.connect(self.on_complaint)
        self.complaint.returnPressed.connect(self.on_confirmed)
        self.triage.advised.connect(self.on_advised)
        self.triage.confirmed.connect(self.on_confirmed)
        self.triage.folded.connect(self.complaint.setFocus)
        self.why.confirmed.connect(self.on_why)
        self.why.left.connect(self.on_why_left)
        self._to_complaint = QShortcut(QKeySequence("Alt+Z"), self, self.on_to_complaint)
        self.add_on.textChanged.connect(self.on_add_on)
        self.add_on.returnPressed.connect(self.on_confirmed)
        self.issue.clicked.connect(self.on_confirmed)
        self.reprint.clicked.connect(self.reprint_asked)
        for button in self.priorities.values():
            button.clicked.connect(self.on_priority)

    def _lay_out(self) -> None:
        groups = QHBoxLayout()
        groups.setSpacing(8)
        groups.addWidget(self._priority_title)
        for button in self.priorities.values():
            groups.addWidget(button)
        groups.addStretch(1)
        lists = QHBoxLayout()
        lists.setSpacing(look.GAP)
        self._department_title.setFixedHeight(self.named.sizeHint().height())
        for title, rows in (
            (self._department_title, self.departments),
            (self.named, self.doctors),
        ):
            half = QVBoxLayout()
            half.setSpacing(4)
            half.addWidget(title)
            half.addWidget(rows, 1)
            lists.addLayout(half, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.issue)
        buttons.addWidget(self.reprint)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.complaint, 1)
        said.addWidget(self.triage.button)
        column.addLayout(said)
        column.addWidget(self.triage)
        column.addLayout(groups)
        column.addLayout(lists, 1)
        column.addWidget(self.add_on)
        column.addWidget(self._trouble)
        column.addWidget(self.why)
        column.addLayout(buttons)
        self.departments.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
