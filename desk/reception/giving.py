"""The acts of reception: a number by appointment, as a walk-in, with its triage or without; back
into the line; to emergency; and whoever waits looked at again."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.reception.model import AtTheDesk, WalkIn
from desk.session import DeskSession
from shared.domain.triage.knowledge import Knowledge
from shared.services import check_in, emergency, placing, triaging
from shared.services.triaging import Advice, Triaged
from shared.services.values import CheckedIn
from shared.text import text


class Giving(QObject):
    """`given` with a CheckedIn and the code of the doctor whose turn it was ("" where none was);
    `returned` with the ticket that waits again; `sent` with what became of sending to emergency;
    `looked_again` with the ticket; `refused` with the error."""

    given = Signal(object, str)
    returned = Signal(object)
    sent = Signal(object)
    looked_again = Signal(object)
    refused = Signal(object)

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.to: AtTheDesk | None = None  # who stands here

    def visit_act(self, act: str, key: str) -> None:
        """The one act that fits an appointment or a ticket of today."""
        if act == "check_in":
            self._session.act(
                f"check_in:{key}", check_in.check_in, self.on_given,
                appointment_id=int(key), at_desk=True, walk_seconds=self._walk_of(key),
            )  # fmt: skip
        elif act == "come_back":
            self._session.act(
                f"come_back:{key}", check_in.come_back, self.on_came_back,
                seen_in="rooms", ticket_id=key, walk_seconds=self._walk_of(key),
            )  # fmt: skip
        elif act == "release":
            self._session.act(
                f"release:{key}", placing.release, self.returned.emit,
                seen_in="rooms", ticket_id=key,
            )  # fmt: skip

    def walk_in(self, patient_id: int, walk_in: WalkIn) -> None:
        self._session.act(
            f"issue:{patient_id}",
            check_in.take_walk_in,
            self.on_given,
            self.refused.emit,
            complaint=walk_in.complaint.strip(),
            **self._asked(patient_id, walk_in),
        )

    def triage(
        self, patient_id: int, walk_in: WalkIn, advice: Advice, level: int | None, by: Knowledge
    ) -> None:
        """Number, level, reason and whose turn it is in one act."""
        self._session.act(
            f"issue:{patient_id}",
            triaging.triage,
            self.on_triaged,
            self.refused.emit,
            advice=advice,
            knowledge=by,
            level=level,
            reason=walk_in.reason,
            answer=walk_in.answer,
            **self._asked(patient_id, walk_in),
        )

    def to_emergency(
        self, patient_id: int, advice: Advice, level: int, by: Knowledge, ticket_id: str | None
    ) -> None:
        self._session.act(
            f"emergency:{patient_id}",
            emergency.to_emergency,
            self.sent.emit,
            self.refused.emit,
            patient_id=patient_id,
            advice=advice,
            level=level,
            knowledge=by,
            reason=text("desk.emergency.reason", self._session.language),
            ticket_id=ticket_id,
        )

    def look_again(self, ticket_id: str, advice: Advice, level: int, reason: str) -> None:
        self._session.act(
            f"again:{ticket_id}",
            triaging.triage_again,
            self.looked_again.emit,
            self.refused.emit,
            ticket_id=ticket_id,
            advice=advice,
            level=level,
            reason=reason,
        )

    def on_given(self, given: CheckedIn) -> None:
        self.given.emit(given, "")

    def on_came_back(self, given: CheckedIn) -> None:
        self.returned.emit(given.ticket)

    def on_triaged(self, triaged: Triaged) -> None:
        turn = triaged.turn
        self.given.emit(triaged.given, (turn.practitioner or "") if turn is not None else "")

    def _asked(self, patient_id: int, walk_in: WalkIn) -> dict[str, Any]:
        return {
            "patient_id": patient_id,
            "department": walk_in.department,
            "practitioner": walk_in.practitioner,
            "priority": walk_in.priority,
            "add_on": walk_in.add_on.strip(),
            "named_doctor": walk_in.named,
            "walk_seconds": self._walk(walk_in.department),
        }

    def _walk_of(self, key: str) -> int:
        """To where an appointment or a ticket of today leads."""
        if self.to is None:
            return 0
        for booked in self.to.visit.appointments:
            if str(booked.id) == key:
                return self._walk(booked.department.code, booked.room)
        for place in self.to.visit.tickets:
            if place.ticket.id == key:
                return self._walk(place.department.code, place.room)
        return 0

    def _walk(self, department: str, room: str = "") -> int:
        needs = self.to.patient.needs if self.to else ()
        now = self._session.program.clock.now()
        return self._session.map.walk_seconds(department, room, needs, now)
