"""A number without an appointment: department, doctor, complaint, priority; Enter issues it. Where
the session is full or over it asks why there is one all the same (加号)."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label
from desk.departments import ANY_DOCTOR, chosen_department, department_rows, doctor_rows
from desk.reception.department_list import DepartmentList
from desk.reception.model import WalkIn, choose_department, choose_doctor, closed_for
from desk.reception.named_doctor import NamedDoctor
from desk.row_list import RowList
from desk.words import Priority
from shared.services.values import DepartmentToday
from shared.text import text
from shared.ui import theme


class WalkInForm(QWidget):
    """Holds a WalkIn as it is written; a reload of the departments leaves it as it is."""

    issue_asked = Signal()
    reprint_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.walk_in = WalkIn()
        self._departments: tuple[DepartmentToday, ...] = ()
        self._language = ""
        self._title = label("reception.walk_in", bold=True)
        self.complaint = Line("reception.complaint", 120)
        self.departments = DepartmentList("reception.departments")
        self.doctors = RowList("reception.doctors")
        for framed in (self.departments, self.doctors):
            framed.setProperty("framed", True)
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
        self.departments.set_rows(department_rows(departments, self._language))
        self._show_doctors()
        self._show_add_on(closed_for(self.walk_in, departments))

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
        self.show_departments(self._departments)

    def on_department(self, code: str) -> None:
        self.walk_in = choose_department(self.walk_in, code)
        self.say_trouble("")
        self.add_on.mark_wrong(False)
        self._show_doctors()
        self.named.show_answer(self.walk_in.named)
        self._show_add_on(closed_for(self.walk_in, self._departments))

    def on_doctor(self, code: str) -> None:
        self.walk_in = choose_doctor(self.walk_in, None if code == ANY_DOCTOR else code)
        self.named.show_answer(self.walk_in.named)
        self._show_add_on(closed_for(self.walk_in, self._departments))

    def on_named(self, answer: bool | None) -> None:
        self.walk_in = replace(self.walk_in, named=answer)
        self.named.show_answer(answer)

    def on_complaint(self, words: str) -> None:
        self.walk_in = replace(self.walk_in, complaint=words)

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
        self.doctors.set_rows(doctor_rows(today, self._language))
        self.doctors.choose((self.walk_in.practitioner or ANY_DOCTOR) if today else "")

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
        column.addWidget(self.complaint)
        column.addLayout(groups)
        column.addLayout(lists, 1)
        column.addWidget(self.add_on)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        self.departments.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
