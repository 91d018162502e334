"""A number without an appointment: complaint with its triage, department, doctor, priority; Enter
issues it. Where the session is full or over it asks why there is one all the same (加号), and where
the guide decides otherwise than advised, why."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Line, label
from desk.departments import chosen_department, department_rows
from desk.reception.add_on_line import AddOnLine
from desk.reception.decision_why import DecisionWhy
from desk.reception.department_list import DepartmentList
from desk.reception.doctor_choice import DoctorChoice
from desk.reception.issue_keys import IssueKeys
from desk.reception.model import WalkIn, choose_department, choose_doctor, closed_for
from desk.reception.priority_row import PriorityRow
from desk.reception.triage_part import TriagePart
from desk.reception.triage_words import department_why, suggested_first
from desk.words import Priority
from shared.services.rotation import Answer, TurnNow
from shared.services.triaging import overrides
from shared.services.values import DepartmentToday
from shared.text import text
from shared.ui import theme

ONE_ROW = 62  # what the lists keep where the form is full


class WalkInForm(QWidget):
    """Holds a WalkIn as it is written; a reload of the departments leaves it as it is.
    `turn_asked` when whose turn it is may be another."""

    issue_asked = Signal()
    emergency_asked = Signal()
    reprint_asked = Signal()
    turn_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.walk_in = WalkIn()
        self._departments: tuple[DepartmentToday, ...] = ()
        self._language = ""
        self.triage = TriagePart("reception")
        self.why = DecisionWhy()
        self._title = label("reception.walk_in", bold=True)
        self.complaint = Line("reception.complaint", 120)
        self.departments = DepartmentList("reception.departments")
        self.doctor = DoctorChoice()
        self.doctors = self.doctor.doctors
        self.question = self.doctor.question
        for framed in (self.departments, self.doctors):
            framed.setProperty("framed", True)
            framed.setMinimumHeight(ONE_ROW)
        self._department_title = label("", look.SMALL, ink=theme.INK_2)
        self.priority = PriorityRow()
        self.add_on = AddOnLine()
        self._trouble = label("reception.trouble", ink=theme.RED, wrap=True)
        self._trouble.hide()
        self.keys = IssueKeys()
        self.issue = self.keys.issue
        self._lay_out()
        self._connect()

    def begin(self, walk_in: WalkIn) -> None:
        """Another patient: what was written for the one before is gone."""
        self.walk_in = walk_in
        self.doctor.begin()
        self._leave_why()
        self.triage.begin()
        self.complaint.setText(walk_in.complaint)
        self.add_on.setText(walk_in.add_on)
        self.departments.choose(walk_in.department)
        if not walk_in.department:
            self.departments.scrollToTop()
        self.say_trouble("")
        self._show_doctors()
        self.priority.show_chosen(walk_in.priority)
        self._show_add_on(closed_for(walk_in, self._departments))

    def show_departments(self, departments: tuple[DepartmentToday, ...]) -> None:
        self._departments = departments
        self._show_department_rows()
        self._show_doctors()
        self._show_add_on(closed_for(self.walk_in, departments))

    def show_turn(self, department: str, turn: TurnNow) -> None:
        """Whose turn it is in the department that is chosen."""
        self.doctor.know_turn(department, turn)
        self._show_doctors()

    def wants_why(self) -> bool:
        """Whether the decision differs from the advice and nobody has said why."""
        advice, level = self.triage.advice, self.triage.decided
        if advice is None or level is None or self.walk_in.reason:
            return False
        return overrides(advice, self.walk_in.department, level)

    def ask_why(self) -> None:
        self.keys.hide()
        self.triage.set_aside(True)
        self.why.ask()
        self._speak_why()

    def offer_add_on(self, closed: str) -> None:
        """The store says it is full or over, before the list does."""
        self._show_add_on(closed)
        self.add_on.setFocus()

    def lacks(self) -> str:
        """What has still to be said before there is a number; the focus is where it is said."""
        if not self.walk_in.department:
            self.departments.setFocus()
            return "desk.reception.choose"
        if self.add_on.lacks_reason():
            self.add_on.setFocus()
            return "desk.reception.add_on_why"
        if self.question.ask is not None and not self.walk_in.answer:
            return "desk.turn.unanswered"
        return ""

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
        for part in (self.doctor, self.priority, self.triage):
            part.speak(language)
        if self.why.open:
            self._speak_why()
        self.show_departments(self._departments)

    def on_department(self, code: str) -> None:
        self.walk_in = replace(choose_department(self.walk_in, code), by_hand=True)
        self._on_other_department()

    def _on_other_department(self) -> None:
        self._forget_why()
        self._show_department_why()
        self.add_on.mark_wrong(False)
        self._on_other_doctor()

    def on_doctor(self, code: str | None) -> None:
        self.walk_in = choose_doctor(self.walk_in, code)
        self._on_other_doctor()

    def _on_other_doctor(self) -> None:
        self.say_trouble("")
        self._show_doctors()
        self._show_add_on(closed_for(self.walk_in, self._departments))
        self.turn_asked.emit()

    def on_named(self, answer: bool | None) -> None:
        self.walk_in = replace(self.walk_in, named=answer)
        self._show_doctors()

    def on_answered(self, answer: Answer) -> None:
        """The same again takes it back."""
        self.walk_in = replace(self.walk_in, answer="" if answer == self.walk_in.answer else answer)
        self.say_trouble("")
        self._show_doctors()

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
        self.keys.show_urgent(self.triage.urgent)

    def on_why(self, reason: str) -> None:
        self.walk_in = replace(self.walk_in, reason=reason)
        self.issue_asked.emit()

    def back_out(self) -> bool:
        if self.why.open and self.why.isVisible():
            self._leave_why()
            return True
        return False

    def on_to_complaint(self) -> None:
        self.complaint.setFocus()
        self.complaint.selectAll()

    def on_add_on(self) -> None:
        self.add_on.mark_wrong(False)
        self.say_trouble("")
        self.walk_in = replace(self.walk_in, add_on=self.add_on.reason)

    def on_priority(self, chosen: Priority | None) -> None:
        self.walk_in = replace(self.walk_in, priority=chosen)
        self.priority.show_chosen(chosen)

    def _show_doctors(self) -> None:
        today = chosen_department(self._departments, self.walk_in.department)
        self.doctor.show_for(self.walk_in, today, self._language)

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
        department = self.walk_in.department
        self.why.speak_of(
            self.triage.advice, department, self.triage.level, self._departments, self._language
        )

    def _forget_why(self) -> None:
        if self.why.is_other(self.walk_in.department, self.triage.level, self.triage.advice):
            self._leave_why()

    def _leave_why(self) -> None:
        self.walk_in = replace(self.walk_in, reason="")
        if self.why.open:
            self.why.leave()
        self.triage.set_aside(False)
        self.keys.show()

    def _show_add_on(self, closed: str | None) -> None:
        self.add_on.show_closed(closed, self._language)
        self.keys.speak(self._language, add_on=closed is not None)
        self.walk_in = replace(self.walk_in, add_on=self.add_on.reason)

    def _connect(self) -> None:
        self.departments.row_chosen.connect(self.on_department)
        self.doctor.chosen.connect(self.on_doctor)
        self.doctor.named.answered.connect(self.on_named)
        self.question.answered.connect(self.on_answered)
        self.complaint.textChanged.connect(self.on_complaint)
        self.triage.advised.connect(self.on_advised)
        self.triage.folded.connect(self.complaint.setFocus)
        self.why.confirmed.connect(self.on_why)
        self.why.left.connect(self._leave_why)
        self._to_complaint = QShortcut(QKeySequence("Alt+Z"), self, self.on_to_complaint)
        self.add_on.textChanged.connect(self.on_add_on)
        for confirmed in (
            self.departments.row_confirmed, self.doctor.confirmed, self.triage.confirmed,
            self.complaint.returnPressed, self.add_on.returnPressed, self.issue.clicked,
        ):  # fmt: skip
            confirmed.connect(lambda *_: self.issue_asked.emit())
        self.keys.emergency.clicked.connect(self.emergency_asked)
        self.keys.reprint.clicked.connect(self.reprint_asked)
        self.priority.chosen.connect(self.on_priority)

    def _lay_out(self) -> None:
        said, lists = QHBoxLayout(), QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.complaint, 1)
        said.addWidget(self.triage.button)
        half = QVBoxLayout()
        half.setSpacing(4)
        self._department_title.setFixedHeight(self.doctor.named.sizeHint().height())
        half.addWidget(self._department_title)
        half.addWidget(self.departments, 1)
        lists.setSpacing(look.GAP)
        lists.addLayout(half, 1)
        lists.addWidget(self.doctor, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(said)
        column.addWidget(self.triage)
        column.addWidget(self.priority)
        column.addLayout(lists, 1)
        for part in (self.question, self.add_on, self._trouble, self.why, self.keys):
            column.addWidget(part)
        self.departments.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
