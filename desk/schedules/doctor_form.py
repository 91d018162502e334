"""A new doctor, who can be put on the roster from then on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk.controls import Card, KeyButton, Line, Rule, label
from desk.messages import done, of_error
from desk.reception.fields import Field
from desk.schedules.draft import department_rows
from desk.schedules.form import WIDTH
from desk.schedules.picker import Picker
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.services import rosters
from shared.services.clinic_values import PractitionerBrief
from shared.services.values import Department
from shared.text import text
from shared.ui import theme

LONGEST = {"code": 40, "name": 60, "title": 20}
FORM = "schedules.doctor"


class DoctorForm(Card):
    """`saved` with the doctor as the roster knows them; what is typed is kept until then."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__(FORM, spacing=8)
        self._session = session
        self._departments: tuple[Department, ...] = ()
        self._department = ""
        self._refused: UserFacingError | None = None
        self._title = label(f"{FORM}.heading", 20, bold=True)
        self._hint = label(f"{FORM}.hint", ink=theme.INK_2, wrap=True)
        self.lines = {name: Line(f"{FORM}.{name}", most) for name, most in LONGEST.items()}
        self.department = Picker(f"{FORM}.department", self)
        self.fields = {name: Field(f"{FORM}.{name}", line) for name, line in self.lines.items()}
        self.fields["department"] = Field(f"{FORM}.department", self.department)
        self._trouble = label(f"{FORM}.trouble", ink=theme.RED, wrap=True)
        self.save = KeyButton(f"{FORM}.save", "main", "Enter", shortcut=False)
        self.back = KeyButton(f"{FORM}.back", "plain", "Esc", shortcut=False)
        self._lay_out()
        for line in self.lines.values():
            line.returnPressed.connect(self.on_save)
            line.textEdited.connect(self.on_edited)
        self.department.chosen.connect(self.on_department)
        self.department.done.connect(self.on_save)
        self.save.clicked.connect(self.on_save)
        self.back.clicked.connect(self.left)

    def know(self, departments: tuple[Department, ...]) -> None:
        self._departments = departments
        self._offer()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.schedules.doctor.new", language))
        self._hint.setText(text("desk.schedules.doctor.hint", language))
        for name, field in self.fields.items():
            field.say(text(f"desk.schedules.doctor.{name}", language))
        self.lines["title"].setPlaceholderText(text("desk.schedules.doctor.title_hint", language))
        self.save.say(text("desk.schedules.form.add", language))
        self.back.say(text("desk.form.back", language))
        self._offer()
        self._show_refusal()

    def take_focus(self, field: str = "") -> None:
        """Into that field, else into the first that is empty."""
        empty = (name for name, line in self.lines.items() if not line.text().strip())
        field = field or next(empty, "code")
        (self.department.line if field == "department" else self.lines[field]).setFocus()

    def back_out(self) -> bool:
        """Esc: the open list. True where one was there."""
        return self.department.close_list()

    def on_department(self, code: str) -> None:
        self._department = code
        self.on_edited()
        self._offer()

    def on_edited(self) -> None:
        if self._refused is not None:
            self._refused = None
            self._show_refusal()

    def on_save(self) -> None:
        typed = {name: line.text() for name, line in self.lines.items()}
        self._session.act(
            "put_practitioner", rosters.put_practitioner, self.on_saved, self.on_refused,
            **typed, department=self._department, only_new=True,
        )  # fmt: skip

    def on_saved(self, doctor: PractitionerBrief) -> None:
        for line in self.lines.values():
            line.clear()
        self._department, self._refused = "", None
        self._offer()
        self._show_refusal()
        self._session.say(done("desk.schedules.said.doctor", doctor=doctor.name))
        self.saved.emit(doctor)

    def on_refused(self, error: UserFacingError) -> None:
        self._refused = error
        self._session.on_error(error)
        self._show_refusal()
        if field := self._refused_field:
            self.take_focus(field)

    @property
    def _refused_field(self) -> str:
        field = self._refused.values.get("field") if isinstance(self._refused, Refused) else ""
        return str(field) if field in self.fields else ""

    def _offer(self) -> None:
        language = self._session.language
        called = {one.code: one.named(language) for one in self._departments}
        self.department.offer(
            partial(department_rows, self._departments, language),
            called.get(self._department, ""),
            text("desk.schedules.form.find_department", language),
            text("desk.schedules.form.no_such_department", language),
        )

    def _show_refusal(self) -> None:
        words, at = "", self._refused_field
        if self._refused is not None:
            message, language = of_error(self._refused), self._session.language
            words = f"{message.sentence(language)} {message.advice(language)}".strip()
        for name, field in self.fields.items():
            field.show_trouble(words if name == at else "")
        self.department.line.mark_wrong(at == "department")
        self._trouble.setText("" if at else words)
        self._trouble.setVisible(bool(words) and not at)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for button in (self.save, self.back):
            keys.addWidget(button)
        keys.addStretch(1)
        for part in (self._title, self._hint, Rule(), *self.fields.values(), self._trouble):
            self.column.addWidget(part)
        self._trouble.hide()
        self.column.addLayout(keys)
        self.column.addStretch(1)
