"""A new patient, F3: each field with its own error; nothing typed is lost after one."""

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from desk import look
from desk.controls import Card, KeyButton, Line, Rule, label
from desk.messages import of_error
from desk.reception.registration import (
    FIELDS,
    Registration,
    field_of,
    filled_in,
    from_search,
    new_patient,
)
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.services.patients import register
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme

LONGEST = {"name": 60, "id_number": 24, "birth_date": 14, "phone": 24, "card_no": 32}


class PatientForm(Card):
    """What is typed stays until it is registered or wiped, whatever happens in between."""

    registered = Signal(object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("form")
        self._session = session
        self._typed = Registration()
        self._filling = False
        self._refusal: UserFacingError | None = None
        self._title = label("form.title", 20, bold=True)
        self._hint = label("form.hint", ink=theme.INK_2, wrap=True)
        self.lines = {name: Line(f"form.{name}", longest) for name, longest in LONGEST.items()}
        self.male = KeyButton("form.sex.male", "choice")
        self.female = KeyButton("form.sex.female", "choice")
        self._labels = {name: label() for name in FIELDS}
        self._troubles = {
            name: label(f"form.{name}.trouble", look.SMALL, ink=theme.RED, wrap=True)
            for name in FIELDS
        }
        self._trouble = label("form.trouble", ink=theme.RED, wrap=True)
        self.register = KeyButton("form.register", "main", "Enter", shortcut=False)
        self.back = KeyButton("form.back", "plain", "Esc", shortcut=False)
        self.wipe = KeyButton("form.wipe", "plain")
        self._lay_out()
        for line in self.lines.values():
            line.textChanged.connect(self.on_edited)
            line.returnPressed.connect(self.on_register)
        self.male.clicked.connect(self.on_sex)
        self.female.clicked.connect(self.on_sex)
        self.register.clicked.connect(self.on_register)
        self.back.clicked.connect(self.left)
        self.wipe.clicked.connect(self.on_wipe)

    def begin(self, searched: str) -> None:
        """Open the form; what was searched for in vain is filled in where nothing is typed."""
        if self._typed == Registration():
            self._put(from_search(searched))
        self.lines["id_number" if self._typed.name else "name"].setFocus()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.form.title", language))
        self._hint.setText(text("desk.form.hint", language))
        named = {
            "name": text("desk.form.name", language),
            "id_number": text("desk.form.id_number", language),
            "sex": text("desk.form.sex", language),
            "birth_date": text("desk.form.birth_date", language),
            "phone": text("desk.form.phone", language),
            "card_no": text("desk.form.card_no", language),
        }
        for name, words in named.items():
            self._labels[name].setText(words)
            if name in self.lines:
                self.lines[name].setAccessibleName(words)
        self.lines["birth_date"].setPlaceholderText(text("desk.form.birth_hint", language))
        self.lines["card_no"].setPlaceholderText(text("desk.form.card_hint", language))
        self.male.say(text("desk.sex.male", language))
        self.female.say(text("desk.sex.female", language))
        self.register.say(text("desk.form.register", language))
        self.back.say(text("desk.form.back", language))
        self.wipe.say(text("desk.form.wipe", language))
        self._show_refusal()

    def on_edited(self) -> None:
        if self._filling:
            return
        typed = Registration(sex=self._typed.sex, **{n: e.text() for n, e in self.lines.items()})
        if typed.id_number != self._typed.id_number:
            typed = filled_in(typed)
        self._put(typed)

    def on_sex(self) -> None:
        self._put(replace(self._typed, sex="M" if self.sender() is self.male else "F"))

    def on_wipe(self) -> None:
        self._refusal = None
        self._put(Registration())
        self._show_refusal()
        self.lines["name"].setFocus()

    def on_register(self) -> None:
        self._session.act(
            "register", register, self.on_registered, self.on_refused,
            patient=new_patient(self._typed),
        )  # fmt: skip

    def on_registered(self, patient: Patient) -> None:
        self._refusal = None
        self._put(Registration())
        self._show_refusal()
        self.registered.emit(patient)

    def on_refused(self, error: UserFacingError) -> None:
        self._refusal = error
        self._show_refusal()
        field = field_of(error) if isinstance(error, Refused) else ""
        if field == "sex":
            self.male.setFocus()
        elif field:
            self.lines[field].setFocus()
        else:
            self._session.on_error(error)

    def _put(self, typed: Registration) -> None:
        self._typed, self._filling = typed, True
        for field in fields(typed):
            line, words = self.lines.get(field.name), getattr(typed, field.name)
            if line is not None and line.text() != words:
                line.setText(words)
        self._filling = False
        self.male.setChecked(typed.sex == "M")
        self.female.setChecked(typed.sex == "F")

    def _show_refusal(self) -> None:
        error, language = self._refusal, self._session.language
        field = field_of(error) if isinstance(error, Refused) else ""
        words = ""
        if error is not None:
            message = of_error(error)
            words = f"{message.sentence(language)} {message.advice(language)}"
        for name, trouble in self._troubles.items():
            trouble.setText(words if name == field else "")
            trouble.setVisible(name == field and bool(words))
            if name in self.lines:
                self.lines[name].mark_wrong(name == field and bool(words))
        self._trouble.setText("" if field else words)
        self._trouble.setVisible(bool(words) and not field)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        sexes = QHBoxLayout()
        sexes.setSpacing(8)
        for button in (self.male, self.female):
            sexes.addWidget(button)
        sexes.addStretch(1)
        for row, name in enumerate(FIELDS):
            caption: QLabel = self._labels[name]
            caption.setMinimumHeight(40)
            grid.addWidget(caption, row * 2, 0)
            if name in self.lines:
                caption.setBuddy(self.lines[name])
                grid.addWidget(self.lines[name], row * 2, 1)
            else:
                grid.addLayout(sexes, row * 2, 1)
            grid.addWidget(self._troubles[name], row * 2 + 1, 1)
            self._troubles[name].hide()
        self._trouble.hide()
        buttons = QHBoxLayout()
        for button in (self.register, self.back, self.wipe):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._hint)
        self.column.addWidget(Rule())
        self.column.addSpacing(6)
        self.column.addLayout(grid)
        self.column.addSpacing(6)
        self.column.addWidget(self._trouble)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        tab = [self.lines["name"], self.lines["id_number"], self.male, self.female]
        tab += [self.lines[name] for name in ("birth_date", "phone", "card_no")]
        for before, after in zip(tab, [*tab[1:], self.register], strict=True):
            self.setTabOrder(before, after)
