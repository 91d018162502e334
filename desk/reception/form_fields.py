"""The fields of a patient's data, in the order in which a guide asks: who, then what else."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from desk.controls import Line
from desk.messages import of_error
from desk.reception.fields import Chips, Field
from desk.reception.masked_line import MaskedLine
from desk.reception.registration import (
    KINDS,
    LANGUAGES_SPOKEN,
    NO_DOCUMENT,
    SEALED,
    Registration,
    birth_date_typed,
    field_of,
    filled_in,
    is_child,
    kind_shown,
)
from desk.reception.reveal import Reveal
from desk.session import DeskSession
from shared.domain.errors import Refused, UserFacingError
from shared.domain.identity import NEEDS, NO_ALLERGIES
from shared.services.values import Patient
from shared.text import text

LONGEST = {
    "name": 200, "id_number": 40, "birth_date": 20, "phone": 30, "card_no": 40, "guardian": 200,
    "guardian_phone": 30, "allergies": 500,
}  # fmt: skip
# No input method takes the keys of a hand or a scanner away here.
TYPED_IN_LATIN = ("id_number", "birth_date", "phone", "card_no", "guardian_phone")
SEX_KEYS = {"1": "M", "2": "F", "M": "M", "F": "F"}
GAP = 12


class FormFields(QWidget):
    """`edited` with each change by hand, `confirmed` on Enter in a line, `went_down` on the arrow
    that leads out. `known` is the patient whose data are changed: what is sealed is shown masked,
    and typed anew to be replaced or emptied to be taken away."""

    edited = Signal()
    confirmed = Signal()
    went_down = Signal()

    def __init__(self, session: DeskSession, name: str) -> None:
        super().__init__()
        self._session = session
        self.typed = Registration()
        self.known: Patient | None = None
        self._filling = False
        self._refusal: UserFacingError | None = None
        self.lines = {
            field: (MaskedLine if field in SEALED else Line)(f"{name}.{field}", longest)
            for field, longest in LONGEST.items()
        }
        self.reveals = {
            field: Reveal(session, f"{name}.{field}.reveal", field, masked=False)
            for field in SEALED
        }
        for field in TYPED_IN_LATIN:
            self.lines[field].setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.chips = {
            "sex": Chips(f"{name}.sex", {"M": "male", "F": "female"}, keys=SEX_KEYS),
            "id_kind": Chips(f"{name}.id_kind", {kind: kind for kind in KINDS}),
            "asked": Chips(f"{name}.asked", {"": "no", NO_ALLERGIES: "none"}, low=True),
            "language": Chips(f"{name}.language", {tag: tag for tag in LANGUAGES_SPOKEN}),
            "needs": Chips(f"{name}.needs", {need: need for need in NEEDS}, many=True),
        }
        beside: dict[str, QWidget] = {**self.reveals, "allergies": self.chips["asked"]}
        self.fields = {
            field: Field(f"{name}.{field}", line, beside.get(field))
            for field, line in self.lines.items()
        }
        for field in ("sex", "id_kind", "language", "needs"):
            one_line = field in ("language", "needs")
            self.fields[field] = Field(f"{name}.{field}", self.chips[field], one_line=one_line)
        self._lay_out()
        self._connect()
        self.put(Registration())

    @property
    def today(self) -> date:
        return self._session.program.clock.now().date()

    def put(self, typed: Registration, known: Patient | None = None) -> None:
        """Show these values; nothing is emitted."""
        self.typed, self.known, self._filling = typed, known, True
        for field, line in self.lines.items():
            words = getattr(typed, field)
            words = "" if field == "allergies" and words == NO_ALLERGIES else words
            if line.text() != words:
                line.setText(words)
        self._filling = False
        self.chips["sex"].show_chosen([typed.sex])
        kind = kind_shown(typed, known.id_kind if known and typed.id_number else "")
        self.chips["id_kind"].show_chosen([kind])
        self.lines["id_number"].setEnabled(kind != NO_DOCUMENT)
        self.chips["asked"].show_chosen([typed.allergies])
        self.chips["language"].show_chosen([typed.language])
        self.chips["needs"].show_chosen(typed.needs)
        child = is_child(typed, self.today)
        for field in ("guardian", "guardian_phone"):
            self.fields[field].setVisible(child)
        self.fields["card_no"].setVisible(known is None)
        masked = {
            "id_number": known.masked_id if known else "",
            "phone": known.masked_phone if known else "",
            "guardian_phone": known.masked_guardian_phone if known else "",
        }
        for field, words in masked.items():
            self.reveals[field].show_for(known.id if known else 0, words)
            emptied = text("desk.form.emptied", self._session.language) if words else ""
            self.lines[field].setPlaceholderText(emptied)

    def speak(self) -> None:
        language = self._session.language
        captions = {
            "name": text("desk.form.name", language),
            "id_number": text("desk.form.id_number", language),
            "id_kind": text("desk.form.id_kind", language),
            "birth_date": text("desk.form.birth_date", language),
            "sex": text("desk.form.sex", language),
            "phone": text("desk.form.phone", language),
            "card_no": text("desk.form.card_no", language),
            "guardian": text("desk.form.guardian", language),
            "guardian_phone": text("desk.form.guardian_phone", language),
            "allergies": text("desk.form.allergies", language),
            "language": text("desk.form.language", language),
            "needs": text("desk.form.needs", language),
        }
        for field, words in captions.items():
            self.fields[field].say(words)
        self.lines["birth_date"].setPlaceholderText(text("desk.form.birth_hint", language))
        self.lines["card_no"].setPlaceholderText(text("desk.form.card_hint", language))
        self.lines["allergies"].setPlaceholderText(text("desk.form.allergies_hint", language))
        self.chips["sex"].say(
            {"M": text("desk.sex.male", language), "F": text("desk.sex.female", language)}
        )
        self.chips["id_kind"].say({kind: text(f"desk.id_kind.{kind}", language) for kind in KINDS})
        self.chips["asked"].say(
            {
                "": text("desk.form.not_asked", language),
                NO_ALLERGIES: text("desk.form.no_allergies", language),
            }
        )
        self.chips["language"].say(
            {tag: text(f"desk.spoken.{tag}", language) for tag in LANGUAGES_SPOKEN}
        )
        self.chips["needs"].say({need: text(f"desk.need.{need}", language) for need in NEEDS})
        for reveal in self.reveals.values():
            reveal.redraw()
        self.show_refusal(self._refusal)

    def show_refusal(self, error: UserFacingError | None) -> str:
        """At its field; the words come back where it is about none of them."""
        self._refusal, language = error, self._session.language
        at = field_of(error) if isinstance(error, Refused) else ""
        message = of_error(error) if error is not None else None
        words = f"{message.sentence(language)} {message.advice(language)}" if message else ""
        for field, shown in self.fields.items():
            shown.show_trouble(words if field == at else "")
        return "" if at else words

    def take_focus(self, field: str) -> None:
        self.fields[field].take_focus()

    def stop(self) -> None:
        for reveal in self.reveals.values():
            reveal.stop()

    def on_line_edited(self) -> None:
        if self._filling:
            return
        before = self.typed
        words: dict[str, Any] = {field: line.text() for field, line in self.lines.items()}
        if before.allergies == NO_ALLERGIES and not words["allergies"]:
            words["allergies"] = NO_ALLERGIES  # its line is empty, its chip says so
        typed = replace(before, **words)
        if typed.id_number != before.id_number:
            typed = filled_in(typed)
        self.put(typed, self.known)
        self._go_on(before)
        self.edited.emit()

    def on_sex(self, sex: str) -> None:
        """One key, and on to the phone: there Enter registers."""
        self._put_by_hand(replace(self.typed, sex=sex))
        self.lines["phone"].setFocus()

    def on_kind(self, kind: str) -> None:
        number = "" if kind == NO_DOCUMENT else self.typed.id_number
        if kind != NO_DOCUMENT and not number and self.known is not None:
            number = self.known.masked_id  # taken back
        self._put_by_hand(replace(self.typed, id_kind=kind, id_number=number))

    def on_asked(self, allergies: str) -> None:
        self._put_by_hand(replace(self.typed, allergies=allergies))

    def on_language(self, tag: str) -> None:
        chosen = "" if tag == self.typed.language else tag
        self._put_by_hand(replace(self.typed, language=chosen))

    def on_need(self, pressed: str) -> None:
        needs = set(self.typed.needs) ^ {pressed}
        self._put_by_hand(replace(self.typed, needs=tuple(n for n in NEEDS if n in needs)))

    def _put_by_hand(self, typed: Registration) -> None:
        self.put(typed, self.known)
        self.edited.emit()

    def _go_on(self, before: Registration) -> None:
        """A date of birth that is whole leads on to the sex, where nobody has said it yet."""
        line = self.lines["birth_date"]
        whole = len([c for c in line.text() if c.isdecimal()]) == 8
        if (
            line.hasFocus()
            and line.cursorPosition() == len(line.text())
            and whole
            and len(line.text()) > len(before.birth_date)
            and not self.typed.sex
            and birth_date_typed(self.typed, self.today)
        ):
            self.chips["sex"].take_focus()

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textChanged.connect(self.on_line_edited)
            line.returnPressed.connect(self.confirmed)
        self.chips["sex"].chosen.connect(self.on_sex)
        self.chips["id_kind"].chosen.connect(self.on_kind)
        self.chips["asked"].chosen.connect(self.on_asked)
        self.chips["language"].chosen.connect(self.on_language)
        self.chips["needs"].chosen.connect(self.on_need)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP + 4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.fields["name"], 0, 0)
        grid.addWidget(self.fields["id_number"], 0, 1)
        grid.addLayout(_row(self.fields["birth_date"], self.fields["sex"]), 1, 0)
        grid.addWidget(self.fields["id_kind"], 1, 1)
        grid.addLayout(_row(self.fields["phone"], self.fields["card_no"]), 2, 0)
        grid.addWidget(self.fields["allergies"], 2, 1)
        grid.addWidget(self.fields["guardian"], 3, 0)
        grid.addWidget(self.fields["guardian_phone"], 3, 1)
        grid.addWidget(self.fields["language"], 4, 0, 1, 2)
        grid.addWidget(self.fields["needs"], 5, 0, 1, 2)
        grid.setRowStretch(6, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.fields["birth_date"].setMinimumWidth(126)
        lines, chips = self.lines, self.chips
        order: list[QWidget] = [lines["name"], lines["id_number"], lines["birth_date"]]
        order += chips["sex"].chips.values()
        order += [lines[field] for field in ("phone", "guardian", "guardian_phone", "card_no",
                                             "allergies")]  # fmt: skip
        for one in ("asked", "id_kind", "language", "needs"):
            order += chips[one].chips.values()
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
            return
        super().keyPressEvent(event)


def _row(*fields: Field) -> QBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(fields[0], 1)
    for other in fields[1:]:
        row.addWidget(other, 1 if isinstance(other.control, Line) else 0)
    return row
