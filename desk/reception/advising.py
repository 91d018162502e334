"""What reception asks the hospital's words and its rotation: read beside the work,
never before it."""

import asyncio
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desk.messages import of_error
from desk.session import DeskSession
from shared.domain.triage.scoring import Suggester
from shared.services import rotation, triaging
from shared.services.hospital_triage import HospitalTriage, in_use
from shared.services.rotation import TurnNow
from shared.services.values import DepartmentToday


class Advising(QObject):
    """`ready` with each new Suggester; `turn_known` with the patient, the department and whose
    turn it is there. What of the hospital's own triage cannot be used is said once."""

    ready = Signal(object)
    turn_known = Signal(int, str, object)

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.by: Suggester | None = None
        self._made_for: tuple[tuple[str, str], ...] = ()
        self._turn_of: tuple[int, str, str | None] = (0, "", None)
        self._troubled = False
        self._suggesters = session.loader("suggester", self._load, self._show, self)
        self._turns = session.loader("turn", self._load_turn, self._show_turn, self)

    def reload(self) -> None:
        if self.by is None:
            self._suggesters.ask()

    def stop(self) -> None:
        self._suggesters.stop()
        self._turns.stop()

    def know_departments(self, departments: Iterable[DepartmentToday]) -> None:
        """The advice is made of the departments the hospital has."""
        names = tuple((one.department.code, one.department.name) for one in departments)
        if names != self._made_for:
            self._made_for = names
            self._suggesters.ask_now()

    def ask_turn(self, patient_id: int, department: str, named: str | None) -> None:
        self._turn_of = (patient_id, department, named)
        self._turns.ask()

    async def _load(self) -> tuple[HospitalTriage, Suggester]:
        """The words are read from files, once; meanwhile a number is given without advice."""
        ours = await asyncio.to_thread(in_use)
        made = await self._session.ask(
            triaging.hospital_suggester, knowledge=ours.knowledge, model=ours.model
        )
        return ours, made

    def _show(self, answer: tuple[HospitalTriage, Suggester]) -> None:
        ours, self.by = answer
        if ours.troubles and not self._troubled:
            self._troubled = True
            self._session.say(of_error(ours.troubles[0]))
        self.ready.emit(self.by)

    async def _load_turn(self) -> tuple[int, str, TurnNow] | None:
        patient_id, department, named = self._turn_of
        if not (patient_id and department):
            return None
        ours = await asyncio.to_thread(in_use)
        turn = await self._session.ask(
            rotation.turn_now, department=department, patient_id=patient_id,
            knowledge=ours.knowledge, named=named,
        )  # fmt: skip
        return patient_id, department, turn

    def _show_turn(self, answer: tuple[int, str, TurnNow] | None) -> None:
        if answer is not None:
            self.turn_known.emit(*answer)
