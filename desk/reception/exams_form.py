"""Today's exams at the desk: each typed by name or letters and added by Enter, their order shown at
once, and the guide through them printed by one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, PillLabel, label
from desk.reception.exam_order import exam_name
from desk.row_list import RowList
from desk.slim_list import SlimList
from desk.words import Row
from shared.domain.triage.exams import Exam
from shared.text import text
from shared.ui import theme

ONE_ROW = 62  # what the lists keep where the panel is full


class ExamsForm(QWidget):
    """What fits stands in the place of the order while an exam is typed. `typed_on` as one is
    typed, `entered` with the code to add ("" where nothing fits what is typed), `removed` with a
    code, `eaten_told`, `print_asked`, `left`."""

    typed_on = Signal(str)
    entered = Signal(str)
    removed = Signal(str)
    eaten_told = Signal(bool)
    print_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language = ""
        self._found: tuple[Exam, ...] = ()
        self._title = label("exams.title", look.TITLE, bold=True)
        self.not_today = PillLabel("exams.not_today", "red")
        self.eaten = KeyButton("exams.eaten", "choice", "Alt+A")
        self.line = _ExamLine("exams.typed")
        self.trouble = label("exams.trouble", ink=theme.RED, wrap=True)
        self.found = SlimList("exams.found")
        self.order = _OrderList("exams.order")
        self.print = KeyButton("exams.print", "main", "Alt+P")
        self.remove = KeyButton("exams.remove", "plain", "Del", shortcut=False)
        self.back = KeyButton("exams.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        self.line.textEdited.connect(self.on_typed)
        self.line.returnPressed.connect(self.on_entered)
        self.line.stepped.connect(self.on_stepped)
        self.line.remove_asked.connect(self.on_remove)
        self.found.clicked.connect(self.on_entered)
        self.order.remove_asked.connect(self.on_remove)
        self.remove.clicked.connect(self.on_remove)
        self.eaten.clicked.connect(self.eaten_told)
        self.print.clicked.connect(self.print_asked)
        self.back.clicked.connect(self.left)
        self.hide()

    @property
    def typed(self) -> str:
        return self.line.text().strip()

    def begin(self) -> None:
        """Another patient."""
        self.taken()
        self.eaten.setChecked(False)
        self.show_order(())

    def take_focus(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def taken(self) -> None:
        """What was typed is on the list; ready for the next one."""
        self.line.clear()
        self.show_found(())
        self.say_trouble("")

    def say_trouble(self, words: str) -> None:
        """Beside what was typed, which stays as it is."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.line.mark_wrong(bool(words))

    def show_found(self, exams: tuple[Exam, ...]) -> None:
        others = [one.code for one in exams] != [one.code for one in self._found]
        self._found = exams
        rows = tuple(Row(one.code, exam_name(one, self._language)) for one in exams)
        self.found.set_rows(rows)
        self.found.setVisible(bool(rows))
        self.order.setVisible(not rows)
        if rows and others:
            self.found.choose(rows[0].key)

    def show_order(self, rows: tuple[Row, ...], added: str = "") -> None:
        """The exam that was `added` is in sight; else the choice stays, and where its exam went,
        the one that took its place has it."""
        at = self.order.currentIndex().row()
        self.order.set_rows(rows)
        impossible = sum(row.dim for row in rows)
        words = text("desk.exams.some_not_today", self._language, n=impossible)
        self.not_today.say(words if impossible else "")
        if added:
            self.order.choose(added)
        elif rows and not self.order.current_key:
            self.order.choose(rows[min(max(at, 0), len(rows) - 1)].key)
        self.order.scrollTo(self.order.currentIndex())
        self.remove.setEnabled(bool(rows))

    def speak(self, language: str) -> None:
        self._language = language
        self._title.setText(text("desk.exams.title", language))
        for line, key in ((self.line, "desk.exams.typed"), (self.found, "desk.exams.found")):
            line.setAccessibleName(text(key, language))
        self.line.setPlaceholderText(text("desk.exams.typed", language))
        self.order.setAccessibleName(text("desk.exams.order", language))
        self.order.say_when_empty(text("desk.exams.empty", language))
        self.eaten.say(text("desk.exams.eaten", language))
        self.print.say(text("desk.exams.print", language))
        self.remove.say(text("desk.exams.remove", language))
        self.back.say(text("desk.reason.back", language))
        self.show_found(self._found)

    def on_typed(self, typed: str) -> None:
        self.say_trouble("")
        self.typed_on.emit(typed)

    def on_entered(self) -> None:
        self.entered.emit(self.found.current_key)

    def on_stepped(self, by: int) -> None:
        """Arrows in the line go through what fits; through the order where nothing is typed."""
        rows, shown = (self.found, self._found) if self._found else (self.order, self.order.rows)
        if shown:
            at = rows.currentIndex().row() + by
            rows.setCurrentIndex(rows.model().index(max(0, min(at, len(shown) - 1)), 0))

    def on_remove(self) -> None:
        if self.order.current_key:
            self.removed.emit(self.order.current_key)

    def _lay_out(self) -> None:
        head, keys = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self.not_today)
        head.addStretch(1)
        head.addWidget(self.eaten)
        keys.setSpacing(8)
        for key in (self.print, self.remove, self.back):
            keys.addWidget(key)
        keys.addStretch(1)
        for framed in (self.found, self.order):
            framed.setProperty("framed", True)
            framed.setMinimumHeight(ONE_ROW)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.line, self.trouble):
            column.addWidget(part)
        for rows in (self.found, self.order):
            column.addWidget(rows, 1)
        column.addLayout(keys)
        self.trouble.hide()
        self.found.hide()


class _ExamLine(Line):
    """`stepped` by an arrow, up is -1; `remove_asked` by Del where nothing is typed."""

    stepped = Signal(int)
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Delete) and not self.text():
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class _OrderList(RowList):
    """`remove_asked` by Del on an exam."""

    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)
