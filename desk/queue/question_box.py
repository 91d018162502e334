"""The one place in the panel where an act asks for what it needs: a line, lists, Enter, Esc."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.controls import KeyButton, Line, Rule, label
from desk.departments import ANY_DOCTOR, doctor_rows
from desk.queue.asking import HAS_LISTS, NEEDS_REASON, PAUSES, Question, Typed
from desk.row_list import RowList
from desk.words import Row
from shared.services.values import DepartmentToday
from shared.text import text

REASON_LENGTH = 80
SIDE_BY_SIDE_FROM = 620
ROWS_HIGH = 176


class QuestionBox(QWidget):
    """Holds what is typed until it is done or left; a refusal leaves everything as it is.
    `typed_on` after each change, `confirmed` on Enter once a reason that is needed is there."""

    typed_on = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue.question")
        self.asked: Question | None = None
        self._came_from: QWidget | None = None
        self._language = ""
        self._title = label("queue.question_title", bold=True, wrap=True)
        self.departments = RowList("queue.ask_departments")
        self.doctors = RowList("queue.ask_doctors")
        self.first = Line("queue.ask_first", 16)
        self.pauses = {
            minutes: KeyButton(f"queue.pause.{minutes or 'open'}", "choice")
            for minutes in (*PAUSES, 0)
        }
        self.reason = Line("queue.reason", REASON_LENGTH)
        self.confirm = KeyButton("queue.confirm", "main", "Enter", shortcut=False)
        self._lists = QWidget()
        self._lists_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._lists)
        self._pauses = QWidget()
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()

    @property
    def typed(self) -> Typed:
        return Typed(
            first=self.first.text(),
            reason=" ".join(self.reason.text().split()),
            department=self.departments.current_key,
            practitioner=self.doctors.current_key,
        )

    @property
    def tall(self) -> bool:
        """Whether it shows lists."""
        return self.asked is not None and self.asked.kind in HAS_LISTS

    def ask(self, asked: Question, first: str = "") -> None:
        """Open; the same question asked again keeps what was typed."""
        if self.asked is None:
            self._came_from = QApplication.focusWidget()
        if (again := self.asked) is None or (again.kind, again.ticket) != (
            asked.kind,
            asked.ticket,
        ):
            self._empty(first)
        self.asked = asked
        self._show_parts(asked)
        self.speak(self._language)
        self.show()
        self.take_focus()

    def leave(self) -> None:
        """Closed; the focus goes back to where it was."""
        inside = QApplication.focusWidget()
        had_focus = inside is not None and self.isAncestorOf(inside)
        self.asked = None
        self._empty("")
        self.hide()
        if had_focus and self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        self._came_from = None

    def take_focus(self) -> None:
        """Where the first answer goes."""
        asked = self.asked
        if asked is None:
            return
        if asked.kind in HAS_LISTS:
            self.departments.setFocus()
        elif asked.kind == "pause":
            self.first.setFocus()
            self.first.selectAll()
        else:
            self.reason.setFocus()

    def speak(self, language: str) -> None:
        self._language = language
        kind = self.asked.kind if self.asked else "cancel"
        key = "desk.ask.reason" if kind in NEEDS_REASON else "desk.ask.reason_free"
        for field, words in (
            (self.reason, text(key, language)),
            (self.first, text("desk.ask.time" if kind == "pause" else "desk.ask.number", language)),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        for minutes, button in self.pauses.items():
            button.say(
                text("desk.ask.minutes", language, n=minutes)
                if minutes
                else text("desk.ask.open_ended", language)
            )
        self.departments.setAccessibleName(text("desk.reception.department", language))
        self.doctors.setAccessibleName(text("desk.reception.doctor", language))
        self.doctors.say_when_empty(text("desk.reception.department_first", language))
        self.confirm.say(text(f"desk.ask.{kind}.yes", language))

    def say_title(self, words: str, wrong: bool) -> None:
        """What is about to be done; `wrong` where the number or the time cannot be read."""
        self._title.setText(words)
        self.first.mark_wrong(wrong)
        for minutes, button in self.pauses.items():
            button.setChecked(self.first.text().strip() == (str(minutes) if minutes else ""))

    def show_departments(self, rows: tuple[Row, ...], today: DepartmentToday | None) -> None:
        """What there is to choose; choices already made stay."""
        self.departments.set_rows(rows)
        self.doctors.set_rows(doctor_rows(today, self._language))
        if not self.doctors.current_key:
            self.doctors.choose(ANY_DOCTOR)

    def on_confirmed(self) -> None:
        asked, typed = self.asked, self.typed
        if asked is None:
            return
        if asked.kind == "transfer" and not typed.department:
            self.departments.setFocus()
            return
        if asked.kind in NEEDS_REASON and not typed.reason:
            self.reason.mark_wrong(self.reason.hasFocus())
            self.reason.setFocus()
            return
        self.confirmed.emit()

    def on_typed(self) -> None:
        self.reason.mark_wrong(False)
        self.typed_on.emit()

    def on_department(self) -> None:
        """Another department, and so none of the doctors of the one before."""
        self.doctors.set_rows(())
        self.typed_on.emit()

    def on_pause(self) -> None:
        for minutes, button in self.pauses.items():
            if button is self.sender():
                self.first.setText(str(minutes) if minutes else "")
        self.typed_on.emit()
        self.first.setFocus()

    def _empty(self, first: str) -> None:
        self.first.setText(first)
        self.reason.setText("")
        self.reason.mark_wrong(False)
        self.departments.choose("")
        self.departments.set_rows(())
        self.doctors.set_rows(())

    def _show_parts(self, asked: Question) -> None:
        self._lists.setVisible(asked.kind in HAS_LISTS)
        self.doctors.setVisible(asked.kind == "transfer")
        self.first.setVisible(asked.kind in ("move", "pause"))
        self._pauses.setVisible(asked.kind == "pause")
        self.reason.setVisible(asked.kind != "also")
        self.confirm.kind = "danger" if asked.kind == "cancel" else "main"

    def _connect(self) -> None:
        for line in (self.first, self.reason):
            line.textEdited.connect(self.on_typed)
            line.returnPressed.connect(self.on_confirmed)
        self.departments.row_chosen.connect(self.on_department)
        self.doctors.row_chosen.connect(self.typed_on)
        for rows in (self.departments, self.doctors):
            rows.row_confirmed.connect(self.on_confirmed)
        self.confirm.clicked.connect(self.on_confirmed)
        for button in self.pauses.values():
            button.clicked.connect(self.on_pause)

    def _lay_out(self) -> None:
        for rows in (self.departments, self.doctors):
            rows.setProperty("framed", True)
            rows.setMinimumHeight(120)
            self._lists_box.addWidget(rows, 1)
        self._lists_box.setContentsMargins(0, 0, 0, 0)
        self._lists_box.setSpacing(8)
        pauses = QHBoxLayout(self._pauses)
        pauses.setContentsMargins(0, 0, 0, 0)
        pauses.setSpacing(8)
        for button in self.pauses.values():
            pauses.addWidget(button)
        pauses.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.reason, 1)
        last.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignRight)
        self._fields.setSpacing(8)
        self._fields.addWidget(self.first, 1)
        self._fields.addLayout(last, 3)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 10)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addWidget(self._lists, 1)
        inner.addWidget(self._pauses)
        inner.addLayout(self._fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(Rule())
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for box in (self._lists_box, self._fields):
            box.setDirection(direction)
        self._lists.setMaximumHeight(ROWS_HIGH if wide else 16777215)
