"""Those who are registered already and may be the very person in the form: shown before saving."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import look
from desk.controls import label
from desk.reception.model import contact, patient_id_of
from desk.row_list import RowDelegate, RowList
from desk.words import Pill, Row, person_of
from shared.services.values import Likely
from shared.text import text

MOST_ROWS = 2


def likely_rows(likely: Iterable[Likely], now: datetime, language: str) -> tuple[Row, ...]:
    """Who, what they share with what is typed, and enough to ask "is this you?"."""
    return tuple(
        Row(
            key=str(one.patient.id),
            title=person_of(one.patient, now.date(), language),
            detail=f"{one.patient.birth_date} · {contact(one.patient, language)}",
            pills=(
                Pill(
                    text(f"desk.likely.{one.because}", language),
                    "red" if one.because == "identity" else "amber",
                ),
            ),
        )
        for one in likely
    )


class LikelyBox(QWidget):
    """`open_asked` with the patient's id: this is the one, nobody is registered twice."""

    open_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.likely: tuple[Likely, ...] = ()
        self._title = label("form.likely.title", bold=True, ink=look.AMBER_INK, wrap=True)
        self.people = _Likely("form.likely")
        self.people.setProperty("framed", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.people)
        self.people.row_confirmed.connect(self.on_confirmed)
        self.hide()

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(one.patient.id for one in self.likely)

    def show_likely(self, likely: tuple[Likely, ...], now: datetime, language: str) -> None:
        self.likely = likely
        words = text("desk.likely.title", language, n=len(likely))
        self._title.setText(words)
        self.people.setAccessibleName(words)
        self.people.set_rows(likely_rows(likely, now, language))
        high = RowDelegate.HEIGHT * min(MOST_ROWS, max(1, len(likely))) + 4
        self.people.setFixedHeight(high)
        self.setVisible(bool(likely))

    def take_focus(self) -> None:
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def on_confirmed(self, key: str) -> None:
        self.open_asked.emit(patient_id_of(key))


class _Likely(RowList):
    """The arrow above the first row leads back into the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.focusPreviousChild()
            return
        super().keyPressEvent(event)
