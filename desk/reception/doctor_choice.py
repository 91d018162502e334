"""Which doctor of the department: any, whose turn it is, or the one whom the patient names; and
what they say where that one is away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.departments import ANY_DOCTOR, doctor_rows, turn_rows
from desk.reception.model import WalkIn
from desk.reception.named_doctor import NamedDoctor
from desk.reception.turn_question import TurnQuestion
from desk.row_list import RowList
from shared.domain.triage.rotation import Decision
from shared.services.rotation import TurnNow
from shared.services.values import DepartmentToday
from shared.text import text


class DoctorChoice(QWidget):
    """`chosen` with a doctor's code or None, `confirmed` on Enter. The `question` stands where the
    form has room for it."""

    chosen = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._turn: tuple[str, TurnNow] | None = None
        self.named = NamedDoctor()
        self.doctors = RowList("reception.doctors")
        self.question = TurnQuestion()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.named)
        column.addWidget(self.doctors, 1)
        self.doctors.row_chosen.connect(self.on_row)
        self.doctors.row_confirmed.connect(self.confirmed)

    def begin(self) -> None:
        """Another patient: nobody knows whose turn it is."""
        self._turn = None

    def know_turn(self, department: str, turn: TurnNow) -> None:
        self._turn = (department, turn)

    def show_for(self, walk_in: WalkIn, today: DepartmentToday | None, language: str) -> None:
        turn = self._turn_in(walk_in.department)
        if turn is not None and turn.rotates:
            self.doctors.set_rows(turn_rows(today, turn, language))
        else:
            self.doctors.set_rows(doctor_rows(today, language))
        self.doctors.choose((walk_in.practitioner or ANY_DOCTOR) if today else "")
        self.named.show_answer(walk_in.named)
        decision = _about(turn, walk_in.practitioner)
        self.question.show_decision(decision, turn.names if turn else {}, walk_in.answer, language)

    def speak(self, language: str) -> None:
        self.named.speak(language)
        self.doctors.setAccessibleName(text("desk.reception.doctor", language))
        self.doctors.say_when_empty(text("desk.reception.department_first", language))

    def on_row(self, code: str) -> None:
        self.chosen.emit(None if code == ANY_DOCTOR else code)

    def _turn_in(self, department: str) -> TurnNow | None:
        known, turn = self._turn or ("", None)
        return turn if known == department else None


def _about(turn: TurnNow | None, named: str | None) -> Decision | None:
    """What the rotation says to whom the patient names, else to whose turn it is."""
    if turn is None:
        return None
    if named is None:
        return turn.decision
    return turn.of_named if turn.named == named else None
